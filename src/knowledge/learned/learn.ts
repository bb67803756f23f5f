import { EXAMPLES_TODAY, type Example } from './example.ts'
import { featuresOf, type Features } from './features.ts'
import { HEAD_NAMES, HEADS, type Head, type HeadName } from './heads.ts'
import type { Marks, MarksOf } from './marks.ts'
import { fit, type Regression, type Row, type Sample } from './regression.ts'

/** What was learned from the examples: a regression for each head, over the same features. */
export type Learned = {
  /** A feature's place in the regressions, and how telling it is: the logarithm of how few examples have it. */
  features: ReadonlyMap<number, { place: number; rarity: number }>
  heads: Record<HeadName, Regression>
}

/** A feature that one example alone has teaches its author, not the field. */
const FEWEST_EXAMPLES = 2

/** Learns all heads. Takes some seconds for ten thousand examples; the same examples teach the same. */
export function learn(examples: readonly Example[], marksOf: MarksOf): Learned {
  const texts = examples.map(({ text }) => ({ text, marks: marksOf(text, EXAMPLES_TODAY) }))
  const features = telling(texts)
  const rarity = rarityIn(features)
  const rows = texts.map(({ text, marks }) => toRow(featuresOf(text, marks, rarity), features))
  const heads = Object.fromEntries(
    HEAD_NAMES.map((name) => {
      const head: Head = HEADS[name]
      const samples = examples.flatMap((example, at): Sample[] => {
        const target = head.target(example)
        const row = rows[at]
        return target && row ? [{ ...row, target }] : []
      })
      return [name, fit(samples, features.size, head.answers.length)]
    }),
  ) as Record<HeadName, Regression>
  return { features, heads }
}

export function rarityIn(features: Learned['features']): (key: number) => number {
  return (key) => features.get(key)?.rarity ?? 0
}

/** Features as the regressions number them; unknown ones have been left out before. */
export function toRow({ keys, weights }: Features, features: Learned['features']): Row {
  return { features: keys.map((key) => features.get(key)?.place ?? 0), weights }
}

function telling(texts: readonly { text: string; marks: Marks }[]): Learned['features'] {
  const counts = new Map<number, number>()
  for (const { text, marks } of texts) {
    for (const key of featuresOf(text, marks, () => 1).keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const features = new Map<number, { place: number; rarity: number }>()
  for (const [key, count] of counts) {
    if (count < FEWEST_EXAMPLES) continue
    features.set(key, { place: features.size, rarity: Math.log(1 + texts.length / count) })
  }
  return features
}

import { EXAMPLES_TODAY, type Example } from './example.ts'
import { featuresOf, type Features } from './features.ts'
import { HEAD_NAMES, HEADS, type Head, type HeadName } from './heads.ts'
import type { Marks, MarksOf } from './marks.ts'
import { fit, type Regression, type Row, type Sample } from './regression.ts'

/**
 * Keys in ascending order: a feature's place among them is its place in the regressions. `rarities` say how telling each
 * is: the logarithm of how few examples have it.
 */
export type KnownFeatures = { keys: Uint32Array; rarities: Float32Array }

/** What was learned from the examples: a regression for each head, over the same features. */
export type Learned = {
  features: KnownFeatures
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
      return [name, fit(samples, features.keys.length, head.answers.length)]
    }),
  ) as Record<HeadName, Regression>
  return { features, heads }
}

export function rarityIn(features: KnownFeatures): (key: number) => number {
  return (key) => features.rarities[placeOf(key, features)] ?? 0
}

/** Features as the regressions number them; unknown ones have been left out before. */
export function toRow({ keys, weights }: Features, features: KnownFeatures): Row {
  return { features: keys.map((key) => placeOf(key, features)), weights }
}

/** -1: unknown. */
function placeOf(key: number, { keys }: KnownFeatures): number {
  let from = 0
  let to = keys.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((keys[middle] ?? 0) < key) from = middle + 1
    else to = middle
  }
  return keys[from] === key ? from : -1
}

function telling(texts: readonly { text: string; marks: Marks }[]): KnownFeatures {
  const counts = new Map<number, number>()
  for (const { text, marks } of texts) {
    for (const key of featuresOf(text, marks, () => 1).keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const known = [...counts]
    .filter(([, count]) => count >= FEWEST_EXAMPLES)
    .sort(([key], [other]) => key - other)
  return {
    keys: Uint32Array.from(known, ([key]) => key),
    rarities: Float32Array.from(known, ([, count]) => Math.log(1 + texts.length / count)),
  }
}

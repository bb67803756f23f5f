import { EXAMPLES_TODAY, type Example } from './example.ts'
import { featuresOf, weighed } from './features.ts'
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
  const toRow = createToRow(features)
  const rows = texts.map(({ text, marks }) => toRow(text, marks))
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

/** A text as the regressions see it: its known features by their places. */
export function createToRow(known: KnownFeatures): (text: string, marks: Marks) => Row {
  const placeOf = createPlaceOf(known)
  const know = (key: number): { place: number; rarity: number } | null => {
    const place = placeOf(key)
    return place === -1 ? null : { place, rarity: known.rarities[place] ?? 0 }
  }
  return (text, marks) => weighed(featuresOf(text, marks), know)
}

const FIRST_BITS = 16

/** Hashes are spread evenly: by its first bits one is found within a few steps. -1: unknown. */
function createPlaceOf({ keys }: KnownFeatures): (key: number) => number {
  const shift = 32 - FIRST_BITS
  const from = new Uint32Array(2 ** FIRST_BITS + 1).fill(keys.length)
  for (let place = keys.length - 1; place >= 0; place -= 1) from[(keys[place] ?? 0) >>> shift] = place
  for (let first = from.length - 2; first >= 0; first -= 1)
    from[first] = Math.min(from[first] ?? 0, from[first + 1] ?? 0)
  return (key) => {
    const wanted = key >>> 0
    const first = wanted >>> shift
    const end = from[first + 1] ?? 0
    for (let place = from[first] ?? 0; place < end; place += 1) if (keys[place] === wanted) return place
    return -1
  }
}

function telling(texts: readonly { text: string; marks: Marks }[]): KnownFeatures {
  const counts = new Map<number, number>()
  for (const { text, marks } of texts) {
    for (const keys of Object.values(featuresOf(text, marks)))
      for (const key of keys) counts.set(key >>> 0, (counts.get(key >>> 0) ?? 0) + 1)
  }
  const known = [...counts]
    .filter(([, count]) => count >= FEWEST_EXAMPLES)
    .sort(([key], [other]) => key - other)
  return {
    keys: Uint32Array.from(known, ([key]) => key),
    rarities: Float32Array.from(known, ([, count]) => Math.log(1 + texts.length / count)),
  }
}

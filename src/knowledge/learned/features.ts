import { foldLetters, foldWord } from '../understanding/fold.ts'
import type { Marks } from './marks.ts'

/** What a text is made of: a number for each feature (a 32-bit hash of it) and its weight in the text. */
export type Features = { keys: Uint32Array; weights: Float32Array }

/** Letters in a row that are looked at, the spaces around a word included. */
const SHORTEST = 2
const LONGEST = 5
/** Longer words are cut: nobody writes them on purpose, and each letter costs. */
const LONGEST_WORD = 24
/** Longer messages are cut: what presses is said before. */
const MOST_WORDS = 160

const WORD = /[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu

/** Every kind of feature counts the same, however many it has of a text. */
const KINDS = { word: 1, pair: 0.7, letters: 1, sense: 1.2, senses: 1, other: 1.5 } as const
type Kind = keyof typeof KINDS
const KIND_NAMES = Object.keys(KINDS) as Kind[]

/**
 * Words, neighbouring words, runs of letters (typos and endings), senses (any language) and pairs of senses. Pure.
 * @param rarity how telling a feature is; features it gives 0 are left out
 */
export function featuresOf(text: string, marks: Marks, rarity: (key: number) => number): Features {
  const found = Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Set<number>()])) as Record<
    Kind,
    Set<number>
  >
  const words = (foldLetters(text).match(WORD) ?? [])
    .slice(0, MOST_WORDS)
    .map((word) => foldWord(word.slice(0, LONGEST_WORD)))
  words.forEach((word, at) => {
    found.word.add(hash(`w${word}`))
    found.pair.add(hash(`p${words[at - 1] ?? ''} ${word}`))
    if (at >= 2) found.pair.add(hash(`s${words[at - 2] ?? ''} ${word}`))
    const spaced = ` ${word} `
    for (let length = SHORTEST; length <= LONGEST; length += 1) {
      for (let start = 0; start + length <= spaced.length; start += 1)
        found.letters.add(hash(spaced.slice(start, start + length)))
    }
  })
  const { senses, others } = marks
  for (const mark of others) found.other.add(hash(`+${mark}`))
  senses.forEach((sense, at) => {
    found.sense.add(hash(`=${sense}`))
    for (const other of senses.slice(at + 1)) found.senses.add(hash(`&${sense}&${other}`))
  })
  return weighted(found, rarity)
}

function weighted(found: Record<Kind, Set<number>>, rarity: (key: number) => number): Features {
  const keys: number[] = []
  const weights: number[] = []
  for (const kind of KIND_NAMES) {
    const start = keys.length
    let squares = 0
    for (const key of found[kind]) {
      const weight = rarity(key)
      if (weight === 0) continue
      keys.push(key)
      weights.push(weight)
      squares += weight * weight
    }
    const scale = KINDS[kind] / Math.sqrt(squares || 1)
    for (let at = start; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) * scale
  }
  return { keys: Uint32Array.from(keys), weights: Float32Array.from(weights) }
}

/** FNV-1a, mixed once more. */
function hash(text: string): number {
  let value = 2166136261
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16777619)
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}

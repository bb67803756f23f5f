import { foldLetters, foldWord } from '../understanding/fold.ts'
import { NO_LETTERS, withLetter } from '../understanding/letter-filter.ts'
import type { Marks } from './marks.ts'
import type { Row } from './regression.ts'

/** What a text is made of: the features of each kind, each a 32-bit hash. */
export type Features = Readonly<Record<Kind, ReadonlySet<number>>>

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

/** Words, neighbouring words, runs of letters (typos and endings), senses (any language) and pairs of senses. Pure. */
export function featuresOf(text: string, { senses, others }: Marks): Features {
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
    addLetters(` ${word} `, found.letters)
  })
  for (const mark of others) found.other.add(hash(`+${mark}`))
  senses.forEach((sense, at) => {
    found.sense.add(hash(`=${sense}`))
    for (const other of senses.slice(at + 1)) found.senses.add(hash(`&${sense}&${other}`))
  })
  return found
}

function addLetters(word: string, found: Set<number>): void {
  for (let start = 0; start + SHORTEST <= word.length; start += 1) {
    let value = NO_LETTERS
    const end = Math.min(start + LONGEST, word.length)
    for (let at = start; at < end; at += 1) {
      value = withLetter(value, word.charCodeAt(at))
      if (at - start + 1 >= SHORTEST) found.add(mixed(value))
    }
  }
}

/** What is known of a feature, or null: its place among the known ones, and how telling it is. */
type Know = (key: number) => { place: number; rarity: number } | null

/** Known features alone, weighed: the rarer, the more. */
export function weighed(features: Features, know: Know): Row {
  const places: number[] = []
  const weights: number[] = []
  for (const kind of KIND_NAMES) {
    const start = weights.length
    let squares = 0
    for (const key of features[kind]) {
      const known = know(key)
      if (!known) continue
      places.push(known.place)
      weights.push(known.rarity)
      squares += known.rarity * known.rarity
    }
    const scale = KINDS[kind] / Math.sqrt(squares || 1)
    for (let at = start; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) * scale
  }
  return { features: Uint32Array.from(places), weights: Float32Array.from(weights) }
}

/** FNV-1a, mixed once more. Signed, as the engine keeps them without a box. */
function hash(text: string): number {
  let value = NO_LETTERS
  for (let at = 0; at < text.length; at += 1) value = withLetter(value, text.charCodeAt(at))
  return mixed(value)
}

function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 15), 0x85ebca6b)
  return once ^ (once >>> 13)
}

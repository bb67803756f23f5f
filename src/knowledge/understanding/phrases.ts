import { spellings, spellingsOfAll } from './fold.ts'
import { createLexicon } from './lexicon.ts'
import { parsePhrase, type Element as Written, type Part as WrittenPart } from './phrase-syntax.ts'
import {
  matchPhrase,
  type Element,
  type Part,
  type Phrase,
  type Reader,
  type Run,
  type Span,
} from './match-phrase.ts'
import type { Token } from './tokens.ts'

export type Concept = {
  /** In the language of phrase-syntax.ts. */
  phrases: readonly string[]
  /** How many words may lie between the outermost parts of a phrase joined by `&`; 10 unless told. */
  within?: number | undefined
  /** Parts joined by `&` may stand in different sentences, anywhere in the message. */
  across?: boolean | undefined
}

export type Found = (concept: string) => readonly Span[]

export type Book = {
  /** All concepts of the book in a message. Tokens in `masked` are passed over as if they were unknown words. */
  find(tokens: readonly Token[], masked?: ReadonlySet<number>): Found
}

const WITHIN = 10
const WORD = /[\p{L}\p{M}\p{N}'’]+/gu

/** @throws Error naming the concept and the phrase when a phrase is malformed or names an unknown concept */
export function compileBook(concepts: Readonly<Record<string, Concept>>): Book {
  const lexicon = createLexicon()
  const folded = spellingsOfAll(wordsIn(Object.values(concepts)))
  const spelled = (word: string): string[] => folded.get(word) ?? spellings(word)
  const written = new Map<string, WrittenPart[][]>()
  for (const [name, { phrases }] of Object.entries(concepts)) {
    try {
      written.set(
        name,
        phrases.map((phrase) => parsePhrase(phrase, lexicon, spelled)),
      )
    } catch (error) {
      throw new Error(`"${name}": ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      })
    }
  }
  const parsed = resolveConcepts(written)

  const needs = new Map<Element, ReadonlySet<number>>()
  const all = [...parsed].flatMap(([concept, list]) => {
    const { within = WITHIN, across = false } = concepts[concept] ?? {}
    return list.map((parts) => ({ concept, phrase: { parts, within, across, needs: needsOf(parts, needs) } }))
  })
  const byRarestNeed = indexByRarestNeed(all)

  return {
    find(tokens, masked) {
      const lookups = new Map<string, ReadonlySet<number>>()
      const positions = new Map<number, number[]>()
      const words = tokens.map((token, at) => {
        if (masked?.has(at)) return new Set<number>()
        let known = lookups.get(token.text)
        if (!known) lookups.set(token.text, (known = new Set(lexicon.lookup(token.text))))
        for (const word of known) {
          const places = positions.get(word)
          if (places) places.push(at)
          else positions.set(word, [at])
        }
        return known
      })
      const reader: Reader = { tokens, words, positions }
      // Most phrases lack a word they need; only the rest is looked at closely.
      const looked = new Set<Numbered>()
      const stands = new Map<ReadonlySet<number>, boolean>()
      const isMet = (need: ReadonlySet<number>): boolean => {
        const known = stands.get(need) ?? standsIn(positions, need)
        stands.set(need, known)
        return known
      }
      const possible = new Map<string, Phrase[]>()
      for (const word of positions.keys()) {
        for (const one of byRarestNeed.get(word) ?? []) {
          if (looked.has(one)) continue
          looked.add(one)
          if (!one.phrase.needs.every(isMet)) continue
          const others = possible.get(one.concept)
          if (others) others.push(one.phrase)
          else possible.set(one.concept, [one.phrase])
        }
      }
      const answers = new Map<string, readonly Span[]>()
      return (concept) => {
        const phrases = possible.get(concept)
        if (!phrases) return []
        let answer = answers.get(concept)
        if (!answer) {
          answer = phrases.flatMap((phrase) => matchPhrase(phrase, reader))
          answers.set(concept, answer)
        }
        return answer
      }
    },
  }
}

type Numbered = { concept: string; phrase: Phrase }

function needsOf(parts: readonly Part[], known: Map<Element, ReadonlySet<number>>): ReadonlySet<number>[] {
  return parts
    .flatMap((part) => (part.absent ? [] : part.elements))
    .filter((element) => element.kind === 'word' && !element.optional)
    .map((element) => {
      const words = known.get(element) ?? firstWordsOf([element])
      known.set(element, words)
      return words
    })
}

/** Each phrase under the words of the one need that the fewest phrases share: "ich" would name thousands. */
function indexByRarestNeed(all: readonly Numbered[]): ReadonlyMap<number, readonly Numbered[]> {
  const shared = new Map<number, number>()
  for (const { phrase } of all)
    for (const need of phrase.needs) for (const word of need) shared.set(word, (shared.get(word) ?? 0) + 1)
  const costOf = (need: ReadonlySet<number>): number => {
    let sum = 0
    for (const word of need) sum += shared.get(word) ?? 0
    return sum
  }
  const index = new Map<number, Numbered[]>()
  for (const one of all) {
    const [first, ...others] = one.phrase.needs
    if (!first) continue
    let rarest = { need: first, cost: costOf(first) }
    for (const need of others) {
      const cost = costOf(need)
      if (cost < rarest.cost) rarest = { need, cost }
    }
    for (const word of rarest.need) {
      const known = index.get(word)
      if (known) known.push(one)
      else index.set(word, [one])
    }
  }
  return index
}

function standsIn(positions: ReadonlyMap<number, unknown>, need: ReadonlySet<number>): boolean {
  if (need.size <= positions.size) {
    for (const word of need) if (positions.has(word)) return true
    return false
  }
  for (const word of positions.keys()) if (need.has(word)) return true
  return false
}

const wordsIn = (concepts: readonly Concept[]): string[] => [
  ...new Set(concepts.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.match(WORD) ?? []))),
]

/** Puts the phrases of named concepts where they are named. */
function resolveConcepts(written: ReadonlyMap<string, readonly WrittenPart[][]>): Map<string, Part[][]> {
  const done = new Map<string, Part[][]>()
  const shared = new Map<string, Element>()
  const resolve = (name: string, path: readonly string[]): Part[][] => {
    if (path.includes(name)) throw new Error(`"${name}": concepts refer to each other in a circle`)
    const known = done.get(name)
    if (known) return known
    const run = (elements: readonly Written[]): Run => {
      const resolved = elements.map(element)
      return { elements: resolved, firstWords: firstWordsOf(resolved) }
    }
    /** Many phrases name the same concepts: one element stands for all of them. */
    const element = (one: Written): Element => {
      if (one.kind === 'gap') return one
      if (one.runs.length > 0) return resolvedElement(one)
      const key = `${one.words.join()} ${one.concepts.join()} ${one.optional}`
      const resolved = shared.get(key) ?? resolvedElement(one)
      shared.set(key, resolved)
      return resolved
    }
    const resolvedElement = (one: Exclude<Written, { kind: 'gap' }>): Element => {
      const words = new Set(one.words)
      const runs = one.runs.map(run)
      for (const concept of one.concepts) {
        if (!written.has(concept)) throw new Error(`"${name}": unknown concept "@${concept}"`)
        for (const [part, ...others] of resolve(concept, [...path, name])) {
          if (!part || others.length > 0) {
            throw new Error(
              `"${name}": "@${concept}" has phrases with "&" and cannot stand inside another phrase`,
            )
          }
          const only = part.elements.length === 1 ? part.elements[0] : undefined
          if (only?.kind === 'word') {
            for (const word of only.words) words.add(word)
            runs.push(...only.runs)
          } else runs.push(part)
        }
      }
      return { kind: 'word', words, runs, optional: one.optional }
    }
    const parts = (written.get(name) ?? []).map((list) =>
      list.map(({ elements, absent }): Part => ({ ...run(elements), absent })),
    )
    done.set(name, parts)
    return parts
  }
  for (const name of written.keys()) resolve(name, [])
  return done
}

/** The words with which the elements may begin. */
function firstWordsOf(elements: readonly Element[]): ReadonlySet<number> {
  const [first] = elements
  if (first?.kind === 'word' && !first.optional && first.runs.length === 0) return first.words
  const found = new Set<number>()
  for (const element of elements) {
    if (element.kind === 'gap') continue
    for (const word of element.words) found.add(word)
    for (const run of element.runs) for (const word of run.firstWords) found.add(word)
    if (!element.optional) break
  }
  return found
}

import { spellings, spellingsOfAll } from './fold.ts'
import { createLexicon } from './lexicon.ts'
import { parsePhrase, type Element as Written, type Part as WrittenPart } from './phrase-syntax.ts'
import type { Token } from './tokens.ts'

export type Concept = {
  /** In the language of phrase-syntax.ts. */
  phrases: readonly string[]
  /** How many words may lie between the outermost parts of a phrase joined by `&`; 10 unless told. */
  within?: number | undefined
  /** Parts joined by `&` may stand in different sentences, anywhere in the message. */
  across?: boolean | undefined
}

/** Where a concept stands: token numbers, `end` exclusive; `at` are the tokens that matched, without the gaps. */
export type Span = { start: number; end: number; at: readonly number[] }

export type Found = (concept: string) => readonly Span[]

export type Book = {
  /** All concepts of the book in a message. Tokens in `masked` are passed over as if they were unknown words. */
  find(tokens: readonly Token[], masked?: ReadonlySet<number>): Found
}

/** As written, with the concepts it names put in their place. */
type Element =
  | { kind: 'gap'; most: number }
  | { kind: 'word'; words: ReadonlySet<number>; runs: readonly Run[]; optional: boolean }
type Run = { elements: readonly Element[]; firstWords: ReadonlySet<number> }

type Part = Run & { absent: boolean }
type Phrase = { parts: readonly Part[]; within: number; across: boolean; needs: number }

/** Everything a match looks at; built once for a message. */
type Reader = {
  tokens: readonly Token[]
  /** The lexicon numbers of each token. */
  words: readonly ReadonlySet<number>[]
  positions: ReadonlyMap<number, readonly number[]>
}

const WITHIN = 10
const WORD = /[\p{L}\p{M}\p{N}'’]+/gu
/** Needs are bits of one 32-bit number. */
const MOST_NEEDS = 31

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

  /** A word → the phrases that need it, each with the bit of that need. */
  const needed = new Map<number, { phrase: number; bit: number }[]>()
  const numbered: { concept: string; phrase: Phrase }[] = []
  for (const [concept, list] of parsed) {
    const { within = WITHIN, across = false } = concepts[concept] ?? {}
    for (const parts of list) {
      const needs = parts
        .flatMap((part) => (part.absent ? [] : part.elements))
        .filter((element) => element.kind === 'word' && !element.optional)
        .slice(0, MOST_NEEDS)
      needs.forEach((element, index) => {
        for (const word of firstWordsOf([element])) {
          const posting = { phrase: numbered.length, bit: 1 << index }
          const known = needed.get(word)
          if (known) known.push(posting)
          else needed.set(word, [posting])
        }
      })
      const bits = needs.reduce((all, _, index) => all | (1 << index), 0)
      numbered.push({ concept, phrase: { parts, within, across, needs: bits } })
    }
  }

  return {
    find(tokens, masked) {
      const lookups = new Map<string, ReadonlySet<number>>()
      const positions = new Map<number, number[]>()
      const met = new Map<number, number>()
      const words = tokens.map((token, at) => {
        if (masked?.has(at)) return new Set<number>()
        let known = lookups.get(token.text)
        if (!known) lookups.set(token.text, (known = new Set(lexicon.lookup(token.text))))
        for (const word of known) {
          const places = positions.get(word)
          if (places) {
            places.push(at)
            continue
          }
          positions.set(word, [at])
          for (const { phrase, bit } of needed.get(word) ?? []) met.set(phrase, (met.get(phrase) ?? 0) | bit)
        }
        return known
      })
      const reader: Reader = { tokens, words, positions }
      // Most phrases lack a word they need; only the rest is looked at closely.
      const possible = new Map<string, Phrase[]>()
      for (const [number, bits] of met) {
        const known = numbered[number]
        if (known?.phrase.needs !== bits) continue
        const others = possible.get(known.concept)
        if (others) others.push(known.phrase)
        else possible.set(known.concept, [known.phrase])
      }
      const answers = new Map<string, readonly Span[]>()
      return (concept) => {
        let answer = answers.get(concept)
        if (!answer) {
          answer = (possible.get(concept) ?? []).flatMap((phrase) => matchPhrase(phrase, reader))
          answers.set(concept, answer)
        }
        return answer
      }
    },
  }
}

const wordsIn = (concepts: readonly Concept[]): string[] => [
  ...new Set(concepts.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.match(WORD) ?? []))),
]

/** Puts the phrases of named concepts where they are named. */
function resolveConcepts(written: ReadonlyMap<string, readonly WrittenPart[][]>): Map<string, Part[][]> {
  const done = new Map<string, Part[][]>()
  const resolve = (name: string, path: readonly string[]): Part[][] => {
    if (path.includes(name)) throw new Error(`"${name}": concepts refer to each other in a circle`)
    const known = done.get(name)
    if (known) return known
    const run = (elements: readonly Written[]): Run => {
      const resolved = elements.map(element)
      return { elements: resolved, firstWords: firstWordsOf(resolved) }
    }
    const element = (one: Written): Element => {
      if (one.kind === 'gap') return one
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
function firstWordsOf(elements: readonly Element[]): Set<number> {
  const found = new Set<number>()
  for (const element of elements) {
    if (element.kind === 'gap') continue
    for (const word of element.words) found.add(word)
    for (const run of element.runs) for (const word of run.firstWords) found.add(word)
    if (!element.optional) break
  }
  return found
}

function matchPhrase(phrase: Phrase, reader: Reader): Span[] {
  const spans = new Map<Part, Span[]>()
  for (const part of phrase.parts) {
    const found = matchPart(part, reader)
    if (found.length === 0 && !part.absent) return []
    spans.set(part, found)
  }
  return joinParts(phrase, (part) => spans.get(part) ?? [], reader.tokens)
}

function matchPart(part: Part, reader: Reader): Span[] {
  const starts = new Set<number>()
  for (const word of part.firstWords) for (const at of reader.positions.get(word) ?? []) starts.add(at)
  return [...starts].sort((a, b) => a - b).flatMap((start) => matchAt(part.elements, start, reader) ?? [])
}

/** The shortest way to read the elements from token `start` on, within one sentence. */
function matchAt(elements: readonly Element[], start: number, reader: Reader): Span | null {
  const { tokens, words } = reader
  const sentence = tokens[start]?.sentence
  const step = (index: number, at: number): { end: number; at: number[] } | null => {
    const element = elements[index]
    if (!element) return { end: at, at: [] }
    if (element.kind === 'gap') {
      for (let skip = 0; skip <= element.most; skip++) {
        const rest = step(index + 1, at + skip)
        if (rest) return rest
      }
      return null
    }
    if (tokens[at]?.sentence === sentence) {
      const here = words[at]
      if (here && meet(here, element.words)) {
        const rest = step(index + 1, at + 1)
        if (rest) return { end: rest.end, at: [at, ...rest.at] }
      }
      for (const run of element.runs) {
        if (!here || !meet(here, run.firstWords)) continue
        const inner = matchAt(run.elements, at, reader)
        const rest = inner && step(index + 1, inner.end)
        if (rest) return { end: rest.end, at: [...inner.at, ...rest.at] }
      }
    }
    return element.optional ? step(index + 1, at) : null
  }
  const read = step(0, start)
  return read && read.end > start ? { start, ...read } : null
}

function meet(few: ReadonlySet<number>, many: ReadonlySet<number>): boolean {
  for (const word of few) if (many.has(word)) return true
  return false
}

/** All ways in which the parts of a phrase stand together: one for each place of the first part. */
function joinParts(phrase: Phrase, spans: (part: Part) => readonly Span[], tokens: readonly Token[]): Span[] {
  const sentence = (span: Span) => tokens[span.start]?.sentence
  const [firstPart, ...others] = phrase.parts.filter((part) => !part.absent)
  const absent = phrase.parts.filter((part) => part.absent)
  if (!firstPart) return []
  return spans(firstPart).flatMap((first) => {
    const near = (span: Span) =>
      phrase.across || (sentence(span) === sentence(first) && gapBetween(first, span) <= phrase.within)
    let joined = first
    for (const part of others) {
      const nearest = spans(part)
        .filter((span) => near(span) && !overlap(span, joined))
        .sort((a, b) => gapBetween(first, a) - gapBetween(first, b))[0]
      if (!nearest) return []
      joined = {
        start: Math.min(joined.start, nearest.start),
        end: Math.max(joined.end, nearest.end),
        at: [...joined.at, ...nearest.at],
      }
    }
    const contradicted = absent.some((part) =>
      spans(part).some((span) => phrase.across || sentence(span) === sentence(first)),
    )
    return contradicted ? [] : [joined]
  })
}

function gapBetween(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end, 0)
}

function overlap(a: Span, b: Span): boolean {
  return a.at.some((token) => b.at.includes(token))
}

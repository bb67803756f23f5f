import type { Lexicon } from './lexicon.ts'
import { tokenise } from './tokens.ts'

/**
 * The small language in which the vocabulary says what a concept looks like. A phrase is parts joined by ` & `, which
 * may stand in any order near each other; a part after `!` must not stand there. A part is words in order:
 * `word`, `stem*`, `*end`, `*inner*`, `word~` (one slip allowed), `a|b|two_words` (either), `@concept`, `?word` (may be
 * missing), `..` (up to four words between) or `..7` (up to seven).
 */
export type Element =
  | { kind: 'gap'; most: number }
  | {
      kind: 'word'
      /** Numbers of the lexicon. */
      words: readonly number[]
      /** Alternatives of several words. */
      runs: readonly (readonly Element[])[]
      concepts: readonly string[]
      optional: boolean
    }

export type Part = { elements: readonly Element[]; absent: boolean }

const GAP = 4

/** @throws Error naming the phrase and what is wrong with it */
export function parsePhrase(source: string, lexicon: Lexicon, spellings: (word: string) => string[]): Part[] {
  const fail = (problem: string): never => {
    throw new Error(`phrase "${source}": ${problem}`)
  }
  return source.split(/\s+&\s+/).map((part) => {
    const absent = part.startsWith('!')
    return { elements: parsePart(absent ? part.slice(1) : part, { lexicon, spellings, fail }), absent }
  })
}

type Means = {
  lexicon: Lexicon
  spellings: (word: string) => string[]
  fail: (problem: string) => never
}

function parsePart(source: string, { lexicon, spellings, fail }: Means): Element[] {
  const elements: Element[] = []
  const word = (pattern: string) => lexicon.add(pattern, spellings)
  for (const piece of source.trim().split(/\s+/)) {
    if (WHOLE.test(piece)) {
      elements.push(single(word(piece)))
      continue
    }
    const gap = /^\.\.(\d*)$/.exec(piece)
    if (gap) {
      elements.push({ kind: 'gap', most: gap[1] ? Number(gap[1]) : GAP })
      continue
    }
    const optional = piece.startsWith('?')
    const alternatives = (optional ? piece.slice(1) : piece).split('|')
    const concepts = alternatives.filter((option) => option.startsWith('@')).map((option) => option.slice(1))
    const written = alternatives
      .filter((option) => !option.startsWith('@'))
      .map((option) => wordsOf(option, fail))
    elements.push({
      kind: 'word',
      words: written.flatMap((words) => (words.length === 1 ? words.map(word) : [])),
      runs: written.filter((words) => words.length > 1).map((words) => words.map((one) => single(word(one)))),
      concepts,
      optional,
    })
  }
  const first = elements[0]
  if (!first || first.kind === 'gap' || elements.at(-1)?.kind === 'gap')
    fail('must begin and end with a word')
  if (elements.every((element) => element.kind === 'gap' || element.optional))
    fail('every word may be missing')
  return elements
}

const single = (word: number): Element => ({
  kind: 'word',
  words: [word],
  runs: [],
  concepts: [],
  optional: false,
})

/** Nothing in it is split: nearly all words. */
const WHOLE = /^\*?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*\*?~?$/u

/** Splits as a message would be split ("j'en" is two words), keeping `*` and `~`. */
function wordsOf(word: string, fail: (problem: string) => never): string[] {
  if (WHOLE.test(word)) return [word]
  const [, before = '', inner = '', after = ''] = /^(\*?)(.*?)(\*?~?)$/.exec(word) ?? []
  const count = tokenise(inner.replaceAll('_', ' ')).length
  if (count === 0) fail(`"${word}" holds no letter`)
  if (count === 1) return [word]
  const parts = inner
    .split(/[_-]/)
    .filter(Boolean)
    .flatMap((part) => (tokenise(part).length === 2 ? part.split(/(?<=['’])/) : [part]))
  if (parts.length !== count) fail(`"${word}" should be written as separate words`)
  return parts.map((part, i) => (i === 0 ? before : '') + part + (i === count - 1 ? after : ''))
}

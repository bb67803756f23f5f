import type { Token } from './tokens.ts'

/** Where a concept stands: token numbers, `end` exclusive; `at` are the tokens that matched, without the gaps. */
export type Span = { start: number; end: number; at: readonly number[] }

/** As written, with the concepts it names put in their place. */
export type Element =
  | { kind: 'gap'; most: number }
  | { kind: 'word'; words: ReadonlySet<number>; runs: readonly Run[]; optional: boolean }
export type Run = { elements: readonly Element[]; firstWords: ReadonlySet<number> }

export type Part = Run & { absent: boolean }
export type Phrase = {
  parts: readonly Part[]
  within: number
  across: boolean
  /** A word of each must stand in the message. */
  needs: readonly ReadonlySet<number>[]
}

/** Everything a match looks at; built once for a message. */
export type Reader = {
  tokens: readonly Token[]
  /** The lexicon numbers of each token. */
  words: readonly ReadonlySet<number>[]
  positions: ReadonlyMap<number, readonly number[]>
}

/** All places where a phrase stands, in order of its first part. */
export function matchPhrase(phrase: Phrase, reader: Reader): Span[] {
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

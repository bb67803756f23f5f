import { createLetterFilter, NO_LETTERS, withLetter, type LetterFilter } from './letter-filter.ts'
import { createTypoIndex } from './typos.ts'

/**
 * Looks up which vocabulary words a folded token is, piece by piece of the token: the cost depends on the length of the
 * message, not on the size of the vocabulary.
 */
export type Lexicon = {
  /** Adds a word as written in the vocabulary (`word`, `stem*`, `*end`, `*inner*`, `word~`); returns its number. */
  add(pattern: string, spellings: (word: string) => string[]): number
  /** Numbers of all vocabulary words that this token is. */
  lookup(token: string): readonly number[]
}

/** Spelling → numbers. `open` ones may go on after it; `starts`: what any of them begins with, `ends`: the open ones. */
type Spellings = {
  whole: Map<string, number[]>
  open: Map<string, number[]>
  starts: LetterFilter
  ends: LetterFilter
}

const noSpellings = (): Spellings => ({
  whole: new Map(),
  open: new Map(),
  starts: createLetterFilter(),
  ends: createLetterFilter(),
})

/** A compound longer than any German one is noise; the bound keeps garbage cheap. */
const LONGEST_COMPOUND = 60

export function createLexicon(): Lexicon {
  const numbers = new Map<string, number>()
  const fromStart = noSpellings()
  const anywhere = noSpellings()
  const typos = createTypoIndex()

  const insert = (where: Spellings, word: string, number: number, open: boolean) => {
    const known = open ? where.open : where.whole
    const others = known.get(word)
    if (others) others.push(number)
    else known.set(word, [number])
    let letters = NO_LETTERS
    for (let at = 0; at < word.length; at++) {
      letters = withLetter(letters, word.charCodeAt(at))
      where.starts.add(letters)
    }
    if (open) where.ends.add(letters)
  }

  /** Letter by letter, until no word begins so: most tokens are none, and most beginnings end after three letters. */
  const collect = (
    { whole, open, starts, ends }: Spellings,
    token: string,
    from: number,
    found: Set<number>,
  ) => {
    let letters = NO_LETTERS
    let at = from
    const reached: number[] = []
    for (; at < token.length; at++) {
      letters = withLetter(letters, token.charCodeAt(at))
      if (!starts.mayHave(letters)) break
      if (ends.mayHave(letters)) reached.push(at + 1)
    }
    if (at === token.length) for (const number of whole.get(token.slice(from)) ?? []) found.add(number)
    for (const end of reached) for (const number of open.get(token.slice(from, end)) ?? []) found.add(number)
  }

  return {
    add(pattern, spellings) {
      const known = numbers.get(pattern)
      if (known !== undefined) return known
      const number = numbers.size
      numbers.set(pattern, number)
      const mayHaveSlip = pattern.endsWith('~')
      const end = pattern.length - (mayHaveSlip ? 1 : 0)
      const isOpen = pattern[end - 1] === '*'
      const isAnywhere = pattern.startsWith('*')
      for (const spelling of spellings(pattern.slice(isAnywhere ? 1 : 0, isOpen ? end - 1 : end))) {
        insert(isAnywhere ? anywhere : fromStart, spelling, number, isOpen)
        if (mayHaveSlip) typos.add(spelling, number, isOpen)
      }
      return number
    },
    lookup(token) {
      const found = new Set<number>()
      collect(fromStart, token, 0, found)
      if (token.length <= LONGEST_COMPOUND) {
        for (let start = 0; start < token.length; start++) collect(anywhere, token, start, found)
      }
      if (found.size === 0) for (const number of typos.lookup(token)) found.add(number)
      return [...found]
    },
  }
}

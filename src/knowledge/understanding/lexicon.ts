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

/** Spelling → numbers. `open` ones may go on after it; `beginnings`: what any of them begins with. */
type Spellings = {
  whole: Map<string, number[]>
  open: Map<string, number[]>
  longestOpen: number
  beginnings: Set<string>
}

const noSpellings = (): Spellings => ({
  whole: new Map(),
  open: new Map(),
  longestOpen: 0,
  beginnings: new Set(),
})

/** Letters that tell most tokens apart: what begins otherwise is not looked up piece by piece. */
const BEGINNING = 3

/** Short spellings are beginnings of themselves: "an" may be followed by any letter, where it is open. */
function mayBegin({ beginnings, open }: Spellings, rest: string): boolean {
  if (beginnings.has(rest.slice(0, BEGINNING))) return true
  for (let length = 1; length < BEGINNING; length++) if (open.has(rest.slice(0, length))) return true
  return false
}

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
    if (open) where.longestOpen = Math.max(where.longestOpen, word.length)
    for (let length = 0; length <= BEGINNING; length++) where.beginnings.add(word.slice(0, length))
  }

  const collect = (where: Spellings, rest: string, found: Set<number>) => {
    if (!mayBegin(where, rest)) return
    for (const number of where.whole.get(rest) ?? []) found.add(number)
    const longest = Math.min(rest.length, where.longestOpen)
    for (let length = 1; length <= longest; length++) {
      for (const number of where.open.get(rest.slice(0, length)) ?? []) found.add(number)
    }
  }

  return {
    add(pattern, spellings) {
      const known = numbers.get(pattern)
      if (known !== undefined) return known
      const number = numbers.size
      numbers.set(pattern, number)
      const [, before = '', word = '', after = '', typo = ''] = /^(\*?)(.*?)(\*?)(~?)$/.exec(pattern) ?? []
      for (const spelling of spellings(word)) {
        insert(before ? anywhere : fromStart, spelling, number, after !== '')
        if (typo) typos.add(spelling, number, after !== '')
      }
      return number
    },
    lookup(token) {
      const found = new Set<number>()
      collect(fromStart, token, found)
      if (token.length <= LONGEST_COMPOUND) {
        for (let start = 0; start < token.length; start++) collect(anywhere, token.slice(start), found)
      }
      if (found.size === 0) for (const number of typos.lookup(token)) found.add(number)
      return [...found]
    },
  }
}

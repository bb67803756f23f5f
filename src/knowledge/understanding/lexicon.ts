import { createTypoIndex } from './typos.ts'

/**
 * Looks up which vocabulary words a folded token is, by walking letter trees: the cost depends on the length of the
 * message, not on the size of the vocabulary.
 */
export type Lexicon = {
  /** Adds a word as written in the vocabulary (`word`, `stem*`, `*end`, `*inner*`, `word~`); returns its number. */
  add(pattern: string, spellings: (word: string) => string[]): number
  /** Numbers of all vocabulary words that this token is. */
  lookup(token: string): readonly number[]
}

/** Most nodes have one letter after them and no word: what they lack is not made. */
type Node = { next: Map<string, Node> | null; whole: number[] | null; open: number[] | null }

const node = (): Node => ({ next: null, whole: null, open: null })

export function createLexicon(): Lexicon {
  const numbers = new Map<string, number>()
  const fromStart = node()
  const anywhere = node()
  const typos = createTypoIndex()

  const insert = (root: Node, word: string, number: number, open: boolean) => {
    let at = root
    for (const letter of word) {
      at.next ??= new Map()
      let next = at.next.get(letter)
      if (!next) at.next.set(letter, (next = node()))
      at = next
    }
    if (open) (at.open ??= []).push(number)
    else (at.whole ??= []).push(number)
  }

  const walk = (root: Node, token: string, start: number, found: Set<number>) => {
    let at: Node | undefined = root
    for (let i = start; i < token.length; i++) {
      at = at.next?.get(token[i] ?? '')
      if (!at) return
      for (const number of at.open ?? []) found.add(number)
    }
    for (const number of at.whole ?? []) found.add(number)
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
      walk(fromStart, token, 0, found)
      // A compound longer than any German one is noise; the bound keeps garbage cheap.
      if (token.length <= 60) for (let i = 0; i < token.length; i++) walk(anywhere, token, i, found)
      if (found.size === 0) for (const number of typos.lookup(token)) found.add(number)
      return [...found]
    },
  }
}

import { spellings, spellingsOfAll } from '../understanding/fold.ts'
import { createLexicon } from '../understanding/lexicon.ts'
import { compileBook } from '../understanding/phrases.ts'
import { tokenise } from '../understanding/tokens.ts'
import type { SenseWords } from './sense-words.ts'

export type FindSenses = (text: string) => string[]

/** One word of the vocabulary, as `createLexicon` knows it. Everything else is a phrase. */
const ONE_WORD = /^\*?[\p{L}\p{M}\p{N}]+\*?~?$/u

const bare = (phrase: string): string => phrase.replace(/^\*|[*~]+$/g, '')

/**
 * Finds senses in a text of any language. Nine of ten are said by one word: these are looked up as such, the rest as
 * phrases. @throws Error when a phrase is malformed
 */
export function createFindSenses(senses: Readonly<Record<string, SenseWords>>): FindSenses {
  const names = [...new Set(Object.values(senses).flatMap((words) => Object.keys(words)))]
  const said = (name: string): string[] => Object.values(senses).flatMap((words) => words[name] ?? [])
  const lexicon = createLexicon()
  const sensesOf: string[][] = []
  const known = spellingsOfAll(
    names
      .flatMap(said)
      .filter((phrase) => ONE_WORD.test(phrase))
      .map(bare),
  )
  for (const name of names) {
    for (const word of said(name).filter((phrase) => ONE_WORD.test(phrase))) {
      const number = lexicon.add(word, (one) => known.get(one) ?? spellings(one))
      ;(sensesOf[number] ??= []).push(name)
    }
  }
  const book = compileBook(
    Object.fromEntries(
      names.map((name) => [name, { phrases: said(name).filter((phrase) => !ONE_WORD.test(phrase)) }]),
    ),
  )
  return (text) => {
    const tokens = tokenise(text)
    const found = book.find(tokens)
    const words = new Set(
      [...new Set(tokens.map((token) => token.text))]
        .flatMap((word) => lexicon.lookup(word))
        .flatMap((number) => sensesOf[number] ?? []),
    )
    return names.filter((name) => words.has(name) || found(name).length > 0)
  }
}

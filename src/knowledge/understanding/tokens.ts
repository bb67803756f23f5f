import { foldLetters, foldWord } from './fold.ts'

export type Token = {
  /** Folded, as the vocabulary knows it. */
  text: string
  sentence: number
  /** Counts on at commas and the like too; a negation does not reach over it. */
  clause: number
}

/** Words, single emoji, and the marks that end a sentence or a clause. */
const PIECE =
  /(?<word>[\p{L}\p{N}]+(?:['*@$][\p{L}\p{N}]+)*)|(?<emoji>\p{Extended_Pictographic})|(?<end>[.!?;…\n؟؛]+)|(?<pause>[,:()،–—]+)/gu

/** French writes "j'en", "l'enfant": two words. English and German contractions stay one. */
const ELISION = /^(j|l|d|n|m|t|s|c|qu)'(?=[aeiouhy])/

/** "s u i z i d" and "s.u.i.z.i.d": letters set apart to slip past filters. */
const SPELLED_OUT = /(?<![\p{L}\p{N}])(?:\p{L}[\s.\-_*]{1,2}){3,}\p{L}(?![\p{L}\p{N}])/gu

/** Splits a message into folded words with their sentence and clause. A repeated emoji counts once. */
export function tokenise(text: string): Token[] {
  const folded = foldLetters(text).replace(SPELLED_OUT, (run) => run.replace(/[\s.\-_*]/g, ''))
  const tokens: Token[] = []
  let sentence = 0
  let clause = 0
  const push = (word: string) => {
    tokens.push({ text: word, sentence, clause })
  }
  for (const piece of folded.matchAll(PIECE)) {
    const { word, emoji, end } = piece.groups ?? {}
    if (word !== undefined) {
      for (const part of word.replace(ELISION, '$1 ').split(' ')) push(foldWord(part.replace(/['*]/g, '')))
    } else if (emoji !== undefined) {
      if (tokens.at(-1)?.text !== emoji) push(emoji)
    } else {
      clause += 1
      // "2. OG" and "am 3. Dezember" go on after the full stop.
      if (end !== undefined && !(end === '.' && /\d$/.test(tokens.at(-1)?.text ?? ''))) sentence += 1
    }
  }
  return tokens
}

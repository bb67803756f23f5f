import { fold, foldedWords } from '../search/fold.ts'

export type NumberWords = {
  /** Whether a folded word is a number by itself. */
  isNumber: (word: string) => boolean
  /** Whether it is one beside others: "one" in "one one zero". */
  isDigit: (word: string) => boolean
}

type Part = { kind: 'digits' | 'word' | 'mark'; text: string }

const PARTS =
  /(?<digits>\+?\p{Nd}(?:[\p{Zs}\p{Pd}()/.:,]*\p{Nd})*)|(?<word>[\p{L}\p{M}]+|[€$%])|(?<mark>[.!?,;:·])/gu

/**
 * The figures of a text, in digits or in words, each with the word before and the one after it: 24 euros are not 24
 * hours, and from two is not until two.
 */
export function figuresIn(text: string, numbers: NumberWords): string[] {
  const parts = partsOf(text)
  const found: string[] = []
  for (let at = 0; at < parts.length; at++) {
    const end = endOfFigure(parts, at, numbers)
    if (end === at) continue
    const figure = parts
      .slice(at, end)
      .map(({ kind, text: said }) => (kind === 'digits' ? plain(said) : said))
    found.push([wordAt(parts, at - 1), ...figure, wordAt(parts, end)].join(' '))
    at = end - 1
  }
  return found
}

function partsOf(text: string): Part[] {
  return [...text.normalize('NFKC').matchAll(PARTS)].flatMap(({ groups }): Part[] => {
    const { digits, word, mark } = groups!
    if (digits !== undefined) return [{ kind: 'digits', text: digits }]
    if (word === undefined) return [{ kind: 'mark', text: mark! }]
    const folded = foldedWords(word)
    return (folded.length > 0 ? folded : [fold(word)]).map((said) => ({ kind: 'word', text: said }))
  })
}

/** Where the figure ends that begins there; `start` when none does. */
function endOfFigure(parts: readonly Part[], start: number, { isNumber, isDigit }: NumberWords): number {
  if (parts[start]?.kind === 'digits') return start + 1
  let end = start
  const isOne = ({ kind, text }: Part): boolean => kind === 'word' && (isNumber(text) || isDigit(text))
  while (end < parts.length && isOne(parts[end]!)) end++
  const isFigure = end - start > 1 || (end > start && isNumber(parts[start]!.text))
  return isFigure ? end : start
}

const wordAt = (parts: readonly Part[], at: number): string =>
  parts[at]?.kind === 'word' ? parts[at].text : ''

/** Digits alone; a German number with its country code as the one without. */
function plain(figure: string): string {
  return asciiDigits(figure)
    .replace(/^(?:\+|00)49/, '0')
    .replace(/^\+/, '00')
}

/** The digits of any script as 0 to 9; all else stays. */
export const inAsciiDigits = (text: string): string => text.replaceAll(/\p{Nd}/gu, digitOf)

const asciiDigits = (figure: string): string =>
  [...figure].map((sign) => (/\p{Nd}/u.test(sign) ? digitOf(sign) : sign === '+' ? '+' : '')).join('')

/** Digits of a script stand in a row of ten, from zero. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

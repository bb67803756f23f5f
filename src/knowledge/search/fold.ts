/**
 * Brings all the ways one word is typed to one form, so that an entry and a hurried message meet: lower case,
 * no accents, and ä = ae = a (people without the key type either). `ue` after a, e or q is no umlaut but part
 * of the word (the rule of Snowball's German2 stemmer).
 */
export function fold(text: string): string {
  return withoutMarks(text).replace(/(?<![aeq])[aou]e/g, (umlaut) => umlaut.charAt(0))
}

/** Lower case and no accents, for languages in which two vowels are two vowels. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[ßłøđı]/g, (letter) => NOT_DECOMPOSED[letter] ?? letter)
}

/** Letters that Unicode does not take apart into a base and a mark. */
const NOT_DECOMPOSED: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ı: 'i' }

/** A longer "word" is an address of a page or a key, not something people ask for. */
const LONGEST_WORD = 64

/** The words of a text, folded, in order. */
export function foldedWords(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD))
}

/** Each word once, with how often it stands there. */
export function countedWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of foldedWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** An area's name or postcode as it is compared: without case, accents, spaces and hyphens. */
export function foldedArea(name: string): string {
  return name.trim() === '*' ? '*' : foldedWords(name).join('')
}

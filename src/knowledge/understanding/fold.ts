/**
 * One spelling for everything people write: the vocabulary and the message go through the same fold, so that
 * "Würgen", "wuergen", "WÜRGEN" and "wüüürgen" meet.
 */

/** Letters that Unicode does not decompose, and Arabic letters that writers mix freely. */
const LETTERS: Record<string, string> = {
  ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ґ: 'г',
  ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ٱ: 'ا', 'ـ': '',
} // oxfmt-ignore
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/** Cyrillic letters that look Latin, written inside Latin words to slip past filters. */
const LOOKALIKES: Record<string, string> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', к: 'k', м: 'm', т: 't', н: 'h', в: 'b',
} // oxfmt-ignore

/** Digits and signs written for letters. */
const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' }

/** Format characters carry no meaning for us: zero-width, directional overrides, soft hyphen, fillers. */
const INVISIBLE = /[\p{Cf}\u115f\u1160\u3164]/gu

/** Arabic-Indic and Persian digits to ASCII. */
export function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
}

/** Lower case, no marks, no invisible characters; umlauts as two letters; punctuation and spaces stay. */
export function foldLetters(text: string): string {
  return plainDigits(
    text
      .replace(/[’‘ʼ´`]/g, "'")
      .normalize('NFKC')
      // Persian writes the verb prefix apart, joined or with a zero-width non-joiner; joined is our form.
      .replace(/(?<!\p{L})(ن?می)[\s\u200c]+(?=\p{L})/gu, '$1')
      .replace(INVISIBLE, '')
      .toLowerCase()
      // Before an umlaut becomes two letters: "wüüürgen".
      .replace(/([äöü])\1+/g, '$1')
      .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(LETTER, (letter) => LETTERS[letter] ?? letter),
  )
}

/**
 * The last step for one word: leetspeak, homoglyphs, and every run of a letter as one letter. Losing double letters
 * makes a few words meet ("Ratten", "Raten"); the vocabulary avoids those instead of missing "hilllfe" and "kan nicht".
 */
export function foldWord(word: string): string {
  let folded = word
  if (/\p{Script=Latin}/u.test(folded)) {
    if (/\p{Script=Cyrillic}/u.test(folded)) {
      folded = folded.replace(/\p{Script=Cyrillic}/gu, (letter) => LOOKALIKES[letter] ?? letter)
    }
    folded = folded.replace(/(?<=[a-z])[013457@$](?=[a-z])/g, (sign) => LEET[sign] ?? sign)
  }
  return folded.replace(/(\p{L})\1+/gu, '$1')
}

/**
 * The spellings under which a vocabulary word is looked up: an umlaut may be written as two letters, as the mark's
 * letter, or with the mark missing.
 */
export function spellings(word: string): string[] {
  const parts = word.normalize('NFC').split(/([äöüÄÖÜ])/)
  let variants = ['']
  for (const part of parts) {
    const options = /^[äöüÄÖÜ]$/.test(part) ? [part, part.normalize('NFD').replace(/\p{M}/gu, '')] : [part]
    variants = variants.flatMap((start) => options.map((option) => start + option))
  }
  return [...new Set(variants.map((variant) => foldWord(foldLetters(variant))))]
}

/** No letter, no space: nothing is read across it. */
const BETWEEN = '|'

/** `spellings` of many words at once: a large vocabulary is folded as one text, in a tenth of the time. */
export function spellingsOfAll(words: readonly string[]): Map<string, string[]> {
  const plain = words.filter((word) => !/[äöüÄÖÜ|]/.test(word.normalize('NFC')))
  const folded = foldLetters(plain.join(BETWEEN)).split(BETWEEN)
  const known = new Map<string, string[]>(plain.map((word, at) => [word, [foldWord(folded[at] ?? '')]]))
  for (const word of words) if (!known.has(word)) known.set(word, spellings(word))
  return known
}

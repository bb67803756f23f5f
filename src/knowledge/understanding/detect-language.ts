import { eld } from 'eld/medium'
import { foldLetters, foldWord } from './fold.ts'
import type { LanguageWords } from './language-words.ts'
import type { LanguageSource } from './understanding.ts'

export type DetectLanguage = (text: string) => Detection

export type Detection = {
  /** ISO 639-1, or null when nothing points anywhere. */
  language: string | null
  /** False for a word or two that several languages could have written. */
  confident: boolean
  /** The languages whose script the text is in. */
  possible: readonly string[]
}

/** eld's scores run from 0 to 1; below this it is guessing, by trial with single words and Latinised text. */
const USABLE = 0.4
/** What one known word of a language adds; n-grams cannot know "danke" from "dane". A word alone says more. */
const WORD = 0.3
const WORD_ALONE = 0.5
/** What one way of writing of a language adds. */
const PATTERN = 0.3
/** A lead of this size over the next language counts as certain. */
const LEAD = 0.15

/** Detects among the languages of the vocabulary. Pure after the detector's tables are loaded. */
export function createLanguageDetector(vocabulary: LanguageWords): DetectLanguage {
  const detector = eld.newInstance()
  detector.setLanguageSubset(vocabulary.known)
  const words = new Map<string, Set<string>>()
  for (const [language, list] of Object.entries(vocabulary.words)) {
    words.set(language, new Set(list.map((word) => foldWord(foldLetters(word)))))
  }
  const letters = Object.entries(vocabulary.letters).map(
    ([language, list]) => [language, new RegExp(`[${list}]`, 'giu')] as const,
  )
  const patterns = Object.entries(vocabulary.patterns).map(
    ([language, pattern]) => [language, new RegExp(pattern, 'gu')] as const,
  )
  const fold = (word: string) => foldWord(foldLetters(word))
  const loans = new Set(vocabulary.loans.map(fold))
  const nowhere = new Set(vocabulary.nowhere.map(fold))

  return (text) => {
    const plain = ownWords(text, nowhere, loans)
    const count = plain.match(/\p{L}/gu)?.length ?? 0
    if (count === 0) return { language: null, confident: false, possible: vocabulary.known }

    const scores = new Map<string, number>(Object.entries(detector.detect(plain).getScores()))
    const add = (language: string, score: number) => scores.set(language, (scores.get(language) ?? 0) + score)
    const tokens = plain
      .split(/[^\p{L}\p{N}']+/u)
      .filter(Boolean)
      .map(fold)
    for (const [language, list] of words) {
      const known = tokens.filter((token) => list.has(token)).length
      if (known > 0)
        add(language, tokens.length <= 2 ? WORD_ALONE : (WORD * known) / Math.sqrt(tokens.length))
    }
    for (const [language, pattern] of patterns) {
      add(language, PATTERN * (plain.toLowerCase().match(pattern)?.length ?? 0))
    }
    for (const [language, pattern] of letters) {
      const own = plain.match(pattern)?.length ?? 0
      if (own > 0) add(language, Math.min(1, 0.25 + own / count))
    }
    const possible = vocabulary.known.filter((language) => writes(language, plain))
    const [first, second] = possible
      .map((language) => ({ language, score: scores.get(language) ?? 0 }))
      .sort((a, b) => b.score - a.score)
    if (!first || first.score < USABLE) return { language: null, confident: false, possible }
    const lead = first.score - (second?.score ?? 0)
    return { language: first.language, confident: lead >= LEAD && count >= 4, possible }
  }
}

/** The text without addresses, invisible characters and words of no or every language, unless nothing else is left. */
function ownWords(text: string, nowhere: ReadonlySet<string>, loans: ReadonlySet<string>): string {
  const plain = text
    .normalize('NFC')
    .replace(/(?<!\S)(?:https?:\/\/|[^\s@]*@)\S*/g, ' ')
    .replace(/[\p{Cf}]/gu, '')
  const without = (known: ReadonlySet<string>, from: string) =>
    from.replace(/[\p{L}\p{N}']+/gu, (word) => (known.has(foldWord(foldLetters(word))) ? ' ' : word))
  const said = without(nowhere, plain)
  const own = without(loans, said)
  return /\p{L}{2}/u.test(own) ? own : said
}

/** A language is only possible in its scripts; Latin letters are possible for all. */
function writes(language: string, text: string): boolean {
  const cyrillic = /\p{Script=Cyrillic}/u.test(text)
  const arabic = /\p{Script=Arabic}/u.test(text)
  const latin = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > text.length
  if (latin || (!cyrillic && !arabic)) return true
  return cyrillic ? language === 'uk' || language === 'ru' : language === 'ar' || language === 'fa'
}

/**
 * Which language a conversation is held in: the tenant's choice, then what the text clearly is, then the platform's
 * hint if the text can be in it, then an unclear guess, then the default.
 */
export function chooseLanguage(
  detection: Detection,
  { tenantLanguage, platformLanguage }: { tenantLanguage: string | null; platformLanguage: string | null },
  fallback: string,
): { language: string; languageFrom: LanguageSource } {
  if (tenantLanguage) return { language: tenantLanguage, languageFrom: 'tenant' }
  if (detection.language && detection.confident) {
    return { language: detection.language, languageFrom: 'detected' }
  }
  const hint = platformLanguage?.toLowerCase().split(/[-_]/)[0]
  if (hint && detection.possible.includes(hint)) return { language: hint, languageFrom: 'platform' }
  if (detection.language) return { language: detection.language, languageFrom: 'detected' }
  return { language: fallback, languageFrom: 'default' }
}

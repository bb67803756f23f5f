import type { DetectLanguage } from '../understanding/detect-language.ts'

/**
 * The language of a text (ISO 639-1): the one it is clearly in, else the one its writer is expected to use; null where it
 * has no words.
 */
export type LanguageOf = (text: string, expected: string) => string | null

/** Fewer words tell no language against the one that is expected, but by their letters. */
const CLEAR_WORDS = 4

/** @param languages codes of those that can be told from one another */
export function createLanguageOf(detectLanguage: DetectLanguage, languages: readonly string[]): LanguageOf {
  return (text, expected) => {
    const count = countWords(text)
    if (count === 0) return null
    const { language, confident, possible } = detectLanguage(text)
    if (language === null || !languages.includes(expected)) return expected
    if (!possible.includes(expected)) return language
    return confident && count >= CLEAR_WORDS ? language : expected
  }
}

export const countWords = (text: string): number => text.match(/\p{L}[\p{L}\p{M}'’]*/gu)?.length ?? 0

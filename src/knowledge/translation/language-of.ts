import type { DetectLanguage } from '../understanding/detect-language.ts'

/**
 * The language of a text (ISO 639-1): the one it is clearly in, else the one its writer is expected to use; null where it
 * has no words.
 * @param speaks languages that the writer is known to speak beside the expected one
 */
export type LanguageOf = (text: string, expected: string, speaks?: readonly string[]) => string | null

/** Fewer words tell no language against the one that is expected, but by their letters. */
const CLEAR_WORDS = 4
/** And fewer none that the writer speaks, too. */
const CLEAR_WORDS_OF_A_SPEAKER = 2

/** @param languages codes of those that can be told from one another */
export function createLanguageOf(detectLanguage: DetectLanguage, languages: readonly string[]): LanguageOf {
  return (text, expected, speaks = []) => {
    const count = countWords(text)
    if (count === 0) return null
    const { language, confident, possible } = detectLanguage(text)
    if (language === null || !languages.includes(expected)) return expected
    if (!possible.includes(expected)) return language
    const enough = speaks.includes(language) ? CLEAR_WORDS_OF_A_SPEAKER : CLEAR_WORDS
    return confident && count >= enough ? language : expected
  }
}

export const countWords = (text: string): number => text.match(/\p{L}[\p{L}\p{M}'’]*/gu)?.length ?? 0

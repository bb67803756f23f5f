/** In which language a tenant is answered: chosen, else kept, else told by the message. Pure. */

import type { Understanding } from '../../knowledge/understanding/understanding.ts'
import { spokenLanguage } from '../../words.ts'

/** What one message tells of its language; `language` is ISO 639-1. */
export type HeardLanguage = {
  language: string
  /** The text itself says so, all of it: neither the platform's hint nor a guess, and no second language within. */
  isClear: boolean
  /** Words of the message. */
  words: number
}

export type SpokenLanguage = {
  /** As the locale folders are called. */
  language: string
  /** `tenant`: chosen; `detected`: a clear message told; null: only supposed, so the next message may tell better. */
  from: string | null
  /** Another language that one clear message was in; a second one changes to it. */
  suspected: string | null
}

/** Fewer words than this tell no language for certain: names, greetings and loan words travel. */
const CLEAR_WORDS = 3
/** A message this long changes the language by itself. */
const LONG_WORDS = 7

/**
 * A choice stays. A language that a clear message told stays until one long clear message, or two clear ones, are in
 * another: people mix languages, and quote letters.
 * @param heard null: the message has no words, or none that tell
 */
export function nextLanguage(before: SpokenLanguage, heard: HeardLanguage | null): SpokenLanguage {
  if (heard === null || before.from === 'tenant') return before
  const isSame = spokenLanguage(before.language) === heard.language
  if (before.from !== 'detected') {
    const language = isSame ? before.language : heard.language
    return { language, from: heard.isClear ? 'detected' : null, suspected: null }
  }
  if (!heard.isClear) return before
  if (isSame) return { ...before, suspected: null }
  return heard.words >= LONG_WORDS || before.suspected === heard.language
    ? { language: heard.language, from: 'detected', suspected: null }
    : { ...before, suspected: heard.language }
}

/**
 * What a message tells of its language; null when nothing.
 * @param kept the language of the conversation; what is half in it is not clearly in another
 * @param read understands a part of the message
 */
export function heardLanguage(
  text: string,
  { language, languageFrom }: Pick<Understanding, 'language' | 'languageFrom'>,
  kept: string,
  read: (part: string) => Pick<Understanding, 'language' | 'languageFrom'>,
): HeardLanguage | null {
  if (language === 'und' || languageFrom === 'default') return null
  const words = text.match(/[\p{L}\p{M}'’]+/gu) ?? []
  const isTold = languageFrom === 'detected' && words.length >= CLEAR_WORDS
  const isOther = language !== spokenLanguage(kept)
  const half = Math.ceil(words.length / 2)
  const isMixed =
    isTold &&
    isOther &&
    [words.slice(0, half), words.slice(half)].some((part) => {
      const heard = read(part.join(' '))
      return heard.languageFrom === 'detected' && heard.language === spokenLanguage(kept)
    })
  return { language, isClear: isTold && !isMixed, words: words.length }
}

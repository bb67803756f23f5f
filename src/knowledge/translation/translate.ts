import { z } from 'zod'
import { isRightToLeft } from '../../words.ts'
import type { ChatModel } from '../chat-model.ts'
import type { Prompt } from '../prompt.ts'
import { plainForm } from '../redaction.ts'
import type { DetectLanguage } from '../understanding/detect-language.ts'
import { faultOf, type Unsound } from './check-translation.ts'
import { hidePrivate, putBack, withoutSlots, type PrivateIn } from './hide-private.ts'

export type TranslationParts = {
  chat: ChatModel
  prompt: Prompt<'language'>
  /** What must not leave the house (L2). */
  privateIn: PrivateIn
  detectLanguage: DetectLanguage
  /** Codes of the languages that can be told from one another. */
  languages: readonly string[]
}

/** `from`: ISO 639-1 of the text; `to`: of the reader. */
export type TranslationQuestion = { text: string; from: string; to: string }

export type CheckedTranslation = { kind: 'sound'; text: string } | { kind: 'unsound'; why: Unsound | 'slots' }

/** A text ready to be sent, so that it can be counted before it is paid for. */
export type PreparedTranslation = {
  tokens: number
  /** @throws Error when the model does not answer, or not in the form asked for */
  ask(signal: AbortSignal, onTokens?: (tokens: number) => void): Promise<CheckedTranslation>
}

/**
 * @returns `needless` for what is the same in every language: a number, an address, a name; null for what is not translated:
 * too long, in a language whose names we do not know, or with something in it that may be private or not
 * @throws Error when the text cannot be redacted
 */
export type AskTranslation = (asked: TranslationQuestion) => PreparedTranslation | 'needless' | null

const CHARACTERS_A_TOKEN = 3
/** A whole message of Telegram. */
const LONGEST_TEXT = 4096
/** What nobody sees, and what turns text round; joiners and the looks of emoji stay. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu
/** Strict: whoever writes a word beside the form has not understood what was asked. */
const saidSchema = z.strictObject({ translation: z.string() })

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/**
 * Lets a model translate what one of two people wrote to the other. Names and numbers are taken out before and put back
 * after; what comes back must have all of them, the same figures, and be in the language asked for.
 */
export function createAskTranslation(parts: TranslationParts): AskTranslation {
  const { chat, prompt, privateIn, detectLanguage, languages } = parts
  return ({ text, from, to }) => {
    // One character may stand for many (ﷺ).
    if (text.length > LONGEST_TEXT || plainForm(text).length > LONGEST_TEXT) return null
    const privateWords = privateIn(from)
    const hidden = privateWords && hidePrivate(text, privateWords)
    if (hidden === null) return null
    const { told, pieces } = hidden
    if (!/\p{L}/u.test(withoutSlots(told))) return 'needless'
    const instructions = prompt.filled({ language: languageNames.of(to) ?? to })
    const data = JSON.stringify({ text: told })
    // A translation seldom has more tokens than its text has characters.
    const longest = Math.min(chat.longestAnswer, 100 + told.length)
    return {
      tokens: Math.ceil((instructions.length + data.length) / CHARACTERS_A_TOKEN) + longest,
      ask: async (signal, onTokens) => {
        const { translation } = await chat.ask({ instructions, data, schema: saidSchema, signal, onTokens })
        const made = translation.replaceAll(UNSEEN, '')
        const why = faultOf({ told, made, to, detectLanguage, languages })
        if (why !== null) return { kind: 'unsound', why }
        const whole = putBack(made.trim(), pieces, isRightToLeft(to) ? apart : undefined)
        return whole === null ? { kind: 'unsound', why: 'slots' } : { kind: 'sound', text: whole }
      },
    }
  }
}

/** Right-to-left text must not turn the parts of a number round (Unicode Annex 9: first strong isolate). */
const apart = (piece: string): string => `\u2068${piece}\u2069`

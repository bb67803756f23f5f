import type { ChatModel } from '../chat-model.ts'
import type { Service } from '../directory/service.ts'
import type { Prompt } from '../prompt.ts'
import { checkPhrasing, type OrdinaryWords, type CheckedPhrasing } from './check-phrasing.ts'
import { cut, oneLine } from './excerpt.ts'
import { phrasedSchema } from './phrasing.ts'

export type PhraseParts = {
  chat: ChatModel
  prompt: Prompt<'language' | 'count'>
  /** Takes out what must not leave the house (L2). It may throw: then nothing is sent. */
  redact: (text: string) => string
  /** Null: a language whose names cannot be told from its words. */
  ordinaryWords: (language: string) => OrdinaryWords | null
  detectLanguage: (text: string) => string | null
}

export type PhraseQuestion = {
  question: string
  /** In the order of the answer. */
  services: readonly Service[]
  /** ISO 639-1 of the reader. */
  language: string
}

/** A question ready to be asked, so that it can be counted before it is paid for. */
export type PreparedPhrasing = {
  tokens: number
  /** @throws Error when the model does not answer, or not in the form asked for */
  ask(signal: AbortSignal): Promise<CheckedPhrasing>
}

/** @returns null where no phrasing could be checked: the template answers */
export type PhraseAnswer = (asked: PhraseQuestion) => PreparedPhrasing | null

const CHARACTERS_A_TOKEN = 3
const QUESTION = 1500
const ABOUT = 800
const SHORT = 200

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/**
 * Lets a model write the words around the entries: an introduction, and why each fits. Names, facts and buttons stay the
 * template's. What the model wrote is checked against the entries, and returned only when all of it stands there (L4).
 */
export function createPhraseAnswer(parts: PhraseParts): PhraseAnswer {
  const { chat, prompt, redact, ordinaryWords, detectLanguage } = parts
  return ({ question, services, language }) => {
    const words = ordinaryWords(language)
    if (words === null || services.length === 0) return null
    // Redacted first: a cut is one line, in which a signature is a sentence like others (L2).
    const told = (text: string, most: number): string => cut(redact(text), most)
    const asked = told(question, QUESTION)
    const entries = services.map((service, index) => ({
      reference: index + 1,
      name: told(service.name, SHORT),
      organization: told(service.organization.name, SHORT),
      about: told(service.description, ABOUT),
      for_whom: told(service.eligibility_description ?? '', SHORT),
    }))
    const instructions = prompt.filled({
      language: languageNames.of(language) ?? language,
      count: String(entries.length),
    })
    const data = JSON.stringify({ question: asked, entries })
    const characters = instructions.length + data.length
    return {
      tokens: Math.ceil(characters / CHARACTERS_A_TOKEN) + chat.longestAnswer,
      ask: async (signal) => {
        const phrased = await chat.ask({ instructions, data, schema: phrasedSchema, signal })
        // What was taken out before cannot be repeated: the model is held to what it was told.
        const said = entries.map(({ reference: _, ...entry }) => oneLine(Object.values(entry).join(' · ')))
        return checkPhrasing(phrased, { entries: said, language, words, detectLanguage })
      },
    }
  }
}

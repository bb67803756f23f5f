import type { AgeRange } from '../../knowledge/directory/wishes.ts'
import type { TopicId, Urgency } from '../../knowledge/understanding/understanding.ts'

/**
 * What the bot remembers of a conversation between two messages: ids and codes, never words. Each part is one open
 * question; a button whose id is not here is an old one.
 */
export type ConversationState = {
  /** The last answer from the directory. `question` is the message it answered. */
  answer?: {
    id: string
    question: string
    shown: number
    /** A message that asked the same once more, for somebody else: it says for whom. */
    also?: string
    /** The area that was asked for this once, where the tenant does not live. */
    area?: string
    /** An ISO 8601 instant. */
    answeredAt?: string
    /** For whom, when that was asked and told; kept with the answer alone. */
    age?: AgeRange
    /** We asked for whom: the buttons name one of these. */
    ages?: { id: string; ranges: AgeRange[] }
  } & Matter
  /**
   * We asked whether a person may have the case; `askedAt` is an ISO 8601 instant, `language` the one (ISO 639-1) by which
   * the desk was chosen.
   */
  consent?: { id: string; askedAt: string; language?: string } & Concern
  /** We asked whether everything kept of the tenant shall be deleted. */
  erase?: Asked
  /** Ids of the entries named in the last answer that named any. */
  named?: string[]
  /** The language of one message, which is not yet enough to change to it. */
  suspectedLanguage?: string
  /** Unhelpful answers in a row. */
  unhelpful?: number
  /** The answer that was last said not to help, and the one whose reason was told. */
  rated?: string
  reasoned?: string
  /** We asked whether voice notes were understood: the messages that hold what was. */
  heard?: Asked & { messages: string[] }
  /** We asked whether voice notes may be heard by a model: the messages that refer to them. */
  listen?: Asked & { messages: string[] }
  /** We asked when a letter was delivered. */
  letter?: true
}

/** A question with buttons of its own; `askedAt` is an ISO 8601 instant. */
export type Asked = { id: string; askedAt: string }

/** The question that was asked last, of those a mere yes or no answers. */
export function askedLast({ consent, erase, heard, listen }: ConversationState): Asked | null {
  const asked: Asked[] = [consent, erase, heard, listen].filter((one) => one !== undefined)
  return asked.toSorted((one, other) => Date.parse(one.askedAt) - Date.parse(other.askedAt)).at(-1) ?? null
}

/** Whether a person may have the case is settled, or asked no more. */
export function withoutConsent({
  consent: _settled,
  letter: _told,
  ...rest
}: ConversationState): ConversationState {
  return rest
}

/** Questions about voice notes stay open whatever is asked meanwhile: what was said waits with them. */
export function voiceQuestionsIn({
  heard,
  listen,
}: ConversationState): Pick<ConversationState, 'heard' | 'listen'> {
  return { ...(heard ? { heard } : {}), ...(listen ? { listen } : {}) }
}

/** What a person would be asked about: messages by their ids, `also` those that belong to the question. */
export type Concern = Matter & { question: string | null; also?: string[] }

/** What a case would be about. */
export type Matter = { topics: TopicId[]; urgency: Urgency; deadline: string | null }

export const NO_MATTER: Matter = { topics: ['other'], urgency: 'normal', deadline: null }

/** What was named last, also after an answer that named none: whoever gets the case may call these entries wrong. */
export function namedIn(
  conversation: ConversationState,
  services: readonly { id: string }[],
): Pick<ConversationState, 'named'> {
  if (services.length > 0) return { named: services.map(({ id }) => id) }
  return conversation.named ? { named: conversation.named } : {}
}

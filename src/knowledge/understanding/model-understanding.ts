import { z } from 'zod'
import type { ChatModel } from '../chat-model.ts'
import type { CrisisFinding } from '../crisis/screen.ts'
import type { Prompt } from '../prompt.ts'
import type { NamedDay } from './find-days.ts'
import { isNamed } from './named-figure.ts'
import { TOPIC_IDS, URGENCIES, type TopicId, type Urgency } from './understanding.ts'

/** What a model may call danger: the three hazards of `fire_gas` apart, for each has its own instructions. */
export const MODEL_DANGERS = [
  'suicide',
  'self_harm',
  'violence',
  'child_danger',
  'medical',
  'fire',
  'gas',
  'carbon_monoxide',
] as const
export type ModelDanger = (typeof MODEL_DANGERS)[number]

/** Codes alone: no word of the tenant comes back, so that nothing has to be restored and no blank can be shown. */
const saidSchema = z.strictObject({
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable(),
  danger: z.enum(MODEL_DANGERS).nullable(),
  topics: z.array(z.enum(TOPIC_IDS)).min(1).max(3),
  urgency: z.enum(URGENCIES),
  wants_human: z.boolean(),
  deadline: z.iso.date().nullable(),
})

/** What a model understood, checked: nothing of it holds before `mergeUnderstanding`. */
export type ModelUnderstanding = {
  /** ISO 639-1, one of those Lotse knows; null: not told. */
  language: string | null
  /** Found by nobody but the model; `rule` names the prompt and its version, for the case log. */
  danger: CrisisFinding | null
  topics: TopicId[]
  urgency: Urgency
  wantsHuman: boolean
  /** YYYY-MM-DD, today or later, and named in the message. */
  deadline: string | null
}

export type AskUnderstandingParts = {
  chat: ChatModel
  prompt: Prompt<'today' | 'topics' | 'languages'>
  /** Takes out what must not leave the house (L2). It may throw: then nothing is sent. */
  redact: (text: string) => string
  /** Codes of the languages that Lotse knows. */
  languages: readonly string[]
  daysIn: (text: string, today: string) => NamedDay[]
}

/** A message ready to be sent, so that it can be counted before it is paid for. */
export type PreparedUnderstanding = {
  tokens: number
  /** What the model is told, beside the instructions: the redacted message as JSON. */
  data: string
  /** @throws Error when the model does not answer, or not in the form asked for */
  ask(signal: AbortSignal): Promise<ModelUnderstanding>
}

/**
 * Prepares the one question to a model what a message means. @param today YYYY-MM-DD
 * @throws Error when the message cannot be redacted
 */
export type AskUnderstanding = (text: string, today: string) => PreparedUnderstanding

const CHARACTERS_A_TOKEN = 3
/** A whole message of Telegram; longer ones of Slack are read up to here. */
const LONGEST_MESSAGE = 4096

export function createAskUnderstanding(parts: AskUnderstandingParts): AskUnderstanding {
  const { chat, prompt, redact, languages, daysIn } = parts
  const rule = `model/${prompt.name}.${prompt.version}`
  return (text, today) => {
    // Redacted first: a cut may part a number from what announces it (L2).
    const message = redact(text).slice(0, LONGEST_MESSAGE)
    const instructions = prompt.filled({
      today: `${weekday.format(new Date(`${today}T12:00:00Z`))}, ${today}`,
      topics: TOPIC_IDS.join(', '),
      languages: languages.join(', '),
    })
    const data = JSON.stringify({ message })
    return {
      tokens: Math.ceil((instructions.length + data.length) / CHARACTERS_A_TOKEN) + chat.longestAnswer,
      data,
      ask: async (signal) => {
        const said = await chat.ask({ instructions, data, schema: saidSchema, signal })
        const { language, deadline } = said
        return {
          language: language !== null && languages.includes(language) ? language : null,
          danger: said.danger === null ? null : findingOf(said.danger, rule),
          topics: [...new Set(said.topics)],
          urgency: said.urgency,
          wantsHuman: said.wants_human,
          deadline:
            deadline !== null && deadline >= today && isNamed(deadline, { message, today, daysIn })
              ? deadline
              : null,
        }
      },
    }
  }
}

const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })

function findingOf(danger: ModelDanger, rule: string): CrisisFinding {
  switch (danger) {
    case 'fire':
    case 'gas':
    case 'carbon_monoxide':
      return { kind: 'fire_gas', hazard: danger, rule }
    default:
      return { kind: danger, rule }
  }
}

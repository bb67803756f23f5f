import { z } from 'zod'

const phrases = z.array(z.string().trim().min(1)).default([])

/**
 * `vocabulary/conversation/<language>.yaml`: what a message does in a conversation, whatever it is about. In a phrase
 * `@language` is the name of a language: those of `vocabulary/wishes/` and those under `languages` here.
 */
export const conversationSchema = z.strictObject({
  concepts: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), phrases).default({}),
  /** Asks for further offers. */
  more: phrases,
  /** The same, when it is the whole message. */
  more_alone: phrases,
  /** The same for somebody else. */
  for_other: phrases,
  /** The same at another place. */
  elsewhere: phrases,
  /** Words beside a place when somebody only says where they live. */
  living: phrases,
  /** The same in another language. */
  in_language: phrases,
  /** Names of languages that the wishes leave out. */
  languages: z.record(z.string().regex(/^[a-z]{2,3}$/), phrases).default({}),
  /** Asks who or what answers. */
  about_bot: phrases,
  insult: phrases,
  /** Asks about other people: their data, or what they said. */
  about_others: phrases,
  /** Asks for codes, keys or passwords. */
  codes: phrases,
  /** Tells the machine to be another one, or to forget its rules. */
  orders: phrases,
  /** Does not know, or does not want to say. */
  unsure: phrases,
  /** Takes a request back, or says that it is not needed any more. */
  withdraws: phrases,
  /** Says nothing: trials, laughter, keys hit at random. */
  nonsense: phrases,
  /** Something in the flat is broken that cannot wait until tomorrow, or somebody stands before a locked door. */
  defect: phrases,
  /** Takes the haste out of `defect`. */
  not_now: phrases,
  /** No place to sleep, or the home is lost already. */
  home_lost: phrases,
  /** A letter of an authority, a court, a landlord or a creditor. */
  letter: phrases,
  /** Who such letters come from. */
  sender: phrases,
  /** Words that speak of a time limit. */
  period: phrases,
  /** Says when something was delivered. */
  delivered: phrases,
})

export type ConversationWords = z.infer<typeof conversationSchema>

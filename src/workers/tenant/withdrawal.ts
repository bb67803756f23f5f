import type { Remark } from '../../knowledge/understanding/read-remark.ts'
import type { JobContext } from '../context.ts'
import { consentAnswer } from './consent-words.ts'
import { addToCase } from './relay.ts'
import { join, say, type Reaction, type Situation } from './situation.ts'

/** Whoever writes more tells something beside it. */
const MOST_WORDS = 12

/**
 * A no, or a word that nobody is needed any more, while a case waits: it stays as it is, and the tenant reads how to
 * withdraw it. Null: the message says something else.
 */
export function askWithdrawal(
  context: JobContext,
  situation: Situation,
  text: string,
  { withdraws, words: count }: Remark,
): Reaction | null {
  const { openCase, words, now } = situation
  if (!openCase) return null
  // A figure may stand for no below the buttons, and for itself elsewhere.
  const asking = { words: context.words, language: situation.language, now }
  const answer = consentAnswer(asking, now.toISOString(), text)
  const isNo = !/\p{Nd}/u.test(text) && answer?.kind === 'no'
  if (!isNo && !(withdraws && count <= MOST_WORDS)) return null
  const added = addToCase(context, situation, openCase, null)
  const asked = say(words('tenant-ask-withdraw', { reference: openCase.reference }))
  return { ...added, reply: join(added.reply, asked) }
}

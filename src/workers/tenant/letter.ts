/**
 * Letters of authorities and courts: sender and date as the tenant named them, never a day by which something is due.
 * That depends on when the letter was delivered, which we ask, and on law, which a person checks.
 */

import type { Reply } from '../../cases/outbound.ts'
import type { Remark } from '../../knowledge/understanding/read-remark.ts'
import type { Understanding } from '../../knowledge/understanding/understanding.ts'
import type { JobContext } from '../context.ts'
import { askConsent } from './consent.ts'
import { join, say, type Reaction, type Situation } from './situation.ts'

/** Null: it is about no letter that came, or about none with a time limit. */
export function aboutLetter(
  { words }: Situation,
  { letter, delivered }: Remark,
  { deadline }: Understanding,
): Reply | null {
  if (!letter || (!letter.hasPeriod && deadline === null)) return null
  const { sender, date } = letter
  // Whoever asks what a court may decide has got no letter yet.
  if (date === null && !delivered && deadline === null) return null
  const named =
    sender !== null && date !== null
      ? words('tenant-letter-from-dated', { sender, date })
      : sender !== null
        ? words('tenant-letter-from', { sender })
        : date !== null
          ? words('tenant-letter-dated', { date })
          : null
  return say([...(named === null ? [] : [named]), words('tenant-letter-period')].join('\n'))
}

/** A day alone is short. */
const MOST_WORDS = 10
/** So few words that say how it came are about the letter, whatever else they resemble. */
const ANSWER_WORDS = 6

/** The day of delivery, told after we asked: it goes along to the person. Null: the message says something else. */
export async function answerDelivery(
  context: JobContext,
  situation: Situation,
  remark: Remark,
  { topics, deadline, wantsHuman }: Understanding,
): Promise<Reaction | null> {
  const { conversation, openCase, words, messageId } = situation
  const { consent, letter } = conversation
  if (!letter || !consent || openCase || wantsHuman) return null
  const isAnswer = topics[0] === 'other' || (remark.delivered && remark.words <= ANSWER_WORDS)
  if (!isAnswer) return null
  const tellsDay = remark.delivered || remark.namesDay || deadline !== null
  if (!tellsDay || remark.words > MOST_WORDS) return null
  const { reply, asked } = await askConsent(context, situation, {
    ...consent,
    also: [...(consent.also ?? []), messageId],
  })
  const { letter: _asked, ...rest } = conversation
  return {
    reply: join(say(words('tenant-letter-delivered')), reply),
    conversation: { ...rest, consent: asked },
  }
}

/** What is written while the question for consent is open: it goes along with what was asked, or is a question of its own. */

import type { Remark } from '../../knowledge/understanding/read-remark.ts'
import type { Understanding } from '../../knowledge/understanding/understanding.ts'
import type { JobContext } from '../context.ts'
import { areaNamedIn } from './area.ts'
import { askConsent } from './consent.ts'
import { ANSWERED_WITHIN_MS } from './consent-words.ts'
import { isAboutNothing, together } from './concern.ts'
import { withoutConsent, type ConversationState } from './conversation.ts'
import { answersWithDay } from './letter.ts'
import { join, say, type Reaction, type Situation } from './situation.ts'

type Consent = NonNullable<ConversationState['consent']>

/** What a person is asked for, as long as it may be answered. */
export function openConsent({ conversation: { consent }, openCase, now }: Situation): Consent | null {
  const isOpen = consent && !openCase && now.getTime() - Date.parse(consent.askedAt) <= ANSWERED_WITHIN_MS
  return isOpen ? consent : null
}

/** Null: it asks something of its own, or nothing is open. */
export async function answerWhileAsked(
  context: JobContext,
  situation: Situation,
  text: string,
  remark: Remark,
  understood: Understanding,
): Promise<Reaction | null> {
  const { conversation } = situation
  const { intent, topics } = understood
  const consent = openConsent(situation)
  if (!consent || remark.defect || remark.homeLost || remark.followUp) return null
  if (conversation.letter && answersWithDay(text, remark, understood)) {
    return goesAlong(context, situation, text, { understood, said: 'tenant-letter-delivered' })
  }
  if (intent === 'thanks' || intent === 'greeting' || topics[0] !== 'other') return null
  if (intent === 'empty' && !/\p{N}/u.test(text)) return null
  if (isAboutNothing(consent) && !conversation.letter) return null
  return goesAlong(context, situation, text, { understood, said: 'tenant-consent-noted' })
}

/** The message is kept for whoever gets the case, and the question is put once more. */
export async function goesAlong(
  context: JobContext,
  situation: Situation,
  text: string,
  {
    understood,
    said,
  }: {
    understood: Understanding | null
    said: 'tenant-letter-delivered' | 'tenant-consent-noted' | 'tenant-consent-unclear'
  },
): Promise<Reaction> {
  const { conversation, tenant, words, messageId } = situation
  // Whoever says to whom it shall not go does not say where they live.
  const named =
    said === 'tenant-consent-unclear' ? null : areaNamedIn(text, await context.knowledge.directory.areas())
  const placed = named === null ? situation : { ...situation, tenant: { ...tenant, area: named } }
  const before = openConsent(situation)
  const { urgency = 'normal', deadline = null } = understood ?? {}
  const concern = together(before, {
    question: messageId,
    topics: before?.topics ?? ['other'],
    urgency,
    deadline,
  })
  const { reply, asked } = await askConsent(context, placed, concern)
  return {
    reply: join(say(words(said)), reply),
    conversation: { ...withoutConsent(conversation), consent: asked },
    ...(named === null ? {} : { tenant: { area: named } }),
  }
}

import type { JobContext } from '../context.ts'
import { alreadyOpen, askConsent } from './consent.ts'
import { NO_MATTER, type Concern } from './conversation.ts'
import type { Reaction, Situation } from './situation.ts'
import { together } from './concern.ts'
import { openConsent } from './while-asked.ts'

/** The wish for a person, by button or command: consent first. */
export async function offerPerson(context: JobContext, situation: Situation): Promise<Reaction> {
  if (situation.openCase) return alreadyOpen(situation)
  const consent = await askConsent(
    context,
    situation,
    together(openConsent(situation), lastConcern(situation)),
  )
  return { reply: consent.reply, conversation: { ...situation.conversation, consent: consent.asked } }
}

/** What a person would be asked about: what was asked last, if anything was. */
export function lastConcern({ conversation: { answer } }: Situation): Concern {
  const { topics, urgency, deadline } = answer ?? NO_MATTER
  return {
    question: answer?.question ?? null,
    ...(answer?.also ? { also: [answer.also] } : {}),
    topics,
    urgency,
    deadline,
  }
}

import type { JobContext } from '../context.ts'
import { alreadyOpen, askConsent } from './consent.ts'
import { NO_MATTER } from './conversation.ts'
import type { Reaction, Situation } from './situation.ts'

/** The wish for a person, by button or command: consent first. */
export async function offerPerson(context: JobContext, situation: Situation): Promise<Reaction> {
  if (situation.openCase) return alreadyOpen(situation)
  const { answer } = situation.conversation
  const matter = answer ?? NO_MATTER
  const consent = await askConsent(context, situation, {
    question: answer?.question ?? null,
    ...(answer?.also ? { also: [answer.also] } : {}),
    topics: matter.topics,
    urgency: matter.urgency,
    deadline: matter.deadline,
  })
  return { reply: consent.reply, conversation: { ...situation.conversation, consent: consent.asked } }
}

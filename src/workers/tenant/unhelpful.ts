/** Answers that did not help: why, in one tap, then a better one; after two in a row a person. */

import { UNHELPFUL_REASONS, type UnhelpfulReason } from '../../cases/inbound.ts'
import type { Button, Reply } from '../../cases/outbound.ts'
import type { Gap } from '../../knowledge/gaps/gap.ts'
import type { JobContext } from '../context.ts'
import { askArea } from './area.ts'
import { questionText } from './last-question.ts'
import { offerPerson } from './offer-person.ts'
import { nextServices } from './request.ts'
import { gapsIn, join, say, understand, type Reaction, type Situation } from './situation.ts'
import { stale } from './stale.ts'

/** After this many unhelpful answers in a row a person is offered unasked. */
const UNHELPFUL_BEFORE_PERSON = 2
const BUTTONS_PER_ROW = 2

/** *Not helpful* was pressed; a second press of the same button counts nothing. */
export async function notHelpful(context: JobContext, situation: Situation, id: string): Promise<Reaction> {
  const { conversation } = situation
  const why = askWhy(situation, id)
  if (conversation.rated === id) return { reply: why }
  const gaps = await gapsOfAnswer(context, situation, id)
  const rated = { ...situation, conversation: { ...conversation, rated: id } }
  return { ...(await unhelpful(context, rated, why)), gaps }
}

/** One answer more that did not help; the second one in a row ends in the offer of a person. */
export async function unhelpful(context: JobContext, situation: Situation, said: Reply): Promise<Reaction> {
  const { conversation, openCase, words } = situation
  const count = (conversation.unhelpful ?? 0) + 1
  if (count < UNHELPFUL_BEFORE_PERSON || openCase) {
    return { reply: said, conversation: { ...conversation, unhelpful: count } }
  }
  const offered = await offerPerson(context, situation)
  return {
    ...offered,
    reply: join(say(words('tenant-unhelpful-twice')), offered.reply),
    conversation: { ...conversation, ...offered.conversation, unhelpful: 0 },
  }
}

function askWhy({ words }: Situation, answerId: string): Reply {
  const buttons = UNHELPFUL_REASONS.map((reason): Button => ({
    action: 'reason',
    id: `${answerId}.${reason}`,
    label: words(`tenant-reason-${reason.replaceAll('_', '-')}`),
  }))
  const rows = Array.from({ length: Math.ceil(buttons.length / BUTTONS_PER_ROW) }, (_, row) =>
    buttons.slice(row * BUTTONS_PER_ROW, (row + 1) * BUTTONS_PER_ROW),
  )
  return say(words('tenant-why-unhelpful'), rows)
}

/** Why an answer did not help: what might help instead. Each answer has one reason, counted once. */
export async function answerReason(context: JobContext, situation: Situation, id: string): Promise<Reaction> {
  const { conversation } = situation
  const [answerId, code] = id.split('.')
  const reason = UNHELPFUL_REASONS.find((known) => known === code)
  if (!reason || conversation.rated !== answerId || conversation.reasoned === answerId)
    return stale(situation)
  const told = { ...situation, conversation: { ...conversation, reasoned: answerId } }
  const reaction = await instead(context, told, reason)
  return { ...reaction, conversation: reaction.conversation ?? told.conversation, unhelpful: reason }
}

async function instead(
  context: JobContext,
  situation: Situation,
  reason: UnhelpfulReason,
): Promise<Reaction> {
  const { words } = situation
  switch (reason) {
    case 'wrong_topic':
      return { reply: say(words('tenant-other-words')) }
    case 'other':
      return offerPerson(context, situation)
    case 'too_far': {
      const area = await askArea(context, situation)
      return area ? { reply: area } : others(context, situation)
    }
    case 'not_for_me':
    case 'been_there':
      return others(context, situation)
  }
}

async function others(context: JobContext, situation: Situation): Promise<Reaction> {
  const { words, conversation } = situation
  const { answer } = conversation
  // A reason is told of the last answer; of an older one nothing is known any more that could go on.
  const next =
    answer && answer.id === conversation.rated ? await nextServices(context, situation, answer) : null
  return next
    ? { ...next, reply: join(say(words('tenant-show-others')), next.reply) }
    : unhelpful(context, situation, say(words('tenant-no-more')))
}

/** What the last answer did not help with; of an older one the question is not known any more. */
async function gapsOfAnswer(context: JobContext, situation: Situation, id: string): Promise<Gap[]> {
  const { answer } = situation.conversation
  const text = answer?.id === id ? await questionText(context, situation, answer) : null
  return text === null
    ? []
    : gapsIn(context, situation, 'not_helpful', text, understand(context, situation, text))
}

import { randomUUID } from 'node:crypto'
import type { Reply } from '../../cases/outbound.ts'
import type { TopicId, Understanding, Urgency } from '../../knowledge/understanding/understanding.ts'
import { askArea, areaNamedIn } from './area.ts'
import type { JobContext } from '../context.ts'
import { askConsent, consentAnswer } from './consent.ts'
import type { ConversationState, Matter } from './conversation.ts'
import { holdForCase } from './relay.ts'
import { gapsIn, join, say, understand, type Reaction, type Situation } from './situation.ts'

/** Services shown in one answer; *more* pages on. */
const SERVICES_PER_ANSWER = 3

/** On the first page a service this much worse than the best one would only distract; *more* still shows it. */
const SHARE_OF_BEST = 0.5

/** Topics a leaflet cannot settle: a person is offered together with the answer. */
const NEEDS_A_PERSON: readonly TopicId[] = ['eviction', 'violence']

/** Free text of a tenant whose case no person has. */
export async function answerQuestion(
  context: JobContext,
  situation: Situation,
  text: string,
): Promise<Reaction> {
  const { words, conversation } = situation
  const { consent } = conversation
  const typed = consent ? consentAnswer(situation, consent, text) : null
  if (typed !== null && consent) return typed(context, situation, consent)

  const understood = situation.understood ?? understand(context, situation, text)
  switch (understood.intent) {
    case 'empty':
      return { reply: say(words('tenant-not-understood')) }
    case 'thanks':
      return { reply: say(words('tenant-thanks')) }
    case 'greeting':
      return { reply: join(say(words('tenant-greeting')), await askArea(context, situation)) }
    case 'request':
      return situation.openCase
        ? holdForCase(context, situation, await find(context, situation, text, understood))
        : answerRequest(context, situation, text, understood)
  }
}

async function answerRequest(
  context: JobContext,
  situation: Situation,
  text: string,
  understood: Understanding,
): Promise<Reaction> {
  const named = areaNamedIn(text, await context.knowledge.directory.areas())
  const placed: Situation = named ? { ...situation, tenant: { ...situation.tenant, area: named } } : situation
  const found = await find(context, placed, text, understood)
  const matter = matterOf(understood)
  const wantsPerson = understood.wantsHuman || needsAPerson(understood)
  const question = situation.messageId
  const state: ConversationState = {
    ...(found.reply ? { answer: { id: found.id, question, shown: found.shown, ...matter } } : {}),
    ...(situation.conversation.unhelpful ? { unhelpful: situation.conversation.unhelpful } : {}),
  }
  const tenant = named ? { area: named } : {}
  if (wantsPerson || !found.reply) {
    const consent = await askConsent(context, placed, { question, ...matter })
    const conversation = { ...state, consent: consent.asked }
    if (found.reply) {
      return { reply: join(withoutButtons(found.reply), consent.reply), conversation, tenant }
    }
    const honest = nothingFound(placed, understood)
    const gaps = honest ? gapsIn(context, placed, 'nothing_found', text, understood) : []
    return { reply: join(honest, consent.reply), conversation, tenant, gaps }
  }
  const area = await askArea(context, placed)
  return { reply: area ? join(found.reply, area) : found.reply, conversation: state, tenant }
}

/** The next services for the last question. */
export async function showMore(
  context: JobContext,
  situation: Situation,
  text: string,
  answer: NonNullable<ConversationState['answer']>,
): Promise<Reaction> {
  const understood = understand(context, situation, text)
  const found = await find(context, situation, text, understood, answer.shown)
  const next = { ...situation.conversation, answer: { ...answer, id: found.id, shown: found.shown } }
  return { reply: found.reply ?? say(situation.words('tenant-no-more')), conversation: next }
}

export type Found = {
  id: string
  reply: Reply | null
  /** Services shown up to now, those of earlier pages included. */
  shown: number
}

async function find(
  context: JobContext,
  situation: Situation,
  text: string,
  understood: Understanding,
  offset = 0,
): Promise<Found> {
  const { directory, composeAnswer } = context.knowledge
  const id = randomUUID()
  const result = await directory.search({
    text,
    area: situation.tenant.area,
    language: understood.language === 'und' ? null : understood.language,
    topics: understood.topics,
    limit: SERVICES_PER_ANSWER + 1,
    offset,
  })
  if (result.abstained || result.hits.length === 0) return { id, reply: null, shown: offset }
  const best = result.hits[0]?.score ?? 0
  const good = offset > 0 ? result.hits : result.hits.filter(({ score }) => score >= best * SHARE_OF_BEST)
  const hits = good.slice(0, SERVICES_PER_ANSWER)
  const reply = composeAnswer({
    hits,
    hasMore: result.hits.length > hits.length,
    answerId: id,
    words: situation.words,
    language: situation.language,
    federalState: situation.routing.organisation.federalState,
    now: situation.now,
  })
  return { id, reply, shown: offset + hits.length }
}

/** Asked only for a person, nothing was missing; otherwise say honestly that the directory has nothing. */
function nothingFound({ words }: Situation, understood: Understanding): Reply | null {
  return understood.wantsHuman && understood.topics[0] === 'other' ? null : say(words('tenant-nothing-found'))
}

function matterOf(understood: Understanding): Matter {
  return { topics: understood.topics, urgency: understood.urgency, deadline: understood.deadline }
}

function needsAPerson({
  deadline,
  urgency,
  topics,
}: {
  deadline: string | null
  urgency: Urgency
  topics: TopicId[]
}): boolean {
  return deadline !== null || urgency === 'high' || topics.some((topic) => NEEDS_A_PERSON.includes(topic))
}

function withoutButtons(reply: Reply): Reply {
  return { ...reply, buttons: [] }
}

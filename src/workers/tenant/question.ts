import type { Reply } from '../../cases/outbound.ts'
import type { AgeRange } from '../../knowledge/directory/wishes.ts'
import type { TopicId, Understanding, Urgency } from '../../knowledge/understanding/understanding.ts'
import { askArea, areaNamedIn } from './area.ts'
import { askBack } from './ask-back.ts'
import type { JobContext } from '../context.ts'
import { askConsent, consentAnswer } from './consent.ts'
import { namedIn, type ConversationState, type Matter } from './conversation.ts'
import { find, soughtBy } from './find.ts'
import { locationHint } from './nearby.ts'
import { holdForCase } from './relay.ts'
import { gapsIn, join, say, understand, type Reaction, type Situation } from './situation.ts'

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
        ? holdForCase(
            context,
            situation,
            await find(
              context,
              situation,
              soughtBy(context.knowledge, situation.tenant.area, text, understood),
            ),
          )
        : answerRequest(context, situation, text, understood)
  }
}

/** The last question once more, with what was told since; nothing is asked back a second time. */
export function answerAgain(
  context: JobContext,
  situation: Situation,
  text: string,
  answer: NonNullable<ConversationState['answer']>,
): Promise<Reaction> {
  const asked = { ...situation, messageId: answer.question }
  const understood = understoodBefore(context, asked, text, answer)
  return answerRequest(context, asked, text, understood, { age: answer.age, isAgain: true })
}

async function answerRequest(
  context: JobContext,
  situation: Situation,
  text: string,
  understood: Understanding,
  told: { age?: AgeRange | undefined; isAgain: boolean } = { isAgain: false },
): Promise<Reaction> {
  const named = areaNamedIn(text, await context.knowledge.directory.areas())
  const placed: Situation = named ? { ...situation, tenant: { ...situation.tenant, area: named } } : situation
  const sought = soughtBy(context.knowledge, placed.tenant.area, text, understood, told.age)
  const found = await find(context, placed, sought)
  const matter = { ...matterOf(understood), topics: [...sought.topics] }
  const wantsPerson = understood.wantsHuman || needsAPerson(understood)
  const question = situation.messageId
  const answer = {
    id: found.id,
    question,
    shown: found.shown,
    answeredAt: situation.now.toISOString(),
    ...(told.age ? { age: told.age } : {}),
    ...matter,
  }
  const state: ConversationState = {
    ...(found.reply ? { answer } : {}),
    ...namedIn(situation.conversation, found.services),
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
  const hint = locationHint(placed, sought, found)
  const asksNothing = told.isAgain || hint !== null
  const asked = asksNothing ? null : await askBack(context, placed, found.services, sought.wishes)
  return {
    reply: join(found.reply, hint === null ? null : say(hint), asked?.reply ?? null),
    conversation: asked?.ages ? { ...state, answer: { ...answer, ages: asked.ages } } : state,
    tenant,
  }
}

/** The next services for the last question. */
export async function showMore(
  context: JobContext,
  situation: Situation,
  text: string,
  answer: NonNullable<ConversationState['answer']>,
): Promise<Reaction> {
  const understood = understoodBefore(context, situation, text, answer)
  const sought = soughtBy(context.knowledge, situation.tenant.area, text, understood, answer.age)
  const found = await find(context, situation, sought, answer.shown)
  const next = {
    ...situation.conversation,
    ...namedIn(situation.conversation, found.services),
    answer: { ...answer, id: found.id, shown: found.shown },
  }
  return { reply: found.reply ?? say(situation.words('tenant-no-more')), conversation: next }
}

/** Asked only for a person, nothing was missing; otherwise say honestly that the directory has nothing. */
function nothingFound({ words }: Situation, understood: Understanding): Reply | null {
  return understood.wantsHuman && understood.topics[0] === 'other' ? null : say(words('tenant-nothing-found'))
}

/** What a question meant when it was answered, a model's part in it included, which is not asked again. */
function understoodBefore(
  context: JobContext,
  situation: Situation,
  text: string,
  { topics, urgency, deadline }: Matter,
): Understanding {
  return { ...understand(context, situation, text), topics, urgency, deadline }
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

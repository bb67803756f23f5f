/** A request: what the directory has for it, what cannot wait, and whether a person is asked for. */

import type { Reply } from '../../cases/outbound.ts'
import type { AgeRange } from '../../knowledge/directory/wishes.ts'
import type { TopicId, Understanding } from '../../knowledge/understanding/understanding.ts'
import type { JobContext } from '../context.ts'
import { areaNamedIn, askArea, unknownPlace, withoutArea } from './area.ts'
import { askBack } from './ask-back.ts'
import { askConsent } from './consent.ts'
import { namedIn, voiceQuestionsIn, type ConversationState, type Matter } from './conversation.ts'
import { find, soughtBy, type Sought } from './find.ts'
import { messageText, questionText } from './last-question.ts'
import { aboutLetter } from './letter.ts'
import { locationHint } from './nearby.ts'
import { gapsIn, join, say, understand, type Reaction, type Situation } from './situation.ts'
import { urgentNumbers } from './urgent-numbers.ts'
import { isAboutNothing, together } from './concern.ts'
import { openConsent } from './while-asked.ts'

type Answer = NonNullable<ConversationState['answer']>

/** What was told since the question was first answered. */
type Told = {
  /** For whom, when that was asked. */
  age?: AgeRange | undefined
  /** Nothing is asked back a second time. */
  isAgain: boolean
  /** The words of a follow-up, for somebody else. */
  addition?: string
  /** The area that is asked for this once. */
  area?: string | undefined
}

/** A place by itself, as an answer to the question where somebody lives. */
const PLACE_WORDS = 3

/** So few words that somebody does not know are about the question where they live. */
const UNSURE_WORDS = 6

/** Topics a leaflet cannot settle: a person is offered together with the answer. */
const NEEDS_A_PERSON: readonly TopicId[] = ['eviction', 'violence']

/**
 * The last question once more, with what was told since.
 * @param text the question, as `questionText` reads it
 */
export async function answerAgain(
  context: JobContext,
  situation: Situation,
  text: string,
  answer: Answer,
  told: Told = { isAgain: true },
): Promise<Reaction> {
  const also = told.addition === undefined ? answer.also : situation.messageId
  const addition = told.addition ?? (also === undefined ? null : await messageText(context, situation, also))
  const asked = { ...situation, messageId: answer.question }
  const area = told.area ?? answer.area
  const reaction = await answerRequest(context, asked, text, understoodBefore(context, asked, text, answer), {
    isAgain: told.isAgain,
    age: told.addition === undefined ? (told.age ?? answer.age) : undefined,
    ...(addition === null ? {} : { addition }),
    ...(area === undefined ? {} : { area }),
  })
  return also === undefined ? reaction : { ...reaction, conversation: withAlso(reaction.conversation, also) }
}

/** A follow-up belongs to the question it follows, also when a person gets it. */
function withAlso(state: ConversationState = {}, also: string): ConversationState {
  const { answer, consent } = state
  const before = consent ? [consent.question, ...(consent.also ?? [])] : []
  const isAsked = consent !== undefined && (!answer || before.includes(answer.question))
  return {
    ...state,
    ...(answer ? { answer: { ...answer, also } } : {}),
    ...(isAsked ? { consent: { ...consent, also: [...new Set([...(consent.also ?? []), also])] } } : {}),
  }
}

/** @param situation `messageId`: the message that holds the question */
export async function answerRequest(
  context: JobContext,
  situation: Situation,
  text: string,
  understood: Understanding,
  told: Told = { isAgain: false },
): Promise<Reaction> {
  const { tenant, conversation, offered } = situation
  const areas = await context.knowledge.directory.areas()
  const named = areaNamedIn(text, areas)
  const area = told.area ?? named ?? tenant.area
  const placed: Situation = { ...situation, tenant: { ...tenant, area } }
  const sought = soughtFor(context, area, withoutArea(text, named), understood, told)
  const remark = context.knowledge.readRemark(text, situation.today)
  const matter: Matter = { ...matterOf(understood), topics: [...sought.topics] }
  const question = situation.messageId
  const answer = {
    question,
    answeredAt: situation.now.toISOString(),
    ...(told.age ? { age: told.age } : {}),
    ...(told.area && told.area !== tenant.area ? { area: told.area } : {}),
    ...matter,
  }
  // Where somebody lives is told once; where they ask besides is not.
  const home = told.area === undefined ? named : tenant.area === null ? told.area : null
  const kept = home === null ? {} : { tenant: { area: home } }

  const before = openConsent(situation)
  const urgent = urgentNumbers(placed, remark, understood)
  if (urgent?.isAll) {
    const still = before && (await askConsent(context, placed, before))
    const asked = still?.reply ?? (told.isAgain ? null : await askArea(context, placed))
    const state = { ...lasting(conversation), answer: { ...answer, id: question, shown: 0 } }
    const conversationNow = still ? { ...state, consent: still.asked } : state
    return { reply: join(urgent.reply, asked), conversation: conversationNow, ...kept }
  }
  const wasAskedArea = offered?.buttons.some(({ action }) => action === 'area') === true
  if (wasAskedArea && remark.unsure && understood.topics[0] === 'other' && remark.words <= UNSURE_WORDS) {
    return { reply: say(situation.words('tenant-area-open')) }
  }
  const found = await find(context, placed, sought)
  if (!found.reply && wasAskedArea && understood.topics[0] === 'other' && remark.words <= PLACE_WORDS) {
    const asked = await askArea(context, placed)
    return { reply: join(unknownPlace(situation, areas), asked) }
  }
  const full = { ...answer, id: found.id, shown: found.shown }
  const letter = aboutLetter(situation, remark, understood)
  const state: ConversationState = {
    ...(found.reply ? { answer: full } : {}),
    ...namedIn(conversation, found.services),
    ...lasting(conversation),
    ...(letter ? { letter: true } : {}),
  }
  const wantsPerson = understood.wantsHuman || letter !== null || needsAPerson(understood)
  if (wantsPerson || !found.reply) {
    const consent = await askConsent(context, placed, together(before, { question, ...matter }))
    const asking = { ...state, consent: consent.asked }
    if (found.reply) {
      const reply = join(urgent?.reply ?? null, letter, withoutButtons(found.reply), consent.reply)
      return { reply, conversation: asking, ...kept }
    }
    const honest = nothingFound(placed, understood)
    return {
      reply: join(urgent?.reply ?? null, letter, urgent || letter ? null : honest, consent.reply),
      conversation: honest ? { ...asking, unhelpful: (conversation.unhelpful ?? 0) + 1 } : asking,
      gaps: honest ? gapsIn(context, placed, 'nothing_found', text, understood) : [],
      ...kept,
    }
  }
  if (before) {
    // Answered, it goes to nobody, unless it says what a person was wanted for.
    const isPart = isAboutNothing(before) || matter.topics[0] === 'other'
    const concern = isPart ? together(before, { question, ...matter }) : before
    const { reply, asked } = await askConsent(context, placed, concern)
    return {
      reply: join(urgent?.reply ?? null, withoutButtons(found.reply), reply),
      conversation: { ...state, consent: asked },
      ...kept,
    }
  }
  const hint = locationHint(placed, sought, found)
  const asksNothing = told.isAgain || hint !== null
  const asked = asksNothing ? null : await askBack(context, placed, found.services, sought.wishes)
  return {
    reply: join(urgent?.reply ?? null, found.reply, hint === null ? null : say(hint), asked?.reply ?? null),
    conversation: asked?.ages ? { ...state, answer: { ...full, ages: asked.ages } } : state,
    ...kept,
  }
}

/** What a follow-up says of whom it is for counts instead of what the question said; it is about the same. */
function soughtFor(
  { knowledge }: JobContext,
  area: string | null,
  text: string,
  understood: Understanding,
  { age, addition }: Told,
): Sought {
  const sought = soughtBy(knowledge, area, text, understood, age)
  if (addition === undefined) return sought
  const { ages, groups } = knowledge.readWishes(addition)
  return { ...sought, wishes: { ...sought.wishes, ages, groups } }
}

/** The next services for the last question; null when there are none. */
export async function nextServices(
  context: JobContext,
  situation: Situation,
  answer: Answer,
): Promise<(Reaction & { reply: Reply; conversation: ConversationState }) | null> {
  const text = await questionText(context, situation, answer)
  if (text === null) return null
  const addition = answer.also === undefined ? null : await messageText(context, situation, answer.also)
  const area = answer.area ?? situation.tenant.area
  const placed = { ...situation, tenant: { ...situation.tenant, area } }
  const named = areaNamedIn(text, await context.knowledge.directory.areas())
  const sought = soughtFor(
    context,
    area,
    withoutArea(text, named),
    understoodBefore(context, situation, text, answer),
    addition === null ? { isAgain: true, age: answer.age } : { isAgain: true, age: answer.age, addition },
  )
  const found = await find(context, placed, sought, answer.shown)
  if (!found.reply) return null
  return {
    reply: found.reply,
    conversation: {
      ...situation.conversation,
      ...namedIn(situation.conversation, found.services),
      answer: { ...answer, id: found.id, shown: found.shown },
    },
  }
}

function lasting(conversation: ConversationState): ConversationState {
  const { unhelpful } = conversation
  return { ...voiceQuestionsIn(conversation), ...(unhelpful ? { unhelpful } : {}) }
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

function matterOf({ topics, urgency, deadline }: Understanding): Matter {
  return { topics, urgency, deadline }
}

function needsAPerson({ deadline, urgency, topics }: Understanding): boolean {
  return deadline !== null || urgency === 'high' || topics.some((topic) => NEEDS_A_PERSON.includes(topic))
}

function withoutButtons(reply: Reply): Reply {
  return { ...reply, buttons: [] }
}

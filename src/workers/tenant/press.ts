import type { TenantAction } from '../../cases/inbound.ts'
import type { Score } from '../../cases/case-event.ts'
import { decide } from '../../cases/case.ts'
import { advanceCase, loadCase } from '../../storage/cases.ts'
import { RaceLost, type JobContext } from '../context.ts'
import { areaById } from './area.ts'
import { ageById } from './ask-back.ts'
import { wentAlong } from './emergency.ts'
import { askConsent, consentGiven, consentRefused } from './consent.ts'
import { chooseLanguage } from './language.ts'
import { questionText } from './last-question.ts'
import { offerPerson } from './offer-person.ts'
import { placeCase } from './place-of-danger.ts'
import { eraseConfirmed, eraseRefused } from './privacy.ts'
import { showMore } from './more.ts'
import { showOriginal } from './original.ts'
import { answerAgain } from './request.ts'
import { say, type Reaction, type Situation } from './situation.ts'
import { stale } from './stale.ts'
import { answerReason, notHelpful } from './unhelpful.ts'
import { voiceRefused } from './voice-question.ts'
import { openConsent } from './while-asked.ts'

/**
 * A pressed button. Its id is looked up among what is open now: an old button gets a friendly word and does nothing
 * (T7).
 */
export async function answerPress(
  context: JobContext,
  situation: Situation,
  action: TenantAction,
  id: string,
): Promise<Reaction> {
  const { conversation, words } = situation
  switch (action) {
    case 'consent_yes':
      return conversation.consent?.id === id
        ? consentGiven(context, situation, conversation.consent)
        : olderConsent(context, situation)
    case 'consent_no':
      // A no is one, whichever of the questions it stands below.
      return openConsent(situation) ? consentRefused(situation) : olderConsent(context, situation)
    case 'human':
      return offerPerson(context, situation)
    case 'more':
      return conversation.answer?.id === id
        ? showMore(context, situation, conversation.answer)
        : stale(situation)
    case 'helpful':
      return { reply: say(words('tenant-glad')), conversation: { ...conversation, unhelpful: 0 } }
    case 'not_helpful':
      return notHelpful(context, situation, id)
    case 'reason':
      return answerReason(context, situation, id)
    case 'area':
      return chooseArea(context, situation, id)
    case 'age':
      return chooseAge(context, situation, id)
    case 'voice_no':
      return voiceRefused(situation, id)
    // One that still means something was read before: `hearVoice`.
    case 'voice_yes':
      return stale(situation)
    case 'language':
      return chooseLanguage(context, situation, id)
    case 'rate':
      return rate(context, situation, id)
    case 'original':
      return showOriginal(context, situation, id)
    case 'erase_yes':
      return conversation.erase?.id === id ? eraseConfirmed(context, situation) : stale(situation)
    case 'erase_no':
      return eraseRefused(situation)
  }
}

/** The button was pressed twice, or the question put again since: what is true now is said once more. */
async function olderConsent(context: JobContext, situation: Situation): Promise<Reaction> {
  const isSettled = situation.openCase === null && openConsent(situation) === null
  return isSettled ? stale(situation) : offerPerson(context, situation)
}

/** The area is remembered, and the last question is answered again for it. */
async function chooseArea(context: JobContext, situation: Situation, id: string): Promise<Reaction> {
  const area = areaById(id, await context.knowledge.directory.areas())
  if (area === null) return stale(situation)
  const placed = { ...situation, tenant: { ...situation.tenant, area } }
  const { answer, consent } = situation.conversation
  const { openCase } = situation
  if (openCase) {
    const reply =
      openCase.urgency === 'emergency'
        ? wentAlong(situation, openCase)
        : say(situation.words('tenant-area-set', { area }))
    return {
      reply,
      tenant: { area },
      write: (trx) => placeCase(situation, openCase.id, area, trx),
    }
  }
  if (consent) {
    // The desk, and so who gets what, may be another one now: ask again.
    const asked = await askConsent(context, placed, consent)
    const conversation = { ...situation.conversation, consent: asked.asked }
    return { reply: asked.reply, conversation, tenant: { area } }
  }
  const question = answer ? await questionText(context, situation, answer) : null
  if (!answer || question === null)
    return { reply: say(situation.words('tenant-area-set', { area })), tenant: { area } }
  const again = await answerAgain(context, placed, question, answer)
  return { ...again, tenant: { ...again.tenant, area } }
}

/** For whom it is counts for the last question alone: who asks next may mean somebody else. */
async function chooseAge(context: JobContext, situation: Situation, id: string): Promise<Reaction> {
  const { answer } = situation.conversation
  const age = ageById(id, situation.conversation)
  const question = answer && age ? await questionText(context, situation, answer) : null
  if (!answer || !age || question === null || situation.openCase) return stale(situation)
  return answerAgain(context, situation, question, { ...answer, age })
}

/** `id` is the case and the score, as `<case id>.<1-5>`; only the tenant's own closed case counts. */
async function rate(context: JobContext, situation: Situation, id: string): Promise<Reaction> {
  const [caseId = '', score = ''] = id.split('.')
  const record = await loadCase(context.db, caseId)
  if (!record || record.tenantId !== situation.tenant.id || !/^[1-5]$/.test(score)) return stale(situation)
  const decision = decide(record.current, { kind: 'rate', score: Number(score) as Score }, situation.now)
  const thanks = say(situation.words('tenant-rated'))
  if (decision.kind === 'unchanged') return { reply: thanks }
  if (decision.kind !== 'done') return stale(situation)
  return {
    reply: thanks,
    write: async (trx) => {
      const stored = await advanceCase(trx, record, decision.next, decision.events, {
        actor: { kind: 'tenant' },
        at: situation.now,
        chainKey: context.keys.chain,
      })
      if (!stored) throw new RaceLost('the case was moved by somebody else')
      return []
    },
  }
}

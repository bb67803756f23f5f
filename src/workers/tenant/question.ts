import type { Button } from '../../cases/outbound.ts'
import type { JobContext } from '../context.ts'
import { askArea } from './area.ts'
import { answerAside } from './aside.ts'
import { consentGiven, consentRefused } from './consent.ts'
import { find, soughtBy } from './find.ts'
import { answerFollowUp } from './follow-up.ts'
import { typedConsent } from './offered.ts'
import { addToCase, holdForCase } from './relay.ts'
import { answerRequest } from './request.ts'
import { join, say, understand, type Reaction, type Situation } from './situation.ts'
import { urgentNumbers } from './urgent-numbers.ts'
import { answerWhileAsked, goesAlong } from './while-asked.ts'
import { askWithdrawal } from './withdrawal.ts'

/** Free text of a tenant whose case no person has. */
export async function answerQuestion(
  context: JobContext,
  situation: Situation,
  text: string,
): Promise<Reaction> {
  const { words, conversation: state, offered, row, now, language, today, openCase } = situation
  const { consent } = state
  const understood = situation.understood ?? understand(context, situation, text)
  const asking = { words: context.words, language, now }
  const typed = typedConsent(asking, { state, offered }, { text, receivedAt: row.receivedAt })
  switch (typed?.kind) {
    case 'yes':
      if (consent) return consentGiven(context, situation, consent, typed.more ? understood : null)
      break
    case 'no':
      return consentRefused(situation)
    case 'unclear':
      if (openCase) break
      return goesAlong(context, situation, text, { understood, said: 'tenant-consent-unclear' })
    default:
  }

  const remark = context.knowledge.readRemark(text, today)
  const withdrawal = askWithdrawal(context, situation, text, remark)
  if (withdrawal) return withdrawal
  const aside = answerAside(situation, remark, understood)
  if (aside) return openCase ? addToCase(context, situation, openCase, aside.reply) : aside
  if (openCase === null) {
    const other =
      (await answerWhileAsked(context, situation, text, remark, understood)) ??
      (await answerFollowUp(context, situation, text, remark, understood))
    if (other) return other
  }
  switch (understood.intent) {
    case 'empty':
      return openCase
        ? addToCase(context, situation, openCase, null)
        : { reply: say(words('tenant-not-understood'), stillToRate(situation)) }
    case 'thanks': {
      const welcome = say(words('tenant-thanks'), stillToRate(situation))
      return openCase ? addToCase(context, situation, openCase, welcome) : { reply: welcome }
    }
    case 'greeting':
      return openCase
        ? addToCase(context, situation, openCase, null)
        : { reply: join(say(words('tenant-greeting')), await askArea(context, situation)) }
    case 'request': {
      if (openCase === null) return answerRequest(context, situation, text, understood)
      const sought = soughtBy(context.knowledge, situation.tenant.area, text, understood)
      const held = await holdForCase(context, situation, await find(context, situation, sought))
      const urgent = urgentNumbers(situation, remark, understood)
      return urgent ? { ...held, reply: join(urgent.reply, held.reply) } : held
    }
  }
}

/** Who thanks at the end of a case can still say how it was: the buttons go below what is said now. */
function stillToRate({ offered }: Situation): Button[][] {
  const buttons = (offered?.buttons ?? []).filter(({ action }) => action === 'rate')
  return buttons.length === 0 ? [] : [buttons]
}

import type { JobContext } from '../context.ts'
import { ageButton } from './ask-back.ts'
import { askedLast } from './conversation.ts'
import { answerPress } from './press.ts'
import { say, type Reaction, type Situation } from './situation.ts'
import { goesAlong, openConsent } from './while-asked.ts'

/** A number that is none of a button's: an age, where that was asked; a day or a house, where a person is asked for; otherwise the buttons stand there once more. */
export async function answerNumber(
  context: JobContext,
  situation: Situation,
  number: number,
): Promise<Reaction> {
  const { conversation, offered, words } = situation
  const age = ageButton(number, conversation)
  if (age !== null) return answerPress(context, situation, 'age', age)
  if (openConsent(situation) && askedLast(conversation) === conversation.consent) {
    return goesAlong(context, situation, '', { understood: null, said: 'tenant-consent-noted' })
  }
  const rows = (offered?.buttons ?? []).map((button) => [button])
  return { reply: say(words('tenant-not-understood'), rows) }
}

import type { JobContext } from '../context.ts'
import { ageButton } from './ask-back.ts'
import { answerPress } from './press.ts'
import { say, type Reaction, type Situation } from './situation.ts'

/** A number that is none of a button's: an age, where that was asked; otherwise the buttons stand there once more. */
export async function answerNumber(
  context: JobContext,
  situation: Situation,
  number: number,
): Promise<Reaction> {
  const { conversation, offered, words } = situation
  const age = ageButton(number, conversation)
  if (age !== null) return answerPress(context, situation, 'age', age)
  const rows = (offered?.buttons ?? []).map((button) => [button])
  return { reply: say(words('tenant-not-understood'), rows) }
}

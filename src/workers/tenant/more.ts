import type { JobContext } from '../context.ts'
import type { ConversationState } from './conversation.ts'
import { nextServices } from './request.ts'
import { say, type Reaction, type Situation } from './situation.ts'
import { unhelpful } from './unhelpful.ts'

/** The next services for the last question; that there are none has not helped either. */
export async function showMore(
  context: JobContext,
  situation: Situation,
  answer: NonNullable<ConversationState['answer']>,
): Promise<Reaction> {
  const next = await nextServices(context, situation, answer)
  return next ?? unhelpful(context, situation, say(situation.words('tenant-no-more')))
}

import { JOINED_BY, partsOf, type MessagePart } from '../../storage/message-parts.ts'
import type { JobContext } from '../context.ts'
import { answerQuestion } from './question.ts'
import { join, say, type Reaction, type Situation } from './situation.ts'

/**
 * `unchanged`: platforms also report changes that leave the words alone (a link's preview); they say nothing new.
 * `corrects`: what it said before is known, and was answered. `isApart`: it was said outside the case that is open now, so
 * that nobody agreed to pass it on.
 */
type ReadParts =
  | { kind: 'unchanged' }
  | { kind: 'read'; situation: Situation; parts: readonly MessagePart[]; corrects: boolean; isApart: boolean }

/** A changed message in its place among those it was answered with; whatever is no change stays as it is. */
export async function correctParts(
  { db }: JobContext,
  situation: Situation,
  parts: readonly MessagePart[],
): Promise<ReadParts> {
  const { inbound, tenant, openCase } = situation
  const { content, messageId } = inbound
  const isEdit = content.kind === 'edited' && messageId !== null
  const kept = isEdit ? await partsOf(db, tenant, messageId) : null
  if (!isEdit || !kept) return { kind: 'read', situation, parts, corrects: false, isApart: false }
  const before = kept.parts
  const at = before.findIndex(({ id }) => id === messageId)
  if (before[at]?.text === content.text) return { kind: 'unchanged' }
  const after = before.with(at, { id: messageId, text: content.text })
  const text = after.map((part) => part.text).join(JOINED_BY)
  const corrected = { ...situation, inbound: { ...inbound, content: { ...content, text } } }
  const isApart = openCase !== null && kept.caseId !== openCase.id
  return { kind: 'read', situation: corrected, parts: after, corrects: true, isApart }
}

/** Who agreed to pass on one thing did not agree to pass on what else they had asked: it stays with us, and they are told. */
export function notOfThisCase({ words, openCase: record }: Situation): Reaction {
  return { reply: say(words('tenant-edit-not-of-case', { reference: record?.reference ?? '' })) }
}

/** A message changed after it was answered is answered again, and the answer says so. */
export async function answerEdited(
  context: JobContext,
  situation: Situation,
  { text, corrects }: { text: string; corrects: boolean },
): Promise<Reaction> {
  const answered = await answerQuestion(context, situation, text)
  if (!corrects || !answered.reply) return answered
  return { ...answered, reply: join(say(situation.words('tenant-edited')), answered.reply) }
}

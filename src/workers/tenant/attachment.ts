import type { TenantContent } from '../../cases/inbound.ts'
import type { ThreadLine } from '../../cases/outbound.ts'
import type { JobContext } from '../context.ts'
import { answerLocation } from './nearby.ts'
import { answerInEmergency } from './emergency.ts'
import { answerQuestion } from './question.ts'
import { passOn } from './relay.ts'
import { join, say, type Reaction, type Situation } from './situation.ts'

type Attachment = Extract<TenantContent, { kind: 'attachment' }>

/** What the person who has the case sees: that something came, and the words that came with it. */
function linesFor({ media, caption }: Attachment): ThreadLine[] {
  const came: ThreadLine = { kind: 'note', key: 'thread-tenant-attachment', args: { kind: media } }
  return caption.trim() === '' ? [came] : [came, { kind: 'tenant', text: caption }]
}

/** A photo, voice note, sticker …: a helpful word instead of silence; words written with it count as a message. */
export async function answerAttachment(
  context: JobContext,
  situation: Situation,
  content: Attachment,
): Promise<Reaction> {
  const { words, openCase: record } = situation
  const cannotRead = say(words('tenant-attachment', { media: content.media }))
  if (record && 'claimedBy' in record.current) {
    return {
      reply: cannotRead,
      caseId: record.id,
      write: (trx) => passOn(context, situation, record, linesFor(content), trx),
    }
  }
  const emergency = record?.urgency === 'emergency' ? record : null
  if (content.place && !emergency) return answerLocation(context, situation, content.place)
  if (content.caption.trim() === '') return { reply: cannotRead }
  const answered = emergency
    ? await answerInEmergency(context, situation, emergency, { text: content.caption, edited: false })
    : await answerQuestion(context, situation, content.caption)
  return { ...answered, reply: join(cannotRead, answered.reply) }
}

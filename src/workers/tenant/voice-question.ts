/** The questions about voice notes: whether they may be heard, and whether they were understood. */

import { randomUUID } from 'node:crypto'
import type { Reply } from '../../cases/outbound.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { seal } from '../../storage/encryption.ts'
import type { JobContext } from '../context.ts'
import { openAttachment, sealAttachment } from '../kept-attachment.ts'
import type { Asked, ConversationState } from './conversation.ts'
import { messageText } from './last-question.ts'
import { join, say, type Reaction, type Situation } from './situation.ts'
import { stale } from './stale.ts'
import type { Voice } from './voice.ts'

type Heard = Extract<Voice, { kind: 'heard' }>

/** Several notes that wait for one yes are together no longer than a message may be. */
const MOST_CHARACTERS = 4096

/** Of those that wait to be heard at all, the newest: they are heard at once. */
const MOST_NOTES = 3

/** A question beside whatever else is said in the turn. */
export type VoiceQuestion = {
  reply: Reply
  asked: Pick<ConversationState, 'heard' | 'listen'>
  write?: (trx: DatabaseTransaction) => Promise<void>
}

/** What messages of the tenant say, one below the other. */
export async function wordsOf(
  context: JobContext,
  situation: Situation,
  messages: readonly string[],
): Promise<string> {
  const texts = await Promise.all(messages.map((id) => messageText(context, situation, id)))
  return texts.filter((text) => text !== null && text !== '').join('\n')
}

/** The answer with a question below it. */
export function withQuestion(
  { conversation }: Situation,
  reaction: Reaction,
  question: VoiceQuestion | null,
): Reaction {
  if (!question) return reaction
  const { reply, asked, write } = question
  return {
    ...reaction,
    reply: join(reaction.reply, reply),
    conversation: { ...(reaction.conversation ?? conversation), ...asked },
    ...(asked.heard
      ? {
          // It shows what is kept once, and is forgotten with a no.
          unkept: true,
        }
      : {}),
    ...(write
      ? {
          write: async (trx) => {
            const effects = (await reaction.write?.(trx)) ?? []
            await write(trx)
            return effects
          },
        }
      : {}),
  }
}

/** What is to be asked about the note of this turn; null: nothing, or somebody is in danger, where nothing waits for a yes. */
export async function voiceQuestion(
  context: JobContext,
  situation: Situation,
): Promise<VoiceQuestion | null> {
  const { voice, openCase } = situation
  if (!voice || openCase?.urgency === 'emergency') return null
  switch (voice.kind) {
    case 'heard':
      return askWhetherHeard(context, situation, voice)
    case 'unasked':
    case 'refused':
      return askWhetherToListen(situation)
    default:
      return null
  }
}

/** Shows what was understood and asks whether that is right; a note before it that still waits is asked about with it. */
async function askWhetherHeard(
  context: JobContext,
  situation: Situation,
  { text, keptAs, notes, isAll }: Heard,
): Promise<VoiceQuestion> {
  const { conversation, messageId, words, tenant, now, row } = situation
  const earlier = conversation.heard?.messages ?? []
  const before = await wordsOf(context, situation, earlier)
  const isTogether = before !== '' && before.length + text.length < MOST_CHARACTERS
  const asked = askingAbout(situation)
  const shown = say(words('voice-heard', { text: isTogether ? `${before}\n${text}` : text }), [
    [
      { action: 'voice_yes', id: asked.id, label: words('voice-yes') },
      { action: 'voice_no', id: asked.id, label: words('voice-no') },
    ],
  ])
  return {
    reply: isAll ? shown : join(say(words('voice-declined', { why: 'failed' })), shown),
    asked: { heard: { ...asked, messages: [...(isTogether ? earlier : []), ...notes, keptAs] } },
    ...(keptAs === messageId
      ? {}
      : {
          write: async (trx) => {
            await trx
              .insertInto('messages')
              .values({
                id: keptAs,
                tenant_id: tenant.id,
                direction: 'tenant',
                text: await seal(text, tenant.key, tenant.id),
                inbox_id: row.id,
                created_at: now,
              })
              .execute()
          },
        }),
  }
}

/** Before the first voice note goes to a model, and after a no to that: whether it may (G1). */
function askWhetherToListen(situation: Situation): VoiceQuestion {
  const { conversation, messageId, words, voice } = situation
  const asked = askingAbout(situation)
  const messages = [...(conversation.listen?.messages ?? []), messageId].slice(-MOST_NOTES)
  return {
    reply: say(words(voice?.kind === 'refused' ? 'voice-ask-again' : 'voice-ask'), [
      [
        { action: 'voice_yes', id: asked.id, label: words('voice-ask-yes') },
        { action: 'voice_no', id: asked.id, label: words('voice-ask-no') },
      ],
    ]),
    asked: { listen: { ...asked, messages } },
  }
}

function askingAbout({ now }: Situation): Asked {
  return { id: randomUUID(), askedAt: now.toISOString() }
}

/** Whether what was heard in this turn waits for a yes: then it is nobody's word yet. */
export function waitsForYes({ voice }: Situation, { conversation }: Reaction): boolean {
  return voice?.kind === 'heard' && conversation?.heard?.messages.includes(voice.keptAs) === true
}

/** It was not what was said, or shall not be heard: another way. What was understood is forgotten. */
export function voiceRefused(situation: Situation, id: string): Reaction {
  const { heard, listen: waiting, ...rest } = situation.conversation
  if (heard?.id === id) {
    return {
      reply: say(situation.words('voice-again')),
      conversation: { ...rest, ...(waiting ? { listen: waiting } : {}) },
      write: async (trx) => {
        await forgetWords(trx, situation, heard.messages)
        return []
      },
    }
  }
  if (waiting?.id !== id) return stale(situation)
  return {
    reply: say(situation.words('voice-not-heard')),
    conversation: { ...rest, ...(heard ? { heard } : {}) },
  }
}

/** What was heard stands in a message of its own now: the notes are no message any more, but in a case they leave a trace. */
export async function forgetHeard(
  trx: DatabaseTransaction,
  situation: Situation,
  messages: readonly string[],
): Promise<void> {
  const { tenant } = situation
  const rows = await trx
    .selectFrom('messages')
    .select(['id', 'attachment'])
    .where('id', 'in', messages)
    .where('tenant_id', '=', tenant.id)
    .where('case_id', 'is', null)
    .execute()
  for (const { id, attachment } of rows) {
    const came = await openAttachment(attachment, tenant)
    const [first, ...more] = came?.more ?? []
    // What came with it still waits for a person.
    const left = first
      ? await sealAttachment({ ...first, ...(more.length > 0 ? { more } : {}) }, tenant)
      : null
    await trx.updateTable('messages').set({ attachment: left }).where('id', '=', id).execute()
  }
  await forgetWords(trx, situation, messages)
}

/** Of a message that holds nothing but the words, nothing is left. */
async function forgetWords(
  trx: DatabaseTransaction,
  { tenant }: Situation,
  messages: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom('messages')
    .where('id', 'in', messages)
    .where('tenant_id', '=', tenant.id)
    .where('attachment', 'is', null)
    .where('case_id', 'is', null)
    .execute()
  await trx
    .updateTable('messages')
    .set({ text: await seal('', tenant.key, tenant.id), translation: null })
    .where('id', 'in', messages)
    .where('tenant_id', '=', tenant.id)
    .execute()
}

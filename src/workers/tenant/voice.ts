/**
 * A voice note: heard, shown for confirmation, and once confirmed handled as if it had been typed. What waits for a yes is
 * a message like others; the conversation holds its id.
 */

import { randomUUID } from 'node:crypto'
import type { TenantContent } from '../../cases/inbound.ts'
import type { Reply } from '../../cases/outbound.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { seal } from '../../storage/encryption.ts'
import type { JobContext } from '../context.ts'
import { openAttachment } from '../kept-attachment.ts'
import { consentAnswer } from './consent-words.ts'
import type { Asked } from './conversation.ts'
import { messageText } from './last-question.ts'
import { typedButton } from './offered.ts'
import { stale } from './stale.ts'
import { MOST_SECONDS } from './transcribe.ts'
import { say, type Reaction, type Situation } from './situation.ts'

type Attachment = Extract<TenantContent, { kind: 'attachment' }>

/** What became of a voice note, or of the question about one, in this turn. */
export type Voice =
  /** Its words stand in the caption; nobody confirmed them. */
  | { kind: 'heard' }
  | { kind: 'declined' | 'too_long' }
  /** The tenant was not told yet that a model hears them (G1). */
  | { kind: 'unasked' }
  /** What was heard in these messages is this turn's text. */
  | { kind: 'confirmed'; messages: readonly string[] }

/** Several notes that wait for one yes are together no longer than a message may be. */
const MOST_CHARACTERS = 4096

/** The situation with what a voice note says, or with what was said and is confirmed now. */
export async function hearVoice(context: JobContext, situation: Situation): Promise<Situation> {
  const { content } = situation.inbound
  if (content.kind === 'attachment')
    return content.media === 'voice' ? listen(context, situation, content) : situation
  const { heard, listen: waiting } = situation.conversation
  const [about, answer] = [heard, waiting]
    .map((asked) => [asked, answerTo(asked, situation)] as const)
    .find(([, given]) => given !== null) ?? [null, null]
  if (!about || answer === null) return situation
  if (answer === 'no') return saying(situation, { kind: 'press', action: 'voice_no', id: about.id })
  if (about === heard) return confirmed(context, situation, heard.messages)
  return waiting ? listenAfterAll(context, situation, waiting.message) : situation
}

/** Yes or no to a question about a voice note: pressed, by number, or in words. */
function answerTo(asked: Asked | undefined, situation: Situation): 'yes' | 'no' | null {
  if (!asked) return null
  const { inbound, offered, openCase, row, words, now } = situation
  const { content } = inbound
  if (content.kind === 'press') return content.id === asked.id ? meant(content.action) : null
  if (content.kind !== 'text' || (offered && row.receivedAt < offered.at)) return null
  const typed = typedButton(content.text, row.receivedAt, offered)
  if (typed?.kind === 'press' && typed.button.id === asked.id) return meant(typed.button.action)
  // A person may have asked something meanwhile: a mere yes is theirs.
  if (openCase && 'claimedBy' in openCase.current) return null
  return consentAnswer(words, now, asked.askedAt, content.text)
}

const meant = (action: string): 'yes' | 'no' | null =>
  action === 'voice_yes' ? 'yes' : action === 'voice_no' ? 'no' : null

function saying(situation: Situation, content: TenantContent): Situation {
  return { ...situation, inbound: { ...situation.inbound, content } }
}

async function listen(context: JobContext, situation: Situation, content: Attachment): Promise<Situation> {
  const { transcribeVoice, knowledge } = context
  const { tenant, today } = situation
  const { fileId, caption, seconds = null } = content
  // Help for what was written with it waits for no model.
  if (!transcribeVoice || fileId === null || knowledge.screen(caption, today)) return situation
  if (tenant.noticeGivenAt === null) return { ...situation, voice: { kind: 'unasked' } }
  if (seconds !== null && seconds > MOST_SECONDS) return { ...situation, voice: { kind: 'too_long' } }
  const file = { platform: tenant.platform, fileId }
  const text = await transcribeVoice({ tenantId: tenant.id, file, seconds })
  if (text === null) return { ...situation, voice: { kind: 'declined' } }
  const words = caption.trim() === '' ? text : `${caption}\n${text}`
  return { ...saying(situation, { ...content, caption: words }), voice: { kind: 'heard' } }
}

/** The tenant was told that a model hears it, and wants that: the note is heard as if it came now. */
async function listenAfterAll(
  context: JobContext,
  situation: Situation,
  message: string,
): Promise<Situation> {
  const { tenant, conversation } = situation
  const row = await context.db
    .selectFrom('messages')
    .select('attachment')
    .where('id', '=', message)
    .where('tenant_id', '=', tenant.id)
    .executeTakeFirst()
  const kept = await openAttachment(row?.attachment ?? null, tenant)
  if (!kept?.file) return situation
  const { media, file, seconds } = kept
  const content: Attachment = {
    kind: 'attachment',
    media,
    caption: '',
    fileId: file.fileId,
    ...(seconds === undefined ? {} : { seconds }),
  }
  const { listen: _answered, ...rest } = conversation
  return listen(context, { ...saying(situation, content), conversation: rest, messageId: message }, content)
}

async function confirmed(
  context: JobContext,
  situation: Situation,
  messages: readonly string[],
): Promise<Situation> {
  const text = await textOf(context, situation, messages)
  if (text === '') return situation
  const { heard: _answered, ...conversation } = situation.conversation
  // What stood below the question is answered: the words themselves press nothing.
  const typed = { ...saying(situation, { kind: 'text', text }), conversation, offered: null }
  return { ...typed, voice: { kind: 'confirmed', messages } }
}

async function textOf(
  context: JobContext,
  situation: Situation,
  messages: readonly string[],
): Promise<string> {
  const texts = await Promise.all(messages.map((id) => messageText(context, situation, id)))
  return texts.filter((text) => text !== null && text !== '').join('\n')
}

/** Shows what was understood and asks whether that is right; a note before it that still waits is asked about with it. */
export async function askWhetherHeard(
  context: JobContext,
  situation: Situation,
  text: string,
): Promise<Pick<Reaction, 'conversation' | 'unkept'> & { reply: Reply }> {
  const { conversation, messageId, words } = situation
  const earlier = conversation.heard?.messages ?? []
  const before = await textOf(context, situation, earlier)
  const isTogether = before !== '' && before.length + text.length < MOST_CHARACTERS
  const asked = askingAbout(situation)
  return {
    reply: say(words('voice-heard', { text: isTogether ? `${before}\n${text}` : text }), [
      [
        { action: 'voice_yes', id: asked.id, label: words('voice-yes') },
        { action: 'voice_no', id: asked.id, label: words('voice-no') },
      ],
    ]),
    // It shows what is kept once, and is forgotten with a no.
    unkept: true,
    conversation: {
      ...conversation,
      heard: { ...asked, messages: [...(isTogether ? earlier : []), messageId] },
    },
  }
}

/** Before the first voice note goes to a model: whether it may (G1). */
export function askWhetherToListen(situation: Situation): Reaction {
  const { conversation, messageId, words } = situation
  const asked = askingAbout(situation)
  return {
    reply: say(words('voice-ask'), [
      [
        { action: 'voice_yes', id: asked.id, label: words('voice-ask-yes') },
        { action: 'voice_no', id: asked.id, label: words('voice-ask-no') },
      ],
    ]),
    conversation: { ...conversation, listen: { ...asked, message: messageId } },
  }
}

function askingAbout({ now }: Situation): Asked {
  return { id: randomUUID(), askedAt: now.toISOString() }
}

/** It was not what was said, or shall not be heard: another way. What was understood is forgotten. */
export function voiceRefused(situation: Situation, id: string): Reaction {
  const { heard, listen: waiting, ...rest } = situation.conversation
  if (heard?.id !== id && waiting?.id !== id) return stale(situation)
  const isHeard = heard?.id === id
  return {
    reply: say(situation.words(isHeard ? 'voice-again' : 'voice-not-heard')),
    conversation: rest,
    write: async (trx) => {
      if (isHeard) await forgetWords(trx, situation, heard.messages)
      return []
    },
  }
}

/** What was heard stands in a message of its own now: the notes are no message any more, but in a case they leave a trace. */
export async function forgetHeard(
  trx: DatabaseTransaction,
  situation: Situation,
  messages: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom('messages')
    .where('id', 'in', messages)
    .where('tenant_id', '=', situation.tenant.id)
    .where('case_id', 'is', null)
    .execute()
  await forgetWords(trx, situation, messages)
}

async function forgetWords(
  trx: DatabaseTransaction,
  { tenant }: Situation,
  messages: readonly string[],
): Promise<void> {
  await trx
    .updateTable('messages')
    .set({ text: await seal('', tenant.key, tenant.id), translation: null })
    .where('id', 'in', messages)
    .where('tenant_id', '=', tenant.id)
    .execute()
}

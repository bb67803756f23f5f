/**
 * A voice note: heard, shown for confirmation, and once confirmed handled as if it had been typed. What waits for a yes is
 * a message like others; the conversation holds its id.
 */

import { randomUUID } from 'node:crypto'
import type { FileReference, TenantContent } from '../../cases/inbound.ts'
import type { Database } from '../../storage/database.ts'
import { unseal } from '../../storage/encryption.ts'
import type { JobContext } from '../context.ts'
import { openAttachment } from '../kept-attachment.ts'
import { consentAnswer } from './consent-words.ts'
import { askedLast, type Asked } from './conversation.ts'
import { typedButton } from './offered.ts'
import { MOST_SECONDS } from './transcribe.ts'
import type { Situation } from './situation.ts'
import { watchForDanger } from './watch-for-danger.ts'
import { wordsOf } from './voice-question.ts'

type Attachment = Extract<TenantContent, { kind: 'attachment' }>

/** What became of a voice note, or of the question about one, in this turn. */
export type Voice =
  /**
   * Nobody confirmed these words; with what was typed they stand in the caption. `keptAs`: the message that holds them
   * until somebody does, `notes`: those of earlier recordings. `isAll`: no recording was missed.
   */
  | { kind: 'heard'; typed: string; text: string; keptAs: string; notes: readonly string[]; isAll: boolean }
  | { kind: 'declined' | 'too_long' }
  /** The tenant was not told yet that a model hears them, or does not want it (G1). */
  | { kind: 'unasked' | 'refused' }
  /** What was heard in these messages is this turn's text. */
  | { kind: 'confirmed'; messages: readonly string[] }

type Note = { file: FileReference; seconds: number | null }

/** The situation with what a voice note says, or with what was said and is confirmed now. */
export async function hearVoice(context: JobContext, situation: Situation): Promise<Situation> {
  const { content } = situation.inbound
  if (content.kind === 'attachment')
    return content.media === 'voice' ? listen(context, situation, content) : situation
  const { heard, listen: waiting } = situation.conversation
  const [about, answer] = [heard, waiting]
    .map((asked) => [asked, answerTo(context, asked, situation)] as const)
    .find(([, given]) => given !== null) ?? [null, null]
  if (!about || answer === null) return situation
  const allowed = about === waiting ? { ...situation, voiceAllowed: answer === 'yes' } : situation
  if (answer === 'no') return saying(allowed, { kind: 'press', action: 'voice_no', id: about.id })
  if (about === heard) return confirmed(context, situation, heard.messages)
  return waiting ? listenAfterAll(context, allowed, waiting.messages) : situation
}

/** Yes or no to a question about a voice note: pressed, by number, or in words. */
function answerTo(
  { words }: JobContext,
  asked: Asked | undefined,
  situation: Situation,
): 'yes' | 'no' | null {
  if (!asked) return null
  const { inbound, offered, openCase, row, language, now, conversation } = situation
  const { content } = inbound
  if (content.kind === 'press') return content.id === asked.id ? meant(content.action) : null
  if (content.kind !== 'text' || (offered && row.receivedAt < offered.at)) return null
  const typed = typedButton(content.text, row.receivedAt, offered)
  if (typed?.kind === 'press' && typed.button.id === asked.id) return meant(typed.button.action)
  // A person may have asked something meanwhile: a mere yes is theirs.
  if (openCase && 'claimedBy' in openCase.current) return null
  if (askedLast(conversation) !== asked) return null
  const answer = consentAnswer({ words, language, now }, asked.askedAt, content.text)
  // Whoever says more than yes or no says it anew.
  return answer === null || answer.kind === 'unclear' || answer.more ? null : answer.kind
}

const meant = (action: string): 'yes' | 'no' | null =>
  action === 'voice_yes' ? 'yes' : action === 'voice_no' ? 'no' : null

function saying(situation: Situation, content: TenantContent): Situation {
  return { ...situation, inbound: { ...situation.inbound, content } }
}

async function listen(context: JobContext, situation: Situation, content: Attachment): Promise<Situation> {
  const { transcribeVoice, knowledge, db } = context
  const { tenant, today, messageId } = situation
  const { fileId, caption, seconds = null } = content
  // Help for what was written with it waits for no model.
  if (!transcribeVoice || fileId === null || knowledge.screen(caption, today)) return situation
  const permission = await mayListen(db, situation)
  if (permission !== 'allowed') return { ...situation, voice: { kind: permission } }
  const heard = await wordsIn(context, situation, [{ file: { platform: tenant.platform, fileId }, seconds }])
  const keptAs = caption.trim() === '' ? messageId : randomUUID()
  return withWords(situation, content, heard, { typed: caption, keptAs, notes: [] })
}

/** Whether the tenant knows and wants that a model hears them (G1): asked, they must say so; told, they must have been reached. */
async function mayListen(
  db: Database,
  { tenant, conversation, voiceAllowed }: Situation,
): Promise<'allowed' | 'refused' | 'unasked'> {
  if (voiceAllowed !== null) return voiceAllowed ? 'allowed' : 'refused'
  if (conversation.listen || tenant.voiceNotice === null) return 'unasked'
  const told = await db
    .selectFrom('outbox')
    .select('state')
    .where('effect_key', '=', tenant.voiceNotice)
    .executeTakeFirst()
  // What is not known any more was settled long ago.
  return told && told.state !== 'sent' ? 'unasked' : 'allowed'
}

type Words = { kind: 'heard'; text: string; isAll: boolean } | { kind: 'declined' | 'too_long' }

async function wordsIn(context: JobContext, situation: Situation, notes: readonly Note[]): Promise<Words> {
  const { transcribeVoice } = context
  const tenantId = situation.tenant.id
  const short = notes.filter(({ seconds }) => seconds === null || seconds <= MOST_SECONDS)
  if (short.length === 0) return { kind: 'too_long' }
  const danger = watchForDanger(context, situation)
  const texts = await Promise.all(
    short.map(async (note) => (await transcribeVoice?.({ tenantId, ...note, signal: danger.found })) ?? null),
  ).finally(danger.stop)
  const said = texts.filter((text) => text !== null)
  if (said.length === 0) return { kind: 'declined' }
  return { kind: 'heard', text: said.join('\n'), isAll: said.length === notes.length }
}

function withWords(
  situation: Situation,
  content: Attachment,
  heard: Words,
  about: { typed: string; keptAs: string; notes: readonly string[] },
): Situation {
  if (heard.kind !== 'heard') return { ...saying(situation, content), voice: heard }
  const caption = about.typed.trim() === '' ? heard.text : `${about.typed}\n${heard.text}`
  return { ...saying(situation, { ...content, caption }), voice: { ...heard, ...about } }
}

/** The tenant was told that a model hears it, and wants that: the notes are heard as if they came now. */
async function listenAfterAll(
  context: JobContext,
  situation: Situation,
  messages: readonly string[],
): Promise<Situation> {
  const { tenant, conversation } = situation
  const rows = await context.db
    .selectFrom('messages')
    .select(['id', 'attachment', 'text', 'case_id'])
    .where('id', 'in', messages)
    .where('tenant_id', '=', tenant.id)
    .orderBy('created_at')
    .execute()
  const kept = await Promise.all(
    rows.map(async ({ id, attachment, text, case_id: caseId }) => ({
      id,
      caseId,
      isWordless: (await unseal(text, tenant.key, tenant.id)) === '',
      came: await openAttachment(attachment, tenant),
    })),
  )
  const notes = kept.flatMap(({ came }) =>
    came?.file ? [{ file: came.file, seconds: came.seconds ?? null }] : [],
  )
  const newest = notes.at(-1)
  if (!newest) return situation
  const { listen: _answered, ...rest } = conversation
  const content: Attachment = { kind: 'attachment', media: 'voice', caption: '', fileId: newest.file.fileId }
  const late = {
    ...situation,
    conversation: rest,
    late: { isInCase: kept.every(({ caseId }) => caseId !== null && caseId === situation.openCase?.id) },
  }
  return withWords(late, content, await wordsIn(context, situation, notes), {
    typed: '',
    keptAs: randomUUID(),
    // What was typed with one stays where it is.
    notes: kept.filter(({ isWordless }) => isWordless).map(({ id }) => id),
  })
}

async function confirmed(
  context: JobContext,
  situation: Situation,
  messages: readonly string[],
): Promise<Situation> {
  const text = await wordsOf(context, situation, messages)
  if (text === '') return situation
  const { heard: _answered, ...conversation } = situation.conversation
  // What stood below the question is answered: the words themselves press nothing.
  const typed = { ...saying(situation, { kind: 'text', text }), conversation, offered: null }
  return { ...typed, voice: { kind: 'confirmed', messages } }
}

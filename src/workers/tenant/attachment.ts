/** A photo, voice note, location, sticker …: passed on where there is a case, offered to a person where there is none. */

import type { TenantContent } from '../../cases/inbound.ts'
import type { ThreadLine } from '../../cases/outbound.ts'
import { rounded } from '../../knowledge/directory/distance.ts'
import type { CaseRecord } from '../../storage/cases.ts'
import type { JobContext } from '../context.ts'
import { attachmentLine, UNSURE, type KeptAttachment } from '../kept-attachment.ts'
import { nameOf } from '../staff/names.ts'
import { askConsent } from './consent.ts'
import { answerInEmergency, wentAlong } from './emergency.ts'
import { answerLocation } from './nearby.ts'
import { answerQuestion } from './question.ts'
import { lastConcern } from './offer-person.ts'
import { passOn } from './relay.ts'
import { join, say, understand, type Reaction, type Situation } from './situation.ts'
import { voiceQuestion, waitsForYes, withQuestion } from './voice-question.ts'
import { written } from './written.ts'

type Attachment = Extract<TenantContent, { kind: 'attachment' }>

/** Photos of an album come one by one: the first asks, the others join it. */
const ALBUM_MS = 60_000

/** Of these a person has something: the thing itself is passed on. */
const FILES: ReadonlySet<string> = new Set(['photo', 'voice', 'video', 'document'])

/** What came, as it is passed on and kept; null: nothing that anybody could open. */
export function attached({ tenant, openCase }: Situation, content: TenantContent): KeptAttachment | null {
  if (content.kind !== 'attachment') return null
  const { media, fileId, place, phone, seconds, more } = content
  const { platform } = tenant
  if (fileId !== null && FILES.has(media)) {
    return {
      media,
      file: { platform, fileId },
      ...(seconds === undefined ? {} : { seconds }),
      ...(more
        ? { more: more.map((one) => ({ media: one.media, file: { platform, fileId: one.fileId } })) }
        : {}),
    }
  }
  // Whoever is in danger must be found; nobody else's door is anybody's business.
  if (place) return { media, place: openCase?.urgency === 'emergency' ? place : rounded(place) }
  return phone === undefined ? { media } : { media, phone }
}

/** Without a case a place is forgotten at once, and what nobody can open is not kept either. What came before is kept already. */
export function attachmentToKeep(situation: Situation, caseId: string | null): KeptAttachment | null {
  const { inbound, late } = situation
  const kept = attached(situation, inbound.content)
  if (late) return caseId === null || late.isInCase ? null : kept
  return caseId !== null || kept?.file !== undefined ? kept : null
}

/** What is kept as the words of the message; null: it has none. What waits for a yes beside them stands in a message of its own. */
export function wordsToKeep(situation: Situation, reaction: Reaction): string | null {
  const { voice, inbound, messageId } = situation
  if (voice?.kind !== 'heard' || voice.keptAs === messageId || !waitsForYes(situation, reaction))
    return written(inbound)
  return voice.typed || null
}

export async function answerAttachment(
  context: JobContext,
  situation: Situation,
  content: Attachment,
): Promise<Reaction> {
  const record = situation.openCase
  if (!record) return withoutCase(context, situation, content)
  return 'claimedBy' in record.current
    ? forClaimer(context, situation, content, record, record.current.claimedBy)
    : forWhoeverClaims(context, situation, content, record)
}

/** A person has the case: it goes to them at once, with the words that came with it. */
async function forClaimer(
  context: JobContext,
  situation: Situation,
  content: Attachment,
  record: CaseRecord,
  claimedBy: string,
): Promise<Reaction> {
  const { words, routing } = situation
  const name = nameOf(routing, claimedBy)
  const kept = attached(situation, content)
  const isNew = attachmentToKeep(situation, record.id) !== null
  const text = sureWords(situation, content)
  const lines: ThreadLine[] = [
    ...(kept && isNew ? [attachmentLine(kept)] : []),
    // What comes with the recording is marked there.
    ...(!isNew && text !== '' ? [UNSURE] : []),
    ...(text.trim() === '' ? [] : [{ kind: 'tenant' as const, text }]),
  ]
  const passed = canBePassedOn(kept)
    ? record.urgency === 'emergency'
      ? join(wentAlong(situation, record), unheard(situation, content))
      : join(
          isNew ? say(words('attachment-passed-on', { media: content.media, name })) : null,
          unheard(situation, content),
        )
    : notTaken(situation, content)
  return withQuestion(
    situation,
    {
      reply: join(passed, understood(situation, content)),
      caseId: record.id,
      write: (trx) => passOn(context, situation, record, lines, trx),
    },
    await voiceQuestion(context, situation),
  )
}

/** Nobody has the case yet: it waits there, and whoever claims it sees it. */
async function forWhoeverClaims(
  context: JobContext,
  situation: Situation,
  content: Attachment,
  record: CaseRecord,
): Promise<Reaction> {
  const { words } = situation
  const { media, place } = content
  const caption = sureWords(situation, content)
  const trace = { caseId: record.id, write: passingOn(context, situation, record) }
  const isUseful = canBePassedOn(attached(situation, content))
  if (record.urgency === 'emergency') {
    // No question about the recording stands below: what was not heard is named, whyever.
    const voice = situation.voice?.kind === 'heard' ? situation.voice : null
    const other = isUseful ? unheard({ ...situation, voice }, content) : cannotOpen(situation, content)
    if (caption.trim() === '') {
      const reply = isUseful ? join(wentAlong(situation, record), other) : notTaken(situation, content)
      return { reply, ...trace }
    }
    const answered = await answerInEmergency(context, situation, record, { text: caption, edited: false })
    return { ...answered, reply: join(answered.reply, other, understood(situation, content)) }
  }
  const isNew = attachmentToKeep(situation, record.id) !== null
  const added = isUseful
    ? join(
        isNew ? say(words('attachment-added', { media, reference: record.reference })) : null,
        unheard(situation, content),
      )
    : cannotOpen(situation, content)
  if (place) {
    const near = await answerLocation(context, situation, place)
    return { ...near, reply: join(added, near.reply), ...trace }
  }
  const question = await voiceQuestion(context, situation)
  if (caption.trim() === '') return withQuestion(situation, { reply: added, ...trace }, question)
  const answered = await answerTyped(context, situation, caption)
  // What added the words to the case added the file with them.
  const reaction =
    answered.caseId === undefined
      ? { ...answered, reply: join(added, answered.reply), ...trace }
      : { ...answered, reply: join(answered.reply, unheard(situation, content)) }
  return withQuestion(situation, reaction, question)
}

/** Nobody is there to open it: a person is offered, who gets the reference with the case. No picture goes to a model. */
async function withoutCase(
  context: JobContext,
  situation: Situation,
  content: Attachment,
): Promise<Reaction> {
  const { words, conversation, now } = situation
  const { media, place } = content
  const caption = sureWords(situation, content)
  if (place) return answerLocation(context, situation, place)
  const question = await voiceQuestion(context, situation)
  if (question) {
    const answered = caption.trim() === '' ? { reply: null } : await answerTyped(context, situation, caption)
    const reply = join(answered.reply, unheard(situation, content))
    return withQuestion(situation, { ...answered, reply }, question)
  }
  const looked = [media, ...(content.more ?? []).map((one) => one.media)].find((one) => one !== 'voice')
  const isForPerson = looked !== undefined && canBePassedOn(attached(situation, content))
  const first = isForPerson
    ? join(
        media === 'voice' ? cannotOpen(situation, content) : null,
        say(words('attachment-ask-person', { media: looked })),
      )
    : cannotOpen(situation, content)
  if (caption.trim() !== '') {
    const answered = await answerQuestion(context, situation, caption)
    return { ...answered, reply: join(first, answered.reply) }
  }
  if (!isForPerson) return { reply: first }
  const { consent } = conversation
  if (consent && now.getTime() - Date.parse(consent.askedAt) < ALBUM_MS) {
    const { id } = consent
    const buttons = [
      [
        { action: 'consent_yes' as const, id, label: words('tenant-consent-yes') },
        { action: 'consent_no' as const, id, label: words('tenant-consent-no') },
      ],
    ]
    return { reply: say(words('attachment-as-well'), buttons), conversation }
  }
  // It belongs to what was asked before: whoever gets that gets what was sent lately.
  const asked = await askConsent(context, situation, consent ?? lastConcern(situation))
  return { reply: join(first, asked.reply), conversation: { ...conversation, consent: asked.asked } }
}

/** What waits for no yes: what was typed, and in danger also what was heard. */
function sureWords({ voice, openCase }: Situation, { caption }: Attachment): string {
  return voice?.kind === 'heard' && openCase?.urgency !== 'emergency' ? voice.typed : caption
}

/** Words typed with something else are answered as if they had come alone. */
function answerTyped(context: JobContext, situation: Situation, text: string): Promise<Reaction> {
  const { voice } = situation
  return answerQuestion(
    context,
    voice?.kind === 'heard' ? { ...situation, understood: understand(context, situation, text) } : situation,
    text,
  )
}

/** Of these danger can be heard or seen, if anybody looks. */
const SAYS_SOMETHING: ReadonlySet<string> = new Set(['voice', 'video'])

/** What a person gets only later was looked at by nobody: whoever sent it must not believe otherwise (C1). */
function unheard({ voice, words }: Situation, { media, more = [], unavailable }: Attachment) {
  const isAsked = voice?.kind === 'heard' || voice?.kind === 'unasked' || voice?.kind === 'refused'
  const others = more.map((one) => one.media)
  const missed = [...(isAsked ? [] : [media]), ...others].find((one) => SAYS_SOMETHING.has(one))
  if (!missed && !unavailable) return null
  return join(
    unavailable ? say(words('attachment-unavailable', { why: unavailable })) : null,
    missed ? say(words('attachment-unheard', { media: missed })) : null,
  )
}

function understood({ voice, openCase, words }: Situation, { caption }: Attachment) {
  return voice?.kind === 'heard' && openCase?.urgency === 'emergency'
    ? say(words('voice-understood', { text: caption }))
    : null
}

function canBePassedOn(kept: KeptAttachment | null): boolean {
  return kept?.file !== undefined || kept?.place !== undefined || kept?.phone !== undefined
}

/** What nobody can open went nowhere: in an emergency nobody may wait for it to be read (C1). */
function notTaken(situation: Situation, content: Attachment) {
  const { openCase, words } = situation
  const isEmergency = openCase?.urgency === 'emergency'
  return join(cannotOpen(situation, content), isEmergency ? say(words('crisis-do-not-wait')) : null)
}

function cannotOpen(situation: Situation, content: Attachment) {
  const { words, voice, openCase } = situation
  const { media, unavailable } = content
  if (unavailable) return unheard(situation, content)
  switch (voice?.kind) {
    case 'declined':
      return say(words('voice-declined', { why: 'failed' }))
    case 'too_long':
      return say(words('voice-declined', { why: 'long' }))
    default:
      return say(
        [
          words('tenant-attachment', { media }),
          ...(openCase ? [] : [words('tenant-attachment-or-person')]),
        ].join(' '),
      )
  }
}

function passingOn(
  context: JobContext,
  situation: Situation,
  record: CaseRecord,
): NonNullable<Reaction['write']> {
  return (trx) => passOn(context, situation, record, [], trx)
}

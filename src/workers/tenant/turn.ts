/**
 * One message of a tenant, from first word to owed answer. Reads like the way of a message in the README: danger first,
 * then a person who has the case, then buttons and commands, then the directory.
 */

import type { OwedEffect } from '../../cases/effects.ts'
import type { TenantInbound } from '../../cases/inbound.ts'
import type { Button } from '../../cases/outbound.ts'
import type { CrisisFinding } from '../../knowledge/crisis/screen.ts'
import type { Understanding } from '../../knowledge/understanding/understanding.ts'
import { keepConversation } from '../../storage/conversations.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { countGaps, countUnhelpful } from '../../storage/gaps.ts'
import type { InboxRow } from '../../storage/inbox.ts'
import type { MessagePart } from '../../storage/message-parts.ts'
import { lineKey } from '../case-effects.ts'
import { attachmentEffects } from '../kept-attachment.ts'
import type { JobContext } from '../context.ts'
import { areaNamedIn, areasIfKnown, withoutArea } from './area.ts'
import { answerAttachment, attachmentToKeep, wordsToKeep } from './attachment.ts'
import { answerCommand } from './commands.ts'
import { consultModel } from './consult-model.ts'
import { withoutConsent } from './conversation.ts'
import { answerDanger } from './danger.ts'
import { answerEdited, correctParts, notOfThisCase } from './edited.ts'
import { finishReply } from './finish-reply.ts'
import { chooseLanguage, languageNamed } from './language.ts'
import { answerNumber } from './number.ts'
import { isAnswerInFigures, typedButton } from './offered.ts'
import { answerInEmergency, isNewDanger } from './emergency.ts'
import { answerPress } from './press.ts'
import { typedErase } from './privacy.ts'
import { answerQuestion } from './question.ts'
import { addToCase, relayed, tenantIsBack } from './relay.ts'
import { keepMessages } from './keep-messages.ts'
import { heardLanguage, nextLanguage } from './spoken-language.ts'
import { stale } from './stale.ts'
import { hearVoice } from './voice.ts'
import { forgetHeard, waitsForYes } from './voice-question.ts'
import { written } from './written.ts'
import {
  inLanguage,
  join,
  readSituation,
  say,
  understand,
  type Reaction,
  type Situation,
} from './situation.ts'

/** What a turn comes to: written within the transaction that settles its inbox rows. */
export type DecidedTurn = {
  write: (trx: DatabaseTransaction) => Promise<OwedEffect[]>
  /** Key of the effect that covers the message; null: nothing is said about it. */
  answeredBy: string | null
}

/** @param parts what was written, each message of a burst by itself */
export async function tenantTurn(
  context: JobContext,
  row: InboxRow,
  inbound: TenantInbound,
  parts: readonly MessagePart[],
): Promise<DecidedTurn> {
  const read = await readSituation(context, row, inbound)
  // Erased meanwhile: there is nobody left to answer.
  if (!read) return { write: async () => [], answeredBy: null }
  const told = await correctParts(context, read, parts)
  if (told.kind === 'unchanged') return { write: async () => [], answeredBy: null }
  const { corrects, isApart } = told
  const texts = told.parts.map(({ text }) => text)
  const areas = await areasIfKnown(context)
  const heard = readMessage(context, await hearVoice(context, told.situation), areas)
  // Help for what the fixed screen found waits for no model.
  const situation = dangerIn(context, heard, texts) ? heard : await consultModel(context, heard)
  const reaction = await react(context, situation, { texts, corrects, isApart })
  return {
    write: (trx) => record(context, trx, situation, { reaction, parts: told.parts }),
    answeredBy: coveredBy(situation, reaction),
  }
}

/** The reply, or the line by which the message reaches the person who has the case. */
function coveredBy({ row, openCase }: Situation, { reply, erased, caseId }: Reaction): string | null {
  if (reply || erased) return replyKey(row)
  const isPassedOn = caseId !== undefined && openCase !== null && 'claimedBy' in openCase.current
  return isPassedOn ? lineKey(caseId, row.id, 0) : null
}

/** In an emergency a number is a floor or a house sooner than a button, unless the tenant just asked for these. */
const TYPED_IN_DANGER: ReadonlySet<string> = new Set(['language', 'erase_yes', 'erase_no'])

const replyKey = ({ id }: InboxRow): string => `reply/${id}`

async function react(
  context: JobContext,
  situation: Situation,
  { texts, corrects, isApart }: { texts: readonly string[]; corrects: boolean; isApart: boolean },
): Promise<Reaction> {
  const { content } = situation.inbound
  const text = written(situation.inbound)

  // C1: fixed rules before anything else, also while a person has the case. Messages of a burst are screened one by one
  // too: what one says must not take the danger out of another. A model only adds what they did not find.
  const danger = dangerIn(context, situation, [...texts, ...(text === null ? [] : [text])])
  if (danger && text !== null) {
    const answered = await answerDanger(context, situation, danger, text)
    // Help first; then what it was found in.
    const echo = situation.voice?.kind === 'heard' ? say(situation.words('voice-understood', { text })) : null
    // What was asked before is answered by none of what is said from now on.
    const conversation = withoutConsent(situation.conversation)
    return { ...answered, conversation, reply: join(answered.reply, echo) }
  }
  const { openCase } = situation
  const typed =
    content.kind === 'text' && !isAnswerInFigures(content.text, situation.conversation)
      ? typedButton(content.text, situation.row.receivedAt, situation.offered)
      : null
  const emergency = openCase?.urgency === 'emergency' ? openCase : null
  if (typed?.kind === 'press' && (!emergency || TYPED_IN_DANGER.has(typed.button.action))) {
    return answerPress(context, situation, typed.button.action, typed.button.id)
  }

  const erasing = content.kind === 'text' ? typedErase(context, situation, content.text) : null
  if (erasing) return erasing

  const named = text === null || personHas(situation) ? null : languageNamed(context, text)
  if (named !== null) return chooseLanguage(context, situation, named)
  if (emergency && (content.kind === 'text' || content.kind === 'edited')) {
    const edited = content.kind === 'edited'
    return answerInEmergency(context, situation, emergency, { text: content.text, edited })
  }
  if (typed && typed.kind !== 'press' && !personHas(situation)) {
    // No button has it: a day, an age, a part of a number, for whoever takes the case.
    if (openCase) return addToCase(context, situation, openCase, null)
    return typed.kind === 'too_early' ? stale(situation) : answerNumber(context, situation, typed.number)
  }

  switch (content.kind) {
    case 'reachable':
      return content.reachable
        ? tenantIsBack(situation)
        : { reply: null, tenant: { unreachableAt: situation.now } }
    case 'command':
      return answerCommand(context, situation, content.command)
    case 'press':
      return answerPress(context, situation, content.action, content.id)
    case 'text':
    case 'edited': {
      if (isApart) return notOfThisCase(situation)
      const isEdited = content.kind === 'edited'
      if (personHas(situation)) return relayed(context, situation, content.text, isEdited)
      return isEdited
        ? answerEdited(context, situation, { text: content.text, corrects })
        : answerQuestion(context, situation, content.text)
    }
    case 'attachment':
      return answerAttachment(context, situation, content)
  }
}

function dangerIn(
  { knowledge }: JobContext,
  { openCase, today, dangerByModel }: Situation,
  texts: readonly string[],
): CrisisFinding | null {
  for (const text of texts) {
    const found = knowledge.screen(text, today) ?? dangerByModel
    if (found && isNewDanger(openCase, found, text)) return found
  }
  return null
}

function personHas(situation: Situation): boolean {
  return situation.openCase !== null && 'claimedBy' in situation.openCase.current
}

/**
 * What it means, and the language it is answered in. A message that breaks the understanding is still screened for
 * danger: whoever needs its meaning fails later (C1).
 */
function readMessage(context: JobContext, situation: Situation, areas: readonly string[]): Situation {
  const text = written(situation.inbound)
  const understood = text === null ? null : tryToUnderstand(context, situation, text)
  if (!understood || text === null) return situation
  const before = {
    language: situation.language,
    from: situation.languageFrom,
    suspected: situation.suspectedLanguage,
  }
  const heard = isOurWord(situation, text, areas)
    ? null
    : heardLanguage(text, understood, situation.language, (part) => understand(context, situation, part))
  const { language, from, suspected } = nextLanguage(before, heard)
  const spoken = inLanguage(context, situation, language)
  return { ...spoken, languageFrom: from, suspectedLanguage: suspected, understood }
}

/** What stands on a button, or the name of a place alone: nobody chose the language of these words. */
function isOurWord({ row, offered }: Situation, text: string, areas: readonly string[]): boolean {
  if (typedButton(text, row.receivedAt, offered)?.kind === 'press') return true
  const area = areaNamedIn(text, areas)
  return area !== null && withoutArea(text, area) === text
}

function tryToUnderstand(context: JobContext, situation: Situation, text: string): Understanding | null {
  try {
    return understand(context, situation, text)
  } catch {
    return null
  }
}

async function record(
  context: JobContext,
  trx: DatabaseTransaction,
  situation: Situation,
  { reaction, parts }: { reaction: Reaction; parts: readonly MessagePart[] },
): Promise<OwedEffect[]> {
  const { tenant, row, openCase, voice } = situation
  const text = wordsToKeep(situation, reaction)
  const caseId = reaction.caseId ?? null
  const kept = attachmentToKeep(situation, caseId)
  // A case that this turn opens must stand before the message that belongs to it.
  const effects = (await reaction.write?.(trx)) ?? []
  if (reaction.erased) return effects
  if (kept && caseId === openCase?.id && 'claimedBy' in openCase.current) {
    const unsure = waitsForYes(situation, reaction) ? '' : (text ?? '')
    effects.push(...attachmentEffects(openCase, openCase.current.claimedBy, `inbox-${row.id}`, kept, unsure))
  }
  if (voice?.kind === 'confirmed') await forgetHeard(trx, situation, voice.messages)
  const { reply, noticeGiven } = finishReply(context, situation, reaction)
  if (reply) {
    effects.push({
      key: replyKey(row),
      effect: { kind: 'tenant_message', tenantId: tenant.id, platform: tenant.platform, reply },
      sealedFor: tenant.id,
      inboxId: row.id,
      caseId,
      emergency: reaction.emergency === true,
      ...(reaction.emergency ? { help: true as const } : {}),
    })
  }
  await keepMessages(trx, situation, caseId, {
    tenant: text ?? (kept ? '' : null),
    attachment: kept,
    parts,
    bot: reply && reaction.unkept !== true ? reply.spans.map((span) => span.text).join('') : null,
  })
  const tellsOfVoice = noticeGiven && Boolean(context.transcribeVoice) && voice?.kind !== 'unasked'
  await keepChanges(trx, situation, reaction, {
    noticeGiven,
    voiceNotice: tellsOfVoice ? replyKey(row) : null,
    buttons: reply?.buttons ?? null,
  })
  if (reaction.unhelpful) await countUnhelpful(trx, reaction.unhelpful, situation.today)
  if (reaction.gaps) {
    await countGaps(trx, tenant, reaction.gaps, reaction.tenant?.area ?? tenant.area, situation.today)
  }
  return effects
}

/** What we know about the tenant and the conversation, where this turn changed it. */
async function keepChanges(
  trx: DatabaseTransaction,
  situation: Situation,
  reaction: Reaction,
  said: { noticeGiven: boolean; voiceNotice: string | null; buttons: Button[][] | null },
): Promise<void> {
  const { tenant, conversation, offered, language, languageFrom, suspectedLanguage, voice, now } = situation
  const { voiceAllowed } = situation
  const { noticeGiven, voiceNotice, buttons } = said
  const spoken = reaction.tenant?.language ?? language
  const spokenFrom = reaction.tenant?.languageFrom ?? languageFrom
  const changed = {
    ...(spoken === tenant.language ? {} : { language: spoken }),
    ...(spokenFrom === tenant.languageFrom ? {} : { language_from: spokenFrom }),
    ...(reaction.tenant?.area === undefined ? {} : { area: reaction.tenant.area }),
    ...(reaction.tenant?.unreachableAt === undefined
      ? {}
      : { unreachable_at: reaction.tenant.unreachableAt }),
    ...(noticeGiven ? { notice_given_at: now } : {}),
    ...(voiceNotice === null ? {} : { voice_notice: voiceNotice }),
    ...(voiceAllowed === tenant.voiceAllowed ? {} : { voice_allowed: voiceAllowed }),
  }
  if (Object.keys(changed).length > 0) {
    await trx.updateTable('tenants').set(changed).where('id', '=', tenant.id).execute()
  }
  const { suspectedLanguage: _before, ...next } = reaction.conversation ?? conversation
  const state = JSON.stringify({ ...next, ...(suspectedLanguage === null ? {} : { suspectedLanguage }) })
  // A question about a voice note was taken out of what is remembered before the turn began.
  const isSettled = voice !== null
  const isNewState = isSettled || state !== JSON.stringify(conversation)
  const isNewOffer = buttons !== null && (isSettled || buttons.length > 0 || offered !== null)
  if (!isNewState && !isNewOffer) return
  const parts = { ...(isNewState ? { state } : {}), ...(isNewOffer ? { buttons } : {}) }
  await keepConversation(trx, tenant.id, parts, now)
}

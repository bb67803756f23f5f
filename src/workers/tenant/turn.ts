/**
 * One message of a tenant, from first word to owed answer. Reads like the way of a message in the README: danger first,
 * then a person who has the case, then buttons and commands, then the directory.
 */

import { randomUUID } from 'node:crypto'
import type { OwedEffect } from '../../cases/effects.ts'
import type { TenantInbound } from '../../cases/inbound.ts'
import type { Reply } from '../../cases/outbound.ts'
import type { Understanding } from '../../knowledge/understanding/understanding.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { seal } from '../../storage/encryption.ts'
import { countGaps } from '../../storage/gaps.ts'
import type { InboxRow } from '../../storage/inbox.ts'
import type { JobContext } from '../context.ts'
import { answerAttachment } from './attachment.ts'
import { answerCommand } from './commands.ts'
import { answerDanger } from './danger.ts'
import { answerInEmergency, isNewDanger } from './emergency.ts'
import { answerPress } from './press.ts'
import { answerQuestion } from './question.ts'
import { relayToPerson, tenantIsBack } from './relay.ts'
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

/** Decides a turn; what it returns writes everything within the transaction that settles the inbox row. */
export async function tenantTurn(
  context: JobContext,
  row: InboxRow,
  inbound: TenantInbound,
): Promise<(trx: DatabaseTransaction) => Promise<OwedEffect[]>> {
  const read = await readSituation(context, row, inbound)
  // Erased meanwhile: there is nobody left to answer.
  if (!read) return async () => []
  const situation = readMessage(context, read)
  const reaction = await react(context, situation)
  return (trx) => record(context, trx, situation, reaction)
}

async function react(context: JobContext, situation: Situation): Promise<Reaction> {
  const { content } = situation.inbound
  const text = written(situation.inbound)

  // C1: fixed rules before anything else, also while a person has the case.
  const finding = text === null ? null : context.knowledge.screen(text, situation.today)
  if (finding && text !== null && isNewDanger(situation.openCase, finding, text))
    return answerDanger(context, situation, finding, text)

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
      const { openCase } = situation
      if (openCase?.urgency === 'emergency')
        return answerInEmergency(context, situation, openCase, {
          text: content.text,
          edited: content.kind === 'edited',
        })
      const person = situation.openCase && personHas(situation)
      if (person) return relayToPerson(context, situation, content.text, content.kind === 'edited')
      return answerQuestion(context, situation, content.text)
    }
    case 'attachment':
      return answerAttachment(context, situation, content)
  }
}

function personHas(situation: Situation): boolean {
  return situation.openCase !== null && 'claimedBy' in situation.openCase.current
}

/**
 * A language the tenant chose stays; otherwise the message tells, and what was told before holds for short ones. A
 * message that breaks the understanding is still screened for danger: whoever needs its meaning fails later (C1).
 */
function readMessage(context: JobContext, situation: Situation): Situation {
  const text = written(situation.inbound)
  const understood = text === null ? null : tryToUnderstand(context, situation, text)
  if (!understood) return situation
  const { language, languageFrom } = understood
  const spoken =
    language === 'und' || languageFrom === 'default' ? situation : inLanguage(context, situation, language)
  return { ...spoken, understood }
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
  reaction: Reaction,
): Promise<OwedEffect[]> {
  const { tenant, row, inbound } = situation
  const text = written(inbound)
  const attached = reaction.caseId ?? null
  // A case that this turn opens must stand before the message that belongs to it.
  const effects = (await reaction.write?.(trx)) ?? []
  if (reaction.erased) return effects
  const notice = reaction.reply && !tenant.noticeGivenAt ? firstNotice(context, situation) : null
  const composed = reaction.reply && withNotice(reaction.reply, notice, reaction.emergency === true)
  const reply = composed && tenant.platform === 'slack' ? withPlainWords(composed) : composed
  if (reply) {
    effects.push({
      key: `reply/${row.id}`,
      effect: { kind: 'tenant_message', tenantId: tenant.id, platform: tenant.platform, reply },
      sealedFor: tenant.id,
      inboxId: row.id,
      caseId: attached,
      emergency: reaction.emergency === true,
    })
  }
  await keepMessages(trx, situation, attached, {
    tenant: text,
    bot: reply && reaction.unkept !== true ? reply.spans.map((span) => span.text).join('') : null,
  })
  await keepChanges(trx, situation, reaction, notice !== null)
  if (reaction.gaps) {
    await countGaps(trx, tenant, reaction.gaps, reaction.tenant?.area ?? tenant.area, situation.today)
  }
  return effects
}

/** What was said on both sides in this turn. */
async function keepMessages(
  trx: DatabaseTransaction,
  { tenant, row, now, inbound, messageId }: Situation,
  caseId: string | null,
  said: { tenant: string | null; bot: string | null },
): Promise<void> {
  const kept = async (id: string, direction: 'tenant' | 'bot', text: string) => ({
    id,
    tenant_id: tenant.id,
    direction,
    text: await seal(text, tenant.key, tenant.id),
    inbox_id: row.id,
    platform_message_id: direction === 'tenant' ? inbound.messageId : null,
    case_id: caseId,
    // An answer comes after what it answers, in whatever shows the conversation.
    created_at: direction === 'tenant' ? now : new Date(now.getTime() + 1),
  })
  const rows = [
    ...(said.tenant === null ? [] : [await kept(messageId, 'tenant', said.tenant)]),
    ...(said.bot === null ? [] : [await kept(randomUUID(), 'bot', said.bot)]),
  ]
  if (rows.length > 0) await trx.insertInto('messages').values(rows).execute()
}

/** What we know about the tenant and the conversation, where this turn changed it. */
async function keepChanges(
  trx: DatabaseTransaction,
  { tenant, conversation, language, now }: Situation,
  reaction: Reaction,
  noticeGiven: boolean,
): Promise<void> {
  const spoken = reaction.tenant?.language ?? language
  const changed = {
    ...(spoken === tenant.language ? {} : { language: spoken }),
    ...(reaction.tenant?.languageFrom ? { language_from: reaction.tenant.languageFrom } : {}),
    ...(reaction.tenant?.area === undefined ? {} : { area: reaction.tenant.area }),
    ...(reaction.tenant?.unreachableAt === undefined
      ? {}
      : { unreachable_at: reaction.tenant.unreachableAt }),
    ...(noticeGiven ? { notice_given_at: now } : {}),
  }
  if (Object.keys(changed).length > 0) {
    await trx.updateTable('tenants').set(changed).where('id', '=', tenant.id).execute()
  }
  const state = reaction.conversation && JSON.stringify(reaction.conversation)
  if (state !== undefined && state !== JSON.stringify(conversation)) {
    await trx
      .updateTable('conversations')
      .set({ state, updated_at: now })
      .where('tenant_id', '=', tenant.id)
      .execute()
  }
}

/** Slack keeps unknown /words to itself: there a tenant writes the word without the slash. */
function withPlainWords(reply: Reply): Reply {
  const plain = (text: string): string =>
    text.replaceAll(/(^|[\s(:])\/(help|language|human|mydata|deletemydata|cancel)\b/gm, '$1$2')
  return { ...reply, spans: reply.spans.map((span) => ({ ...span, text: plain(span.text) })) }
}

/** G1, G2: who runs this, that a machine answers, what happens with the data, and who else gets to see it. */
function firstNotice({ asksModel = false }: JobContext, { words, routing, tenant }: Situation): Reply {
  return say(
    words('tenant-first-notice', {
      organisation: routing.organisation.organization,
      platform: words(`platform-${tenant.platform}`),
      model: asksModel ? 'asked' : 'none',
    }),
  )
}

/** In danger the help comes first and the notice last. */
function withNotice(reply: Reply, notice: Reply | null, emergency: boolean): Reply {
  if (!notice) return reply
  return emergency ? { ...join(reply, notice), buttons: reply.buttons } : join(notice, reply)
}

import { randomUUID } from 'node:crypto'
import { decide, partnerOf } from '../../cases/case.ts'
import type { OwedEffect } from '../../cases/effects.ts'
import { foldLetters } from '../../knowledge/understanding/fold.ts'
import { deskOfCase } from '../../routing/desk-of-case.ts'
import { advanceCase, casesOfTenant, type CaseRecord } from '../../storage/cases.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { eraseTenant, sentMessages, type SentMessages } from '../../storage/erasure.ts'
import { topicsCountedOf } from '../../storage/gaps.ts'
import { unseal } from '../../storage/encryption.ts'
import type { Tenant } from '../../storage/tenants.ts'
import { openTranslation } from '../../storage/translations.ts'
import { isolated, languageName } from '../../words.ts'
import { cardEffect, homesOfDesk, tellStaff, threadRootUpdate } from '../case-effects.ts'
import { RaceLost, type JobContext } from '../context.ts'
import { asWritten, openAttachment } from '../kept-attachment.ts'
import { moment } from './consent.ts'
import { consentAnswer } from './consent-words.ts'
import { askedLast, withoutConsent } from './conversation.ts'
import { join, say, type Reaction, type Situation } from './situation.ts'

/** Letters of each of them. */
const SHOWN_LETTERS = 300
/** Lines of the conversation shown by `/mydata`; the rest is counted. */
const SHOWN_MESSAGES = 20

/** Everything kept about the tenant, in their own chat (G4). */
export async function showData(context: JobContext, situation: Situation): Promise<Reaction> {
  const { tenant, words } = situation
  const messages = await context.db
    .selectFrom('messages')
    .select(['direction', 'text', 'attachment', 'translation', 'created_at'])
    .where('tenant_id', '=', tenant.id)
    .where('direction', '<>', 'note')
    .orderBy('created_at', 'desc')
    .limit(SHOWN_MESSAGES)
    .execute()
  const { count } = await context.db
    .selectFrom('messages')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('tenant_id', '=', tenant.id)
    .where('direction', '<>', 'note')
    .executeTakeFirstOrThrow()
  const newest = await Promise.all(
    messages.map(async (message) => {
      const line = words('mydata-message', {
        when: moment(situation, message.created_at),
        who: words(`mydata-by-${message.direction}`),
        text: await shown(situation, message),
      })
      const translation = await openTranslation(message.translation, tenant)
      if (translation === null) return line
      const language = languageName(words, translation.to)
      return `${line}\n${words('mydata-translation', { language, text: shortened(translation.text) })}`
    }),
  )
  const requests = (await casesOfTenant(context.db, tenant.id)).map((record) =>
    words('mydata-request', {
      reference: record.reference,
      when: moment(situation, record.openedAt),
      state: words(`tenant-state-${record.current.kind}`),
    }),
  )
  const counted = (await topicsCountedOf(context.db, tenant)).map((topic) => words(`topic-${topic}`))
  const lines = [
    words('mydata-header'),
    words('mydata-profile', {
      name: tenant.contact.displayName,
      language: ownName(context, tenant.language ?? situation.language),
      area: tenant.area ?? words('tenant-area-unknown'),
    }),
    ...(requests.length > 0 ? requests : [words('mydata-no-requests')]),
    words('mydata-messages', { count: Number(count), shown: newest.length }),
    ...newest.toReversed(),
    ...(counted.length > 0 ? [words('mydata-counted', { topics: counted.join(', ') })] : []),
    words('mydata-footer'),
  ]
  // Not kept as a message: it would quote itself the next time, twice as long with every call.
  return { reply: say(lines.join('\n')), unkept: true }
}

/** Words, and what came with them. */
async function shown(
  { tenant, words }: Situation,
  message: { text: string; attachment: string | null },
): Promise<string> {
  const text = shortened(await unseal(message.text, tenant.key, tenant.id))
  const kept = await openAttachment(message.attachment, tenant)
  if (!kept) return text
  const { media, place, phone } = kept
  const came = words('mydata-attachment', { media })
  return [
    came,
    ...(place ? [isolated(words, asWritten(place))] : []),
    ...(phone ? [isolated(words, phone)] : []),
    ...(text === '' ? [] : [text]),
  ].join(' ')
}

/** The beginning of a long message, whole graphemes. */
function shortened(text: string): string {
  const graphemes = [
    ...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text.slice(0, 4 * SHOWN_LETTERS)),
  ]
  return graphemes.length > SHOWN_LETTERS
    ? `${graphemes
        .slice(0, SHOWN_LETTERS)
        .map(({ segment }) => segment)
        .join('')}…`
    : text
}

export function askErase(situation: Situation): Reaction {
  const id = randomUUID()
  const { words, conversation, now } = situation
  return {
    reply: say(words('tenant-ask-erase'), [
      [
        { action: 'erase_yes', id, label: words('tenant-erase-yes') },
        { action: 'erase_no', id, label: words('tenant-erase-no') },
      ],
    ]),
    // Whoever wants everything gone does not consent to anything any more.
    conversation: { ...withoutConsent(conversation), erase: { id, askedAt: now.toISOString() } },
  }
}

export function eraseRefused({ conversation, words }: Situation): Reaction {
  const { erase: _refused, ...rest } = conversation
  return { reply: say(words('tenant-erase-refused')), conversation: rest }
}

/** A typed answer to that question: a no keeps everything; anything else repeats it, for nothing brings back what is deleted. */
export function typedErase(context: JobContext, situation: Situation, text: string): Reaction | null {
  const { conversation, offered, openCase, row, words, language, now } = situation
  const { erase } = conversation
  if (!erase || askedLast(conversation) !== erase || (offered && row.receivedAt < offered.at)) return null
  // A person may have asked something meanwhile: a mere yes is theirs.
  const isShown = offered?.buttons.some(({ id }) => id === erase.id) === true
  if (openCase && !isShown) return null
  const answer = consentAnswer({ words: context.words, language, now }, erase.askedAt, text)
  if (answer?.kind === 'no') return eraseRefused(situation)
  if (answer === null && !isWithin(text, words('tenant-erase-yes'))) return null
  const again = askErase(situation)
  return { ...again, reply: join(say(words('tenant-erase-unsure')), again.reply) }
}

/** Whether a text has words of another only. */
function isWithin(text: string, whole: string): boolean {
  const wordsIn = (one: string): string[] => foldLetters(one).match(/[\p{L}\p{N}]+/gu) ?? []
  const known = new Set(wordsIn(whole))
  return wordsIn(text).length > 0 && wordsIn(text).every((word) => known.has(word))
}

/**
 * Erases the tenant: text, contact and key; the bot's own messages go from the chat where the platform allows. The
 * case log stays, for it holds no word of theirs (P6). The last word is sent before the key is gone from the outbox.
 */
export async function eraseConfirmed(context: JobContext, situation: Situation): Promise<Reaction> {
  const { tenant, openCase: record, now, words, routing, row } = situation
  return {
    reply: null,
    erased: true,
    write: async (trx) => {
      const effects: OwedEffect[] = []
      if (record) effects.push(...(await closeForErasure(context, situation, trx)))
      const sent = await sentMessages(trx, tenant.id, now)
      effects.push(...(await tellWhoWrote(tenant.id, trx)), ...deletions(tenant, sent, row.id))
      await eraseTenant(trx, tenant.id, now)
      effects.push(...withoutReopening(await casesOfTenant(trx, tenant.id)))
      const erased = words('tenant-erased', { organisation: routing.organisation.organization })
      const about = { sealedFor: null, inboxId: row.id, caseId: null, emergency: false }
      effects.push({
        ...about,
        key: `reply/${row.id}`,
        effect: {
          kind: 'farewell',
          tenantId: tenant.id,
          platform: tenant.platform,
          chatId: tenant.contact.chatId,
          reply: say(
            [erased, ...(record?.urgency === 'emergency' ? [words('voice-danger')] : [])].join('\n'),
          ),
        },
      })
      return effects
    },
  }
}

async function closeForErasure(
  context: JobContext,
  situation: Situation,
  trx: DatabaseTransaction,
): Promise<OwedEffect[]> {
  const { openCase: record, now, routing } = situation
  if (!record) return []
  const decision = decide(
    record.current,
    { kind: 'close', by: { kind: 'tenant' }, outcome: 'not_needed' },
    now,
  )
  if (decision.kind !== 'done') throw new RaceLost(`the case moved on: ${decision.kind}`)
  const stored = await advanceCase(trx, record, decision.next, decision.events, {
    actor: { kind: 'tenant' },
    at: now,
    chainKey: context.keys.chain,
  })
  if (!stored) throw new RaceLost('the case was moved by somebody else')
  const desk = deskOfCase(routing.organisation, stored.deskId)
  return desk ? [cardEffect(stored, desk), ...homesOfDesk(stored, desk)] : []
}

/** Nobody stands behind these cases any more: their threads offer to open none of them again. */
function withoutReopening(records: readonly CaseRecord[]): OwedEffect[] {
  return records.flatMap((record) => {
    const partner = partnerOf(record.current)
    const updates = partner === null ? [] : threadRootUpdate(record, partner)
    return updates.map((effect) => ({ ...effect, key: `${effect.key}/erased` }))
  })
}

/** Our own messages go from the tenant's chat and from the threads of the people who had the case (G4). */
function deletions(tenant: Tenant, { toTenant, relayed }: SentMessages, inboxId: string): OwedEffect[] {
  const { id: tenantId, platform, contact } = tenant
  const places = [
    { platform, chatId: contact.chatId, messageIds: toTenant },
    ...relayed.map(({ channel, ids }) => ({ platform: 'slack' as const, chatId: channel, messageIds: ids })),
  ]
  return places
    .filter(({ messageIds }) => messageIds.length > 0)
    .map((place, index) => ({
      // The chat itself must not stand in a key: keys are kept in clear.
      key: `erase/${tenantId}/${index}`,
      effect: { kind: 'erase_messages', tenantId, ...place },
      sealedFor: null,
      inboxId,
      caseId: null,
      emergency: false,
    }))
}

/** What people of ours typed in Slack only they can delete: whoever had a case of the tenant is asked to. */
async function tellWhoWrote(tenantId: string, trx: DatabaseTransaction): Promise<OwedEffect[]> {
  const threads = await trx
    .selectFrom('case_threads')
    .innerJoin('cases', 'cases.id', 'case_threads.case_id')
    .select(['case_threads.slack_user', 'cases.reference'])
    .distinct()
    .where('cases.tenant_id', '=', tenantId)
    .orderBy('cases.reference')
    .execute()
  const people = [...new Set(threads.map((thread) => thread.slack_user))]
  return people.map((slackUser) => {
    const references = threads
      .filter((thread) => thread.slack_user === slackUser)
      .map(({ reference }) => reference)
    return tellStaff(slackUser, `erased/${tenantId}`, {
      kind: 'note',
      key: 'staff-tenant-erased',
      args: { reference: references.join(', ') },
    })
  })
}

/** A language as its speakers call it, where we speak it. */
function ownName({ words }: JobContext, language: string): string {
  return words.languages.includes(language) ? words(language)('language-name') : language
}

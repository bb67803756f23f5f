/**
 * What a tenant and the person who has their case write to each other is translated just before it is sent: when it is
 * known who reads it, outside of any transaction, in the order of the lane. What came of it is put into the effect before
 * the first attempt, so that a repeated attempt sends the same words.
 */

import type { Effect } from '../../cases/effects.ts'
import type { Translation } from '../../cases/outbound.ts'
import { plainForm } from '../../knowledge/redaction.ts'
import { staffMember } from '../../routing/staff.ts'
import { isDatabaseAway } from '../../storage/outage.ts'
import type { OutboxRow } from '../../storage/outbox.ts'
import type { Tenant } from '../../storage/tenants.ts'
import { keepTranslation, translationOf } from '../../storage/translations.ts'
import { spokenLanguage, staffLanguageOf } from '../../words.ts'
import { pastLineKey } from '../case-effects.ts'
import type { JobContext } from '../context.ts'
import { resolve } from '../resolve.ts'
import type { Made, Translator } from './translate.ts'

export type BeforeSending = {
  readied(row: OutboxRow): Promise<OutboxRow | null>
  /** Until nothing is translated any more: the next turn must not begin it anew. */
  rest(): Promise<void>
}

/** Lines after the one that is waited for are translated meanwhile: a long past must not hold up what is said now. */
const AHEAD = 3

/** How long a lane looks away from what else it owes. */
const LOOK_MS = 200

type Asked = {
  tenant: Tenant
  messageId: string
  text: string
  from: string
  to: string
  /** The effect with what came of it. */
  amended: (translation: Translation) => Effect
}

/**
 * For one turn of a lane: a row as it may be sent. Null: it is being translated or just was; the lane is to be looked at
 * again, for help in danger goes first.
 */
export function createBeforeSending(context: JobContext): BeforeSending {
  const { translator } = context
  const underWay = new Map<string, Work>()
  let waitedFor = ''
  const begin = async (row: OutboxRow, by: Translator): Promise<Work | null> => {
    const work = underWay.get(row.id) ?? (await begun(context, by, row))
    if (work) underWay.set(row.id, work)
    return work
  }
  const lookAhead = async (row: OutboxRow, by: Translator): Promise<void> => {
    for (const later of await context.outbox.following(row, AHEAD)) await begin(later, by)
  }
  return {
    readied: async (row) => {
      // What was tried once stays as it was.
      if (!translator || row.attempts > 0) return row
      const work = await begin(row, translator)
      // The row may have been read before what came of it was put into it.
      if (work === null || work.isDone) return { ...row, effect: work?.effect ?? row.effect }
      if (waitedFor !== row.id) await lookAhead(row, translator)
      waitedFor = row.id
      await Promise.race([work.settled, new Promise((done) => setTimeout(done, LOOK_MS))])
      return null
    },
    rest: async () => {
      await Promise.allSettled([...underWay.values()].map(({ settled }) => settled))
    },
  }
}

/** `effect`: with what came of it, however that was kept. */
type Work = { settled: Promise<void>; isDone: boolean; effect: Effect }

/** Null: there is nothing to translate. */
async function begun(context: JobContext, translator: Translator, row: OutboxRow): Promise<Work | null> {
  const asked = await toTranslate(context, translator, row).catch(unlessAway(context, row, null))
  if (asked === null) return null
  const { from, to, amended } = asked
  const untranslated = amended({ kind: 'untranslated', from, to })
  const work: Work = { isDone: false, settled: Promise.resolve(), effect: untranslated }
  work.settled = settle(context, translator, row, asked)
    .catch(async (error: unknown) => {
      const instead = unlessAway(context, row, untranslated)(error)
      await context.outbox.amend(row, instead, context.db).catch(unlessAway(context, row, undefined))
      return instead
    })
    .then((effect) => {
      work.effect = effect
      work.isDone = true
    })
  // Whoever looks again is told; nobody may be left to look when the process ends.
  work.settled.catch(() => {})
  return work
}

/** What fails goes out as it was written, and says so; only a database that is away says nothing about it (Q9). */
function unlessAway<T>({ log }: JobContext, { id }: OutboxRow, instead: T): (error: unknown) => T {
  return (error) => {
    if (isDatabaseAway(error)) throw error
    log.warn({ outboxId: id, code: error instanceof Error ? error.name : 'unknown' }, 'not translated')
    return instead
  }
}

async function settle(
  { db, outbox }: JobContext,
  translator: Translator,
  row: OutboxRow,
  { tenant, messageId, text, from, to, amended }: Asked,
): Promise<Effect> {
  const kept = await translationOf(db, tenant, messageId)
  const made: Made =
    kept?.to === to
      ? { kind: 'translated', text: kept.text }
      : await translator.translate({ tenantId: tenant.id, text, from, to, isPast: isPast(row) })
  const isSame = made.kind === 'translated' && plainForm(made.text) === plainForm(text)
  const translation: Translation =
    isSame || made.kind === 'needless' ? { kind: 'needless' } : { ...made, from, to }
  const effect = amended(translation)
  await db.transaction().execute(async (trx) => {
    if (translation.kind === 'translated')
      await keepTranslation(trx, tenant, messageId, { from, to, text: translation.text })
    await outbox.amend(row, effect, trx)
  })
  return effect
}

/** Whether a line was said before its reader took the case. */
const isPast = ({ key, caseId }: OutboxRow): boolean => key.startsWith(pastLineKey(caseId ?? ''))

/** What of a row is to be translated, and for whom; null: nothing. */
async function toTranslate(
  context: JobContext,
  translator: Translator,
  row: OutboxRow,
): Promise<Asked | null> {
  const { effect } = row
  if (effect.kind === 'case_line') return fromTenant(context, translator, row, effect)
  if (effect.kind === 'tenant_message') return fromPerson(context, translator, effect)
  return null
}

async function fromTenant(
  context: JobContext,
  { languageOf }: Translator,
  row: OutboxRow,
  effect: Extract<Effect, { kind: 'case_line' }>,
): Promise<Asked | null> {
  const { line, slackUser } = effect
  if (line.kind !== 'tenant' || line.messageId === undefined || line.translation) return null
  const tenant = row.sealedFor === null ? null : await context.tenants.load(row.sealedFor)
  // G1: nobody's words go to a model before they were told of it.
  if (!tenant || tenant.noticeGivenAt === null) return null
  const sendable = await resolve(context, row)
  if (sendable.kind !== 'thread_line') return null
  const { organisation } = await context.routing()
  const speaks = staffMember(organisation, slackUser)?.person?.languages ?? []
  const reads = [...speaks, sendable.language]
  const from = languageOf(line.text, spokenLanguage(tenant.language ?? sendable.language))
  if (from === null || reads.includes(from)) return null
  const { messageId, text } = line
  const amended = (translation: Translation): Effect => ({ ...effect, line: { ...line, translation } })
  return { tenant, messageId, text, from, to: sendable.language, amended }
}

async function fromPerson(
  context: JobContext,
  { languageOf }: Translator,
  effect: Extract<Effect, { kind: 'tenant_message' }>,
): Promise<Asked | null> {
  const { says, source } = effect
  if (!says || !source || says.translation) return null
  const tenant = await context.tenants.load(effect.tenantId)
  if (!tenant || tenant.language === null) return null
  const to = spokenLanguage(tenant.language)
  const { organisation } = await context.routing()
  const speaks = staffMember(organisation, source.slackUser)?.person?.languages ?? []
  const from = languageOf(says.text, staffLanguageOf(context.words, speaks), speaks)
  if (from === null || from === to) return null
  const { messageId } = source
  const amended = (translation: Translation): Effect => ({ ...effect, says: { ...says, translation } })
  return { tenant, messageId, text: says.text, from, to, amended }
}

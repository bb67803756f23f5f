import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import type { Database, DatabaseTransaction } from '../database.ts'

/** For how long a partner may answer. */
const VALID_DAYS = 14
const DAY_MS = 86_400_000

/** A link by which the organization of one entry confirms or corrects it. */
export type PartnerLink = {
  id: string
  serviceId: string
  /** Slack user; null: by itself. */
  askedBy: string | null
  /** Slack users who were handed it, and could answer in the partner's place. */
  givenTo: readonly string[]
  createdAt: Date
  expiresAt: Date
}

export type PartnerAnswerKind = 'confirmed' | 'corrected' | 'asked_for_link'

/** Makes a link; older ones of the entry end with it. */
export async function createPartnerLink(
  trx: DatabaseTransaction,
  serviceId: string,
  askedBy: string | null,
  now: Date,
): Promise<PartnerLink> {
  const link = {
    id: randomUUID(),
    serviceId,
    askedBy,
    givenTo: [],
    createdAt: now,
    expiresAt: new Date(now.getTime() + VALID_DAYS * DAY_MS),
  }
  await trx
    .updateTable('partner_links')
    .set({ expires_at: now })
    .where('service_id', '=', serviceId)
    .where('expires_at', '>', now)
    .execute()
  await trx
    .insertInto('partner_links')
    .values({
      id: link.id,
      service_id: serviceId,
      asked_by: askedBy,
      given_to: [],
      created_at: now,
      expires_at: link.expiresAt,
    })
    .execute()
  return link
}

export async function partnerLink(db: Database, id: string): Promise<PartnerLink | null> {
  const row = await db.selectFrom('partner_links').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    (row && {
      id: row.id,
      serviceId: row.service_id,
      askedBy: row.asked_by,
      givenTo: row.given_to,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
    }) ??
    null
  )
}

/** Takes back a link that was made by itself and reached nobody. */
export async function forgetReminder(trx: DatabaseTransaction, id: string): Promise<void> {
  await trx.deleteFrom('partner_links').where('id', '=', id).where('asked_by', 'is', null).execute()
}

/** Remembers, before they read it, that a person of ours is handed a link. */
export async function giveLinkTo(db: Database, id: string, slackUser: string): Promise<void> {
  await sql`update partner_links set given_to = array_append(given_to, ${slackUser})
    where id = ${id} and not ${slackUser} = any(given_to)`.execute(db)
}

/** The newest link of an entry; null: there was none. */
export async function newestPartnerLink(db: Database, serviceId: string): Promise<PartnerLink | null> {
  const row = await db
    .selectFrom('partner_links')
    .select('id')
    .where('service_id', '=', serviceId)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? partnerLink(db, row.id) : null
}

/** The newest link of an entry made since then; null: none was. Whoever asks is alone until the transaction ends. */
export async function linkMadeSince(
  trx: DatabaseTransaction,
  serviceId: string,
  since: Date,
): Promise<PartnerLink | null> {
  await sql`lock table partner_links in share row exclusive mode`.execute(trx)
  const newest = await newestPartnerLink(trx, serviceId)
  return newest && newest.createdAt > since ? newest : null
}

/** What a form said when it was answered; null: it was not, or by another link. */
export async function partnerAnswer(
  db: Database,
  formId: string,
  linkId: string,
): Promise<PartnerAnswerKind | null> {
  const row = await db
    .selectFrom('partner_answers')
    .select('kind')
    .where('id', '=', formId)
    .where('link_id', '=', linkId)
    .executeTakeFirst()
  return row?.kind ?? null
}

/**
 * Keeps that a form was answered.
 * @param formId of the form, made anew for each that is shown
 * @returns false: this form was answered before, and must not count again
 */
export async function keepPartnerAnswer(
  trx: DatabaseTransaction,
  formId: string,
  linkId: string,
  kind: PartnerAnswerKind,
  now: Date,
): Promise<boolean> {
  const result = await trx
    .insertInto('partner_answers')
    .values({ id: formId, link_id: linkId, kind, answered_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

import type { OwedEffect } from '../../cases/effects.ts'
import type { Sendable } from '../../cases/outbound.ts'
import { entryOwner } from '../../routing/entry-owner.ts'
import { upkeptEntry, type UpkeptEntry } from '../../storage/upkeep/entries.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import {
  forgetReminder,
  giveLinkTo,
  partnerLink,
  type PartnerLink,
} from '../../storage/upkeep/partner-links.ts'
import { signPartnerToken } from '../../storage/upkeep/partner-token.ts'
import type { OutboxRow, Settled } from '../../storage/outbox.ts'
import type { JobContext, Routing } from '../context.ts'
import { isOurFault } from '../mailer.ts'
import type { Superseded } from '../resolve.ts'

/** Why a link was not mailed at all: the settings or the entry changed since it was owed. */
export const NO_MAIL_SERVER = 'mail_off'
export const NO_ADDRESS = 'mail_no_address'

/** A link that can still be answered, with the entry it is for. `url` is secret: who has it may answer. */
export type OpenLink = { kind: 'open'; link: PartnerLink; upkept: UpkeptEntry; url: string }

/** The link as it is sent at this moment: signed now and kept nowhere. */
export async function openLink(context: JobContext, linkId: string): Promise<OpenLink | Superseded> {
  const links = context.partnerLinks()
  const link = await partnerLink(context.db, linkId)
  const upkept = link && (await upkeptEntry(context.db, link.serviceId))
  if (!links) return { kind: 'superseded', why: 'links_are_off' }
  if (!link || !upkept) return { kind: 'superseded', why: 'no_link' }
  if (link.expiresAt <= context.now()) return { kind: 'superseded', why: 'link_expired' }
  const token = await signPartnerToken(link, context.keys.links)
  return { kind: 'open', link, upkept, url: `${links.publicUrl}/partner/${token}` }
}

/** Gives the link to a person of ours. @param key why, in the locale files */
export function passOn(slackUser: string, linkId: string, key: string): OwedEffect {
  return {
    key: `partner-link/${slackUser}/${linkId}/${key}`,
    effect: { kind: 'partner_link', linkId, slackUser, key },
    sealedFor: null,
    inboxId: null,
    caseId: null,
    emergency: false,
  }
}

/** What that person reads. */
export async function passOnLine(
  context: JobContext,
  { linkId, slackUser, key }: { linkId: string; slackUser: string; key: string },
  language: string,
): Promise<Sendable | Superseded> {
  const open = await openLink(context, linkId)
  if (open.kind === 'superseded') return open
  await giveLinkTo(context.db, linkId, slackUser)
  const { name, organization } = open.upkept.entry.service
  const args = { name, organization: organization.name || name, url: open.url }
  return { kind: 'staff_message', slackUser, line: { kind: 'note', key, args }, language }
}

/**
 * A link that no mail server takes goes to the owner of the entry, or to whoever asked for it. A reminder that failed for
 * our own fault goes to nobody: it is made again.
 */
export async function passOnInstead(
  context: JobContext,
  { effect }: OutboxRow,
  code: string,
): Promise<OwedEffect[]> {
  if (effect.kind !== 'partner_mail') return []
  const open = await openLink(context, effect.linkId)
  if (open.kind === 'superseded' || (open.link.askedBy === null && isOurFault(code))) return []
  const person = open.link.askedBy ?? ownerOf(await context.routing(), open.upkept)
  return person === null ? [] : [passOn(person, effect.linkId, reasonOf(code))]
}

/** A reminder that surely never left reminded nobody: the entry is asked of again. */
export async function forgetUnsent(
  trx: DatabaseTransaction,
  { effect, ambiguous, interrupted }: OutboxRow,
  how: Settled,
): Promise<void> {
  if (effect.kind !== 'partner_mail' || ambiguous || interrupted) return
  if (how.kind === 'superseded' || (how.kind === 'failed' && isOurFault(how.code)))
    await forgetReminder(trx, effect.linkId)
}

function reasonOf(code: string): string {
  if (isOurFault(code)) return 'partner-link-to-pass-on'
  switch (code) {
    case 'ambiguous':
      return 'partner-link-unsure'
    case NO_MAIL_SERVER:
    case NO_ADDRESS:
      return 'partner-link-to-pass-on'
    default:
      return 'partner-link-refused'
  }
}

/** Who keeps an entry true; null: no desk is there. */
export function ownerOf({ organisation }: Pick<Routing, 'organisation'>, upkept: UpkeptEntry): string | null {
  const areas = upkept.entry.service.service_areas.map(({ name }) => name)
  return entryOwner(organisation, { owner: upkept.owner, areas })
}

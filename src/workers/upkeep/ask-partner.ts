import type { OwedEffect } from '../../cases/effects.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import type { UpkeptEntry } from '../../storage/upkeep/entries.ts'
import { createPartnerLink } from '../../storage/upkeep/partner-links.ts'
import type { PartnerLinks, Routing } from '../context.ts'
import { ownerOf, passOn } from './partner-link.ts'

export type Asked = {
  /** `person`: there is no mail server or no address; one of ours gets the link to pass on. */
  by: 'mail' | 'person'
  effects: OwedEffect[]
}

/**
 * Makes a link by which the organization of an entry confirms or corrects it, and owes the mail or the message with it.
 * @param askedBy Slack user, who gets the link when it cannot be mailed; null: by itself, then the owner
 */
export async function askPartner(
  trx: DatabaseTransaction,
  { routing, links }: { routing: Pick<Routing, 'organisation'>; links: PartnerLinks },
  upkept: UpkeptEntry,
  askedBy: string | null,
  now: Date,
): Promise<Asked> {
  const { service } = upkept.entry
  const link = await createPartnerLink(trx, service.id, askedBy, now)
  if (links.mails && partnerAddress(upkept) !== null)
    return { by: 'mail', effects: [partnerMailEffect(link.id)] }
  const person = askedBy ?? ownerOf(routing, upkept)
  const effects = person === null ? [] : [passOn(person, link.id, 'partner-link-to-pass-on')]
  return { by: 'person', effects }
}

/** Where the organization of an entry is written to; an address that stands somewhere in a plain page may be anybody's. */
export function partnerAddress({ entry: { service } }: UpkeptEntry): string | null {
  if (service.source_kind === 'document') return null
  return service.email ?? service.organization.email ?? null
}

/** Mails the link. */
export function partnerMailEffect(linkId: string): OwedEffect {
  return {
    key: `partner-mail/${linkId}`,
    effect: { kind: 'partner_mail', linkId },
    sealedFor: null,
    inboxId: null,
    caseId: null,
    emergency: false,
  }
}

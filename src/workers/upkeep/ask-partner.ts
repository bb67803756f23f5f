import type { OwedEffect } from '../../cases/effects.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { upkeptEntry, type UpkeptEntry } from '../../storage/upkeep/entries.ts'
import { createPartnerLink, newestPartnerLink } from '../../storage/upkeep/partner-links.ts'
import type { JobContext, PartnerLinks, Routing } from '../context.ts'
import type { StaffSituation, StaffWrite } from '../staff/turn.ts'
import { gone } from './change-status.ts'
import { ownerOf, passOn } from './partner-link.ts'
import { toldSelf } from './say.ts'

/** One press more within this time sends nothing: two people may see the same entry on their App Home. */
const NOT_AGAIN_MS = 86_400_000

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

/** The button of a due entry. Without links there is no such button: an old one does nothing. */
export async function staffAsksPartner(
  context: JobContext,
  situation: StaffSituation,
  serviceId: string,
): Promise<StaffWrite> {
  const links = context.partnerLinks()
  if (!links) return async () => []
  const upkept = await upkeptEntry(context.db, serviceId)
  if (!upkept) return gone(situation)
  const { name } = upkept.entry.service
  const { routing, inbound, now } = situation
  const newest = await newestPartnerLink(context.db, serviceId)
  if (newest && now.getTime() - newest.createdAt.getTime() < NOT_AGAIN_MS)
    return async () => [toldSelf(situation, 'upkeep-partner-asked-already', { name })]
  return async (trx) => {
    const { by, effects } = await askPartner(trx, { routing, links }, upkept, inbound.slackUser, now)
    return by === 'mail' ? [...effects, toldSelf(situation, 'upkeep-partner-asked', { name })] : effects
  }
}

/** Where the organization of an entry is written to; an address that stands somewhere in a plain page may be anybody's. */
export function partnerAddress({ entry: { service } }: Pick<UpkeptEntry, 'entry'>): string | null {
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

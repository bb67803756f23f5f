/** What partners' answers change. Each form is kept in the transaction of what it does, so that it counts once. */

import type { OwedEffect } from '../../cases/effects.ts'
import type { DirectoryEntry } from '../../knowledge/directory/store.ts'
import { confirmed } from '../../knowledge/upkeep/edit-entry.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { changeEntry } from '../../storage/upkeep/entries.ts'
import { keepPartnerAnswer, linkMadeSince } from '../../storage/upkeep/partner-links.ts'
import { withdrawOfPartner } from '../../storage/upkeep/proposals.ts'
import { homeEffect, tellStaff } from '../case-effects.ts'
import type { JobContext, Routing } from '../context.ts'
import { askPartner } from './ask-partner.ts'
import { ownerOf } from './partner-link.ts'
import { germanDay, type KnownLink } from './partner-page.ts'
import { keepersOf, propose } from './propose.ts'
import { keptOf } from './say.ts'

/** A new link for an entry is sent at most once in this time. */
const NEW_LINK_EVERY_MS = 86_400_000

/** What the transaction did so far does not count. */
class TakenBack extends Error {
  override name = 'TakenBack'
}

/**
 * The entry is true as it is, checked today by its organization; its owner is told.
 * @returns false when the entry is not the one that was seen any more: nothing was kept
 */
export async function confirmEntry(context: JobContext, known: KnownLink, formId: string): Promise<boolean> {
  const { link, upkept } = known
  const { service, contentHash } = upkept.entry
  const routing = await context.routing()
  const now = context.now()
  const today = germanDay(now)
  const organization = organizationOf(upkept.entry)
  const change = {
    kind: 'confirmed' as const,
    author: { kind: 'partner' as const, organization },
    approvedBy: null,
    reason: null,
  }
  try {
    await inOne(context, async (trx) => {
      if (!(await keepPartnerAnswer(trx, formId, link.id, 'confirmed', now))) return []
      const entry = confirmed(upkept.entry, today, organization)
      if (!(await changeEntry(trx, entry, contentHash, change, now))) throw new TakenBack()
      const owner = ownerOf(routing, upkept)
      const line = {
        kind: 'note' as const,
        key: 'partner-told-confirmed',
        args: { name: service.name, organization },
      }
      return [
        ...homesOf(routing, known, `confirmed-${formId}`),
        ...(owner === null ? [] : [tellStaff(owner, `partner-confirmed/${service.id}/${today}`, line)]),
      ]
    })
    return true
  } catch (error) {
    if (error instanceof TakenBack) return false
    throw error
  }
}

/** Whoever offers it, as it is named. */
export function organizationOf({ service }: DirectoryEntry): string {
  return service.organization.name || service.name
}

/** A correction waits for one of ours, who is told; one that waited already is taken back. @param reason in the partner's words */
export async function proposeCorrection(
  context: JobContext,
  { link, upkept }: KnownLink,
  formId: string,
  entry: DirectoryEntry,
  reason: string | null,
): Promise<void> {
  const { organisation } = await context.routing()
  const { contentHash } = upkept.entry
  const now = context.now()
  await inOne(context, async (trx) => {
    if (!(await keepPartnerAnswer(trx, formId, link.id, 'corrected', now))) return []
    const isAnother = await withdrawOfPartner(trx, link.serviceId, now)
    const author = { kind: 'partner' as const, organization: organizationOf(upkept.entry) }
    const proposed = {
      entry,
      owner: upkept.owner,
      keptNow: keptOf(upkept),
      kind: 'corrected' as const,
      baseHash: contentHash,
      author,
      givenTo: link.givenTo,
      reason,
    }
    const effects = await propose(trx, organisation, proposed, now)
    // Whoever was told of the first and has not looked yet is not called again for each that follows.
    return isAnother ? effects.filter(({ effect }) => effect.kind !== 'staff_message') : effects
  })
}

/** For whoever opened an expired link: to the address on file, or to the owner, never onto the page. */
export async function sendNewLink(
  context: JobContext,
  { link, upkept }: KnownLink,
  formId: string,
): Promise<void> {
  const links = context.partnerLinks()
  if (!links) return
  const routing = await context.routing()
  const now = context.now()
  await inOne(context, async (trx) => {
    if (!(await keepPartnerAnswer(trx, formId, link.id, 'asked_for_link', now))) return []
    const dayAgo = new Date(now.getTime() - NEW_LINK_EVERY_MS)
    if (await linkMadeSince(trx, link.serviceId, dayAgo)) return []
    const { effects } = await askPartner(trx, { routing, links }, upkept, null, now)
    return effects
  })
}

async function inOne(
  context: JobContext,
  work: (trx: DatabaseTransaction) => Promise<OwedEffect[]>,
): Promise<void> {
  const lanes = await context.db
    .transaction()
    .execute(async (trx) => context.outbox.owe(await work(trx), trx))
  await context.wake(lanes)
}

function homesOf({ organisation }: Routing, { upkept }: KnownLink, occasion: string): OwedEffect[] {
  const areas = upkept.entry.service.service_areas.map(({ name }) => name)
  return keepersOf(organisation, { owner: upkept.owner, areas }).map((person) => homeEffect(person, occasion))
}

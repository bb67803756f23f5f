import type { Change } from '../../knowledge/upkeep/change.ts'
import { confirmed, withStatus } from '../../knowledge/upkeep/edit-entry.ts'
import { germanDay } from '../../knowledge/understanding/days.ts'
import { placeOf, type Submitted } from '../../knowledge/upkeep/verbs.ts'
import type { DirectoryEntry } from '../../knowledge/directory/store.ts'
import type { OwedEffect } from '../../cases/effects.ts'
import { changeEntry, upkeptEntry, type UpkeptEntry } from '../../storage/upkeep/entries.ts'
import { entryAtVersion } from '../../storage/upkeep/versions.ts'
import { RaceLost, type JobContext } from '../context.ts'
import { nameOf } from '../staff/names.ts'
import type { StaffSituation, StaffWrite } from '../staff/turn.ts'
import { propose } from './propose.ts'
import { reasonOf } from './read-submitted.ts'
import { homesOfKeepers, keptOf, toldOwner, toldSelf } from './say.ts'

/** Nobody reads anything new of it: at once, with a reason (see docs/decisions/2026-11-22-upkeep.md). */
export async function takeOut(
  context: JobContext,
  situation: StaffSituation,
  submitted: Submitted,
  kind: 'paused' | 'retired',
): Promise<StaffWrite> {
  const upkept = await upkeptEntry(context.db, submitted.about)
  if (!upkept) return gone(situation)
  const { name, status } = upkept.entry.service
  const next = kind === 'paused' ? 'temporarily closed' : 'inactive'
  if (status === next) return async () => [toldSelf(situation, 'upkeep-already', { name })]
  const reason = reasonOf(submitted)
  const who = nameOf(situation.routing, situation.inbound.slackUser)
  return write(situation, upkept, withStatus(upkept.entry, next), { kind, reason }, [
    toldSelf(situation, 'upkeep-taken-out', { name, kind }),
    ...toldOwner(situation, upkept, 'upkeep-taken-out-by', { name, kind, who, reason: reason ?? '' }),
  ])
}

/** Tenants will read it again: a second person looks first. */
export async function proposeResuming(
  context: JobContext,
  situation: StaffSituation,
  submitted: Submitted,
): Promise<StaffWrite> {
  const upkept = await upkeptEntry(context.db, submitted.about)
  if (!upkept) return gone(situation)
  const { name, status } = upkept.entry.service
  if (status === 'active') return async () => [toldSelf(situation, 'upkeep-already', { name })]
  return proposed(situation, upkept, withStatus(upkept.entry, 'active'), 'resumed', reasonOf(submitted))
}

/** The entry as it was in an earlier version. */
export async function proposeRestoring(
  context: JobContext,
  situation: StaffSituation,
  submitted: Submitted,
): Promise<StaffWrite> {
  const { part, id } = placeOf(submitted.about)
  const upkept = await upkeptEntry(context.db, id)
  const version = /^\d{1,9}$/.test(part) ? await entryAtVersion(context.db, id, Number(part)) : null
  if (!upkept || !version) return gone(situation)
  if (version.contentHash === upkept.entry.contentHash)
    return async () => [toldSelf(situation, 'upkeep-already', { name: upkept.entry.service.name })]
  return proposed(situation, upkept, version, 'restored', reasonOf(submitted))
}

/**
 * Somebody checked the entry that they saw: nothing but its date changes, at once. One that was changed since is shown again.
 * @param about hash and id, see `place`
 * @param told whether they read that it was done; on App Home the entry goes away, which says so
 */
export async function confirmEntry(
  context: JobContext,
  situation: StaffSituation,
  about: string,
  told: boolean,
): Promise<StaffWrite> {
  const { part: seen, id } = placeOf(about)
  const upkept = await upkeptEntry(context.db, id)
  if (!upkept) return gone(situation)
  const { name } = upkept.entry.service
  if (upkept.entry.contentHash !== seen) {
    const again = { look: 'directory_open' as const, about: id }
    const { organisation } = situation.routing
    return async () => [
      toldSelf(situation, 'upkeep-not-confirmed', { name }, again),
      ...homesOfKeepers(organisation, keptOf(upkept), `upkeep-${situation.row.id}`),
    ]
  }
  const assurer = nameOf(situation.routing, situation.inbound.slackUser)
  const checked = confirmed(upkept.entry, germanDay(situation.now), assurer)
  return write(
    situation,
    upkept,
    checked,
    { kind: 'confirmed', reason: null },
    told ? [toldSelf(situation, 'upkeep-confirmed', { name })] : [],
  )
}

/** The entry is not there any more, or never was: ids of buttons prove nothing. */
export function gone(situation: StaffSituation): StaffWrite {
  return async () => [toldSelf(situation, 'upkeep-gone')]
}

function write(
  { routing, inbound, now, row }: StaffSituation,
  upkept: UpkeptEntry,
  entry: DirectoryEntry,
  { kind, reason }: Pick<Change, 'kind' | 'reason'>,
  told: OwedEffect[],
): StaffWrite {
  const author = { kind: 'person' as const, slackUser: inbound.slackUser }
  return async (trx) => {
    const base = upkept.entry.contentHash
    const change = { kind, reason, author, approvedBy: null }
    if (!(await changeEntry(trx, entry, base, change, now))) throw new RaceLost('the entry was changed')
    return [...told, ...homesOfKeepers(routing.organisation, keptOf(upkept), `upkeep-${row.id}`)]
  }
}

function proposed(
  situation: StaffSituation,
  current: UpkeptEntry,
  entry: DirectoryEntry,
  kind: 'resumed' | 'restored',
  reason: string | null,
): StaffWrite {
  const author = { kind: 'person' as const, slackUser: situation.inbound.slackUser }
  const { owner } = current
  const baseHash = current.entry.contentHash
  return async (trx) => [
    ...(await propose(
      trx,
      situation.routing.organisation,
      { kind, baseHash, author, reason, entry, owner, keptNow: keptOf(current) },
      situation.now,
    )),
    toldSelf(situation, 'upkeep-sent', { name: entry.service.name }),
  ]
}

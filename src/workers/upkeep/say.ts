import type { OwedEffect } from '../../cases/effects.ts'
import type { Organisation } from '../../routing/desk.ts'
import { entryOwner } from '../../routing/entry-owner.ts'
import type { Look } from '../../knowledge/upkeep/verbs.ts'
import type { UpkeptEntry } from '../../storage/upkeep/entries.ts'
import { homeEffect, tellStaff } from '../case-effects.ts'
import type { StaffSituation } from '../staff/turn.ts'
import { keepersOf } from './propose.ts'

type Args = Record<string, string>

/** A line to whoever acted. @param button what it opens */
export function toldSelf(
  { inbound, row }: StaffSituation,
  key: string,
  args: Args = {},
  button?: { look: Look; about: string },
): OwedEffect {
  const line = { kind: 'note' as const, key, args, ...(button && { button }) }
  return { ...tellStaff(inbound.slackUser, `upkeep-${row.id}`, line), inboxId: row.id }
}

/** A line to the owner of an entry, who can open it from there; nothing when they acted themselves. */
export function toldOwner(
  situation: StaffSituation,
  upkept: UpkeptEntry,
  key: string,
  args: Args,
): OwedEffect[] {
  const { inbound, row, routing } = situation
  const owner = entryOwner(routing.organisation, keptOf(upkept))
  if (owner === null || owner === inbound.slackUser) return []
  const button = { look: 'directory_open' as const, about: upkept.entry.service.id }
  return [tellStaff(owner, `upkeep-${row.id}`, { kind: 'note', key, args, button })]
}

/** App Home of everybody who keeps an entry. */
export function homesOfKeepers(
  organisation: Organisation,
  entry: { owner: string | null; areas: readonly string[] },
  occasion: string,
): OwedEffect[] {
  return keepersOf(organisation, entry).map((person) => homeEffect(person, occasion))
}

/** What the owner of an entry is found by. */
export function keptOf({ entry, owner }: UpkeptEntry): { owner: string | null; areas: string[] } {
  return { owner, areas: entry.service.service_areas.map(({ name }) => name) }
}

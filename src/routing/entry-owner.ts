import { areaKey } from './area-name.ts'
import type { Desk, Organisation } from './desk.ts'
import { staffMember } from './staff.ts'

/**
 * The desk that keeps an entry: the first that serves one of its areas, else the first for anywhere, else the first.
 * @param areas as the entry names them
 */
export function entryDesk(organisation: Organisation, areas: readonly string[]): Desk | null {
  const { desks } = organisation
  const keys = new Set(areas.filter((area) => area !== '*').map(areaKey))
  return (
    desks.find((desk) => desk.areas.some((area) => keys.has(areaKey(area)))) ??
    desks.find((desk) => desk.areas.includes('*')) ??
    desks[0] ??
    null
  )
}

/**
 * Who keeps an entry true, Slack user: the person chosen for it, else the lead of its desk. Whoever has left the desks
 * file owns nothing.
 */
export function entryOwner(
  organisation: Organisation,
  { owner, areas }: { owner: string | null; areas: readonly string[] },
): string | null {
  if (owner !== null && staffMember(organisation, owner)) return owner
  return entryDesk(organisation, areas)?.lead ?? null
}

import type { OwedEffect } from '../../cases/effects.ts'
import { deskOfCase } from '../../routing/desk-of-case.ts'
import { loadCase } from '../../storage/cases.ts'
import type { DatabaseTransaction } from '../../storage/database.ts'
import { cardEffect, threadRootUpdate } from '../case-effects.ts'
import type { JobContext } from '../context.ts'
import { areaNamedIn, areasIfKnown } from './area.ts'
import type { Reaction, Situation } from './situation.ts'

/** The one place a message in danger names: of those the directory knows, else of those a desk serves. */
export async function placeNamed(
  context: JobContext,
  { routing }: Situation,
  text: string,
): Promise<string | null> {
  const served = routing.organisation.desks.flatMap(({ areas }) => areas.filter((name) => name !== '*'))
  return areaNamedIn(text, await areasIfKnown(context)) ?? areaNamedIn(text, [...new Set(served)])
}

/** Where somebody is in danger need not be where the tenant lives: it is taken for that only while nothing else is known. */
export function livesThere({ tenant }: Situation, place: string | null): Pick<Reaction, 'tenant'> {
  return place === null || tenant.area !== null ? {} : { tenant: { area: place } }
}

/** The open case is there now, and its card and thread say so. The desk stays the one that was called. */
export async function placeCase(
  { routing, row }: Situation,
  caseId: string,
  area: string | null,
  trx: DatabaseTransaction,
): Promise<OwedEffect[]> {
  if (area === null) return []
  await trx.updateTable('cases').set({ area }).where('id', '=', caseId).execute()
  const placed = await loadCase(trx, caseId)
  if (!placed) return []
  const desk = deskOfCase(routing.organisation, placed.deskId)
  const shown = [
    ...(desk ? [cardEffect(placed, desk)] : []),
    ...('claimedBy' in placed.current ? threadRootUpdate(placed, placed.current.claimedBy) : []),
  ]
  return shown.map((effect) => ({ ...effect, key: `${effect.key}/placed-${row.id}` }))
}

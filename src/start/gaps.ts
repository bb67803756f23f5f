import type { Concept } from '../knowledge/concepts/concept.ts'
import { topConceptIn } from '../knowledge/gaps/top-concept.ts'
import { weeksShownOn } from '../knowledge/gaps/gap-weeks.ts'
import { publishGaps, type GapDomain, type PublishedGap } from '../knowledge/gaps/publish-gaps.ts'
import { germanDay } from '../knowledge/understanding/days.ts'
import { areaKey } from '../routing/area-name.ts'
import type { Database } from '../storage/database.ts'
import { gapCounts } from '../storage/gaps.ts'

export type GapsReport =
  | { kind: 'unknown_area'; areas: string[] }
  /** `from` and `to`: first and last day of the weeks, YYYY-MM-DD. */
  | { kind: 'gaps'; from: string; to: string; area: string | null; gaps: PublishedGap[] }

/**
 * The gaps of the last complete weeks, as they may be shown. The lines of an area are those of the whole that name it:
 * nothing is added up anew.
 * @param area as somebody typed it; null: everywhere
 */
export async function gapsReport(
  db: Database,
  { areas, concepts, now }: { areas: string[]; concepts: readonly Concept[]; now: Date },
  area: string | null,
): Promise<GapsReport> {
  const named = area === null ? null : areas.find((known) => areaKey(known) === areaKey(area))
  if (named === undefined) return { kind: 'unknown_area', areas }
  const today = germanDay(now)
  const weeks = weeksShownOn(today)
  const gaps = publishGaps(await gapCounts(db, weeks), domainOf(areas, concepts))
  const shown = named === null ? gaps : gaps.filter((gap) => gap.scope === 'area' && gap.area === named)
  return { kind: 'gaps', ...weeks, area: named, gaps: shown }
}

/** What everybody knows that could be asked; it does not depend on what was. */
function domainOf(areas: readonly string[], concepts: readonly Concept[]): GapDomain {
  const special = concepts.filter(({ isGeneral }) => !isGeneral)
  const below = Map.groupBy(special, topConceptIn(concepts))
  return {
    // One more for "not known", and for "none".
    areas: areas.length + 1,
    concepts: (topConcept) => (topConcept === null ? 1 : (below.get(topConcept)?.length ?? 0)),
    topConcepts: (topic) => special.filter((one) => one.topic === topic && below.has(one.id)).length + 1,
  }
}

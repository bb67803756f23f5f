import { weeksBefore, WEEKS_SHOWN } from './gap-weeks.ts'
import type { Gap } from './gap.ts'

/** What of one tenant was counted lately: codes, with the Monday of the week in which they counted. */
export type Counted = Readonly<Record<string, string>>

/** Beyond this a tenant counts for nothing new: memory stays small, and nobody fills the table alone. */
const MOST_REMEMBERED = 90

export type CountedNow = {
  counted: Counted
  counts: (Gap & { isFirstOfTopConcept: boolean; isFirstOfTopic: boolean })[]
}

/**
 * What of these gaps counts for a tenant. Each counts once in as many weeks as are shown, in whichever area, so that
 * every number shown is a number of different tenants.
 * @param week Monday of the running week, YYYY-MM-DD
 */
export function countOnce(before: Counted, gaps: readonly Gap[], week: string): CountedNow {
  const over = weeksBefore(week, WEEKS_SHOWN)
  const counted = new Map(Object.entries(before).filter(([, monday]) => monday > over))
  const counts: CountedNow['counts'] = []
  for (const gap of gaps) {
    const topic = `${gap.reason}/${gap.topic}`
    const topConcept = `${topic}/${gap.topConcept ?? ''}`
    const concept = `${topConcept}/${gap.concept ?? ''}`
    const added = [topic, topConcept, concept].filter((code) => !counted.has(code))
    if (counted.has(concept) || counted.size + added.length > MOST_REMEMBERED) continue
    counts.push({
      ...gap,
      isFirstOfTopConcept: added.includes(topConcept),
      isFirstOfTopic: added.includes(topic),
    })
    for (const code of added) counted.set(code, week)
  }
  return { counted: Object.fromEntries(counted), counts }
}

/** The topics of what was counted, each once, for the tenant to read. */
export function topicsCounted(counted: Counted): string[] {
  return [...new Set(Object.keys(counted).flatMap((code) => code.split('/')[1] ?? []))]
}

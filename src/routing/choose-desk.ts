import type { TopicId, Urgency } from '../knowledge/understanding/understanding.ts'
import { areaKey, areaKeys } from './area-name.ts'
import type { Desk } from './desk.ts'
import { speakersAt } from './staff.ts'

export type RoutingQuestion = {
  /** As the tenant said it or the directory knows it; null when not known. */
  area: string | null
  /** Best first. */
  topics: readonly TopicId[]
  urgency: Urgency
  /** ISO 639-1 of the tenant; null when not known. */
  language: string | null
}

/** Why a desk was chosen: a code for the log, never shown as it is. */
export type Because = 'area_and_topic' | 'area' | 'anywhere_and_topic' | 'anywhere' | 'last_resort'

export type DeskChoice =
  | { kind: 'desk'; desk: Desk; because: Because }
  /** Only when there is no desk at all. */
  | { kind: 'no_desk' }

/** Best first. */
const TIERS: readonly Because[] = ['area_and_topic', 'area', 'anywhere_and_topic', 'anywhere', 'last_resort']

/**
 * The desk that should help. A desk of the tenant's area goes before one for anywhere, and a matching topic decides
 * between desks of the same reach; then an emergency prefers a desk with somebody on call, then one where somebody speaks
 * the tenant's language, then the desk that names the better topic rather than all of them, then the order of the desks file. If nothing fits the first desk takes it, so
 * that nobody is lost.
 */
export function chooseDesk(desks: readonly Desk[], question: RoutingQuestion): DeskChoice {
  const ranked = desks
    .map((desk, position) => {
      const topic = topicRank(desk, question.topics)
      const because = reasonFor(desk, question.area, topic !== null)
      const covered = question.urgency !== 'emergency' || desk.emergencyCover === 'on_call'
      // Below the reach nothing is compared for the last resort: there the first desk of the file is the rule.
      const finer =
        because === 'last_resort'
          ? []
          : [covered ? 0 : 1, speaks(desk, question.language) ? 0 : 1, topic ?? 0]
      return { desk, because, order: [TIERS.indexOf(because), ...finer, position] }
    })
    .toSorted((one, other) => compare(one.order, other.order))
  const best = ranked[0]
  return best ? { kind: 'desk', desk: best.desk, because: best.because } : { kind: 'no_desk' }
}

function reasonFor(desk: Desk, area: string | null, topicFits: boolean): Because {
  if (area !== null && servesByName(desk, area)) return topicFits ? 'area_and_topic' : 'area'
  if (desk.areas.includes('*')) return topicFits ? 'anywhere_and_topic' : 'anywhere'
  return 'last_resort'
}

function speaks(desk: Desk, language: string | null): boolean {
  return language !== null && speakersAt(desk, language).length > 0
}

function servesByName(desk: Desk, area: string): boolean {
  const asked = new Set(areaKeys(area))
  return desk.areas.some((name) => name !== '*' && asked.has(areaKey(name)))
}

/** 0 for a desk that names the best topic; all topics (`*`) ranks after every named one; null: none fits. */
function topicRank(desk: Desk, topics: readonly TopicId[]): number | null {
  const named = topics.findIndex((topic) => desk.topics.includes(topic))
  if (named !== -1) return named
  return desk.topics.includes('*') ? topics.length : null
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

import type { CrisisText } from '../knowledge/crisis/texts.ts'
import type { CrisisKind, Urgency } from '../knowledge/understanding/understanding.ts'
import type { CaseEvent } from './case-event.ts'

/** What made a case an emergency: codes alone, never a word of the tenant. */
export type Alarm = {
  /** The rule that found it, as `CrisisFinding` names it. */
  rule: string
  /** The crisis text the tenant got. */
  text: CrisisText
  /** How urgent the case would be without this danger. */
  otherwise: Urgency
}

type Standing = Alarm & { crisis: CrisisKind }

const RANK: readonly Urgency[] = ['normal', 'high', 'emergency']

/**
 * The newest danger of a case that nobody cleared; `otherwise` is the highest urgency any of its dangers left it with.
 * @param events in order
 */
export function standingAlarm(events: readonly CaseEvent[]): Standing | null {
  return events.reduce<Standing | null>((standing, event) => {
    if (event.kind === 'alarm_cleared') return null
    if (event.kind !== 'opened' && event.kind !== 'raised') return standing
    const { crisis, alarm } = event
    if (!crisis || !alarm) return standing
    return { ...alarm, crisis, otherwise: higher(standing?.otherwise ?? 'normal', alarm.otherwise) }
  }, null)
}

function higher(one: Urgency, other: Urgency): Urgency {
  return RANK.indexOf(one) > RANK.indexOf(other) ? one : other
}

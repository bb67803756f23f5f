import type { ReadMessage } from '../learned/read-message.ts'
import type { Danger } from '../learned/heads.ts'
import type { Role } from '../learned/example.ts'
import type { CrisisFinding, CrisisScreen, FixedRules } from './screen.ts'
import { HAZARDS, type Hazard } from './rules.ts'

/** From this likelihood of any danger on, a message without a matching rule counts as danger too (docs/quality.md). */
const LEAST_LIKELIHOOD = 0.12
/** Few words resemble much: "yesterday" stands in many dangers. */
const FEW_WORDS = 4
const LEAST_IN_FEW = 0.5
const LEAST_DOER = 0.6

/**
 * The fixed rules first; where none matches, what a message is like by the examples. Likeness only adds: it never takes
 * away or changes what a rule found (C1).
 */
export function withLikeness(rules: FixedRules, read: ReadMessage): CrisisScreen {
  return (text, today) => {
    const found = rules(text)
    if (found) return hasRole(found.kind) ? { ...found, ...roleIn(text, today) } : found
    const likely = read(text, today)
    const danger = likely('danger')
    const [kind] = [...danger]
      .filter(([answer]) => answer !== 'none')
      .sort(([, one], [, other]) => other - one)
    if (!kind || 1 - (danger.get('none') ?? 1) < leastFor(text)) return null
    return findingOf(kind[0] as Danger, roleOf(likely('role')))
  }

  /** What a rule found stands, whatever happens to the reading beside it. */
  function roleIn(text: string, today: string): { role?: Role } {
    try {
      return { role: roleOf(read(text, today)('role')) }
    } catch {
      return {}
    }
  }
}

/** A text without a word, a number say, resembles nothing. */
function leastFor(text: string): number {
  const words = text.match(/\p{L}+|\p{Extended_Pictographic}/gu)?.length ?? 0
  if (words === 0) return Infinity
  return words <= FEW_WORDS ? LEAST_IN_FEW : LEAST_LIKELIHOOD
}

function findingOf(danger: Danger, role: Role): CrisisFinding {
  const rule = `likeness/${danger}`
  const hazard = HAZARDS.find((known) => known === danger)
  if (hazard) return { kind: 'fire_gas', hazard, rule }
  const kind = danger as Exclude<Danger, Hazard>
  return hasRole(kind) ? { kind, rule, role } : { kind, rule }
}

function hasRole(kind: CrisisFinding['kind']): kind is 'violence' | 'child_danger' {
  return kind === 'violence' || kind === 'child_danger'
}

/** Somebody who is hurt must not read what is meant for whoever hurts them: that takes more than being likeliest. */
function roleOf(likelihoods: ReadonlyMap<string, number>): Role {
  const of = (role: Role): number => likelihoods.get(role) ?? 0
  if (of('doer') >= LEAST_DOER) return 'doer'
  return of('witness') > of('victim') ? 'witness' : 'victim'
}

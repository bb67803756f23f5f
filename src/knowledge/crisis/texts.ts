import type { CrisisKind } from '../understanding/understanding.ts'
import type { CrisisFinding } from './screen.ts'

/**
 * The crisis texts a tenant can get. Who is hurt, who sees it and who hurts need different words, and fire, gas and
 * carbon monoxide opposite ones (C3).
 */
export const CRISIS_TEXTS = [
  'suicide',
  'self_harm',
  'violence_victim',
  'violence_witness',
  'violence_doer',
  'child_danger_victim',
  'child_danger_witness',
  'child_danger_doer',
  'medical',
  'fire',
  'gas',
  'carbon_monoxide',
] as const
export type CrisisText = (typeof CRISIS_TEXTS)[number]

/** Who is taken to write where nobody can tell: hurt themselves, or worried about a child. */
const ROLE_UNTOLD = { violence: 'victim', child_danger: 'witness' } as const

export function crisisTextOf(finding: CrisisFinding): CrisisText {
  switch (finding.kind) {
    case 'fire_gas':
      return finding.hazard
    case 'violence':
      return `violence_${finding.role ?? ROLE_UNTOLD.violence}`
    case 'child_danger':
      return `child_danger_${finding.role ?? ROLE_UNTOLD.child_danger}`
    default:
      return finding.kind
  }
}

const KIND_OF: Record<CrisisText, CrisisKind> = {
  suicide: 'suicide',
  self_harm: 'self_harm',
  violence_victim: 'violence',
  violence_witness: 'violence',
  violence_doer: 'violence',
  child_danger_victim: 'child_danger',
  child_danger_witness: 'child_danger',
  child_danger_doer: 'child_danger',
  medical: 'medical',
  fire: 'fire_gas',
  gas: 'fire_gas',
  carbon_monoxide: 'fire_gas',
}

export function kindOfText(text: CrisisText): CrisisKind {
  return KIND_OF[text]
}

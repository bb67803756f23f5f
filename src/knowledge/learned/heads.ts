import { HAZARDS, type Hazard } from '../crisis/rules.ts'
import { CRISIS_KINDS, TOPIC_IDS, type CrisisKind } from '../understanding/understanding.ts'
import { ROLES, type Example } from './example.ts'

/** What is learned of a message: a head answers one question with one of its answers. */
export type Head = {
  answers: readonly string[]
  /** The share of each answer in an example; null: the example does not tell. */
  target(example: Example): number[] | null
}

/** Kinds of danger as they are learned: the three of `fire_gas` have opposite instructions, and other words. */
export type Danger = Exclude<CrisisKind, 'fire_gas'> | Hazard

const DANGERS: readonly Danger[] = [...CRISIS_KINDS.filter((kind) => kind !== 'fire_gas'), ...HAZARDS]
const NO_DANGER = 'none'

/** Of several good topics the first counts most. */
const TOPIC_SHARES = [[1], [0.7, 0.3], [0.6, 0.25, 0.15]] as const

export const HEADS = {
  danger: {
    answers: [NO_DANGER, ...DANGERS],
    target: ({ crisis, hazard }) => one([NO_DANGER, ...DANGERS], hazard ?? crisis ?? NO_DANGER),
  },
  role: { answers: ROLES, target: ({ role }) => (role ? one(ROLES, role) : null) },
  topic: {
    answers: TOPIC_IDS,
    target: ({ crisis, topics }) => {
      if (crisis) return null
      const shares = TOPIC_SHARES[topics.length - 1] ?? []
      return TOPIC_IDS.map((topic) => shares[topics.indexOf(topic)] ?? 0)
    },
  },
  person: { answers: ['no', 'yes'], target: ({ wants_human }) => yes(wants_human) },
  pressing: {
    answers: ['no', 'yes'],
    target: ({ crisis, urgency }) => (crisis ? null : yes(urgency === 'high')),
  },
  due: { answers: ['no', 'yes'], target: ({ deadline }) => yes(deadline !== null) },
} satisfies Record<string, Head>

export type HeadName = keyof typeof HEADS
export const HEAD_NAMES = Object.keys(HEADS) as HeadName[]

function one(answers: readonly string[], right: string): number[] {
  return answers.map((answer) => (answer === right ? 1 : 0))
}

function yes(isSo: boolean): number[] {
  return isSo ? [0, 1] : [1, 0]
}

import type { CrisisKind, TopicId, Understanding, Urgency } from '../knowledge/understanding/understanding.ts'

/** What a message means, as somebody labelled it. */
export type Label = {
  /** ISO 639-1, or `und`: cannot be told, and is not scored. */
  language: string
  crisis: CrisisKind | null
  /** Each of them is right as the first. */
  topics: TopicId[]
  urgency: Urgency
  wantsHuman: boolean
  deadline: string | null
}

/** Null: there was no answer, which is wrong everywhere. */
export type Understood = Pick<Understanding, keyof Label> | null

export const SCORED_FIELDS = [
  'language',
  'crisis_recall',
  'false_alarms',
  'topic_top1',
  'urgency',
  'wants_human_f1',
  'deadline_f1',
] as const
export type ScoredField = (typeof SCORED_FIELDS)[number]

/** Between 0 and 1, more is better but for false alarms; null where no message tells. */
export type Score = { n: number; score: number | null }

/** Scores what was understood against labels, message by message. */
export function scoreUnderstanding(
  pairs: readonly { label: Label; understood: Understood }[],
): Record<ScoredField, Score> {
  const share = (of: typeof pairs, isSo: (pair: (typeof pairs)[number]) => boolean): Score => ({
    n: of.length,
    score: of.length === 0 ? null : of.filter(isSo).length / of.length,
  })
  const dangers = pairs.filter(({ label }) => label.crisis !== null)
  const calm = pairs.filter(({ label }) => label.crisis === null)
  return {
    language: share(
      pairs.filter(({ label }) => label.language !== 'und'),
      ({ label, understood }) => understood?.language === label.language,
    ),
    crisis_recall: share(dangers, ({ understood }) => understood !== null && understood.crisis !== null),
    false_alarms: share(calm, ({ understood }) => understood !== null && understood.crisis !== null),
    topic_top1: share(pairs, ({ label, understood }) => {
      const first = understood?.topics[0]
      return first !== undefined && label.topics.includes(first)
    }),
    urgency: share(pairs, ({ label, understood }) => understood?.urgency === label.urgency),
    wants_human_f1: f1(
      pairs.map(({ label, understood }) => [label.wantsHuman || null, understood?.wantsHuman || null]),
    ),
    deadline_f1: f1(pairs.map(({ label, understood }) => [label.deadline, understood?.deadline ?? null])),
  }
}

/** Harmonic mean of precision and recall; what is said but not exactly right counts against both. */
function f1(pairs: readonly [right: unknown, said: unknown][]): Score {
  const right = pairs.filter(([of]) => of !== null).length
  const said = pairs.filter(([, of]) => of !== null).length
  const exact = pairs.filter(([one, other]) => one !== null && one === other).length
  return { n: right, score: right + said === 0 ? null : (2 * exact) / (right + said) }
}

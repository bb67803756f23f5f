import { expect, test } from 'vitest'
import { scoreUnderstanding, type Label, type Understood } from '../../src/commands/score-understanding.ts'

const LABEL: Label = {
  language: 'de',
  crisis: null,
  topics: ['debt', 'rent_arrears'],
  urgency: 'normal',
  wantsHuman: false,
  deadline: null,
}
const scored = (
  ...pairs: { label?: Partial<Label>; understood: Partial<NonNullable<Understood>> | null }[]
) =>
  scoreUnderstanding(
    pairs.map(({ label, understood }) => ({
      label: { ...LABEL, ...label },
      understood: understood && { ...LABEL, ...understood },
    })),
  )

test('what was labelled so is right; any labelled topic is right as the first', () => {
  const scores = scored({ understood: {} }, { understood: { topics: ['rent_arrears', 'care'] } })
  expect(scores.language).toEqual({ n: 2, score: 1 })
  expect(scores.topic_top1).toEqual({ n: 2, score: 1 })
  expect(scores.urgency).toEqual({ n: 2, score: 1 })
})

test('danger counts whatever its kind, and false alarms are counted among the calm', () => {
  const scores = scored(
    { label: { crisis: 'violence' }, understood: { crisis: 'suicide' } },
    { label: { crisis: 'medical' }, understood: {} },
    { understood: { crisis: 'medical' } },
    { understood: {} },
    { understood: {} },
  )
  expect(scores.crisis_recall).toEqual({ n: 2, score: 0.5 })
  expect(scores.false_alarms).toEqual({ n: 3, score: 1 / 3 })
})

test('a language that cannot be told is not scored', () => {
  expect(scored({ label: { language: 'und' }, understood: {} }).language).toEqual({ n: 0, score: null })
})

test('wishes and deadlines are measured by F1: what is said wrongly counts against it like what is missed', () => {
  const scores = scored(
    {
      label: { wantsHuman: true, deadline: '2026-12-01' },
      understood: { wantsHuman: true, deadline: '2026-12-01' },
    },
    { label: { wantsHuman: true, deadline: '2026-12-01' }, understood: { deadline: '2026-12-02' } },
    { understood: { wantsHuman: true, deadline: '2026-12-03' } },
  )
  expect(scores.wants_human_f1).toEqual({ n: 2, score: 0.5 })
  expect(scores.deadline_f1).toEqual({ n: 2, score: 0.4 })
  expect(scored({ understood: {} }).deadline_f1).toEqual({ n: 0, score: null })
})

test('no answer is wrong everywhere, but no false alarm', () => {
  const scores = scored({ understood: null }, { label: { crisis: 'medical' }, understood: null })
  expect(Object.values(scores).map(({ score }) => score)).toEqual([0, 0, 0, 0, 0, null, null])
})

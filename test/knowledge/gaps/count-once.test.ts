import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countOnce, topicsCounted, type Counted } from '../../../src/knowledge/gaps/count-once.ts'
import { weeksBefore, WEEKS_SHOWN } from '../../../src/knowledge/gaps/gap-weeks.ts'
import type { Gap } from '../../../src/knowledge/gaps/gap.ts'

const MONDAY = '2026-11-23'
const debts: Gap = {
  reason: 'nothing_found',
  topic: 'debt',
  topConcept: 'debt-problems',
  concept: 'debt-problems',
}
const insolvency: Gap = { ...debts, concept: 'private-insolvency' }
const legalAid: Gap = { ...debts, topConcept: 'law', concept: 'legal-aid' }

test('what a tenant asks ten times counts once', () => {
  let counted: Counted = {}
  const counts = Array.from({ length: 10 }, () => {
    const now = countOnce(counted, [debts], MONDAY)
    counted = now.counted
    return now.counts.length
  })
  expect(counts).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
})

test('of a topic, and below a top concept, only the first concept is the first; another reason is counted by itself', () => {
  const { counts } = countOnce({}, [debts, insolvency, legalAid, { ...debts, reason: 'not_helpful' }], MONDAY)
  const firsts = counts.map(({ concept, reason, isFirstOfTopConcept, isFirstOfTopic }) => [
    concept,
    reason,
    isFirstOfTopConcept,
    isFirstOfTopic,
  ])
  expect(firsts).toEqual([
    ['debt-problems', 'nothing_found', true, true],
    ['private-insolvency', 'nothing_found', false, false],
    ['legal-aid', 'nothing_found', true, false],
    ['debt-problems', 'not_helpful', true, true],
  ])
})

test('in any weeks that are shown together a tenant stands once for a concept, for what is above it and for a topic', () => {
  const question = fc.record({
    week: fc.nat(60),
    concept: fc.constantFrom('a', 'b', 'c', null),
    topic: fc.constantFrom('debt' as const, 'work' as const),
  })
  fc.assert(
    fc.property(fc.array(question, { maxLength: 60 }), (asked) => {
      let counted: Counted = {}
      const times = new Map<string, number[]>()
      for (const { week, topic, concept: named } of asked.toSorted((one, other) => one.week - other.week)) {
        const now = countOnce(
          counted,
          [{ reason: 'nothing_found', topic, concept: named, topConcept: named === 'b' ? 'a' : named }],
          weeksBefore(MONDAY, -week),
        )
        counted = now.counted
        for (const { topConcept, concept, isFirstOfTopConcept, isFirstOfTopic } of now.counts) {
          const keys = [
            `${topic}/${topConcept}/${concept}`,
            ...(isFirstOfTopConcept ? [`${topic}/${topConcept}`] : []),
            ...(isFirstOfTopic ? [topic] : []),
          ]
          for (const key of keys) {
            times.set(key, [...(times.get(key) ?? []), week])
          }
        }
      }
      for (const weeks of times.values()) {
        const gaps = weeks.slice(1).map((week, index) => week - (weeks[index] ?? 0))
        expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(WEEKS_SHOWN)
      }
    }),
  )
})

test('after the weeks that are shown it counts again, and what is over is forgotten', () => {
  const before = countOnce({}, [debts], weeksBefore(MONDAY, WEEKS_SHOWN)).counted
  const now = countOnce(before, [insolvency], MONDAY)
  expect(now.counts).toHaveLength(1)
  expect(Object.keys(now.counted)).toEqual([
    'nothing_found/debt',
    'nothing_found/debt/debt-problems',
    'nothing_found/debt/debt-problems/private-insolvency',
  ])
  expect(countOnce(before, [debts], MONDAY).counts).toEqual([
    { ...debts, isFirstOfTopConcept: true, isFirstOfTopic: true },
  ])
})

test('nobody fills the table or the memory alone', () => {
  const many = Array.from({ length: 500 }, (_, index): Gap => ({ ...debts, concept: `c${index}` }))
  const { counted, counts } = countOnce({}, many, MONDAY)
  expect(Object.keys(counted).length).toBeLessThanOrEqual(90)
  expect(counts.length).toBeLessThan(90)
  expect(countOnce(counted, [{ ...debts, topic: 'work' }], MONDAY).counts).toEqual([])
})

test('what is remembered tells its topics, each once', () => {
  const { counted } = countOnce({}, [debts, insolvency, { ...debts, topic: 'work' }], MONDAY)
  expect(topicsCounted(counted)).toEqual(['debt', 'work'])
})

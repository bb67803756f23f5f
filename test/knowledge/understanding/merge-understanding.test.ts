/** What becomes of one message that rules and model both read: the model adds, it takes nothing away. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeUnderstanding } from '../../../src/knowledge/understanding/merge-understanding.ts'
import type { ModelUnderstanding } from '../../../src/knowledge/understanding/model-understanding.ts'
import {
  CRISIS_KINDS,
  TOPIC_IDS,
  URGENCIES,
  type Understanding,
} from '../../../src/knowledge/understanding/understanding.ts'

const RULES: Understanding = {
  language: 'de',
  languageFrom: 'default',
  crisis: null,
  topics: ['other'],
  urgency: 'normal',
  wantsHuman: false,
  deadline: null,
  intent: 'request',
}
const MODEL: ModelUnderstanding = {
  language: null,
  danger: null,
  topics: ['other'],
  urgency: 'normal',
  wantsHuman: false,
  deadline: null,
}

const of = fc.constantFrom
const day = of(null, '2026-11-25', '2026-12-24')
const topics = fc.uniqueArray(of(...TOPIC_IDS), { minLength: 1, maxLength: 3 })
const anyRules: fc.Arbitrary<Understanding> = fc
  .record({
    language: of('de', 'ar', 'und'),
    languageFrom: of('tenant', 'platform', 'detected', 'default'),
    crisis: of(null, null, null, ...CRISIS_KINDS),
    topics,
    urgency: of('normal', 'high'),
    wantsHuman: fc.boolean(),
    deadline: day,
    intent: of('request', 'greeting', 'thanks', 'empty'),
  })
  .map((rules) => ({ ...rules, urgency: rules.crisis ? 'emergency' : rules.urgency }))
const anyModel: fc.Arbitrary<ModelUnderstanding> = fc.record({
  language: of(null, 'de', 'tr'),
  danger: of(
    null,
    { kind: 'suicide', rule: 'model/understand.1' },
    { kind: 'violence', rule: 'model/understand.1' },
    { kind: 'fire_gas', hazard: 'gas', rule: 'model/understand.1' },
  ),
  topics,
  urgency: of(...URGENCIES),
  wantsHuman: fc.boolean(),
  deadline: day,
})
const pairs = fc.tuple(anyRules, fc.option(anyModel))
const runs = { seed: 20261122, numRuns: 5000 }

describe('L1: whatever a model says', () => {
  test('danger and urgency are never lower than the rules say, and the screen’s finding stays', () => {
    fc.assert(
      fc.property(pairs, ([rules, model]) => {
        const merged = mergeUnderstanding(rules, model)
        expect(URGENCIES.indexOf(merged.urgency)).toBeGreaterThanOrEqual(URGENCIES.indexOf(rules.urgency))
        expect(merged.urgency === 'emergency').toBe(merged.crisis !== null)
        if (rules.crisis) expect([merged.crisis, merged.dangerByModel]).toEqual([rules.crisis, null])
      }),
      runs,
    )
  })

  test('no wish for a person, deadline, topic or choice of language is lost', () => {
    fc.assert(
      fc.property(pairs, ([rules, model]) => {
        const merged = mergeUnderstanding(rules, model)
        if (rules.wantsHuman) expect(merged.wantsHuman).toBe(true)
        if (rules.deadline) expect(merged.deadline).toBe(rules.deadline)
        if (rules.languageFrom === 'tenant') expect(merged.language).toBe(rules.language)
        expect(merged.topics).toEqual(
          expect.arrayContaining(rules.topics.filter((topic) => topic !== 'other')),
        )
        expect(new Set(merged.topics).size).toBe(merged.topics.length)
        expect(merged.topics.length).toBeGreaterThanOrEqual(1)
        expect(merged.topics.length).toBeLessThanOrEqual(3)
      }),
      runs,
    )
  })

  test('what differs from the rules says that it came from the model, and what does not, does not', () => {
    fc.assert(
      fc.property(pairs, ([rules, model]) => {
        const { from, ...merged } = mergeUnderstanding(rules, model)
        for (const field of Object.keys(from) as (keyof typeof from)[]) {
          const same = JSON.stringify(merged[field]) === JSON.stringify(rules[field])
          expect(from[field] === 'model', field).toBe(!same)
        }
      }),
      runs,
    )
  })
})

test('without a model the rules hold, and say where each field came from', () => {
  const merged = mergeUnderstanding(
    { ...RULES, crisis: 'fire_gas', urgency: 'emergency', languageFrom: 'tenant' },
    null,
  )
  expect(merged).toMatchObject({ crisis: 'fire_gas', dangerByModel: null })
  expect(merged.from).toMatchObject({ crisis: 'screen', urgency: 'screen', language: 'tenant' })
})

test('danger that the model alone saw makes an emergency', () => {
  const danger = { kind: 'fire_gas', hazard: 'gas', rule: 'model/understand.1' } as const
  const merged = mergeUnderstanding({ ...RULES, intent: 'thanks' }, { ...MODEL, danger })
  expect(merged).toMatchObject({ crisis: 'fire_gas', urgency: 'emergency', dangerByModel: danger })
  expect(merged.from.crisis).toBe('model')
})

test('an emergency without a danger is high, no more', () => {
  expect(mergeUnderstanding(RULES, { ...MODEL, urgency: 'emergency' }).urgency).toBe('high')
})

test('topics of both come first, then the model’s, then the rest of the rules', () => {
  const merged = mergeUnderstanding(
    { ...RULES, topics: ['energy_cutoff', 'debt'] },
    { ...MODEL, topics: ['benefits', 'debt', 'family'] },
  )
  expect(merged.topics).toEqual(['debt', 'benefits', 'energy_cutoff'])
})

test.each([
  ['default', 'tr'],
  ['platform', 'tr'],
  ['detected', 'de'],
  ['tenant', 'de'],
] as const)('where the language came from %s the answer is in %s', (languageFrom, language) => {
  expect(mergeUnderstanding({ ...RULES, languageFrom }, { ...MODEL, language: 'tr' }).language).toBe(language)
})

test('thanks with a wish in it is a request; nothing but signs stays nothing', () => {
  const wish = { ...MODEL, wantsHuman: true }
  expect(mergeUnderstanding({ ...RULES, intent: 'thanks' }, wish).intent).toBe('request')
  expect(mergeUnderstanding({ ...RULES, intent: 'empty' }, wish).intent).toBe('empty')
})

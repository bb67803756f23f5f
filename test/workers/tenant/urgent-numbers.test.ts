import { expect, test } from 'vitest'
import type { TopicId } from '../../../src/knowledge/understanding/understanding.ts'
import type { Situation } from '../../../src/workers/tenant/situation.ts'
import { urgentNumbers } from '../../../src/workers/tenant/urgent-numbers.ts'
import { loadWords } from '../../../src/words.ts'
import { aDesk } from '../../routing/a-desk.ts'

const situation = {
  words: loadWords('locales')('en'),
  now: new Date('2026-11-23T10:00:00+01:00'),
  today: '2026-11-23',
  tenant: { area: null },
  language: 'en',
  routing: {
    organisation: { desks: [aDesk({ repairEmergencyPhone: '+49 30 23125 011' })] },
    hours: { isOpen: () => false, opensNext: () => null },
  },
} as unknown as Situation

const DEFECT = { defect: true, homeLost: false, words: 6 }
const numbersFor = (topics: TopicId[], remark = DEFECT) =>
  urgentNumbers(situation, remark, { topics, urgency: 'high', deadline: null, wantsHuman: false })
const shows = (found: ReturnType<typeof numbersFor>): boolean =>
  found?.reply.spans.some(({ text }) => text.includes('23125 011')) ?? false

test.each<TopicId[]>([
  ['repair'],
  ['energy_cutoff', 'repair'],
  ['neighbour_dispute', 'repair'],
  ['repair', 'energy_cutoff'],
  ['other'],
])('an acute defect gets the repair number, whatever topic comes first: %s %s', (...topics) =>
  expect(shows(numbersFor(topics))).toBe(true),
)

test('cut off for debt, nothing is broken: no repair number', () => {
  expect(numbersFor(['energy_cutoff', 'debt'])).toBeNull()
})

test('the number is all only where every topic is mended by the company', () => {
  expect(numbersFor(['repair', 'small_emergency'])?.isAll).toBe(true)
  expect(numbersFor(['repair', 'debt'])?.isAll).toBe(false)
  expect(numbersFor(['repair'], { ...DEFECT, words: 30 })?.isAll).toBe(false)
})

import { describe, expect, test } from 'vitest'
import { standingAlarm } from '../../src/cases/alarm.ts'
import type { CaseEvent } from '../../src/cases/case-event.ts'

const opened: CaseEvent = { kind: 'opened', topics: ['debt'], urgency: 'high', crisis: null }
const raised = (rule: string, otherwise: 'normal' | 'high'): CaseEvent => ({
  kind: 'raised',
  crisis: 'suicide',
  alarm: { rule, text: 'suicide', otherwise },
})
const cleared: CaseEvent = { kind: 'alarm_cleared', crisis: 'suicide', rule: 'de/suicide/jump' }

describe('the alarm a case stands under (C1)', () => {
  test('is none without danger, and none once the person cleared it', () => {
    expect(standingAlarm([opened])).toBeNull()
    expect(standingAlarm([opened, raised('de/suicide/jump', 'high'), cleared])).toBeNull()
  })
  test('names the newest rule, and the highest urgency the case had apart from danger', () => {
    const events = [
      opened,
      raised('de/suicide/jump', 'high'),
      { kind: 'claimed' as const },
      raised('likeness/suicide', 'normal'),
    ]
    expect(standingAlarm(events)).toEqual({
      crisis: 'suicide',
      text: 'suicide',
      rule: 'likeness/suicide',
      otherwise: 'high',
    })
  })
  test('new danger after a cleared one counts for itself', () => {
    const events = [raised('de/suicide/jump', 'high'), cleared, raised('likeness/suicide', 'normal')]
    expect(standingAlarm(events)).toMatchObject({ rule: 'likeness/suicide', otherwise: 'normal' })
  })
})

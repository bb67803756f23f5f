import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  actorCode,
  canonicalEvent,
  caseEvent,
  readEvent,
  storeEvent,
  type CaseEvent,
} from '../../src/cases/case-event.ts'

const reference = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/)
const code = fc.stringMatching(/^[a-z][a-z0-9_]{0,63}$/)

/** One example of every kind there is; the type makes a new kind fail here until it has one. */
const examples: { [Kind in CaseEvent['kind']]: Extract<CaseEvent, { kind: Kind }> } = {
  opened: {
    kind: 'opened',
    topics: ['family'],
    urgency: 'emergency',
    crisis: 'violence',
    alarm: { rule: 'model/understand.1', text: 'violence_victim', otherwise: 'normal' },
  },
  consent_given: { kind: 'consent_given' },
  consent_not_needed: { kind: 'consent_not_needed' },
  offered: { kind: 'offered', deskId: 'hafen' },
  claimed: { kind: 'claimed' },
  raised: {
    kind: 'raised',
    crisis: 'suicide',
    alarm: { rule: 'de/suicide/wants_to_die', text: 'suicide', otherwise: 'high' },
  },
  alarm_cleared: { kind: 'alarm_cleared', crisis: 'violence', rule: 'likeness/violence' },
  claim_lost: { kind: 'claim_lost' },
  released: { kind: 'released' },
  tenant_message_held: { kind: 'tenant_message_held', messageId: '0191' },
  tenant_message_relayed: { kind: 'tenant_message_relayed', messageId: '0191' },
  person_message_relayed: { kind: 'person_message_relayed', messageId: '0192' },
  delivered: { kind: 'delivered', messageId: '0192' },
  not_delivered: { kind: 'not_delivered', messageId: '0192', code: 'telegram_403_blocked' },
  note_added: { kind: 'note_added', noteId: '0193' },
  closed: { kind: 'closed', outcome: 'resolved' },
  reopened: { kind: 'reopened' },
  rated: { kind: 'rated', score: 5 },
  tenant_told: { kind: 'tenant_told', what: 'claimed' },
  deadline_set: { kind: 'deadline_set', deadline: 'claim', dueAt: '2026-11-23T14:00:00.000Z' },
  deadline_met: { kind: 'deadline_met', deadline: 'claim' },
  deadline_missed: { kind: 'deadline_missed', deadline: 'claim' },
  deadline_dropped: { kind: 'deadline_dropped', deadline: 'claim' },
}
const all = Object.values(examples)

describe('an event of the case log', () => {
  test.each(all)('$kind comes back from storage as it went in', (event) => {
    expect(readEvent(JSON.parse(JSON.stringify(storeEvent(event))))).toEqual(event)
  })

  test.each(all)('$kind takes no free text in any field, nor a field beside them (P6)', (event) => {
    const sentence = 'Ich kann die Miete nicht zahlen'
    expect(caseEvent.safeParse({ ...event, text: 'x' }).success).toBe(false)
    for (const field of Object.keys(event)) {
      const value = Array.isArray(event[field as keyof typeof event]) ? [sentence] : sentence
      expect(caseEvent.safeParse({ ...event, [field]: value }).success, field).toBe(false)
    }
  })

  test('takes nothing with a space, a line break or beyond 64 characters as reference or code (P6)', () => {
    const text = fc.oneof(
      fc
        .tuple(fc.string(), fc.constantFrom(' ', '\n', '\t', ' '), fc.string())
        .map((parts) => parts.join('')),
      fc.string({ minLength: 65 }),
    )
    fc.assert(
      fc.property(text, (written) => {
        expect(caseEvent.safeParse({ kind: 'delivered', messageId: written }).success).toBe(false)
        expect(caseEvent.safeParse({ kind: 'tenant_told', what: written }).success).toBe(false)
        expect(() => storeEvent({ kind: 'not_delivered', messageId: 'm1', code: written })).toThrow()
      }),
    )
  })

  test('takes every reference and code of ours', () => {
    fc.assert(
      fc.property(reference, code, (messageId, what) => {
        expect(caseEvent.safeParse({ kind: 'not_delivered', messageId, code: what }).success).toBe(true)
      }),
    )
  })
})

test('an event spells the same whatever order its keys come back in', () => {
  const data = { urgency: 'high', topics: ['debt', 'other'], crisis: null }
  const turned = { crisis: null, topics: ['debt', 'other'], urgency: 'high' }
  expect(canonicalEvent({ kind: 'opened', data })).toBe(canonicalEvent({ kind: 'opened', data: turned }))
  expect(canonicalEvent({ kind: 'opened', data })).toBe(
    '["opened",{"crisis":null,"topics":["debt","other"],"urgency":"high"}]',
  )
})

test('the order within a list counts', () => {
  expect(canonicalEvent({ kind: 'opened', data: { topics: ['debt', 'other'] } })).not.toBe(
    canonicalEvent({ kind: 'opened', data: { topics: ['other', 'debt'] } }),
  )
})

test('who did it is a short code', () => {
  expect(actorCode({ kind: 'person', slackUser: 'U0ANNA' })).toBe('person:U0ANNA')
  expect(actorCode({ kind: 'tenant' })).toBe('tenant')
  expect(actorCode({ kind: 'lotse' })).toBe('lotse')
})

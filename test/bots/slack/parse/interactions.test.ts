import { describe, expect, test } from 'vitest'
import { readHomeOpened } from '../../../../src/bots/slack/parse/home-opened.ts'
import { pressInbound, readPress, tenantActionId } from '../../../../src/bots/slack/parse/press.ts'
import type { Role } from '../../../../src/bots/slack/parse/self.ts'
import { readSlashCommand } from '../../../../src/bots/slack/parse/slash-command.ts'
import { submissionInbound } from '../../../../src/bots/slack/parse/submission.ts'
import type { Inbound } from '../../../../src/cases/inbound.ts'
import { replay, self } from '../replay.ts'

const CASE_ID = '0b9c7d1e-3f52-4a86-9d0e-6a1c2b3d4e5f'

function pressed(fixture: unknown, role: Role): Inbound | null {
  const press = readPress(fixture)
  return press && pressInbound(press, { self, role, profile: { displayName: '', languageHint: null } })
}

function withAction(change: Record<string, unknown>): unknown {
  const payload = structuredClone(replay('block-actions-claim')) as { actions: Record<string, unknown>[] }
  payload.actions = [{ ...payload.actions[0], ...change }]
  return payload
}

describe('a case button', () => {
  test('says who pressed what, where, and the opaque id', () => {
    expect(pressed(replay('block-actions-claim'), 'staff')).toEqual({
      from: 'staff',
      platform: 'slack',
      botId: 'T061EG9R6',
      platformId: 'press:12466734323.1395872398.8088930838d88f008e0',
      slackUser: 'U0ANNA',
      content: { kind: 'action', action: 'case_claim', caseId: CASE_ID, channel: 'C0EAST' },
    })
  })

  test('pressed by a stranger goes on, to be refused where roles are known (S10)', () => {
    expect(pressed(replay('block-actions-claim'), 'tenant')).toMatchObject({ from: 'staff' })
  })

  test('in the Home tab has no channel', () => {
    expect(pressed(replay('block-actions-home-claim'), 'staff')?.content).toMatchObject({ channel: null })
  })

  test.each([
    { action_id: 'case_burn' },
    { value: '' },
    { value: undefined },
    { value: 'x'.repeat(201) },
    { action_id: 'tenant_burn:1' },
  ])('that we never made (%j) is none', (change) => {
    expect(readPress(withAction(change))).toBeNull()
  })
})

describe("a tenant's button", () => {
  test('is a press in their direct message', () => {
    expect(pressed(replay('block-actions-tenant'), 'tenant')).toMatchObject({
      from: 'tenant',
      userId: 'U2147483697',
      chatId: 'D024BE91L',
      messageId: null,
      content: { kind: 'press', action: 'consent_yes', id: 'b7f0a1' },
    })
  })

  test('pressed by staff does nothing', () => {
    expect(pressed(replay('block-actions-tenant'), 'staff')).toBeNull()
  })

  test('is told apart by its place when two do the same', () => {
    expect(tenantActionId('area', 1)).not.toBe(tenantActionId('area', 2))
    expect(readPress(withAction({ action_id: tenantActionId('area', 12) }))).toMatchObject({ action: 'area' })
  })
})

test('a link button or a broken payload is not ours', () => {
  expect(readPress(replay('block-actions-foreign'))).toBeNull()
  expect(readPress({ type: 'block_actions' })).toBeNull()
})

describe('a submitted modal', () => {
  test('carries its values by block, and one key however often it is sent', () => {
    expect(submissionInbound(replay('view-submission-close'), self)).toEqual({
      from: 'staff',
      platform: 'slack',
      botId: 'T061EG9R6',
      platformId: 'view:VNHU13V36',
      slackUser: 'U0ANNA',
      content: {
        kind: 'submission',
        action: 'case_close',
        caseId: CASE_ID,
        values: { outcome: 'resolved', note: '' },
      },
    })
  })

  test.each([{ callback_id: 'somebody_elses' }, { private_metadata: '' }, { state: {} }])(
    'that is not ours (%j) is none',
    (change) => {
      const payload = structuredClone(replay('view-submission-close')) as { view: object }
      expect(submissionInbound({ ...payload, view: { ...payload.view, ...change } }, self)).toBeNull()
    },
  )
})

test('the Home tab opened is one thing, the Messages tab another', () => {
  expect(readHomeOpened(replay('app-home-opened'), self)).toMatchObject({
    inbound: { platformId: 'Ev0PV52K34', slackUser: 'U0ANNA', content: { kind: 'home_opened' } },
    hash: '1763800000.b31b0bf1',
  })
  expect(readHomeOpened(replay('app-home-messages-tab'), self)).toBeNull()
})

describe('/lotse', () => {
  test.each([
    ['cases', 'cases', ''],
    ['  Directory  Schulden im  Osten ', 'directory', 'Schulden im Osten'],
    ['desk', 'desk', ''],
    ['', 'help', ''],
    ['explode now', 'help', ''],
  ])('%j asks for %s with %j', (text, subcommand, args) => {
    const payload = { ...(replay('slash-command') as object), text }
    expect(readSlashCommand(payload)).toMatchObject({ user: 'U0ANNA', subcommand, args })
  })

  test('broken is none', () => {
    expect(readSlashCommand({ command: '/lotse' })).toBeNull()
  })
})

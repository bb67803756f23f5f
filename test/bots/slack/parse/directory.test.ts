import { describe, expect, test } from 'vitest'
import { readDirectoryCommand } from '../../../../src/bots/slack/parse/directory-command.ts'
import { actInbound, readDirectoryPress } from '../../../../src/bots/slack/parse/directory-press.ts'
import {
  directorySubmissionInbound,
  readDirectorySubmission,
} from '../../../../src/bots/slack/parse/directory-submission.ts'
import { readPress } from '../../../../src/bots/slack/parse/press.ts'
import { submissionInbound } from '../../../../src/bots/slack/parse/submission.ts'
import { replay, self } from '../replay.ts'

const pressed = (action: Record<string, unknown>, more: Record<string, unknown> = {}): unknown => ({
  ...(replay('block-actions-claim') as object),
  ...more,
  actions: [{ type: 'button', block_id: 'b', action_ts: '1', ...action }],
})

describe('a button of the directory', () => {
  test('that shows something says what of what, and whether a modal is open', () => {
    const press = { action_id: 'directory_edit', value: 'schuldnerberatung/nord' }
    expect(readDirectoryPress(pressed(press))).toMatchObject({
      kind: 'look',
      look: 'directory_edit',
      about: 'schuldnerberatung/nord',
      user: 'U0ANNA',
      inModal: false,
    })
    const inModal = readDirectoryPress(pressed(press, { view: { type: 'modal' } }))
    expect(inModal).toMatchObject({ inModal: true })
    expect(readDirectoryPress(pressed(press, { view: { type: 'home' } }))).toMatchObject({ inModal: false })
  })

  test('that acts is kept once, whoever pressed it (S10)', () => {
    const press = readDirectoryPress(pressed({ action_id: 'directory_doubt', value: 'e1' }))
    if (press?.kind !== 'act') throw new Error(String(press?.kind))
    expect(actInbound(press, self)).toMatchObject({
      from: 'staff',
      platformId: 'press:12466734323.1395872398.8088930838d88f008e0',
      slackUser: 'U0ANNA',
      content: { kind: 'directory_action', action: 'directory_doubt', serviceId: 'e1', place: 'message' },
    })
    const home = { view: { type: 'home' } }
    expect(readDirectoryPress(pressed({ action_id: 'directory_doubt', value: 'e1' }, home))).toMatchObject({
      place: 'home',
    })
  })

  test.each([
    { action_id: 'directory_burn', value: 'e1' },
    { action_id: 'directory_edit', value: '' },
    { action_id: 'directory_edit' },
    { action_id: 'directory_edit', value: 'x'.repeat(301) },
    { action_id: 'case_claim', value: 'e1' },
  ])('that we never made (%j) is none', (action) => {
    expect(readDirectoryPress(pressed(action))).toBeNull()
  })

  test('is no button of a case', () => {
    expect(readPress(pressed({ action_id: 'directory_doubt', value: 'e1' }))).toBeNull()
  })
})

describe('a form of the directory', () => {
  const sent = (change: Record<string, unknown> = {}, values: unknown = {}): unknown => ({
    type: 'view_submission',
    user: { id: 'U0ANNA' },
    view: {
      id: 'V1',
      callback_id: 'directory_entry',
      private_metadata: 'new',
      state: { values },
      ...change,
    },
  })

  test('is read by block: text, several choices, a person, nothing', () => {
    const values = {
      name: { name: { type: 'plain_text_input', value: ' Schuldnerberatung\nNord ' } },
      topics: {
        topics: { type: 'multi_static_select', selected_options: [{ value: 'debt' }, { value: 'other' }] },
      },
      owner: { owner: { type: 'users_select', selected_user: 'U0BEN' } },
      phone: { phone: { type: 'plain_text_input', value: null } },
    }
    const submission = readDirectorySubmission(sent({}, values))
    if (!submission) throw new Error('not read')
    expect(directorySubmissionInbound(submission, self)).toEqual({
      from: 'staff',
      platform: 'slack',
      botId: 'T061EG9R6',
      platformId: 'view:V1',
      slackUser: 'U0ANNA',
      content: {
        kind: 'directory_submission',
        form: 'directory_entry',
        about: 'new',
        values: { name: ' Schuldnerberatung\nNord ', topics: 'debt|other', owner: 'U0BEN', phone: '' },
      },
    })
  })

  test('no choice is an empty cell', () => {
    const values = { topics: { topics: { type: 'multi_static_select', selected_options: [] } } }
    expect(readDirectorySubmission(sent({}, values))?.values).toEqual({ topics: '' })
  })

  test.each([
    { callback_id: 'directory_burn' },
    { callback_id: 'case_close' },
    { private_metadata: '' },
    { private_metadata: 'x'.repeat(301) },
  ])('that we never made (%j) is none', (change) => {
    expect(readDirectorySubmission(sent(change))).toBeNull()
  })

  test('is no form of a case', () => {
    expect(submissionInbound(sent(), self)).toBeNull()
  })
})

test.each([
  ['', { kind: 'overview' }],
  ['   ', { kind: 'overview' }],
  ['add', { kind: 'add' }],
  [' Due ', { kind: 'due' }],
  ['Schulden im Osten', { kind: 'search', words: 'Schulden im Osten' }],
  ['add up', { kind: 'search', words: 'add up' }],
])('/lotse directory %j is %j', (args, command) => {
  expect(readDirectoryCommand(args)).toEqual(command)
})

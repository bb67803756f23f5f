import { describe, expect, it } from 'vitest'
import { answerOf, clientObjections, filledState, findElement } from '../../../sandbox/slack/form-state.ts'

const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value })
const input = (block_id: string, element: Record<string, unknown>, extra = {}) => ({
  type: 'input',
  block_id,
  element: { action_id: 'a', ...element },
  ...extra,
})

describe('an answer takes the shape of its element', () => {
  it.each([
    [{ type: 'plain_text_input', initial_value: 'before' }, undefined, { value: 'before' }],
    [{ type: 'plain_text_input' }, 'now', { value: 'now' }],
    [{ type: 'datepicker' }, '2026-03-02', { selected_date: '2026-03-02' }],
    [{ type: 'users_select', initial_user: 'U1' }, undefined, { selected_user: 'U1' }],
    [{ type: 'radio_buttons', options: [option('x')] }, 'x', { selected_option: option('x') }],
    [{ type: 'radio_buttons', options: [option('x')] }, undefined, { selected_option: null }],
    [{ type: 'checkboxes', options: [option('x'), option('y')] }, ['y'], { selected_options: [option('y')] }],
    [{ type: 'multi_users_select' }, ['U1', 'U2'], { selected_users: ['U1', 'U2'] }],
    [
      { type: 'static_select', option_groups: [{ options: [option('x')] }] },
      'x',
      { selected_option: option('x') },
    ],
  ])('%o', (element, entry, expected) => {
    expect(answerOf(element, entry)).toEqual({ type: element.type, ...expected })
  })
})

it('fields are filled by block or action, and keep what they had', () => {
  const blocks = [
    input('first', { type: 'plain_text_input' }),
    input('second', { type: 'plain_text_input', action_id: 'other' }),
  ]
  const once = filledState(blocks, {}, { first: 'one', other: 'two' })
  const twice = filledState(blocks, once, { first: 'three' })
  expect(twice).toEqual({
    first: { a: { type: 'plain_text_input', value: 'three' } },
    second: { other: { type: 'plain_text_input', value: 'two' } },
  })
})

it.each([
  [{ type: 'email_text_input' }, 'not mail', 'not an e-mail address'],
  [{ type: 'number_input' }, 'three', 'not a number'],
  [{ type: 'plain_text_input', min_length: 5 }, 'four', 'too short'],
  [{ type: 'plain_text_input', max_length: 3 }, 'four', 'too long'],
  [{ type: 'plain_text_input' }, '', 'required'],
  [{ type: 'checkboxes', options: [option('x')] }, [], 'required'],
])('the client objects to %o filled with %o', (element, entry, objection) => {
  const blocks = [input('field', element)]
  expect(clientObjections(blocks, filledState(blocks, {}, { field: entry }))).toEqual({ field: objection })
})

it('equal buttons are told apart by value', () => {
  const button = (value: string) => ({ type: 'button', action_id: 'case_claim', value })
  const blocks = [
    { type: 'actions', block_id: 'one', elements: [button('1')] },
    { type: 'section', block_id: 'two', accessory: button('2') },
  ]
  expect(findElement(blocks, { actionId: 'case_claim', value: '2' })?.block.block_id).toBe('two')
  expect(findElement(blocks, { actionId: 'case_claim' })?.block.block_id).toBe('one')
  expect(findElement(blocks, { actionId: 'case_close' })).toBeUndefined()
})

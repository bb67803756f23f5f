import { describe, expect, it } from 'vitest'
import { blockTextLength, messageBlockProblems, viewProblems } from '../../../sandbox/slack/block-rules.ts'

const plain = (text: string) => ({ type: 'plain_text', text })
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const of = (length: number) => 'x'.repeat(length)
const button = (extra: Record<string, unknown> = {}) => ({
  type: 'button',
  action_id: 'case_claim',
  text: plain('Claim'),
  ...extra,
})
const actions = (...elements: unknown[]) => ({ type: 'actions', elements })
const input = (element: unknown, extra: Record<string, unknown> = {}) => ({
  type: 'input',
  label: plain('Reason'),
  element,
  ...extra,
})
const textInput = { type: 'plain_text_input', action_id: 'reason' }
const modal = (extra: Record<string, unknown> = {}) => ({
  type: 'modal',
  title: plain('Close case'),
  blocks: [{ type: 'divider' }],
  ...extra,
})
const option = (value: string, text = value) => ({ text: plain(text), value })

/** One block that keeps a limit exactly and the same one step beyond it. */
const limits: [string, string, (length: number) => unknown, number][] = [
  ['section text', '/blocks/0/text/text', (n) => ({ type: 'section', text: mrkdwn(of(n)) }), 3000],
  ['section field', '/blocks/0/fields/0/text', (n) => ({ type: 'section', fields: [plain(of(n))] }), 2000],
  ['header', '/blocks/0/text/text', (n) => ({ type: 'header', text: plain(of(n)) }), 150],
  ['button text', '/blocks/0/elements/0/text/text', (n) => actions(button({ text: plain(of(n)) })), 75],
  ['button value', '/blocks/0/elements/0/value', (n) => actions(button({ value: of(n) })), 2000],
  ['action_id', '/blocks/0/elements/0/action_id', (n) => actions(button({ action_id: of(n) })), 255],
  ['block_id', '/blocks/0/block_id', (n) => ({ type: 'divider', block_id: of(n) }), 255],
  ['input label', '/blocks/0/label/text', (n) => ({ ...input(textInput), label: plain(of(n)) }), 2000],
  ['input hint', '/blocks/0/hint/text', (n) => input(textInput, { hint: plain(of(n)) }), 2000],
  [
    'option text',
    '/blocks/0/elements/0/options/0/text/text',
    (n) => actions({ type: 'static_select', action_id: 'a', options: [option('v', of(n))] }),
    75,
  ],
  [
    'option value',
    '/blocks/0/elements/0/options/0/value',
    (n) => actions({ type: 'static_select', action_id: 'a', options: [option(of(n), 'text')] }),
    150,
  ],
  [
    'placeholder',
    '/blocks/0/element/placeholder/text',
    (n) => input({ ...textInput, placeholder: plain(of(n)) }),
    150,
  ],
  [
    'confirmation title',
    '/blocks/0/elements/0/confirm/title/text',
    (n) =>
      actions(
        button({
          confirm: { title: plain(of(n)), text: plain('Sure?'), confirm: plain('Yes'), deny: plain('No') },
        }),
      ),
    100,
  ],
]

describe('S7: texts of a message are as long as Block Kit allows and no longer', () => {
  it.each(limits)('%s', (_name, pointer, block, limit) => {
    expect(messageBlockProblems([block(limit)])).toEqual([])
    expect(messageBlockProblems([block(limit + 1)])).toEqual([
      { pointer, message: `must be less than ${limit + 1} characters` },
    ])
  })
})

describe('S7: a message holds as many things as Block Kit allows and no more', () => {
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index))
  const counts: [string, string, (count: number) => unknown[], number][] = [
    ['blocks', '/blocks', (n) => many(n, () => ({ type: 'divider' })), 50],
    [
      'section fields',
      '/blocks/0/fields',
      (n) => [{ type: 'section', fields: many(n, () => plain('a')) }],
      10,
    ],
    [
      'actions',
      '/blocks/0/elements',
      (n) => [actions(...many(n, (i) => button({ action_id: `a${i}` })))],
      25,
    ],
    [
      'context elements',
      '/blocks/0/elements',
      (n) => [{ type: 'context', elements: many(n, () => mrkdwn('a')) }],
      10,
    ],
    [
      'options',
      '/blocks/0/elements/0/options',
      (n) => [actions({ type: 'static_select', action_id: 'a', options: many(n, (i) => option(`v${i}`)) })],
      100,
    ],
    [
      'overflow options',
      '/blocks/0/elements/0/options',
      (n) => [actions({ type: 'overflow', action_id: 'a', options: many(n, (i) => option(`v${i}`)) })],
      5,
    ],
    [
      'radio buttons',
      '/blocks/0/elements/0/options',
      (n) => [actions({ type: 'radio_buttons', action_id: 'a', options: many(n, (i) => option(`v${i}`)) })],
      10,
    ],
  ]
  it.each(counts)('%s', (_name, pointer, blocks, limit) => {
    expect(messageBlockProblems(blocks(limit))).toEqual([])
    expect(messageBlockProblems(blocks(limit + 1))).toEqual([
      { pointer, message: `no more than ${limit} items allowed` },
    ])
  })
})

describe('S7: blocks are refused for what is in them', () => {
  const refused: [string, unknown, string][] = [
    ['empty text', { type: 'section', text: mrkdwn('') }, 'must be more than 0 characters'],
    ['mrkdwn in a header', { type: 'header', text: mrkdwn('Case') }, 'must be one of plain_text'],
    ['mrkdwn in a button', actions(button({ text: mrkdwn('Claim') })), 'must be one of plain_text'],
    ['a string for a text object', { type: 'section', text: 'Case' }, 'must provide an object'],
    ['neither text nor fields', { type: 'section' }, 'must define either `text` or `fields`'],
    ['a missing field', { type: 'header' }, 'missing required field: text'],
    ['an unknown property', actions(button({ colour: 'red' })), 'invalid additional property: colour'],
    ['an unknown block', { type: 'fieldset' }, 'unsupported type: fieldset'],
    ['a text input among actions', actions(textInput), 'unsupported type: plain_text_input'],
    ['an unknown style', actions(button({ style: 'warning' })), 'must be one of primary, danger'],
    ['no elements', actions(), 'no fewer than 1 items allowed'],
    ['a malformed link', actions(button({ url: 'not a link' })), 'must be a valid URL'],
    [
      'a select without options',
      actions({ type: 'static_select', action_id: 'a' }),
      'must define either `options` or `option_groups`',
    ],
    [
      'a preselected option that is not offered',
      actions({ type: 'static_select', action_id: 'a', options: [option('a')], initial_option: option('b') }),
      'initial option was not found in the options list',
    ],
    [
      'equal action ids in one block',
      actions(button(), button({ value: 'other' })),
      '`action_id` "case_claim" already exists',
    ],
  ]
  it.each(refused)('%s', (_name, block, message) => {
    expect(messageBlockProblems([block]).map((problem) => problem.message)).toEqual([message])
  })

  it('equal block ids', () => {
    const twin = { type: 'divider', block_id: 'line' }
    expect(messageBlockProblems([twin, twin])).toEqual([
      { pointer: '/blocks/1/block_id', message: '`block_id` "line" already exists' },
    ])
  })

  it('equal action ids in different blocks are fine', () => {
    expect(messageBlockProblems([actions(button()), actions(button())])).toEqual([])
  })
})

it('counts the text of all blocks together', () => {
  expect(blockTextLength([{ type: 'section', text: mrkdwn('12345') }, actions(button())])).toBe(10)
})

describe('S7: views', () => {
  const shortTexts: [string, (n: number) => Record<string, unknown>, number][] = [
    ['title', (n) => ({ title: plain(of(n)) }), 24],
    ['submit', (n) => ({ submit: plain(of(n)) }), 24],
    ['close', (n) => ({ close: plain(of(n)) }), 24],
    ['private_metadata', (n) => ({ private_metadata: of(n) }), 3000],
    ['callback_id', (n) => ({ callback_id: of(n) }), 255],
  ]
  it.each(shortTexts)('%s has its limit', (_name, extra, limit) => {
    expect(viewProblems(modal(extra(limit)), 'modal')).toEqual([])
    expect(viewProblems(modal(extra(limit + 1)), 'modal').map(({ message }) => message)).toEqual([
      `must be less than ${limit + 1} characters`,
    ])
  })

  it('a view holds 100 blocks', () => {
    const dividers = (count: number) => Array.from({ length: count }, () => ({ type: 'divider' }))
    expect(viewProblems({ type: 'home', blocks: dividers(100) }, 'home')).toEqual([])
    expect(viewProblems({ type: 'home', blocks: dividers(101) }, 'home')).toEqual([
      { pointer: '/view/blocks', message: 'no more than 100 items allowed' },
    ])
  })

  it('a modal with inputs needs a submit button', () => {
    expect(viewProblems(modal({ blocks: [input(textInput)] }), 'modal')).toHaveLength(1)
    expect(viewProblems(modal({ blocks: [input(textInput)], submit: plain('Save') }), 'modal')).toEqual([])
  })

  it('a modal is no home, and a home has no title', () => {
    expect(viewProblems(modal(), 'home')).not.toEqual([])
    expect(viewProblems({ type: 'home', blocks: [], title: plain('Home') }, 'home')).toEqual([
      { pointer: '/view', message: 'invalid additional property: title' },
    ])
  })

  it('only one element takes the focus', () => {
    const focused = input({ ...textInput, focus_on_load: true })
    const view = modal({ blocks: [focused, focused], submit: plain('Save') })
    expect(viewProblems(view, 'modal').map(({ message }) => message)).toEqual([
      'only one element can have `focus_on_load` set to true',
    ])
  })
})

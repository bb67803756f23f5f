/** A version of a prompt is measured: at an endpoint, or again from what was recorded there. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { chatEndpoint, dataOf, read, type ChatEndpoint } from '../knowledge/answer/chat-endpoint.ts'
import { runCommand, runCommandHere, type Ran } from '../support/run-command.ts'
import { root } from '../support/source-imports.ts'

let folder: string
let endpoint: ChatEndpoint
const at = (name: string): string => join(folder, name)
const label = {
  language: 'de',
  crisis: null,
  topics: ['debt'],
  urgency: 'normal',
  wants_human: false,
  deadline: null,
}
const MESSAGES = [
  { ...label, id: '1', text: 'Ich habe Schulden.' },
  { ...label, id: '2', text: 'Ich heiße Anna Beispiel und habe Schulden', wants_human: true },
  {
    ...label,
    id: '3',
    text: 'die sachen verschenke ich, lebt wohl',
    crisis: 'suicide',
    urgency: 'emergency',
  },
]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-eval-prompt-'))
  const lines = (values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
  writeFileSync(at('messages.jsonl'), lines(MESSAGES))
  writeFileSync(at('unlabelled.jsonl'), lines([{ id: '1', text: 'Hallo' }]))
  writeFileSync(at('empty.jsonl'), '\n')
  writeFileSync(at('broken.jsonl'), '{"prompt": 1}\n')
  writeFileSync(at('older.jsonl'), lines([{ prompt: 'understand.0', message: 'x', answer: null }]))
  const prompt = readFileSync(join(root, 'prompts/understand.md'), 'utf8')
  writeFileSync(at('next.md'), prompt.replace(/^version: \d+$/m, 'version: 99'))
  writeFileSync(at('unknown-slot.md'), prompt.replace('{{today}}', '{{tomorrow}}'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(async () => {
  endpoint = await chatEndpoint()
  endpoint.answer = (request) => {
    const message = dataOf(request).message ?? ''
    if (message.includes('heiße')) return { says: 'Gern!' }
    return read({ topics: ['debt'], danger: message.includes('lebt wohl') ? 'suicide' : null })
  }
})
afterEach(() => endpoint.stop())

const evaluate = (args: string[], env: Record<string, string> = {}): Promise<Ran> =>
  runCommandHere('eval-prompt', ['--today', '2026-11-23', ...args], env)
const live = () => ({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: endpoint.baseUrl, CHAT_MODEL: 'm' })
const linesIn = (out: string) =>
  out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)

// Five commands, each of which reads the whole vocabulary.
test('a prompt is scored at the configured endpoint, and the same from what was recorded there', async () => {
  const messages = ['--messages', at('messages.jsonl')]
  const next = ['--prompt', at('next.md')]
  const asked = await evaluate([...messages, ...next, '--record', at('recorded.jsonl')], live())
  expect([asked.code, asked.err]).toEqual([0, ''])
  expect(asked.out).toContain('understand.99: 2 of 3 messages answered in the form asked for')
  expect(asked.out).toMatch(/crisis_recall +│ 1 +│ .*100\.0 %/)
  expect(linesIn(asked.out).map(({ field }) => field)).toEqual([
    'language',
    'crisis_recall',
    'false_alarms',
    'topic_top1',
    'urgency',
    'wants_human_f1',
    'deadline_f1',
  ])
  expect(linesIn(asked.out)[3]).toMatchObject({ prompt: 'understand.99', n: 3, answered: 2, model: 0.6667 })
  expect(linesIn(asked.out)[1]).toMatchObject({ n: 1, model: 1, merged: 1 })

  // L2: what is measured is redacted like everything else.
  expect(endpoint.requests).toHaveLength(3)
  expect(JSON.stringify(endpoint.requests)).not.toMatch(/Anna|Beispiel/)

  const again = await evaluate([...messages, ...next, '--recordings', at('recorded.jsonl')])
  expect([again.code, again.err]).toEqual([0, ''])
  expect(linesIn(again.out)).toEqual(linesIn(asked.out))
  expect(endpoint.requests).toHaveLength(3)
}, 60_000)

test.each([
  [
    'without a model or recordings',
    ['--messages', 'messages.jsonl'],
    /^no chat model: set OPENAI_API_KEY and CHAT_MODEL/,
  ],
  [
    'a prompt that is not there',
    ['--messages', 'messages.jsonl', '--prompt', 'none.md'],
    /none\.md: cannot be read/,
  ],
  [
    'a prompt with another slot',
    ['--messages', 'messages.jsonl', '--prompt', 'unknown-slot.md'],
    /unknown slot \{\{tomorrow\}\}$/,
  ],
  ['messages that are not there', ['--messages', 'none.jsonl'], /--messages .*none\.jsonl: cannot be read/],
  [
    'messages without labels',
    ['--messages', 'unlabelled.jsonl'],
    /unlabelled\.jsonl:1: language is missing or wrong/,
  ],
  ['no messages', ['--messages', 'empty.jsonl'], /empty\.jsonl: holds no messages/],
  [
    'broken recordings',
    ['--messages', 'messages.jsonl', '--recordings', 'broken.jsonl'],
    /broken\.jsonl:1: must be JSON/,
  ],
  [
    'recordings of another version',
    ['--messages', 'messages.jsonl', '--recordings', 'older.jsonl'],
    /holds nothing of understand\.\d+/,
  ],
  [
    'a day that is none',
    ['--messages', 'messages.jsonl', '--today', 'morgen'],
    /--today morgen: must be a day/,
  ],
])('%s ends with one line', async (_, args, line) => {
  const paths = args.map((arg) => (/\.(?:jsonl|md)$/.test(arg) ? at(arg) : arg))
  const { code, out, err } = await runCommandHere('eval-prompt', paths)
  expect([code, out]).toEqual([1, ''])
  expect(err.trimEnd()).toMatch(line)
  expect(err.trimEnd()).not.toContain('\n')
})

test('--help tells what it takes', async () => {
  const { code, out } = await runCommand('eval-prompt', ['--help'])
  expect(code).toBe(0)
  for (const option of ['--prompt', '--messages', '--recordings', '--record', '--today'])
    expect(out).toContain(option)
})

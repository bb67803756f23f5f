import type { z } from 'zod'
import { homeView, messageBlocks, modalView } from './block-schema.ts'
import type { SlackBlock } from './slack-types.ts'

/** One thing wrong with blocks or a view, worded and pointed at as in `response_metadata.messages`. */
export interface Problem {
  pointer: string
  message: string
}

/**
 * What `chat.postMessage` would find wrong with these blocks (S7). Empty when they may be shown.
 * `pointer` starts with `/blocks`.
 */
export function messageBlockProblems(blocks: unknown): Problem[] {
  return [...schemaProblems(messageBlocks, blocks, '/blocks'), ...sharedProblems(blocks, '/blocks')]
}

/** What `views.*` would find wrong with this view (S7); `surface` is the type the method accepts. */
export function viewProblems(view: unknown, surface: 'modal' | 'home'): Problem[] {
  const schema = surface === 'modal' ? modalView : homeView
  const blocks = typeof view === 'object' && view !== null && 'blocks' in view ? view.blocks : undefined
  return [...schemaProblems(schema, view, '/view'), ...sharedProblems(blocks, '/view/blocks')]
}

/**
 * All text in these blocks together. The API refuses messages above some 12,000 characters with
 * `msg_blocks_too_long` (measured and confirmed in slackapi/bolt-js issues 2509 and 2867).
 */
export function blockTextLength(blocks: unknown): number {
  if (Array.isArray(blocks)) return blocks.reduce((sum: number, item) => sum + blockTextLength(item), 0)
  if (typeof blocks !== 'object' || blocks === null) return 0
  return Object.entries(blocks).reduce(
    (sum, [key, value]) =>
      sum + (key === 'text' && typeof value === 'string' ? value.length : blockTextLength(value)),
    0,
  )
}

/** The lines of `response_metadata.messages`. */
export function problemLines(problems: Problem[]): string[] {
  return problems.map(({ message, pointer }) => `[ERROR] ${message} [json-pointer:${pointer}]`)
}

function schemaProblems(schema: z.ZodType, value: unknown, root: string): Problem[] {
  const parsed = schema.safeParse(value, { reportInput: true })
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => inSlackWords(issue, root))
}

function inSlackWords(issue: z.core.$ZodIssue, root: string): Problem[] {
  const pointer = [root, ...issue.path].join('/')
  const parent = [root, ...issue.path.slice(0, -1)].join('/')
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? [{ pointer, message: `must be less than ${Number(issue.maximum) + 1} characters` }]
        : [{ pointer, message: `no more than ${issue.maximum} items allowed` }]
    case 'too_small':
      return issue.origin === 'string'
        ? [{ pointer, message: `must be more than ${Number(issue.minimum) - 1} characters` }]
        : [{ pointer, message: `no fewer than ${issue.minimum} items allowed` }]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ pointer, message: `invalid additional property: ${key}` }))
    case 'invalid_union':
      return [{ pointer, message: `unsupported type: ${typeOf(issue.input)}` }]
    case 'invalid_type':
      return issue.input === undefined
        ? [{ pointer: parent, message: `missing required field: ${String(issue.path.at(-1) ?? 'view')}` }]
        : [
            {
              pointer,
              message: `must provide ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`,
            },
          ]
    case 'invalid_value':
      return [{ pointer, message: `must be one of ${issue.values.join(', ')}` }]
    default:
      return [{ pointer, message: issue.message }]
  }
}

function typeOf(node: unknown): string {
  return typeof node === 'object' && node !== null && 'type' in node ? String(node.type) : typeof node
}

/** Rules that look across blocks: `block_id` is unique, and only one element takes the focus. */
function sharedProblems(blocks: unknown, root: string): Problem[] {
  if (!Array.isArray(blocks)) return []
  const problems: Problem[] = []
  const seen = new Set<string>()
  let focused = 0
  for (const [index, block] of (blocks as (SlackBlock | null)[]).entries()) {
    const id = block?.block_id
    if (id !== undefined && seen.has(id))
      problems.push({ pointer: `${root}/${index}/block_id`, message: `\`block_id\` "${id}" already exists` })
    if (id !== undefined) seen.add(id)
    if (JSON.stringify(block ?? null).includes('"focus_on_load":true')) focused += 1
  }
  if (focused > 1)
    problems.push({ pointer: root, message: 'only one element can have `focus_on_load` set to true' })
  return problems
}

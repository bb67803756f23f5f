import type { Conversations } from '../conversations.ts'
import type { Files } from '../files.ts'
import type { Tier } from '../rate-limits.ts'
import type { Json } from '../slack-types.ts'
import type { TriggerIds } from '../trigger-ids.ts'
import type { Views } from '../views.ts'
import type { Workspace } from '../workspace.ts'
import type { LiveMarkup } from '../live-markup.ts'

/** Arguments of a call as they came: strings from a form, anything from JSON. */
export type Arguments = Record<string, unknown>

export type Answer = { ok: true; [field: string]: unknown } | Refusal
export interface Refusal {
  ok: false
  error: string
  [field: string]: unknown
}

export interface MethodContext {
  args: Arguments
  workspace: Workspace
  conversations: Conversations
  views: Views
  files: Files
  triggers: TriggerIds
  /** The platform's own address, without a trailing slash. */
  origin: string
  /** A fresh address for one Socket Mode connection. */
  socketUrl: () => string
  /** Writes down that this call broke a line of the bar. */
  violation: (rule: string, what: string) => void
  /** S8 markup that this workspace's owner allows, such as mentions of staff. */
  permits: (markup: LiveMarkup) => boolean
}

/** One Web API method with what Slack's documentation says of it. */
export interface SlackMethod {
  tier: Tier
  /** Which token opens it; a bot token unless said otherwise. */
  token?: 'app'
  /** The scope this call needs; depends on the conversation for some. */
  scope?(context: MethodContext): string | undefined
  required?: string[]
  /** For methods that are limited per channel: the channel this call is about. */
  limitedChannel?(context: MethodContext): string
  run(context: MethodContext): Answer
}

export function refused(error: string, extra: Json = {}): Refusal {
  return { ...extra, ok: false, error }
}

/** `invalid_arguments` with the reasons where Slack puts them. */
export function invalidArguments(lines: string[]): Refusal {
  return refused('invalid_arguments', { response_metadata: { messages: lines } })
}

export function text(args: Arguments, name: string): string | undefined {
  const value = args[name]
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}

export function flag(args: Arguments, name: string): boolean {
  const value = args[name]
  return value === true || value === 'true' || value === '1' || value === 1
}

export function number(args: Arguments, name: string): number | undefined {
  const value = Number(args[name])
  return args[name] === undefined || !Number.isFinite(value) ? undefined : value
}

export type Structured = { kind: 'absent' } | { kind: 'malformed' } | { kind: 'value'; value: unknown }

/** An array or object: JSON in a string when it came in a form, itself when it came in JSON. */
export function structured(args: Arguments, name: string): Structured {
  const value = args[name]
  if (value === undefined || value === null || value === '') return { kind: 'absent' }
  if (typeof value !== 'string') return { kind: 'value', value }
  try {
    return { kind: 'value', value: JSON.parse(value) }
  } catch {
    return { kind: 'malformed' }
  }
}

import type { SlackChannel } from '../slack-types.ts'
import type { MethodContext, Refusal } from './method.ts'
import { refused, text } from './method.ts'

/** A conversation by id, by the id of the person it is with, or by name. */
export function findConversation(context: MethodContext, reference: string): SlackChannel | undefined {
  const { workspace } = context
  const known = workspace.channel(reference)
  if (known) return known
  if (workspace.user(reference)) return workspace.openDirectMessage(reference).channel
  const name = reference.replace(/^#/, '')
  return workspace.channels().find((channel) => !channel.directMessageWith && channel.name === name)
}

/** The conversation named by `argument`, if the bot is in it. */
export function requireConversation(
  context: MethodContext,
  argument = 'channel',
): { kind: 'conversation'; channel: SlackChannel } | Refusal {
  const channel = findConversation(context, text(context.args, argument) ?? '')
  if (!channel) return refused('channel_not_found')
  if (!channel.botIsMember) return refused('not_in_channel')
  return { kind: 'conversation', channel }
}

export function isDirectMessage(context: MethodContext): boolean {
  const channel = findConversation(context, text(context.args, 'channel') ?? '')
  return channel?.directMessageWith !== undefined
}

/** `1732248000.000100` */
export function isTimestamp(value: string): boolean {
  return /^\d{10}\.\d{6}$/.test(value)
}

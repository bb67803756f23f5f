import { z } from 'zod'
import type { SlackPerson } from '../../slack/person.ts'

const ts = z.string().regex(/^\d+\.\d{6}$/)
const channel = z.string().min(1)
const entry = z.union([z.string(), z.array(z.string()), z.number(), z.null()])
const threadTs = ts.optional()

/** What a person can do in Slack. */
export const workspaceAct = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('message'),
    channel,
    text: z.string().trim().min(1),
    threadTs,
    broadcast: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('file'), channel, threadTs }),
  z.strictObject({ kind: z.literal('edit'), channel, ts, text: z.string().trim().min(1) }),
  z.strictObject({ kind: z.literal('delete'), channel, ts }),
  z.strictObject({ kind: z.literal('command'), channel, command: z.string(), text: z.string() }),
  z.strictObject({
    kind: z.literal('press'),
    channel,
    ts,
    actionId: z.string(),
    blockId: z.string().optional(),
    value: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('select'), channel, ts, actionId: z.string(), entry }),
  z.strictObject({
    kind: z.literal('press_in_view'),
    viewId: z.string(),
    actionId: z.string(),
    blockId: z.string().optional(),
    value: z.string().optional(),
    /** What is filled in so far: Slack sends it with every press. */
    entries: z.record(z.string(), entry).optional(),
  }),
  z.strictObject({ kind: z.literal('select_in_view'), viewId: z.string(), actionId: z.string(), entry }),
  z.strictObject({
    kind: z.literal('submit'),
    viewId: z.string(),
    entries: z.record(z.string(), entry),
  }),
  z.strictObject({ kind: z.literal('close'), viewId: z.string() }),
  z.strictObject({ kind: z.literal('open_home') }),
  z.strictObject({ kind: z.literal('open_messages') }),
])
export type WorkspaceAct = z.infer<typeof workspaceAct>

/**
 * What the person is told at once; what the app does with it shows in the workspace. `failed`: the app did not take
 * it, as Slack would name it; `objections`: by `block_id`, from the app or, `by: 'client'`, before it was sent.
 */
export type ActOutcome =
  | { kind: 'done' }
  | { kind: 'unknown_command' }
  | { kind: 'objections'; by: 'app' | 'client'; objections: Record<string, string> }
  | { kind: 'failed'; error: string }

/**
 * Does it, as this person.
 * @throws Error what no client would let a person do, such as pressing a button that is not there
 */
export async function actInWorkspace(person: SlackPerson, act: WorkspaceAct): Promise<ActOutcome> {
  switch (act.kind) {
    case 'message':
      person.postInChannel(
        act.channel,
        act.text,
        act.threadTs ? { threadTs: act.threadTs, broadcast: act.broadcast === true } : {},
      )
      return { kind: 'done' }
    case 'file':
      person.postInChannel(act.channel, '', {
        ...(act.threadTs ? { threadTs: act.threadTs } : {}),
        files: [{ name: 'brief.pdf', content: '%PDF-1.4' }],
      })
      return { kind: 'done' }
    case 'edit':
      person.editMessage(act.ts, act.text, act.channel)
      return { kind: 'done' }
    case 'delete':
      person.deleteMessage(act.ts, act.channel)
      return { kind: 'done' }
    case 'command':
      return told(await person.command(act.command, act.text, { channel: act.channel }))
    case 'press':
      return told(await person.press(act.channel, act.ts, act.actionId, which(act)))
    case 'select':
      return told(await person.selectOption(act.channel, act.ts, act.actionId, act.entry))
    case 'press_in_view':
      if (act.entries && Object.keys(act.entries).length > 0) person.fill(act.viewId, act.entries)
      return told(await person.pressInView(act.viewId, act.actionId, which(act)))
    case 'select_in_view':
      return told(await person.selectInView(act.viewId, act.actionId, act.entry))
    case 'submit':
      return told(await person.submitView(act.viewId, act.entries))
    case 'close':
      return told(await person.closeView(act.viewId))
    case 'open_home':
      await person.openHome()
      return { kind: 'done' }
    case 'open_messages':
      await person.openMessagesTab()
      return { kind: 'done' }
  }
}

function which({ blockId, value }: { blockId?: string | undefined; value?: string | undefined }) {
  return { ...(blockId === undefined ? {} : { blockId }), ...(value === undefined ? {} : { value }) }
}

type Told =
  | Awaited<ReturnType<SlackPerson['command']>>
  | Awaited<ReturnType<SlackPerson['press']>>
  | Awaited<ReturnType<SlackPerson['submitView']>>

function told(outcome: Told): ActOutcome {
  switch (outcome.kind) {
    case 'failed':
      return { kind: 'failed', error: outcome.error }
    case 'unknown_command':
      return { kind: 'unknown_command' }
    case 'errors':
      return { kind: 'objections', by: 'app', objections: outcome.errors }
    case 'held_back':
      return { kind: 'objections', by: 'client', objections: outcome.objections }
    default:
      return { kind: 'done' }
  }
}

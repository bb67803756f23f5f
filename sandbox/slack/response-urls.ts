import { randomBytes } from 'node:crypto'
import type { Conversations } from './conversations.ts'
import type { Arguments, MethodContext } from './methods/method.ts'
import { flag, text } from './methods/method.ts'
import { isEmpty, readContent } from './methods/message-content.ts'
import type { Workspace } from './workspace.ts'

/** "up to 5 times within 30 minutes", https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const USES = 5
const LIFETIME_MS = 30 * 60 * 1000

/** Whom an answer is for, and the message it may replace. */
export interface AnswerPlace {
  user: string
  channel: string
  originalTs?: string
}

export type ResponseUrls = ReturnType<typeof createResponseUrls>

/** Answers to an interaction or a command that need no token: at once in the response, or later by URL. */
export function createResponseUrls(options: {
  workspace: Workspace
  conversations: Conversations
  origin: () => string
  context: (args: Arguments, violation: MethodContext['violation']) => MethodContext
  violation: (rule: string, what: string) => void
}) {
  const { workspace, conversations } = options
  const issued = new Map<string, { place: AnswerPlace; at: number; uses: number }>()

  /** Shows an answer where it belongs. Returns Slack's error code when it cannot. */
  function show(place: AnswerPlace, args: Arguments): string | undefined {
    if (flag(args, 'delete_original')) {
      takeBack(place)
      return undefined
    }
    const content = readContent(options.context(args, options.violation))
    if ('error' in content) return content.error
    if (isEmpty(content)) return 'no_text'
    const original = place.originalTs
    if (flag(args, 'replace_original') && original !== undefined) {
      const hidden = ephemeral(place.user, original)
      const record = conversations.liveRecord(place.channel, original)
      if (hidden) {
        const { blocks: _blocks, ...kept } = hidden.message
        hidden.message = {
          ...kept,
          text: content.text ?? '',
          ...(content.blocks ? { blocks: content.blocks } : {}),
        }
        workspace.changed({ kind: 'ephemeral', channel: place.channel, user: place.user })
      } else if (record) conversations.edit(record, content, workspace.app.botUserId)
      return undefined
    }
    const message = {
      channel: place.channel,
      author: workspace.app.botUserId,
      text: content.text ?? '',
      blocks: content.blocks,
      attachments: content.attachments,
      threadTs: text(args, 'thread_ts'),
    }
    if (text(args, 'response_type') === 'in_channel') conversations.post(message)
    else {
      workspace.ephemerals.push({
        channel: place.channel,
        user: place.user,
        message: {
          type: 'message',
          ts: workspace.nextTs(),
          user: workspace.app.botUserId,
          bot_id: workspace.app.botId,
          text: message.text,
          ...(content.blocks ? { blocks: content.blocks } : {}),
        },
      })
      workspace.changed({ kind: 'ephemeral', channel: place.channel, user: place.user })
    }
    return undefined
  }

  function ephemeral(user: string, ts: string) {
    return workspace.ephemerals.find((record) => record.user === user && record.message.ts === ts)
  }

  function takeBack(place: AnswerPlace): void {
    if (place.originalTs === undefined) return
    const hidden = ephemeral(place.user, place.originalTs)
    const record = conversations.liveRecord(place.channel, place.originalTs)
    if (hidden) {
      hidden.deleted = true
      workspace.changed({ kind: 'ephemeral', channel: place.channel, user: place.user })
    } else if (record) conversations.remove(record)
  }

  return {
    show,
    issue(place: AnswerPlace): string {
      const key = `${workspace.team.id}/${randomBytes(12).toString('hex')}`
      issued.set(key, { place, at: workspace.now().getTime(), uses: 0 })
      return `${options.origin()}/actions/${key}`
    },
    /** `POST` to a response URL: status and body as hooks.slack.com gives them. */
    use(key: string, args: Arguments): { status: 200 | 400 | 404; body: { ok: boolean; error?: string } } {
      const url = issued.get(key)
      if (!url) return { status: 404, body: { ok: false, error: 'invalid_url' } }
      if (workspace.now().getTime() - url.at > LIFETIME_MS)
        return { status: 404, body: { ok: false, error: 'expired_url' } }
      if (url.uses >= USES) return { status: 404, body: { ok: false, error: 'used_url' } }
      url.uses += 1
      const error = show(url.place, args)
      return error === undefined
        ? { status: 200, body: { ok: true } }
        : { status: 400, body: { ok: false, error } }
    },
  }
}

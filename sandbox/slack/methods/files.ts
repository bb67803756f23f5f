import type { SlackFile } from '../slack-types.ts'
import { requireConversation } from './conversation-access.ts'
import { readContent } from './message-content.ts'
import type { Answer, MethodContext, SlackMethod } from './method.ts'
import { invalidArguments, number, refused, structured, text } from './method.ts'

/** https://docs.slack.dev/reference/methods#files and https://docs.slack.dev/messaging/working-with-files */
export const fileMethods: Record<string, SlackMethod> = {
  'files.info': { tier: 4, scope: () => 'files:read', required: ['file'], run: info },
  'files.delete': { tier: 3, scope: () => 'files:write', required: ['file'], run: remove },
  'files.getUploadURLExternal': {
    tier: 4,
    scope: () => 'files:write',
    required: ['filename', 'length'],
    run: uploadAddress,
  },
  'files.completeUploadExternal': {
    tier: 4,
    scope: () => 'files:write',
    required: ['files'],
    run: completeUpload,
  },
}

/** Whether the bot may see a file: its own, or shared where it is. */
export function botSees({ workspace }: Pick<MethodContext, 'workspace'>, file: SlackFile): boolean {
  const places = [...file.channels, ...file.ims, ...file.groups]
  return (
    file.user === workspace.app.botUserId || places.some((id) => workspace.channel(id)?.botIsMember === true)
  )
}

function info(context: MethodContext): Answer {
  const file = context.files.get(text(context.args, 'file') ?? '')
  if (!file || !botSees(context, file)) return refused('file_not_found')
  return { ok: true, file, comments: [], response_metadata: { next_cursor: '' } }
}

/** A bot deletes its own files only. The messages that showed it lose it. */
function remove({ args, files, workspace, conversations }: MethodContext): Answer {
  const file = files.get(text(args, 'file') ?? '')
  if (!file) return refused('file_not_found')
  if (file.user !== workspace.app.botUserId) return refused('cant_delete_file')
  files.remove(file.id)
  conversations.dropFile(file)
  return { ok: true }
}

function uploadAddress({ args, files, origin }: MethodContext): Answer {
  const length = number(args, 'length')
  if (!length || length < 0) return refused('missing_argument')
  const { ticket, id } = files.announce(text(args, 'filename') ?? '', length)
  return { ok: true, upload_url: `${origin}/upload/v1/${ticket}`, file_id: id }
}

function completeUpload(context: MethodContext): Answer {
  const { args, files, workspace, conversations } = context
  const listed = structured(args, 'files')
  if (listed.kind !== 'value' || !Array.isArray(listed.value))
    return invalidArguments(['[ERROR] must provide an array [json-pointer:/files]'])
  const place =
    text(args, 'channel_id') === undefined ? undefined : requireConversation(context, 'channel_id')
  if (place && 'error' in place) return place
  const comment = readContent({ ...context, args: { ...args, text: text(args, 'initial_comment') } })
  if ('error' in comment) return comment
  const completed: SlackFile[] = []
  for (const { id, title } of listed.value as { id: string; title?: string }[]) {
    const file = files.complete(id, { title, user: workspace.app.botUserId })
    if (!file) return refused('file_not_found')
    if (place) files.share(file.id, place.channel.id)
    completed.push(file)
  }
  if (place)
    conversations.post({
      channel: place.channel.id,
      author: workspace.app.botUserId,
      text: comment.text ?? '',
      blocks: comment.blocks,
      files: completed,
      threadTs: text(args, 'thread_ts'),
    })
  return { ok: true, files: completed }
}

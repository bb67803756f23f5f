import { blockTextLength, messageBlockProblems, problemLines } from '../block-rules.ts'
import { liveMarkupOf } from '../live-markup.ts'
import type { Json, SlackBlock } from '../slack-types.ts'
import { withIds } from '../views.ts'
import type { MethodContext, Refusal } from './method.ts'
import { flag, refused, structured, text } from './method.ts'

/** "Messages with text over 40,000 characters are truncated", https://docs.slack.dev/reference/methods/chat.postMessage */
const TRUNCATED_AT = 40_000

/** Real limit of all block text of a message together, see `blockTextLength`. */
const BLOCK_TEXT_LIMIT = 12_000

const ATTACHMENT_LIMIT = 100

export interface Content {
  kind: 'content'
  text: string | undefined
  blocks: SlackBlock[] | undefined
  attachments: Json[] | undefined
  metadata: Json | undefined
  warning?: string
}

/** Reads and checks what a `chat.*` call wants to show; everything S7 and S8 say about messages is found here. */
export function readContent(context: MethodContext): Content | Refusal {
  const { args, violation } = context
  const markdown = text(args, 'markdown_text')
  const written = text(args, 'text')
  const blocks = readBlocks(context)
  if (!Array.isArray(blocks) && blocks !== undefined) return blocks
  if (markdown !== undefined && (written !== undefined || blocks !== undefined))
    return refused('markdown_text_conflict')
  const attachments = structured(args, 'attachments')
  if (attachments.kind === 'malformed' || (attachments.kind === 'value' && !Array.isArray(attachments.value)))
    return refused('invalid_attachments')
  const attached = attachments.kind === 'value' ? (attachments.value as Json[]) : undefined
  if (attached && attached.length > ATTACHMENT_LIMIT) return refused('too_many_attachments')
  const metadata = readMetadata(context)
  if (metadata === 'malformed') return refused('invalid_metadata_format')

  let shown = written ?? markdown
  const truncated = shown !== undefined && shown.length > TRUNCATED_AT
  if (truncated) {
    violation('S7', `text of ${shown?.length} characters was truncated to ${TRUNCATED_AT}`)
    shown = shown?.slice(0, TRUNCATED_AT)
  }
  for (const markup of liveMarkupOf({
    text: shown,
    blocks,
    attachments: attached,
    parse: text(args, 'parse'),
    linkNames: flag(args, 'link_names'),
  }))
    if (!context.permits(markup)) violation('S8', `live ${markup.kind} ${markup.text} in ${markup.where}`)

  return {
    kind: 'content',
    text: shown,
    blocks: blocks && withIds(blocks, context.workspace),
    attachments: attached,
    metadata,
    ...(truncated ? { warning: 'message_truncated' } : {}),
  }
}

/** There is something to show. White space alone is not. */
export function isEmpty(content: Content): boolean {
  return !content.text?.trim() && !content.blocks?.length && !content.attachments?.length
}

function readMetadata({ args }: MethodContext): Json | undefined | 'malformed' {
  const metadata = structured(args, 'metadata')
  if (metadata.kind === 'absent') return undefined
  return metadata.kind === 'value' && isJsonObject(metadata.value) ? metadata.value : 'malformed'
}

function isJsonObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readBlocks(context: MethodContext): SlackBlock[] | undefined | Refusal {
  const blocks = structured(context.args, 'blocks')
  if (blocks.kind === 'absent') return undefined
  if (blocks.kind === 'malformed' || !Array.isArray(blocks.value)) {
    context.violation('S7', 'blocks are not a JSON array')
    return refused('invalid_blocks_format')
  }
  const problems = messageBlockProblems(blocks.value)
  if (problems.length > 0) {
    const messages = problemLines(problems)
    context.violation('S7', messages.join('; '))
    return refused('invalid_blocks', {
      errors: messages.map((line) => line.replace('[ERROR] ', '')),
      response_metadata: { messages },
    })
  }
  if (blockTextLength(blocks.value) > BLOCK_TEXT_LIMIT) {
    context.violation('S7', `blocks hold more than ${BLOCK_TEXT_LIMIT} characters of text`)
    return refused('msg_blocks_too_long')
  }
  return blocks.value as SlackBlock[]
}

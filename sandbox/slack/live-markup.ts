import type { Json } from './slack-types.ts'

/**
 * Markup that Slack acts upon (S8): a mention notifies people, a link hides its target. What a tenant or a model
 * wrote must arrive inert, see https://docs.slack.dev/messaging/formatting-message-text#escaping.
 */
export interface LiveMarkup {
  kind: 'everyone' | 'group' | 'person' | 'channel' | 'link'
  /** As it stands in the message, such as `<!channel>`. */
  text: string
  /** Where: `text` for the fallback, else a pointer such as `blocks/0/text/text`. */
  where: string
}

/**
 * Every live piece in one mrkdwn string. Whatever stands between `<` and `>` is taken: `@`, `#` and `!` are
 * mentions, the rest is a link. `<!date^…>` only formats a time and is not reported.
 */
export function liveMarkupIn(text: string, where: string): LiveMarkup[] {
  return [...text.matchAll(/<([^<>\n]+)>/g)].flatMap(([whole, inside = '']) => {
    if (inside.startsWith('!date^')) return []
    const kind: LiveMarkup['kind'] = inside.startsWith('!subteam^')
      ? 'group'
      : inside.startsWith('!')
        ? 'everyone'
        : inside.startsWith('@')
          ? 'person'
          : inside.startsWith('#')
            ? 'channel'
            : 'link'
    return [{ kind, text: whole, where }]
  })
}

/** The arguments of a message-sending method that decide what people see. */
export interface MessageContent {
  text?: string | undefined
  blocks?: unknown
  attachments?: unknown
  /** `full` and `link_names` turn plain `@channel` into a mention. */
  parse?: string | undefined
  linkNames?: boolean | undefined
}

/** Every live piece of a message: fallback text, mrkdwn in blocks, rich text elements, attachments. */
export function liveMarkupOf(message: MessageContent): LiveMarkup[] {
  const text = message.text ?? ''
  const expanded =
    message.parse === 'full' || message.linkNames === true
      ? [...text.matchAll(/[@#][\p{L}\p{N}_-]+/gu)].map(([word]): LiveMarkup => ({
          kind: 'everyone',
          text: word,
          where: 'text with parse or link_names',
        }))
      : []
  return [
    ...liveMarkupIn(text, 'text'),
    ...expanded,
    ...inBlocks(message.blocks, 'blocks'),
    ...inAttachments(message.attachments, 'attachments'),
  ]
}

/** Only `mrkdwn` and `markdown` text is parsed for markup; `plain_text` is shown as it is. */
function inBlocks(value: unknown, where: string): LiveMarkup[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => inBlocks(item, `${where}/${index}`))
  if (typeof value !== 'object' || value === null) return []
  const node = value as Json
  const parsed = node.type === 'mrkdwn' || node.type === 'markdown'
  const here =
    parsed && typeof node.text === 'string' ? liveMarkupIn(node.text, `${where}/text`) : richText(node, where)
  const below = Object.entries(node).flatMap(([key, child]) => inBlocks(child, `${where}/${key}`))
  return [...here, ...below]
}

function richText(node: Json, where: string): LiveMarkup[] {
  switch (node.type) {
    case 'broadcast':
      return [{ kind: 'everyone', text: `<!${String(node.range)}>`, where }]
    case 'user':
      return [{ kind: 'person', text: `<@${String(node.user_id)}>`, where }]
    case 'usergroup':
      return [{ kind: 'group', text: `<!subteam^${String(node.usergroup_id)}>`, where }]
    case 'link':
      return [{ kind: 'link', text: `<${String(node.url)}>`, where }]
    default:
      return []
  }
}

function inAttachments(value: unknown, where: string): LiveMarkup[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => inAttachments(item, `${where}/${index}`))
  if (typeof value === 'string') return liveMarkupIn(value, where)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'blocks' ? inBlocks(child, `${where}/blocks`) : inAttachments(child, `${where}/${key}`),
  )
}

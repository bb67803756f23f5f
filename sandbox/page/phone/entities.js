import { h } from '../dom.js'

/** How Telegram's entities are shown; what is not named here stays plain. */
const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'code',
  blockquote: 'q',
  expandable_blockquote: 'q',
}

/**
 * A text with its entities as nodes. Offsets count UTF-16 units, as the Bot API does and JavaScript strings are.
 * `command` is called with a command of the bot that was pressed in its text.
 */
export function richText({ text, entities, mine }, { command }) {
  const edges = new Set([0, text.length])
  for (const { offset, length } of entities) {
    edges.add(offset)
    edges.add(offset + length)
  }
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]
    const covering = entities.filter(({ offset, length }) => offset <= start && offset + length >= end)
    const piece = text.slice(start, end)
    return covering.reduceRight((inner, entity) => wrapped(inner, entity, { piece, mine, command }), piece)
  })
}

function wrapped(inner, entity, { piece, mine, command }) {
  if (entity.type === 'bot_command' && !mine)
    return h(
      'button',
      {
        type: 'button',
        class: 'text-command',
        dir: 'ltr',
        data: { focus: piece },
        on: { click: () => command(piece) },
      },
      inner,
    )
  const address = addressOf(entity, piece)
  if (address) return h('a', { href: address, target: '_blank', rel: 'noreferrer' }, inner)
  const tag = TAGS[entity.type]
  return tag ? h(tag, {}, inner) : inner
}

function addressOf(entity, piece) {
  if (entity.type === 'url') return /^https?:/i.test(piece) ? piece : `https://${piece}`
  if (entity.type === 'text_link') return /^(https?|mailto|tel):/i.test(entity.url) ? entity.url : null
  if (entity.type === 'phone_number') return `tel:${piece.replace(/[^\d+]/g, '')}`
  if (entity.type === 'email') return `mailto:${piece}`
  return null
}

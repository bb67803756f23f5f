/**
 * Slack's message text as the writer meant it. Slack escapes `&`, `<` and `>`, wraps links and mentions in angle
 * brackets and names emoji (https://docs.slack.dev/messaging/formatting-message-text); none of that may reach a
 * person on another platform, the crisis screen or the directory search.
 * @param blocks the message's blocks: rich text carries the characters of the emoji that `text` only names
 */
export function plainText(text: string, blocks?: unknown): string {
  const emoji = emojiIn(blocks)
  return text
    .replace(/<([^<>]+)>/g, (_whole, inside: string) => spoken(inside))
    .replace(/:([a-z0-9_+'-]+):(?::skin-tone-[2-6]:)?/gi, (whole, name: string) => emoji.get(name) ?? whole)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** `<…>` without the brackets: a person, a group, a channel, a date or a link. */
function spoken(inside: string): string {
  const bar = inside.indexOf('|')
  const target = bar === -1 ? inside : inside.slice(0, bar)
  const label = bar === -1 ? '' : inside.slice(bar + 1)
  if (target.startsWith('@')) return label === '' ? target : `@${label.replace(/^@/, '')}`
  if (target.startsWith('#')) return label === '' ? target : `#${label.replace(/^#/, '')}`
  if (target.startsWith('!')) return label === '' ? `@${target.slice(1).replace(/\^.*/, '')}` : label
  if (label === '') return target
  const address = target.replace(/^(mailto|tel|https?):(\/\/)?/, '')
  return address.replace(/\/$/, '') === label.replace(/\/$/, '') || target.startsWith('tel:')
    ? label
    : `${label} (${target})`
}

/** Emoji names of rich text with their characters: `unicode` is `1f44d-1f3fb`. */
function emojiIn(value: unknown, found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) {
    for (const item of value) emojiIn(item, found)
  } else if (typeof value === 'object' && value !== null) {
    const node = value as Record<string, unknown>
    if (node.type === 'emoji' && typeof node.name === 'string' && typeof node.unicode === 'string') {
      const characters = fromCodePoints(node.unicode)
      if (characters !== null) found.set(node.name, characters)
    }
    for (const child of Object.values(node)) emojiIn(child, found)
  }
  return found
}

function fromCodePoints(unicode: string): string | null {
  const points = unicode.split('-').map((part) => Number.parseInt(part, 16))
  return points.every((point) => point >= 0 && point <= 0x10ffff) ? String.fromCodePoint(...points) : null
}

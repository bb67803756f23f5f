import { h } from '../dom.js'
import { emoji } from './emoji.js'

/**
 * Slack's own markup (mrkdwn, https://docs.slack.dev/messaging/formatting-message-text) as nodes. `&`, `<` and `>`
 * come escaped; what stands in angle brackets is a mention, a link or a date.
 */
export function markup(text, names) {
  const parts = text.split(/```([\s\S]+?)```/)
  return parts.flatMap((part, index) =>
    index % 2 === 1 ? [h('pre', {}, h('code', {}, unescaped(part.replace(/^\n/, ''))))] : lines(part, names),
  )
}

/** Text that is shown as it stands, such as `plain_text`; `&amp;` and its like are Slack's doing and undone. */
export function plain({ text, emoji: named }) {
  return named === false ? unescaped(text) : emoji(unescaped(text))
}

function lines(text, names) {
  const nodes = []
  let quote = []
  const rows = text.split('\n')
  rows.forEach((row, index) => {
    const quoted = /^&gt; ?(.*)$/.exec(row)
    if (quoted) {
      quote.push(quoted[1])
      if (rows[index + 1]?.startsWith('&gt;')) return
      nodes.push(
        h(
          'blockquote',
          {},
          quote.flatMap((line, place) => [place ? '\n' : '', ...inline(line, names)]),
        ),
      )
      quote = []
      return
    }
    nodes.push(...inline(row, names))
    if (index < rows.length - 1 && !rows[index + 1].startsWith('&gt;')) nodes.push('\n')
  })
  return nodes
}

/** Marks stand at the edges of words, as in Slack: `2*3*4` is no bold three. */
const PIECES =
  /<(?<angle>[^<>\n]+)>|`(?<code>[^`\n]+)`|(?<![\p{L}\p{N}*])\*(?<bold>[^\s*](?:[^*\n]*[^\s*])?)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?<italic>[^\s_](?:[^_\n]*[^\s_])?)_(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}~])~(?<strike>[^\s~](?:[^~\n]*[^\s~])?)~(?![\p{L}\p{N}~])/gu

function inline(text, names) {
  const nodes = []
  let position = 0
  for (const match of text.matchAll(PIECES)) {
    if (match.index > position) nodes.push(emoji(unescaped(text.slice(position, match.index))))
    position = match.index + match[0].length
    nodes.push(pieceNode(match.groups, names))
  }
  if (position < text.length) nodes.push(emoji(unescaped(text.slice(position))))
  return nodes
}

function pieceNode({ angle, code, bold, italic, strike }, names) {
  if (angle !== undefined) return angled(angle, names)
  if (code !== undefined) return h('code', {}, unescaped(code))
  if (bold !== undefined) return h('strong', {}, inline(bold, names))
  if (italic !== undefined) return h('em', {}, inline(italic, names))
  return h('s', {}, inline(strike, names))
}

function angled(content, names) {
  const [target, label] = content.split('|', 2)
  if (target.startsWith('@')) return mention(`@${names.person(target.slice(1))}`)
  if (target.startsWith('#')) return mention(`#${names.channel(target.slice(1))}`)
  if (target.startsWith('!date^')) return unescaped(label ?? '')
  if (target.startsWith('!subteam')) return mention(unescaped(label ?? '@team'))
  if (target.startsWith('!')) return mention(`@${target.slice(1)}`)
  return link(unescaped(target), unescaped(label ?? target.replace(/^mailto:/, '')))
}

/** A link that a press can follow, or its words where the address is nothing to follow. */
export function link(address, label) {
  return /^(https?|mailto|tel):/i.test(address)
    ? h('a', { href: address, target: '_blank', rel: 'noreferrer' }, label)
    : label
}

/** Something that would call somebody: seen at once. */
export function mention(text) {
  return h('span', { class: 'mention' }, text)
}

function unescaped(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

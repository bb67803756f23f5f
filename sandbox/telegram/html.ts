import { checkLink, linkedUser } from './links.ts'
import { sortEntities } from './entities.ts'
import { byteOffset } from './text.ts'
import type { FormattedText, MessageEntity } from './world.ts'

/** Telegram's tags and the entity each becomes. */
const kinds: Record<string, string> = {
  a: 'text_link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  u: 'underline',
  ins: 'underline',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  'tg-emoji': 'custom_emoji',
  'tg-time': 'date_time',
  pre: 'pre',
  code: 'code',
  blockquote: 'blockquote',
}

type OpenTag = { name: string; attributes: Record<string, string>; offset: number }

/**
 * parse_mode HTML as Telegram reads it. Throws a plain Error with the real server's words; byte offsets count in
 * UTF-8 like there.
 */
export function parseHtml(source: string): FormattedText {
  let text = ''
  let at = 0
  const open: OpenTag[] = []
  const entities: MessageEntity[] = []
  while (at < source.length) {
    const character = source.charAt(at)
    if (character === '&') {
      const decoded = decodeReference(source, at)
      text += decoded.text
      at = decoded.end
    } else if (character !== '<') {
      text += character
      at += 1
    } else if (source.charAt(at + 1) === '/') {
      const tag = readEndTag(source, at, open.at(-1)?.name)
      const started = open.pop()
      if (started) closeTag(started, text, entities)
      at = tag.end
    } else {
      const tag = readStartTag(source, at)
      open.push({ ...tag, offset: text.length })
      at = tag.end
    }
  }
  const unclosed = open.at(-1)
  if (unclosed) throw new Error(`Can't find end tag corresponding to start tag "${unclosed.name}"`)
  if (!text.isWellFormed())
    throw new Error(
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate ' +
        'code units',
    )
  // A language belongs to a block only.
  const plain = entities.map(({ language, ...entity }) =>
    language && entity.type === 'pre' ? { ...entity, language } : entity,
  )
  return { text, entities: sortEntities(plain) }
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** Four names and the numeric references; anything else stays as it is written. */
function decodeReference(source: string, at: number): { text: string; end: number } {
  const match = /^&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));?/i.exec(source.slice(at, at + 16))
  const literal = { text: '&', end: at + 1 }
  if (!match) return literal
  const end = at + match[0].length
  if (match[3] !== undefined) {
    const decoded = named[match[3]]
    return decoded === undefined ? literal : { text: decoded, end }
  }
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16)
  if (code === 0 || code >= 0x10ffff) return literal
  return { text: String.fromCodePoint(code), end }
}

function readStartTag(source: string, begin: number): Omit<OpenTag, 'offset'> & { end: number } {
  const where = byteOffset(source, begin)
  let at = begin + 1
  while (at < source.length && !/[\s>]/.test(source.charAt(at))) at += 1
  if (at >= source.length) throw new Error(`Unclosed start tag at byte offset ${where}`)
  const name = source.slice(begin + 1, at).toLowerCase()
  if (!Object.hasOwn(kinds, name)) throw new Error(`Unsupported start tag "${name}" at byte offset ${where}`)
  const attributes: Record<string, string> = {}
  for (;;) {
    while (/\s/.test(source.charAt(at))) at += 1
    if (source.charAt(at) === '>') break
    const attribute = readAttribute(source, at, name, where)
    attributes[attribute.name] = attribute.value
    at = attribute.end
  }
  if (name === 'span' && attributes['class'] !== 'tg-spoiler')
    throw new Error(`Tag "span" must have class "tg-spoiler" at byte offset ${where}`)
  return { name, attributes, end: at + 1 }
}

function readAttribute(source: string, from: number, tag: string, where: number) {
  const unclosed = () => new Error(`Unclosed start tag "${tag}" at byte offset ${where}`)
  let at = from
  while (at < source.length && !/[\s=>/"']/.test(source.charAt(at))) at += 1
  const name = source.slice(from, at)
  if (at >= source.length) throw unclosed()
  if (name === '') throw new Error(`Empty attribute name in the tag "${tag}" at byte offset ${where}`)
  while (/\s/.test(source.charAt(at))) at += 1
  if (source.charAt(at) !== '=') {
    if (at >= source.length) throw unclosed()
    return { name, value: '1', end: at }
  }
  at += 1
  while (/\s/.test(source.charAt(at))) at += 1
  if (at >= source.length) throw unclosed()
  const quote = source.charAt(at)
  if (quote !== '"' && quote !== "'") {
    const value = /^[A-Za-z0-9.-]*/.exec(source.slice(at))?.[0] ?? ''
    if (!/^[\s>]/.test(source.charAt(at + value.length)))
      throw new Error(`Unexpected end of name token at byte offset ${byteOffset(source, at)}`)
    return { name, value: value.toLowerCase(), end: at + value.length }
  }
  const close = source.indexOf(quote, at + 1)
  if (close === -1 || close === source.length - 1)
    throw new Error(`Unclosed start tag at byte offset ${where}`)
  const raw = source.slice(at + 1, close)
  return { name, value: decodeAll(raw), end: close + 1 }
}

function decodeAll(raw: string): string {
  let value = ''
  for (let at = 0; at < raw.length;) {
    const step = raw.charAt(at) === '&' ? decodeReference(raw, at) : { text: raw.charAt(at), end: at + 1 }
    value += step.text
    at = step.end
  }
  return value
}

function readEndTag(source: string, begin: number, expected: string | undefined): { end: number } {
  const where = byteOffset(source, begin)
  if (expected === undefined) throw new Error(`Unexpected end tag at byte offset ${where}`)
  let at = begin + 2
  while (at < source.length && !/[\s>]/.test(source.charAt(at))) at += 1
  const name = source.slice(begin + 2, at).toLowerCase()
  while (/\s/.test(source.charAt(at))) at += 1
  if (source.charAt(at) !== '>') throw new Error(`Unclosed end tag at byte offset ${where}`)
  if (name !== '' && name !== expected)
    throw new Error(
      `Unmatched end tag at byte offset ${where}, expected "</${expected}>", found "</${name}>"`,
    )
  return { end: at + 1 }
}

/** Adds the entity of a finished tag; an empty one marks nothing. */
function closeTag(tag: OpenTag, text: string, entities: MessageEntity[]): void {
  const { offset } = tag
  const length = text.length - offset
  if (length === 0) return
  const mark = (type: string, more: Partial<MessageEntity> = {}) =>
    entities.push({ type, offset, length, ...more })
  const last = entities.at(-1)
  const covers = (type: string) => last?.type === type && last.offset === offset && last.length === length
  switch (tag.name) {
    case 'a': {
      const href = tag.attributes['href'] || text.slice(offset)
      const user = linkedUser(href)
      const link = checkLink(href)
      if (user !== undefined) mark('text_mention', { user: { id: user } })
      else if (link.kind === 'link') mark('text_link', { url: link.url })
      return
    }
    case 'tg-emoji': {
      const id = tag.attributes['emoji-id'] ?? ''
      if (!/^\d+$/.test(id) || Number(id) === 0) throw new Error('Invalid custom emoji identifier specified')
      mark('custom_emoji', { custom_emoji_id: id })
      return
    }
    case 'tg-time': {
      const time = Number(tag.attributes['unix'])
      if (time > 0) mark('date_time', { unix_time: time, date_time_format: tag.attributes['format'] ?? '' })
      return
    }
    case 'blockquote':
      mark(tag.attributes['expandable'] === undefined ? 'blockquote' : 'expandable_blockquote')
      return
    case 'pre':
      // <pre><code class="language-x"> is one block with a language.
      if (last && covers('code') && last.language) last.type = 'pre'
      else mark('pre')
      return
    case 'code': {
      const language = /^language-(.+)$/.exec(tag.attributes['class'] ?? '')?.[1]
      mark('code', language ? { language } : {})
      return
    }
    default:
      mark(kinds[tag.name] ?? tag.name)
  }
}

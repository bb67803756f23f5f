import { sortEntities } from './entities.ts'
import { checkLink, linkedUser } from './links.ts'
import { byteOffset } from './text.ts'
import type { FormattedText, MessageEntity } from './world.ts'

type Kind =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'spoiler'
  | 'code'
  | 'pre'
  | 'text_link'
  | 'custom_emoji'
  | 'blockquote'

/** How the real server calls each kind in its errors. */
const names: Record<Kind, string> = {
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  strikethrough: 'Strikethrough',
  spoiler: 'Spoiler',
  code: 'Code',
  pre: 'Pre',
  text_link: 'TextUrl',
  custom_emoji: 'CustomEmoji',
  blockquote: 'BlockQuote',
}

type Open = { kind: Kind; language: string; offset: number; begin: number }

type Reader = {
  source: string
  at: number
  text: string
  open: Open[]
  entities: MessageEntity[]
  quoteMayStart: boolean
}

const RESERVED = '_*[]()~`>#+-=|{}.!\n'

/**
 * parse_mode MarkdownV2 as Telegram reads it. Throws a plain Error with the real server's words; byte offsets
 * count in UTF-8 like there.
 */
export function parseMarkdown(source: string): FormattedText {
  const reader: Reader = { source, at: 0, text: '', open: [], entities: [], quoteMayStart: true }
  while (reader.at < source.length) readNext(reader)
  finishQuote(reader)
  const unclosed = reader.open.at(-1)
  if (unclosed) throw unclosedError(reader, unclosed)
  return { text: reader.text, entities: sortEntities(reader.entities) }
}

function readNext(reader: Reader): void {
  const { source } = reader
  const character = source.charAt(reader.at)
  if (character === '\\' && isEscapable(source, reader.at + 1)) {
    write(reader, source.charAt(reader.at + 1))
    reader.at += 2
    return
  }
  const top = reader.open.at(-1)
  const reserved = top?.kind === 'code' || top?.kind === 'pre' ? '`' : RESERVED
  if (!reserved.includes(character)) {
    write(reader, character)
    reader.at += 1
    return
  }
  if (top && endsHere(reader, top, character)) endEntity(reader, character)
  else beginEntity(reader, character)
}

function isEscapable(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code > 0 && code <= 126
}

function write(reader: Reader, character: string): void {
  reader.text += character
  if (character !== '\r') reader.quoteMayStart = character === '\n'
}

function inQuote(reader: Reader): boolean {
  return reader.open.some((open) => open.kind === 'blockquote')
}

function endsHere(reader: Reader, top: Open, character: string): boolean {
  const { source, at } = reader
  if (character === '\n') return inQuote(reader) && source.charAt(at + 1) !== '>'
  const next = source.charAt(at + 1)
  switch (top.kind) {
    case 'bold':
      return character === '*'
    case 'italic':
      return character === '_' && next !== '_'
    case 'underline':
      return character === '_' && next === '_'
    case 'strikethrough':
      return character === '~'
    case 'spoiler':
      return character === '|' && next === '|'
    case 'code':
      return character === '`'
    case 'pre':
      return source.startsWith('```', at)
    case 'text_link':
    case 'custom_emoji':
      return character === ']'
    case 'blockquote':
      return false
  }
}

function beginEntity(reader: Reader, character: string): void {
  const { source, at } = reader
  const doubled = source.charAt(at + 1) === character
  const start = (kind: Kind, width: number, language = '') => {
    reader.open.push({ kind, language, offset: reader.text.length, begin: at })
    reader.at = at + width
  }
  switch (character) {
    case '_':
      return doubled ? start('underline', 2) : start('italic', 1)
    case '*':
      return start('bold', 1)
    case '~':
      return start('strikethrough', 1)
    case '[':
      return start('text_link', 1)
    case '`': {
      if (!source.startsWith('```', at)) return start('code', 1)
      const fence = /^```(?:([^\s`]+)(?=[^`]))?(\r\n|\n\r|\n|\r)?/.exec(source.slice(at))
      return start('pre', fence?.[0].length ?? 3, fence?.[1] ?? '')
    }
    case '\n':
      write(reader, '\n')
      reader.at = at + 1
      return
    case '>':
      if (!reader.quoteMayStart) break
      if (!inQuote(reader)) return start('blockquote', 1)
      reader.at = at + 1
      return
    case '|':
      if (doubled) return start('spoiler', 2)
      break
    case '!':
      if (source.charAt(at + 1) === '[') return start('custom_emoji', 2)
      break
  }
  throw new Error(`Character '${character}' is reserved and must be escaped with the preceding '\\'`)
}

function endEntity(reader: Reader, character: string): void {
  if (character === '\n') return endQuote(reader)
  const open = reader.open.pop()
  if (!open) return
  reader.at += open.kind === 'pre' ? 3 : open.kind === 'underline' || open.kind === 'spoiler' ? 2 : 1
  const length = reader.text.length - open.offset
  const more = argumentOf(reader, open)
  if (length > 0 && more)
    reader.entities.push({ type: more.type ?? open.kind, offset: open.offset, length, ...more })
}

/** What the entity carries, or null when it marks nothing (a link that leads nowhere). */
function argumentOf(reader: Reader, open: Open): Partial<MessageEntity> | null {
  if (open.kind === 'pre') return open.language ? { language: open.language } : {}
  if (open.kind === 'text_link') {
    const url = reader.source.charAt(reader.at) === '(' ? readUrl(reader) : reader.text.slice(open.offset)
    const user = linkedUser(url)
    if (user !== undefined) return { type: 'text_mention', user: { id: user } }
    const link = checkLink(url)
    return link.kind === 'link' ? { url: link.url } : null
  }
  if (open.kind === 'custom_emoji') {
    if (reader.source.charAt(reader.at) !== '(')
      throw new Error('The entity must contain a tg://emoji or tg://time URL')
    const url = readUrl(reader)
    const emoji = /^tg:\/\/emoji\?id=(\d+)/.exec(url)?.[1]
    if (emoji) return { custom_emoji_id: emoji }
    const time = /^tg:\/\/time\?unix=(\d+)(?:&format=([\w]*))?/.exec(url)
    if (!time) throw new Error('Invalid tg://emoji or tg://time URL specified')
    return { type: 'date_time', unix_time: Number(time[1]), date_time_format: time[2] ?? '' }
  }
  return {}
}

/** The part in round brackets after a link's text; the reader stands on the opening one. */
function readUrl(reader: Reader): string {
  const { source } = reader
  const begin = reader.at + 1
  let url = ''
  let at = begin
  while (at < source.length && source.charAt(at) !== ')') {
    if (source.charAt(at) === '\\' && isEscapable(source, at + 1)) at += 1
    url += source.charAt(at)
    at += 1
  }
  if (at >= source.length)
    throw new Error(`Can't find end of a URL at byte offset ${byteOffset(source, begin)}`)
  reader.at = at + 1
  return url
}

/** A line that does not start with `>` ends the quote; `||` right before it makes the quote expandable. */
function endQuote(reader: Reader): void {
  const expandable = dropSpoilerBefore(reader, reader.at)
  const open = reader.open.pop()
  if (!open) return
  if (open.kind !== 'blockquote') throw unclosedError(reader, open)
  write(reader, '\n')
  reader.at += 1
  const length = reader.text.length - open.offset
  reader.entities.push({ type: quoteKind(expandable), offset: open.offset, length })
}

function finishQuote(reader: Reader): void {
  if (!inQuote(reader)) return
  const expandable = dropSpoilerBefore(reader, reader.source.length)
  const open = reader.open.at(-1)
  if (open?.kind !== 'blockquote') return
  reader.open.pop()
  const length = reader.text.length - open.offset
  if (length > 0) reader.entities.push({ type: quoteKind(expandable), offset: open.offset, length })
}

function quoteKind(expandable: boolean): string {
  return expandable ? 'expandable_blockquote' : 'blockquote'
}

/** `||` at the very end of a quote opens no spoiler. */
function dropSpoilerBefore(reader: Reader, end: number): boolean {
  const top = reader.open.at(-1)
  const tail = reader.source.slice(top?.begin ?? 0, end)
  if (top?.kind !== 'spoiler' || !/^\|\|\r?$/.test(tail)) return false
  reader.open.pop()
  return true
}

function unclosedError(reader: Reader, open: Open): Error {
  const name = open.language ? 'PreCode' : names[open.kind]
  return new Error(`Can't find end of ${name} entity at byte offset ${byteOffset(reader.source, open.begin)}`)
}

import type { InlineKeyboardMarkup, MessageEntity } from 'grammy/types'
import type { Button, Reply, Span } from '../../cases/outbound.ts'
import { splitText } from './split.ts'
import type { Range } from './split.ts'
import { isVisible } from './visible.ts'

/** Bot API, sendMessage: "1-4096 characters after entities parsing", counted in UTF-16 units to be on the safe side. */
export const TEXT_LIMIT = 4096

/** Bot API, InlineKeyboardButton: "callback_data … 1-64 bytes". */
const CALLBACK_DATA_BYTES = 64

/** Telegram names no limit for a label; what a phone shows on one line does not reach this many characters. */
const LABEL_CHARACTERS = 48

export type TelegramMessage = {
  text: string
  entities: MessageEntity[]
  reply_markup?: InlineKeyboardMarkup
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * A reply as the messages Telegram takes: plain text with `bold` entities and no parse mode, so that nothing in it
 * is ever read as markup (S8, T6). Buttons hang on the last part. A reply without a visible character is no message.
 * @throws on a button that cannot be sent: data over 64 bytes, no label, or no text to hang on; a bug of the caller
 */
export function renderReply(reply: Reply): TelegramMessage[] {
  const { text, bold } = joinSpans(reply.spans)
  const messages: TelegramMessage[] = splitText(text, TEXT_LIMIT, bold)
    .filter((part) => isVisible(text.slice(part.start, part.end)))
    .map((part) => ({ text: text.slice(part.start, part.end), entities: boldWithin(part, bold) }))

  const rows = reply.buttons.filter((row) => row.length > 0).map((row) => row.map(renderButton))
  if (rows.length === 0) return messages
  const last = messages.at(-1)
  if (!last) throw new Error('telegram: buttons without a text')
  last.reply_markup = { inline_keyboard: rows }
  return messages
}

/** The whole text, and where it is bold, in UTF-16 units as the Bot API counts them; bold blanks are not bold. */
function joinSpans(spans: Span[]): { text: string; bold: Range[] } {
  let text = ''
  const bold: Range[] = []
  for (const span of spans) {
    const start = text.length
    // Half a surrogate pair is no UTF-8: Telegram refuses the whole message.
    text += span.text.toWellFormed()
    const before = bold.at(-1)
    if (!span.bold) continue
    if (before?.end === start) before.end = text.length
    else bold.push({ start, end: text.length })
  }
  return { text, bold: bold.map((range) => trimmed(text, range)).filter((range) => range.end > range.start) }
}

function trimmed(text: string, { start, end }: Range): Range {
  const content = text.slice(start, end)
  const from = start + content.length - content.trimStart().length
  return { start: from, end: Math.max(from, from + content.trim().length) }
}

function boldWithin(part: Range, bold: Range[]): MessageEntity[] {
  return bold
    .map(({ start, end }) => ({ start: Math.max(start, part.start), end: Math.min(end, part.end) }))
    .filter((range) => range.end > range.start)
    .map(({ start, end }) => ({ type: 'bold', offset: start - part.start, length: end - start }))
}

function renderButton(button: Button): { text: string; callback_data: string } {
  const data = `v1:${button.action}:${button.id}`
  if (button.id === '' || button.id.includes(':') || Buffer.byteLength(data) > CALLBACK_DATA_BYTES) {
    throw new Error(`telegram: callback_data of a "${button.action}" button is not 1-64 bytes of one id`)
  }
  const label = shorten(button.label.toWellFormed().replace(/\s+/g, ' ').trim(), LABEL_CHARACTERS)
  if (!isVisible(label)) throw new Error(`telegram: a "${button.action}" button without a label`)
  return { text: label, callback_data: data }
}

/**
 * At most `limit` characters, the last one an ellipsis where some are left out; nothing a reader sees as one is cut.
 * @param count what a character counts, where Telegram counts code units; one unless given
 */
export function shorten(text: string, limit: number, count: (character: string) => number = () => 1): string {
  const characters = [...graphemes.segment(text)].map(({ segment }) => segment)
  if (characters.reduce((sum, character) => sum + count(character), 0) <= limit) return text
  let room = limit - 1
  const kept = characters.slice(
    0,
    characters.findIndex((character) => (room -= count(character)) < 0),
  )
  return `${kept.join('').trimEnd()}…`
}

import { checkLink } from './links.ts'
import { isObject, requiredText } from './params.ts'
import type { JsonObject } from './params.ts'
import { badRequest } from './refusals.ts'
import type { InlineButton, KeyboardRow } from './world.ts'

export type ReplyMarkup =
  | { kind: 'none' }
  | { kind: 'inline'; rows: InlineButton[][] }
  | { kind: 'keyboard'; rows: KeyboardRow[] }
  | { kind: 'remove' }
  | { kind: 'force_reply' }

/** T6 and the Bot API's own limits. Data is counted in bytes. */
const MAX_CALLBACK_BYTES = 64
const MAX_INLINE_BUTTONS = 100

/** Reads and checks `reply_markup`, already decoded. Requests for a contact or a location need a private chat. */
export function readReplyMarkup(value: unknown, options: { isPrivate: boolean }): ReplyMarkup {
  if (value === undefined || value === null) return { kind: 'none' }
  if (!isObject(value)) throw badRequest('Object expected as reply markup')
  const keyboard = arrayOf(value, 'keyboard')
  const inline = arrayOf(value, 'inline_keyboard')
  if (keyboard?.length)
    return { kind: 'keyboard', rows: keyboard.map((row) => keyboardRow(row, options.isPrivate)) }
  if (inline?.length) return inlineKeyboard(inline)
  if (value['remove_keyboard'] === true) return { kind: 'remove' }
  if (value['force_reply'] === true) return { kind: 'force_reply' }
  return { kind: 'none' }
}

function arrayOf(object: JsonObject, name: string): unknown[] | undefined {
  const value = object[name]
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) throw badRequest(`Field "${name}" must be of type Array`)
  return value
}

function keyboardRow(row: unknown, isPrivate: boolean): KeyboardRow {
  if (!Array.isArray(row)) throw badRequest('Field "keyboard" must be an Array of Arrays')
  return row.map((button: unknown) => {
    if (typeof button === 'string') return { text: nonEmpty(button, 'Keyboard button') }
    if (!isObject(button))
      throw badRequest("Can't parse keyboard button: KeyboardButton must be a String or an Object")
    const text = nonEmpty(buttonText(button, 'keyboard button'), 'Keyboard button')
    const request = button['request_contact']
      ? 'contact'
      : button['request_location']
        ? 'location'
        : undefined
    if (!request) return { text }
    if (!isPrivate) {
      const what = request === 'contact' ? 'Phone number' : 'Location'
      throw badRequest(`${what} can be requested in private chats only`)
    }
    return { text, request }
  })
}

function inlineKeyboard(rows: unknown[]): ReplyMarkup {
  const read = rows.map((row) => {
    if (!Array.isArray(row))
      throw badRequest('Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    return row.map(inlineButton)
  })
  if (read.flat().length > MAX_INLINE_BUTTONS) throw badRequest('reply markup is too long', 'T6')
  const filled = read.filter((row) => row.length > 0)
  return filled.length ? { kind: 'inline', rows: filled } : { kind: 'none' }
}

function inlineButton(button: unknown): InlineButton {
  if (!isObject(button))
    throw badRequest("Can't parse inline keyboard button: InlineKeyboardButton must be an Object")
  const text = nonEmpty(buttonText(button, 'inline keyboard button'), 'Inline keyboard button')
  const url = optionalText(button, 'url')
  if (url) {
    const link = checkLink(url)
    if (link.kind === 'invalid')
      throw badRequest(`Inline keyboard button URL '${url}' is invalid: ${link.reason}`)
    return { text, url: link.url }
  }
  const data = optionalText(button, 'callback_data')
  if (data) {
    if (Buffer.byteLength(data) > MAX_CALLBACK_BYTES) throw badRequest('BUTTON_DATA_INVALID', 'T6')
    return { text, callback_data: data }
  }
  const copy = button['copy_text']
  if (isObject(copy)) return { text, copy_text: { text: buttonText(copy, 'inline keyboard button') } }
  for (const name of ['web_app', 'login_url', 'switch_inline_query', 'switch_inline_query_current_chat'])
    if (button[name] !== undefined) return { text, [name]: button[name] }
  throw badRequest(
    "Can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    data === '' ? 'T6' : undefined,
  )
}

function buttonText(button: JsonObject, what: string): string {
  try {
    return requiredText(button, 'text')
  } catch (error) {
    throw badRequest(`Can't parse ${what}: ${(error as Error).message}`)
  }
}

function optionalText(button: JsonObject, name: string): string | undefined {
  const value = button[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string')
    throw badRequest(`Can't parse inline keyboard button: Field "${name}" must be of type String`)
  return value
}

/**
 * The real server leaves a button without text out and says nothing (tdlib, ReplyMarkup.cpp). A tenant who misses
 * a button is worse than a test that fails, so here it is refused, in the words tdlib has for it.
 */
function nonEmpty(text: string, what: string): string {
  if (text.trim() === '') throw badRequest(`${what} text must be non-empty`, 'T6')
  return text
}

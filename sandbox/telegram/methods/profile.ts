import { chatFor } from '../access.ts'
import type { CallContext } from '../core.ts'
import { isObject, json, requiredText, text } from '../params.ts'
import { badRequest } from '../refusals.ts'
import { codePoints } from '../text.ts'

type Command = { command: string; description: string }

/** Commands are kept by scope and language, each set replacing the last one of the same two. */
export function setMyCommands(context: CallContext): unknown {
  const value = json(context.params, 'commands', 'commands') ?? []
  if (!Array.isArray(value)) throw badRequest('Expected an Array of BotCommand')
  const commands = value.map(readCommand)
  const key = commandKey(context)
  // The limit is documented, the words of this refusal are not.
  if (commands.length > 100) throw badRequest('too many commands specified')
  context.bot.commands[key] = commands
  return true
}

export function getMyCommands(context: CallContext): unknown {
  return context.bot.commands[commandKey(context)] ?? []
}

export function deleteMyCommands(context: CallContext): unknown {
  delete context.bot.commands[commandKey(context)]
  return true
}

function readCommand(value: unknown): Command {
  if (!isObject(value)) throw badRequest("Can't parse BotCommand: expected an Object")
  let command: string
  let description: string
  try {
    command = requiredText(value, 'command').trim().replace(/^\//, '')
    description = requiredText(value, 'description').trim()
  } catch (error) {
    throw badRequest(`Can't parse BotCommand: ${(error as Error).message}`)
  }
  if (command === '') throw badRequest('Command must be non-empty')
  if (codePoints(command) > 32) throw badRequest('Command length must not exceed 32')
  if (description === '') throw badRequest('Command description must be non-empty')
  if (codePoints(description) > 256) throw badRequest('Command description length must not exceed 256')
  if (!/^[a-z0-9_]+$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
  return { command, description }
}

function commandKey(context: CallContext): string {
  return `${scopeKey(context)}:${languageCode(context)}`
}

const scopes = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators']

function scopeKey(context: CallContext): string {
  const value = json(context.params, 'scope', 'BotCommandScope')
  if (value === undefined) return 'default'
  const type = isObject(value) ? value['type'] : undefined
  if (typeof type === 'string' && scopes.includes(type)) return type
  if (
    !isObject(value) ||
    typeof type !== 'string' ||
    !['chat', 'chat_administrators', 'chat_member'].includes(type)
  )
    throw badRequest("Can't parse BotCommandScope: Unsupported type specified")
  const chatId = typeof value['chat_id'] === 'number' ? String(value['chat_id']) : value['chat_id']
  if (typeof chatId !== 'string' || chatId === '')
    throw badRequest("Can't parse BotCommandScope: Empty chat_id specified")
  const chat = chatFor({ ...context, params: { values: { chat_id: chatId }, files: {} } }, 'read')
  return type === 'chat_member' ? `${type}/${chat.id}/${String(value['user_id'])}` : `${type}/${chat.id}`
}

/** Empty, or two small letters (tdlib, validate_bot_language_code). */
function languageCode({ params }: CallContext): string {
  const code = text(params, 'language_code')
  if (code !== '' && !/^[a-z]{2}$/.test(code)) throw badRequest('Invalid language code specified')
  return code
}

type TextField = 'name' | 'description' | 'short_description'

/** Documented lengths; the words of the refusal are not published. */
const maxLength: Record<TextField, number> = { name: 64, description: 512, short_description: 120 }

export function setMyText(field: TextField) {
  return (context: CallContext): unknown => {
    const value = text(context.params, field)
    if (value.length > maxLength[field]) throw badRequest(`${field} is too long`)
    context.bot.texts[`${field}:${languageCode(context)}`] = value
    if (field === 'name' && value && languageCode(context) === '') context.bot.name = value
    return true
  }
}

export function getMyText(field: TextField) {
  return (context: CallContext): unknown => {
    const { bot } = context
    const fallback = field === 'name' ? bot.name : ''
    const value = bot.texts[`${field}:${languageCode(context)}`] || bot.texts[`${field}:`] || fallback
    return { [field]: value }
  }
}

export function setChatMenuButton(context: CallContext): unknown {
  const { bot, params } = context
  const value = json(params, 'menu_button', 'menu button') ?? { type: 'default' }
  if (!isObject(value)) throw badRequest('MenuButton must be an Object')
  const type = value['type']
  if (type !== 'default' && type !== 'commands' && type !== 'web_app')
    throw badRequest("Can't parse menu button: MenuButton has unsupported type")
  bot.menuButtons[text(params, 'chat_id') || 'default'] = value
  return true
}

export function getChatMenuButton({ bot, params }: CallContext): unknown {
  return (
    bot.menuButtons[text(params, 'chat_id') || 'default'] ??
    bot.menuButtons['default'] ?? { type: 'commands' }
  )
}

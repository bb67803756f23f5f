import type { Core } from './core.ts'
import { announceMembership, pressButton, receive, typedText } from './incoming.ts'
import type { TelegramPerson } from './person.ts'
import { seenMessages } from './view.ts'
import type { SeenMessage } from './view.ts'
import { chatKey, chatOf, messageOf } from './world.ts'
import type { BotRecord, ChatRecord, FormattedText, MessageContent } from './world.ts'

/** A group with the bot in it. Updates are returned as by a person. */
export type TelegramGroup = {
  /** The id now in force: it changes when the group becomes a supergroup. */
  readonly chatId: number
  readonly title: string
  /** In privacy mode the bot gets only commands, mentions of it and replies to it; other text returns null. */
  sendText: (member: TelegramPerson, text: string, options?: { replyTo?: number }) => number | null
  press: (member: TelegramPerson, messageId: number, button: string) => number | null
  /** Turns a basic group into a supergroup (T8) and returns its new id. The old id no longer works. */
  migrate: () => number
  /** A member throws the bot out. */
  removeBot: (member: TelegramPerson) => number | null
  /** A member adds the bot again. */
  addBot: (member: TelegramPerson) => number | null
  messages: () => SeenMessage[]
}

/** Founds a group and adds the bot to it. */
export function foundGroup(
  core: Core,
  bot: BotRecord,
  options: { title: string; members: TelegramPerson[] },
): TelegramGroup {
  const founder = options.members[0]
  if (!founder) throw new Error('a group needs at least one member')
  const chat: ChatRecord = {
    id: -core.world.nextGroupId++,
    botId: bot.id,
    place: { kind: 'group', title: options.title, members: options.members.map(({ id }) => id), bot: 'left' },
    messages: [],
  }
  core.world.chats[chatKey(bot.id, chat.id)] = chat
  const group = openGroup(core, bot, chat.id)
  group.addBot(founder)
  return group
}

/** The handle of a group that exists, for instance in a snapshot. */
export function openGroup(core: Core, bot: BotRecord, chatId: number): TelegramGroup {
  let currentId = chatId

  function current() {
    const chat = chatOf(core.world, bot.id, currentId)
    if (!chat || chat.place.kind === 'private') throw new Error(`no group ${currentId}`)
    return { chat, place: chat.place }
  }

  function memberOf(place: { members: number[]; title: string }, member: TelegramPerson): number {
    if (!place.members.includes(member.id)) throw new Error(`${member.firstName} is not in "${place.title}"`)
    return member.id
  }

  function setBot(member: TelegramPerson, next: 'member' | 'kicked'): number | null {
    const { chat, place } = current()
    const byUserId = memberOf(place, member)
    const old = place.bot
    if (old === next) return null
    place.bot = next
    delete chat.toldUnreachableAt
    const updateId = announceMembership(core, bot, chat, { byUserId, old, next })
    const content: MessageContent =
      next === 'member'
        ? { kind: 'members_added', userIds: [bot.id] }
        : { kind: 'member_left', userId: bot.id }
    receive(core, bot, chat, { from: byUserId, content, silent: next !== 'member' })
    return updateId
  }

  return {
    get chatId() {
      return currentId
    },
    get title() {
      return current().place.title
    },
    sendText: (member, text, options = {}) => {
      const { chat, place } = current()
      const typed = typedText(text)
      const from = memberOf(place, member)
      const heard = place.bot === 'member' && isForBot(bot, chat, typed, options.replyTo)
      const content = { kind: 'text' as const, ...typed }
      return receive(core, bot, chat, { from, content, replyTo: options.replyTo, silent: !heard })
    },
    press: (member, messageId, button) => {
      const { chat, place } = current()
      const by = core.world.people[memberOf(place, member)]
      return by ? pressButton(core, bot, chat, { by, messageId, button }) : null
    },
    migrate: () => {
      const { chat, place } = current()
      if (place.kind !== 'group' || place.migratedTo !== undefined)
        throw new Error('it is a supergroup already')
      const founder = place.members[0] ?? bot.id
      const next: ChatRecord = {
        id: Number(`-100${1_900_000_000 + Math.abs(chat.id)}`),
        botId: bot.id,
        place: { kind: 'supergroup', title: place.title, members: [...place.members], bot: place.bot },
        messages: [],
      }
      core.world.chats[chatKey(bot.id, next.id)] = next
      const silent = place.bot !== 'member'
      receive(core, bot, chat, { from: founder, content: { kind: 'migrated_to', chatId: next.id }, silent })
      receive(core, bot, next, { from: founder, content: { kind: 'migrated_from', chatId: chat.id }, silent })
      place.migratedTo = next.id
      currentId = next.id
      return next.id
    },
    removeBot: (member) => setBot(member, 'kicked'),
    addBot: (member) => setBot(member, 'member'),
    messages: () => seenMessages(core, bot, current().chat, 0),
  }
}

/** Privacy mode (core.telegram.org/bots/features#privacy-mode). */
function isForBot(
  bot: BotRecord,
  chat: ChatRecord,
  typed: FormattedText,
  replyTo: number | undefined,
): boolean {
  if (bot.readsAllGroupMessages) return true
  if (replyTo !== undefined && messageOf(chat, replyTo)?.from === bot.id) return true
  return typed.entities.some((entity) => {
    const words = typed.text.slice(entity.offset, entity.offset + entity.length).toLowerCase()
    const own = `@${bot.username.toLowerCase()}`
    if (entity.type === 'mention') return words === own
    return entity.type === 'bot_command' && (!words.includes('@') || words.endsWith(own))
  })
}

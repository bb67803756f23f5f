/** What people in the town do again and again, so that a test says only what it is about. */

import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { SlackPerson } from '../../sandbox/slack/person.ts'
import type { ShownMessage } from '../../sandbox/slack/shown-message.ts'
import type { TelegramPerson } from '../../sandbox/telegram/person.ts'
import type { SeenMessage } from '../../sandbox/telegram/view.ts'
import type { Product } from '../../src/start/product.ts'
import { shownText, startLotse, startTown, type Town } from './town.ts'

/** How long anything may take on a busy machine; nothing here is about speed. */
export const PATIENCE_MS = 60_000

export type LivingTown = Town & { lotse: Product }

/** A town with the product in it, whose embedded database need not be made first. */
export async function livingTown(options: Parameters<typeof startLotse>[1] = {}): Promise<LivingTown> {
  const town = await startTown()
  cpSync(inject('embeddedTemplate'), join(town.dataDir, 'postgres'), { recursive: true })
  try {
    const living = {
      ...town,
      lotse: await startLotse(town, options),
      stop: async () => {
        await living.lotse.stop()
        await town.stop()
      },
    }
    return living
  } catch (error) {
    await town.stop()
    throw error
  }
}

let lastPerson = 7000

/** Somebody new with a phone, who reads German unless said otherwise. */
export function newTenant(
  town: Town,
  named: { firstName?: string; languageCode?: string } = {},
): TelegramPerson {
  lastPerson += 1
  return town.telegram.person({ id: lastPerson, firstName: 'Gerda', languageCode: 'de', ...named })
}

/** The next message of the bot that says this. */
export function hears(person: TelegramPerson, what: RegExp): Promise<SeenMessage> {
  return person.waitForMessage((message) => !message.mine && what.test(message.text), PATIENCE_MS)
}

/** Everything the bot said to somebody, deleted messages not counted. */
export function heard(person: TelegramPerson): string[] {
  return person
    .messages()
    .filter((message) => message.from.isBot && !message.deletedAt)
    .map((message) => message.text)
}

/** The data of the message's button for an action; throws when it has none. */
export function buttonFor(message: SeenMessage, action: string, label?: string): string {
  const found = message.buttons
    .flat()
    .find((button) => button.callbackData?.startsWith(`v1:${action}:`) && (!label || button.text === label))
  if (!found?.callbackData) throw new Error(`no button ${action} below: ${message.text}`)
  return found.callbackData
}

/** Asks something, wants a person and consents; ends when the card stands in the channel. */
export async function handsOver(
  town: Town,
  person: TelegramPerson,
  text = 'Ich habe Schulden und wohne im Hafenviertel.',
  channel = 'C0HAFEN',
): Promise<ShownMessage> {
  const before = new Set(town.slack.channelMessages(channel).map(({ ts }) => ts))
  person.sendText(text)
  await hears(person, /Schuldnerberatung|Geprüft/i)
  person.sendText('/human')
  const question = await hears(person, /Weitergegeben wird/)
  person.press(question.messageId, buttonFor(question, 'consent_yes'))
  await hears(person, /Ihr Anliegen ist beim Team/)
  return town.slack.waitFor(
    'the card',
    () => town.slack.channelMessages(channel).find(({ ts }) => !before.has(ts)),
    { timeoutMs: PATIENCE_MS },
  )
}

/** Claims a case by its card, once it can be claimed; ends when the thread stands. Returns its root. */
export async function claims(
  town: Town,
  manager: SlackPerson,
  card: ShownMessage,
  channel = 'C0HAFEN',
): Promise<ShownMessage> {
  const before = new Set(manager.directMessages().map(({ ts }) => ts))
  await town.slack.waitFor(
    'a card to claim',
    () =>
      town.slack
        .channelMessages(channel)
        .find(({ ts, blocks }) => ts === card.ts && JSON.stringify(blocks).includes('case_claim')),
    { timeoutMs: PATIENCE_MS },
  )
  await manager.press(channel, card.ts, 'case_claim')
  return newRoot(manager, referenceOf(card), before)
}

/** The root of a case's thread, told from pages and notes by the verbs it offers. */
export function newRoot(
  manager: SlackPerson,
  reference: string,
  before: ReadonlySet<string>,
): Promise<ShownMessage> {
  return manager.waitForMessage(
    (message) =>
      !before.has(message.ts) &&
      shownText(message).includes(reference) &&
      JSON.stringify(message.blocks ?? []).includes('case_close'),
    { timeoutMs: PATIENCE_MS },
  )
}

/** The reference a card or a thread's root shows. */
export function referenceOf(message: ShownMessage): string {
  const found = /Fall ([2-9A-Z]{5})/.exec(shownText(message))?.[1]
  if (!found) throw new Error(`no reference in: ${shownText(message)}`)
  return found
}

/** The next message to a person of staff that says this, within one thread if one is given. */
export function reads(person: SlackPerson, what: RegExp, threadTs?: string): Promise<ShownMessage> {
  return person.waitForMessage(
    (message) =>
      message.bot_id !== undefined &&
      what.test(shownText(message)) &&
      (threadTs === undefined || message.thread_ts === threadTs),
    { timeoutMs: PATIENCE_MS },
  )
}

/** What stands in a thread, the bot's lines only, in order. */
export function threadOf(person: SlackPerson, root: ShownMessage): string[] {
  return person
    .directMessages()
    .filter((message) => message.thread_ts === root.ts && message.ts !== root.ts && !message.deleted)
    .filter((message) => message.bot_id !== undefined)
    .map(shownText)
}

/** Writes in a thread and waits for the mark on it. */
export async function writesInThread(
  town: Town,
  person: SlackPerson,
  root: ShownMessage,
  text: string,
  mark: 'white_check_mark' | 'warning',
  how: { broadcast?: boolean; files?: { name: string; content: string }[] } = {},
): Promise<string> {
  const { ts } = person.messageBot(text, { threadTs: root.ts, ...how })
  await marked(town, person, ts, mark)
  return ts
}

export function marked(town: Town, person: SlackPerson, ts: string, mark: string): Promise<ShownMessage> {
  return town.slack.waitFor(
    `the mark ${mark}`,
    () =>
      person
        .directMessages()
        .find((message) => message.ts === ts && message.reactions?.some(({ name }) => name === mark)),
    { timeoutMs: PATIENCE_MS },
  )
}

/** Waits until a look at the database, the metrics or the world finds something. */
export async function eventually<T>(look: () => Promise<T | null | undefined | false>): Promise<T> {
  for (const until = Date.now() + PATIENCE_MS; ;) {
    const found = await look()
    if (found) return found
    if (Date.now() > until) throw new Error('it did not happen in time')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Until everything that came in is handled and everything owed is sent. */
export function quiet(town: LivingTown): Promise<true> {
  return eventually(async () => {
    const owed = await town.lotse.db
      .selectFrom('outbox')
      .select((of) => of.fn.countAll<string>().as('count'))
      .where('state', 'in', ['owed', 'sending'])
      .executeTakeFirstOrThrow()
    const waiting = await town.lotse.db
      .selectFrom('inbox')
      .select((of) => of.fn.countAll<string>().as('count'))
      .where('handled_at', 'is', null)
      .where('set_aside_at', 'is', null)
      .executeTakeFirstOrThrow()
    return Number(owed.count) + Number(waiting.count) === 0
  })
}

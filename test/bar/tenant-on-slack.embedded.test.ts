/** Slack alone is enough: a tenant there is served like one on Telegram (INTERFACES, Slack). */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SlackPerson } from '../../sandbox/slack/person.ts'
import type { ShownMessage } from '../../sandbox/slack/shown-message.ts'
import {
  claims,
  eventually,
  livingTown,
  quiet,
  reads,
  referenceOf,
  threadOf,
  writesInThread,
  type LivingTown,
} from '../support/town-life.ts'
import { shownText } from '../support/town.ts'

let town: LivingTown
let tanja: SlackPerson
let anna: SlackPerson
let root: ShownMessage

beforeAll(async () => {
  // No Telegram at all in this town.
  town = await livingTown({ env: { TELEGRAM_BOT_TOKEN: '', TELEGRAM_API_ROOT: '' } })
  tanja = town.slack.user('U0TENANT')
  anna = town.slack.user('U0ANNA')
})
afterAll(() => town?.stop())

/** Presses a button of a message of the bot by what stands on it. */
async function presses(message: ShownMessage, label: string): Promise<void> {
  const buttons = (message.blocks ?? []).flatMap((block) =>
    Array.isArray(block.elements) ? block.elements : [],
  )
  const button = buttons.find((element) => JSON.stringify(element).includes(label)) as
    | { action_id: string; value: string }
    | undefined
  if (!button) throw new Error(`no button ${label}`)
  await tanja.press(message.channel, message.ts, button.action_id, { value: button.value })
}

const told = (): string[] =>
  tanja
    .directMessages()
    .filter((message) => message.bot_id !== undefined)
    .map(shownText)

test('she is answered from the directory, with the notice, and told of no command that Slack would keep to itself', async () => {
  tanja.messageBot('Ich habe Schulden und wohne im Hafenviertel')
  const answer = await reads(tanja, /Schuldnerberatung/)
  expect(shownText(answer)).toMatch(/automatischer Assistent/)
  expect(shownText(answer)).toMatch(/Slack verarbeitet Ihre Nachrichten ebenfalls/)
  tanja.messageBot('befehle')
  const help = await reads(tanja, /Schreiben Sie Ihr Anliegen mit eigenen Worten/)
  expect(shownText(help)).toMatch(/„mensch“[^]*„meine daten“/)
  expect(told().join('\n')).not.toMatch(/(^|\s)\/(human|help|language|mydata|deletemydata|cancel)/)
})

test('a cry for help is read as one, not as a command', async () => {
  tanja.messageBot('Hilfe! Mein Mann schlägt mich gerade')
  const reply = await reads(tanja, /116 ?016/)
  expect(shownText(reply)).toMatch(/110/)
  const card = await town.slack.waitFor(
    'the emergency card',
    () => town.slack.channelMessages('C0HAFEN').find((message) => /🚨/.test(shownText(message))),
    { timeoutMs: 30_000 },
  )
  expect(shownText(card)).not.toMatch(/Tanja|schlägt/)
  root = await claims(town, anna, card)
  await reads(tanja, /Anna Beispiel aus unserem Team liest jetzt/)
})

test('she talks with the person who claimed, each in their own direct message', async () => {
  await reads(anna, /Mein Mann schlägt mich gerade/, root.ts)
  await writesInThread(town, anna, root, 'Sind Sie jetzt in Sicherheit?', 'white_check_mark')
  await reads(tanja, /Anna Beispiel schreibt[^]*in Sicherheit/)
  tanja.messageBot('Ja, ich bin bei einer Freundin')
  await reads(anna, /bei einer Freundin/, root.ts)
  tanja.shareFile(
    { name: 'foto.png', content: Buffer.from('89504e470d0a1a0a', 'hex'), mimetype: 'image/png' },
    { text: 'So sieht die Tür aus' },
  )
  await reads(anna, /So sieht die Tür aus/, root.ts)
  await reads(anna, /hat ein Foto geschickt/, root.ts)
  await reads(tanja, /an Anna Beispiel weitergegeben/)
})

test('what she edits arrives as a change', async () => {
  const { ts } = tanja.messageBot('Die Adresse ist Speicherstraße 1')
  await reads(anna, /Speicherstraße 1/, root.ts)
  tanja.editMessage(ts, 'Die Adresse ist Speicherstraße 11')
  const shown = await reads(anna, /Speicherstraße 11/, root.ts)
  expect(shownText(shown)).toMatch(/hat eine Nachricht geändert/)
})

test('a thread of her own reaches the person too, and her home shows her requests alone', async () => {
  const first = tanja.messageBot('Noch eine Frage')
  await reads(anna, /Noch eine Frage/, root.ts)
  tanja.messageBot('Wann sind Sie da?', { threadTs: first.ts })
  await reads(anna, /Wann sind Sie da/, root.ts)
  await tanja.openHome()
  const home = await tanja.waitForHome(
    (view) => JSON.stringify(view.blocks).includes(`Anliegen ${referenceOf(root)}`),
    { timeoutMs: 30_000 },
  )
  expect(JSON.stringify(home.blocks)).not.toMatch(/case_claim|Überfällig/)
})

test('/lotse is not hers', async () => {
  const answer = await tanja.command('/lotse', 'cases')
  expect(answer.kind === 'answered' && answer.text).toMatch(/\/lotse ist für Mitarbeitende/)
})

test('when it is closed she rates it, and a normal request asks for her consent', async () => {
  await anna.press(root.channel, root.ts, 'case_close')
  const modal = await anna.waitForView((view) => view.callback_id === 'case_close', { timeoutMs: 30_000 })
  await anna.submitView(modal.id, { outcome: 'resolved' })
  await presses(await reads(tanja, /ist abgeschlossen/), '"5"')
  await reads(tanja, /Danke für Ihre Rückmeldung/)

  const before = town.slack.channelMessages('C0HAFEN').length
  tanja.messageBot('mensch')
  const question = await reads(tanja, /Weitergegeben wird/)
  expect(town.slack.channelMessages('C0HAFEN')).toHaveLength(before)
  await presses(question, 'Ja, bitte')
  await reads(tanja, /Ihr Anliegen ist beim Team/)
  await eventually(async () => town.slack.channelMessages('C0HAFEN').length === before + 1)
})

test('G4: she erases everything: her chat and the thread with the person keep nothing of ours', async () => {
  tanja.messageBot('meine daten löschen')
  await presses(await reads(tanja, /Soll ich löschen/), 'Ja, alles löschen')
  await reads(tanja, /sind gelöscht/)
  await reads(anna, /hat ihre Daten löschen lassen/)
  await quiet(town)
  const left = tanja.directMessages().filter((message) => message.bot_id !== undefined && !message.deleted)
  expect(left.map(shownText)).toEqual([expect.stringMatching(/sind gelöscht/)])
  expect(threadOf(anna, root).join()).not.toMatch(/Freundin|schlägt|Speicherstraße/)
})

test('no rule of Slack was broken on the way', () => {
  expect(town.slack.violations).toEqual([])
})

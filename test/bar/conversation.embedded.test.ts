/** The conversation of a case: who hears what in the claimer's thread, and what happens when the case moves (G3). */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SlackPerson } from '../../sandbox/slack/person.ts'
import type { ShownMessage } from '../../sandbox/slack/shown-message.ts'
import type { TelegramPerson } from '../../sandbox/telegram/person.ts'
import {
  buttonFor,
  claims,
  eventually,
  handsOver,
  heard,
  hears,
  livingTown,
  marked,
  newRoot,
  newTenant,
  quiet,
  reads,
  referenceOf,
  threadOf,
  writesInThread,
  type LivingTown,
} from '../support/town-life.ts'
import { shownText } from '../support/town.ts'

let town: LivingTown
let anna: SlackPerson
let mehmet: SlackPerson

beforeAll(async () => {
  town = await livingTown()
  anna = town.slack.user('U0ANNA')
  mehmet = town.slack.user('U0MEHMET')
})
afterAll(() => town?.stop())

async function talking(): Promise<{ gerda: TelegramPerson; card: ShownMessage; root: ShownMessage }> {
  const gerda = newTenant(town)
  const card = await handsOver(town, gerda)
  const root = await claims(town, anna, card)
  await hears(gerda, /Anna Beispiel hat Ihr Anliegen/)
  return { gerda, card, root }
}

async function pressInRoot(person: SlackPerson, root: ShownMessage, action: string): Promise<void> {
  await town.slack.waitFor(
    `a button ${action}`,
    () =>
      person
        .directMessages()
        .find((message) => message.ts === root.ts && JSON.stringify(message.blocks).includes(action)),
    { timeoutMs: 30_000 },
  )
  await person.press(root.channel, root.ts, action)
}

async function closes(
  person: SlackPerson,
  root: ShownMessage,
  entries: { outcome: string; note?: string } = { outcome: 'resolved' },
): Promise<void> {
  await pressInRoot(person, root, 'case_close')
  const modal = await person.waitForView((view) => view.callback_id === 'case_close', { timeoutMs: 30_000 })
  await person.submitView(modal.id, entries)
}

describe('one conversation', () => {
  let gerda: TelegramPerson
  let root: ShownMessage

  beforeAll(async () => {
    const begun = await talking()
    gerda = begun.gerda
    root = begun.root
  })

  test('what was written before the claim stands in the thread, and nothing of the bot', async () => {
    await eventually(async () => threadOf(anna, root).length > 0)
    expect(threadOf(anna, root)[0]).toContain('Ich habe Schulden und wohne im Hafenviertel.')
    expect(threadOf(anna, root).join()).not.toMatch(/Schuldnerberatung/)
  })

  test('the bot is silent while a person has the case', async () => {
    const before = heard(gerda).length
    gerda.sendText('Danke, dass Sie sich melden.')
    await reads(anna, /Danke, dass Sie sich melden/, root.ts)
    gerda.sendText('Wo ist die Schuldnerberatung?')
    await reads(anna, /Wo ist die Schuldnerberatung\?/, root.ts)
    await quiet(town)
    expect(heard(gerda)).toHaveLength(before)
  })

  test('an edit of the tenant is shown as one', async () => {
    gerda.sendText('Es sind 300 Euro.')
    await reads(anna, /Es sind 300 Euro/, root.ts)
    const mine = gerda.messages().findLast((message) => message.mine)
    gerda.editText(mine?.messageId ?? 0, 'Es sind 3000 Euro.')
    const shown = await reads(anna, /Es sind 3000 Euro/, root.ts)
    expect(shownText(shown)).toMatch(/hat eine Nachricht geändert/)
  })

  test('a photo with words: both arrive, and both sides know it', async () => {
    gerda.sendPhoto({ caption: 'Das ist der Brief vom Inkasso' })
    await reads(anna, /Das ist der Brief vom Inkasso/, root.ts)
    await reads(anna, /hat ein Foto geschickt/, root.ts)
    await hears(gerda, /Ihr Foto habe ich an Anna Beispiel weitergegeben/)
  })

  test('an edit or deletion in the thread is not passed on, and Anna is told so', async () => {
    const ts = await writesInThread(town, anna, root, 'Kommen Sie am Montag?', 'white_check_mark')
    const before = heard(gerda).length
    anna.editMessage(ts, 'Kommen Sie am Dienstag?')
    await reads(anna, /Die Änderung wird nicht übermittelt/, root.ts)
    anna.deleteMessage(ts)
    await reads(anna, /Hier gelöscht\. Die Person hat die Nachricht schon/, root.ts)
    await quiet(town)
    expect(heard(gerda)).toHaveLength(before)
    expect(heard(gerda).join()).not.toContain('Dienstag')
  })

  test('a file alone is not delivered; with words only the words are', async () => {
    await writesInThread(town, anna, root, '', 'warning', {
      files: [{ name: 'antrag.pdf', content: '%PDF-' }],
    })
    await reads(anna, /Nicht zugestellt: Dateien werden nicht übermittelt/, root.ts)
    await writesInThread(town, anna, root, 'Hier der Antrag', 'white_check_mark', {
      files: [{ name: 'antrag.pdf', content: '%PDF-' }],
    })
    await hears(gerda, /Hier der Antrag/)
    await reads(anna, /Dateien werden nicht übermittelt, nur der Text/, root.ts)
  })

  test('a reply that is also shown in the conversation reaches the tenant once', async () => {
    await writesInThread(town, anna, root, 'Bitte bringen Sie alles mit', 'white_check_mark', {
      broadcast: true,
    })
    await reads(anna, /steht jetzt auch außerhalb des Threads/, root.ts)
    await quiet(town)
    expect(heard(gerda).filter((text) => /bringen Sie alles mit/.test(text))).toHaveLength(1)
  })

  test('what staff write outside a thread reaches nobody, whoever they are', async () => {
    const before = heard(gerda).length
    anna.messageBot('Ich rufe Sie morgen an')
    await reads(anna, new RegExp(`Welchen Fall meinen Sie.*${referenceOf(root)}`, 's'))
    const olena = town.slack.user('U0OLENA')
    olena.messageBot('Ich rufe Sie morgen an')
    await reads(olena, /Sie haben gerade keinen Fall/)
    await quiet(town)
    expect(heard(gerda)).toHaveLength(before)
  })

  test('a thread of no case delivers nothing', async () => {
    const before = heard(gerda).length
    const own = anna.messageBot('Meine Notizen')
    const { ts } = anna.messageBot('Bitte zahlen Sie', { threadTs: own.ts })
    await marked(town, anna, ts, 'warning')
    await reads(anna, /Zu diesem Thread gehört kein Fall/, own.ts)
    expect(heard(gerda)).toHaveLength(before)
  })

  test('a note is kept for the team and not told to the tenant', async () => {
    const before = heard(gerda).length
    await pressInRoot(anna, root, 'case_note')
    const modal = await anna.waitForView((view) => view.callback_id === 'case_note', { timeoutMs: 30_000 })
    await anna.submitView(modal.id, { note: 'Ratenplan besprochen' })
    await reads(anna, /Notiz: Ratenplan besprochen/, root.ts)
    await quiet(town)
    expect(heard(gerda)).toHaveLength(before)
  })

  test('nothing of it stands in a channel or with anybody else (G3)', () => {
    const elsewhere = [
      ...town.slack.channelMessages('C0HAFEN'),
      ...mehmet.directMessages(),
      ...town.slack.user('U0LEAD').directMessages(),
    ].flatMap((message) => [
      shownText(message),
      ...message.versions.map((version) => JSON.stringify(version)),
    ])
    expect(elsewhere.join('\n')).not.toMatch(/Schulden und wohne|Inkasso|3000 Euro|Ratenplan|Gerda/)
    expect(town.slack.violations).toEqual([])
  })
})

describe('a case that moves', () => {
  test('released and claimed by somebody else: the history goes along, the old thread warns', async () => {
    const { gerda, card, root } = await talking()
    await writesInThread(town, anna, root, 'Ich kümmere mich darum.', 'white_check_mark')
    gerda.sendText('Es eilt, am Freitag ist Termin.')
    await reads(anna, /am Freitag ist Termin/, root.ts)
    await pressInRoot(anna, root, 'case_release')
    await hears(gerda, /ist wieder beim Team Hafenviertel/)

    await writesInThread(town, anna, root, 'Noch etwas', 'warning')
    await reads(anna, /Der Fall liegt wieder beim Team/, root.ts)
    gerda.sendText('Hört mich jemand?')
    await hears(gerda, /Das habe ich Ihrem Anliegen/)

    const next = await claims(town, mehmet, card)
    await hears(gerda, /Mehmet Muster hat Ihr Anliegen/)
    await reads(mehmet, /Hört mich jemand/, next.ts)
    const told = threadOf(mehmet, next).join('\n')
    expect(told).toMatch(
      /wohne im Hafenviertel[^]*Anna Beispiel schrieb: Ich kümmere mich[^]*Freitag[^]*Hört mich/,
    )

    const before = threadOf(anna, root).length
    await writesInThread(town, anna, root, 'Ich noch einmal', 'warning')
    await reads(anna, /Sie haben diesen Fall nicht/, root.ts)
    gerda.sendText('Guten Tag, Herr Muster')
    await reads(mehmet, /Guten Tag, Herr Muster/, next.ts)
    await quiet(town)
    expect(threadOf(anna, root)).toHaveLength(before + 1)
    expect(threadOf(anna, root).join()).not.toMatch(/Herr Muster|Hört mich/)
    expect(heard(gerda).join()).not.toMatch(/Noch etwas|noch einmal/)
  })

  test('released and claimed again by the same person: only the new thread reaches the tenant', async () => {
    const { gerda, card, root } = await talking()
    await pressInRoot(anna, root, 'case_release')
    await hears(gerda, /ist wieder beim Team/)
    const again = await claims(town, anna, card)
    await writesInThread(town, anna, again, 'Da bin ich wieder', 'white_check_mark')
    await hears(gerda, /Da bin ich wieder/)
    await writesInThread(town, anna, root, 'Im alten Thread', 'warning')
    await reads(anna, /hat inzwischen einen neuen Thread/, root.ts)
    expect(heard(gerda).join()).not.toContain('Im alten Thread')
  })

  test('closed: the thread warns, the tenant hears the outcome and is served anew', async () => {
    const { gerda, root } = await talking()
    await closes(anna, root, { outcome: 'referred' })
    const closed = await hears(gerda, /abgeschlossen\. Sie wurden an eine passende Stelle vermittelt/)
    expect(closed.buttons.flat().map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5'])
    await writesInThread(town, anna, root, 'Alles Gute!', 'warning')
    await reads(anna, /Der Fall ist geschlossen/, root.ts)

    const before = threadOf(anna, root).length
    gerda.sendText('Wo ist die Energieberatung?')
    await eventually(async () => heard(gerda).some((text) => /Energie|Strom|nichts Passendes/.test(text)))
    await quiet(town)
    expect(threadOf(anna, root)).toHaveLength(before)
    expect(heard(gerda).join()).not.toContain('Alles Gute!')
  })

  test('closed and opened again by the same person: the conversation goes on in a new thread', async () => {
    const { gerda, root } = await talking()
    const before = new Set(anna.directMessages().map(({ ts }) => ts))
    await closes(anna, root, { outcome: 'resolved', note: 'Unterlagen liegen im Ordner' })
    await hears(gerda, /ist abgeschlossen/)
    await pressInRoot(anna, root, 'case_reopen')
    await hears(gerda, /ist wieder offen/)
    const again = await newRoot(anna, referenceOf(root), before)
    // What was noted while closing is there for whoever goes on.
    await reads(anna, /Notiz: Unterlagen liegen im Ordner/, again.ts)
    gerda.sendText('Doch noch eine Frage')
    await reads(anna, /Doch noch eine Frage/, again.ts)
    await writesInThread(town, anna, again, 'Gern', 'white_check_mark')
  })

  test('a case that was closed is not opened beside a new one', async () => {
    const { gerda, root } = await talking()
    await closes(anna, root)
    const closed = await hears(gerda, /ist abgeschlossen/)
    expect(closed.text).toContain(referenceOf(root))
    gerda.sendText('/human')
    const question = await eventually(async () =>
      gerda
        .messages()
        .filter((message) => /Weitergegeben wird/.test(message.text))
        .at(1),
    )
    gerda.press(question.messageId, buttonFor(question, 'consent_yes'))
    await eventually(
      async () => heard(gerda).filter((text) => /Ihr Anliegen ist beim Team/.test(text)).length === 2,
    )
    await pressInRoot(anna, root, 'case_reopen')
    await reads(anna, /Das geht im jetzigen Stand des Falls nicht/)
    const states = await town.lotse.db
      .selectFrom('cases')
      .select('state')
      .where('reference', '=', referenceOf(root))
      .execute()
    expect(states).toEqual([{ state: 'closed' }])
  })
})

test('no rule of either platform was broken on the way', () => {
  expect(town.telegram.violations).toEqual([])
  expect(town.slack.violations).toEqual([])
})

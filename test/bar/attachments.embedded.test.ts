/** Photos, documents and locations in the town: a person gets them, with the case and with nobody else. */

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
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
  newTenant,
  PATIENCE_MS,
  quiet,
  reads,
  threadOf,
  type LivingTown,
} from '../support/town-life.ts'

let town: LivingTown
let anna: SlackPerson
beforeAll(async () => {
  town = await livingTown()
  anna = town.slack.user('U0ANNA')
})
afterAll(() => town?.stop())
afterEach(() => quiet(town))

const LETTER = new TextEncoder().encode('%PDF- letter of the court')

/** What files stand in a thread, by name. */
const filesIn = (root: ShownMessage, person = anna): string[] =>
  person
    .directMessages()
    .filter(({ thread_ts: at, deleted }) => at === root.ts && !deleted)
    .flatMap(({ files = [] }) => files.map(({ name }) => name))

const showsFiles = (root: ShownMessage, count: number, person = anna): Promise<unknown> =>
  eventually(async () => filesIn(root, person).length === count)

async function claimed(gerda: TelegramPerson): Promise<ShownMessage> {
  const root = await claims(town, anna, await handsOver(town, gerda))
  await hears(gerda, /hat Ihr Anliegen/)
  return root
}

async function cardAfter(act: () => Promise<unknown>, channel = 'C0HAFEN'): Promise<ShownMessage> {
  const before = new Set(town.slack.channelMessages(channel).map(({ ts }) => ts))
  await act()
  return town.slack.waitFor(
    'the card',
    () => town.slack.channelMessages(channel).find(({ ts }) => !before.has(ts)),
    { timeoutMs: PATIENCE_MS },
  )
}

describe('while a person has the case', () => {
  test('a letter is shared in their thread as a file, byte for byte, and the tenant knows', async () => {
    const gerda = newTenant(town)
    const root = await claimed(gerda)
    gerda.sendDocument({ content: LETTER, caption: 'Vom Gericht' })
    await hears(gerda, /Ihr Dokument habe ich an Anna Beispiel weitergegeben/)
    await showsFiles(root, 1)
    // A file has a lane of its own: the line about it may come after it.
    await eventually(async () =>
      /hat ein Dokument geschickt[^]*Vom Gericht/.test(threadOf(anna, root).join('\n')),
    )
    const [file] = anna.directMessages().flatMap(({ files = [] }) => files)
    const fetched = await fetch(file?.url_private ?? '', { headers: { authorization: 'Bearer xoxb-town' } })
    expect(new Uint8Array(await fetched.arrayBuffer())).toEqual(LETTER)
    expect(town.slack.violations).toEqual([])
    expect(town.telegram.violations).toEqual([])
  })

  test.each(['files.getUploadURLExternal', 'files.completeUploadExternal'])(
    'Q9: a connection lost after %s shows the file once all the same',
    async (method) => {
      const gerda = newTenant(town)
      const root = await claimed(gerda)
      town.slack.faults.dropConnectionAfter(method, 1)
      gerda.sendPhoto()
      await showsFiles(root, 1)
      await quiet(town)
      expect(filesIn(root)).toHaveLength(1)
    },
  )

  test('what is larger than Telegram gives to a bot is refused at once, with another way', async () => {
    const gerda = newTenant(town)
    const root = await claimed(gerda)
    gerda.sendDocument({ content: new Uint8Array(20 * 1024 * 1024 + 1), fileName: 'huge.pdf' })
    await hears(gerda, /^Diese Datei ist zu groß[^]*\/human/)
    await reads(anna, /hat ein Dokument geschickt/, root.ts)
    gerda.sendText('Noch etwas')
    await reads(anna, /Noch etwas/, root.ts)
    expect(filesIn(root)).toEqual([])
    expect(heard(gerda).join()).not.toContain('an Anna Beispiel weitergegeben')
  })

  test('W2: what Telegram gives late holds nothing up', async () => {
    const gerda = newTenant(town)
    const root = await claimed(gerda)
    town.telegram.faults.answer5xx('getFile', 4)
    gerda.sendPhoto()
    await hears(gerda, /Ihr Foto habe ich/)
    gerda.sendText('Noch etwas')
    await reads(anna, /Noch etwas/, root.ts)
    expect(filesIn(root)).toEqual([])
    await showsFiles(root, 1)
  })

  test('G4: erased with the tenant', async () => {
    const gerda = newTenant(town)
    const root = await claimed(gerda)
    gerda.sendPhoto()
    await showsFiles(root, 1)
    gerda.sendText('/deletemydata')
    const asked = await hears(gerda, /Soll ich löschen/)
    gerda.press(asked.messageId, buttonFor(asked, 'erase_yes'))
    await hears(gerda, /gelöscht/)
    await showsFiles(root, 0)
    const deleted = town.slack.calls.filter(({ method, ok }) => method === 'files.delete' && ok)
    expect(deleted).toHaveLength(1)
  })
})

describe('before anybody has the case', () => {
  test('a photo without a case is offered to a person, and goes with the request after a yes', async () => {
    const gerda = newTenant(town)
    gerda.sendText('Ich wohne im Hafenviertel')
    await gerda.waitForMessage(({ mine }) => !mine, PATIENCE_MS)
    gerda.sendPhoto()
    const asked = await hears(gerda, /Fotos sehe ich mir nicht selbst an[^]*Soll sich ein Mensch/)
    gerda.sendPhoto()
    await hears(gerda, /Auch das gebe ich weiter, wenn Sie Ja sagen/)
    const card = await cardAfter(async () => {
      gerda.press(asked.messageId, buttonFor(asked, 'consent_yes'))
      await hears(gerda, /Ihr Anliegen ist beim Team/)
    })
    const root = await claims(town, anna, card)
    await showsFiles(root, 2)
    const named = () => threadOf(anna, root).filter((line) => line.includes('hat ein Foto geschickt'))
    await eventually(async () => named().length === 2)
    await quiet(town)
    expect(named()).toHaveLength(2)
  })

  test('it belongs to what was asked before: the request keeps its topic, and its words', async () => {
    const gerda = newTenant(town)
    gerda.sendText('Ich habe Schulden und wohne im Hafenviertel.')
    await hears(gerda, /Schuldnerberatung/)
    gerda.sendPhoto()
    const asked = await hears(gerda, /Fotos sehe ich mir nicht selbst an[^]*Schulden[^]*Hafenviertel/)
    const card = await cardAfter(async () => {
      gerda.press(asked.messageId, buttonFor(asked, 'consent_yes'))
      await hears(gerda, /Ihr Anliegen ist beim Team/)
    })
    const root = await claims(town, anna, card)
    await reads(anna, /Ich habe Schulden und wohne im Hafenviertel/, root.ts)
    await showsFiles(root, 1)
  })

  test('several files in one message on Slack are all passed on', async () => {
    const tanja = town.slack.user('U0TENANT')
    tanja.messageBot('Ich wohne im Hafenviertel')
    await reads(tanja, /Lotse/)
    const page = (name: string) => ({ name, content: name, mimetype: 'image/png' })
    tanja.messageBot('', { files: [page('1.png'), page('2.png'), page('3.png')] })
    await reads(tanja, /Fotos sehe ich mir nicht selbst an/)
    const card = await cardAfter(async () => {
      tanja.messageBot('ja')
      await reads(tanja, /Ihr Anliegen ist beim Team/)
    })
    const root = await claims(town, anna, card)
    await showsFiles(root, 3)
    expect(filesIn(root)).toEqual(['1.png', '2.png', '3.png'])
  })

  test('the question names the files that go with it, and what was cancelled goes with nothing', async () => {
    const gerda = newTenant(town)
    gerda.sendPhoto()
    await hears(gerda, /Weitergegeben wird[^]*Dateien, die Sie zuletzt geschickt haben \(Anzahl: 1\)/)
    gerda.sendText('/cancel')
    await hears(gerda, /abgebrochen/i)
    gerda.sendText('/human')
    await eventually(
      async () => heard(gerda).filter((text) => text.includes('Weitergegeben wird an')).length === 2,
    )
    expect(heard(gerda).at(-1)).not.toContain('Dateien')
  })

  test('with a no its reference is forgotten', async () => {
    const gerda = newTenant(town)
    gerda.sendPhoto()
    const asked = await hears(gerda, /Soll sich ein Mensch/)
    gerda.press(asked.messageId, buttonFor(asked, 'consent_no'))
    await hears(gerda, /gebe nichts weiter/)
    const latest = await town.lotse.db
      .selectFrom('messages')
      .select('attachment')
      .where('direction', '=', 'tenant')
      .orderBy('created_at', 'desc')
      .limit(1)
      .execute()
    expect(latest).toEqual([{ attachment: null }])
  })

  test('what comes in an unclaimed case waits there, and whoever claims sees it', async () => {
    const gerda = newTenant(town)
    const card = await handsOver(town, gerda)
    gerda.sendPhoto()
    await hears(gerda, /Ihr Foto habe ich zu Ihrem Anliegen .* gelegt/)
    gerda.sendVoice()
    await hears(gerda, /Ihre Sprachnachricht habe ich zu Ihrem Anliegen[^]*nicht selbst[^]*112/)
    gerda.sendLocation(54.50123, 7.49876)
    await hears(gerda, /Ihren Standort habe ich zu Ihrem Anliegen/)
    const root = await claims(town, anna, card)
    await showsFiles(root, 2)
    const lines = (): string => threadOf(anna, root).join('\n')
    await eventually(async () => lines().includes('Standort'))
    // Nobody is in danger: no finer than about a hundred metres.
    expect(lines()).toContain('54.501, 7.499')
    expect(lines()).toMatch(/hat ein Foto geschickt[^]*hat eine Sprachnachricht geschickt/)
  })
})

describe('C1: in an emergency', () => {
  test('where somebody is waits for whoever claims, and reaches who has the case at once, as exact as it came', async () => {
    const gerda = newTenant(town)
    gerda.sendText('Ich wohne im Hafenviertel')
    await gerda.waitForMessage(({ mine }) => !mine, PATIENCE_MS)
    const card = await cardAfter(async () => {
      gerda.sendText('Mein Mann schlägt mich gerade')
      await hears(gerda, /110/)
    })
    gerda.sendLocation(54.50123, 7.49876)
    await hears(gerda, /für unser Team dazugeschrieben[^]*112/)
    expect(heard(gerda).at(-1)).not.toContain('km entfernt')
    const root = await claims(town, anna, card)
    await reads(anna, /ihren Standort geschickt: 54\.50123, 7\.49876/, root.ts)
    gerda.sendLocation(54.50456, 7.49111)
    await reads(anna, /54\.50456, 7\.49111/, root.ts)
    await hears(gerda, /an Anna Beispiel weitergegeben[^]*112/)
    gerda.sendPhoto()
    await showsFiles(root, 1)
    // G3: nothing of it stands in a channel.
    const channels = ['C0HAFEN', 'C0NORD', 'C0LINDEN'].flatMap((id) => town.slack.channelMessages(id))
    expect(JSON.stringify(channels)).not.toMatch(/54\.50|file_share/)
  })
})

/** An emergency that is open already: what staff see of it, and what the tenant is told (C1). */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ShownMessage } from '../../sandbox/slack/shown-message.ts'
import type { SlackPerson } from '../../sandbox/slack/person.ts'
import {
  buttonFor,
  claims,
  eventually,
  handsOver,
  heard,
  hears,
  livingTown,
  newTenant,
  quiet,
  reads,
  referenceOf,
  threadOf,
  writesInThread,
  type LivingTown,
} from '../support/town-life.ts'
import { shownText } from '../support/town.ts'

const MONDAY_10 = new Date('2026-11-23T10:00:00+01:00')
const MONDAY_02 = new Date('2026-11-23T02:00:00+01:00')

let town: LivingTown
let clock = { setTo: MONDAY_10.getTime(), at: Date.now() }
let anna: SlackPerson
let olena: SlackPerson

const now = (): Date => new Date(clock.setTo + Date.now() - clock.at)
const setClock = (to: Date): void => {
  clock = { setTo: to.getTime(), at: Date.now() }
}

beforeAll(async () => {
  town = await livingTown({ now })
  anna = town.slack.user('U0ANNA')
  olena = town.slack.user('U0OLENA')
})
afterAll(() => town?.stop())
beforeEach(() => setClock(MONDAY_10))

const cardsIn = (channel: string): Set<string> =>
  new Set(town.slack.channelMessages(channel).map(({ ts }) => ts))

const emergencyCard = (channel: string, known: ReadonlySet<string>): Promise<ShownMessage> =>
  town.slack.waitFor(
    'an emergency card',
    () =>
      town.slack
        .channelMessages(channel)
        .find((message) => /🚨/.test(shownText(message)) && !known.has(message.ts)),
    { timeoutMs: 30_000 },
  )

/** The message as it stands there now. */
const asShown = (messages: readonly ShownMessage[], { ts }: ShownMessage): string => {
  const found = messages.find((message) => message.ts === ts)
  return found ? `${shownText(found)} ${JSON.stringify(found.blocks ?? [])}` : ''
}

describe('C1: danger while the tenant waits for an answer', () => {
  test('the root of the thread says so, and the alarm can be cleared, again and again', async () => {
    const gerda = newTenant(town)
    const root = await claims(town, anna, await handsOver(town, gerda))
    await writesInThread(town, anna, root, 'Guten Tag, wie kann ich helfen?', 'white_check_mark')
    gerda.sendText('Ich habe die Unterlagen jetzt da.')
    await reads(anna, /Unterlagen/, root.ts)
    await quiet(town)
    const shown = () => asShown(anna.directMessages(), root)
    expect(shown()).not.toMatch(/case_false_alarm/)

    for (const danger of ['Ich bringe mich um', 'Doch, ich bringe mich heute um']) {
      gerda.sendText(danger)
      await reads(anna, new RegExp(danger), root.ts)
      await eventually(async () => /🚨/.test(shown()) && shown().includes('case_false_alarm'))
      await quiet(town)
      await anna.press(root.channel, root.ts, 'case_false_alarm')
      await eventually(async () => !shown().includes('case_false_alarm'))
    }
  })
})

describe('C1: nobody is told that nobody reads while somebody does', () => {
  test('in an emergency at night each message is said to be passed on', async () => {
    setClock(MONDAY_02)
    const gerda = newTenant(town)
    const known = cardsIn('C0LINDEN')
    gerda.sendText('Ich will nicht mehr leben')
    const root = await claims(town, olena, await emergencyCard('C0LINDEN', known), 'C0LINDEN')
    await hears(gerda, /Olena Probe .*liest jetzt/)
    gerda.sendText('wann kommt jemand')
    await hears(gerda, /an Olena Probe weitergegeben.*112/)
    await writesInThread(town, olena, root, 'Ich bin da.', 'white_check_mark')
    gerda.sendText('gut')
    await reads(olena, /^gut/m, root.ts)
    await quiet(town)
    expect(heard(gerda).filter((text) => /an Olena Probe weitergegeben/.test(text))).toHaveLength(2)
    expect(heard(gerda).join()).not.toMatch(/gerade nicht da/)
  })

  test('who took an ordinary case at night, or wrote just now, is there', async () => {
    const gerda = newTenant(town)
    setClock(MONDAY_02)
    const card = await handsOver(town, gerda, 'Ich habe Schulden und wohne in der Nordstadt.', 'C0NORD')
    const root = await claims(town, olena, card, 'C0NORD')
    await hears(gerda, /Olena Probe hat Ihr Anliegen/)
    gerda.sendText('So spät noch?')
    await reads(olena, /So spät noch/, root.ts)
    await writesInThread(town, olena, root, 'Ja, ich bin noch hier.', 'white_check_mark')
    gerda.sendText('Das freut mich.')
    await reads(olena, /freut mich/, root.ts)
    await quiet(town)
    expect(heard(gerda).join()).not.toMatch(/gerade nicht da/)
    expect(threadOf(olena, root).join()).not.toMatch(/niemand liest/)
  })
})

describe('C1: where somebody is in danger', () => {
  test('a place in the message calls the desk of that place, and stands on the card', async () => {
    const gerda = newTenant(town)
    const known = cardsIn('C0HAFEN')
    gerda.sendText('Mein Mann schlägt mich. Hafenviertel')
    await hears(gerda, /110/)
    expect(shownText(await emergencyCard('C0HAFEN', known))).toMatch(/Hafenviertel/)
  })

  test('a place that comes later stands on the card too, also one chosen by button', async () => {
    const gerda = newTenant(town)
    const known = cardsIn('C0LINDEN')
    gerda.sendText('Mein Mann schlägt mich')
    const card = await emergencyCard('C0LINDEN', known)
    const shown = () => asShown(town.slack.channelMessages('C0LINDEN'), card)
    await eventually(async () => /nicht bekannt/.test(shown()))
    gerda.sendText('/start')
    const asked = await hears(gerda, /Wo wohnen Sie/)
    gerda.sendText('Kaistraße 30, Hafenviertel')
    await hears(gerda, /dazugeschrieben/)
    await eventually(async () => /Hafenviertel/.test(shown()))

    gerda.press(asked.messageId, buttonFor(asked, 'area', 'Nordstadt'))
    await eventually(async () => /Nordstadt/.test(shown()))
    await quiet(town)
    expect(heard(gerda).filter((text) => /dazugeschrieben.*112/.test(text))).toHaveLength(2)
    const root = await claims(town, olena, card, 'C0LINDEN')
    await eventually(async () => /Nordstadt/.test(asShown(olena.directMessages(), root)))
    gerda.sendText('Nein, ich bin in der Altstadt')
    await eventually(async () => /Altstadt/.test(asShown(olena.directMessages(), root)))
  })

  test('a place in danger found later is on the card of the case that waits', async () => {
    const gerda = newTenant(town)
    const card = await handsOver(town, gerda)
    gerda.sendText('Mein Mann schlägt mich gerade, ich bin in der Nordstadt')
    await eventually(async () => /🚨.*Nordstadt/s.test(asShown(town.slack.channelMessages('C0HAFEN'), card)))
    // Where she lives was known before, and is what the next answer is about.
    const { tenant_id: id } = await town.lotse.db
      .selectFrom('cases')
      .select('tenant_id')
      .where('reference', '=', referenceOf(card))
      .executeTakeFirstOrThrow()
    const { area } = await town.lotse.db
      .selectFrom('tenants')
      .select('area')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(area).toBe('Hafenviertel')
  })
})

/** Somebody in danger, whose case nobody has yet. */
async function inDanger(text = 'Mein Mann schlägt mich') {
  const gerda = newTenant(town)
  const known = cardsIn('C0LINDEN')
  gerda.sendText(text)
  return { gerda, card: await emergencyCard('C0LINDEN', known) }
}

describe('C1: in an open emergency', () => {
  test('the own number goes to whoever claims, and to who has the case at once', async () => {
    const { gerda, card } = await inDanger()
    gerda.sendContact({ phoneNumber: '+493023125701', firstName: 'Gerda', userId: gerda.id })
    await hears(gerda, /dazugeschrieben.*112/)
    const root = await claims(town, olena, card, 'C0LINDEN')
    await reads(olena, /eigene Telefonnummer.*\+493023125701/, root.ts)
    gerda.sendContact({ phoneNumber: '+493023125702', firstName: 'Gerda', userId: gerda.id })
    await reads(olena, /eigene Telefonnummer.*\+493023125702/, root.ts)
    await hears(gerda, /an Olena Probe weitergegeben.*112/)
    expect(heard(gerda).join()).not.toMatch(/noch nicht öffnen/)
  })

  test('what cannot be opened is not said to be added, and a recording not to be heard', async () => {
    const { gerda, card } = await inDanger()
    gerda.sendContact({ phoneNumber: '+493023125703', firstName: 'Onkel', userId: 4 })
    await hears(gerda, /noch nicht öffnen[^]*Warten Sie nicht, rufen Sie 112 an/)
    expect(heard(gerda).join()).not.toMatch(/dazugeschrieben/)
    gerda.sendVoice()
    await hears(gerda, /dazugeschrieben[^]*Anhören konnte ich sie nicht/)
    const root = await claims(town, olena, card, 'C0LINDEN')
    await reads(olena, /Kontakt geschickt. Lotse leitet ihn nicht weiter/, root.ts)
    await quiet(town)
    expect(threadOf(olena, root).join()).not.toMatch(/23125703/)
  })

  test.each(['3', 'English'])(
    'a language is chosen by typing %s, and the help is read in it',
    async (typed) => {
      const { gerda } = await inDanger()
      gerda.sendText('/language')
      await hears(gerda, /Welche Sprache/)
      gerda.sendText(typed)
      await hears(gerda, /we write in English[^]*Call the police: 110/)
      await quiet(town)
      expect(heard(gerda).join()).not.toMatch(/dazugeschrieben/)
    },
  )

  test('the erasure asked for is confirmed by its number, and any other number is for the team', async () => {
    const { gerda, card } = await inDanger()
    gerda.sendText('30')
    await hears(gerda, /dazugeschrieben.*112/)
    gerda.sendText('/deletemydata')
    await hears(gerda, /Soll ich löschen/)
    gerda.sendText('2')
    await hears(gerda, /es bleibt alles, wie es ist/)
    const root = await claims(town, olena, card, 'C0LINDEN')
    await reads(olena, /^30/m, root.ts)
    gerda.sendText('/deletemydata')
    await quiet(town)
    gerda.sendText('1')
    await hears(gerda, /sind gelöscht/)
  })

  test('who begins anew reads the numbers again, and who reads along', async () => {
    const { gerda, card } = await inDanger()
    gerda.sendText('/start')
    await hears(gerda, /110[^]*Wo wohnen Sie/)
    expect(heard(gerda).join()).not.toMatch(/Ich habe Schulden/)
    await claims(town, olena, card, 'C0LINDEN')
    await hears(gerda, /Olena Probe .*liest jetzt/)
    gerda.sendText('/start')
    await hears(gerda, /110[^]*Olena Probe .*liest jetzt/)
  })
})

describe('G3: consent for one thing is none for another', () => {
  test('a message from outside the case, changed later, stays with the bot', async () => {
    const gerda = newTenant(town)
    const sends = (text: string): number => {
      gerda.sendText(text)
      return gerda.messages().findLast(({ mine }) => mine)?.messageId ?? 0
    }
    const outside = sends('Wo kann ich einen Yogakurs machen?')
    await quiet(town)
    const card = await handsOver(town, gerda)
    gerda.editText(outside, 'Wo kann ich einen HIV-Test machen?')
    await hears(gerda, /gehört nicht zu Ihrem Anliegen .*nicht weitergegeben/)
    const root = await claims(town, anna, card)
    gerda.editText(outside, 'Wo kann ich heimlich einen HIV-Test machen?')
    await eventually(
      async () => heard(gerda).filter((text) => /gehört nicht zu Ihrem Anliegen/.test(text)).length === 2,
    )
    const inside = sends('Ich komme um drei.')
    await reads(anna, /Ich komme um drei/, root.ts)
    gerda.editText(inside, 'Ich komme um vier.')
    await reads(anna, /geändert.*Ich komme um vier/, root.ts)
    await quiet(town)
    expect(threadOf(anna, root).join()).not.toMatch(/HIV|Yoga/)

    gerda.editText(outside, 'Ich bringe mich um')
    await reads(anna, /bringe mich um/, root.ts)
  })
})

test('no rule of either platform was broken on the way', () => {
  expect(town.telegram.violations).toEqual([])
  expect(town.slack.violations).toEqual([])
})

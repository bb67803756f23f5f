/** Danger, and the hours of people: what the tenant reads at once, whom it calls, and for how long (C1). */

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clearedAlarms } from '../../src/storage/alarms.ts'
import type { SlackPerson } from '../../sandbox/slack/person.ts'
import {
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

/** A Monday, when every desk is open. */
const MONDAY_10 = new Date('2026-11-23T10:00:00+01:00')

let town: LivingTown
let clock = { setTo: MONDAY_10.getTime(), at: Date.now() }
let pager: { server: Server; posts: unknown[]; url: string }
let anna: SlackPerson
let olena: SlackPerson
let lead: SlackPerson

const now = (): Date => new Date(clock.setTo + Date.now() - clock.at)
const setClock = (to: Date): void => {
  clock = { setTo: to.getTime(), at: Date.now() }
}
const minutesPass = (minutes: number): void => setClock(new Date(now().getTime() + minutes * 60_000))

beforeAll(async () => {
  pager = await startPager()
  town = await livingTown({ now, env: { PAGER_WEBHOOK_URL: pager.url } })
  anna = town.slack.user('U0ANNA')
  olena = town.slack.user('U0OLENA')
  lead = town.slack.user('U0LEAD')
})
afterAll(async () => {
  await town?.stop()
  pager?.server.close()
})
beforeEach(() => setClock(MONDAY_10))

/** How often somebody was called about a case, and in which words. */
const calls = (person: SlackPerson, reference: string): string[] =>
  person
    .directMessages()

    .map((message) => message.text ?? '')
    .filter((text) => text.includes('🚨') && text.includes(reference))

const kept = (reference: string) =>
  town.lotse.db
    .selectFrom('cases')
    .innerJoin('deadlines', 'deadlines.case_id', 'cases.id')
    .select(['state', 'urgency', 'crisis', 'due_at', 'opened_at'])
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()

/** Time for the timer to look once: nothing is waited for, but something could happen. */
const aLook = () => new Promise((resolve) => setTimeout(resolve, 5500))

async function emergencyCard(channel: string, known: ReadonlySet<string>) {
  return town.slack.waitFor(
    'an emergency card',
    () =>
      town.slack
        .channelMessages(channel)
        .find((message) => /🚨/.test(shownText(message)) && !known.has(message.ts)),
    { timeoutMs: 30_000 },
  )
}
const cardsIn = (channel: string): Set<string> =>
  new Set(town.slack.channelMessages(channel).map(({ ts }) => ts))

describe('C1: danger in a first message', () => {
  test('the numbers come first, the notice after them, nobody is asked, and people are called until one claims', async () => {
    const gerda = newTenant(town)
    const known = cardsIn('C0LINDEN')
    gerda.sendText('Ich will mich umbringen')
    const reply = await hears(gerda, /112/)
    expect(heard(gerda)[0]).toBe(reply.text)
    expect(reply.text).toMatch(/0800 111 0 111/)
    expect(reply.text.indexOf('112')).toBeLessThan(reply.text.indexOf('automatischer Assistent'))
    expect(reply.text).not.toMatch(/Weitergegeben wird/)
    expect(reply.buttons).toEqual([])

    // Her area is not known: the desk for everywhere takes it. The card names neither her nor the danger (G3).
    const card = await emergencyCard('C0LINDEN', known)
    expect(shownText(card)).not.toMatch(/umbringen|Suizid|Gerda/)
    const reference = referenceOf(card)
    expect(await kept(reference)).toMatchObject({ state: 'offered', urgency: 'emergency', crisis: 'suicide' })
    const { due_at: dueAt, opened_at: openedAt } = await kept(reference)
    expect(new Date(dueAt).getTime() - new Date(openedAt).getTime()).toBe(5 * 60_000)

    await eventually(async () => calls(olena, reference).length === 1 && calls(lead, reference).length === 1)
    expect(calls(olena, reference)[0]).toMatch(/ist noch nicht übernommen/)
    await eventually(async () => pager.posts.length === 1)
    expect(pager.posts[0]).toEqual({
      reference,
      desk: 'linden',
      urgency: 'emergency',
      since: expect.stringMatching(/^2026-11-23T09:/),
    })

    minutesPass(4)
    await aLook()
    expect(calls(olena, reference)).toHaveLength(1)
    minutesPass(2)
    await eventually(async () => calls(olena, reference).length === 2 && calls(lead, reference).length === 2)
    expect(calls(olena, reference)[1]).toMatch(/Noch immer nicht übernommen/)
    minutesPass(5)
    await eventually(async () => calls(olena, reference).length === 3 && pager.posts.length === 3)

    const root = await claims(town, lead, card, 'C0LINDEN')
    await reads(lead, /umbringen/, root.ts)
    expect(shownText(root)).toMatch(/Suizidgedanken/)
    minutesPass(20)
    await aLook()
    expect(calls(olena, reference)).toHaveLength(3)
    expect(pager.posts).toHaveLength(3)
  })
})

describe('C1: danger while a case waits', () => {
  test('the case becomes an emergency, to be claimed in its time, and people are called', async () => {
    const gerda = newTenant(town)
    const card = await handsOver(town, gerda)
    const reference = referenceOf(card)
    expect(await kept(reference)).toMatchObject({ urgency: 'normal' })
    gerda.sendText('Ich will nicht mehr leben, ich bringe mich um')
    await hears(gerda, /0800 111 0 111/)
    await eventually(async () => calls(anna, reference).length === 1 && calls(lead, reference).length === 1)
    const { urgency, due_at: dueAt } = await kept(reference)
    expect(urgency).toBe('emergency')
    expect(new Date(dueAt).getTime()).toBeLessThanOrEqual(now().getTime() + 5 * 60_000)
    await town.slack.waitFor('the card of the emergency', () =>
      town.slack
        .channelMessages('C0HAFEN')
        .find(({ ts, blocks }) => ts === card.ts && /🚨/.test(JSON.stringify(blocks))),
    )

    // It cannot be withdrawn by a word, and says so truly.
    gerda.sendText('/cancel')
    await hears(gerda, /habe ich schon Menschen gerufen/)
    expect(await kept(reference)).toMatchObject({ state: 'offered' })
    const root = await claims(town, anna, card)
    await reads(anna, /ich bringe mich um/, root.ts)
  })
})

describe('C1: danger while a person has the case', () => {
  test('the bot stays, the person is warned, and others are called until she answers', async () => {
    const gerda = newTenant(town)
    const root = await claims(town, anna, await handsOver(town, gerda))
    const reference = referenceOf(root)
    await hears(gerda, /Anna Beispiel hat Ihr Anliegen/)
    gerda.sendText('Mein Mann schlägt mich gerade, bitte helfen Sie')
    await hears(gerda, /110/)
    await reads(anna, /schlägt mich gerade/, root.ts)
    await reads(anna, /Hinweis auf Gewalt/, root.ts)
    await eventually(async () => calls(lead, reference).length === 1)
    expect(calls(lead, reference)[0]).toMatch(/Neuer Hinweis auf Gefahr.*bei Anna Beispiel/)
    minutesPass(6)
    await eventually(async () => calls(lead, reference).length === 2)

    await writesInThread(town, anna, root, 'Sind Sie in Sicherheit?', 'white_check_mark')
    minutesPass(20)
    await aLook()
    expect(calls(lead, reference)).toHaveLength(2)
  })

  test('an emergency that is given back calls again at once', async () => {
    const gerda = newTenant(town)
    const known = cardsIn('C0LINDEN')
    gerda.sendText('Ich will mich umbringen')
    const card = await emergencyCard('C0LINDEN', known)
    const reference = referenceOf(card)
    await eventually(async () => calls(lead, reference).length === 1)
    const root = await claims(town, olena, card, 'C0LINDEN')
    await olena.press(root.channel, root.ts, 'case_release')
    await eventually(async () => calls(lead, reference).length === 2)
    await claims(town, lead, card, 'C0LINDEN')
  })
})

describe('C1: what the tenant hears after the alarm', () => {
  test('each next message is answered and goes with the case, and nobody is promised', async () => {
    const gerda = newTenant(town)
    const known = cardsIn('C0LINDEN')
    gerda.sendText('Ich will mich umbringen')
    const card = await emergencyCard('C0LINDEN', known)
    gerda.sendText('Lindenstraße 5, dritter Stock')
    await hears(gerda, /Bis jetzt hat es niemand übernommen.*112/)
    gerda.sendText('danke')
    await eventually(
      async () =>
        heard(gerda).filter((text) => /Bis jetzt hat es niemand übernommen/.test(text)).length === 2,
    )
    expect(heard(gerda).join()).not.toMatch(/liest jetzt/)

    const root = await claims(town, lead, card, 'C0LINDEN')
    await hears(gerda, /liest jetzt, was Sie schreiben/)
    await reads(lead, /Lindenstraße 5, dritter Stock/, root.ts)
    gerda.sendText('Ich bin noch hier')
    await reads(lead, /Ich bin noch hier/, root.ts)
    await hears(gerda, /weitergegeben.*112/)
  })

  test('nobody answers in time: the tenant is told once, with the numbers again', async () => {
    const gerda = newTenant(town)
    const known = cardsIn('C0LINDEN')
    gerda.sendText('Ich will mich umbringen')
    const reference = referenceOf(await emergencyCard('C0LINDEN', known))
    const told = () => heard(gerda).filter((text) => /niemand aus unserem Team gemeldet/.test(text))
    minutesPass(4)
    await aLook()
    expect(told()).toEqual([])
    minutesPass(2)
    await eventually(async () => told().length === 1)
    expect(told()[0]).toMatch(/0800 111 0 111/)
    minutesPass(10)
    await eventually(async () => calls(lead, reference).length >= 3)
    await aLook()
    expect(told()).toHaveLength(1)
  })
})

/** Anna has a case when danger is found in it, and her thread offers to clear it. */
async function alarmedCase() {
  const gerda = newTenant(town)
  const root = await claims(town, anna, await handsOver(town, gerda))
  const reference = referenceOf(root)
  gerda.sendText('Ich will nicht mehr leben, ich bringe mich um')
  await reads(anna, /bringe mich um/, root.ts)
  const shown = () => JSON.stringify(anna.directMessages().find(({ ts }) => ts === root.ts)?.blocks ?? [])
  await eventually(async () => shown().includes('case_false_alarm'))
  return { gerda, root, reference, shown }
}

describe('C1: a false alarm', () => {
  test('is cleared by who has the case: urgency back, no more calls, one calm sentence, the rule kept', async () => {
    const { gerda, root, reference, shown } = await alarmedCase()
    await eventually(async () => calls(lead, reference).length === 1)
    const before = calls(lead, reference).length

    await anna.press(root.channel, root.ts, 'case_false_alarm')
    await hears(gerda, /Anna Beispiel .*sieht keine akute Gefahr/)
    await reads(anna, /Fehlalarm vermerkt.*de\/suicide\//, root.ts)
    expect(await kept(reference)).toMatchObject({ urgency: 'normal', crisis: null })
    await eventually(async () => !shown().includes('case_false_alarm'))
    minutesPass(20)
    await aLook()
    expect(calls(lead, reference)).toHaveLength(before)
    expect(heard(gerda).filter((text) => /sieht keine akute Gefahr/.test(text))).toHaveLength(1)

    const [alarm] = (await clearedAlarms(town.lotse.db)).slice(-1)
    expect(alarm).toMatchObject({
      kind: 'suicide',
      language: 'de',
      rule: expect.stringMatching(/^de\/suicide\//),
    })
    // Danger is heard again after it.
    gerda.sendText('Doch, ich bringe mich heute um')
    await eventually(async () => (await kept(reference)).urgency === 'emergency')
  })

  test('is not cleared while something of the tenant is still on its way to the thread', async () => {
    const { gerda, root, reference } = await alarmedCase()
    await quiet(town)

    town.slack.faults.tooManyRequests('chat.postMessage', 1, 3)
    gerda.sendText('Ich habe die Tabletten schon geschluckt')
    await eventually(async () => {
      const line = await town.lotse.db
        .selectFrom('outbox')
        .select('id')
        .where('kind', '=', 'case_line')
        .where('state', 'in', ['owed', 'sending'])
        .executeTakeFirst()
      return line !== undefined
    })
    await anna.press(root.channel, root.ts, 'case_false_alarm')
    await hears(gerda, /112/)
    await reads(anna, /Tabletten/, root.ts)
    await eventually(async () => /lesen Sie es im Thread/.test(JSON.stringify(anna.directMessages())))
    expect(await kept(reference)).toMatchObject({ urgency: 'emergency' })
    expect(heard(gerda).join()).not.toMatch(/sieht keine akute Gefahr/)

    await quiet(town)
    await anna.press(root.channel, root.ts, 'case_false_alarm')
    await hears(gerda, /sieht keine akute Gefahr.* liest Anna Beispiel weiter mit/)
  })

  test('S10: is not cleared by anybody who does not have the case, whatever they press', async () => {
    const gerda = newTenant(town)
    const known = cardsIn('C0LINDEN')
    gerda.sendText('Ich will mich umbringen')
    const card = await emergencyCard('C0LINDEN', known)
    const reference = referenceOf(card)
    await claims(town, olena, card, 'C0LINDEN')
    const { id } = await town.lotse.db
      .selectFrom('cases')
      .select('id')
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow()
    await lead.press('C0LINDEN', card.ts, 'case_false_alarm', { forge: true, value: id })
    await eventually(async () =>
      /Das kann nur, wer den Fall übernommen hat/.test(JSON.stringify(lead.ephemerals())),
    )
    expect(await kept(reference)).toMatchObject({ urgency: 'emergency', crisis: 'suicide' })
  })
})

describe('out of hours', () => {
  test('the tenant hears when the team is back: at the hand-over, and once while a person has the case', async () => {
    const gerda = newTenant(town)
    setClock(new Date('2026-11-23T17:30:00+01:00'))
    const card = await handsOver(town, gerda, 'Ich habe Schulden und wohne in der Nordstadt.', 'C0NORD')
    expect(heard(gerda).at(-1)).toMatch(/Das Team ist gerade da/)
    const root = await claims(town, olena, card, 'C0NORD')
    await hears(gerda, /Olena Probe hat Ihr Anliegen/)
    await quiet(town)
    const before = heard(gerda).length

    setClock(new Date('2026-11-23T22:00:00+01:00'))
    gerda.sendText('Sind Sie noch da?')
    await hears(gerda, /gerade nicht da.*Dienstag, 24\. November um 08:00/)
    await reads(olena, /außerhalb der Zeiten niemand liest/, root.ts)
    gerda.sendText('Ich schreibe Ihnen trotzdem.')
    await reads(olena, /Ich schreibe Ihnen trotzdem/, root.ts)
    await quiet(town)
    expect(heard(gerda)).toHaveLength(before + 1)

    await writesInThread(town, olena, root, 'Morgen früh rufe ich an.', 'white_check_mark')
    gerda.sendText('Danke, bis morgen.')
    await reads(olena, /bis morgen/, root.ts)
    await quiet(town)
    expect(heard(gerda).filter((text) => /gerade nicht da/.test(text))).toHaveLength(1)
    minutesPass(31)
    gerda.sendText('Mir fällt noch etwas ein.')
    await reads(olena, /fällt noch etwas ein/, root.ts)
    await eventually(async () => heard(gerda).filter((text) => /gerade nicht da/.test(text)).length === 2)
    await eventually(
      async () => threadOf(olena, root).filter((text) => /niemand liest/.test(text)).length === 2,
    )
  })

  test('at the hand-over at night the tenant hears when somebody comes, holidays counted', async () => {
    const gerda = newTenant(town)
    // The day of prayer and repentance is a holiday in Saxony alone.
    setClock(new Date('2026-11-17T21:00:00+01:00'))
    await handsOver(town, gerda, 'Ich habe Schulden und wohne in der Nordstadt.', 'C0NORD')
    expect(heard(gerda).at(-1)).toMatch(/Das Team ist wieder da: Donnerstag, 19\. November um 08:00/)
  })
})

test('no rule of either platform was broken on the way', () => {
  expect(town.telegram.violations).toEqual([])
  expect(town.slack.violations).toEqual([])
})

async function startPager() {
  const posts: unknown[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      posts.push(JSON.parse(body))
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, posts, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

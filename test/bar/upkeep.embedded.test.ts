/** Keeping the directory true in Slack (S1, S6, S7, S8, S10), through the whole product and both strict platforms. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SlackPerson } from '../../sandbox/slack/person.ts'
import { signedHeaders } from '../../sandbox/slack/signature.ts'
import type { SlackView } from '../../sandbox/slack/slack-types.ts'
import { newEntry } from '../../src/knowledge/upkeep/edit-entry.ts'
import { place as placed } from '../../src/knowledge/upkeep/verbs.ts'
import { germanDay, plusMonths } from '../../src/knowledge/understanding/days.ts'
import { createDirectoryStore } from '../../src/storage/directory.ts'
import { doubtEntry, upkeptEntry } from '../../src/storage/upkeep/entries.ts'
import { versionsOf } from '../../src/storage/upkeep/versions.ts'
import {
  claims,
  eventually,
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
import { shownText, SLACK_SIGNING_SECRET, startLotse } from '../support/town.ts'

const TODAY = germanDay(new Date())
const NAME = 'Fahrradwerkstatt Speichenhof'
const ENTRY = {
  name: NAME,
  organization: 'Speichenhof e. V.',
  description: 'Wir reparieren Fahrräder gemeinsam mit Ihnen. Werkzeug und gebrauchte Ersatzteile sind da.',
  topics: ['community_project', 'repair'],
  areas: 'Hafenviertel',
  address: 'Speicherstraße 40',
  postal_code: '00101',
  city: 'Musterstadt',
  phone: '030 23125 440',
  opening_hours: 'Mo-Fr 10:00-18:00',
}
const QUESTION = 'Wo kann ich im Hafenviertel mein Fahrrad reparieren, gibt es eine Fahrradwerkstatt?'

/** For whatever is waited for; nothing here is about speed. */
const PATIENCE = { timeoutMs: PATIENCE_MS }

let town: LivingTown
let anna: SlackPerson
let mehmet: SlackPerson
let katrin: SlackPerson

beforeAll(async () => {
  town = await livingTown()
  anna = town.slack.user('U0ANNA')
  mehmet = town.slack.user('U0MEHMET')
  katrin = town.slack.user('U0LEAD')
})
afterAll(() => town?.stop())
beforeEach(async () => {
  await quiet(town)
})

const rendered = (view: SlackView | undefined): string => shownText({ text: '', blocks: view?.blocks ?? [] })
const titled = (title: string) => (view: SlackView) => view.title.text === title
const entryId = async (name: string): Promise<string> => {
  const row = await town.lotse.db.selectFrom('services').select(['id', 'service']).execute()
  return row.find(({ service }) => service.name === name)?.id ?? ''
}

/** Presses a button of the newest message only this person sees, as `/lotse` answers. */
async function pressAnswer(person: SlackPerson, action: string, value: string): Promise<void> {
  const answer = person.ephemerals().at(-1)
  await person.press(person.directMessageId, answer?.ts ?? '', action, { value })
}

/** Opens the view of an entry from what `/lotse directory` finds. */
async function opens(person: SlackPerson, id: string, words: string): Promise<SlackView> {
  const answer = await person.command('/lotse', `directory ${words}`)
  expect(answer.kind).toBe('answered')
  await pressAnswer(person, 'directory_open', id)
  return person.waitForView(titled('Eintrag'), PATIENCE)
}

/** Opens a modal on top of the one that is shown. */
async function goesOn(
  person: SlackPerson,
  action: string,
  title: string,
  value?: string,
): Promise<SlackView> {
  await person.pressInView(person.views().at(-1)?.id ?? '', action, value === undefined ? {} : { value })
  return person.waitForView(titled(title), PATIENCE)
}

/** Looks at the newest proposal somebody was asked about, and approves it. */
async function approves(person: SlackPerson, name: string): Promise<string> {
  await person.openHome()
  const home = await person.waitForHome((view) => rendered(view).includes(name), PATIENCE)
  const button = JSON.stringify(home.blocks).match(/"action_id":"directory_look","value":"([^"]+)"/)
  await person.pressInView(home.id, 'directory_look', { value: button?.[1] ?? '' })
  const view = await person.waitForView((shown) => shown.callback_id === 'directory_approve', PATIENCE)
  expect(await person.submitView(view.id)).toEqual({ kind: 'cleared' })
  await reads(person, /Freigegeben: /)
  await quiet(town)
  return rendered(view)
}

/** Asks as somebody new until the answer is so: a new entry is found with the next indexing, half a minute away. */
async function answers(question: string, so: (text: string) => boolean): Promise<string> {
  for (let asked = 1; ; asked += 1) {
    const person = newTenant(town)
    person.sendText(question)
    const { text } = await hears(person, /Verzeichnis|geprüft|nichts Passendes|Angebot/i)
    if (so(text)) return text
    if (asked === 30) throw new Error(`it stays: ${text}`)
    await new Promise((resolve) => setTimeout(resolve, 2000))
  }
}

async function submitsForged(
  slackUser: string,
  callbackId: string,
  about: string,
  id: string,
): Promise<Response> {
  const view = { id, type: 'modal', callback_id: callbackId, private_metadata: about, state: { values: {} } }
  const payload = { type: 'view_submission', user: { id: slackUser }, team: { id: 'T0LOTSE' }, view }
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
  return fetch(`${town.lotse.url}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...signedHeaders(SLACK_SIGNING_SECRET, body, Math.floor(Date.now() / 1000)),
    },
    body,
  })
}

/** A restart forgets the hash of App Home: the first publishing after it goes without one (S6). */
const violations = () =>
  town.slack.violations.filter(({ rule, what }) => rule !== 'S6' || !/without its hash/.test(what))

const openProposal = () =>
  town.lotse.db.selectFrom('directory_proposals').selectAll().where('state', '=', 'open').executeTakeFirst()

test('/lotse directory says what there is to do, and adding asks for every cell', async () => {
  const overview = await katrin.command('/lotse', 'directory')
  expect(overview).toMatchObject({ kind: 'answered', text: expect.stringMatching(/Kein Vorschlag wartet/) })
  await pressAnswer(katrin, 'directory_add', 'new')
  const view = await katrin.waitForView((shown) => shown.callback_id === 'directory_entry', PATIENCE)
  expect(rendered(view)).toMatch(/Öffnungszeiten/)
  await katrin.closeView(view.id)
  expect(violations()).toEqual([])
})

describe('a new entry', () => {
  test('S1: is told what is wrong below each field, and nothing of it is stored', async () => {
    expect(await anna.command('/lotse', 'directory add')).toEqual({ kind: 'acknowledged' })
    const view = await anna.waitForView((shown) => shown.callback_id === 'directory_entry', PATIENCE)
    const bad = { ...ENTRY, postal_code: '123', phone: 'anrufen', opening_hours: 'wenn Licht brennt' }
    const outcome = await anna.submitView(view.id, { ...bad, owner: 'U0TENANT' })
    expect(outcome).toEqual({
      kind: 'errors',
      errors: {
        postal_code: expect.stringContaining('fünf Ziffern'),
        phone: expect.stringContaining('Vorwahl'),
        opening_hours: expect.stringContaining('Mo-Fr 09:00-17:00'),
        owner: expect.stringContaining('Team-Datei'),
      },
    })
    const stored = await town.lotse.db
      .selectFrom('inbox')
      .select('id')
      .where('platform_id', '=', `view:${view.id}`)
      .execute()
    expect(stored).toEqual([])
    expect(await openProposal()).toBeUndefined()
    const notYet = await goesOn(anna, 'directory_preview_form', 'Lotse')
    expect(rendered(notYet)).toMatch(/noch keine Antwort/)
    await anna.closeView(notYet.id)
    anna.fill(view.id, { ...ENTRY, owner: 'U0MEHMET' })
    const draft = await goesOn(anna, 'directory_preview_form', 'Vorschau')
    expect(rendered(draft)).toMatch(/Speicherstraße 40/)
    await anna.closeView(draft.id)
    expect(await anna.submitView(view.id)).toEqual({ kind: 'cleared' })
    await reads(anna, /Vorgeschlagen: Fahrradwerkstatt/)
  })

  test('waits for a second person, also through a restart; its own author is refused in one line', async () => {
    const asked = await reads(mehmet, /Vorschlag zu Fahrradwerkstatt Speichenhof wartet/)
    await town.lotse.stop()
    town.lotse = await startLotse(town)
    const proposal = await openProposal()
    expect((await submitsForged('U0ANNA', 'directory_approve', proposal?.id ?? '', 'V0OWN')).status).toBe(200)
    await reads(anna, /eigener Vorschlag.*Freigeben muss ihn eine zweite Person/)
    expect((await submitsForged('U0TENANT', 'directory_approve', proposal?.id ?? '', 'V0NOT')).status).toBe(
      200,
    )
    await reads(town.slack.user('U0TENANT'), /Das können nur Mitarbeitende/)
    expect(await openProposal()).toMatchObject({ state: 'open' })
    expect(await entryId(NAME)).toBe('')

    await mehmet.press(asked.channel, asked.ts, 'directory_look')
    const view = await mehmet.waitForView((shown) => shown.callback_id === 'directory_approve', PATIENCE)
    expect(rendered(view)).toMatch(/Neu von Anna Beispiel/)
    expect(rendered(view)).toMatch(/Telefon: 030 23125 440/)
    const preview = await goesOn(mehmet, 'directory_preview_proposal', 'Vorschau')
    expect(rendered(preview)).toMatch(/Speicherstraße 40/)
    await mehmet.closeView(preview.id)
    expect(await mehmet.submitView(view.id)).toEqual({ kind: 'cleared' })
    await reads(anna, /Mehmet Muster hat Ihren Vorschlag zu Fahrradwerkstatt Speichenhof freigegeben/)
    await quiet(town)
    const kept = await upkeptEntry(town.lotse.db, await entryId(NAME))
    expect(kept).toMatchObject({ owner: 'U0MEHMET', entry: { service: { status: 'active' } } })
  })

  test('is what a tenant on Telegram reads from then on', async () => {
    const text = await answers(QUESTION, (said) => said.includes(NAME))
    expect(text).toMatch(/23125 ?440/)
    expect(violations()).toEqual([])
    expect(town.telegram.violations).toEqual([])
  })
})

test('a change needs a reason, shows from what to what, and counts once approved; a second press does nothing', async () => {
  const id = await entryId(NAME)
  await anna.command('/lotse', 'directory Fahrradwerkstatt')
  await pressAnswer(anna, 'directory_edit', id)
  const form = await anna.waitForView(titled('Eintrag ändern'), PATIENCE)
  const unchanged = await anna.submitView(form.id, { reason: 'nur so' })
  expect(unchanged).toMatchObject({
    kind: 'errors',
    errors: { reason: expect.stringMatching(/Nichts ist anders/) },
  })
  expect(await anna.submitView(form.id, { phone: '030 23125 441', reason: 'neue Nummer' })).toEqual({
    kind: 'cleared',
  })
  await reads(anna, /Vorgeschlagen: /)
  await quiet(town)
  const proposal = await openProposal()
  const shown = await approves(katrin, NAME)
  expect(shown).toMatch(/vorher: 030 23125 440\s+nachher: 030 23125 441/)
  expect(shown).toMatch(/Grund: neue Nummer/)
  expect((await submitsForged('U0MEHMET', 'directory_approve', proposal?.id ?? '', 'V0AGAIN')).status).toBe(
    200,
  )
  await reads(mehmet, /Katrin Leitner hat den Vorschlag zu .* schon freigegeben/)
  expect(await versionsOf(town.lotse.db, id, 9)).toMatchObject([
    { kind: 'edited', author: { slackUser: 'U0ANNA' }, approvedBy: 'U0LEAD', reason: 'neue Nummer' },
    { kind: 'added', author: { slackUser: 'U0ANNA' }, approvedBy: 'U0MEHMET' },
  ])
  await answers(QUESTION, (said) => /23125 ?441/.test(said))
})

test('a check leaves a change that waits as it is; one that somebody else overtook is outdated, and its author hears so', async () => {
  const id = await entryId(NAME)
  await anna.command('/lotse', 'directory Fahrradwerkstatt')
  await pressAnswer(anna, 'directory_edit', id)
  const form = await anna.waitForView(titled('Eintrag ändern'), PATIENCE)
  await anna.submitView(form.id, { cost: 'Ersatzteile gegen Spende', reason: 'fehlte' })
  await quiet(town)
  const proposal = await openProposal()
  await katrin.command('/lotse', 'directory Fahrradwerkstatt')
  await pressAnswer(katrin, 'directory_edit', id)
  const open = await katrin.waitForView(titled('Eintrag ändern'), PATIENCE)
  expect(await katrin.submitView(open.id, { cost: 'Eintritt frei', reason: 'y' })).toEqual({
    kind: 'cleared',
  })
  await quiet(town)
  const other = await town.lotse.db
    .selectFrom('directory_proposals')
    .select('id')
    .where('state', '=', 'open')
    .where('id', '<>', proposal?.id ?? '')
    .executeTakeFirst()
  await pressAnswer(katrin, 'directory_edit', id)
  const late = await katrin.waitForView(titled('Eintrag ändern'), PATIENCE)
  // Checked meanwhile: another version.
  await opens(mehmet, id, 'Fahrradwerkstatt')
  expect(await mehmet.submitView(mehmet.views().at(-1)?.id ?? '')).toEqual({ kind: 'cleared' })
  await reads(mehmet, /ist heute von Ihnen geprüft/)
  expect(await katrin.submitView(late.id, { cost: 'frei', reason: 'x' })).toMatchObject({
    errors: { reason: expect.stringMatching(/inzwischen geändert/) },
  })
  await katrin.closeView(late.id)
  await submitsForged('U0MEHMET', 'directory_approve', other?.id ?? '', 'V0FITS')
  await reads(mehmet, /Freigegeben: /)
  await submitsForged('U0LEAD', 'directory_approve', proposal?.id ?? '', 'V0OUTDATED')
  await reads(anna, /passt nicht mehr/)
  expect(await openProposal()).toBeUndefined()
  expect((await upkeptEntry(town.lotse.db, id))?.entry.service).toMatchObject({
    fees_description: 'Eintritt frei',
    assured_date: TODAY,
    assurer: 'Mehmet Muster',
  })
})

test('a declined proposal tells its author why; one can be withdrawn by its author alone', async () => {
  const id = await entryId(NAME)
  const proposes = async (cost: string) => {
    await anna.command('/lotse', 'directory Fahrradwerkstatt')
    await pressAnswer(anna, 'directory_edit', id)
    const form = await anna.waitForView(titled('Eintrag ändern'), PATIENCE)
    await anna.submitView(form.id, { cost, reason: 'gehört' })
    await quiet(town)
    return (await openProposal())?.id ?? ''
  }
  const first = await proposes('5 Euro')
  await katrin.openHome()
  const home = await katrin.waitForHome((view) => rendered(view).includes('gehört'), PATIENCE)
  await katrin.pressInView(home.id, 'directory_look', { value: first })
  await katrin.waitForView((view) => view.callback_id === 'directory_approve', PATIENCE)
  const why = await goesOn(katrin, 'directory_decline', 'Vorschlag ablehnen')
  await katrin.submitView(why.id, { reason: 'Das stimmt nicht.' })
  await reads(anna, /Katrin Leitner hat Ihren Vorschlag .* abgelehnt. Grund: Das stimmt nicht/)

  const second = await proposes('6 Euro')
  await submitsForged('U0LEAD', 'directory_withdraw', second, 'V0THEIRS')
  await reads(katrin, /kann nur zurückziehen, wer ihn gemacht hat/)
  await anna.openHome()
  const own = await anna.waitForHome((view) => rendered(view).includes('von Ihnen, wartet'), PATIENCE)
  await anna.pressInView(own.id, 'directory_look', { value: second })
  const view = await anna.waitForView((shown) => shown.callback_id === 'directory_withdraw', PATIENCE)
  expect(await anna.submitView(view.id)).toEqual({ kind: 'cleared' })
  await reads(anna, /Zurückgezogen/)
  expect(await openProposal()).toBeUndefined()
})

test('paused at once with a reason; restored by a second person; retired it is told to nobody', async () => {
  const id = await entryId(NAME)
  await opens(anna, id, 'Fahrradwerkstatt')
  const pause = await goesOn(anna, 'directory_pause', 'Eintrag pausieren')
  expect(await anna.submitView(pause.id, { reason: 'Umbau bis Januar' })).toEqual({ kind: 'cleared' })
  await reads(anna, /Pausiert: Fahrradwerkstatt/)
  await reads(mehmet, /Anna Beispiel hat Fahrradwerkstatt Speichenhof pausiert. Grund: Umbau/)
  expect((await submitsForged('U0ANNA', 'directory_pause', id, 'V0PAUSE')).status).toBe(200)
  await answers(QUESTION, (said) => said.includes(NAME) && /vorübergehend geschlossen/i.test(said))

  await opens(anna, id, 'Fahrradwerkstatt')
  const history = await goesOn(anna, 'directory_history', 'Verlauf')
  for (const said of ['Pausiert von Anna', 'Umbau bis Januar', 'Geprüft von Mehmet', 'Neu von Anna'])
    expect(rendered(history)).toContain(said)
  const version = await goesOn(anna, 'directory_version', 'Frühere Fassung', `1:${id}`)
  expect(rendered(version)).toMatch(/vorher: pausiert\s+nachher: aktiv/)
  expect(rendered(version)).toContain('030 23125 440')
  await anna.submitView(version.id, { reason: 'wieder offen' })
  await reads(anna, /Vorgeschlagen: /)
  await quiet(town)
  await approves(katrin, NAME)
  const restored = await upkeptEntry(town.lotse.db, id)
  expect(restored?.entry.service).toMatchObject({ status: 'active', phones: [{ number: '030 23125 440' }] })

  await opens(anna, id, 'Fahrradwerkstatt')
  const preview = await goesOn(anna, 'directory_preview', 'Vorschau')
  expect(rendered(preview)).toMatch(/Speicherstraße 40/)
  await anna.closeView(preview.id)
  const retire = await goesOn(anna, 'directory_retire', 'Eintrag entfernen')
  await anna.submitView(retire.id, { reason: 'gibt es nicht mehr' })
  await reads(anna, /Entfernt: /)
  await answers(QUESTION, (said) => !said.includes(NAME))
  expect(violations()).toEqual([])
})

test('G3: "this entry is wrong" from a case, in one click: marked, told to its owner, once; also after paging', async () => {
  const gerda = newTenant(town)
  gerda.sendText('Ich habe Schulden und brauche Schuldnerberatung.')
  const first = await hears(gerda, /geprüft/i)
  const more = first.buttons.flat().find((button) => button.callbackData?.startsWith('v1:more:'))
  gerda.press(first.messageId, more?.callbackData ?? '')
  await eventually(async () => heard(gerda).length >= 2)
  const second = heard(gerda).at(-1) ?? ''
  gerda.sendText('/human')
  const question = await hears(gerda, /Weitergegeben wird/)
  const before = new Set(town.slack.channelMessages('C0LINDEN').map(({ ts }) => ts))
  const yes = question.buttons.flat().find((button) => button.callbackData?.startsWith('v1:consent_yes:'))
  gerda.press(question.messageId, yes?.callbackData ?? '')
  const card = await town.slack.waitFor(
    'the card',
    () => town.slack.channelMessages('C0LINDEN').find(({ ts }) => !before.has(ts)),
    PATIENCE,
  )
  const olena = town.slack.user('U0OLENA')
  const root = await claims(town, olena, card, 'C0LINDEN')
  const named = await reads(olena, /Das hat Lotse der Person genannt/, root.ts)
  const button = JSON.stringify(named.blocks).match(/"action_id":"directory_doubt","value":"([^"]+)"/)
  const id = button?.[1] ?? ''
  const { entry } = (await upkeptEntry(town.lotse.db, id)) ?? {}
  const name = entry?.service.name ?? 'none'
  expect(second).toContain(name)
  expect(threadOf(olena, root).join('\n')).toContain(name)

  await olena.press(named.channel, named.ts, 'directory_doubt', { value: id })
  await reads(olena, new RegExp(`Danke. ${name} ist als unsicher`))
  const told = await reads(katrin, new RegExp(`Olena Probe sagt, dass bei ${name}`))
  expect(shownText(told)).not.toMatch(/Schulden und brauche|Gerda/)
  await olena.press(named.channel, named.ts, 'directory_doubt', { value: id })
  await reads(olena, /schon als unsicher/)
  await quiet(town)
  const tellings = katrin
    .directMessages()
    .filter((message) => shownText(message).includes(`dass bei ${name}`))
  expect(tellings).toHaveLength(1)
  expect((await upkeptEntry(town.lotse.db, id))?.doubt).toMatchObject({ by: 'U0OLENA', why: null })
  await answers(
    `${name}, bitte`,
    (said) => said.includes(name) && /Vielleicht hat sich etwas geändert/.test(said),
  )

  // Its owner opens it from the message, and says that it is right.
  await katrin.press(told.channel, told.ts, 'directory_open')
  const view = await katrin.waitForView(titled('Eintrag'), PATIENCE)
  expect(rendered(view)).toMatch(/„Stimmt nicht“ sagt Olena Probe/)
  await katrin.submitView(view.id)
  await reads(katrin, /ist heute von Ihnen geprüft/)
  expect((await upkeptEntry(town.lotse.db, id))?.doubt).toBeNull()
  expect(violations()).toEqual([])
})

describe('freshness', () => {
  const old = { ...ENTRY, topics: 'other', opening_hours: '', phone: '' }
  const seeds = {
    overdue: { ...old, name: 'Nähcafé Zwirn', assured_date: plusMonths(TODAY, -14), assurer: 'Ada' },
    withheld: { ...old, name: 'Töpferstube Lehm', assured_date: plusMonths(TODAY, -20), assurer: 'Ada' },
  }
  const put = async (cells: Record<string, string>): Promise<string> => {
    const read = newEntry(cells)
    if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems))
    await createDirectoryStore(town.lotse.db).upsertAll([read.entry], new Date())
    return read.entry.service.id
  }

  const seen = async (id: string) =>
    placed((await upkeptEntry(town.lotse.db, id))?.entry.contentHash ?? '', id)

  test('an overdue entry is on App Home of its owner, and is confirmed there with one click', async () => {
    const id = await put(seeds.overdue)
    await katrin.openHome()
    const home = await katrin.waitForHome((view) => rendered(view).includes('Nähcafé Zwirn'), PATIENCE)
    expect(rendered(home)).toMatch(/Zu prüfende Einträge \(\d+\)/)
    expect(rendered(home)).not.toMatch(/Träger fragen/)
    await katrin.pressInView(home.id, 'directory_confirm', { value: await seen(id) })
    await katrin.waitForHome((view) => !rendered(view).includes('Nähcafé Zwirn'), PATIENCE)
    expect((await upkeptEntry(town.lotse.db, id))?.entry.service).toMatchObject({
      assured_date: TODAY,
      assurer: 'Katrin Leitner',
    })
    expect(await versionsOf(town.lotse.db, id, 1)).toMatchObject([{ kind: 'confirmed' }])
    // The same from the list that /lotse shows, where the entry stays: she reads that it was done.
    await town.lotse.db.transaction().execute(async (trx) => {
      await doubtEntry(trx, id, { at: new Date(), by: 'U0ANNA', why: 'Die Tür war zu.' })
    })
    await katrin.command('/lotse', 'directory')
    await pressAnswer(katrin, 'directory_due', 'mine')
    await eventually(async () => /Die Tür war zu/.test(JSON.stringify(katrin.ephemerals().at(-1)?.blocks)))
    await pressAnswer(katrin, 'directory_confirm', await seen(id))
    await reads(katrin, /Nähcafé Zwirn ist heute von Ihnen geprüft/)
    const due = await katrin.command('/lotse', 'directory due')
    expect(due).toMatchObject({ kind: 'answered', text: expect.stringMatching(/Zu prüfende Einträge/) })
  })

  test('a withheld entry is told to nobody, its owner hears of it once, and a check brings it back', async () => {
    const id = await put(seeds.withheld)
    // The next day, or a start, looks for what is withheld.
    await town.lotse.stop()
    town.lotse = await startLotse(town)
    const told = await reads(katrin, /nicht geprüft.*Töpferstube Lehm/)
    const question = 'Gibt es im Hafenviertel eine Töpferstube? Ich möchte töpfern, Töpferstube Lehm.'
    const hidden = newTenant(town)
    hidden.sendText(question)
    await quiet(town)
    expect(heard(hidden).join('\n')).not.toContain('Töpferstube Lehm')
    await katrin.press(told.channel, told.ts, 'directory_open')
    const view = await katrin.waitForView(titled('Eintrag'), PATIENCE)
    await katrin.submitView(view.id)
    await reads(katrin, /Töpferstube Lehm ist heute von Ihnen geprüft/)
    await answers(question, (said) => said.includes('Töpferstube Lehm'))
    const tellings = katrin
      .directMessages()
      .filter((message) => /nicht geprüft.*Töpferstube Lehm/.test(shownText(message)))
    expect(tellings).toHaveLength(1)
    expect(await upkeptEntry(town.lotse.db, id)).not.toBeNull()
  })

  test('no rule of either platform was broken', async () => {
    await quiet(town)
    expect(violations()).toEqual([])
    expect(town.telegram.violations).toEqual([])
  })
})

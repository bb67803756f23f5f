import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cellsOf, editEntry } from '../../../src/knowledge/upkeep/edit-entry.ts'
import { changeEntry, doubtEntry } from '../../../src/storage/upkeep/entries.ts'
import { openProposals } from '../../../src/storage/upkeep/proposals.ts'
import { versionsOf } from '../../../src/storage/upkeep/versions.ts'
import { signPartnerToken } from '../../../src/storage/upkeep/partner-token.ts'
import { ENTRY, formOf, partnerDesk, type PartnerDesk } from './partner-desk.ts'

const NOON = new Date('2026-11-22T11:00:00Z')
const DAY_MS = 86_400_000

let desk: PartnerDesk
let now = NOON

beforeAll(async () => {
  desk = await partnerDesk(() => now)
})
afterAll(() => desk?.stop())
beforeEach(async () => {
  now = NOON
  await desk.start(ENTRY)
})

type Page = { status: number; text: string; headers: Headers }

const fetched = async (response: Response): Promise<Page> => ({
  status: response.status,
  text: await response.text(),
  headers: response.headers,
})
const open = async (url: string, init: RequestInit = {}): Promise<Page> => fetched(await fetch(url, init))
const send = (url: string, form: Record<string, string>, language = 'de'): Promise<Page> =>
  open(url, { method: 'POST', body: new URLSearchParams(form), headers: { 'accept-language': language } })
const everything = async (): Promise<unknown[]> =>
  Promise.all(
    ['services', 'service_versions', 'directory_proposals', 'partner_links', 'partner_answers', 'outbox'].map(
      (table) => desk.rows(`select * from ${table} order by 1`),
    ),
  )
const versions = async () => (await versionsOf(desk.db, ENTRY.id, 10)).map(({ kind }) => kind)
const editedMeanwhile = async (cells: Record<string, string>): Promise<void> => {
  const { entry } = await desk.entry()
  const read = editEntry(entry, cells)
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems))
  const change = {
    kind: 'edited' as const,
    author: { kind: 'person' as const, slackUser: 'U0ANNA' },
    approvedBy: 'U0LEAD',
    reason: null,
  }
  await desk.db.transaction().execute((trx) => changeEntry(trx, read.entry, entry.contentHash, change, now))
}
/** What was said to staff, by key and person. */
const told = async (): Promise<string[]> => {
  await desk.company.work()
  return desk.company.sent
    .splice(0)
    .flatMap((what) =>
      what.kind === 'staff_message' && what.line.kind === 'note'
        ? [`${what.line.key} ${what.slackUser}`]
        : [],
    )
}

describe('opening a link', () => {
  test('shows the entry as tenants read it, in the language of the reader', async () => {
    const { url } = await desk.link()
    const german = await open(url, { headers: { 'accept-language': 'de-AT,en;q=0.5' } })
    expect(german.status).toBe(200)
    for (const text of [
      'Schuldnerberatung',
      'Schuldnerhilfe e. V.',
      '030 23125 101',
      'Kaistraße 30, 00101 Musterstadt',
      'Mo–Fr 09:00–12:00',
      'Deutsch, Türkisch',
      'kostenlos',
      'Alles stimmt',
    ])
      expect(german.text).toContain(text)
    expect(german.text).toContain('<html lang="de">')
    const english = await open(url, { headers: { 'accept-language': 'fr;q=0.9,en-GB;q=0.4,de;q=0' } })
    expect(english.text).toContain('German, Turkish')
    expect(english.headers.get('content-language')).toBe('en')
    expect((await open(url, { headers: { 'accept-language': 'fr' } })).text).toContain('<html lang="de">')
  })

  test('changes nothing, by GET or HEAD, with any query, as mail scanners and previews open it', async () => {
    const { url } = await desk.link()
    const before = await everything()
    const form = formOf((await open(url)).text, 'confirm')
    for (const query of ['', '?correction', `?${String(new URLSearchParams(form))}`, '?answer=new_link']) {
      expect((await open(url + query)).status).toBe(200)
      expect(await open(url + query, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
      await open(url + query, { headers: { purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender' } })
    }
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect((await open(url, { method })).status).toBe(404)
    expect(await everything()).toEqual(before)
  })

  test('tells its address to nobody and loads nothing from anywhere', async () => {
    const { url } = await desk.link()
    for (const page of [await open(url), await open(`${desk.url}/partner/none`), await send(url, {})]) {
      expect(page.headers.get('referrer-policy')).toBe('no-referrer')
      expect(page.headers.get('cache-control')).toBe('no-store')
      expect(page.headers.get('x-robots-tag')).toMatch(/noindex/)
      expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
      expect(page.headers.get('set-cookie')).toBeNull()
      expect(page.text).not.toMatch(/<script|src=|url\(|https?:\/\//)
    }
  })

  test('of a changed, cut or foreign token says nothing at all, and logs nothing of it', async () => {
    const { token, link } = await desk.link()
    const foreign = await signPartnerToken(link, desk.keys.staff)
    const gone = await signPartnerToken({ ...link, id: randomUUID() }, desk.keys.links)
    const other = await signPartnerToken({ ...link, serviceId: 'anderes' }, desk.keys.links)
    for (const bad of [
      token.slice(0, -1),
      token.slice(1),
      `${token}x`,
      foreign,
      gone,
      other,
      'a.b.c',
      '%ff',
      'x'.repeat(5000),
    ]) {
      const page = await open(`${desk.url}/partner/${bad}`)
      expect([bad, page.status]).toEqual([bad, 404])
      expect(page.text).toContain('Diese Seite gibt es nicht')
      expect(page.text).not.toMatch(/Schuldner/)
      expect(
        (await send(`${desk.url}/partner/${bad}`, { form: randomUUID(), seen: '', answer: 'end' })).status,
      ).toBe(404)
    }
    expect(desk.logged.join('\n')).not.toContain(token.slice(20, 60))
  })
})

describe('"All of this is right"', () => {
  test('is a check of today by the organization, kept as a version, and its owner is told', async () => {
    const { url } = await desk.link()
    const page = await send(url, formOf((await open(url)).text, 'confirm'))
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Danke')])
    const { entry } = await desk.entry()
    expect(cellsOf(entry)).toEqual({
      ...cellsOf(entry),
      ...ENTRY,
      assured_date: '2026-11-22',
      assurer: 'Schuldnerhilfe e. V.',
    })
    const [version] = await versionsOf(desk.db, ENTRY.id, 1)
    expect(version).toMatchObject({
      kind: 'confirmed',
      author: { kind: 'partner', organization: 'Schuldnerhilfe e. V.' },
      approvedBy: null,
    })
    expect(await told()).toEqual(['partner-told-confirmed U0LEAD'])
  })

  test('counts once however often the form comes, and always says thanks', async () => {
    const { url } = await desk.link()
    const form = formOf((await open(url)).text, 'confirm')
    const first = await send(url, form)
    now = new Date(NOON.getTime() + DAY_MS)
    const again = await send(url, form)
    expect(again).toMatchObject({ status: 200, text: first.text })
    expect(await versions()).toEqual(['confirmed', 'imported'])
    expect(cellsOf((await desk.entry()).entry).assured_date).toBe('2026-11-22')
  })

  test('counts once also when thirty of the same form come at the same time', async () => {
    const { url } = await desk.link()
    const form = formOf((await open(url)).text, 'confirm')
    const pages = await Promise.all(Array.from({ length: 30 }, () => send(url, form)))
    expect(new Set(pages.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(await versions()).toEqual(['confirmed', 'imported'])
    expect(await desk.rows('select kind from partner_answers')).toEqual([{ kind: 'confirmed' }])
    expect(await told()).toEqual(['partner-told-confirmed U0LEAD'])
  })

  test('of an entry that changed meanwhile shows it anew and asks again', async () => {
    const { url } = await desk.link()
    const form = formOf((await open(url)).text, 'confirm')
    await editedMeanwhile({ phone: '030 23125 199' })
    const page = await send(url, form)
    expect(page.status).toBe(409)
    expect(page.text).toContain('wurde inzwischen geändert')
    expect(page.text).toContain('030 23125 199')
    expect(await versions()).toEqual(['edited', 'imported'])
    expect((await send(url, formOf(page.text, 'confirm'))).status).toBe(200)
    expect(await versions()).toEqual(['confirmed', 'edited', 'imported'])
  })
})

describe('a link that somebody may still have', () => {
  const doubt = (at: Date) =>
    desk.db
      .transaction()
      .execute((trx) => doubtEntry(trx, ENTRY.id, { at, by: 'U0ANNA', why: 'Niemand mehr da.' }))

  test('ends when a newer one is made', async () => {
    const { url } = await desk.link()
    const form = formOf((await open(url)).text, 'confirm')
    now = new Date(NOON.getTime() + 1000)
    const newer = await desk.link()
    for (const page of [await open(url), await send(url, form)]) expect(page.status).toBe(410)
    expect((await open(newer.url)).status).toBe(200)
    expect(await versions()).toEqual(['imported'])
  })

  test('ends when the entry has another e-mail address', async () => {
    const { url } = await desk.link()
    const form = formOf((await open(url)).text, 'confirm')
    now = new Date(NOON.getTime() + 1000)
    await editedMeanwhile({ phone: '030 23125 199' })
    expect((await open(url)).status).toBe(200)
    await editedMeanwhile({ email: 'neu@example.org' })
    for (const page of [await open(url), await send(url, form)]) expect(page.status).toBe(410)
    expect((await open((await desk.link()).url)).status).toBe(200)
  })

  test('settles no doubt that is younger than it: one of ours looks at what it says', async () => {
    const { url } = await desk.link()
    now = new Date(NOON.getTime() + 1000)
    await doubt(now)
    const page = await send(url, formOf((await open(url)).text, 'confirm'))
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('sieht sie sich an')])
    expect((await desk.entry()).doubt?.why).toBe('Niemand mehr da.')
    expect(await versions()).toEqual(['imported'])
    expect(await openProposals(desk.db, 10)).toMatchObject([
      { author: { kind: 'partner' }, baseHash: (await desk.entry()).entry.contentHash },
    ])
  })

  test('settles a doubt that it was made for', async () => {
    await doubt(NOON)
    now = new Date(NOON.getTime() + 1000)
    const { url } = await desk.link()
    await send(url, formOf((await open(url)).text, 'confirm'))
    expect((await desk.entry()).doubt).toBeNull()
  })
})

describe('"Something is wrong"', () => {
  const correction = async (
    cells: Record<string, string>,
  ): Promise<{ url: string; form: Record<string, string> }> => {
    const { url } = await desk.link()
    const form = formOf((await open(`${url}?correction`)).text, 'correct')
    return {
      url,
      form: { ...form, ...Object.fromEntries(Object.entries(cells).map(([c, v]) => [`cell-${c}`, v])) },
    }
  }

  test('is a proposal that one of ours looks at first; the entry stays as it was', async () => {
    const { url, form } = await correction({
      phone: '030 23125 777\n030 23125 778 (Anmeldung)',
      languages: 'Deutsch\nUkrainisch',
    })
    const page = await send(url, { ...form, note: 'Wir sind umgezogen.' })
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('sieht sie sich an')])
    expect(await versions()).toEqual(['imported'])
    const [proposal, ...others] = await openProposals(desk.db, 10)
    expect(others).toEqual([])
    expect(proposal).toMatchObject({
      kind: 'corrected',
      baseHash: (await desk.entry()).entry.contentHash,
      author: { kind: 'partner', organization: 'Schuldnerhilfe e. V.' },
      reason: 'Wir sind umgezogen.',
      record: {
        phones: [{ number: '030 23125 777' }, { number: '030 23125 778', description: 'Anmeldung' }],
        languages: [{ code: 'de' }, { code: 'uk' }],
      },
    })
    expect(await told()).toEqual(['upkeep-proposed U0LEAD'])
  })

  test('waits alone: a later one takes its place and holds it, and the one before is withdrawn', async () => {
    const { url, form } = await correction({ cost: '5 Euro' })
    await send(url, { ...form, note: 'Seit Mai.' })
    const second = formOf((await open(`${url}?correction`)).text, 'correct')
    await send(url, { ...second, 'cell-phone': '030 23125 777' })
    const [proposal, ...others] = await openProposals(desk.db, 10)
    expect(others).toEqual([])
    expect(proposal).toMatchObject({
      reason: 'Seit Mai.',
      record: { fees_description: '5 Euro', phones: [{ number: '030 23125 777' }] },
    })
    expect(await desk.rows(`select decided_by from directory_proposals where state = 'withdrawn'`)).toEqual([
      { decided_by: 'Schuldnerhilfe e. V.' },
    ])
  })

  test('takes no text that is too long to be read, and says how long it may be', async () => {
    const { url, form } = await correction({ name: 'N'.repeat(201), cost: 'K'.repeat(500) })
    const page = await send(url, form)
    expect(page.status).toBe(422)
    expect(page.text).toContain('höchstens 200 Zeichen')
    expect(page.text).not.toContain('höchstens 500 Zeichen')
    expect(await openProposals(desk.db, 10)).toEqual([])
    expect((await send(url, { ...form, 'cell-name': 'N'.repeat(200) })).status).toBe(200)
  })

  test('counts once, twice sent or thirty times at once', async () => {
    const { url, form } = await correction({ cost: '5 Euro' })
    await Promise.all(Array.from({ length: 30 }, () => send(url, form)))
    expect((await send(url, form)).status).toBe(200)
    expect(await openProposals(desk.db, 10)).toHaveLength(1)
  })

  test('says beside each wrong field what is wrong and how to mend it, and keeps what was typed', async () => {
    const { url, form } = await correction({
      phone: '12',
      opening_hours: 'Mo-Fr 9 - 12',
      postal_code: '1',
      name: '',
      cost: 'frei & <b>gratis</b>',
    })
    const page = await send(url, form)
    expect(page.status).toBe(422)
    for (const text of ['keine Telefonnummer', 'fünf Ziffern', 'nicht leer'])
      expect(page.text).toContain(text)
    expect(page.text).toMatch(
      /id="phone"[^>]*aria-describedby="phone-hint phone-fault"[^>]*aria-invalid="true"/,
    )
    expect(formOf(page.text, 'correct')).toMatchObject({
      'cell-phone': '12',
      'cell-name': '',
      'cell-cost': 'frei & <b>gratis</b>',
    })
    expect((await send(url, form, 'en')).text).toContain('This is no telephone number')
    expect(await openProposals(desk.db, 10)).toEqual([])
    const mended = {
      ...formOf(page.text, 'correct'),
      'cell-phone': '030 23125 777',
      'cell-postal_code': '00101',
      'cell-name': 'Schuldnerberatung',
      'cell-opening_hours': 'Mo-Fr 9-12 Uhr',
    }
    expect((await send(url, mended)).status).toBe(200)
    expect(await openProposals(desk.db, 10)).toHaveLength(1)
    // Gone back and sent again, the first try is the same form, and it counted.
    expect((await send(url, form)).text).toContain('sieht sie sich an')
    expect(await openProposals(desk.db, 10)).toHaveLength(1)
  })

  test('with nothing written says so instead of proposing nothing', async () => {
    const { url, form } = await correction({})
    const page = await send(url, form)
    expect([page.status, page.text]).toEqual([422, expect.stringContaining('nichts geändert')])
    expect(await openProposals(desk.db, 10)).toEqual([])
  })

  test("of an entry that changed meanwhile loses nothing of what was typed, and takes back nobody else's change", async () => {
    const { url, form } = await correction({ phone: '030 23125 777', cost: '5 Euro' })
    await editedMeanwhile({ phone: '030 23125 199', url: 'https://neu.example.org' })
    const page = await send(url, form)
    expect(page.status).toBe(409)
    expect(page.text).toContain('Inzwischen steht dort: 030 23125 199')
    const shown = formOf(page.text, 'correct')
    expect(shown).toMatchObject({
      'cell-phone': '030 23125 777',
      'cell-cost': '5 Euro',
      'cell-url': 'https://neu.example.org',
    })
    expect((await send(url, shown)).status).toBe(200)
    const [proposal] = await openProposals(desk.db, 1)
    expect(proposal?.record).toMatchObject({ url: 'https://neu.example.org', fees_description: '5 Euro' })
  })

  test('"no longer offered" is a proposal, too', async () => {
    const { url } = await desk.link()
    const page = await open(`${url}?correction`)
    expect((await send(url, formOf(page.text, 'end'))).status).toBe(200)
    expect(await openProposals(desk.db, 10)).toMatchObject([
      { kind: 'corrected', record: { status: 'inactive' } },
    ])
    expect((await desk.entry()).entry.service.status).toBe('active')
  })

  test('forgets where a house stands on the map when it moves', async () => {
    const { url, form } = await correction({ address: 'Nordplatz 1' })
    await send(url, form)
    const [proposal] = await openProposals(desk.db, 1)
    expect(JSON.stringify(proposal?.record)).toContain('Nordplatz 1')
    expect(JSON.stringify(proposal?.record)).not.toContain('51.3397')
  })
})

describe('an expired link', () => {
  const expired = async () => {
    const made = await desk.link()
    now = new Date(NOON.getTime() + 15 * DAY_MS)
    return made
  }
  const links = () => desk.rows('select id, asked_by from partner_links')

  test('says so, shows nothing of the entry but its name, and answers nothing', async () => {
    const { url } = await desk.link()
    const form = formOf((await open(url)).text, 'confirm')
    now = new Date(NOON.getTime() + 15 * DAY_MS)
    for (const page of [await open(url), await open(`${url}?correction`), await send(url, form)]) {
      expect([page.status, page.text]).toEqual([410, expect.stringContaining('Schicken Sie mir einen neuen')])
      expect(page.text).not.toContain('030 23125 101')
    }
    expect(await versions()).toEqual(['imported'])
  })

  test('an answer that counted while it was valid says thanks ever after', async () => {
    const { url } = await desk.link()
    const form = formOf((await open(url)).text, 'confirm')
    await send(url, form)
    now = new Date(NOON.getTime() + 15 * DAY_MS)
    expect(await send(url, form)).toMatchObject({ status: 200, text: expect.stringContaining('bestätigt') })
  })

  test('owes a new one to the address on file, which it names in part only, once a day for an entry', async () => {
    const { url } = await expired()
    const page = await send(url, formOf((await open(url)).text, 'new_link'))
    expect(page.status).toBe(200)
    expect(page.text).toContain('h…@example.org')
    expect(page.text).not.toMatch(/hilfe@|\/partner\//)
    expect(await links()).toHaveLength(2)
    expect(await desk.rows(`select kind from outbox`)).toEqual([{ kind: 'partner_mail' }])
    const again = await Promise.all(
      Array.from({ length: 10 }, async () => send(url, formOf((await open(url)).text, 'new_link'))),
    )
    expect(new Set(again.map(({ text }) => text))).toEqual(new Set([page.text]))
    expect(await links()).toHaveLength(2)
    now = new Date(now.getTime() + DAY_MS + 1)
    await send(url, formOf((await open(url)).text, 'new_link'))
    expect(await links()).toHaveLength(3)
  })

  test('of an entry without an address gives the new one to its owner', async () => {
    await desk.start({ ...ENTRY, email: '' })
    const { url } = await expired()
    const page = await send(url, formOf((await open(url)).text, 'new_link'))
    expect(page.text).toContain('Jemand von')
    expect(await told()).toEqual(['partner-link-to-pass-on U0LEAD'])
  })

  test('a valid link makes no other', async () => {
    const { url } = await desk.link()
    const page = await send(url, { form: randomUUID(), seen: '', answer: 'new_link' })
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Alles stimmt')])
    expect(await links()).toHaveLength(1)
  })
})

describe('bad input gets one clear line and changes nothing', () => {
  const post = (
    url: string,
    body: string | Uint8Array<ArrayBuffer>,
    type = 'application/x-www-form-urlencoded',
  ) => open(url, { method: 'POST', body, headers: { 'content-type': type } })

  test.each<[string, number, (form: URLSearchParams) => [string | Uint8Array<ArrayBuffer>, string?]]>([
    ['another content type', 415, () => ['{"answer":"confirm"}', 'application/json']],
    ['no content type', 415, (form) => [String(form), '']],
    ['no form id', 400, (form) => (form.delete('form'), [String(form)])],
    ['a form id that is none', 400, (form) => (form.set('form', "' or 1=1"), [String(form)])],
    ['an answer that is none', 400, (form) => (form.set('answer', 'approve'), [String(form)])],
    ['no entry it is about', 400, (form) => (form.delete('seen'), [String(form)])],
    ['broken UTF-8 in percent signs', 400, (form) => [`${String(form)}&note=%FF%FE`]],
    [
      'broken UTF-8 in bytes',
      400,
      (form) => [new Uint8Array([...Buffer.from(`${String(form)}&note=`), 0xff])],
    ],
    ['a lone percent sign', 400, (form) => [`${String(form)}&note=100%`]],
    ['a null character', 400, (form) => [`${String(form)}&note=%00`]],
    ['nothing', 400, () => ['']],
    ['more than 64 kB', 413, (form) => [`${String(form)}&note=${'a'.repeat(70_000)}`]],
    ['a long note', 400, (form) => [`${String(form)}&note=${'a'.repeat(3000)}`]],
  ])('%s', async (_what, status, bend) => {
    const { url } = await desk.link()
    const before = await everything()
    const form = new URLSearchParams(formOf((await open(url)).text, 'confirm'))
    const page = await post(url, ...bend(form))
    expect(page.status).toBe(status)
    expect(page.text).toContain('Das hat nicht geklappt')
    expect(await everything()).toEqual(before)
  })

  test('who asks too often waits, and others do not', async () => {
    const { url } = await desk.link()
    const from = (address: string, to = url) => open(to, { headers: { 'x-forwarded-for': address } })
    const codes: number[] = []
    for (let count = 0; count < 130; count += 1) codes.push((await from(`203.0.113.${count}`)).status)
    expect([codes[0], codes.at(-1)]).toEqual([200, 429])
    const late = await from('203.0.113.250')
    expect([late.status, Number(late.headers.get('retry-after')) > 0]).toEqual([429, true])
    expect((await from('203.0.113.250', (await desk.link()).url)).status).toBe(200)
  })

  test('who guesses tokens waits too', async () => {
    const codes = []
    for (let count = 0; count < 310; count += 1)
      codes.push(
        (await open(`${desk.url}/partner/${randomUUID()}`, { headers: { 'x-forwarded-for': '203.0.113.9' } }))
          .status,
      )
    expect([codes[0], codes.at(-1)]).toEqual([404, 429])
  })
})

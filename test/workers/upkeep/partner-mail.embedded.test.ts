import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Sendable } from '../../../src/cases/outbound.ts'
import { createDirectoryStore } from '../../../src/storage/directory.ts'
import { owedLanes } from '../../../src/storage/owed.ts'
import { doubtEntry, upkeptEntry } from '../../../src/storage/upkeep/entries.ts'
import { createPartnerLink } from '../../../src/storage/upkeep/partner-links.ts'
import { readPartnerToken } from '../../../src/storage/upkeep/partner-token.ts'
import type { JobContext } from '../../../src/workers/context.ts'
import { deliverLane, type Delivery } from '../../../src/workers/deliver.ts'
import { createMailer } from '../../../src/workers/mailer.ts'
import { createTick } from '../../../src/workers/tick.ts'
import { askPartner } from '../../../src/workers/upkeep/ask-partner.ts'
import { createPartnerReminder } from '../../../src/workers/upkeep/remind-partners.ts'
import { csv, entriesOf, ROW } from '../../knowledge/directory/files.ts'
import { startMailServer, type MailServer } from '../../support/mail-server.ts'
import { freePort } from '../../support/server-process.ts'
import { workplace, type Workplace } from '../job-context.ts'

const NOON = new Date('2026-11-22T11:00:00Z')
const DAY_MS = 86_400_000
const PAGE = {
  id: 'kreis/2',
  title: 'Rat',
  text: 'Fragen an jemand@example.org',
  area: 'Hafenviertel',
  language: 'de',
}
const ENTRY = { ...ROW, areas: 'Hafenviertel', email: 'hilfe@example.org', assured_date: '2025-10-01' }

let place: Workplace
let server: MailServer
let now = NOON
let slack: Sendable[] = []

beforeAll(async () => {
  place = await workplace(() => now)
  server = await startMailServer()
})
afterAll(async () => {
  await server?.stop()
  await place?.stop()
})
beforeEach(async () => {
  now = NOON
  slack = []
  place.logged.length = 0
  server.behave({})
  server.mails.length = 0
  await put(ENTRY)
})

const put = async (...rows: Record<string, string>[]): Promise<void> => {
  await place.rows(
    'truncate services, organizations, locations, service_at_locations, service_versions, outbox, lanes cascade',
  )
  await createDirectoryStore(place.db).upsertAll(await entriesOf('.csv', csv(...rows)), now)
}
const ask = async (askedBy: string | null = null, mails = true) => {
  const routing = await place.context.routing()
  const links = { publicUrl: 'https://lotse.example.org', mails }
  const upkept = (await upkeptEntry(place.db, ROW.id))!
  return place.db.transaction().execute(async (trx) => {
    const asked = await askPartner(trx, { routing, links }, upkept, askedBy, now)
    await place.outbox.owe(asked.effects, trx)
    return asked.by
  })
}
/** Sends what is owed once more, however long it should wait. */
const deliver = async (url: string | null = server.url, patience = 1500): Promise<void> => {
  const send: Delivery['senders']['slack'] = async (what) => {
    slack.push(what)
    return { kind: 'sent', ids: ['1'], channel: 'D0' }
  }
  const delivery: Delivery = {
    senders: { telegram: send, slack: send },
    pacing: { admit: async () => 0 },
    page: null,
    mail: url === null ? null : createMailer({ url, from: 'Lotse <lotse@example.org>' }, patience).send,
  }
  await place.rows('update outbox set not_before = now()')
  await place.rows('delete from pauses')
  const byMail = ({ lane }: { lane: string }) => lane.startsWith('send/mail/')
  const lanes = await owedLanes(place.db)
  for (const { lane } of lanes.filter(byMail)) await deliverLane(place.context, delivery, lane)
  for (const { lane } of (await owedLanes(place.db)).filter((owed) => !byMail(owed)))
    await deliverLane(place.context, delivery, lane)
}
const outbox = () =>
  place.rows('select kind, state, error_code, ambiguous, attempts from outbox order by position')
const told = () =>
  slack.flatMap((what) =>
    what.kind === 'staff_message' && what.line.kind === 'note'
      ? [{ to: what.slackUser, key: what.line.key, url: String(what.line.args['url'] ?? '') }]
      : [],
  )
const tokenIn = (text: string): string => /\/partner\/([\w.-]+)/.exec(text)?.[1] ?? ''

describe('a partner that is asked', () => {
  test('gets a mail with a link that is signed when it is sent and stands nowhere else', async () => {
    expect(await ask()).toBe('mail')
    await deliver()
    const [mail] = server.mails
    expect(mail?.to).toEqual(['hilfe@example.org'])
    expect(mail?.headers).toContain('Subject: Stimmt Ihr Eintrag noch? Schuldnerberatung')
    const token = tokenIn(mail?.text ?? '')
    expect(await readPartnerToken(token, place.keys.links, now)).toMatchObject({
      serviceId: ROW.id,
      isExpired: false,
    })
    expect(mail?.text).toContain(`https://lotse.example.org/partner/${token}`)
    expect(mail?.html).toContain(`href="https://lotse.example.org/partner/${token}"`)
    expect(await outbox()).toMatchObject([{ kind: 'partner_mail', state: 'sent' }])
    const kept = JSON.stringify([
      await place.rows('select * from outbox'),
      await place.rows('select * from partner_links'),
      place.logged,
    ])
    expect(kept).not.toContain(token)
    expect(kept).not.toContain('hilfe@example.org')
  })

  test('is written to in the language of the entry, if we have words in it, else in German', async () => {
    await put({ ...ENTRY, language: 'en' })
    await ask()
    await deliver()
    await put({ ...ENTRY, language: 'tr' })
    await ask()
    await deliver()
    expect(server.mails.map(({ text }) => text.split('\n')[0]?.trim())).toEqual(['Hello,', 'Guten Tag,'])
  })

  test('reads the name of an entry as text, and no name adds a header', async () => {
    const name = '<b>Rat</b> & Tat\nBcc: dieb@example.org'
    await put({ ...ENTRY, name })
    await ask()
    await deliver()
    const [mail] = server.mails
    expect(mail?.headers).toContain(
      'Subject: Stimmt Ihr Eintrag noch? <b>Rat</b> & Tat Bcc: dieb@example.org',
    )
    expect(mail?.headers.filter((line) => /^bcc/i.test(line))).toEqual([])
    expect(mail?.html).toContain('&lt;b&gt;Rat&lt;/b&gt; &amp; Tat')
    expect(mail?.to).toEqual(['hilfe@example.org'])
  })

  test.each([
    ['who asked, without a mail server', 'U0ANNA', false, ENTRY, 'U0ANNA'],
    ['the owner, without an address', null, true, { ...ENTRY, email: '' }, 'U0LEAD'],
  ])('else %s gets the link to pass on', async (_who, askedBy, mails, entry, reader) => {
    await put(entry)
    expect(await ask(askedBy, mails)).toBe('person')
    await deliver()
    expect(server.mails).toEqual([])
    const [line, ...others] = told()
    expect(others).toEqual([])
    expect(line).toMatchObject({ to: reader, key: 'partner-link-to-pass-on' })
    expect(await readPartnerToken(tokenIn(line?.url ?? ''), place.keys.links, now)).toMatchObject({
      serviceId: ROW.id,
    })
  })
})

describe('a mail server', () => {
  test('that refuses for good is not asked again: the owner is told, with the link', async () => {
    server.behave({ recipient: 550 })
    await ask()
    await deliver()
    await deliver()
    expect(await outbox()).toMatchObject([
      { kind: 'partner_mail', state: 'failed', error_code: 'mail_550', attempts: 1 },
      { kind: 'partner_link', state: 'sent' },
    ])
    expect(told()).toMatchObject([{ to: 'U0LEAD', key: 'partner-link-refused' }])
    expect(tokenIn(told()[0]?.url ?? '')).not.toBe('')
  })

  test('that asks to come again, or is away, gets the mail later, once', async () => {
    server.behave({ recipient: 450 })
    await ask()
    await deliver()
    expect(await outbox()).toMatchObject([{ state: 'owed', error_code: 'mail_450', ambiguous: false }])
    await deliver(`smtp://127.0.0.1:${await freePort()}`)
    expect(await outbox()).toMatchObject([{ state: 'owed', ambiguous: false }])
    server.behave({})
    await deliver()
    await deliver()
    expect(server.mails).toHaveLength(1)
    expect(await outbox()).toMatchObject([{ state: 'sent', ambiguous: false }])
    expect(told()).toEqual([])
  })

  test('T11: that never answers to a whole mail gets it once more, and then the owner is asked to ask', async () => {
    server.behave({ data: 'hang' })
    const before = server.seen()
    await ask()
    for (let turn = 0; turn < 3; turn += 1) await deliver()
    expect(server.seen()).toBe(before + 2)
    expect(await outbox()).toMatchObject([
      { state: 'failed', error_code: 'ambiguous', ambiguous: true },
      { kind: 'partner_link', state: 'sent' },
    ])
    expect(told()).toMatchObject([{ key: 'partner-link-unsure' }])
  })

  test('that was taken out of the settings leaves the link to the owner', async () => {
    await ask()
    await deliver(null)
    await deliver(null)
    expect(told()).toMatchObject([{ to: 'U0LEAD', key: 'partner-link-to-pass-on' }])
  })

  test('gets nothing for a link that expired, or an entry that went, meanwhile', async () => {
    await ask()
    now = new Date(NOON.getTime() + 15 * DAY_MS)
    await deliver()
    expect(await outbox()).toMatchObject([{ state: 'superseded', ambiguous: false }])
    await ask()
    await place.rows('delete from services')
    await deliver()
    expect(server.mails).toEqual([])
    expect((await outbox()).map(({ state }) => state)).toEqual(['superseded', 'superseded'])
  })
})

describe('partners are reminded by themselves', () => {
  const remind = async (context: JobContext = place.context) => {
    await place.rows('delete from outbox')
    await createPartnerReminder(context)()
    return (await outbox()).map(({ kind }) => kind)
  }

  test('of what is due and has an address, once a check period', async () => {
    await put(
      ENTRY,
      { ...ENTRY, id: 'nie-geprueft', assured_date: '' },
      { ...ENTRY, id: 'frisch', assured_date: '2026-09-01' },
      { ...ENTRY, id: 'ohne-mail', email: '' },
      { ...ENTRY, id: 'beendet', status: 'inactive' },
    )
    expect(await remind()).toEqual(['partner_mail', 'partner_mail'])
    expect(await place.rows('select service_id, asked_by from partner_links order by 1')).toEqual([
      { service_id: 'nie-geprueft', asked_by: null },
      { service_id: ROW.id, asked_by: null },
    ])
    now = new Date(NOON.getTime() + 60 * DAY_MS)
    expect(await remind()).toEqual([])
    now = new Date(NOON.getTime() + 331 * DAY_MS)
    expect((await remind()).length).toBeGreaterThan(0)
  })

  test('again when somebody doubts the entry', async () => {
    await remind()
    now = new Date(NOON.getTime() + DAY_MS)
    await place.db
      .transaction()
      .execute((trx) => doubtEntry(trx, ROW.id, { at: now, by: 'U0ANNA', why: null }))
    now = new Date(NOON.getTime() + 2 * DAY_MS)
    expect(await remind()).toEqual(['partner_mail'])
    now = new Date(NOON.getTime() + 4 * DAY_MS)
    expect(await remind()).toEqual([])
  })

  test('never at an address that stands somewhere in a plain page', async () => {
    await place.rows('truncate services cascade')
    await createDirectoryStore(place.db).upsertAll(await entriesOf('.jsonl', JSON.stringify(PAGE)), now)
    const upkept = await upkeptEntry(place.db, PAGE.id)
    expect(upkept?.entry.service.email).toBe('jemand@example.org')
    await place.db
      .transaction()
      .execute((trx) => doubtEntry(trx, PAGE.id, { at: now, by: 'U0ANNA', why: null }))
    expect(await remind()).toEqual([])
  })

  test('fifty a day at most, the longest overdue first', async () => {
    await put(
      ...Array.from({ length: 70 }, (_, index) => ({
        ...ENTRY,
        id: `e${String(index).padStart(2, '0')}`,
        assured_date: `2025-0${1 + (index % 9)}-01`,
      })),
    )
    expect(await remind()).toHaveLength(50)
    now = new Date(NOON.getTime() + DAY_MS / 2)
    expect(await remind()).toEqual([])
    now = new Date(NOON.getTime() + DAY_MS + 1)
    expect(await remind()).toHaveLength(20)
    const [last] = await place.rows('select service_id from partner_links order by created_at desc limit 1')
    expect(String(last?.['service_id'])).toMatch(/^e/)
  })

  test('once, also when two processes look at the same time', async () => {
    await place.rows('delete from outbox')
    await Promise.all([createPartnerReminder(place.context)(), createPartnerReminder(place.context)()])
    expect(await outbox()).toHaveLength(1)
  })

  test.each<[string, ReturnType<JobContext['partnerLinks']>]>([
    ['a public address', null],
    ['a mail server', { publicUrl: 'https://lotse.example.org', mails: false }],
  ])('never without %s', async (_what, links) => {
    expect(await remind({ ...place.context, partnerLinks: () => links })).toEqual([])
  })

  test('again, when the mail server refused us or the mail waited until its link expired: nobody is told of an address', async () => {
    await remind()
    server.behave({ sender: 530 })
    await deliver()
    expect(await outbox()).toMatchObject([{ state: 'owed', error_code: 'mail_ours_530' }])
    expect(await place.rows('select scope from pauses')).toEqual([{ scope: 'mail' }])
    await place.rows('update outbox set attempts = 719')
    await deliver()
    expect(await outbox()).toMatchObject([{ state: 'failed', error_code: 'mail_ours_530' }])
    expect(told()).toEqual([])
    now = new Date(NOON.getTime() + DAY_MS)
    expect(await remind()).toEqual(['partner_mail'])
    now = new Date(NOON.getTime() + 16 * DAY_MS)
    await deliver()
    expect(await outbox()).toMatchObject([{ state: 'superseded' }])
    expect(await remind()).toEqual(['partner_mail'])
    server.behave({})
    await deliver()
    expect(server.mails).toHaveLength(1)
    now = new Date(NOON.getTime() + 60 * DAY_MS)
    expect(await remind()).toEqual([])
  })

  test('with the tick, which looks now and then', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lotse-remind-'))
    const tick = createTick(place.context, folder, { embedded: false })
    await tick.run()
    await tick.run()
    expect((await outbox()).map(({ kind }) => kind)).toEqual(['partner_mail'])
    rmSync(folder, { recursive: true })
  })
})

test("a link that somebody made by hand is nobody's reminder of another entry", async () => {
  await put(ENTRY, { ...ENTRY, id: 'andere' })
  await place.db.transaction().execute((trx) => createPartnerLink(trx, 'andere', 'U0ANNA', now))
  await createPartnerReminder(place.context)()
  expect(await place.rows('select service_id from partner_links where asked_by is null')).toEqual([
    { service_id: ROW.id },
  ])
})

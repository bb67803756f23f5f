/** What staff do to the directory, decided from what is true then (S10, Q1). */

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { StaffContent } from '../../../src/cases/inbound.ts'
import type { Sendable } from '../../../src/cases/outbound.ts'
import type { DirectoryEntry } from '../../../src/knowledge/directory/store.ts'
import { place as placed } from '../../../src/knowledge/upkeep/verbs.ts'
import { createDirectoryStore } from '../../../src/storage/directory.ts'
import { setOwner, upkeptEntry } from '../../../src/storage/upkeep/entries.ts'
import { versionsOf } from '../../../src/storage/upkeep/versions.ts'
import { handleLane } from '../../../src/workers/handle-message.ts'
import { answerPartner } from '../../../src/workers/upkeep/answer-partner.ts'
import { faultsOf } from '../../../src/workers/upkeep/read-submitted.ts'
import { showUpkeep } from '../../../src/workers/upkeep/show.ts'
import { tasksOf } from '../../../src/workers/upkeep/tasks.ts'
import { createWithheldReport } from '../../../src/workers/upkeep/withheld.ts'
import { csv, entriesOf, ROW } from '../../knowledge/directory/files.ts'
import { company, type Company } from '../company.ts'
import { workplace, type Workplace } from '../job-context.ts'

const NOON = new Date('2026-11-22T12:00:00Z')
const ID = ROW.id

let now = NOON
let place: Workplace
let people: Company

beforeAll(async () => {
  place = await workplace(() => now)
  people = company(place)
})
afterAll(() => place?.stop())
beforeEach(async () => {
  now = NOON
  people.sent.length = 0
  await place.rows(
    'truncate inbox, outbox, services, organizations, locations, service_versions, directory_proposals cascade',
  )
})

const put = async (...rows: Record<string, string>[]): Promise<DirectoryEntry[]> => {
  const entries = await entriesOf('.csv', csv(...rows))
  await createDirectoryStore(place.db).upsertAll(entries, NOON)
  return entries
}
const kept = () => upkeptEntry(place.db, ID)
type Form = Extract<StaffContent, { kind: 'directory_submission' }>
const form = (name: Form['form'], about: string, values: Record<string, string> = {}): Form => ({
  kind: 'directory_submission',
  form: name,
  about,
  values,
})
const does = async (slackUser: string, content: StaffContent): Promise<void> => {
  await people.staffDoes(slackUser, content)
  await people.work()
}
const edits = async (slackUser: string, values: Record<string, string>): Promise<string> => {
  const about = placed((await kept())?.entry.contentHash ?? '', ID)
  await does(slackUser, form('directory_entry', about, { reason: 'because', ...values }))
  const [row] = await place.rows(`select id from directory_proposals where state = 'open'`)
  return String(row?.['id'])
}
const lines = (slackUser: string): string[] =>
  people.sent.flatMap((what: Sendable) =>
    what.kind === 'staff_message' && what.slackUser === slackUser && what.line.kind === 'note'
      ? [what.line.key]
      : [],
  )

describe('S10: whoever is not in the desks file', () => {
  test.each<[string, StaffContent]>([
    ['confirms', { kind: 'directory_action', action: 'directory_confirm', serviceId: ID, place: 'home' }],
    ['calls wrong', { kind: 'directory_action', action: 'directory_doubt', serviceId: ID, place: 'home' }],
    ['pauses', form('directory_pause', ID, { reason: 'x' })],
    ['proposes', form('directory_entry', 'new', { ...ROW, name: 'Neu' })],
  ])('%s nothing', async (_, content) => {
    const [entry] = await put(ROW)
    await does('U0STRANGER', content)
    expect(await kept()).toEqual({ entry, owner: null, doubt: null })
    expect(await place.rows('select 1 from directory_proposals')).toEqual([])
    expect(lines('U0STRANGER')).toEqual(['action-not-staff'])
  })

  test('sees nothing of it either', async () => {
    await put(ROW)
    const reading = { slackUser: 'U0STRANGER', language: 'de' }
    const view = await showUpkeep(place.context, reading, 'directory_open', ID)
    expect(view).toEqual({ kind: 'refused', key: 'action-not-staff' })
  })
})

test('what an id or a number of a button leads to is looked up: nothing there is said so', async () => {
  await put(ROW)
  const reading = { slackUser: 'U0ANNA', language: 'de' }
  for (const [look, about] of [
    ['directory_open', 'nonsense'],
    ['directory_edit', `' or '1'='1`],
    ['directory_version', `9:${ID}`],
    ['directory_version', ID],
  ] as const)
    expect(await showUpkeep(place.context, reading, look, about)).toEqual({
      kind: 'refused',
      key: 'upkeep-gone',
    })
  const proposal = await showUpkeep(place.context, reading, 'directory_look', 'nonsense')
  expect(proposal).toEqual({ kind: 'refused', key: 'upkeep-proposal-gone' })
  await does('U0ANNA', form('directory_approve', 'nonsense'))
  await does('U0ANNA', form('directory_pause', 'nonsense', { reason: 'x' }))
  await does('U0ANNA', form('directory_restore', `9:${ID}`, { reason: 'x' }))
  expect(lines('U0ANNA')).toEqual(['upkeep-proposal-gone', 'upkeep-gone', 'upkeep-gone'])
})

test('Q1: a row that is handled again changes nothing and tells nobody again', async () => {
  await put(ROW)
  const proposal = await edits('U0ANNA', { phone: '030 23125 199' })
  await people.staffDoes('U0OLENA', form('directory_approve', proposal))
  const [row] = await place.rows(`select lane from inbox where handled_at is null`)
  await handleLane(place.context, String(row?.['lane']))
  await place.rows(`update inbox set handled_at = null where lane = '${String(row?.['lane'])}'`)
  await people.work()
  expect(await versionsOf(place.db, ID, 9)).toHaveLength(2)
  expect(lines('U0ANNA').filter((key) => key === 'upkeep-decided-by')).toHaveLength(1)
})

test('two who approve at the same moment: one of them does, the other hears who', async () => {
  await put(ROW)
  const proposal = await edits('U0ANNA', { phone: '030 23125 199' })
  await people.staffDoes('U0OLENA', form('directory_approve', proposal))
  await people.staffDoes('U0LEAD', form('directory_approve', proposal))
  const lanes = await place.rows('select distinct lane from inbox where handled_at is null')
  await Promise.all(lanes.map(({ lane }) => handleLane(place.context, String(lane))))
  await people.work()
  expect(await versionsOf(place.db, ID, 9)).toHaveLength(2)
  const told = [...lines('U0OLENA'), ...lines('U0LEAD')].filter((key) => key.startsWith('upkeep-decided'))
  expect(told.toSorted()).toEqual(['upkeep-decided', 'upkeep-decided-already'])
})

describe('a change that waits', () => {
  const checked = async (): Promise<StaffContent> => ({
    kind: 'directory_action',
    action: 'directory_confirm',
    serviceId: placed((await kept())?.entry.contentHash ?? '', ID),
    place: 'home',
  })
  const shown = async (id: string) => {
    const view = await showUpkeep(
      place.context,
      { slackUser: 'U0LEAD', language: 'de' },
      'directory_look',
      id,
    )
    return view.kind === 'proposal' ? view.changes.map(({ field }) => field) : []
  }

  test('is not lost when the entry is checked, paused or changed elsewhere meanwhile', async () => {
    await put(ROW)
    const proposal = await edits('U0ANNA', { email: 'neu@example.org' })
    const about = placed((await kept())?.entry.contentHash ?? '', ID)
    await does('U0MEHMET', form('directory_entry', about, { phone: '030 23125 199', reason: 'x' }))
    const rows = await place.rows(`select id from directory_proposals where id <> '${proposal}'`)
    await does('U0OLENA', await checked())
    await does('U0OLENA', form('directory_pause', ID, { reason: 'closed' }))
    expect(await shown(proposal)).toEqual(['email'])
    await does('U0LEAD', form('directory_approve', proposal))
    await does('U0LEAD', form('directory_approve', String(rows[0]?.['id'])))
    expect((await kept())?.entry.service).toMatchObject({
      email: 'neu@example.org',
      phones: [{ number: '030 23125 199' }],
      assured_date: '2026-11-22',
      status: 'temporarily closed',
    })
  })

  test('is outdated when the same was changed meanwhile', async () => {
    await put(ROW)
    const proposal = await edits('U0ANNA', { email: 'neu@example.org' })
    const about = placed((await kept())?.entry.contentHash ?? '', ID)
    await does('U0MEHMET', form('directory_entry', about, { email: 'anders@example.org', reason: 'x' }))
    const rows = await place.rows(`select id from directory_proposals where id <> '${proposal}'`)
    await does('U0LEAD', form('directory_approve', String(rows[0]?.['id'])))
    await does('U0LEAD', form('directory_approve', proposal))
    expect((await kept())?.entry.service.email).toBe('anders@example.org')
    const states = await place.rows('select state from directory_proposals order by proposed_at, state')
    expect(states.map(({ state }) => state)).toEqual(['approved', 'outdated'])
  })

  test('and was overtaken after it was sent is kept as a change of what its form showed', async () => {
    await put(ROW)
    const about = placed((await kept())?.entry.contentHash ?? '', ID)
    await does('U0OLENA', await checked())
    await does('U0ANNA', form('directory_entry', about, { email: 'neu@example.org', reason: 'because' }))
    expect(lines('U0ANNA')).toEqual(['upkeep-sent'])
    const [row] = await place.rows('select id from directory_proposals')
    await does('U0LEAD', form('directory_approve', String(row?.['id'])))
    expect((await kept())?.entry.service).toMatchObject({
      email: 'neu@example.org',
      assured_date: '2026-11-22',
    })
  })
})

describe('a form', () => {
  const faults = (values: Record<string, string>, about = 'new') =>
    faultsOf(place.context, 'U0ANNA', { form: 'directory_entry', about, values })
  const NEW = { ...ROW, name: 'Nähstube', areas: 'Nordstadt' }

  test('is objected to field by field, with every check of an import', async () => {
    expect(await faults({ ...NEW, organization: '', email: 'keine', minimum_age: 'alt' })).toEqual([
      { block: 'organization', code: 'organization' },
    ])
    expect(await faults({ ...NEW, email: 'keine', minimum_age: 'alt' })).toEqual(
      expect.arrayContaining([
        { block: 'email', code: 'email' },
        { block: 'minimum_age', code: 'minimum_age' },
      ]),
    )
    expect(await faults({ ...NEW, languages: 'deutsch', opening_hours: 'oft' })).toEqual(
      expect.arrayContaining([
        { block: 'languages', code: 'languages' },
        { block: 'opening_hours', code: 'opening_hours' },
      ]),
    )
    expect(await faults({ ...NEW, address: 'Nordplatz 1' })).toEqual([
      { block: 'postal_code', code: 'postal_code' },
      { block: 'city', code: 'city' },
    ])
    expect(await faults(NEW)).toEqual([])
  })

  test('needs a reason where it changes something, an owner who is staff, and a change', async () => {
    const [entry] = await put(ROW)
    const about = placed(entry?.contentHash ?? '', ID)
    expect(await faults({ phone: '030 23125 1' }, about)).toEqual([{ block: 'reason', code: 'reason' }])
    expect(await faults({ reason: 'x', owner: 'U0STRANGER' }, about)).toEqual([
      { block: 'owner', code: 'owner' },
    ])
    expect(await faults({ reason: 'x', name: ROW.name }, about)).toEqual([
      { block: 'reason', code: 'unchanged' },
    ])
    expect(await faults({ reason: 'x', phone: '1' }, placed('old', ID))).toEqual([
      { block: 'reason', code: 'changed_meanwhile' },
    ])
    const pausing = { form: 'directory_pause' as const, about: ID, values: { reason: '  ' } }
    expect(await faultsOf(place.context, 'U0ANNA', pausing)).toEqual([{ block: 'reason', code: 'reason' }])
  })

  test('for an entry that there is already says so', async () => {
    await does('U0ANNA', form('directory_entry', 'new', NEW))
    const [row] = await place.rows('select id from directory_proposals')
    await does('U0OLENA', form('directory_approve', String(row?.['id'])))
    expect(await faults(NEW)).toEqual([{ block: 'name', code: 'exists' }])
  })
})

test('another owner counts at once, and sees the entry where it is due', async () => {
  await put(ROW)
  expect((await tasksOf(place.context, 'U0OLENA')).dueCount).toBe(0)
  expect((await tasksOf(place.context, 'U0LEAD')).dueCount).toBe(1)
  await edits('U0ANNA', { owner: 'U0OLENA' })
  expect(await place.rows('select 1 from directory_proposals')).toEqual([])
  expect((await tasksOf(place.context, 'U0OLENA')).due).toMatchObject([{ id: ID, owner: 'Olena Probe' }])
  expect((await tasksOf(place.context, 'U0LEAD')).dueCount).toBe(0)
})

test('a person sees ten due entries and how many there are, and the proposals they may decide', async () => {
  await put(...Array.from({ length: 12 }, (_, index) => ({ ...ROW, id: `e${index}`, name: `E${index}` })))
  const tasks = await tasksOf(place.context, 'U0LEAD')
  expect([tasks.due.length, tasks.dueCount]).toEqual([10, 12])
  await place.db.transaction().execute((trx) => setOwner(trx, 'e3', 'U0ANNA'))
  expect((await tasksOf(place.context, 'U0ANNA')).due.map(({ id }) => id)).toEqual(['e3'])
  await does('U0MEHMET', form('directory_entry', 'new', { ...ROW, name: 'Neu', areas: 'Nordstadt' }))
  const shown = async (slackUser: string) =>
    (await tasksOf(place.context, slackUser)).proposals.map(({ own }) => own)
  expect(await shown('U0MEHMET')).toEqual([true])
  expect(await shown('U0OLENA')).toEqual([false])
  // Not of the desk that keeps it.
  expect(await shown('U0ANNA')).toEqual([])
})

test('who keeps the entry now decides, also when it would be kept by others', async () => {
  await put(ROW)
  await place.db.transaction().execute((trx) => setOwner(trx, ID, 'U0OLENA'))
  const proposal = await edits('U0ANNA', { areas: 'Hafenviertel', owner: 'U0MEHMET' })
  expect(lines('U0OLENA')).toEqual(['upkeep-proposed'])
  for (const keeper of ['U0OLENA', 'U0MEHMET', 'U0LEAD'])
    expect((await tasksOf(place.context, keeper)).proposals).toMatchObject([{ id: proposal }])
})

test('a proposal that cannot be read any more is left out and logged, and keeps nobody from the others', async () => {
  await put(ROW)
  const broken = await edits('U0ANNA', { email: 'neu@example.org' })
  await place.rows(`update directory_proposals set document = '{"id": "x"}' where id = '${broken}'`)
  await does('U0MEHMET', form('directory_entry', 'new', { ...ROW, name: 'Neu' }))
  place.logged.length = 0
  const { proposals, proposalCount } = await tasksOf(place.context, 'U0LEAD')
  expect([proposals.map(({ name }) => name), proposalCount]).toEqual([['Neu'], 1])
  expect(place.logged.join('')).toContain('"code":"proposal_unreadable"')
})

test('a confirmation is of what was seen: an entry that was changed since is shown again instead', async () => {
  await put(ROW)
  const press = async (): Promise<StaffContent> => {
    const [due] = (await tasksOf(place.context, 'U0LEAD')).due
    const serviceId = placed(due?.seen ?? '', due?.id ?? '')
    return { kind: 'directory_action', action: 'directory_confirm', serviceId, place: 'home' }
  }
  const old = await press()
  const opened = await showUpkeep(
    place.context,
    { slackUser: 'U0LEAD', language: 'de' },
    'directory_open',
    ID,
  )
  const seen = opened.kind === 'entry' ? opened.entry.seen : ''
  await put({ ...ROW, email: 'neu@example.org' })
  await does('U0LEAD', old)
  await does('U0LEAD', form('directory_confirm', placed(seen, ID)))
  expect((await kept())?.entry.service.assured_date).toBeUndefined()
  expect(lines('U0LEAD')).toEqual(['upkeep-not-confirmed', 'upkeep-not-confirmed'])
  expect(JSON.stringify(people.sent)).toContain(`"button":{"look":"directory_open","about":"${ID}"}`)
  await does('U0LEAD', await press())
  expect((await kept())?.entry.service.assured_date).toBe('2026-11-22')
})

test('asking the partner is offered only where a link can be made; then once a day', async () => {
  await put(ROW)
  const without = { ...place.context, partnerLinks: () => null }
  expect((await tasksOf(without, 'U0LEAD')).partnerLinks).toBe(false)
  const links = { publicUrl: 'https://lotse.example.org', mails: false }
  const context = { ...place.context, partnerLinks: () => links }
  expect((await tasksOf(context, 'U0LEAD')).partnerLinks).toBe(true)
  const press: StaffContent = {
    kind: 'directory_action',
    action: 'directory_ask_partner',
    serviceId: ID,
    place: 'home',
  }
  for (const _ of [1, 2]) {
    await people.staffDoes('U0LEAD', press)
    await people.work(context)
  }
  expect(lines('U0LEAD')).toEqual(['partner-link-to-pass-on', 'upkeep-partner-asked-already'])
  const sent = JSON.stringify(people.sent)
  expect(sent.match(/https:\/\/lotse\.example\.org\/partner\/[\w.-]+/g)).toHaveLength(1)
})

test("whoever was handed a partner's link does not approve what came by it, and is not asked to", async () => {
  await put(ROW)
  const links = { publicUrl: 'https://lotse.example.org', mails: false }
  const context = { ...place.context, partnerLinks: () => links }
  await people.staffDoes('U0LEAD', {
    kind: 'directory_action',
    action: 'directory_ask_partner',
    serviceId: ID,
    place: 'home',
  })
  await people.work(context)
  const token = /\/partner\/([\w.-]+)/.exec(JSON.stringify(people.sent))?.[1] ?? ''
  const seen = (await kept())?.entry.contentHash ?? ''
  const answer = { id: randomUUID(), seen, kind: 'correct' as const, written: { email: 'x@example.org' } }
  expect(await answerPartner(context, token, { ...answer, note: '' }, 'de')).toMatchObject({ kind: 'thanks' })
  await people.work(context)
  const [row] = await place.rows('select id from directory_proposals')
  const id = String(row?.['id'])
  expect(lines('U0LEAD')).toEqual(['partner-link-to-pass-on'])
  expect((await tasksOf(context, 'U0LEAD')).proposals).toEqual([])
  expect((await tasksOf(context, 'U0OLENA')).proposals).toMatchObject([{ id, hadLink: false }])
  await does('U0LEAD', form('directory_approve', id))
  expect(lines('U0LEAD').at(-1)).toBe('upkeep-had-link')
  expect((await kept())?.entry.contentHash).toBe(seen)
  await does('U0OLENA', form('directory_approve', id))
  expect((await kept())?.entry.service.email).toBe('x@example.org')
})

describe('entries that are withheld', () => {
  const OLD = { ...ROW, assured_date: '2025-01-01' }

  test('are told to their owner in one message, once, and again when they are withheld anew', async () => {
    await put(OLD, { ...OLD, id: 'second', name: 'Zweite' }, { ...ROW, id: 'never' })
    const report = createWithheldReport(place.context)
    await report()
    await people.work()
    expect(people.sent).toContainEqual(
      expect.objectContaining({
        kind: 'staff_message',
        slackUser: 'U0LEAD',
        line: expect.objectContaining({
          key: 'upkeep-withheld',
          args: { count: 2, names: 'Schuldnerberatung; Zweite', more: 0 },
        }),
      }),
    )
    await report()
    await createWithheldReport(place.context)()
    await people.work()
    expect(lines('U0LEAD')).toEqual(['upkeep-withheld'])

    // An import dates it anew; two years later it is withheld again.
    await put({ ...OLD, assured_date: '2026-11-01' })
    now = new Date('2026-11-24T12:00:00Z')
    await report()
    now = new Date('2028-11-24T12:00:00Z')
    await report()
    await people.work()
    expect(lines('U0LEAD')).toEqual(['upkeep-withheld', 'upkeep-withheld'])
  })

  test('are looked for once a day', async () => {
    const report = createWithheldReport(place.context)
    await report()
    await put(OLD)
    await report()
    await people.work()
    expect(lines('U0LEAD')).toEqual([])
    now = new Date('2026-11-23T12:00:00Z')
    await report()
    await people.work()
    expect(lines('U0LEAD')).toEqual(['upkeep-withheld'])
  })
})

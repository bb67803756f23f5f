import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { importDirectory } from '../../../src/knowledge/directory/import-directory.ts'
import type { DirectoryEntry } from '../../../src/knowledge/directory/store.ts'
import type { Change } from '../../../src/knowledge/upkeep/change.ts'
import { cellsOf, confirmed, editEntry, withStatus } from '../../../src/knowledge/upkeep/edit-entry.ts'
import type { Proposal } from '../../../src/knowledge/upkeep/proposal.ts'
import { createDirectoryStore } from '../../../src/storage/directory.ts'
import {
  changeEntry,
  doubtEntry,
  dueEntries,
  dueGroups,
  newlyWithheld,
  setOwner,
  upkeptEntry,
} from '../../../src/storage/upkeep/entries.ts'
import {
  createPartnerLink,
  keepPartnerAnswer,
  newestPartnerLink,
  partnerLink,
} from '../../../src/storage/upkeep/partner-links.ts'
import {
  keepProposal,
  loadProposal,
  openProposals,
  settleProposal,
} from '../../../src/storage/upkeep/proposals.ts'
import { doubtedEntries, withheldEntries } from '../../../src/storage/upkeep/reliability.ts'
import { entryAtVersion, versionsOf } from '../../../src/storage/upkeep/versions.ts'
import { csv, DOCUMENT, entriesOf, readAs, ROW } from '../../knowledge/directory/files.ts'
import { embeddedDatabase } from '../../support/embedded-database.ts'

const PAGE = 'kreis/1'
const NOON = new Date('2026-11-22T12:00:00Z')
const LATER = new Date('2026-11-22T13:00:00Z')
const TODAY = '2026-11-22'
const EDIT: Change = {
  kind: 'edited',
  author: { kind: 'person', slackUser: 'U0ANNA' },
  approvedBy: 'U0BEN',
  reason: 'new number',
}

let database: Awaited<ReturnType<typeof embeddedDatabase>>
let db: (typeof database)['db']
let store: ReturnType<typeof createDirectoryStore>

beforeAll(async () => {
  database = await embeddedDatabase()
  db = database.db
  store = createDirectoryStore(db)
})
afterAll(() => database?.stop())
beforeEach(async () => {
  await database.pool.query(
    'truncate services, organizations, locations, service_at_locations, service_versions, directory_proposals cascade',
  )
})

const inOne = <T>(work: Parameters<ReturnType<typeof db.transaction>['execute']>[0]) =>
  db.transaction().execute(work) as Promise<T>
const put = async (...rows: Record<string, string>[]): Promise<void> => {
  await store.upsertAll(await entriesOf('.csv', csv(...rows)), NOON)
}
const kept = async (id = ROW.id): Promise<DirectoryEntry> => (await upkeptEntry(db, id))!.entry
const change = (entry: DirectoryEntry, base: string | null, what = EDIT) =>
  inOne<boolean>((trx) => changeEntry(trx, entry, base, what, LATER))
const edited = (entry: DirectoryEntry, cells: Record<string, string>): DirectoryEntry => {
  const read = editEntry(entry, cells)
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems))
  return read.entry
}

describe('every write of an entry is kept', () => {
  it('with who, what and why, and any version can be read again', async () => {
    await put(ROW)
    const first = await kept()
    expect(await change(edited(first, { phone: '030 23125 199' }), first.contentHash)).toBe(true)
    expect(await versionsOf(db, ROW.id, 10)).toEqual([
      { ...EDIT, number: 2, changedAt: LATER, contentHash: (await kept()).contentHash },
      {
        kind: 'imported',
        author: { kind: 'import' },
        approvedBy: null,
        reason: null,
        number: 1,
        changedAt: NOON,
        contentHash: first.contentHash,
      },
    ])
    expect(await entryAtVersion(db, ROW.id, 1)).toEqual(first)
    expect(await entryAtVersion(db, ROW.id, 3)).toBeNull()
  })

  it('of an import that changes nothing is none', async () => {
    await put(ROW)
    await put(ROW)
    expect(await versionsOf(db, ROW.id, 10)).toHaveLength(1)
  })

  it('and a plain document comes back as what it was', async () => {
    await store.upsertAll(await entriesOf('.jsonl', JSON.stringify(DOCUMENT)), NOON)
    const page = await kept(PAGE)
    await change(withStatus(page, 'inactive'), page.contentHash)
    expect(await entryAtVersion(db, PAGE, 1)).toEqual(page)
    expect((await kept(PAGE)).service.status).toBe('inactive')
  })

  it('and nothing is written over what somebody else changed meanwhile', async () => {
    await put(ROW)
    const seen = await kept()
    await change(edited(seen, { email: 'neu@example.org' }), seen.contentHash)
    expect(await change(edited(seen, { phone: '030 23125 199' }), seen.contentHash)).toBe(false)
    expect(await change(seen, null)).toBe(false)
    expect(cellsOf(await kept())).toMatchObject({ email: 'neu@example.org', phone: '' })
    expect(await versionsOf(db, ROW.id, 10)).toHaveLength(2)
  })
})

describe('an import beside what people change', () => {
  const imported = async (...rows: Record<string, string>[]) => {
    const outcome = await importDirectory(
      store,
      await readAs('.csv', csv(...rows)),
      { dryRun: false, skipInvalid: false },
      LATER,
    )
    if (outcome.kind !== 'imported') throw new Error(outcome.kind)
    return outcome.counts
  }

  it('leaves it alone while its file says what it said last time', async () => {
    await put(ROW)
    await change(edited(await kept(), { phone: '030 23125 199' }), (await kept()).contentHash)
    expect(await imported(ROW)).toEqual({ added: 0, changed: 0, unchanged: 1 })
    expect(cellsOf(await kept()).phone).toBe('030 23125 199')
  })

  it('writes what its file says anew, and leaves what people changed', async () => {
    await put(ROW)
    await change(edited(await kept(), { phone: '030 23125 199' }), (await kept()).contentHash)
    expect(await imported({ ...ROW, email: 'neu@example.org' })).toEqual({
      added: 0,
      changed: 1,
      unchanged: 0,
    })
    expect(cellsOf(await kept())).toMatchObject({ phone: '030 23125 199', email: 'neu@example.org' })
    const numbers = (await versionsOf(db, ROW.id, 10)).map(({ number, kind }) => [number, kind])
    expect(numbers).toEqual([
      [3, 'imported'],
      [2, 'edited'],
      [1, 'imported'],
    ])
  })

  it('never revives what somebody retired, however often it comes and whatever else it says', async () => {
    await put(ROW)
    await change(withStatus(await kept(), 'inactive'), (await kept()).contentHash)
    for (const email of ['neu@example.org', 'neuer@example.org']) {
      expect(await imported({ ...ROW, email })).toEqual({ added: 0, changed: 1, unchanged: 0 })
      expect(await imported({ ...ROW, email })).toEqual({ added: 0, changed: 0, unchanged: 1 })
      expect((await kept()).service).toMatchObject({ email, status: 'inactive' })
    }
    await imported({ ...ROW, status: 'temporarily closed' })
    expect((await kept()).service).toMatchObject({ status: 'temporarily closed' })
  })

  it('tells before what it would write', async () => {
    await put(ROW)
    await change(edited(await kept(), { phone: '030 23125 199' }), (await kept()).contentHash)
    const file = await readAs('.csv', csv({ ...ROW, email: 'neu@example.org' }))
    const tried = await importDirectory(store, file, { dryRun: true, skipInvalid: false }, LATER)
    const changes = tried.kind === 'planned' ? tried.entries.map((entry) => entry.changes) : []
    expect(changes).toEqual([[{ field: 'email', from: '', to: 'neu@example.org' }]])
  })

  it('that says what people wrote before is new when it goes back', async () => {
    await put(ROW)
    const mended = { ...ROW, phone: '030 23125 199' }
    await change(edited(await kept(), { phone: mended.phone }), (await kept()).contentHash)
    expect(await imported(mended)).toEqual({ added: 0, changed: 0, unchanged: 1 })
    expect(await imported(ROW)).toEqual({ added: 0, changed: 1, unchanged: 0 })
  })
})

describe('entries to check', () => {
  const DAYS = { fresh: '2026-11-01', due: '2025-12-01', overdue: '2025-10-01', withheld: '2024-01-01' }
  beforeEach(async () => {
    const dated = Object.entries(DAYS).map(([id, assured_date]) => ({ ...ROW, id, name: id, assured_date }))
    await put(...dated, { ...ROW, id: 'never' }, { ...dated[3]!, id: 'retired', status: 'inactive' })
    await store.upsertAll(await entriesOf('.jsonl', JSON.stringify(DOCUMENT)), NOON)
  })
  const due = async () => (await dueEntries(db, TODAY, 10)).map(({ id }) => id)

  it('are the due ones, the oldest first; no page, none that is retired', async () => {
    expect(await due()).toEqual(['withheld', 'overdue', 'due', 'never'])
    expect(await dueEntries(db, TODAY, 1)).toEqual([
      {
        id: 'withheld',
        contentHash: (await kept('withheld')).contentHash,
        name: 'withheld',
        organization: ROW.organization,
        areas: ['Nordstadt'],
        email: null,
        status: 'active',
        sourceKind: 'service',
        assuredDate: DAYS.withheld,
        owner: null,
        doubt: null,
      },
    ])
  })

  it('are counted by areas and owner, and found by both', async () => {
    await inOne((trx) => setOwner(trx, 'overdue', 'U0BEN'))
    const groups = await dueGroups(db, TODAY)
    expect(groups.toSorted((one, other) => other.count - one.count)).toEqual([
      { areas: ['Nordstadt'], owner: null, count: 3 },
      { areas: ['Nordstadt'], owner: 'U0BEN', count: 1 },
    ])
    const found = async (of: typeof groups) => (await dueEntries(db, TODAY, 10, of)).map(({ id }) => id)
    expect(await found(groups.filter(({ owner }) => owner === 'U0BEN'))).toEqual(['overdue'])
    expect(await found(groups.filter(({ owner }) => owner === null))).toEqual(['withheld', 'due', 'never'])
    expect(await found([])).toEqual([])
  })

  it('are the doubted ones before all others, the newest doubt first, until somebody confirms or changes them', async () => {
    const doubt = { at: NOON, by: 'U0ANNA', why: 'the number is dead' }
    await inOne((trx) => doubtEntry(trx, 'fresh', doubt))
    await inOne((trx) => doubtEntry(trx, 'fresh', { ...doubt, at: LATER, by: 'U0BEN' }))
    await inOne((trx) => doubtEntry(trx, PAGE, { ...doubt, at: LATER }))
    expect((await due()).slice(0, 2)).toEqual([PAGE, 'fresh'])
    expect((await upkeptEntry(db, 'fresh'))?.doubt).toEqual(doubt)
    expect((await doubtedEntries(db)).toSorted()).toEqual(['fresh', PAGE])
    const fresh = await kept('fresh')
    await change(confirmed(fresh, TODAY, 'Anna'), fresh.contentHash, { ...EDIT, kind: 'confirmed' })
    expect((await upkeptEntry(db, 'fresh'))?.doubt).toBeNull()
    expect(await due()).not.toContain('fresh')
  })

  it('long overdue are withheld, and told once', async () => {
    expect((await withheldEntries(db, TODAY)).sort()).toEqual(['retired', 'withheld'])
    await inOne((trx) => setOwner(trx, 'withheld', 'U0CEM'))
    const told = () => inOne<{ id: string }[]>((trx) => newlyWithheld(trx, TODAY, LATER))
    expect(await told()).toMatchObject([{ id: 'withheld', owner: 'U0CEM' }])
    expect(await told()).toEqual([])
  })

  it('confirmed on the day are fresh, and are told again when they are withheld again', async () => {
    await inOne((trx) => newlyWithheld(trx, TODAY, LATER))
    const entry = await kept('withheld')
    await change(confirmed(entry, TODAY, 'Anna'), entry.contentHash)
    expect(await withheldEntries(db, TODAY)).toEqual(['retired'])
    const told = await inOne<{ id: string }[]>((trx) => newlyWithheld(trx, '2028-11-22', LATER))
    expect(told.map(({ id }) => id)).toContain('withheld')
  })
})

describe('a proposal', () => {
  const proposal = async (): Promise<Proposal> => {
    const { service, record, contentHash } = await kept()
    return {
      id: randomUUID(),
      serviceId: service.id,
      kind: 'edited',
      record,
      sourceKind: 'service',
      baseHash: contentHash,
      author: { kind: 'partner', organization: ROW.organization },
      reason: null,
      proposedAt: NOON,
      state: { kind: 'open' },
    }
  }

  it('waits until it is settled, which happens once', async () => {
    await put(ROW)
    const one = await proposal()
    await inOne((trx) => keepProposal(trx, one))
    expect(await loadProposal(db, one.id)).toEqual(one)
    expect(await openProposals(db, 10)).toEqual([one])
    const state = { kind: 'declined', by: 'U0ANNA', at: LATER, reason: 'no' } as const
    expect(await inOne((trx) => settleProposal(trx, one.id, state))).toBe(true)
    expect(await inOne((trx) => settleProposal(trx, one.id, { ...state, kind: 'approved' }))).toBe(false)
    expect(await loadProposal(db, one.id)).toEqual({ ...one, state })
    expect(await openProposals(db, 10)).toEqual([])
  })

  it('under an id that is none does not exist', async () => {
    expect(await loadProposal(db, "'; drop table services")).toBeNull()
    expect(await loadProposal(db, randomUUID())).toBeNull()
  })
})

describe("a partner's link", () => {
  it('is for one entry, until it expires; each form counts once', async () => {
    await put(ROW)
    const link = await inOne<Awaited<ReturnType<typeof createPartnerLink>>>((trx) =>
      createPartnerLink(trx, ROW.id, 'U0ANNA', NOON),
    )
    expect(link).toMatchObject({ serviceId: ROW.id, expiresAt: new Date('2026-12-06T12:00:00Z') })
    expect(await partnerLink(db, link.id)).toEqual(link)
    expect(await newestPartnerLink(db, ROW.id)).toEqual(link)
    expect(await newestPartnerLink(db, 'other')).toBeNull()
    const form = randomUUID()
    const answer = () => inOne((trx) => keepPartnerAnswer(trx, form, link.id, 'confirmed', LATER))
    expect([await answer(), await answer()]).toEqual([true, false])
  })
})

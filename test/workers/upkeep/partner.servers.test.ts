/** Races between partners' answers, on a PostgreSQL with many sessions; the embedded one has a single one. */

import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readDesksFile } from '../../../src/routing/desks-file.ts'
import { loadKnowledge, localesFolder } from '../../../src/start/knowledge.ts'
import { createRouting } from '../../../src/start/routing.ts'
import { openDatabase } from '../../../src/storage/database.ts'
import { createDeskStore } from '../../../src/storage/desks.ts'
import { createDirectoryStore } from '../../../src/storage/directory.ts'
import { createKeyring, newKey } from '../../../src/storage/encryption.ts'
import { createInbox } from '../../../src/storage/inbox.ts'
import { loadInstallationKeys } from '../../../src/storage/installation-keys.ts'
import { createOutbox } from '../../../src/storage/outbox.ts'
import { createTenantStore } from '../../../src/storage/tenants.ts'
import { upkeptEntry } from '../../../src/storage/upkeep/entries.ts'
import { createPartnerLink } from '../../../src/storage/upkeep/partner-links.ts'
import { signPartnerToken } from '../../../src/storage/upkeep/partner-token.ts'
import { loadWords } from '../../../src/words.ts'
import type { JobContext } from '../../../src/workers/context.ts'
import { answerPartner, type PartnerForm } from '../../../src/workers/upkeep/answer-partner.ts'
import { createPartnerReminder } from '../../../src/workers/upkeep/remind-partners.ts'
import { csv, entriesOf, ROW } from '../../knowledge/directory/files.ts'
import { nativeServers, type NativeServers } from '../../support/native-servers.ts'

const NOON = new Date('2026-11-22T11:00:00Z')
const MONTH_MS = 30 * 86_400_000
const ENTRY = { ...ROW, areas: 'Hafenviertel', email: 'hilfe@example.org', assured_date: '2025-10-01' }

let servers: NativeServers
let database: ReturnType<typeof openDatabase>
let context: JobContext

beforeAll(async () => {
  servers = await nativeServers()
  database = openDatabase({ kind: 'url', url: servers.databaseUrl })
  const { db } = database
  const keyring = createKeyring([{ kid: 'k1', key: newKey() }])
  const keys = await loadInstallationKeys(db, keyring)
  const tenants = createTenantStore(db, keyring, keys)
  const desks = createDeskStore(db)
  const text = readFileSync(new URL('../../../demo/desks.yaml', import.meta.url), 'utf8')
  const read = readDesksFile('demo/desks.yaml', text, NOON)
  if (read.kind === 'bad') throw new Error(read.problems.join('\n'))
  await desks.replaceAll(read.organisation)
  context = {
    db,
    keys,
    tenants,
    inbox: createInbox(db, tenants, keys),
    outbox: createOutbox(db, tenants, keys),
    knowledge: {
      ...loadKnowledge(),
      directory: {
        search: async () => ({ hits: [], abstained: true, givenUp: [], fromNeighbours: false }),
        areas: async () => [],
        get: async () => [],
        count: async () => 0,
      },
    },
    routing: createRouting(desks, () => NOON),
    words: loadWords(localesFolder),
    partnerLinks: () => ({ publicUrl: 'https://lotse.example.org', mails: true }),
    now: () => NOON,
    log: pino({ level: 'silent' }),
    owner: 'this-test',
    wake: async () => {},
  }
})
afterAll(async () => {
  await database?.db.destroy()
  await servers?.stop()
})
beforeEach(async () => {
  await database.pool.query(
    'truncate services, organizations, service_versions, directory_proposals, outbox cascade',
  )
  await createDirectoryStore(database.db).upsertAll(await entriesOf('.csv', csv(ENTRY)), NOON)
})

async function link(madeAt = NOON): Promise<string> {
  const made = await database.db.transaction().execute((trx) => createPartnerLink(trx, ROW.id, null, madeAt))
  return signPartnerToken(made, context.keys.links)
}
const count = async (query: string): Promise<number> => (await database.pool.query(query)).rows.length
const seen = async () => (await upkeptEntry(database.db, ROW.id))?.entry.contentHash ?? ''
const atOnce = async (times: number, form: () => PartnerForm, token: string): Promise<string[]> => {
  const answered = await Promise.all(
    Array.from({ length: times }, () => answerPartner(context, token, form(), 'de')),
  )
  return answered.map(({ kind }) => kind)
}

test('thirty times the same confirmation count once, and all are thanked', async () => {
  const token = await link()
  const form: PartnerForm = { kind: 'confirm', id: randomUUID(), seen: await seen() }
  expect(new Set(await atOnce(30, () => form, token))).toEqual(new Set(['thanks']))
  expect(await count('select from service_versions')).toBe(2)
  expect(await count(`select from outbox where kind = 'staff_message'`)).toBe(1)
})

test('thirty times the same correction are one proposal', async () => {
  const token = await link()
  const written = { phone: '030 23125 777' }
  const form: PartnerForm = { kind: 'correct', id: randomUUID(), seen: await seen(), written, note: '' }
  expect(new Set(await atOnce(30, () => form, token))).toEqual(new Set(['thanks']))
  expect(await count('select from directory_proposals')).toBe(1)
})

test('of two who confirm in different windows one sees what the other did, and nothing is written twice', async () => {
  const token = await link()
  const hash = await seen()
  const kinds = await atOnce(10, () => ({ kind: 'confirm', id: randomUUID(), seen: hash }), token)
  expect(kinds.filter((kind) => kind === 'thanks')).toHaveLength(1)
  expect(kinds.filter((kind) => kind === 'again')).toHaveLength(9)
  expect(await count('select from service_versions')).toBe(2)
  expect(await count('select from partner_answers')).toBe(1)
})

test('ten who ask for a new link at once get one, and a reminder at the same moment makes no other', async () => {
  const token = await link(new Date(NOON.getTime() - MONTH_MS))
  const reminders = [createPartnerReminder(context)(), createPartnerReminder(context)()]
  const kinds = await atOnce(10, () => ({ kind: 'new_link', id: randomUUID(), seen: '' }), token)
  await Promise.all(reminders)
  expect(new Set(kinds)).toEqual(new Set(['link_sent']))
  expect(await count('select from partner_links')).toBe(2)
  expect(await count(`select from outbox where kind = 'partner_mail'`)).toBe(1)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDirectory } from '../../src/knowledge/search/create-directory.ts'
import { hashedEmbedder } from '../../src/knowledge/search/hashed-embedder.ts'
import { indexDirectory } from '../../src/knowledge/search/index-directory.ts'
import { loadField, loadReadWishes } from '../../src/start/knowledge.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { createDirectoryStore } from '../../src/storage/directory.ts'
import { createPassageStore } from '../../src/storage/passages.ts'
import { vectorSupport } from '../../src/storage/vector-support.ts'
import { anEntry, neighbourhood } from '../knowledge/search/a-service.ts'
import { nativeServers, type NativeServers } from '../support/native-servers.ts'

const now = new Date('2026-11-22T10:00:00Z')
let servers: NativeServers

beforeAll(async () => {
  servers = await nativeServers()
})
afterAll(() => servers.stop())

test('P1: PostgreSQL as it is installed indexes and answers; several starters at once leave one index', async () => {
  const { db, pool } = openDatabase({ kind: 'url', url: servers.databaseUrl })
  try {
    const store = createDirectoryStore(db)
    const passages = createPassageStore(db, await vectorSupport(pool))
    const parts = {
      store,
      passages,
      embedder: hashedEmbedder,
      field: loadField(),
      readWishes: loadReadWishes(),
    }
    await store.upsertAll(neighbourhood.map(anEntry), now)
    await Promise.all(Array.from({ length: 5 }, () => indexDirectory({ ...parts, now })))

    const { rows } = await pool.query(
      'select count(*)::integer as blocks from passage_blocks where live_at is not null',
    )
    expect(rows).toEqual([{ blocks: 1 }])
    const directory = createDirectory({ ...parts, now: () => now })
    const query = { area: '04315', language: 'de', topics: [], limit: 3, offset: 0 }
    const { hits, abstained } = await directory.search({ ...query, text: 'Gibt es hier Lebensmittel?' })
    expect(hits[0]?.service.id).toBe('tafel')
    expect(abstained).toBe(false)
  } finally {
    await db.destroy()
  }
})

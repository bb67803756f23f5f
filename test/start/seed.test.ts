import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { DirectoryEntry, DirectoryStore } from '../../src/knowledge/directory/store.ts'
import { freshnessOf } from '../../src/knowledge/upkeep/freshness.ts'
import type { DeskStore } from '../../src/routing/store.ts'
import { seedStores } from '../../src/start/seed.ts'

/** What an empty store would be filled with. */
async function seeded(env: Record<string, string>, now: Date): Promise<DirectoryEntry[]> {
  const written: DirectoryEntry[] = []
  const desks = { load: async () => null, replaceAll: async () => {} }
  const directory = {
    count: async () => 0,
    upsertAll: async (entries: readonly DirectoryEntry[]) => {
      written.push(...entries)
      return { added: entries.length, changed: 0, unchanged: 0 }
    },
  }
  const stores = {
    desks: desks as Partial<DeskStore> as DeskStore,
    directory: directory as Partial<DirectoryStore> as DirectoryStore,
  }
  await seedStores(readConfig(env), stores, now)
  return written
}

const daysOf = (entries: readonly DirectoryEntry[]) =>
  entries.map(({ service }) => service.assured_date ?? '').toSorted((one, other) => one.localeCompare(other))

test('the demo was checked lately, in whatever year it is started', async () => {
  for (const today of ['2026-11-22', '2031-03-01']) {
    const entries = await seeded({}, new Date(`${today}T12:00:00Z`))
    expect(daysOf(entries).at(-1)).toBe(today)
    const states = entries.map(({ service }) => freshnessOf(service, today).kind)
    expect(states.filter((state) => state === 'withheld')).toHaveLength(1)
    expect(states.filter((state) => state === 'fresh').length).toBeGreaterThan(50)
  }
})

test("an installation's own directory is taken as it is written", async () => {
  const file = { DIRECTORY_FILE: 'demo/directory.csv' }
  const [demo, own] = [
    await seeded({}, new Date('2031-03-01T12:00:00Z')),
    await seeded(file, new Date('2031-03-01T12:00:00Z')),
  ]
  expect(daysOf(own).at(-1)).toBe('2026-11-10')
  expect(own.map(({ service }) => service.id)).toEqual(demo.map(({ service }) => service.id))
})

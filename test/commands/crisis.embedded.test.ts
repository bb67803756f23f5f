import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendEvents, insertCase } from '../../src/storage/cases.ts'
import { loadInstallationKeys } from '../../src/storage/installation-keys.ts'
import { openStores } from '../../src/storage/open.ts'
import { createTenantStore } from '../../src/storage/tenants.ts'
import { fromTenant } from '../support/core-stores.ts'
import { embeddedDataDir } from '../support/embedded-database.ts'
import { runCommand, runCommandHere, type Ran } from '../support/run-command.ts'

let dataDir: ReturnType<typeof embeddedDataDir>
beforeAll(() => (dataDir = embeddedDataDir()))
afterAll(() => dataDir.remove())

const falseAlarms = (...args: string[]): Promise<Ran> =>
  runCommandHere('crisis', ['false-alarms', ...args], { DATA_DIR: dataDir.path })

/** A case of a Turkish tenant whose alarm was cleared shortly before midnight, by the clocks in Germany. */
async function clearAnAlarm(): Promise<void> {
  const stores = await openStores({ dataDir: dataDir.path, databaseUrl: null, dataKeys: null })
  try {
    const keys = await loadInstallationKeys(stores.db, stores.keyring)
    const at = new Date('2026-11-23T22:30:00.000Z')
    const tenant = await createTenantStore(stores.db, stores.keyring, keys).meet(
      fromTenant('Bu faturalar beni boğuyor'),
    )
    await stores.db.transaction().execute(async (trx) => {
      const { id } = await insertCase(trx, {
        id: randomUUID(),
        tenantId: tenant.id,
        topics: ['violence'],
        urgency: 'emergency',
        crisis: 'violence',
        area: null,
        language: 'tr',
        dueOn: null,
        deskId: 'hafen',
        openedAt: at,
      })
      const cleared = {
        kind: 'alarm_cleared' as const,
        crisis: 'violence' as const,
        rule: 'tr/violence/hit_or_threatened',
      }
      await appendEvents(trx, id, [cleared], {
        actor: { kind: 'person', slackUser: 'U0ANNA' },
        at,
        chainKey: keys.chain,
      })
    })
  } finally {
    await stores.stop()
  }
}

test('C1: cleared alarms are listed as rule, kind, language and date, never with a word of the tenant', async () => {
  expect((await falseAlarms()).out).toMatch(/no alarm was cleared yet/)
  await clearAnAlarm()
  const { out } = await falseAlarms()
  expect(out).toMatch(/^2026-11-23 {2}tr {2}violence {2}tr\/violence\/hit_or_threatened$/m)
  expect(out).toMatch(/in words of your own.*\n.*vocabulary\/examples/)
  expect(out).not.toMatch(/fatura/)
  expect(JSON.parse((await falseAlarms('--json')).out)).toEqual({
    rule: 'tr/violence/hit_or_threatened',
    kind: 'violence',
    language: 'tr',
    date: '2026-11-23',
  })
  expect((await runCommand('crisis', ['false-alarms', '--help'])).out).toMatch(/--json/)
})

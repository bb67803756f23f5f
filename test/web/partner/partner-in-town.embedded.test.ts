/** Partner links in the whole product, on the strict platforms, without a mail server. */

import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { newDataKey } from '../../../src/storage/data-dir.ts'
import { createKeyring } from '../../../src/storage/encryption.ts'
import { loadInstallationKeys } from '../../../src/storage/installation-keys.ts'
import { createPartnerLink } from '../../../src/storage/upkeep/partner-links.ts'
import { signPartnerToken } from '../../../src/storage/upkeep/partner-token.ts'
import { eventually, livingTown, type LivingTown } from '../../support/town-life.ts'
import { shownText } from '../../support/town.ts'

const DATA_KEYS = newDataKey()
const MONTH_MS = 30 * 86_400_000

let town: LivingTown | null = null
afterEach(async () => {
  await town?.stop()
  town = null
})

async function expiredLink({ lotse }: LivingTown): Promise<string> {
  const keyring = createKeyring(readConfig({ DATA_KEYS }).dataKeys ?? [])
  const { links } = await loadInstallationKeys(lotse.db, keyring)
  const madeAt = new Date(Date.now() - MONTH_MS)
  const link = await lotse.db
    .transaction()
    .execute((trx) => createPartnerLink(trx, 'schuldnerberatung-nordstadt', null, madeAt))
  return `${lotse.url}/partner/${await signPartnerToken(link, links)}`
}

test('S8: a new link reaches the lead of the desk in Slack, whole, and opens the entry', async () => {
  town = await livingTown({ env: { DATA_KEYS, PUBLIC_URL: 'https://lotse.example.org/hilfe/' } })
  const lead = town.slack.user('U0LEAD')
  const body = new URLSearchParams({ form: randomUUID(), seen: '', answer: 'new_link' })
  const page = await fetch(await expiredLink(town), { method: 'POST', body })
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Jemand von')])
  const url = await eventually(async () => {
    const said = lead.directMessages().map(shownText).join('\n')
    return /https:\/\/lotse\.example\.org\/hilfe(\/partner\/[\w.-]+)/.exec(said)?.[1]
  })
  const shown = await fetch(town.lotse.url + url)
  expect([shown.status, await shown.text()]).toEqual([
    200,
    expect.stringContaining('Schuldnerberatung Nordstadt'),
  ])
  expect(town.slack.violations).toEqual([])
})

test('without a public address there are no links: none opens, and nobody is asked', async () => {
  town = await livingTown({ env: { DATA_KEYS } })
  expect((await fetch(await expiredLink(town))).status).toBe(404)
})

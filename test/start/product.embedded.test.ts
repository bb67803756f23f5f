/** The product as a whole: what it says about itself, by webhook, and after a restart. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { embeddingEndpoint, letterVector, vectorsBody } from '../knowledge/search/embedding-endpoint.ts'
import { csv, ROW } from '../knowledge/directory/files.ts'
import { embeddedDataDir } from '../support/embedded-database.ts'
import { freePort } from '../support/server-process.ts'
import { eventually, hears, livingTown, newTenant, quiet, type LivingTown } from '../support/town-life.ts'
import { startLotse } from '../support/town.ts'

let town: LivingTown | null = null
afterEach(async () => {
  await town?.stop()
  town = null
})

const json = async (url: string): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await fetch(url)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test('T2, Q7: /healthz is green once everything works, with the age of the last poll; red when a part stands still', async () => {
  town = await livingTown()
  const { url } = town.lotse
  const healthy = await eventually(async () => {
    const found = await json(`${url}/healthz`)
    return found.status === 200 && found
  })
  expect(healthy.body).toMatchObject({
    ok: true,
    parts: {
      database: { ok: true },
      queue: { ok: true },
      worker: { ok: true, detail: { heartbeatSeconds: expect.any(Number) } },
      intake: {
        ok: true,
        detail: { mode: 'polling', poller: true, lastPollSeconds: expect.any(Number), slack: true },
      },
    },
  })
  // Known at once, not only when the first long poll comes back.
  expect(town.telegram.calls.find(({ method }) => method === 'getUpdates')?.params['timeout']).toBe('0')
  const metrics = await (await fetch(`${url}/metrics`)).text()
  expect(metrics).toMatch(/^lotse_telegram_poll_age_seconds \d/m)
  expect(metrics).toMatch(/^lotse_heartbeat_age_seconds \d/m)
  expect(metrics).toMatch(/^lotse_inbox_set_aside 0$/m)

  // The database goes away under it.
  await town.lotse.db.destroy()
  const sick = await json(`${url}/healthz`)
  expect(sick).toMatchObject({
    status: 503,
    body: { ok: false, parts: { database: { ok: false }, queue: { ok: true } } },
  })
})

test('T3: by webhook, only with the secret, and nothing but 2xx, 4xx and 5xx that mean it', async () => {
  const port = await freePort()
  const hook = `http://127.0.0.1:${port}/telegram/webhook`
  const secret = 'a-secret-of-this-town'
  town = await livingTown({
    env: { PORT: String(port), TELEGRAM_WEBHOOK_URL: hook, TELEGRAM_WEBHOOK_SECRET: secret },
  })
  const gerda = newTenant(town)
  gerda.sendText('Ich habe Schulden.')
  await hears(gerda, /Schuldnerberatung/)

  const before = (await town.lotse.db.selectFrom('inbox').select('id').execute()).length
  const post = (headers: Record<string, string>, body: string) =>
    fetch(hook, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
  const update = JSON.stringify({ update_id: 1, message: { message_id: 1, date: 1, text: 'Hallo' } })
  expect((await post({}, update)).status).toBe(401)
  expect((await post({ 'x-telegram-bot-api-secret-token': 'wrong' }, update)).status).toBe(401)
  expect((await post({ 'x-telegram-bot-api-secret-token': secret }, 'no json')).status).toBe(400)
  expect((await town.lotse.db.selectFrom('inbox').select('id').execute()).length).toBe(before)
  expect(town.telegram.violations).toEqual([])
})

test('after a restart a repeated update is still known, and the conversation goes on (T1)', async () => {
  town = await livingTown()
  const gerda = newTenant(town)
  gerda.sendText('Ich habe Schulden und wohne im Hafenviertel.')
  await hears(gerda, /Schuldnerberatung/)
  gerda.sendText('/human')
  await hears(gerda, /Weitergegeben wird/)
  await quiet(town)
  await town.lotse.stop()

  gerda.sendText('ja')
  town.lotse = await startLotse(town)
  const said = await hears(gerda, /Ihr Anliegen ist beim Team Hafenviertel/)
  expect(said.text).not.toMatch(/automatischer Assistent/)
  await quiet(town)
  expect(gerda.messages().filter((message) => !message.mine)).toHaveLength(3)
})

test('a directory source is taken over by itself; one that fails is told, and the product goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-source-'))
  writeFileSync(join(folder, 'good.csv'), csv({ ...ROW, id: 'from-the-source' }))
  writeFileSync(join(folder, 'bad.csv'), csv({ ...ROW, id: 'bad', phone: '1' }))
  town = await livingTown({ env: { DIRECTORY_SOURCE: folder } })
  const { url, db } = town.lotse
  const healthy = await eventually(async () => {
    const { status, body } = await json(`${url}/healthz`)
    return status === 200 && JSON.stringify(body).includes('"sourceFiles":2') && body
  })
  expect(healthy).toMatchObject({
    parts: { directory: { ok: true, detail: { sourceProblems: 1, sourceAgeSeconds: null } } },
  })
  expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^lotse_directory_source_problems 1$/m)
  const services = await db.selectFrom('services').select('id').execute()
  expect(services.map(({ id }) => id)).toEqual(expect.arrayContaining(['from-the-source', 'p-konto-telefon']))
  expect(services.map(({ id }) => id)).not.toContain('bad')
  rmSync(folder, { recursive: true, force: true })
})

test('P4, L7: a model is embedded in the background and told of; one that fails leaves everything else as it is', async () => {
  const endpoint = await embeddingEndpoint(26)
  const env = {
    OPENAI_API_KEY: 'a-key',
    OPENAI_BASE_URL: endpoint.baseUrl,
    EMBEDDING_MODEL: 'letters',
    EMBEDDING_DIMENSIONS: '26',
  }
  town = await livingTown({ env })
  const embedding = async (url: string) => {
    const { status, body } = await json(`${url}/healthz`)
    const parts = body['parts'] as Record<string, { detail: Record<string, unknown> }>
    return status === 200 ? parts['embedding']?.detail : undefined
  }
  const { url } = town.lotse
  const done = await eventually(async () => {
    const detail = await embedding(url)
    return detail?.['answering'] === 'letters' && detail
  })
  expect(done).toMatchObject({ model: 'letters', done: done['total'], trouble: null })
  const metrics = await (await fetch(`${url}/metrics`)).text()
  expect(metrics).toMatch(/^lotse_embedding_done [1-9]/m)
  expect(metrics).toMatch(/^lotse_embedding_trouble 0$/m)

  await town.lotse.stop()
  endpoint.answer = ({ model, input }) =>
    model === 'letters' ? vectorsBody(input.map((text) => letterVector(text, 26))) : { status: 500 }
  town.lotse = await startLotse(town, { env: { ...env, EMBEDDING_MODEL: 'broken' } })
  const failed = await eventually(async () => {
    const detail = await embedding(town!.lotse.url)
    return detail?.['trouble'] && detail
  })
  expect(failed).toMatchObject({
    model: 'broken',
    answering: 'letters',
    done: 0,
    trouble: 'embedding_failed',
  })
  const gerda = newTenant(town)
  gerda.sendText('Ich habe Schulden.')
  await hears(gerda, /Schuldnerberatung/)
  await endpoint.stop()
})

test('stopped twice, and started again in the same folder, it gives everything back', async () => {
  const dataDir = embeddedDataDir()
  town = await livingTown({ env: { DATA_DIR: dataDir.path } })
  await Promise.all([town.lotse.stop(), town.lotse.stop()])
  town.lotse = await startLotse(town, { env: { DATA_DIR: dataDir.path } })
  expect((await fetch(`${town.lotse.url}/metrics`)).status).toBe(200)
  await town.stop()
  town = null
  dataDir.remove()
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Api } from 'grammy'
import { expect, it, onTestFinished } from 'vitest'
import { startSandbox } from '../../src/start/sandbox.ts'

async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-sandbox-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

it('runs beside the product: says where it is, tells Slack where the product is, and ends when told', async () => {
  const dataDir = await dataFolder()
  const sandbox = await startSandbox(dataDir)
  const told: string[] = []
  const product = createServer((request, response) => {
    told.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => product.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void product.close())

  const bot = await new Api(sandbox.telegram.token, { apiRoot: sandbox.telegram.apiRoot }).getMe()
  expect(bot.is_bot).toBe(true)
  expect(sandbox.telegram.token).toMatch(/^700000001:[\w-]{30,}$/)
  expect(sandbox.slack.botToken).toMatch(/^xoxb-/)
  expect(sandbox.slack.apiUrl).toMatch(/\/api\/$/)
  const page = await fetch(sandbox.pageUrl)
  expect(await page.text()).toContain('<h1>Lotse</h1>')

  sandbox.connect(`http://127.0.0.1:${(product.address() as AddressInfo).port}`)
  await fetch(`${sandbox.pageUrl}/sandbox/workspace/U0ANNA`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'open_home' }),
  })
  expect(told).toEqual(['/slack/events'])

  await sandbox.stop()
  await expect(fetch(sandbox.pageUrl)).rejects.toThrow()
  const again = await startSandbox(dataDir)
  expect(again.telegram.token).toBe(sandbox.telegram.token)
  await again.stop()
})

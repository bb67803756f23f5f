import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { localesFolder } from '../../../src/start/knowledge.ts'
import type { PartnerPort } from '../../../src/web/partner/port.ts'
import { startWebServer } from '../../../src/web/server.ts'
import { loadWords } from '../../../src/words.ts'

/** A web server whose partners' pages ask this port. */
async function serving(port: PartnerPort | null): Promise<{ url: string; stop(): Promise<void> }> {
  const web = await startWebServer(
    { host: '127.0.0.1', port: 0 },
    {
      health: async () => ({ ok: true, parts: {} }),
      metrics: new Registry(),
      telegramWebhook: null,
      slackEvents: null,
      partner: port && { port, words: loadWords(localesFolder) },
      sandbox: null,
    },
  )
  return { url: `http://127.0.0.1:${web.port}`, stop: web.stop }
}

test('a fault of ours is a calm page, and what is said of it names nobody', async () => {
  const fail = async (): Promise<never> => {
    throw new TypeError('cannot read the entry of hilfe@example.org')
  }
  const failures: string[] = []
  const web = await serving({
    admit: async () => 0,
    view: fail,
    answer: fail,
    failed: (code) => void failures.push(code),
  })
  const page = await fetch(`${web.url}/partner/token`)
  const text = await page.text()
  await web.stop()
  expect([page.status, failures]).toEqual([500, ['TypeError']])
  expect(text).toContain('Bei uns ist etwas schiefgegangen')
  expect(text).not.toContain('hilfe@')
  expect(page.headers.get('cache-control')).toBe('no-store')
})

test('a process that serves no pages has none', async () => {
  const web = await serving(null)
  const page = await fetch(`${web.url}/partner/token`)
  await web.stop()
  expect([page.status, await page.text()]).toEqual([404, '404 Not Found'])
})

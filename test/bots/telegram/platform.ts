import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { startTelegramPlatform } from '../../../sandbox/telegram/platform.ts'
import type { TelegramPlatform, TelegramPlatformOptions } from '../../../sandbox/telegram/platform.ts'
import { createTelegramApi } from '../../../src/bots/telegram/api.ts'
import type { Log } from '../../../src/bots/telegram/log.ts'
import type { TenantInbound } from '../../../src/cases/inbound.ts'
import { loadWords } from '../../../src/words.ts'

export const TOKEN = '7000000001:AAtestTokenOfTheStrictPlatform000000'
export const USERNAME = 'lotse_test_bot'
export const wordsFor = loadWords(fileURLToPath(new URL('../../../locales', import.meta.url)))

/** A strict platform of its own for one test, unpaced unless told otherwise: pacing is the delivery job's. */
export async function platformForTest(
  options: Partial<TelegramPlatformOptions> = {},
): Promise<TelegramPlatform> {
  const platform = await startTelegramPlatform({
    bots: [{ token: TOKEN, username: USERNAME }],
    limits: false,
    ...options,
  })
  onTestFinished(() => platform.stop())
  return platform
}

export function apiOf(platform: TelegramPlatform) {
  return createTelegramApi({ token: TOKEN, apiRoot: platform.url, timeoutSeconds: 10 })
}

/** A working inbox: keeps each update once, can be away, and can be unable to take what names a word. */
export function createInbox() {
  const rows = new Map<string, TenantInbound>()
  let isAway = false
  let poison = ''
  let attempts = 0
  const listeners = new Set<() => void>()
  const changed = () => listeners.forEach((listener) => listener())

  const waitFor = (condition: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const check = () => {
        if (!condition()) return
        listeners.delete(check)
        resolve()
      }
      listeners.add(check)
      check()
    })

  return {
    rows: () => [...rows.values()],
    texts: () =>
      [...rows.values()].map(({ content }) => ('text' in content ? content.text : `(${content.kind})`)),
    attempts: () => attempts,
    setAway: (away: boolean) => {
      isAway = away
    },
    poisonedBy: (word: string) => {
      poison = word
    },
    accept: async (inbound: TenantInbound): Promise<void> => {
      attempts += 1
      const { content } = inbound
      const isPoison = poison !== '' && 'text' in content && content.text.includes(poison)
      changed()
      if (isAway || isPoison)
        throw Object.assign(new Error(`insert of ${JSON.stringify(content)}`), { code: '57P01' })
      rows.set(`${inbound.botId}/${inbound.platformId}`, inbound)
      changed()
    },
    waitFor,
    changed,
  }
}

export type LogLine = { level: string; fields: Record<string, string | number>; message: string }

/** Keeps what is logged, so that a test can look for what must not be in it. */
export function createTestLog(): Log & { lines: LogLine[] } {
  const lines: LogLine[] = []
  const write = (level: string) => (fields: Record<string, string | number>, message: string) => {
    lines.push({ level, fields, message })
  }
  return { lines, info: write('info'), warn: write('warn'), error: write('error') }
}

/** The platform behind a proxy that can hold calls back and change what updates arrive. Returns its API root. */
export async function proxied(
  platform: TelegramPlatform,
  hooks: {
    before?: (method: string) => Promise<void>
    change?: (update: { message?: { text?: string } }) => void
  },
): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const body = await text(request)
    await hooks.before?.(request.url?.split('/').at(-1) ?? '')
    const url = `${platform.url}${request.url}`
    const answer = await fetch(url, { method: 'POST', headers, body, signal: gone.signal })
    const { result, ...rest } = (await answer.json()) as { result?: { message?: { text?: string } }[] }
    for (const update of Array.isArray(result) ? result : []) hooks.change?.(update)
    response.writeHead(answer.status, headers).end(JSON.stringify({ ...rest, result }))
  }
  return listening((request, response) => void pass(request, response).catch(() => response.destroy()))
}

/** A Bot API of its own for one test. Returns its root. */
export async function listening(handle: RequestListener): Promise<string> {
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CompactEncrypt, compactDecrypt } from 'jose'
import { z } from 'zod'
import type { SlackSnapshot } from './slack/slack-types.ts'
import type { TelegramSnapshot } from './telegram/platform.ts'

/** A tenant on Telegram as the sandbox remembers them. */
export type KeptTenant = {
  id: number
  firstName: string
  lastName?: string | undefined
  languageCode: string
  blocked: boolean
}

export type SandboxTokens = { telegram: string; slackBot: string; slackSigningSecret: string }

/** Everything that has to survive a restart, so that the product finds its chats, ids and threads again. */
export type KeptChats = {
  version: 1
  tokens: SandboxTokens
  tenants: KeptTenant[]
  telegram: TelegramSnapshot
  slack: SlackSnapshot
}

const shape = z.looseObject({
  version: z.literal(1),
  tokens: z.object({ telegram: z.string(), slackBot: z.string(), slackSigningSecret: z.string() }),
  tenants: z.array(z.object({ id: z.number(), firstName: z.string() }).loose()),
  telegram: z.looseObject({ version: z.literal(1), world: z.looseObject({}) }),
  slack: z.looseObject({ version: z.literal(1) }),
})

const FILE = 'sandbox.json'
const KEY_FILE = 'sandbox.key'

/** At least this long between two saves, and never busy for more than a twentieth of the time. */
const REST_MS = 250
const REST_FACTOR = 20

export type ChatsFile = {
  /** What was kept; null when there is nothing, or nothing readable: that is set aside and told in one line. */
  load(): Promise<KeptChats | null>
  save(chats: KeptChats): Promise<void>
}

/**
 * `sandbox.json` in the data directory. The platforms hold what tenants wrote as Telegram and Slack would, but on
 * this disk: so it is sealed (JWE, `A256GCM`), and a canary is not found in the data directory here either (G5).
 */
export function openChatsFile(dataDir: string, log: (line: string) => void): ChatsFile {
  const path = join(dataDir, FILE)

  async function key(): Promise<Uint8Array> {
    const keyPath = join(dataDir, KEY_FILE)
    const kept = await readOrNull(keyPath)
    if (kept !== null) return Buffer.from(kept.trim(), 'base64url')
    const fresh = randomBytes(32)
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    await replaceFile(keyPath, fresh.toString('base64url'))
    return fresh
  }

  async function setAside(why: string): Promise<void> {
    const aside = `${path}.unreadable-${Date.now()}`
    await rename(path, aside)
    log(
      `sandbox: ${path} cannot be read (${why}): starting with empty chats, the old file is kept as ${aside}`,
    )
  }

  return {
    async load() {
      const text = await readOrNull(path)
      if (text === null) return null
      try {
        const sealed = z.object({ sealed: z.string() }).parse(JSON.parse(text))
        const { plaintext } = await compactDecrypt(sealed.sealed, await key())
        const kept: unknown = JSON.parse(new TextDecoder().decode(plaintext))
        shape.parse(kept)
        return withFreshIds(kept as KeptChats)
      } catch (error) {
        await setAside(error instanceof Error ? error.name : 'unknown')
        return null
      }
    },
    async save(chats) {
      const sealed = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(chats)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .encrypt(await key())
      await replaceFile(path, JSON.stringify({ sealed }))
    },
  }
}

/**
 * After `kill -9` the product may remember ids that were given in the moments before, when nothing was saved yet.
 * None of them may be given twice: a repeated `update_id` does nothing (T1).
 */
function withFreshIds(chats: KeptChats): KeptChats {
  const { world } = chats.telegram
  for (const bot of Object.values(world.bots)) {
    bot.nextUpdateId = Math.max(bot.nextUpdateId + 1000, Math.floor(Date.now() / 1000))
    bot.nextMessageId += 1000
  }
  world.nextCallbackId += 1000
  return chats
}

/**
 * Saves what `collect` gives soon after each `touch`, one save at a time. A save that fails is told once in a row
 * and tried again with the next change.
 */
export function createSaver(options: {
  collect: () => KeptChats
  save: (chats: KeptChats) => Promise<void>
  log: (line: string) => void
}) {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let restMs = REST_MS
  let failing = false

  async function run(): Promise<void> {
    const from = performance.now()
    try {
      await options.save(options.collect())
      failing = false
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
      if (!failing) options.log(`sandbox: the chats cannot be saved (${code}): check DATA_DIR`)
      failing = true
    }
    restMs = Math.max(REST_MS, (performance.now() - from) * REST_FACTOR)
  }

  function save(): void {
    timer = undefined
    running = running.then(run)
  }

  return {
    touch(): void {
      timer ??= setTimeout(save, restMs)
    },
    /** Saves at once; resolves when the file stands. */
    async flush(): Promise<void> {
      clearTimeout(timer)
      save()
      await running
    },
  }
}

/** Written beside and renamed, so that the file is always whole. Readable by its owner alone. */
async function replaceFile(path: string, content: string): Promise<void> {
  const next = `${path}.next`
  await writeFile(next, content, { mode: 0o600, flush: true })
  await rename(next, path)
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

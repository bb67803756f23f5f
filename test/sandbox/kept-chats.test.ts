import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished, describe, expect, it } from 'vitest'
import { startSandbox } from '../../sandbox/sandbox.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'

const run = promisify(execFile)

async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-sandbox-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function start(dataDir: string, lines: string[] = []): Promise<Sandbox> {
  const sandbox = await startSandbox(dataDir, (line) => lines.push(line))
  let stopped = false
  const stop = async () => {
    if (!stopped) await sandbox.stop()
    stopped = true
  }
  onTestFinished(stop)
  return { ...sandbox, stop }
}

const amira = (sandbox: Sandbox) => {
  const person = sandbox.telegram.people()[0]
  if (!person) throw new Error('nobody lives here')
  return person
}

describe('the chats of the sandbox', () => {
  it('are there again after a restart: people, ids, threads and tokens', async () => {
    const dataDir = await dataFolder()
    const first = await start(dataDir)
    amira(first).sendText('Guten Tag')
    const anna = first.slack.user('U0ANNA')
    const root = anna.messageBot('Wurzel')
    anna.messageBot('Antwort', { threadTs: root.ts })
    await first.stop()

    const second = await start(dataDir)
    expect(second.tokens).toEqual(first.tokens)
    expect(second.telegram.people().map(({ id }) => id)).toEqual(first.telegram.people().map(({ id }) => id))
    expect(amira(second).messages()).toEqual(amira(first).messages())
    expect(second.slack.user('U0ANNA').directMessages()).toEqual(anna.directMessages())
    expect(
      second.slack
        .user('U0ANNA')
        .directMessages()
        .map((message) => message.thread_ts),
    ).toEqual([root.ts, root.ts])
  })

  it('never give an id twice, also when the last moments were lost in a kill (T1)', async () => {
    const dataDir = await dataFolder()
    await (await start(dataDir)).stop()
    const second = await start(dataDir)
    const kept = await readFile(join(dataDir, 'sandbox.json'))
    const given = [amira(second).sendText('eins'), amira(second).sendText('zwei')]
    const messageIds = amira(second)
      .messages()
      .map(({ messageId }) => messageId)
    await second.stop()
    await writeFile(join(dataDir, 'sandbox.json'), kept)

    const third = await start(dataDir)
    expect(given).not.toContain(amira(third).sendText('drei'))
    expect(messageIds).not.toContain(amira(third).messages().at(-1)?.messageId)
  })

  it('do not lie in the clear on the disk, and only their owner may read the file (G5)', async () => {
    const dataDir = await dataFolder()
    const sandbox = await start(dataDir)
    amira(sandbox).sendText('Kanarienvogel-4711')
    sandbox.slack.user('U0SOFIA').messageBot('Kanarienvogel-4711')
    await sandbox.stop()

    await expect(run('grep', ['-r', 'Kanarienvogel', dataDir])).rejects.toMatchObject({ code: 1 })
    for (const name of await readdir(dataDir))
      expect((await stat(join(dataDir, name))).mode & 0o777).toBe(0o600)
    expect(
      amira(await start(dataDir))
        .messages()
        .at(-1)?.text,
    ).toBe('Kanarienvogel-4711')
  })

  it('begin anew when the file cannot be read, which is told in one line and keeps the old file', async () => {
    const dataDir = await dataFolder()
    await writeFile(join(dataDir, 'sandbox.json'), 'no chats')
    const lines: string[] = []
    const sandbox = await start(dataDir, lines)

    expect(amira(sandbox).messages()).toEqual([])
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/sandbox\.json cannot be read .* kept as /)
    const aside = (await readdir(dataDir)).find((name) => name.includes('unreadable')) ?? ''
    expect(await readFile(join(dataDir, aside), 'utf8')).toBe('no chats')
  })

  it('are saved soon after something happens, without waiting for the end', async () => {
    const dataDir = await dataFolder()
    const sandbox = await start(dataDir)
    const before = await readFile(join(dataDir, 'sandbox.json'), 'utf8')
    amira(sandbox).sendText('Guten Tag')
    await expect
      .poll(() => readFile(join(dataDir, 'sandbox.json'), 'utf8'), { timeout: 5000 })
      .not.toBe(before)
  })
})

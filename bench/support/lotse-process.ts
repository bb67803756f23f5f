import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startSlackPlatform, type SlackPlatform } from '../../sandbox/slack/platform.ts'
import { startTelegramPlatform, type TelegramPlatform } from '../../sandbox/telegram/platform.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Compiled modules are kept between starts of the product, as a machine that runs it for long has them in memory. */
const compileCache = join(root, 'node_modules/.cache/lotse/compiled')

export type LotseProcess = {
  pid: number
  url: string
  /** SIGTERM, and waits for the end. Returns the exit code; null when it had to be killed from outside. */
  stop(): Promise<number | null>
  /** SIGKILL, and waits for the end. */
  kill(): Promise<void>
  /** What it wrote so far, log and errors. */
  output(): string
}

export type SpawnOptions = {
  /** `collect` keeps the output for `output()` instead of showing its errors. */
  output?: 'show' | 'collect'
}

/**
 * Starts the product as its own process, as `npm start` does, and waits until it says where it listens.
 * @throws Error with what it wrote when it ends before
 */
export async function spawnLotse(
  env: Readonly<Record<string, string>>,
  options: SpawnOptions = {},
): Promise<LotseProcess> {
  const child = spawn(process.execPath, ['--import', './scripts/check-node.mjs', 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: compileCache, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  }
  if (options.output !== 'collect') child.stderr.pipe(process.stderr, { end: false })
  // Whatever ends us takes the product along.
  const endWithUs = (): boolean => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  const gone = once(child, 'exit').then(([code]) => {
    process.removeListener('exit', endWithUs)
    return code as number | null
  })
  const ended = (): boolean => child.exitCode !== null || child.signalCode !== null

  const ready = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /https?:\/\/\S+/.exec(line)?.[0]
      if (url && /ready/.test(line)) resolve(url)
    })
  })
  const url = await Promise.race([ready, gone])
  if (typeof url !== 'string') {
    throw new Error(`the product ended with ${url} before it was ready: ${output.trim()}`)
  }
  return {
    pid: child.pid ?? 0,
    url,
    stop: async () => {
      if (!ended()) child.kill('SIGTERM')
      return gone
    },
    kill: async () => {
      if (!ended()) child.kill('SIGKILL')
      await gone
    },
    output: () => output,
  }
}

export type BenchTown = {
  telegram: TelegramPlatform
  slack: SlackPlatform
  env: Record<string, string>
  dataDir: string
  stop(): Promise<void>
}

/** Both strict platforms with the staff of the demo, and the environment of a product between them. */
export async function startBenchTown(): Promise<BenchTown> {
  const token = '700000002:token-of-the-bench'
  const telegram = await startTelegramPlatform({ bots: [{ token, username: 'lotse_bench_bot' }] })
  const slack = await startSlackPlatform({
    botToken: 'xoxb-bench',
    signingSecret: 'signing-secret-of-the-bench',
    users: ['U0ANNA', 'U0MEHMET', 'U0OLENA', 'U0LEAD'].map((id) => ({
      id,
      name: id.toLowerCase(),
      realName: id,
    })),
    channels: ['C0HAFEN', 'C0NORD', 'C0LINDEN'].map((id) => ({
      id,
      name: id.toLowerCase(),
      members: ['U0ANNA', 'U0MEHMET', 'U0OLENA', 'U0LEAD'],
    })),
  })
  const dataDir = mkdtempSync(join(tmpdir(), 'lotse-bench-'))
  return {
    telegram,
    slack,
    dataDir,
    env: {
      PORT: '0',
      DATA_DIR: dataDir,
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: telegram.url,
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_SIGNING_SECRET: 'signing-secret-of-the-bench',
      SLACK_API_URL: slack.apiUrl,
      DESKS_FILE: 'demo/desks.yaml',
      DIRECTORY_FILE: 'demo/directory.csv',
      LOG_LEVEL: 'error',
    },
    stop: async () => {
      await telegram.stop()
      await slack.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

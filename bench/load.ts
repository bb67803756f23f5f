/**
 * Load against the local strict platforms: evenly spaced first messages of many tenants, every one answered by one
 * message (W1). The product runs as its own process, as `npm start` runs it; the limits of the platforms are on.
 */

import { defineCommand } from 'citty'
import Table from 'cli-table3'
import { readFileSync } from 'node:fs'
import { Refusal, runCommandLine } from '../src/commands/run-command.ts'
import type { TelegramPlatform } from '../sandbox/telegram/platform.ts'
import { spawnLotse, startBenchTown } from './support/lotse-process.ts'

/** W1: at least this many tenants. */
const TENANTS = 2000
/** After the last message this long is waited for answers; what is still missing then counts as lost. */
const GRACE_MS = 60_000

const QUESTIONS = [
  'Ich habe Schulden und weiß nicht weiter',
  'Mein Nachbar macht jede Nacht Lärm',
  'Wo bekomme ich Hilfe beim Wohngeld?',
  'Ich suche einen Kitaplatz für meine Tochter',
  'Wer hilft meiner Mutter im Haushalt?',
  'Gibt es hier einen Deutschkurs?',
  'I need help with my electricity bill',
  'Wo kann ich Möbel günstig bekommen?',
  'Ich fühle mich so allein',
  'Kann ich den Gemeinschaftsraum für ein Fest mieten?',
] as const

const FIRST_ID = 100_000

type Sent = { at: number; answeredAt: number | null }

await runCommandLine(
  'bench:load',
  defineCommand({
    meta: { name: 'bench:load', description: 'Load against the local strict platforms' },
    args: {
      seconds: { type: 'string', default: '60', description: 'How long messages arrive' },
      rate: { type: 'string', default: '30', description: 'Messages a second, evenly spaced' },
    },
    run: async ({ args }) => {
      const seconds = positive('seconds', args.seconds)
      const rate = positive('rate', args.rate)
      const town = await startBenchTown()
      const lotse = await spawnLotse(town.env)
      try {
        town.slack.setRequestUrl(`${lotse.url}/slack/events`)
        const sent = await arrive(town.telegram, seconds, rate)
        await settle(sent)
        report(sent, rate, memoryMb(lotse.pid), town.telegram.violations.length)
      } finally {
        await lotse.stop()
        await town.stop()
      }
    },
  }),
)

/** Writes one message after another, evenly spaced, each of the next tenant. */
async function arrive(telegram: TelegramPlatform, seconds: number, rate: number): Promise<Sent[]> {
  const total = Math.round(seconds * rate)
  const tenants = Array.from({ length: Math.min(TENANTS, total) }, (_, index) =>
    telegram.person({ id: FIRST_ID + index, firstName: `Tenant ${index}`, languageCode: 'de' }),
  )
  const waiting = new Map<number, Sent[]>()
  const sent: Sent[] = []
  const seen = new Map<number, number>()
  telegram.onChange(({ kind, chatId }) => {
    const open = kind === 'message' && chatId !== undefined ? waiting.get(chatId) : undefined
    if (!open || chatId === undefined) return
    const answers = tenants[chatId - FIRST_ID]?.messages().filter((message) => !message.mine).length ?? 0
    for (let known = seen.get(chatId) ?? 0; known < answers; known += 1) {
      const next = open.shift()
      if (next) next.answeredAt = performance.now()
      seen.set(chatId, known + 1)
    }
  })
  const start = performance.now()
  for (let index = 0; index < total; index += 1) {
    const due = start + (index * 1000) / rate
    const wait = due - performance.now()
    if (wait > 0) await new Promise((done) => setTimeout(done, wait))
    const tenant = tenants[index % tenants.length]
    if (!tenant) continue
    const message: Sent = { at: performance.now(), answeredAt: null }
    sent.push(message)
    const open = waiting.get(tenant.id)
    if (open) open.push(message)
    else waiting.set(tenant.id, [message])
    tenant.sendText(QUESTIONS[index % QUESTIONS.length] ?? '')
  }
  return sent
}

async function settle(sent: readonly Sent[]): Promise<void> {
  const until = performance.now() + GRACE_MS
  while (performance.now() < until && sent.some((message) => message.answeredAt === null)) {
    await new Promise((done) => setTimeout(done, 100))
  }
}

function report(sent: readonly Sent[], rate: number, rssMb: number, violations: number): void {
  const waits = sent
    .flatMap(({ at, answeredAt }) => (answeredAt === null ? [] : [answeredAt - at]))
    .toSorted((one, other) => one - other)
  const percentile = (share: number): number => Math.round(waits[Math.floor((waits.length - 1) * share)] ?? 0)
  const figures = {
    rate,
    accepted: sent.length,
    answered: waits.length,
    lost: sent.length - waits.length,
    p50_ms: percentile(0.5),
    p95_ms: percentile(0.95),
    p99_ms: percentile(0.99),
    rss_mb: rssMb,
    violations,
  }
  const table = new Table({ head: Object.keys(figures), style: { head: [] } })
  table.push(Object.values(figures))
  console.log(table.toString())
  console.log(JSON.stringify(figures))
}

/** Resident memory of the product's process, threads and embedded stores included. */
function memoryMb(pid: number): number {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+) kB/)
  return Math.round(Number(line?.[1] ?? 0) / 1024)
}

function positive(name: string, text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0) throw new Refusal(`--${name} ${text}: must be a number above 0`)
  return value
}

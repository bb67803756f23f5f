import { Gauge, Registry, collectDefaultMetrics } from 'prom-client'

export type MetricSources = {
  owed(): Promise<{
    inbox: number
    outbox: number
    setAside: number
    ambiguous: number
    oldestSeconds: number
  }>
  /** Why answers did not help, counted since they are. */
  unhelpful(): Promise<{ reason: string; answers: number }[]>
  /** Seconds since Telegram answered the last poll; null: not polling here (T2). */
  pollAgeSeconds(): number | null
  /** Seconds since a heartbeat came through queue and worker (Q7); null: none yet. */
  heartbeatAgeSeconds(): number | null
  /** The directory's source at its last look (DIRECTORY_SOURCE); null: there is none. */
  directorySource: (() => Promise<{ ageSeconds: number | null; problems: number }>) | null
  /** Entries with a vector of the configured model, of all; null: no pgvector. */
  embedding: (() => Promise<{ done: number; total: number; trouble: unknown }>) | null
}

/** Prometheus metrics, read from where the truth is at the moment they are asked for. */
export function createMetrics(sources: MetricSources): Registry {
  const owed = shared(sources.owed)
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, collect: () => Promise<number | null> | number | null): void => {
    const made = new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const value = await collect()
        if (value === null) this.reset()
        else this.set(value)
      },
    })
    void made
  }
  gauge('lotse_inbox_owed', 'Messages accepted and not yet handled', async () => (await owed()).inbox)
  gauge('lotse_inbox_oldest_seconds', 'Age of the oldest of them', async () => (await owed()).oldestSeconds)
  gauge(
    'lotse_inbox_set_aside',
    'Messages set aside after repeated failures',
    async () => (await owed()).setAside,
  )
  gauge('lotse_outbox_owed', 'Effects decided and not yet sent', async () => (await owed()).outbox)
  gauge(
    'lotse_outbox_ambiguous',
    'Sends whose outcome was unknown once',
    async () => (await owed()).ambiguous,
  )
  const unhelpful = new Gauge({
    name: 'lotse_unhelpful_answers',
    help: 'Answers that did not help, by the reason that was told',
    labelNames: ['reason'],
    registers: [registry],
    async collect() {
      for (const { reason, answers } of await sources.unhelpful()) this.set({ reason }, answers)
    },
  })
  void unhelpful
  gauge('lotse_telegram_poll_age_seconds', 'Seconds since the last answered poll', sources.pollAgeSeconds)
  gauge(
    'lotse_heartbeat_age_seconds',
    'Seconds since a heartbeat came through the queue',
    sources.heartbeatAgeSeconds,
  )
  if (sources.directorySource) {
    const source = shared(sources.directorySource)
    gauge(
      'lotse_directory_source_age_seconds',
      "Seconds since the directory's source was last taken over or found unchanged",
      async () => (await source()).ageSeconds,
    )
    gauge(
      'lotse_directory_source_problems',
      "Problems at the last look at the directory's source; the old entries stay",
      async () => (await source()).problems,
    )
  }
  if (sources.embedding) {
    const embedding = shared(sources.embedding)
    gauge(
      'lotse_embedding_done',
      'Entries with a vector of the configured model',
      async () => (await embedding()).done,
    )
    gauge('lotse_embedding_total', 'Entries that are to have one', async () => (await embedding()).total)
    gauge('lotse_embedding_trouble', 'Whether the last run to make them failed: 1 or 0', async () =>
      Number((await embedding()).trouble !== null),
    )
  }
  return registry
}

/** One look at the database serves all figures of a scrape, and scrapes that come together. */
const SHARED_MS = 5000

function shared<T>(look: () => Promise<T>): () => Promise<T> {
  let last: { at: number; value: Promise<T> } | null = null
  return () => {
    if (!last || Date.now() - last.at > SHARED_MS) {
      last = { at: Date.now(), value: look() }
      last.value.catch(() => (last = null))
    }
    return last.value
  }
}

import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Logger } from 'pino'
import type { PhraseAnswer, PhraseQuestion } from '../../knowledge/answer/phrase-answer.ts'
import type { Phrasing } from '../../knowledge/answer/phrasing.ts'
import type { Database } from '../../storage/database.ts'
import { periodsOf, spendTokens } from '../../storage/model-use.ts'

/** The model's words for an answer; null: the template answers. It never throws and never takes longer than its time. */
export type Phrase = (asked: PhraseQuestion & { tenantId: string }) => Promise<Phrasing | null>

export type PhraseJobParts = {
  db: Database
  phraseAnswer: PhraseAnswer
  budget: { perTenantAndDay: number; perMonth: number }
  now: () => Date
  log: Logger
  /** Milliseconds a tenant may wait for the model. */
  patienceMs?: number
  /** Milliseconds from which an answer counts as a failure, though it is shown. */
  slowMs?: number
}

const PATIENCE_MS = 6000
const SLOW_MS = 4000
/** Wordings asked for at the same moment in a process: the others' lanes go on with the template (L7). */
const AT_ONCE = 2
/** After so many failures in a row within a minute the model is left alone for a minute (L7). */
const FAILURES = 3
const REST_SECONDS = 60
const ENDPOINT = 'chat'

export function createPhrase(parts: PhraseJobParts): Phrase {
  const { db, phraseAnswer, budget, now, log, patienceMs = PATIENCE_MS, slowMs = SLOW_MS } = parts
  const failures = new RateLimiterMemory({
    points: FAILURES,
    duration: REST_SECONDS,
    blockDuration: REST_SECONDS,
  })
  const isResting = async (): Promise<boolean> =>
    ((await failures.get(ENDPOINT))?.consumedPoints ?? 0) >= FAILURES

  let underWay = 0

  const ask = async ({ tenantId, ...asked }: Parameters<Phrase>[0]): Promise<Phrasing | null> => {
    if (await isResting()) return null
    const prepared = phraseAnswer(asked)
    if (prepared === null) return null
    const { day, month } = periodsOf(now())
    const refused = await spendTokens(db, 'answer', prepared.tokens, [
      { subject: tenantId, period: day, most: budget.perTenantAndDay },
      { subject: '', period: month, most: budget.perMonth },
    ])
    if (refused !== null) {
      log.info({ code: refused }, 'an answer was not phrased')
      return null
    }
    const begun = performance.now()
    const result = await withinTime(patienceMs, (signal) => prepared.ask(signal)).catch(
      async (error: unknown) => {
        await failures.penalty(ENDPOINT)
        throw error
      },
    )
    const isSlow = performance.now() - begun > slowMs
    if (isSlow) await failures.penalty(ENDPOINT)
    if (result.kind === 'sound') {
      if (!isSlow) await failures.delete(ENDPOINT)
      return result.phrasing
    }
    log.info({ code: result.why }, 'an answer was not phrased: it said what the entries do not')
    return null
  }

  return async (asked) => {
    if (underWay >= AT_ONCE) {
      log.info({ code: 'busy' }, 'an answer was not phrased')
      return null
    }
    underWay++
    try {
      return await ask(asked)
    } catch (error) {
      // The error may quote the model, and the model the tenant (Q5).
      log.warn({ code: error instanceof Error ? error.name : 'unknown' }, 'an answer could not be phrased')
      return null
    } finally {
      underWay--
    }
  }
}

/** Also when what is waited for does not listen to the signal. */
async function withinTime<T>(milliseconds: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(milliseconds)
  return Promise.race([
    run(signal),
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    }),
  ])
}

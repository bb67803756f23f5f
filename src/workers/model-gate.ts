import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Logger } from 'pino'
import type { Database } from '../storage/database.ts'
import {
  correctTokens,
  periodsOf,
  spendTokens,
  type ModelPurpose,
  type TokenLimit,
  type Unspent,
} from '../storage/model-use.ts'

/** A question to a model that can be counted before it is paid for. */
export type PreparedCall<T> = {
  tokens: number
  /** What must be had elsewhere first: within bounds of its own, for it is no time of the model. */
  before?(): Promise<void>
  /** @param onTokens is told what it really cost, where that is known */
  ask(signal: AbortSignal, onTokens: (tokens: number) => void): Promise<T>
}

/** What keeps a model within its bounds, whatever it is asked for (L6, L7). */
export type GateParts = {
  db: Database
  budget: { perTenantAndDay: number; perMonth: number }
  now: () => Date
  log: Logger
  /** Milliseconds a tenant may wait for the model. */
  patienceMs?: number
  /** Milliseconds from which an answer counts as a failure, though it is taken. */
  slowMs?: number
}

export type GateBounds = {
  purpose: ModelPurpose
  patienceMs: number
  slowMs: number
  /** Questions under way at the same moment in a process: the others' lanes go on without. */
  atOnce: number
}

/**
 * One way to the model for one purpose. It never throws and never takes longer than its patience: null is whatever went
 * wrong, of which the log has a code.
 */
export type ModelGate = <T>(
  tenantId: string,
  prepare: () => PreparedCall<T> | null,
  more?: AskedMore<T>,
) => Promise<T | null>

export type AskedMore<T> = {
  isHealthy?: (result: T) => boolean
  /** Of a tenant's tokens of the day so much may be used, this question included: 1 is all of them. */
  share?: number
  /** Is told why nothing was asked, when that is not the model's doing. */
  onUnspent?: (why: Unspent) => void
}

/** After so many failures in a row within a minute the model is left alone for a minute (L7). */
const FAILURES = 3
const REST_SECONDS = 60
const ENDPOINT = 'chat'

export function createModelGate(parts: GateParts, bounds: GateBounds): ModelGate {
  const { db, budget, now, log } = parts
  const { purpose, atOnce } = bounds
  const { patienceMs = bounds.patienceMs, slowMs = bounds.slowMs } = parts
  const failures = new RateLimiterMemory({
    points: FAILURES,
    duration: REST_SECONDS,
    blockDuration: REST_SECONDS,
  })
  const isResting = async (): Promise<boolean> =>
    ((await failures.get(ENDPOINT))?.consumedPoints ?? 0) >= FAILURES

  // What cannot be corrected stays counted as it was: rather too much than too little.
  const correct = async (tokens: number, limits: readonly TokenLimit[]): Promise<void> => {
    if (tokens === 0) return
    await correctTokens(db, purpose, tokens, limits).catch(() =>
      log.warn({ purpose }, 'tokens not corrected'),
    )
  }

  let underWay = 0

  const ask: ModelGate = async (tenantId, prepare, { isHealthy = () => true, share = 1, onUnspent } = {}) => {
    if (await isResting()) return null
    const prepared = prepare()
    if (prepared === null) return null
    const { day, month } = periodsOf(now())
    const limits = [
      { subject: tenantId, period: day, most: Math.floor(share * budget.perTenantAndDay) },
      { subject: '', period: month, most: budget.perMonth },
    ]
    const refused = await spendTokens(db, purpose, prepared.tokens, limits)
    if (refused !== null) {
      onUnspent?.(refused)
      log.info({ purpose, code: refused }, 'a model was not asked')
      return null
    }
    await prepared.before?.()
    const begun = performance.now()
    let cost = prepared.tokens
    const onTokens = (tokens: number): void => void (cost = tokens)
    let tookMs = 0
    try {
      const result = await withinTime(patienceMs, (signal) => prepared.ask(signal, onTokens))
      tookMs = performance.now() - begun
      if (tookMs <= slowMs && isHealthy(result)) await failures.delete(ENDPOINT)
      return result
    } catch (error) {
      tookMs = Infinity
      throw error
    } finally {
      if (tookMs > slowMs) await failures.penalty(ENDPOINT)
      await correct(cost - prepared.tokens, limits)
    }
  }

  return async (tenantId, prepare, more) => {
    if (underWay >= atOnce) {
      log.info({ purpose, code: 'busy' }, 'a model was not asked')
      return null
    }
    underWay++
    try {
      return await ask(tenantId, prepare, more)
    } catch (error) {
      // The error may quote the model, and the model the tenant (Q5).
      log.warn({ purpose, code: error instanceof Error ? error.name : 'unknown' }, 'a model failed')
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

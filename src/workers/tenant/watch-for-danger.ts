import type { JobContext } from '../context.ts'
import type { Situation } from './situation.ts'
import { soundsUrgent } from './written.ts'

const EVERY_MS = 500
/** Rows that are looked at: more than anybody types while a note is heard. */
const MOST_ROWS = 20

/** Looks at what else the tenant wrote while a note is heard: help in danger waits behind no recording (C1). */
export function watchForDanger(
  { inbox, knowledge, log }: JobContext,
  { row, tenant, today }: Situation,
): { found: AbortSignal; stop: () => void } {
  const found = new AbortController()
  const look = async (): Promise<void> => {
    const waiting = await inbox.waiting(`tenant/${tenant.id}`, MOST_ROWS)
    const isUrgent = waiting.some(
      ({ id, inbound }) =>
        id !== row.id && inbound !== null && soundsUrgent(knowledge.screen, inbound, today),
    )
    if (isUrgent) found.abort()
  }
  const lookSafely = (): void => {
    look().catch((error: unknown) => {
      log.warn({ code: error instanceof Error ? error.name : 'unknown' }, 'no look at what waits')
    })
  }
  lookSafely()
  const timer = setInterval(lookSafely, EVERY_MS)
  return { found: found.signal, stop: () => clearInterval(timer) }
}

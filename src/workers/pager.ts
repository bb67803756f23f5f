import type { SendOutcome } from '../cases/outbound.ts'
import { openAlarms } from '../storage/alarms.ts'
import { loadCase } from '../storage/cases.ts'
import type { JobContext } from './context.ts'

const TIMEOUT_MS = 10_000

/**
 * The second way to reach the person on call: a JSON POST with reference, desk and urgency; no word of the tenant (G3).
 * @returns null when no webhook is configured
 */
export function createPager(
  url: string | null,
  context: JobContext,
): ((caseId: string) => Promise<SendOutcome>) | null {
  if (url === null) return null
  return async (caseId) => {
    const [alarm] = await openAlarms(context.db, caseId)
    const record = alarm && (await loadCase(context.db, caseId))
    if (!record) return { kind: 'sent', ids: [] }
    const { reference, deskId, urgency, openedAt } = record
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ reference, desk: deskId, urgency, since: openedAt.toISOString() }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      return response.ok
        ? { kind: 'sent', ids: [] }
        : isRefused(response.status)
          ? { kind: 'rejected', code: `pager_${response.status}` }
          : { kind: 'not_sent', code: `pager_${response.status}`, sentIds: [] }
    } catch {
      return { kind: 'not_sent', code: 'pager_unreachable', sentIds: [] }
    }
  }
}

/** An address that is wrong stays wrong; too many calls or a timeout may pass. */
function isRefused(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429
}

/** How often an update may fail before it is suspected of being the cause itself. */
const TRIES = 5

/** Failing updates remembered at most; a webhook's may never come again, and would pile up. */
const REMEMBERED = 1000

export type Acceptance =
  | 'done'
  | 'set_aside'
  /** Not stored: must come again. */
  | 'again'
  /** Not stored, and so often that the next update should be tried, to tell a poisoned one from an outage. */
  | 'suspect'

/**
 * Tells an outage of the storage from a poisoned update. While nothing can be stored nothing is confirmed, for as
 * long as it takes (T1); an update that failed five times while another one got through is the cause itself, and is
 * set aside so that the next tenant is heard.
 */
export function createAcceptance(options: {
  /** Records that the update is passed over. When it throws, the update stays unconfirmed. */
  setAside: (updateId: number, code: string) => Promise<void>
  onFailure: (updateId: number, tries: number, error: unknown) => void
}): (updateId: number, store: () => Promise<void>) => Promise<Acceptance> {
  const failing = new Map<number, { tries: number; successesBefore: number }>()
  let successes = 0

  return async (updateId, store) => {
    try {
      await store()
      successes += 1
      failing.delete(updateId)
      return 'done'
    } catch (error) {
      const before = failing.get(updateId)
      const tries = (before?.tries ?? 0) + 1
      const successesBefore = before?.successesBefore ?? successes
      failing.set(updateId, { tries, successesBefore })
      forgetOldest(failing)
      options.onFailure(updateId, tries, error)
      if (tries < TRIES) return 'again'
      if (successes === successesBefore) return 'suspect'
      return (await tried(() => options.setAside(updateId, 'telegram_update_not_storable')))
        ? 'set_aside'
        : 'again'
    }
  }
}

async function tried(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch {
    return false
  }
}

function forgetOldest(failing: Map<number, unknown>): void {
  const [oldest] = failing.keys()
  if (failing.size > REMEMBERED && oldest !== undefined) failing.delete(oldest)
}

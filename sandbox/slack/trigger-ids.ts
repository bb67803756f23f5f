/** "The trigger_id … will expire in 3 seconds", https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses */
const TRIGGER_LIFETIME_MS = 3000

/** Spent ones are remembered a while to tell "expired" from "invalid". */
const REMEMBERED = 1000

export type Exchange =
  | { kind: 'granted'; user: string }
  | { kind: 'refused'; error: 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id' }

export type TriggerIds = ReturnType<typeof createTriggerIds>

/** Short-lived permissions to open a modal for the person who just did something. Each works once. */
export function createTriggerIds(options: { teamNumber: string; secret: () => string }) {
  const issued = new Map<string, { user: string; at: number; exchanged: boolean }>()

  return {
    issue(user: string, now: number): string {
      const id = `${now}.${options.teamNumber}.${options.secret()}`
      issued.set(id, { user, at: now, exchanged: false })
      const oldest = issued.keys().next()
      if (issued.size > REMEMBERED && !oldest.done) issued.delete(oldest.value)
      return id
    },
    exchange(id: string, now: number): Exchange {
      const trigger = issued.get(id)
      if (!trigger) return { kind: 'refused', error: 'invalid_trigger_id' }
      if (trigger.exchanged) return { kind: 'refused', error: 'exchanged_trigger_id' }
      if (now - trigger.at > TRIGGER_LIFETIME_MS) return { kind: 'refused', error: 'expired_trigger_id' }
      trigger.exchanged = true
      return { kind: 'granted', user: trigger.user }
    },
  }
}

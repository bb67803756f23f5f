import type { SlackChange } from './slack-types.ts'

export interface WaitOptions {
  /** Default 5000. */
  timeoutMs?: number
}

/**
 * Resolves with the first thing `look` finds, looking again after each change of the workspace. Rejects after the
 * time is up, saying what was waited for.
 */
export function waitFor<T>(
  onChange: (listener: (change: SlackChange) => void) => () => void,
  what: string,
  look: () => T | undefined,
  options: WaitOptions = {},
): Promise<T> {
  const timeoutMs = options.timeoutMs ?? 5000
  return new Promise((resolve, reject) => {
    const already = look()
    if (already !== undefined) {
      resolve(already)
      return
    }
    const timer = setTimeout(() => {
      stop()
      reject(new Error(`Slack platform: no ${what} within ${timeoutMs} ms`))
    }, timeoutMs)
    const stop = onChange(() => {
      const found = look()
      if (found === undefined) return
      stop()
      clearTimeout(timer)
      resolve(found)
    })
  })
}

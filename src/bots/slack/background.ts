import { inTime } from './deadline.ts'
import { errorCode, type Log } from './log.ts'

export type Background = ReturnType<typeof createBackground>

/** Work that goes on after Slack has its answer; a stop waits for it a little. */
export function createBackground(log: Log) {
  const running = new Set<Promise<void>>()
  return {
    /** Follows the work to its end; a failure is logged as a code. */
    follow(work: Promise<unknown>, what: string): void {
      const followed = work
        .then(
          () => {},
          (error: unknown) => log.error({ code: errorCode(error) }, what),
        )
        .finally(() => running.delete(followed))
      running.add(followed)
    },
    async settle(ms: number): Promise<void> {
      await inTime(Promise.all(running), ms)
    },
  }
}

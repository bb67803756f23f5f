/** What came of waiting: the value, or `late` when it took longer. The work itself goes on. */
export type InTime<T> = { kind: 'done'; value: T } | { kind: 'late' }

/**
 * Waits for `work`, at most `ms` milliseconds. Rejects if the work does so in time; what it does later is for
 * whoever holds the promise.
 */
export async function inTime<T>(work: Promise<T>, ms: number): Promise<InTime<T>> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<InTime<T>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'late' }), ms)
  })
  try {
    return await Promise.race([work.then((value) => ({ kind: 'done' as const, value })), late])
  } finally {
    clearTimeout(timer)
  }
}

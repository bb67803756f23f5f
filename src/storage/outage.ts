/** SQLSTATEs and system errors that say: the server or the way to it is gone (PostgreSQL, appendix A). */
const AWAY =
  /^(?:08\w{3}|57P0\d|53300|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/

/** pg reports a connection that ended, or could not be made in time, without a code. */
const LOST =
  /^(?:Connection terminated|Client (?:has encountered a connection error|was closed)|timeout exceeded when trying to connect)/

/**
 * Whether an error says that the database could not be reached, rather than that a statement was wrong: it will pass
 * by itself, so it must not count against whatever was being done (Q9). A statement that took too long is no outage: it
 * may take too long every time.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string' && AWAY.test(error.code)) return true
  return LOST.test(error.message)
}

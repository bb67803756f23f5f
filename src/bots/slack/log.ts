import { type Logger, LogLevel } from '@slack/bolt'

/** Where the edge reports; pino fits. Fields and messages hold codes and ids, never what people wrote (Q5). */
export type Log = {
  info(fields: Record<string, unknown>, message: string): void
  warn(fields: Record<string, unknown>, message: string): void
  error(fields: Record<string, unknown>, message: string): void
}

/**
 * A logger for Slack's libraries. They log whole payloads at debug, errors with their cause, and Slack's own remarks
 * about blocks: of all that only the fact passes, and where the library speaks its own fixed words, those.
 */
export function libraryLogger(log: Log): Logger {
  const fixed = (message: unknown): string =>
    typeof message === 'string' && FIXED_WORDS.some((words) => message.startsWith(words))
      ? message.slice(0, 200)
      : 'slack library'
  return {
    debug: () => {},
    info: () => {},
    warn: (message: unknown) => log.warn({ from: 'slack' }, fixed(message)),
    error: (message: unknown) => log.error({ from: 'slack' }, fixed(message)),
    setLevel: () => {},
    // Anything but debug: at debug the libraries also build strings of whole payloads.
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  }
}

/** Beginnings of messages that carry no content (read in Bolt 5.1, socket-mode 3.1, web-api 8.2). */
const FIXED_WORDS = [
  'Failed to parse and verify the request data',
  'Request body exceeded',
  'An unhandled error occurred while Bolt processed an event',
  'An incoming event was not acknowledged',
  'http request failed',
  'Authorization of incoming event',
  'Could not determine the type',
]

/** A short code of anything thrown: never its message, which may carry what was sent. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown'
  const { code, name } = error as { code?: unknown; name?: unknown }
  const candidate = typeof code === 'string' ? code : name
  return typeof candidate === 'string' && /^[\w.-]{1,64}$/.test(candidate) ? candidate : 'unknown'
}

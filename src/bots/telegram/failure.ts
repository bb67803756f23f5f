import { GrammyError, HttpError } from 'grammy'

/** Why a call failed, without a word of what was sent: grammY's errors carry the whole payload (Q5). */
export type Failure =
  /** The platform answered no. `code` is `telegram_<status>` with a short reason where it is a known one. */
  | {
      kind: 'refused'
      status: number
      code: string
      retryAfterSeconds: number | null
      movedTo: string | null
    }
  /** No connection was ever made: the platform cannot have seen the call. */
  | { kind: 'not_sent'; code: string }
  /** The connection was lost or the answer did not come: the call may have been executed (T11). */
  | { kind: 'lost'; code: string }

/** Descriptions as the Bot API server writes them (tdlib/telegram-bot-api, Client.cpp). */
const REASONS: [RegExp, string][] = [
  [/bot was blocked/i, 'blocked'],
  [/deactivated/i, 'deactivated'],
  [/can't initiate conversation/i, 'never_started'],
  [/was kicked/i, 'kicked'],
  [/not a member/i, 'not_member'],
  [/group chat was deleted/i, 'chat_deleted'],
  [/chat not found|PEER_ID_INVALID/i, 'chat_not_found'],
  [/upgraded to a supergroup/i, 'moved'],
  [/message is too long|MESSAGE_TOO_LONG/i, 'too_long'],
  [/message text is empty|must be non-empty/i, 'empty'],
  [/BUTTON_DATA_INVALID/, 'button_data'],
  [/can't be deleted/i, 'not_deletable'],
  [/message to delete not found/i, 'not_found'],
  [/query is too old|QUERY_ID_INVALID/i, 'query_too_old'],
  [/webhook is active/i, 'webhook_active'],
  [/terminated by/i, 'other_poller'],
  [/bad webhook/i, 'bad_webhook'],
  [/secret token/i, 'secret_token'],
  [/can't parse entities/i, 'entities'],
]

/**
 * Reads an error of a Bot API call.
 * @throws the error itself when it is no answer and no loss of connection, that is, a bug
 */
export function readFailure(error: unknown): Failure {
  if (error instanceof GrammyError) return readRefusal(error)
  if (!(error instanceof HttpError)) throw error
  const chain = causes(error.error)
  const code = chain.map(systemCode).find((name) => name !== null)
  if (chain.some(neverConnected)) return { kind: 'not_sent', code: `telegram_${code ?? 'no_connection'}` }
  const timedOut = chain.some((cause) => cause instanceof Error && cause.message.includes('timed out after'))
  return { kind: 'lost', code: `telegram_${timedOut ? 'timeout' : (code ?? 'connection_lost')}` }
}

function readRefusal(error: GrammyError): Failure {
  const status = error.error_code
  // A page that is no Bot API answer, under a status that is no refusal, says nothing about the call; a gateway
  // that gave up waiting (504) had already handed it on.
  if (status < 400 || status === 504) return { kind: 'lost', code: `telegram_${status}` }
  const reason = REASONS.find(([pattern]) => pattern.test(error.description))?.[1]
  const moved = error.parameters.migrate_to_chat_id
  return {
    kind: 'refused',
    status,
    code: reason ? `telegram_${status}_${reason}` : `telegram_${status}`,
    retryAfterSeconds: error.parameters.retry_after ?? null,
    movedTo: moved === undefined ? null : String(moved),
  }
}

/** The error with everything it names as its cause, outermost first; an AggregateError holds one per address. */
function causes(error: unknown): unknown[] {
  if (!(error instanceof Error)) return [error]
  const inner = error instanceof AggregateError ? error.errors.slice(0, 1) : [error.cause]
  return [error, ...inner.filter((cause) => cause !== undefined).flatMap(causes)]
}

/** Codes of the TLS handshake, which ends before the first byte of a request (Node's TLS and OpenSSL codes). */
const HANDSHAKE = /^(?:err_tls_|cert_|self_signed_|depth_zero_|unable_to_|err_ssl_wrong_version_number)/

function neverConnected(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false
  const syscall = 'syscall' in cause ? cause.syscall : null
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true
  const code = systemCode(cause) ?? ''
  if (code === 'econnrefused' || code === 'und_err_connect_timeout' || HANDSHAKE.test(code)) return true
  return cause.message.includes('before secure TLS connection was established')
}

function systemCode(cause: unknown): string | null {
  if (!(cause instanceof Error) || !('code' in cause)) return null
  return typeof cause.code === 'string' && /^[A-Z0-9_]{2,40}$/.test(cause.code)
    ? cause.code.toLowerCase()
    : null
}

/** Lines of the bar that this platform can see broken. */
export type BarRule = 'T1' | 'T3' | 'T5' | 'T6' | 'T7' | 'T8' | 'T9'

export type ResponseParameters = { retry_after?: number; migrate_to_chat_id?: number }

/**
 * A call that the platform refuses. It is thrown, because the real server ends a call wherever the fault is found;
 * the server turns it into `{"ok":false,…}`. `rule` says which line of the bar the bot broke, if any.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: number
  readonly rule: BarRule | undefined
  readonly parameters: ResponseParameters | undefined

  constructor(code: number, description: string, rule?: BarRule, parameters?: ResponseParameters) {
    super(description)
    this.code = code
    this.rule = rule
    this.parameters = parameters
  }
}

/**
 * The Bot API lowers the first letter of a server message unless the second is a capital or an underscore, so
 * `Message is too long` arrives small and `BUTTON_DATA_INVALID` does not (tdlib/telegram-bot-api, Client.cpp,
 * fail_query_with_error).
 */
function lowered(message: string): string {
  return /^.[_A-Z]/.test(message) ? message : message.charAt(0).toLowerCase() + message.slice(1)
}

export function badRequest(message: string, rule?: BarRule, parameters?: ResponseParameters): Refusal {
  return new Refusal(400, `Bad Request: ${lowered(message)}`, rule, parameters)
}

export function forbidden(message: string, rule?: BarRule): Refusal {
  return new Refusal(403, `Forbidden: ${message}`, rule)
}

export function conflict(message: string, rule?: BarRule): Refusal {
  return new Refusal(409, `Conflict: ${message}`, rule)
}

/** `seconds` must be whole and at least 1. */
export function tooManyRequests(seconds: number, rule?: BarRule): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${seconds}`, rule, { retry_after: seconds })
}

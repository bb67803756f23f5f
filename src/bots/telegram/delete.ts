import type { Api } from 'grammy'
import type { SendOutcome } from '../../cases/outbound.ts'
import { readFailure } from './failure.ts'
import type { Failure } from './failure.ts'
import { outcomeOf } from './outcome.ts'

/** Bot API, deleteMessages: "1-100 identifiers". */
const CHUNK = 100

/**
 * Deletes our own messages in a chat. Telegram refuses a whole call for one message older than 48 hours, so a
 * refused chunk is halved until the ones that cannot go stand alone; messages that are gone already count as gone.
 * @param alreadyGone ids deleted by earlier attempts
 */
export async function deleteMessages(
  api: Api,
  chatId: string,
  messageIds: string[],
  alreadyGone: string[],
): Promise<SendOutcome> {
  const gone = [...alreadyGone]
  const waiting = messageIds.filter((id) => /^\d+$/.test(id) && !alreadyGone.includes(id))
  const chunks: string[][] = []
  for (let at = 0; at < waiting.length; at += CHUNK) chunks.push(waiting.slice(at, at + CHUNK))

  for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
    try {
      await api.deleteMessages(Number(chatId), chunk.map(Number))
      gone.push(...chunk)
    } catch (error) {
      const failure = readFailure(error)
      if (!isAboutMessages(failure)) return again(outcomeOf(failure, gone))
      const half = Math.ceil(chunk.length / 2)
      if (chunk.length > 1) chunks.unshift(chunk.slice(0, half), chunk.slice(half))
      else if (failure.code.endsWith('_not_found')) gone.push(...chunk)
    }
  }
  return { kind: 'sent', ids: gone }
}

function isAboutMessages(failure: Failure): failure is Extract<Failure, { kind: 'refused' }> {
  return failure.kind === 'refused' && outcomeOf(failure, []).kind === 'rejected'
}

/** Deleting twice is deleting once: a lost call may simply be made again. */
function again(outcome: SendOutcome): SendOutcome {
  return outcome.kind === 'unknown'
    ? { kind: 'not_sent', code: outcome.code, sentIds: outcome.sentIds }
    : outcome
}

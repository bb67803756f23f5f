import type { Api } from 'grammy'
import type { WordsFor } from '../../words.ts'
import { readFailure } from './failure.ts'
import type { Failure } from './failure.ts'
import type { Log } from './log.ts'
import type { GroupUpdate } from './parse.ts'

/** Groups left lately: what was still under way from them needs no second farewell. */
const REMEMBERED = 1000

/**
 * Leaves every group: one line asks to write privately, then the bot goes. Nothing of a group is stored, so this is
 * not an outbox row; what fails is tried again when the group is heard of again. Never throws for a platform's
 * answer.
 */
export function createGroupFarewell(options: {
  api: Api
  wordsFor: WordsFor
  username: () => Promise<string>
  log: Log
}): (group: GroupUpdate) => Promise<void> {
  const { api, wordsFor, log } = options
  const left = new Set<string>()
  let before: Promise<void> = Promise.resolve()

  const farewell = async ({ chatId, event, language }: GroupUpdate) => {
    if (event === 'left') return
    if (event === 'added') left.delete(chatId)
    if (left.has(chatId)) return
    await attempt('say', async () => {
      const link = `https://t.me/${await options.username()}`
      await api.sendMessage(Number(chatId), wordsFor(primary(language))('telegram-group', { link }), {
        link_preview_options: { is_disabled: true },
      })
    })
    const failure = await attempt('leave', () => api.leaveChat(Number(chatId)))
    // A flat refusal means that we are not in there; anything else may yet be done.
    if (failure && !(failure.kind === 'refused' && [400, 403].includes(failure.status))) return
    left.add(chatId)
    const [oldest] = left
    if (left.size > REMEMBERED && oldest !== undefined) left.delete(oldest)
  }

  const attempt = async (step: 'say' | 'leave', call: () => Promise<unknown>): Promise<Failure | null> => {
    try {
      await call()
      return null
    } catch (error) {
      const failure = readFailure(error)
      log.warn({ code: failure.code, step }, 'telegram: a group could not be left properly')
      return failure
    }
  }

  // One after the other: being added and the message about it arrive together.
  return (group) => {
    const done = before.then(() => farewell(group))
    before = done.catch(() => {})
    return done
  }
}

/** The language of a BCP 47 tag without its region, for the locales; English when there is none. */
export function primary(tag: string | null): string {
  return tag?.split('-')[0]?.toLowerCase() ?? 'en'
}

import type { Api } from 'grammy'
import type { LanguageCode } from 'grammy/types'
import { TENANT_COMMANDS } from '../../cases/inbound.ts'
import type { Words, WordsFor } from '../../words.ts'
import { readFailure } from './failure.ts'
import type { Failure } from './failure.ts'
import type { Log } from './log.ts'
import { ALLOWED_UPDATES } from './parse.ts'
import { shorten } from './render.ts'

export type TelegramSetup =
  /** `warnings`: codes of what could not be set and does not keep the bot from working. */
  | { kind: 'ready'; botId: string; username: string; warnings: string[] }
  /** `mend` is one line for the operator; `again`: it may work later without anybody mending anything. */
  | { kind: 'failed'; code: string; mend: string; again: boolean }

export type TelegramSetupOptions = {
  api: Api
  /** Named in `mend`. */
  apiRoot: string
  /** The public URL of `POST /telegram/webhook` and its secret token; null: long polling. */
  webhook: { url: string; secret: string } | null
  organization: string
  wordsFor: WordsFor
  log: Log
}

/**
 * Brings the bot's account into the state we need, at every start: the way updates come in, the commands and the
 * descriptions in every language. Idempotent; waiting updates are never dropped (T1); texts are written only where
 * they differ, because Telegram limits such changes hard.
 */
export async function setUpTelegram(options: TelegramSetupOptions): Promise<TelegramSetup> {
  const { api, webhook } = options
  try {
    const me = await api.getMe()
    if (webhook) {
      await api.setWebhook(webhook.url, {
        secret_token: webhook.secret,
        allowed_updates: ALLOWED_UPDATES,
        drop_pending_updates: false,
      })
    } else {
      await api.deleteWebhook({ drop_pending_updates: false })
    }
    return {
      kind: 'ready',
      botId: String(me.id),
      username: me.username,
      warnings: await setTexts(options),
    }
  } catch (error) {
    return failed(readFailure(error), options)
  }
}

async function setTexts({ api, wordsFor, organization, log }: TelegramSetupOptions): Promise<string[]> {
  const warnings: string[] = []
  // Telegram shows the text without a language to everyone who has none of their own; ours for that is English, as
  // everywhere (src/words.ts). It takes two-letter codes only.
  const others = wordsFor.languages.filter((language) => /^[a-z]{2}$/.test(language) && language !== 'en')
  for (const language of [undefined, ...others]) {
    const words = wordsFor(language ?? 'en')
    const reader = language === undefined ? {} : { language_code: language as LanguageCode }
    for (const [step, write] of Object.entries(TEXTS)) {
      try {
        await write(api, words, reader, organization)
      } catch (error) {
        const { code } = readFailure(error)
        log.warn({ code, language: language ?? 'en', step }, 'telegram: a text is not set')
        warnings.push(code)
      }
    }
  }
  return warnings
}

type Reader = { language_code?: LanguageCode }

async function writeCommands(api: Api, words: Words, reader: Reader): Promise<void> {
  const wanted = TENANT_COMMANDS.map((command) => ({
    command,
    description: words(`telegram-command-${command}`),
  }))
  const present = await api.getMyCommands(reader)
  const isSame =
    present.length === wanted.length &&
    wanted.every(
      ({ command, description }, index) =>
        present[index]?.command === command && present[index].description === description,
    )
  if (!isSame) await api.setMyCommands(wanted, reader)
}

const units = (character: string): number => character.length

/** Shown in an empty chat before `/start`; at most 512 characters (Bot API, setMyDescription). */
async function writeDescription(api: Api, words: Words, reader: Reader, organization: string): Promise<void> {
  const wanted = shorten(words('telegram-description', { organization }), 512, units)
  const { description } = await api.getMyDescription(reader)
  if (description !== wanted) await api.setMyDescription(wanted, reader)
}

/** Shown on the bot's profile and in shared links; at most 120 characters (Bot API, setMyShortDescription). */
async function writeShortDescription(
  api: Api,
  words: Words,
  reader: Reader,
  organization: string,
): Promise<void> {
  const wanted = shorten(words('telegram-short-description', { organization }), 120, units)
  const present = await api.getMyShortDescription(reader)
  if (present.short_description !== wanted) await api.setMyShortDescription(wanted, reader)
}

const TEXTS = {
  commands: writeCommands,
  description: writeDescription,
  short_description: writeShortDescription,
}

function failed(failure: Failure, { apiRoot }: TelegramSetupOptions): TelegramSetup {
  const { code } = failure
  if (failure.kind !== 'refused') {
    const mend = `Telegram is not reachable at ${apiRoot}: check the network and TELEGRAM_API_ROOT`
    return { kind: 'failed', code, mend, again: true }
  }
  if (failure.status === 401 || failure.status === 404) {
    const mend = `TELEGRAM_BOT_TOKEN is refused by ${apiRoot}: copy it again from @BotFather (/mybots, API Token)`
    return { kind: 'failed', code, mend, again: false }
  }
  if (failure.status === 429 || failure.status >= 500) {
    return { kind: 'failed', code, mend: `Telegram is busy (${code}): start again in a minute`, again: true }
  }
  const mend =
    'TELEGRAM_WEBHOOK_URL or TELEGRAM_WEBHOOK_SECRET is refused by Telegram: the URL must be https on port 443, 80, ' +
    '88 or 8443, the secret 1-256 characters of A-Z a-z 0-9 _ -'
  return { kind: 'failed', code, mend, again: false }
}

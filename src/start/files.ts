import type { Config } from '../config.ts'
import { createSlackClient } from '../bots/slack/client.ts'
import { createSlackFetch } from '../bots/slack/fetch-file.ts'
import { createTelegramApi } from '../bots/telegram/api.ts'
import { createTelegramFetch } from '../bots/telegram/fetch-file.ts'
import type { FetchFile } from '../cases/outbound.ts'
import type { Logger } from 'pino'

/** For the call that says where a file is. */
const TIMEOUT_SECONDS = 15

/** Fetches what tenants send, each file from the platform it was sent through. */
export function openFiles({ telegram, slack }: Config, log: Logger): FetchFile {
  const from: Record<'telegram' | 'slack', FetchFile> = { telegram: notConnected, slack: notConnected }
  if (telegram) {
    const { token, apiRoot } = telegram
    from.telegram = createTelegramFetch(
      createTelegramApi({ token, apiRoot, timeoutSeconds: TIMEOUT_SECONDS }),
      { token, apiRoot },
    )
  }
  if (slack) {
    const { botToken, apiUrl } = slack
    from.slack = createSlackFetch(createSlackClient({ token: botToken, apiUrl, log }), { botToken, apiUrl })
  }
  return (file, signal) => from[file.platform](file, signal)
}

const notConnected: FetchFile = async () => ({ kind: 'gone', code: 'platform_not_connected' })

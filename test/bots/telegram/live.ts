import { onTestFinished } from 'vitest'
import type { TelegramPlatform } from '../../../sandbox/telegram/platform.ts'
import { createTelegramIntake } from '../../../src/bots/telegram/intake.ts'
import type { TelegramIntakeOptions } from '../../../src/bots/telegram/intake.ts'
import { TOKEN, apiOf, createInbox, createTestLog, platformForTest, wordsFor } from './platform.ts'

type Inbox = ReturnType<typeof createInbox>

/** An intake at the platform, not yet polling. */
export function intakeAt(
  platform: { url: string },
  inbox: Inbox,
  overrides: Partial<TelegramIntakeOptions> = {},
) {
  const log = createTestLog()
  const setAside: { updateId: number; code: string }[] = []
  const conflicts: string[] = []
  const intake = createTelegramIntake({
    token: TOKEN,
    apiRoot: platform.url,
    accept: inbox.accept,
    setAside: async (updateId, code) => {
      setAside.push({ updateId, code })
      inbox.changed()
    },
    onConflict: (code) => {
      conflicts.push(code)
      inbox.changed()
    },
    onCrash: (error) => {
      throw error
    },
    wordsFor,
    log,
    firstPauseMs: 5,
    ...overrides,
  })
  onTestFinished(() => intake.stop())
  return { intake, log, setAside, conflicts }
}

export async function polledSetting() {
  const platform = await platformForTest()
  const tenant = platform.person({ firstName: 'Ayşe', lastName: 'Yıldız', languageCode: 'tr' })
  const inbox = createInbox()
  return { platform, tenant, inbox, ...intakeAt(platform, inbox) }
}

/** Until the platform has forgotten every update, which is when the bot has confirmed them. */
export async function allConfirmed(platform: TelegramPlatform): Promise<void> {
  for (;;) {
    const info = (await apiOf(platform).getWebhookInfo()).pending_update_count
    if (info === 0) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

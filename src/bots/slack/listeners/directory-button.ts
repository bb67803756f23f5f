import type { App } from '@slack/bolt'
import type { Look } from '../../../knowledge/upkeep/verbs.ts'
import { inTime } from '../deadline.ts'
import { actInbound, readDirectoryPress } from '../parse/directory-press.ts'
import { upkeepModal } from '../render/directory/upkeep-modal.ts'
import type { ListenerContext } from './context.ts'

/** How long the acknowledgement waits for a modal; the rest of it goes on behind (S1). */
const MODAL_PATIENCE_MS = 1500

/** Buttons of the directory: some show a modal, some act at once. */
export function registerDirectoryButton(app: App, context: ListenerContext): void {
  app.action(/^directory_/, async ({ ack, body, respond }) => {
    const press = readDirectoryPress(body)
    switch (press?.kind) {
      case 'look':
        await openLook(context, press)
        break
      case 'act':
        await context.store(actInbound(press, context.self))
        break
      case 'due': {
        const answer = context
          .answerCommand('directory', 'due', press.user)
          .then((message) => respond({ response_type: 'ephemeral', replace_original: true, ...message }))
        context.background.follow(answer, 'slack: the entries to check could not be shown')
        break
      }
      case undefined:
    }
    await ack()
  })
}

/** Opens a modal of the directory, on top of the one it was pressed in. */
export async function openLook(
  context: ListenerContext,
  press: {
    user: string
    triggerId: string
    about: string
    look: Look
    inModal: boolean
    values?: Record<string, string>
  },
): Promise<void> {
  const { user, triggerId, about, look, inModal, values = {} } = press
  const reader = await context.readerOf(user)
  const view = context.directory
    .show({ slackUser: user, language: reader.language }, look, about, values)
    .then((shown) => upkeepModal(shown, reader))
  const opening = context.openView({ triggerId, words: reader.words, inModal, view })
  context.background.follow(opening, 'slack: a modal could not be shown')
  await inTime(
    opening.catch(() => {}),
    MODAL_PATIENCE_MS,
  )
}

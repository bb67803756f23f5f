import type { App } from '@slack/bolt'
import { inTime } from '../deadline.ts'
import { errorCode } from '../log.ts'
import { NEW_ENTRY } from '../../../knowledge/upkeep/verbs.ts'
import { readDirectoryCommand } from '../parse/directory-command.ts'
import { plainText } from '../parse/plain-text.ts'
import { readSlashCommand } from '../parse/slash-command.ts'
import { textMessage } from '../render/running-text.ts'
import type { ListenerContext } from './context.ts'
import { openLook } from './directory-button.ts'

/** Slack wants its answer within three seconds (S1); a slower one follows through `response_url`. */
const PATIENCE_MS = 1800

/** `/lotse …`, for staff only; the answer is seen by the asking person alone. */
export function registerSlashCommand(app: App, context: ListenerContext): void {
  app.command(/.*/, async ({ ack, body, respond }) => {
    const command = readSlashCommand(body)
    if (!command) return ack()
    const { words } = await context.readerOf(command.user)
    if ((await context.roleOf(command.user)) !== 'staff') {
      return ack({ response_type: 'ephemeral', ...textMessage(words('command-not-staff')) })
    }
    if (command.subcommand === 'directory' && readDirectoryCommand(command.args).kind === 'add') {
      const { user, triggerId } = command
      await openLook(context, { user, triggerId, look: 'directory_add', about: NEW_ENTRY, inModal: false })
      return ack()
    }
    const answer = context
      .answerCommand(command.subcommand, plainText(command.args), command.user)
      .catch((error: unknown) => {
        context.log.error({ code: errorCode(error), subcommand: command.subcommand }, 'slack: /lotse failed')
        return textMessage(words('command-failed'))
      })
    const quick = await inTime(answer, PATIENCE_MS)
    if (quick.kind === 'done') return ack({ response_type: 'ephemeral', ...quick.value })
    context.background.follow(
      answer.then((message) => respond({ response_type: 'ephemeral', replace_original: true, ...message })),
      'slack: the answer to /lotse could not be shown',
    )
    await ack({ response_type: 'ephemeral', ...textMessage(words('command-working')) })
  })
}

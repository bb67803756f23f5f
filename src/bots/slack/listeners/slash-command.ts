import type { App } from '@slack/bolt'
import { inTime } from '../deadline.ts'
import { errorCode } from '../log.ts'
import { plainText } from '../parse/plain-text.ts'
import { readSlashCommand } from '../parse/slash-command.ts'
import { runningText, type SlackMessage } from '../render/running-text.ts'
import type { ListenerContext } from './context.ts'

/** Slack wants its answer within three seconds (S1); a slower one follows through `response_url`. */
const PATIENCE_MS = 1800

/** `/lotse …`, for staff only; the answer is seen by the asking person alone. */
export function registerSlashCommand(app: App, context: ListenerContext): void {
  app.command(/.*/, async ({ ack, body, respond }) => {
    const command = readSlashCommand(body)
    if (!command) return ack()
    const words = await context.wordsOf(command.user)
    if ((await context.roleOf(command.user)) !== 'staff') {
      return ack({ response_type: 'ephemeral', ...message(words('command-not-staff')) })
    }
    const answer = context
      .answerCommand(command.subcommand, plainText(command.args), command.user)
      .catch((error: unknown) => {
        context.log.error({ code: errorCode(error), subcommand: command.subcommand }, 'slack: /lotse failed')
        return words('command-failed')
      })
    const quick = await inTime(answer, PATIENCE_MS)
    if (quick.kind === 'done') return ack({ response_type: 'ephemeral', ...message(quick.value) })
    context.background.follow(
      answer.then((text) =>
        respond({ response_type: 'ephemeral', replace_original: true, ...message(text) }),
      ),
      'slack: the answer to /lotse could not be shown',
    )
    await ack({ response_type: 'ephemeral', ...message(words('command-working')) })
  })
}

/** One message; an answer too long for that was not made for reading in Slack. */
function message(text: string): SlackMessage {
  const [first] = runningText([{ text }])
  return first ?? { text, blocks: [] }
}

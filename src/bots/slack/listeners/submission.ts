import type { App } from '@slack/bolt'
import { submissionInbound } from '../parse/submission.ts'
import type { ListenerContext } from './context.ts'

/** A submitted modal. It closes once what was entered is stored; until then Slack keeps it open. */
export function registerSubmission(app: App, context: ListenerContext): void {
  app.view(/^(?!directory_)/, async ({ ack, body }) => {
    const inbound = submissionInbound(body, context.self)
    if (inbound) await context.store(inbound)
    await ack()
  })
}

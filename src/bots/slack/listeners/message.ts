import type { App } from '@slack/bolt'
import { directMessageInbound, readDirectMessage } from '../parse/message.ts'
import type { ListenerContext } from './context.ts'

/** `message.im`: somebody wrote, edited or deleted in their direct message with the bot. */
export function registerMessage(app: App, context: ListenerContext): void {
  app.event('message', async ({ body }) => {
    const message = readDirectMessage(body, context.self)
    if (!message) return
    const role = await context.roleOf(message.user)
    const profile =
      role === 'tenant' ? await context.profileOf(message.user) : { displayName: '', languageHint: null }
    const inbound = directMessageInbound(message, { ...context, role, profile })
    if (inbound) await context.store(inbound)
  })
}

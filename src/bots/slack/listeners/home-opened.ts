import type { App } from '@slack/bolt'
import { readHomeOpened } from '../parse/home-opened.ts'
import type { ListenerContext } from './context.ts'

/** `app_home_opened`: somebody looks at the Home tab. */
export function registerHomeOpened(app: App, context: ListenerContext): void {
  app.event('app_home_opened', async ({ body }) => {
    const opened = readHomeOpened(body, context.self)
    if (!opened) return
    const { inbound, hash } = opened
    if (hash === null) context.homeHashes.forget(inbound.slackUser)
    else context.homeHashes.note(inbound.slackUser, hash)
    await context.store(inbound)
  })
}

import { z } from 'zod'
import type { StaffInbound } from '../../../cases/inbound.ts'
import type { Self } from './self.ts'

/** https://docs.slack.dev/reference/events/app_home_opened; the event also comes for the Messages tab. */
const appHomeOpened = z.looseObject({
  event_id: z.string(),
  event: z.looseObject({
    type: z.literal('app_home_opened'),
    user: z.string(),
    tab: z.literal('home'),
    view: z.looseObject({ hash: z.string() }).nullish(),
  }),
})

/** `hash` is that of the view they see; null when none was published yet. */
export type HomeOpened = { inbound: StaffInbound; hash: string | null }

/**
 * Somebody looks at the Home tab, of whatever role: the inbound is a staff one because no tenant content says this,
 * and the reader of it decides by the person what the tab shows.
 */
export function readHomeOpened(body: unknown, self: Self): HomeOpened | null {
  const parsed = appHomeOpened.safeParse(body)
  if (!parsed.success) return null
  const inbound: StaffInbound = {
    from: 'staff',
    platform: 'slack',
    botId: self.teamId,
    platformId: parsed.data.event_id,
    slackUser: parsed.data.event.user,
    content: { kind: 'home_opened' },
  }
  return { inbound, hash: parsed.data.event.view?.hash ?? null }
}

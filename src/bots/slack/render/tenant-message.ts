import type { KnownBlock } from '@slack/types'
import type { Reply } from '../../../cases/outbound.ts'
import { tenantActionId } from '../parse/press.ts'
import { button } from './blocks.ts'
import { runningText, type SlackMessage } from './running-text.ts'

/** A reply to a tenant who writes on Slack; buttons stand under the last part. */
export function tenantMessages(reply: Reply): SlackMessage[] {
  const messages = runningText(reply.spans)
  messages.at(-1)?.blocks.push(...buttonRows(reply))
  return messages
}

function buttonRows(reply: Reply): KnownBlock[] {
  let place = 0
  return reply.buttons
    .filter((row) => row.length > 0)
    .map((row) => ({
      type: 'actions',
      elements: row.map(({ action, id, label }) => {
        place += 1
        return button({ text: label, actionId: tenantActionId(action, place), value: id })
      }),
    }))
}

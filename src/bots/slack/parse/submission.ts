import { z } from 'zod'
import { CASE_ACTIONS, type StaffInbound } from '../../../cases/inbound.ts'
import type { Self } from './self.ts'

const field = z.looseObject({
  value: z.string().nullish(),
  selected_option: z.looseObject({ value: z.string() }).nullish(),
})

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
const viewSubmission = z.looseObject({
  type: z.literal('view_submission'),
  user: z.looseObject({ id: z.string() }),
  view: z.looseObject({
    id: z.string(),
    callback_id: z.enum(CASE_ACTIONS),
    private_metadata: z.string().min(1).max(200),
    state: z.looseObject({ values: z.record(z.string(), z.record(z.string(), field)) }),
  }),
})

/**
 * Reads a submitted modal of ours; null for any other. The key is the view's id, which one opened modal keeps: a
 * second press on a slow line sends the same id again and is stored once.
 */
export function submissionInbound(body: unknown, self: Self): StaffInbound | null {
  const parsed = viewSubmission.safeParse(body)
  if (!parsed.success) return null
  const { user, view } = parsed.data
  const values: Record<string, string> = {}
  for (const [blockId, fields] of Object.entries(view.state.values)) {
    const [first] = Object.values(fields)
    values[blockId] = first?.value ?? first?.selected_option?.value ?? ''
  }
  return {
    from: 'staff',
    platform: 'slack',
    botId: self.teamId,
    platformId: `view:${view.id}`,
    slackUser: user.id,
    content: { kind: 'submission', action: view.callback_id, caseId: view.private_metadata, values },
  }
}

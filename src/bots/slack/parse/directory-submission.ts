import { z } from 'zod'
import type { StaffInbound } from '../../../cases/inbound.ts'
import { FORMS, type Submitted } from '../../../knowledge/upkeep/verbs.ts'
import { LONGEST_ABOUT } from './directory-press.ts'
import { formState, formValues } from './form-values.ts'
import type { Self } from './self.ts'

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
const viewSubmission = z.looseObject({
  type: z.literal('view_submission'),
  user: z.looseObject({ id: z.string() }),
  view: z.looseObject({
    id: z.string(),
    callback_id: z.enum(FORMS),
    private_metadata: z.string().min(1).max(LONGEST_ABOUT),
    state: formState,
  }),
})

export type DirectorySubmission = Submitted & { user: string; viewId: string }

/** Reads a submitted modal of the directory; null for any other. */
export function readDirectorySubmission(body: unknown): DirectorySubmission | null {
  const parsed = viewSubmission.safeParse(body)
  if (!parsed.success) return null
  const { user, view } = parsed.data
  const values = formValues(view.state)
  return { user: user.id, viewId: view.id, form: view.callback_id, about: view.private_metadata, values }
}

/** One opened modal keeps its id: a second press on a slow line is stored once. */
export function directorySubmissionInbound(
  { user, viewId, form, about, values }: DirectorySubmission,
  self: Self,
): StaffInbound {
  return {
    from: 'staff',
    platform: 'slack',
    botId: self.teamId,
    platformId: `view:${viewId}`,
    slackUser: user,
    content: { kind: 'directory_submission', form, about, values },
  }
}

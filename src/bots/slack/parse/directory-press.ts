import { z } from 'zod'
import type { StaffInbound } from '../../../cases/inbound.ts'
import { ACTS, LOOKS, type Act, type Look } from '../../../knowledge/upkeep/verbs.ts'
import { formState, formValues } from './form-values.ts'
import type { Self } from './self.ts'

/** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
const blockActions = z.looseObject({
  type: z.literal('block_actions'),
  user: z.looseObject({ id: z.string() }),
  trigger_id: z.string(),
  view: z.looseObject({ type: z.string(), state: formState.nullish() }).nullish(),
  actions: z.array(z.looseObject({ action_id: z.string(), value: z.string().nullish() })).min(1),
})

/** A pressed button of the directory. `about` is its value and proves nothing (S10). */
export type DirectoryPress = { user: string; triggerId: string; about: string } &
  /** `values` of the form it was pressed in. */
  (
    | { kind: 'look'; look: Look; inModal: boolean; values: Record<string, string> }
    | { kind: 'act'; act: Act; place: 'home' | 'message' }
    /** The person's entries to check, in place of the message it was pressed in. */
    | { kind: 'due' }
  )

/** An id of an entry has at most 200 characters; a hash or a number may stand before it. */
export const LONGEST_ABOUT = 300

/** Reads a `block_actions` payload; null for what is no button of the directory. */
export function readDirectoryPress(body: unknown): DirectoryPress | null {
  const parsed = blockActions.safeParse(body)
  if (!parsed.success) return null
  const { user, trigger_id: triggerId, view, actions } = parsed.data
  const { action_id: name, value: about } = actions[0] ?? {}
  if (!about || about.length > LONGEST_ABOUT) return null
  const base = { user: user.id, triggerId, about }
  const look = LOOKS.find((known) => known === name)
  const act = ACTS.find((known) => known === name)
  if (act) return { ...base, kind: 'act', act, place: view?.type === 'home' ? 'home' : 'message' }
  if (look) {
    const values = view?.state ? formValues(view.state) : {}
    return { ...base, kind: 'look', look, inModal: view?.type === 'modal', values }
  }
  return name === 'directory_due' ? { ...base, kind: 'due' } : null
}

/** The press as intake keeps it; goes on whoever pressed, so that a refusal is decided and told in one place (S10). */
export function actInbound(
  { user, triggerId, act, about, place }: Extract<DirectoryPress, { kind: 'act' }>,
  self: Self,
): StaffInbound {
  return {
    from: 'staff',
    platform: 'slack',
    botId: self.teamId,
    // Slack sends an interaction once; its trigger_id is unique.
    platformId: `press:${triggerId}`,
    slackUser: user,
    content: { kind: 'directory_action', action: act, serviceId: about, place },
  }
}

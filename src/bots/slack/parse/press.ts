import { z } from 'zod'
import {
  CASE_ACTIONS,
  type CaseAction,
  type Inbound,
  TENANT_ACTIONS,
  type TenantAction,
} from '../../../cases/inbound.ts'
import { SHOW_ORIGINAL } from '../render/case-thread.ts'
import type { Profile, Role, Self } from './self.ts'

/** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
const blockActions = z.looseObject({
  type: z.literal('block_actions'),
  user: z.looseObject({ id: z.string() }),
  trigger_id: z.string(),
  channel: z.looseObject({ id: z.string() }).nullish(),
  container: z.looseObject({ channel_id: z.string().nullish() }).nullish(),
  actions: z.array(z.looseObject({ action_id: z.string(), value: z.string().nullish() })).min(1),
})

/** A pressed button of ours. `value` is opaque and proves nothing (S10). */
export type Press = {
  user: string
  triggerId: string
  /** Null for buttons of the App Home. */
  channel: string | null
  value: string
} & (
  | { for: 'case'; action: CaseAction }
  /** `value` is the id of a message. */
  | { for: 'original' }
  | { for: 'tenant'; action: TenantAction }
)

/** Opaque ids are short; anything longer was not made by us. */
const LONGEST_ID = 200

const TENANT_ACTION_ID = new RegExp(`^tenant_(${TENANT_ACTIONS.join('|')}):\\d+$`)

/**
 * The `action_id` of a tenant's button. Several buttons of a message may do the same, and `action_id`s must be
 * unique within their block, so the button's place in the message is part of it.
 */
export function tenantActionId(action: TenantAction, place: number): string {
  return `tenant_${action}:${place}`
}

/** Reads a `block_actions` payload; null for what is not one of our buttons. */
export function readPress(body: unknown): Press | null {
  const parsed = blockActions.safeParse(body)
  if (!parsed.success) return null
  const { user, trigger_id: triggerId, channel, container, actions } = parsed.data
  const { action_id: actionId, value } = actions[0] ?? {}
  if (actionId === undefined || !value || value.length > LONGEST_ID) return null
  const base = { user: user.id, triggerId, channel: channel?.id ?? container?.channel_id ?? null, value }
  const caseAction = CASE_ACTIONS.find((name) => name === actionId)
  if (caseAction) return { ...base, for: 'case', action: caseAction }
  if (actionId === SHOW_ORIGINAL) return { ...base, for: 'original' }
  const name = TENANT_ACTION_ID.exec(actionId)?.[1]
  const tenantAction = TENANT_ACTIONS.find((action) => action === name)
  return tenantAction ? { ...base, for: 'tenant', action: tenantAction } : null
}

/**
 * The press as intake keeps it. A case button goes on whoever pressed it, so that the refusal is decided and told in
 * one place (S10); a tenant's button pressed by staff does nothing.
 */
export function pressInbound(
  press: Press,
  options: { self: Self; role: Role; profile: Profile },
): Inbound | null {
  const { self, profile } = options
  // Slack sends an interaction once; its trigger_id is unique.
  const common = { platform: 'slack', botId: self.teamId, platformId: `press:${press.triggerId}` } as const
  if (press.for === 'case') {
    const { action, value: caseId, channel } = press
    return {
      ...common,
      from: 'staff',
      slackUser: press.user,
      content: { kind: 'action', action, caseId, channel },
    }
  }
  // Shows something, and says nothing that would have to be kept.
  if (press.for === 'original') return null
  if (options.role === 'staff' || press.channel === null) return null
  return {
    ...common,
    from: 'tenant',
    userId: press.user,
    chatId: press.channel,
    displayName: profile.displayName,
    languageHint: profile.languageHint,
    messageId: null,
    content: { kind: 'press', action: press.action, id: press.value },
  }
}

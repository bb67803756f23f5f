/** Our own app as `auth.test` names it. */
export type Self = { teamId: string; botUserId: string; botId: string | null }

/** Decided by the desks file, never by the payload: a listed person is staff, anyone else a tenant (S10). */
export type Role = 'staff' | 'tenant'

/** What `users.info` tells of a tenant; empty when Slack does not answer in time. */
export type Profile = { displayName: string; languageHint: string | null }

import type { WebClient } from '@slack/web-api'
import { inTime } from './deadline.ts'
import type { Profile } from './parse/self.ts'

/** A message must be stored within three seconds (S1); a name is worth only part of that. */
const PATIENCE_MS = 700
const KEPT_MS = 60 * 60 * 1000
const KEPT_PEOPLE = 5000

const NOBODY: Profile = { displayName: '', languageHint: null }

export type ProfileOf = (slackUser: string) => Promise<Profile>

/**
 * Name and language of a tenant from `users.info` (tier 4, scope `users:read`), remembered for an hour. Without an
 * answer in time the message goes on without them.
 */
export function createProfiles(client: WebClient, now: () => Date): ProfileOf {
  const known = new Map<string, { profile: Profile; at: number }>()

  async function ask(slackUser: string): Promise<Profile> {
    const { user } = await client.users.info({ user: slackUser, include_locale: true })
    const names = [user?.profile?.display_name, user?.profile?.real_name, user?.real_name, user?.name]
    const profile = { displayName: names.find((name) => name) ?? '', languageHint: user?.locale ?? null }
    known.delete(slackUser)
    known.set(slackUser, { profile, at: now().getTime() })
    const oldest = known.keys().next()
    if (known.size > KEPT_PEOPLE && !oldest.done) known.delete(oldest.value)
    return profile
  }

  return async (slackUser) => {
    const kept = known.get(slackUser)
    if (kept && now().getTime() - kept.at < KEPT_MS) return kept.profile
    const asked = ask(slackUser).catch(() => kept?.profile ?? NOBODY)
    const answer = await inTime(asked, PATIENCE_MS)
    return answer.kind === 'done' ? answer.value : (kept?.profile ?? NOBODY)
  }
}

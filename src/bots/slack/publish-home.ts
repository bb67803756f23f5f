import type { WebClient } from '@slack/web-api'
import type { HomeView, SendOutcome } from '../../cases/outbound.ts'
import { callFailure } from './call-failure.ts'
import type { HomeHashes } from './home-hashes.ts'
import { appHome } from './render/app-home.ts'
import type { Reader } from './render/case-words.ts'
import { failed } from './web-api-calls.ts'

/**
 * Publishes App Home with the hash of the view it replaces (S6), so that two publishers cannot overwrite each other
 * unseen. After a conflict the hash is forgotten and the outbox sends again, with what is true by then.
 */
export async function publishHome(
  client: WebClient,
  hashes: HomeHashes,
  to: { slackUser: string; home: HomeView; reader: Reader },
): Promise<SendOutcome> {
  const hash = hashes.of(to.slackUser)
  try {
    const published = await client.views.publish({
      user_id: to.slackUser,
      view: appHome(to.home, to.reader),
      ...(hash === undefined ? {} : { hash }),
    })
    const next = published.view?.hash
    if (next === undefined) hashes.forget(to.slackUser)
    else hashes.note(to.slackUser, next)
    return { kind: 'sent', ids: [published.view?.id ?? ''] }
  } catch (error) {
    const failure = callFailure(error)
    // Whether it came to a new view is not known either when the connection broke.
    if (failure.kind === 'unknown') hashes.forget(to.slackUser)
    if (failure.kind !== 'refused' || failure.error !== 'hash_conflict') return failed(failure, [])
    hashes.forget(to.slackUser)
    return { kind: 'not_sent', code: failure.code, sentIds: [] }
  }
}

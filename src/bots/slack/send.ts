import type { WebClient } from '@slack/web-api'
import type { FetchFile, Send, Sendable, SendOutcome } from '../../cases/outbound.ts'
import type { WordsFor } from '../../words.ts'
import { createHomeHashes, type HomeHashes } from './home-hashes.ts'
import { publishHome } from './publish-home.ts'
import { caseCard } from './render/case-card.ts'
import type { Reader } from './render/case-words.ts'
import { threadLine, threadRoot } from './render/case-thread.ts'
import { shareFile } from './share-file.ts'
import { tenantMessages } from './render/tenant-message.ts'
import {
  addReaction,
  deleteMessages,
  postEphemeral,
  postMessages,
  toDirectMessage,
  updateMessage,
} from './web-api-calls.ts'

/**
 * Answers that mean: this tenant does not get our messages any more (T8).
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
const UNREACHABLE = new Set([
  'channel_not_found',
  'is_archived',
  'user_disabled',
  'user_not_found',
  'cannot_dm_bot',
  'messages_tab_disabled',
])

const fetchesNothing: FetchFile = async () => ({ kind: 'gone', code: 'no_files' })

/**
 * Sends one thing to Slack, once. Nothing is repeated here: what was refused, may be sent again or is uncertain
 * is said in the outcome, and the outbox decides (S6, T11, Q9).
 * @param client see `createSlackClient`: no retries, no sleeping on 429, a timeout
 * @param hashes shared with the intake of the same process, which hears of every opened App Home
 * @param fetchFile fetches what a tenant sent, from wherever they write
 */
export function createSlackSend(
  client: WebClient,
  wordsFor: WordsFor,
  hashes: HomeHashes = createHomeHashes(),
  fetchFile: FetchFile = fetchesNothing,
): Send {
  return async (what, alreadySent) => {
    const outcome = await attempt(what, alreadySent)
    return what.kind === 'tenant_message' ? asUnreachable(outcome) : outcome
  }

  async function attempt(what: Sendable, alreadySent: string[]): Promise<SendOutcome> {
    const reader = (language: string): Reader => ({ words: wordsFor(language), language })
    switch (what.kind) {
      case 'tenant_message':
        if (what.platform !== 'slack') return { kind: 'rejected', code: 'slack_other_platform' }
        return postMessages(client, { channel: what.chatId }, tenantMessages(what.reply), alreadySent)
      case 'delete_tenant_messages':
        if (what.platform !== 'slack') return { kind: 'rejected', code: 'slack_other_platform' }
        return deleteMessages(client, what.chatId, what.messageIds, alreadySent)
      case 'case_card': {
        const card = caseCard(what.view, reader(what.language))
        return what.ts === null
          ? postMessages(client, { channel: what.channel }, [card], alreadySent)
          : updateMessage(client, what.channel, what.ts, card)
      }
      case 'thread_root': {
        const root = threadRoot(what.view, reader(what.language))
        return toDirectMessage(client, what.slackUser, alreadySent, (channel) =>
          postMessages(client, { channel }, [root], alreadySent),
        )
      }
      case 'thread_root_update':
        return updateMessage(client, what.channel, what.ts, threadRoot(what.view, reader(what.language)))
      case 'thread_line': {
        const target = { channel: what.channel, threadTs: what.threadTs }
        return postMessages(client, target, threadLine(what.line, reader(what.language)), alreadySent)
      }
      case 'thread_file':
        return shareFile(client, fetchFile, what, alreadySent)
      case 'staff_message': {
        const messages = threadLine(what.line, reader(what.language))
        return toDirectMessage(client, what.slackUser, alreadySent, (channel) =>
          postMessages(client, { channel }, messages, alreadySent),
        )
      }
      case 'ephemeral': {
        const [message] = threadLine(what.line, reader(what.language))
        return message
          ? postEphemeral(client, what.channel, what.slackUser, message)
          : { kind: 'sent', ids: [] }
      }
      case 'reaction':
        return addReaction(client, what.channel, what.ts, what.name)
      case 'app_home':
        return publishHome(client, hashes, { ...what, reader: reader(what.language) })
    }
  }
}

function asUnreachable(outcome: SendOutcome): SendOutcome {
  return outcome.kind === 'rejected' && UNREACHABLE.has(outcome.code.replace(/^slack_/, ''))
    ? { kind: 'unreachable', code: outcome.code }
    : outcome
}

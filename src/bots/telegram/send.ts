import type { Api } from 'grammy'
import type { Reply, Send, SendOutcome } from '../../cases/outbound.ts'
import { deleteMessages } from './delete.ts'
import { readFailure } from './failure.ts'
import { outcomeOf } from './outcome.ts'
import { renderReply } from './render.ts'

/**
 * Sends to tenants on Telegram: one attempt, no retry of its own (the delivery job decides, T5 and T11).
 *
 * The ids of every outcome count from the first part of the message on, those of `alreadySent` included, so that
 * they can be handed back as they are with the next attempt. For `delete_tenant_messages` the ids are those of the
 * messages that are gone: one that was asked for and is not among them stayed, because Telegram refuses to delete
 * it (older than 48 hours).
 * @param api as made by `createTelegramApi`; nothing that retries may be installed on it
 * @throws when asked for something that does not exist on Telegram, which is a bug
 */
export function createTelegramSend(api: Api): Send {
  return async (what, alreadySent) => {
    if (what.kind === 'tenant_message') return sendReply(api, what.chatId, what.reply, alreadySent)
    if (what.kind === 'delete_tenant_messages') {
      return deleteMessages(api, what.chatId, what.messageIds, alreadySent)
    }
    throw new Error(`telegram: there is no "${what.kind}" on Telegram`)
  }
}

async function sendReply(
  api: Api,
  chatId: string,
  reply: Reply,
  alreadySent: string[],
): Promise<SendOutcome> {
  const messages = renderReply(reply)
  if (messages.length === 0) return { kind: 'rejected', code: 'telegram_nothing_to_send' }
  const message = messages[alreadySent.length]
  if (!message) return { kind: 'sent', ids: alreadySent }
  const { text, ...rest } = message
  try {
    const sent = await api.sendMessage(Number(chatId), text, {
      ...rest,
      // A preview would fetch the pages an answer names, and push the answer off a small screen.
      link_preview_options: { is_disabled: true },
    })
    const ids = [...alreadySent, String(sent.message_id)]
    return ids.length < messages.length ? { kind: 'partly', sentIds: ids } : { kind: 'sent', ids }
  } catch (error) {
    return outcomeOf(readFailure(error), alreadySent)
  }
}

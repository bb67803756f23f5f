import type { CallContext } from '../core.ts'
import { close, getFile, getMe, getWebhookInfo, logOut } from './account.ts'
import { answerCallbackQuery } from './callback.ts'
import { getChat, leaveChat, sendChatAction, setMessageReaction } from './chat.ts'
import { deleteMessage, deleteMessages } from './delete.ts'
import { editMessageReplyMarkup, editMessageText } from './edit.ts'
import {
  deleteMyCommands,
  getChatMenuButton,
  getMyCommands,
  getMyText,
  setChatMenuButton,
  setMyCommands,
  setMyText,
} from './profile.ts'
import { sendDocument, sendMessage, sendPhoto, sendVoice } from './send.ts'

export type Method = (context: CallContext) => unknown

/** The methods that need nothing but the call; polling and webhooks are joined in by the dispatcher. */
export const methods: Record<string, Method> = {
  getMe,
  close,
  logOut,
  getFile,
  getWebhookInfo,
  sendMessage,
  sendPhoto,
  sendVoice,
  sendDocument,
  sendChatAction,
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  deleteMessages,
  answerCallbackQuery,
  setMessageReaction,
  getChat,
  leaveChat,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  setMyName: setMyText('name'),
  getMyName: getMyText('name'),
  setMyDescription: setMyText('description'),
  getMyDescription: getMyText('description'),
  setMyShortDescription: setMyText('short_description'),
  getMyShortDescription: getMyText('short_description'),
  setChatMenuButton,
  getChatMenuButton,
}

/**
 * Real methods that the sandbox does not play. They are refused by name, because `method not found` would be a lie
 * and a silent success a worse one.
 */
export const unplayed = new Set(
  (
    'forwardMessage forwardMessages copyMessage copyMessages sendAudio sendVideo sendAnimation sendVideoNote ' +
    'sendPaidMedia sendMediaGroup sendLocation sendVenue sendContact sendPoll sendChecklist sendDice sendSticker ' +
    'sendGame sendInvoice sendMessageDraft editMessageCaption editMessageMedia editMessageLiveLocation ' +
    'stopMessageLiveLocation stopPoll pinChatMessage unpinChatMessage unpinAllChatMessages getChatMember ' +
    'getChatMemberCount getChatAdministrators banChatMember unbanChatMember restrictChatMember promoteChatMember ' +
    'getUserProfilePhotos answerInlineQuery setMyProfilePhoto removeMyProfilePhoto ' +
    'setMyDefaultAdministratorRights getMyDefaultAdministratorRights'
  )
    .toLowerCase()
    .split(' '),
)

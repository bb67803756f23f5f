import { h, spoken } from '../dom.js'
import { icon } from '../icons.js'
import { moment } from '../moments.js'
import { words } from '../words.js'
import { richText } from './entities.js'

const PICTURED = ['photo', 'voice', 'document', 'sticker', 'location', 'contact']

/** One message of the chat with what hangs below it. */
export function drawBubble(message, { botName, press, edit, command, pressed }) {
  const sentAt = new Date(message.sentAt)
  const author = message.mine ? words('phone.you') : botName
  return h(
    'article',
    {
      class: `bubble ${message.mine ? 'bubble-mine' : 'bubble-bot'}`,
      data: { message: message.messageId, from: message.mine ? 'tenant' : 'bot' },
    },
    h(
      'div',
      { class: 'bubble-body' },
      spoken(`${author}: `),
      PICTURED.includes(message.kind) ? drawAttachment(message) : null,
      message.text ? h('p', { class: 'bubble-text', dir: 'auto' }, richText(message, { command })) : null,
      h(
        'p',
        { class: 'bubble-foot' },
        message.mine && message.kind === 'text' ? editButton(message, edit) : null,
        message.editedAt ? `${words('phone.edited')} ` : null,
        h('time', { datetime: sentAt.toISOString() }, moment(sentAt)),
      ),
    ),
    drawButtons(message, { press, pressed }),
  )
}

function editButton(message, edit) {
  const focus = `edit-${message.messageId}`
  return h(
    'button',
    {
      type: 'button',
      class: 'quiet bubble-edit',
      'aria-label': words('phone.edit'),
      data: { focus, act: 'edit' },
      on: { click: () => edit(message) },
    },
    icon('edit'),
  )
}

function drawAttachment(message) {
  const name =
    message.kind === 'document' && message.file ? message.file.name : words(`attachment.${message.kind}`)
  return h('p', { class: 'attachment' }, icon(message.kind), h('span', {}, name))
}

function drawButtons(message, { press, pressed }) {
  if (message.buttons.length === 0) return null
  return h(
    'div',
    { class: 'inline-keyboard' },
    message.buttons.map((row) =>
      h(
        'div',
        { class: 'inline-row' },
        row.map((button) => drawButton(message, button, { press, pressed })),
      ),
    ),
  )
}

function drawButton(message, button, { press, pressed }) {
  if (button.url !== undefined)
    return h(
      'a',
      { class: 'inline-button', href: webAddress(button.url), target: '_blank', rel: 'noreferrer' },
      button.text,
    )
  const waiting = pressed.has(`${message.messageId}/${button.callbackData}`)
  return h(
    'button',
    {
      type: 'button',
      class: 'inline-button',
      dir: 'auto',
      'aria-busy': waiting ? 'true' : null,
      data: { focus: `press-${button.callbackData}`, callback: button.callbackData },
      on: { click: () => press(message, button) },
    },
    button.text,
  )
}

/** Only addresses that are safe to follow; anything else leads nowhere. */
function webAddress(url) {
  return /^(https?|tg|mailto|tel):/i.test(url) ? url : null
}

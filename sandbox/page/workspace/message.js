import { h, spoken } from '../dom.js'
import { portrait } from '../faces.js'
import { icon } from '../icons.js'
import { moment, timeOfTs } from '../moments.js'
import { words } from '../words.js'
import { drawBlocks } from './blocks.js'
import { glyph } from './emoji.js'
import { markup } from './markup.js'

/**
 * One message. `ui` acts for the person who looks; `inThread` leaves out what only makes sense in the conversation
 * itself.
 */
export function drawMessage(message, ui, { inThread = false } = {}) {
  const mine = message.user === ui.me() && !message.isBot
  const author = message.isBot ? ui.botName() : ui.names.person(message.user)
  const at = timeOfTs(message.ts)
  return h(
    'article',
    {
      class: `message${message.ephemeral ? ' message-ephemeral' : ''}`,
      data: {
        ts: message.ts,
        from: message.isBot ? 'bot' : message.user,
        ephemeral: message.ephemeral ? 'true' : null,
      },
    },
    portrait({ id: message.user, name: author, bot: message.isBot }),
    h(
      'div',
      { class: 'message-body' },
      message.ephemeral ? h('p', { class: 'only-you' }, icon('eye'), words('slack.only-you')) : null,
      h(
        'p',
        { class: 'message-head' },
        h('span', { class: 'author' }, author),
        message.isBot ? h('span', { class: 'app-badge' }, words('slack.app')) : null,
        h('time', { datetime: at.toISOString() }, moment(at)),
        message.broadcast && !inThread
          ? h('span', { class: 'message-note' }, words('slack.broadcast'))
          : null,
      ),
      h('div', { class: 'blocks' }, content(message, ui)),
      message.edited ? h('span', { class: 'message-note' }, words('slack.edited')) : null,
      message.files.map((file) =>
        h('p', { class: 'attachment' }, icon('document'), `${file.name} · ${file.type}`),
      ),
      reactions(message, ui),
      inThread ? null : threadLink(message, ui),
    ),
    message.tombstone ? null : tools(message, ui, { mine, inThread }),
  )
}

function content(message, ui) {
  if (message.tombstone) return h('p', { class: 'message-note' }, words('slack.deleted'))
  if (message.blocks.length === 0)
    return message.text === ''
      ? null
      : h('div', { class: 'block-text', dir: 'auto' }, markup(message.text, ui.names))
  return drawBlocks(message.blocks, {
    names: ui.names,
    entries: {},
    objections: {},
    press: (element, block) =>
      ui.act({
        kind: 'press',
        channel: ui.place().id,
        ts: message.ts,
        actionId: element.action_id,
        blockId: block.block_id,
        value: element.value,
      }),
    choose: (element, entry) =>
      ui.act({ kind: 'select', channel: ui.place().id, ts: message.ts, actionId: element.action_id, entry }),
  })
}

function reactions(message, ui) {
  if (message.reactions.length === 0) return null
  return h(
    'ul',
    { class: 'reactions' },
    message.reactions.map(({ name, users, count }) =>
      h(
        'li',
        {
          data: { reaction: name },
          title: users.map((id) => (id === ui.botId() ? ui.botName() : ui.names.person(id))).join(', '),
        },
        spoken(words('slack.reaction', { name: name.replaceAll('_', ' ') })),
        h('span', { 'aria-hidden': 'true' }, glyph(name)),
        ` ${count}`,
      ),
    ),
  )
}

function threadLink(message, ui) {
  if (message.replies === 0) return null
  const focus = `thread-${message.ts}`
  return h(
    'button',
    {
      type: 'button',
      class: 'thread-link',
      data: { focus, act: 'open-thread' },
      on: { click: () => ui.openThread(message.ts) },
    },
    words('slack.replies', { count: message.replies }),
  )
}

function tools(message, ui, { mine, inThread }) {
  const canReply = !inThread && !message.ephemeral && message.threadTs === null
  if (!canReply && !mine) return null
  return h(
    'div',
    { class: 'message-tools' },
    canReply ? tool(message, 'reply', 'chat', () => ui.openThread(message.ts)) : null,
    mine ? tool(message, 'edit', 'edit', () => ui.edit(message, { inThread })) : null,
    mine
      ? tool(message, 'delete', 'trash', () =>
          ui.act({ kind: 'delete', channel: ui.place().id, ts: message.ts }),
        )
      : null,
  )
}

function tool(message, name, picture, run) {
  return h(
    'button',
    {
      type: 'button',
      class: 'quiet',
      'aria-label': words(`slack.${name}`),
      title: words(`slack.${name}`),
      data: { focus: `${name}-${message.ts}`, act: name },
      on: { click: () => void run() },
    },
    icon(picture),
  )
}

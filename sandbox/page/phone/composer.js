import { byId, h } from '../dom.js'
import { icon } from '../icons.js'
import { menu } from '../menu.js'
import { growWithText, sendOnEnter } from '../text-field.js'
import { words } from '../words.js'

const ATTACHMENTS = ['photo', 'voice', 'document', 'sticker', 'location']

/** The typing field of the phone, its menus, and the mode in which an own message is changed. */
export function createComposer({ act, commands }) {
  const form = byId('phone-composer')
  const field = byId('phone-text')
  const editing = byId('phone-editing')
  const drafts = new Map()
  let person = null
  let edited = null

  growWithText(field)
  sendOnEnter(field, form)
  menu(byId('phone-commands'), byId('phone-command-list'), () => commandEntries(commands(), act))
  menu(byId('phone-attach'), byId('phone-attach-list'), () =>
    ATTACHMENTS.map((kind) => attachmentEntry(kind, act)),
  )
  byId('phone-stop-editing').addEventListener('click', () => stopEditing(''))
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && edited) stopEditing('')
  })

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send()
  })

  async function send() {
    const text = field.value.trim()
    if (text === '') return
    const what = edited ? { kind: 'edit', messageId: edited.messageId, text } : { kind: 'text', text }
    stopEditing('')
    const sent = await act(what)
    if (!sent && field.value === '') set(text)
  }

  function set(text) {
    field.value = text
    field.dispatchEvent(new Event('input'))
  }

  function stopEditing(text) {
    edited = null
    editing.hidden = true
    set(text)
  }

  return {
    fill(text) {
      set(text)
      field.focus()
    },
    edit(message) {
      edited = message
      editing.hidden = false
      set(message.text)
      field.focus()
    },
    show(next, switched) {
      form.hidden = next.blocked
      if (switched && person !== null) {
        drafts.set(person, edited ? '' : field.value)
        stopEditing(drafts.get(next.id) ?? '')
      }
      person = next.id
      byId('phone-keyboard').replaceChildren(...keyboardRows(next.keyboard, act))
    },
  }
}

function commandEntries(list, act) {
  if (list.length === 0) return [h('p', { class: 'menu-empty' }, words('phone.no-commands'))]
  return list.map(({ command, description }) =>
    h(
      'button',
      {
        type: 'button',
        data: { command },
        on: { click: () => void act({ kind: 'text', text: `/${command}` }) },
      },
      h('span', { class: 'menu-name' }, `/${command}`),
      h('span', { class: 'menu-note' }, description),
    ),
  )
}

function attachmentEntry(kind, act) {
  return h(
    'button',
    { type: 'button', data: { attach: kind }, on: { click: () => void act({ kind }) } },
    icon(kind),
    words(`attach.${kind}`),
  )
}

/** The keyboard a bot may set below the field. Asking for a contact or a place is not played. */
function keyboardRows(rows, act) {
  return rows.map((row) =>
    h(
      'div',
      { class: 'inline-row' },
      row.map(({ text }) =>
        h(
          'button',
          { type: 'button', class: 'inline-button', on: { click: () => void act({ kind: 'text', text }) } },
          text,
        ),
      ),
    ),
  )
}

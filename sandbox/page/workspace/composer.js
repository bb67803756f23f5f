import { byId } from '../dom.js'
import { showNotice } from '../notices.js'
import { growWithText, sendOnEnter } from '../text-field.js'
import { words } from '../words.js'

/**
 * A field to write in: below the conversation, or below a thread. Its elements are named after `prefix`.
 * `where` gives the channel and, in a thread, the root.
 */
export function createComposer(prefix, { act, where }) {
  const form = byId(`${prefix}-composer`)
  const field = byId(`${prefix}-text`)
  const editing = byId(`${prefix}-editing`)
  const broadcast = byId(`${prefix}-broadcast`)
  let edited = null

  growWithText(field)
  sendOnEnter(field, form)
  byId(`${prefix}-stop-editing`).addEventListener('click', () => stopEditing())
  byId(`${prefix}-attach`).addEventListener('click', () => void act({ kind: 'file', ...where() }))
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !edited) return
    event.stopPropagation()
    stopEditing()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send()
  })

  async function send() {
    const text = field.value.trim()
    if (text === '') return
    const what = meant(text)
    if (!what) return
    stopEditing()
    const outcome = await act(what)
    if (outcome?.kind === 'unknown_command')
      showNotice(words('slack.unknown-command', { command: what.command }))
    if ((!outcome || outcome.kind === 'unknown_command') && field.value === '') set(text)
  }

  /** What sending this text does; null when Slack would not let it go. */
  function meant(text) {
    const place = where()
    if (edited) return { kind: 'edit', channel: place.channel, ts: edited.ts, text }
    if (!text.startsWith('/'))
      return { kind: 'message', ...place, text, ...(broadcast?.checked ? { broadcast: true } : {}) }
    if (place.threadTs) {
      showNotice(words('slack.no-command-in-thread'))
      return null
    }
    const [command, ...rest] = text.split(/\s+/)
    return { kind: 'command', channel: place.channel, command, text: rest.join(' ') }
  }

  function set(text) {
    field.value = text
    field.dispatchEvent(new Event('input'))
  }

  function stopEditing() {
    edited = null
    editing.hidden = true
    if (broadcast) broadcast.checked = false
    set('')
  }

  return {
    clear: stopEditing,
    focus: () => field.focus(),
    edit(message) {
      edited = message
      editing.hidden = false
      set(message.blocks.length > 0 ? typedText(message) : message.text)
      field.focus()
    },
  }
}

/** What was typed, from the `rich_text` that became of it. */
function typedText(message) {
  const elements = message.blocks
    .flatMap((block) => block.elements ?? [])
    .flatMap((part) => part.elements ?? [])
  return elements
    .map((element) => element.text ?? element.url ?? (element.range ? `@${element.range}` : ''))
    .join('')
}

import { byId, h } from '../dom.js'
import { hasWords, words } from '../words.js'
import { drawBlocks } from './blocks.js'
import { plain } from './markup.js'

/**
 * The modal on top of the person's stack, as a dialog. Its entries outlive a change of the view by the app, and a modal on
 * top of it.
 */
export function createModal(ui) {
  const dialog = byId('modal')
  const form = byId('modal-form')
  let shown = null
  let signature = ''
  let entries = {}
  /** By view id, as long as any modal is open. */
  const entriesOf = new Map()
  let objections = {}
  let failure = ''
  /** `ts` of the message from which it was opened. */
  let opener = null

  byId('modal-close').addEventListener('click', () => void close())
  byId('modal-cancel').addEventListener('click', () => void close())
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    void close()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void submit()
  })

  async function close() {
    if (shown) await ui.act({ kind: 'close', viewId: shown.id })
    hide()
  }

  async function submit() {
    const button = byId('modal-submit')
    button.setAttribute('aria-busy', 'true')
    const outcome = await ui.act({ kind: 'submit', viewId: shown.id, entries: filledIn(shown, entries) })
    button.removeAttribute('aria-busy')
    if (!outcome) return
    objections = outcome.kind === 'objections' ? readable(outcome) : {}
    failure = outcome.kind === 'failed' ? words('slack.failed') : ''
    if (shown && dialog.open) draw()
    dialog.querySelector('[aria-invalid="true"]')?.focus()
  }

  function hide() {
    shown = null
    signature = ''
    if (!dialog.open) return
    dialog.close()
    // The button that opened it may be gone from the message by now: then the message itself gets the focus.
    if (document.activeElement === document.body) focusMessage(opener)
  }

  function draw() {
    const view = shown
    byId('modal-title').textContent = plain(view.title)
    byId('modal-failure').textContent = failure
    byId('modal-cancel').textContent = view.close ? plain(view.close) : words('slack.close')
    const submitButton = byId('modal-submit')
    submitButton.hidden = view.submit === null
    submitButton.textContent = view.submit ? plain(view.submit) : ''
    const inView = {
      names: ui.names,
      entries,
      objections,
      press: (element, block) =>
        ui.act({
          kind: 'press_in_view',
          viewId: view.id,
          actionId: element.action_id,
          blockId: block.block_id,
          value: element.value,
          entries: filledIn(view, entries),
        }),
      choose: (element, entry) =>
        ui.act({ kind: 'select_in_view', viewId: view.id, actionId: element.action_id, entry }),
    }
    byId('modal-body').replaceChildren(h('div', { class: 'blocks' }, drawBlocks(view.blocks, inView)))
  }

  return {
    show(modal) {
      if (!modal) {
        entriesOf.clear()
        return hide()
      }
      const { view } = modal
      const next = `${view.id}/${view.hash}`
      if (next === signature) return
      if (shown?.id !== view.id) {
        entries = entriesOf.get(view.id) ?? {}
        entriesOf.set(view.id, entries)
      }
      objections = {}
      failure = ''
      shown = view
      signature = next
      draw()
      dialog.dataset.callback = view.callback_id
      if (!dialog.open) {
        opener = document.activeElement?.closest('[data-ts]')?.dataset.ts ?? null
        dialog.showModal()
      }
      dialog.querySelector('#modal-body :is(input, select, textarea)')?.focus()
    },
    redraw() {
      if (shown) draw()
    },
  }
}

function focusMessage(ts) {
  const message = ts === null ? null : [...document.querySelectorAll(`[data-ts="${CSS.escape(ts)}"]`)].at(-1)
  if (!message) return
  message.tabIndex = -1
  message.focus({ preventScroll: true })
}

/** Only what fields of this view hold: an update may have taken some away. */
function filledIn(view, entries) {
  const blocks = new Set(view.blocks.map((block) => block.block_id))
  return Object.fromEntries(Object.entries(entries).filter(([blockId]) => blocks.has(blockId)))
}

/** The app's objections are in its own words, those of Slack's client in the page's. */
function readable({ by, objections }) {
  if (by === 'app') return objections
  return Object.fromEntries(
    Object.entries(objections).map(([blockId, reason]) => {
      const key = `objection.${reason.replaceAll(' ', '-')}`
      return [blockId, hasWords(key) ? words(key) : reason]
    }),
  )
}

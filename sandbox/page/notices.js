import { byId, h } from './dom.js'

const SHOWN_MS = 6000

/** A line at the edge of the page that goes by itself; a screen reader says it. */
export function showNotice(text) {
  const notice = h('p', { class: 'notice' }, text)
  byId('notices').append(notice)
  setTimeout(() => notice.remove(), SHOWN_MS)
}

import { byId } from './dom.js'

const drawn = new WeakMap()

/**
 * Brings the children of `container` in line with `items`, oldest first. What did not change stays the same element:
 * a screen reader hears only what is new, and whoever tabs through keeps their place.
 * `key` names an item, `sign` is a text that differs when it must be drawn anew, `draw` gives its element.
 * Returns the first element that joined a list which was there already.
 */
export function reconcile(container, items, { key, sign, draw }) {
  const growing = drawn.has(container)
  const before = drawn.get(container) ?? new Map()
  const after = new Map()
  let refocus = null
  let joined = null
  for (const item of items) {
    const id = key(item)
    const signature = sign(item)
    const known = before.get(id)
    if (known?.signature === signature) {
      after.set(id, known)
      continue
    }
    const element = draw(item)
    // Only what comes to a list that is being looked at moves in; a changed item stays where it is.
    if (growing && !known) {
      element.classList.add('arriving')
      joined ??= element
    }
    if (known?.element.contains(document.activeElement)) refocus = { element, name: focusName() }
    after.set(id, { signature, element })
  }
  for (const [id, { element }] of before) if (after.get(id)?.element !== element) element.remove()
  let place = container.firstElementChild
  for (const { element } of after.values()) {
    if (element === place) place = place.nextElementSibling
    else container.insertBefore(element, place)
  }
  drawn.set(container, after)
  if (refocus) focusWithin(refocus.element, refocus.name)
  return joined
}

/** Puts the focus back on the control of this name, or on the whole element when the control is gone. */
function focusWithin(element, name) {
  const same = name === undefined ? null : element.querySelector(`[data-focus="${CSS.escape(name)}"]`)
  if (!same) element.tabIndex = -1
  ;(same ?? element).focus({ preventScroll: true })
}

function focusName() {
  return document.activeElement?.dataset?.focus
}

/** Where a list was left by us; it is still there unless the reader moved it. */
const left = new WeakMap()

/**
 * Runs `change`, which may return what joined the list, and follows it for whoever reads along: to the end, but not
 * past the beginning of what is new. Who has scrolled back stays there, unless `anew`.
 */
export function follow(scroller, change, anew = false) {
  const end = () => scroller.scrollHeight - scroller.clientHeight
  const atEnd = end() - scroller.scrollTop < 60
  const untouched = scroller.scrollTop === left.get(scroller)
  const joined = change()
  if (anew || (atEnd && !joined)) scroller.scrollTop = end()
  else if (joined && (atEnd || untouched)) scroller.scrollTop = Math.min(end(), joined.offsetTop - 12)
  else return
  left.set(scroller, scroller.scrollTop)
}

/** A list to fill, announced as it grows. A new one is silent about what it is first filled with. */
export function freshLog(id) {
  const old = byId(id)
  const log = old.cloneNode(false)
  old.replaceWith(log)
  return log
}

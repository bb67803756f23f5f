/**
 * A button that opens a list of buttons. Escape and a press elsewhere close it; the focus goes back to the button.
 * `fill` draws the list each time it opens.
 */
export function menu(button, list, fill) {
  list.hidden = true
  button.setAttribute('aria-expanded', 'false')
  button.setAttribute('aria-controls', list.id)

  function close(refocus) {
    if (list.hidden) return
    list.hidden = true
    button.setAttribute('aria-expanded', 'false')
    if (refocus) button.focus()
  }

  button.addEventListener('click', () => {
    if (!list.hidden) return close(true)
    if (fill) list.replaceChildren(...fill())
    list.hidden = false
    button.setAttribute('aria-expanded', 'true')
    list.querySelector('button')?.focus()
  })
  list.addEventListener('click', (event) => {
    if (event.target.closest('button')) close(true)
  })
  list.parentElement.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return
    event.stopPropagation()
    close(true)
  })
  document.addEventListener('pointerdown', (event) => {
    if (!list.contains(event.target) && !button.contains(event.target)) close(false)
  })
  list.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !list.contains(event.relatedTarget) && event.relatedTarget !== button)
      close(false)
  })
}

/** A field that grows with its text, up to what its style allows. */
export function growWithText(field) {
  field.addEventListener('input', () => {
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight + 2}px`
  })
}

/** Enter sends, Shift and Enter begins a new line; an input method's own Enter does neither. */
export function sendOnEnter(field, form) {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
}

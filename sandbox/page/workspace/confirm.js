import { byId } from '../dom.js'
import { plain } from './markup.js'

/** Asks what the app wants asked before a press counts. Without anything to ask, yes. */
export function confirmed(question) {
  if (!question) return Promise.resolve(true)
  const dialog = byId('confirm')
  byId('confirm-title').textContent = plain(question.title)
  byId('confirm-text').textContent = plain(question.text)
  const yes = byId('confirm-yes')
  yes.textContent = plain(question.confirm)
  yes.className = `button ${question.style === 'danger' ? 'button-danger' : 'button-primary'}`
  byId('confirm-no').textContent = plain(question.deny)
  dialog.returnValue = ''
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true })
  })
}

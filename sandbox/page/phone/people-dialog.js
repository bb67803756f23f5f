import { byId } from '../dom.js'
import { act } from '../wire.js'

/** Adds a tenant to play; `added` is told their id. */
export function createPeopleDialog(added) {
  const dialog = byId('new-tenant')
  const form = dialog.querySelector('form')
  byId('add-tenant').addEventListener('click', () => {
    form.reset()
    dialog.showModal()
  })
  byId('new-tenant-cancel').addEventListener('click', () => dialog.close())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void add()
  })

  async function add() {
    const { firstName, lastName, languageCode } = Object.fromEntries(new FormData(form))
    const answer = await act('sandbox/phone/people', { firstName, lastName, languageCode })
    if (!answer) return
    dialog.close()
    added(answer.id)
  }
}

import { showNotice } from './notices.js'
import { words } from './words.js'

/** Addresses are relative: the page is served at the product's own address. */

export async function ask(path, query = {}) {
  const response = await fetch(`${path}?${new URLSearchParams(query)}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

/** Does something as a person. Null when it was not possible, which is then said on the page. */
export async function act(path, what) {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(what),
    })
    const answer = await response.json()
    if (response.ok) return answer
    showNotice(words('notice.not-possible', { why: answer.error }))
  } catch {
    showNotice(words('notice.no-connection'))
  }
  return null
}

/**
 * A function that loads and shows, one at a time: called while it is under way, it runs once more afterwards, so
 * that the last state always wins.
 */
export function oneAtATime(run) {
  let running = null
  let again = false
  async function loop() {
    do {
      again = false
      try {
        await run()
      } catch (error) {
        console.error(error)
      }
    } while (again)
    running = null
  }
  return () => {
    if (running) again = true
    else running = loop()
    return running
  }
}

const RETRY_MS = 2000

/**
 * Hears which parts changed. After a lost connection everything is looked at again, because what happened meanwhile
 * was not heard.
 */
export function listen({ changed, connected }) {
  const source = new EventSource('sandbox/changes')
  const again = () => listen({ changed, connected })
  source.addEventListener('open', () => {
    connected(true)
    changed(['phone', 'workspace', 'violations'])
  })
  source.addEventListener('message', (event) => changed(JSON.parse(event.data)))
  source.addEventListener('error', () => {
    connected(false)
    // A refused connection is tried again by the browser, an answer that is no stream is not.
    if (source.readyState === EventSource.CLOSED) setTimeout(again, RETRY_MS)
  })
}

/**
 * Who is played and what is looked at, in the address: so that two windows can be two people, and a reload stays
 * where it was.
 */

const listeners = new Set()
const values = Object.fromEntries(new URLSearchParams(location.hash.slice(1)))

export function selected(name) {
  return values[name] ?? ''
}

export function select(changes) {
  Object.assign(values, changes)
  const kept = Object.entries(values).filter(([, value]) => value !== '')
  history.replaceState(null, '', `#${new URLSearchParams(kept)}`)
  for (const listener of listeners) listener(Object.keys(changes))
}

export function onSelect(listener) {
  listeners.add(listener)
}

import { h } from './dom.js'
import { reconcile } from './reconcile.js'

/**
 * The people to choose from, as a row of radio buttons with a face each. `note` says what somebody is, `kind` parts
 * the row.
 */
export function drawFaces(row, { name, people, chosen, choose }) {
  reconcile(row, people, {
    key: (person) => String(person.id),
    sign: (person) => JSON.stringify([person, String(person.id) === String(chosen)]),
    draw: (person) => drawFace(person, { name, choose, chosen: String(person.id) === String(chosen) }),
  })
  showChosen(row, row.querySelector('[data-chosen]'))
}

/** Only the row is moved, never the page. */
function showChosen(row, face) {
  if (!face) return
  const [outer, inner] = [row.getBoundingClientRect(), face.getBoundingClientRect()]
  if (inner.right > outer.right) row.scrollLeft += inner.right - outer.right + 8
  else if (inner.left < outer.left) row.scrollLeft -= outer.left - inner.left + 8
}

function drawFace(person, { name, choose, chosen }) {
  const id = `${name}-${person.id}`
  const spelled = `${person.name}, ${person.note}`
  return h(
    'div',
    { class: 'face', data: { person: person.id, kind: person.kind, chosen: chosen ? 'true' : null } },
    h('input', {
      type: 'radio',
      name,
      id,
      value: person.id,
      checked: chosen,
      'aria-label': person.unread ? `${spelled}, ${person.unread}` : spelled,
      data: { focus: id },
      on: { change: () => choose(person) },
    }),
    h(
      'label',
      { for: id, title: spelled },
      portrait(person),
      h('span', { class: 'face-name' }, chosen ? person.name : person.name.split(' ')[0]),
      h('span', { class: 'face-note' }, person.note),
    ),
    person.unread ? h('span', { class: 'unread' }) : null,
  )
}

/** Initials on a colour of their own, for the eye alone. */
export function portrait({ id, name, bot = false }) {
  if (bot) return h('span', { class: 'portrait portrait-bot', 'aria-hidden': 'true' })
  const initials = name
    .split(' ')
    .map((part) => [...part][0])
    .slice(0, 2)
    .join('')
  const shade = [...String(id)].reduce((sum, letter) => sum * 7 + letter.codePointAt(0), 0) % 6
  return h('span', { class: `portrait shade-${shade}`, 'aria-hidden': 'true' }, initials)
}

import { byId, h } from '../dom.js'
import { words } from '../words.js'

const EXAMPLES = ['debts', 'neighbours', 'human']

/** What stands in a chat where nothing was said yet: what to do, and examples that fill the field. */
export function drawHint(person, { fill, start }) {
  const hint = byId('phone-hint')
  hint.hidden = person.messages.length > 0 || person.blocked
  if (hint.hidden) return
  hint.replaceChildren(
    h('h3', {}, words('hint.title')),
    h('p', {}, words('hint.text', { name: person.firstName })),
    h(
      'ul',
      { class: 'chips' },
      EXAMPLES.map((name) => {
        const text = words(`hint.example-${name}`)
        return h(
          'li',
          {},
          h(
            'button',
            { type: 'button', class: 'chip', data: { example: name }, on: { click: () => fill(text) } },
            text,
          ),
        )
      }),
    ),
    h(
      'p',
      {},
      h(
        'button',
        { type: 'button', class: 'button', data: { act: 'start' }, on: { click: start } },
        words('phone.start'),
      ),
    ),
  )
}

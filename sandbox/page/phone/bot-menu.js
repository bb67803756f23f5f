import { byId, h } from '../dom.js'
import { icon } from '../icons.js'
import { menu } from '../menu.js'
import { words } from '../words.js'

/** What the phone offers about the bot itself: start it again, block it or take it back. */
export function createBotMenu({ act, person }) {
  menu(byId('phone-more'), byId('phone-more-list'), () => {
    const { blocked, messages } = person()
    if (blocked) return [entry('unblock', 'check', act)]
    return [entry('start', 'send', act), messages.length > 0 ? entry('block', 'block', act) : ''].filter(
      Boolean,
    )
  })
}

function entry(kind, picture, act) {
  return h(
    'button',
    { type: 'button', data: { act: kind }, on: { click: () => void act({ kind }) } },
    icon(picture),
    words(`phone.do-${kind}`),
  )
}

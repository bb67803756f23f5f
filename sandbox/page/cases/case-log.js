import { byId, h } from '../dom.js'
import { icon } from '../icons.js'
import { exactMoment, moment } from '../moments.js'
import { reconcile } from '../reconcile.js'
import { ask, oneAtATime } from '../wire.js'
import { language, words } from '../words.js'
import { eventPicture, eventText, named } from './event-words.js'

/** What happened is written a moment after the messages show it, so one look later is not enough. */
const LOOK_AGAIN_MS = [300, 1500, 5000]

/** The case log below: what the product has recorded, in plain words. `names` says who is who. */
export function createCaseLog(names) {
  let log = null
  let timers = []

  const refresh = oneAtATime(async () => {
    try {
      log = { kind: 'cases', cases: (await ask('case-log')).cases }
    } catch {
      log = { kind: 'unreachable' }
    }
    draw()
  })

  function draw() {
    const cases = log?.kind === 'cases' ? log.cases : []
    const note = byId('case-log-note')
    note.hidden = cases.length > 0
    note.textContent = words(log?.kind === 'unreachable' ? 'cases.unreachable' : 'cases.none')
    byId('case-count').textContent = cases.length > 0 ? words('cases.count', { count: cases.length }) : ''
    reconcile(byId('case-list'), cases, {
      key: ({ reference }) => reference,
      sign: (one) =>
        JSON.stringify([
          language(),
          one,
          one === cases[0],
          one.events.map((event) => names.person(event.actor)),
        ]),
      draw: (one) => drawCase(one, { names, open: isOpen(one, cases) }),
    })
  }

  return {
    draw,
    refresh,
    /** Something happened: looks now and again soon after. */
    lookSoon() {
      timers.forEach(clearTimeout)
      timers = LOOK_AGAIN_MS.map((wait) => setTimeout(refresh, wait))
    },
  }
}

/** As the reader left it; until they touch it, only the newest case is open. */
function isOpen(one, cases) {
  const there = document.querySelector(`[data-case="${CSS.escape(one.reference)}"] details`)
  return there?.dataset.touched ? there.open : one === cases[0]
}

function drawCase(one, { names, open }) {
  const details = h(
    'details',
    { open },
    h(
      'summary',
      { data: { focus: `case-${one.reference}` }, on: { click: () => (details.dataset.touched = 'true') } },
      h('span', { class: 'case-reference' }, one.reference),
      h('span', { class: 'pill', data: { state: one.state } }, named('state', one.state)),
      one.urgency === 'normal'
        ? null
        : h('span', { class: 'pill', data: { urgency: one.urgency } }, named('urgency', one.urgency)),
      h(
        'span',
        { class: 'case-about' },
        [...one.topics.map((topic) => named('topic', topic)), names.desk(one.desk)]
          .filter(Boolean)
          .join(' · '),
      ),
      chainMark(one.verified),
    ),
    h(
      'ol',
      { class: 'events' },
      one.events.map((event) => drawEvent(event, names)),
    ),
  )
  return h('li', { class: 'case', data: { case: one.reference, state: one.state } }, details)
}

function chainMark(verified) {
  return h(
    'span',
    { class: verified ? 'chain chain-whole' : 'chain chain-broken', data: { verified: String(verified) } },
    icon(verified ? 'shield' : 'alert'),
    words(verified ? 'cases.verified' : 'cases.broken'),
  )
}

function drawEvent(event, names) {
  const at = new Date(event.at)
  return h(
    'li',
    { class: 'event', data: { kind: event.kind, sequence: event.sequence } },
    h('span', { class: 'event-picture', 'aria-hidden': 'true' }, icon(eventPicture(event.kind))),
    h('span', { class: 'event-text' }, eventText(event, names)),
    h('time', { datetime: at.toISOString(), title: exactMoment(at) }, moment(at)),
    event.mac ? h('code', { class: 'event-seal', title: words('cases.seal') }, event.mac.slice(0, 8)) : null,
  )
}

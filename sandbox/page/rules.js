import { byId, h } from './dom.js'
import { icon } from './icons.js'
import { moment } from './moments.js'
import { reconcile } from './reconcile.js'
import { ask, oneAtATime } from './wire.js'
import { language, words } from './words.js'

/** The strip that says whether the product kept the platforms' rules. */
export function createRules() {
  let violations = []

  const refresh = oneAtATime(async () => {
    violations = await ask('sandbox/violations')
    draw()
  })

  function draw() {
    const strip = byId('rules')
    strip.dataset.broken = String(violations.length)
    byId('rules-picture').replaceChildren(icon(violations.length === 0 ? 'shield' : 'alert'))
    byId('rules-text').textContent =
      violations.length === 0 ? words('rules.none') : words('rules.broken', { count: violations.length })
    reconcile(
      byId('rules-list'),
      violations.map((violation, index) => ({ ...violation, place: violations.length - index })),
      {
        key: ({ place }) => String(place),
        sign: (violation) => language() + JSON.stringify(violation),
        draw: ({ platform, rule, what, at }) =>
          h(
            'li',
            { data: { platform, rule } },
            h('strong', {}, rule),
            ` ${words(`platform.${platform}`)} · `,
            h('time', { datetime: at }, moment(new Date(at))),
            h('span', { class: 'rule-what' }, what),
          ),
      },
    )
  }

  return { refresh, draw }
}

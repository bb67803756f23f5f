import { byId, h } from '../dom.js'
import { icon } from '../icons.js'
import { reconcile } from '../reconcile.js'
import { language, words } from '../words.js'

/** Where this person can go: channels, the direct message with the bot, the bot's Home. */
export function drawSidebar(view, { current, unread, go }) {
  const { places, desks } = view
  const entries = [
    ...places
      .filter(({ kind }) => kind === 'channel')
      .map(({ id, name }) => ({
        id,
        picture: 'hash',
        name,
        title: desks.find((desk) => desk.channel === id)?.name ?? '',
        group: 'channels',
      })),
    ...places
      .filter(({ kind }) => kind === 'direct')
      .map(({ id }) => ({ id, picture: 'chat', name: words('slack.messages'), title: '', group: 'app' })),
    { id: 'home', picture: 'home', name: words('slack.home'), title: '', group: 'app' },
  ]
  for (const group of ['channels', 'app'])
    reconcile(
      byId(`slack-${group}`),
      entries.filter((entry) => entry.group === group),
      {
        key: ({ id }) => id,
        sign: (entry) => JSON.stringify([language(), entry, entry.id === current, unread(entry.id)]),
        draw: (entry) =>
          h(
            'li',
            {},
            h(
              'button',
              {
                type: 'button',
                class: unread(entry.id) ? 'place place-unread' : 'place',
                title: entry.title,
                'aria-current': entry.id === current ? 'page' : null,
                data: { focus: `place-${entry.id}`, place: entry.id },
                on: { click: () => go(entry.id) },
              },
              icon(entry.picture),
              h('span', {}, entry.name),
              unread(entry.id)
                ? h('span', { class: 'unread', role: 'img', 'aria-label': words('face.unread') })
                : null,
            ),
          ),
      },
    )
  byId('slack-channels-group').hidden = !places.some(({ kind }) => kind === 'channel')
}

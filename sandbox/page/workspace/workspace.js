import { byId, h } from '../dom.js'
import { drawFaces } from '../faces.js'
import { showNotice } from '../notices.js'
import { freshLog, reconcile, follow } from '../reconcile.js'
import { select, selected } from '../selection.js'
import { act as post, ask, oneAtATime } from '../wire.js'
import { language, words } from '../words.js'
import { drawBlocks } from './blocks.js'
import { createComposer } from './composer.js'
import { drawMessage } from './message.js'
import { createModal } from './modal.js'
import { createReadMarks } from './read-marks.js'
import { drawSidebar } from './sidebar.js'

const STEPS = ['write', 'ask', 'claim', 'talk', 'close']

/** The Slack window on the right, as one person sees it. */
export function createWorkspace({ known }) {
  let view = null
  /** What the lists show now; a change of it begins them anew. */
  const shown = { place: '', thread: '' }
  /** Somebody opened a thread and means to write in it. */
  let focusThread = false
  const marks = createReadMarks()

  const names = {
    person: (id) =>
      view.people.find((one) => one.id === id)?.name ?? (id === view.bot.id ? view.bot.name : id),
    channel: (id) => view.places.find((one) => one.id === id)?.name ?? id,
    people: () => view.people.map(({ id, name }) => ({ value: id, label: name })),
    channels: () => view.places.map(({ id, name }) => ({ value: id, label: name })),
  }

  async function act(what) {
    const outcome = await post(`sandbox/workspace/${view.me.id}`, what)
    if (outcome?.kind === 'failed' && what.kind !== 'submit') showNotice(words('slack.failed'))
    return outcome
  }

  const ui = {
    names,
    act,
    me: () => view.me.id,
    botId: () => view.bot.id,
    botName: () => view.bot.name,
    place: () => view.place,
    openThread(ts) {
      focusThread = true
      select({ thread: ts })
    },
    edit: (message, { inThread }) => (inThread ? threadComposer : composer).edit(message),
  }
  const composer = createComposer('slack', { act, where: () => ({ channel: view.place.id }) })
  const threadComposer = createComposer('thread', {
    act,
    where: () => ({ channel: view.place.id, threadTs: view.thread.rootTs }),
  })
  const modal = createModal(ui)

  byId('thread-close').addEventListener('click', closeThread)
  byId('thread').addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeThread()
  })

  function closeThread() {
    const { thread } = shown
    select({ thread: '' })
    document.querySelector(`[data-focus="thread-${CSS.escape(thread)}"]`)?.focus()
  }

  const refresh = oneAtATime(async () => {
    view = await ask('sandbox/workspace', {
      person: selected('person'),
      place: selected('place'),
      thread: selected('thread'),
    })
    known(view)
    draw()
  })

  function draw() {
    if (!view) return
    const current = view.place?.id ?? 'home'
    marks.seen(view.me.id, current, view.places)
    drawFaces(byId('slack-people'), {
      name: 'person',
      people: view.people.map(({ id, name, staff }) => {
        const kind = staff ? 'staff' : 'tenant'
        return { id, name, kind, note: words(`face.${kind}`) }
      }),
      chosen: view.me.id,
      choose: ({ id }) => select({ person: id, thread: '', place: samePlace(view, id) }),
    })
    byId('slack-team').textContent = view.team
    drawSidebar(view, {
      current,
      unread: (id) => marks.unread(view.me.id, id, view.places),
      go: (id) => select({ place: id, thread: '' }),
    })
    drawPlace(current)
    drawThread()
    modal.show(view.modal)
  }

  function drawPlace(current) {
    const { place, home, desks } = view
    const switched = shown.place !== `${view.me.id}/${current}`
    if (switched) {
      if (shown.place !== '') composer.clear()
      shown.place = `${view.me.id}/${current}`
      // The app hears that somebody looks at its tabs, and fills its Home only then.
      if (place === null) void act({ kind: 'open_home' })
      else if (place.kind === 'direct') void act({ kind: 'open_messages' })
    }
    const desk = desks.find(({ channel }) => channel === current)
    byId('place-name').textContent =
      place === null ? words('slack.home') : place.kind === 'direct' ? place.name : `# ${place.name}`
    byId('place-topic').textContent = desk ? words('slack.desk', { name: desk.name }) : ''
    byId('slack-composer').hidden = place === null
    byId('slack-screen').hidden = place === null
    byId('slack-home').hidden = place !== null
    if (place === null) return drawHome(home)
    byId('slack-text').placeholder = words('slack.write-to', {
      place: place.kind === 'direct' ? place.name : `#${place.name}`,
    })
    fillLog('slack', place.messages, { switched, inThread: false })
    byId('slack-empty').hidden = place.messages.length > 0
    byId('slack-empty').replaceChildren(...drawEmpty(place, view.me))
  }

  function drawHome(home) {
    const inHome = {
      names,
      entries: {},
      objections: {},
      press: (element, block) =>
        act({
          kind: 'press_in_view',
          viewId: home.id,
          actionId: element.action_id,
          blockId: block.block_id,
          value: element.value,
        }),
      choose: (element, entry) =>
        act({ kind: 'select_in_view', viewId: home.id, actionId: element.action_id, entry }),
    }
    reconcile(byId('slack-home'), home ? [home] : [{ id: 'none', hash: '' }], {
      key: ({ id }) => id,
      sign: (one) => `${language()}${view.me.id}${one.hash}`,
      draw: (one) =>
        h(
          'div',
          { class: 'blocks' },
          one.blocks ? drawBlocks(one.blocks, inHome) : h('p', { class: 'empty' }, words('slack.empty-home')),
        ),
    })
  }

  function drawThread() {
    const { thread, place } = view
    const switched = shown.thread !== (thread?.rootTs ?? '')
    shown.thread = thread?.rootTs ?? ''
    byId('thread').hidden = thread === null
    byId('slack-window').dataset.thread = thread === null ? 'closed' : 'open'
    if (!thread) return
    if (switched) threadComposer.clear()
    byId('thread-broadcast-label').textContent = words('slack.also-to', {
      place: place.kind === 'direct' ? place.name : `#${place.name}`,
    })
    fillLog('thread', thread.messages, { switched, inThread: true })
    if (focusThread) threadComposer.focus()
    focusThread = false
  }

  function fillLog(prefix, messages, { switched, inThread }) {
    const log = switched ? freshLog(`${prefix}-log`) : byId(`${prefix}-log`)
    follow(
      byId(`${prefix}-screen`),
      () =>
        reconcile(log, messages, {
          key: ({ ts }) => ts,
          sign: (message) => language() + view.me.id + JSON.stringify(message),
          draw: (message) => drawMessage(message, ui, { inThread }),
        }),
      switched,
    )
  }

  return {
    refresh,
    draw() {
      draw()
      modal.redraw()
    },
  }
}

/** Changing into somebody else stays in the channel; a direct message or Home becomes theirs. */
function samePlace({ place, people }, id) {
  if (place === null) return 'home'
  const staff = people.find((one) => one.id === id)?.staff
  return place.kind === 'channel' && staff ? place.id : `D${id.slice(1)}`
}

/** What stands where nothing was said yet: in a channel, how a case gets there. */
function drawEmpty(place, { staff }) {
  if (place.kind === 'direct') return [words(staff ? 'slack.empty-direct' : 'slack.empty-tenant')]
  return [
    h('h4', {}, words('steps.title')),
    h(
      'ol',
      { class: 'steps' },
      STEPS.map((step) => h('li', {}, words(`steps.${step}`))),
    ),
  ]
}

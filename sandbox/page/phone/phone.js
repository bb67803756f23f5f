import { byId, h } from '../dom.js'
import { drawFaces } from '../faces.js'
import { showNotice } from '../notices.js'
import { freshLog, reconcile, follow } from '../reconcile.js'
import { select, selected } from '../selection.js'
import { act, ask, oneAtATime } from '../wire.js'
import { language, words } from '../words.js'
import { drawBubble } from './bubble.js'
import { createComposer } from './composer.js'
import { drawHint } from './hint.js'
import { createPeopleDialog } from './people-dialog.js'
import { createBotMenu } from './bot-menu.js'

const ACTION_MS = 5500

/** The phone on the left: a tenant's Telegram. */
export function createPhone() {
  let view = null
  let shownPerson = null
  const heardAnswers = new Set()
  /** Newest message of the bot that was on screen, by tenant. */
  const read = new Map()

  const doIt = (what) => act(`sandbox/phone/${view.person.id}`, what)
  const composer = createComposer({ act: doIt, commands: () => view.person.commands })
  createPeopleDialog((id) => select({ tenant: String(id) }))
  createBotMenu({ act: doIt, person: () => view.person })
  byId('phone-unblock').addEventListener('click', () => void doIt({ kind: 'unblock' }))

  const refresh = oneAtATime(async () => {
    view = await ask('sandbox/phone', { person: selected('tenant') })
    draw()
    // What the bot is shown doing ends by itself, without anything that happens.
    if (view.person.action) setTimeout(refresh, ACTION_MS)
  })

  function draw() {
    if (!view) return
    const { person, people, bot } = view
    const switched = shownPerson !== person.id
    shownPerson = person.id
    read.set(person.id, people.find(({ id }) => id === person.id)?.lastFromBot ?? 0)
    drawFaces(byId('tenants'), {
      name: 'tenant',
      people: people.map((one) => ({
        ...one,
        kind: 'tenant',
        note: languageName(one.languageCode),
        unread: one.lastFromBot > (read.get(one.id) ?? one.lastFromBot) ? words('face.unread') : null,
      })),
      chosen: person.id,
      choose: ({ id }) => select({ tenant: String(id) }),
    })
    for (const one of people) if (!read.has(one.id)) read.set(one.id, one.lastFromBot)
    byId('phone-bot-name').textContent = bot.name
    byId('phone-status').textContent = words(person.action === 'typing' ? 'phone.typing' : 'phone.bot')

    const log = switched ? freshLog('phone-log') : byId('phone-log')
    follow(
      byId('phone-screen'),
      () => {
        drawHint(person, { fill: composer.fill, start: () => void doIt({ kind: 'start' }) })
        return drawMessages(log, person, bot)
      },
      switched,
    )
    hearAnswers(person, switched)
    composer.show(person, switched)
    byId('phone-blocked').hidden = !person.blocked
  }

  function drawMessages(log, person, bot) {
    const pressed = unansweredPresses(person)
    const drawn = {
      botName: bot.name,
      press: (message, button) =>
        void doIt({
          kind: 'press',
          messageId: message.messageId,
          button: button.callbackData ?? button.text,
        }),
      edit: (message) => composer.edit(message),
      command: (text) => void doIt({ kind: 'text', text }),
      pressed,
    }
    return reconcile(log, person.messages, {
      key: (message) => `${person.id}/${message.messageId}`,
      sign: (message) =>
        language() +
        JSON.stringify(message) +
        message.buttons.flat().map((button) => pressed.has(`${message.messageId}/${button.callbackData}`)),
      draw: (message) => drawBubble(message, drawn),
    })
  }

  /** What the bot answered to a press is shown once, as the app does: a line, or a box to be closed. */
  function hearAnswers(person, switched) {
    for (const press of person.presses) {
      if (!press.answeredAt || heardAnswers.has(press.callbackQueryId)) continue
      heardAnswers.add(press.callbackQueryId)
      if (!switched && press.text) showNotice(words('phone.bot-says', { text: press.text }))
    }
  }

  return { refresh, draw }
}

/** Presses that the bot has not answered yet: their buttons wait. A minute on, nobody waits any more. */
function unansweredPresses(person) {
  const recent = person.presses.filter(
    (press) => !press.answeredAt && Date.now() - new Date(press.pressedAt).getTime() < 60_000,
  )
  return new Set(recent.map((press) => `${press.messageId}/${press.data}`))
}

function languageName(code) {
  return new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? code
}

import { getRequestListener } from '@hono/node-server'
import { App, HTTPReceiver, LogLevel } from '@slack/bolt'
import { Bot, InlineKeyboard } from 'grammy'
import { Hono } from 'hono'
import { proxy } from 'hono/proxy'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { startSandbox } from '../../../sandbox/sandbox.ts'
import { card, closeModal, emptyCase, home, threadRoot } from './fake-case.ts'
import type { FakeCase } from './fake-case.ts'

const DESK_CHANNEL = 'C0HAFEN'

/**
 * As much of a product as the page needs to be looked at: a real grammY bot and a real Bolt app on the two strict
 * platforms, which answer, offer one case, relay and close, and an HTTP front with the case log and the page behind it.
 */
export async function startFakeProduct(dataDir: string) {
  const sandbox = await startSandbox(dataDir, () => undefined)
  const { tokens } = sandbox
  const bot = new Bot(tokens.telegram, { client: { apiRoot: sandbox.telegram.url } })
  const receiver = new HTTPReceiver({
    signingSecret: tokens.slackSigningSecret,
    endpoints: '/slack/events',
    processBeforeResponse: true,
    logLevel: LogLevel.ERROR,
  })
  const slack = new App({
    token: tokens.slackBot,
    receiver,
    clientOptions: { slackApiUrl: sandbox.slack.apiUrl },
    logLevel: LogLevel.ERROR,
  })
  const cases: FakeCase[] = []
  // It obeys Telegram's pace like a real one: one message after the other, waiting as long as it is told (T5).
  let sending: Promise<unknown> = Promise.resolve()
  bot.api.config.use((previous, method, payload, signal) => {
    if (method !== 'sendMessage') return previous(method, payload, signal)
    const sent = sending.then(async () => {
      const answer = await previous(method, payload, signal)
      if (answer.ok || answer.error_code !== 429) return answer
      await sleep((answer.parameters?.retry_after ?? 1) * 1000)
      return previous(method, payload, signal)
    })
    sending = sent.catch(() => undefined)
    return sent
  })

  bot.command('start', (context) => context.reply('Hallo! Ich bin Lotse.\nSchreiben Sie, was los ist.'))
  bot.hears(/Schulden|debts/, async (context) => {
    await context.replyWithChatAction('typing')
    const name = 'Schuldnerberatung Hafenviertel'
    await context.reply(
      `${name}\nTelefon +49 30 23125 101 · kostenlos\nHeute offen bis 18 Uhr. Oder: /human`,
      {
        entities: [{ type: 'bold', offset: 0, length: name.length }],
        reply_markup: new InlineKeyboard()
          .text('Das hilft mir', 'v1:helpful:1')
          .row()
          .text('Mit einem Menschen sprechen', 'v1:human:1'),
      },
    )
  })
  bot.hears('lang', (context) =>
    context.reply(Array.from({ length: 60 }, (_, line) => `Zeile ${line}`).join('\n')),
  )
  bot.callbackQuery('v1:helpful:1', (context) => context.answerCallbackQuery({ text: 'Das freut mich.' }))
  bot.callbackQuery('v1:human:1', async (context) => {
    await context.answerCallbackQuery()
    await context.reply('Soll sich jemand vom Team bei Ihnen melden?', {
      reply_markup: new InlineKeyboard()
        .text('Ja, bitte', 'v1:consent_yes:1')
        .text('Nein', 'v1:consent_no:1'),
    })
  })
  bot.callbackQuery('v1:consent_yes:1', async (context) => {
    await context.answerCallbackQuery()
    const opened = emptyCase(context.chat?.id ?? 0)
    cases.unshift(opened)
    opened.record('opened', 'tenant', { topics: ['debt'], urgency: 'normal', crisis: null })
    opened.record('consent_given', 'tenant')
    opened.record('offered', 'lotse', { deskId: 'hafen' })
    const posted = await slack.client.chat.postMessage({ channel: DESK_CHANNEL, ...card(opened) })
    opened.cardTs = posted.ts ?? ''
    await context.reply('Danke. Ihr Anliegen liegt jetzt beim Team.')
  })
  bot.on('message:text', async (context) => {
    const open = cases.find((one) => one.chatId === context.chat.id && one.thread)
    if (!open?.thread) return context.reply(`Ich habe gelesen: ${context.message.text}`)
    open.record('tenant_message_relayed', 'tenant', { messageId: 'm1' })
    return slack.client.chat.postMessage({
      channel: open.thread.channel,
      thread_ts: open.thread.ts,
      text: context.message.text,
    })
  })
  bot.on('message', (context) => context.reply('Das kann ich nicht lesen.'))

  slack.action('case_claim', async ({ ack, body, client }) => {
    await ack()
    const offered = cases[0]
    if (!offered) return
    const user = body.user.id
    if (offered.claimedBy) {
      offered.record('claim_lost', `person:${user}`)
      await client.chat.postEphemeral({ channel: DESK_CHANNEL, user, text: 'Anna Beispiel war schneller.' })
      return
    }
    offered.claimedBy = user
    offered.record('claimed', `person:${user}`)
    const channel = (await client.conversations.open({ users: user })).channel?.id ?? ''
    const root = await client.chat.postMessage({ channel, ...threadRoot(offered) })
    offered.thread = { channel, ts: root.ts ?? '' }
    await client.chat.update({ channel: DESK_CHANNEL, ts: offered.cardTs, ...card(offered) })
    await bot.api.sendMessage(offered.chatId, 'Anna Beispiel kümmert sich um Ihr Anliegen.')
  })
  slack.action('case_close', async ({ ack, body, client }) => {
    await ack()
    if (body.type === 'block_actions')
      await client.views.open({ trigger_id: body.trigger_id, view: closeModal() })
  })
  slack.action('case_release', ({ ack }) => ack())
  slack.view('case_close', async ({ ack, view, body, client }) => {
    if (view.state.values['note']?.['note']?.value === 'zu kurz') {
      await ack({ response_action: 'errors', errors: { note: 'Bitte etwas ausführlicher.' } })
      return
    }
    await ack()
    const closed = cases[0]
    if (!closed?.thread) return
    closed.state = 'closed'
    const outcome = view.state.values['outcome']?.['outcome']?.selected_option?.value
    closed.record('closed', `person:${body.user.id}`, { outcome })
    await client.chat.update({ ...closed.thread, ...threadRoot(closed) })
    await client.chat.update({ channel: DESK_CHANNEL, ts: closed.cardTs, ...card(closed) })
    await bot.api.sendMessage(closed.chatId, 'Ihr Anliegen ist abgeschlossen.')
  })
  slack.message(async ({ message, client }) => {
    if (message.subtype !== undefined || message.bot_id !== undefined || !message.text) return
    const answered = cases.find(({ thread }) => thread?.ts === message.thread_ts)
    if (!answered) return
    answered.record('person_message_relayed', `person:${message.user}`, { messageId: 'm2' })
    await bot.api.sendMessage(answered.chatId, message.text)
    answered.record('delivered', 'lotse', { messageId: 'm2' })
    await client.reactions.add({ channel: message.channel, timestamp: message.ts, name: 'white_check_mark' })
  })
  slack.command('/lotse', ({ ack, command }) =>
    ack({ text: `/lotse ${command.text}: *Fälle*, Verzeichnis, Team` }),
  )
  slack.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') await client.views.publish({ user_id: event.user, view: home(cases) })
  })

  const pages = new Hono()
  pages.get('/case-log', (context) => context.json({ cases: cases.map((one) => one.logged()) }))
  pages.all('*', (context) => {
    const { pathname, search } = new URL(context.req.url)
    // Without the browser's signal: the stream behind ends when the one in front is closed, and that is no error.
    return proxy(`${sandbox.pageUrl}${pathname}${search}`, { raw: context.req.raw, signal: null })
  })
  const listener = getRequestListener(pages.fetch)
  const server = createServer((request, response) => {
    if (request.url === '/slack/events') receiver.requestListener(request, response)
    else void listener(request, response)
  })
  const open = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  await open(0)
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  sandbox.connect(url)
  await bot.init()
  await bot.api.setMyCommands([{ command: 'human', description: 'Mit einem Menschen sprechen' }])
  const polling = bot.start({ drop_pending_updates: false })

  return {
    url,
    sandbox,
    /** Nobody listens any more, until `comeBack`. */
    goAway: close,
    comeBack: () => open(port),
    async stop() {
      await bot.stop()
      await polling
      await sandbox.stop()
      await close()
    },
  }
}

import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMailer, type Mail } from '../../src/workers/mailer.ts'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { freePort } from '../support/server-process.ts'

const MAIL: Mail = {
  id: '4f7c',
  to: 'hilfe@example.org',
  subject: 'Stimmt Ihr Eintrag „Käthe“ noch?',
  text: 'Guten Tag,\n\nübrigens.\n.\nEnde',
  html: '<p>Guten Tag</p>',
  language: 'de',
}
const FROM = 'Lotse <lotse@example.org>'
const SHORT_MS = 1500

let server: MailServer
beforeAll(async () => {
  server = await startMailServer()
})
afterAll(() => server?.stop())
beforeEach(() => {
  server.behave({})
  server.mails.length = 0
})

const send = (mail: Partial<Mail> = {}, url = server.url, patience = SHORT_MS) =>
  createMailer({ url, from: FROM }, patience).send({ ...MAIL, ...mail })

test('a mail arrives as it was written, in text and HTML, under an id that stays the same', async () => {
  expect(await send({}, server.url, 10_000)).toEqual({ kind: 'sent', ids: [] })
  const [mail] = server.mails
  expect(mail?.to).toEqual(['hilfe@example.org'])
  expect(mail?.headers).toEqual(
    expect.arrayContaining([
      'From: Lotse <lotse@example.org>',
      'To: hilfe@example.org',
      'Subject: Stimmt Ihr Eintrag „Käthe“ noch?',
      'Message-ID: <4f7c@example.org>',
      'Auto-Submitted: auto-generated',
      'Content-Language: de',
    ]),
  )
  expect(mail?.text.replaceAll('\r\n', '\n').trim()).toBe(MAIL.text)
  expect(mail?.html).toContain('<p>Guten Tag</p>')
})

test.each<[string, Partial<Mail>]>([
  ['a line break in the subject', { subject: 'Hallo\r\nBcc: dieb@example.org\r\n\r\nText' }],
  ['a line break in the address', { to: 'hilfe@example.org\r\nBcc: dieb@example.org' }],
  ['two addresses', { to: 'hilfe@example.org, dieb@example.org' }],
  ['a name with an address', { to: 'dieb@example.org <hilfe@example.org>' }],
])('%s reaches nobody else and adds no header', async (_what, bent) => {
  await send(bent, server.url, 10_000)
  const reached = server.mails.flatMap(({ to }) => to)
  expect(reached.filter((to) => to === 'dieb@example.org')).toEqual([])
  expect(server.mails.flatMap(({ headers }) => headers).filter((line) => /^bcc:/i.test(line))).toEqual([])
})

describe('the answer of a server', () => {
  test.each([
    ['refuses the address for good', { recipient: 550 }, { kind: 'rejected', code: 'mail_550' }],
    ['refuses the mail for good', { data: 554 }, { kind: 'rejected', code: 'mail_554' }],
    ['asks to come again', { recipient: 450 }, { kind: 'not_sent', code: 'mail_450', sentIds: [] }],
    ['has no room now', { data: 452 }, { kind: 'not_sent', code: 'mail_452', sentIds: [] }],
  ])('%s', async (_what, how, outcome) => {
    server.behave(how)
    expect(await send({}, server.url, 10_000)).toEqual(outcome)
    expect(server.mails).toEqual([])
  })

  test.each([
    ['its greeting', { greeting: 554 }, 'mail_ours_554'],
    ['our password', { login: 535 }, 'mail_ours_535'],
    ['us without a login', { sender: 530 }, 'mail_ours_530'],
    ['to relay', { sender: 554 }, 'mail_ours_554'],
  ])('that refuses %s says nothing about the recipient: the mail waits', async (_what, how, code) => {
    server.behave(how)
    const url = server.url.replace('//', '//lotse:geheim@')
    expect(await send({}, url, 10_000)).toEqual({ kind: 'not_sent', code, sentIds: [] })
    expect(server.mails).toEqual([])
  })

  test('that has no encryption, where it is required, gets no mail', async () => {
    const outcome = await send({}, `${server.url}?requireTLS=true`, 10_000)
    expect(outcome).toMatchObject({ kind: 'not_sent', code: expect.stringMatching(/^mail_ours_5/) })
    expect(server.mails).toEqual([])
  })

  test('T11: that never comes for a whole mail is unknown', async () => {
    server.behave({ data: 'hang' })
    const before = server.seen()
    expect(await send()).toEqual({ kind: 'unknown', code: 'mail_etimedout', sentIds: [] })
    expect(server.seen()).toBe(before + 1)
  })

  test('that never comes before it has the mail means that it has none', async () => {
    const silent = await speaking(() => {})
    expect(await send({}, silent.url)).toEqual({ kind: 'not_sent', code: 'mail_etimedout', sentIds: [] })
    const deaf = await speaking((socket) => socket.write('220 hello\r\n'))
    expect(await send({}, deaf.url)).toEqual({ kind: 'not_sent', code: 'mail_etimedout', sentIds: [] })
    silent.stop()
    deaf.stop()
  })

  test('that is away means that nothing was sent', async () => {
    const outcome = await send({}, `smtp://127.0.0.1:${await freePort()}`)
    expect(outcome).toMatchObject({ kind: 'not_sent', code: expect.stringMatching(/^mail_e/) })
  })
})

test('a server is asked whether it takes us, and the code says why not', async () => {
  expect(await createMailer({ url: server.url, from: FROM }).check()).toBeNull()
  const away = createMailer({ url: `smtp://127.0.0.1:${await freePort()}`, from: FROM })
  expect(await away.check()).toMatch(/^mail_e/)
})

/** A TCP server that says this and nothing more. */
async function speaking(greet: (socket: Socket) => void): Promise<{ url: string; stop(): void }> {
  const sockets = new Set<Socket>()
  const tcp = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    greet(socket)
  })
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(tcp.address() as AddressInfo).port}`,
    stop: () => {
      for (const socket of sockets) socket.destroy()
      tcp.close()
    },
  }
}

import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = {
  to: string[]
  /** As it came over the wire. */
  raw: string
  /** Header lines, unfolded; encoded words decoded. */
  headers: string[]
  /** The parts in clear. */
  text: string
  html: string
}

export type MailServer = {
  url: string
  /** What it took, oldest first. */
  mails: ReceivedMail[]
  /** How it answers from now on: a code refuses, `hang` never answers to a whole mail, which it has by then. */
  behave(how: {
    greeting?: number
    login?: number
    sender?: number
    recipient?: number
    data?: number | 'hang'
  }): void
  /** How many whole mails came, whatever it answered. */
  seen(): number
  stop(): Promise<void>
}

/** A real SMTP server on loopback. */
export async function startMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = []
  let how: Parameters<MailServer['behave']>[0] = {}
  let seen = 0
  const refusal = (code: number): Error =>
    Object.assign(new Error('refused by the test'), { responseCode: code })
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    onConnect: (_session, done) => done(how.greeting ? refusal(how.greeting) : null),
    onAuth: ({ username }, _session, done) =>
      how.login ? done(refusal(how.login)) : done(null, { user: username }),
    onMailFrom: (_address, _session, done) => done(how.sender ? refusal(how.sender) : null),
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) => done(how.recipient ? refusal(how.recipient) : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        seen += 1
        if (how.data === 'hang') return
        if (how.data) return done(refusal(how.data))
        mails.push(
          read(
            Buffer.concat(chunks).toString(),
            session.envelope.rcptTo.map(({ address }) => address),
          ),
        )
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    behave: (given) => (how = given),
    seen: () => seen,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function read(raw: string, to: string[]): ReceivedMail {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const headers = head
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map(decodedWords)
  const parts = body.join('\r\n\r\n').split(/\r\n--[^\r\n]+/)
  const part = (type: string): string => {
    const [partHead = '', ...content] = (
      parts.find((one) => one.includes(`Content-Type: ${type}`)) ?? ''
    ).split('\r\n\r\n')
    return decoded(content.join('\r\n\r\n'), /base64/.test(partHead))
  }
  return { to, raw, headers, text: part('text/plain'), html: part('text/html') }
}

function decoded(content: string, isBase64: boolean): string {
  if (isBase64) return Buffer.from(content, 'base64').toString()
  const bytes = content
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

function decodedWords(line: string): string {
  return line
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, way: string, text: string) =>
      way.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString()
        : decoded(text.replaceAll('_', ' '), false),
    )
}

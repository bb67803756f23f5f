import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { GrammyError, HttpError } from 'grammy'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createTelegramApi } from '../../../src/bots/telegram/api.ts'
import { readFailure } from '../../../src/bots/telegram/failure.ts'
import type { Failure } from '../../../src/bots/telegram/failure.ts'

const SECRET_WORDS = 'Meine Tochter hat Angst'

async function portOf(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    sockets.forEach((socket) => socket.destroy())
    server.close()
  })
  return (server.address() as AddressInfo).port
}

async function failureAt(apiRoot: string, timeoutSeconds = 5): Promise<Failure> {
  const api = createTelegramApi({ token: '1:a', apiRoot, timeoutSeconds })
  try {
    await api.sendMessage(42, SECRET_WORDS)
  } catch (error) {
    return readFailure(error)
  }
  throw new Error('the call did not fail')
}

/** A server that treats every connection so; counts the requests that arrived whole. */
async function rawServer(onRequest: (socket: Socket) => void) {
  let requests = 0
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      if (!bytes.toString().includes(SECRET_WORDS)) return
      requests += 1
      onRequest(socket)
    })
  })
  const port = await portOf(server)
  return { url: `http://127.0.0.1:${port}`, requests: () => requests }
}

async function answering(status: number, body: string) {
  const server = createHttpServer((_request, response) => response.writeHead(status).end(body))
  return `http://127.0.0.1:${await portOf(server)}`
}

async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('T11: a call that never left', () => {
  test('a refused connection is surely not sent', async () => {
    const failure = await failureAt(`http://127.0.0.1:${await closedPort()}`)
    expect(failure).toEqual({ kind: 'not_sent', code: 'telegram_econnrefused' })
  })

  test('so is one refused on every address of a name', async () => {
    const failure = await failureAt(`http://localhost:${await closedPort()}`)
    expect(failure.kind).toBe('not_sent')
  })

  test('so is a host whose name nobody knows', async () => {
    const failure = await failureAt('http://nobody.invalid')
    expect(failure).toMatchObject({
      kind: 'not_sent',
      code: expect.stringMatching(/^telegram_(enotfound|eai_again)$/),
    })
  })

  test('so is a connection whose TLS handshake fails', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    })
    const failure = await failureAt(`https://127.0.0.1:${await portOf(server)}`)
    expect(failure.kind).toBe('not_sent')
  })

  test('so is a connection that is closed within its TLS handshake', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => socket.destroy())
    })
    const failure = await failureAt(`https://127.0.0.1:${await portOf(server)}`)
    expect(failure.kind).toBe('not_sent')
  })

  test('so is one that could not connect in time', () => {
    const cause = Object.assign(new Error('Connect Timeout Error'), { code: 'UND_ERR_CONNECT_TIMEOUT' })
    const error = new HttpError('Network request failed!', new TypeError('fetch failed', { cause }))
    expect(readFailure(error)).toEqual({ kind: 'not_sent', code: 'telegram_und_err_connect_timeout' })
  })
})

describe('T11: a call that may have been executed', () => {
  test('a connection closed after the request is lost, and the request is made once only', async () => {
    const server = await rawServer((socket) => socket.destroy())
    const failure = await failureAt(server.url)
    expect(failure).toEqual({ kind: 'lost', code: 'telegram_und_err_socket' })
    expect(server.requests()).toBe(1)
  })

  test('a connection reset after the request is lost', async () => {
    const server = await rawServer((socket) => socket.resetAndDestroy())
    const failure = await failureAt(server.url)
    expect(failure).toEqual({ kind: 'lost', code: 'telegram_econnreset' })
    expect(server.requests()).toBe(1)
  })

  test('an answer cut in the middle is lost', async () => {
    const server = await rawServer((socket) => {
      socket.write(
        'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 400\r\n\r\n{"ok":true',
      )
      setTimeout(() => socket.destroy(), 20)
    })
    expect((await failureAt(server.url)).kind).toBe('lost')
  })

  test('no answer in time is lost', async () => {
    const server = await rawServer(() => {})
    expect(await failureAt(server.url, 0.3)).toEqual({ kind: 'lost', code: 'telegram_timeout' })
    expect(server.requests()).toBe(1)
  })

  test('a redirect is not followed: the call would be made anew somewhere else', async () => {
    const server = createHttpServer((_request, response) => {
      response.writeHead(302, { location: '/elsewhere' }).end()
    })
    const failure = await failureAt(`http://127.0.0.1:${await portOf(server)}`)
    expect(failure).toEqual({ kind: 'lost', code: 'telegram_302' })
  })

  test('a page that is no answer of the Bot API is lost, and so is a gateway that gave up', async () => {
    expect(await failureAt(await answering(200, '<html>Welcome</html>'))).toEqual({
      kind: 'lost',
      code: 'telegram_200',
    })
    expect(await failureAt(await answering(504, '<html></html>'))).toEqual({
      kind: 'lost',
      code: 'telegram_504',
    })
  })
})

describe('a refusal', () => {
  const refusal = (error_code: number, description: string, parameters = {}) =>
    new GrammyError('Call failed!', { ok: false, error_code, description, parameters }, 'sendMessage', {
      text: SECRET_WORDS,
    })

  test.each([
    [403, 'Forbidden: bot was blocked by the user', 'telegram_403_blocked'],
    [403, 'Forbidden: user is deactivated', 'telegram_403_deactivated'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'telegram_403_never_started'],
    [403, 'Forbidden: something new', 'telegram_403'],
    [400, 'Bad Request: chat not found', 'telegram_400_chat_not_found'],
    [400, 'Bad Request: BUTTON_DATA_INVALID', 'telegram_400_button_data'],
    [400, `Bad Request: can't parse entities: "${SECRET_WORDS}"`, 'telegram_400_entities'],
    [502, 'Bad Gateway', 'telegram_502'],
  ])('Q5: %i "%s" has the code %s and no word of the message', (status, description, code) => {
    const failure = readFailure(refusal(status, description))
    expect(failure).toMatchObject({ kind: 'refused', status, code })
    expect(JSON.stringify(failure)).not.toContain(SECRET_WORDS)
  })

  test('T5, T8: says how long to wait and where the chat went', () => {
    expect(readFailure(refusal(429, 'Too Many Requests: retry after 7', { retry_after: 7 }))).toMatchObject({
      retryAfterSeconds: 7,
    })
    expect(readFailure(refusal(400, 'Bad Request: group', { migrate_to_chat_id: -100123 }))).toMatchObject({
      movedTo: '-100123',
    })
  })

  test('of a proxy in front of Telegram counts by its status', async () => {
    expect(await failureAt(await answering(502, '<html>Bad Gateway</html>'))).toMatchObject({
      kind: 'refused',
      status: 502,
    })
  })

  test('an error that is neither answer nor loss is a bug and is thrown on', () => {
    expect(() => readFailure(new RangeError('a bug'))).toThrow('a bug')
  })
})

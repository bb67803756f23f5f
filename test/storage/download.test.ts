import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LARGEST_FILE } from '../../src/storage/directory-on-disk.ts'
import { download } from '../../src/storage/download.ts'

let answer: RequestListener
let asked: string[]
let server: Server
let port: number

beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  port = (server.address() as AddressInfo).port
})
afterEach(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

const at = (path: string, host = '127.0.0.1') => new URL(`http://${host}:${port}${path}`)
const redirects =
  (to: Record<string, string>): RequestListener =>
  (request, response) => {
    const location = to[request.url ?? '']
    if (location === undefined) response.end('here')
    else response.writeHead(302, { location }).end()
  }

describe('a download', () => {
  it('brings the content and what it is known by, and nothing when the server says that it is the same', async () => {
    answer = ({ headers }, response) => {
      if (headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else response.writeHead(200, { etag: '"1"', 'content-type': 'Text/CSV; charset=utf-8' }).end('id;name')
    }
    const first = await download(at('/d'), null)
    expect(first).toMatchObject({ kind: 'content', etag: '"1"', lastModified: null, type: 'text/csv' })
    expect(first.kind === 'content' && first.bytes.toString()).toBe('id;name')
    expect(await download(at('/d'), { etag: '"1"', lastModified: null })).toEqual({ kind: 'unchanged' })
  })

  it('asks by the date where the server gives no mark', async () => {
    const lastModified = 'Sun, 22 Nov 2026 09:00:00 GMT'
    answer = ({ headers }, response) =>
      response.writeHead(headers['if-modified-since'] === lastModified ? 304 : 200).end()
    expect(await download(at('/d'), { etag: null, lastModified })).toEqual({ kind: 'unchanged' })
  })

  it('of more than 50 MB is given up as soon as that is sure', async () => {
    let sent = 0
    answer = (_, response) => {
      const part = Buffer.alloc(1024 * 1024)
      const more = (): void => {
        if (sent > 4 * LARGEST_FILE || response.destroyed) return
        sent += part.length
        response.write(part, more)
      }
      more()
    }
    expect(await download(at('/d'), null)).toMatchObject({ kind: 'failed', what: 'is larger than 50 MB' })
    expect(sent).toBeLessThan(2 * LARGEST_FILE)
  })

  it('that does not end is given up', async () => {
    answer = (_, response) => void response.write('id;')
    expect(await download(at('/d'), null, { timeLimitMs: 300 })).toMatchObject({
      kind: 'failed',
      what: expect.stringContaining('takes longer') as string,
    })
  })

  it('ends when the process is about to end', async () => {
    const stopping = new AbortController()
    answer = () => stopping.abort()
    expect(await download(at('/d'), null, { stopping: stopping.signal })).toMatchObject({ kind: 'failed' })
  })

  it.each([
    ['refused by the server', (_, response) => void response.writeHead(404).end(), 'answers 404'],
    [
      'compressed, so that its size is not known',
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
      'is sent compressed',
    ],
    ['cut off', (_, response) => void response.destroy(), 'cannot be reached (ECONNRESET)'],
  ] as [string, RequestListener, string][])('%s is said so', async (_, listener, what) => {
    answer = listener
    expect(await download(at('/d'), null)).toMatchObject({
      kind: 'failed',
      what: expect.stringContaining(what) as string,
    })
  })
})

describe('a redirect', () => {
  it('on the same host is followed', async () => {
    answer = redirects({ '/a': '/b', '/b': at('/c').href })
    const { kind } = await download(at('/a'), null)
    expect([kind, asked]).toEqual(['content', ['/a', '/b', '/c']])
  })

  it.each([
    ['this machine by its number', 'localhost', () => at('/secret').href],
    ['this machine by its name', '127.0.0.1', () => at('/secret', 'localhost').href],
    ['the metadata of a cloud', 'localhost', () => 'http://169.254.169.254/latest/meta-data'],
    ['a private network', 'localhost', () => 'http://10.0.0.1/secret'],
    ['a mapped address', 'localhost', () => `http://[::ffff:127.0.0.1]:${port}/secret`],
  ])('to %s is not followed', async (_, host, location) => {
    answer = redirects({ '/a': location() })
    const outcome = await download(at('/a', host), null)
    expect(outcome).toMatchObject({ what: 'cannot be reached (a redirect to a private address)' })
    expect(asked).toEqual(['/a'])
  })

  it('to no web address is not followed', async () => {
    answer = redirects({ '/a': 'file:///etc/passwd' })
    expect(await download(at('/a'), null)).toMatchObject({ kind: 'failed', what: 'redirects to file://' })
  })

  it('without end is given up', async () => {
    answer = redirects({ '/a': '/a' })
    expect(await download(at('/a'), null)).toMatchObject({ what: 'redirects more than 5 times' })
    expect(asked).toHaveLength(6)
  })
})

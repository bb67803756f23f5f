import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { SlackPlatform } from '../../../sandbox/slack/platform.ts'

export interface ReceivedRequest {
  headers: IncomingHttpHeaders
  body: string
}

/** How a product answers one request; `never` leaves it waiting. */
export type Reply = { status: number; headers?: Record<string, string>; body?: string } | 'never'

/** A bare product on loopback that answers as scripted, the last answer again and again. */
export async function startProduct(platform: SlackPlatform, ...replies: Reply[]) {
  const received: ReceivedRequest[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
      const reply = (replies.length > 1 ? replies.shift() : replies[0]) ?? { status: 200 }
      if (reply === 'never') return
      response.writeHead(reply.status, reply.headers).end(reply.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`
  platform.setRequestUrl(url)
  async function stop(): Promise<void> {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  onTestFinished(stop)
  return { received, url, stop }
}

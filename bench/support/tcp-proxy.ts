import { connect, createServer, type Server, type Socket } from 'node:net'

/** Which part of an exchange a watch is about. */
type Part = 'request' | 'answer'

export type Watch = {
  /** Resolves once the exchange got this far; what is held stays held until the client's connection ends. */
  reached: Promise<void>
  cancel(): void
}

/** Whether a request is the one meant; it is asked with the beginning of a request and again with more of it. */
export type Matches = (request: string) => boolean

export type TcpProxy = {
  port: number
  /** Notes that a request went through; nothing is held. */
  watch(matches: Matches): Watch
  /**
   * Holds back the next exchange whose request matches. `request`: it never arrives, the server knows nothing of it.
   * `answer`: it arrived and took effect, but the answer never comes back.
   */
  hold(matches: Matches, part: Part): Watch
  /** Half-open: established connections stay up but carry nothing in either direction; new ones are refused. */
  freeze(): void
  /** Half-open for ever: what is connected now never carries anything again and never ends; new connections work. */
  strand(): void
  /** The end of `freeze`: what was frozen is reset, new connections are accepted again. */
  thaw(): Promise<void>
  stop(): Promise<void>
}

type Rule = { matches: Matches; part: Part | null; reached: () => void }

/**
 * A TCP proxy on a free loopback port that can stop in the middle of an exchange. It reads what a client sends as
 * HTTP/1.1 without pipelining, which is what both platforms' clients speak; other protocols pass through unread.
 */
export async function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const rules = new Set<Rule>()
  const pairs = new Set<{ client: Socket; server: Socket; stranded: boolean }>()
  let frozen = false
  let listening: Server

  const accept = (client: Socket): void => {
    const server = connect(target)
    const pair = { client, server, stranded: false }
    pairs.add(pair)
    const isSilent = (): boolean => frozen || pair.stranded
    let request = ''
    let held = false
    let waitsForAnswer: Rule | null = null

    const end = (): void => {
      if (isSilent()) return
      pairs.delete(pair)
      client.destroy()
      server.destroy()
    }
    for (const socket of [client, server]) {
      socket.setNoDelay(true)
      socket.on('error', () => {})
      socket.on('close', end)
    }
    client.on('data', (chunk) => {
      if (isSilent() || held) return
      request += chunk.toString('utf8')
      const rule = rules.size > 0 && waitsForAnswer === null ? ruleFor(rules, request) : undefined
      if (rule) {
        rules.delete(rule)
        if (rule.part === 'answer') waitsForAnswer = rule
        else rule.reached()
        held = rule.part === 'request'
        if (held) return
      }
      server.write(chunk)
    })
    server.on('data', (chunk) => {
      if (isSilent() || held) return
      request = ''
      if (waitsForAnswer) {
        held = true
        waitsForAnswer.reached()
        return
      }
      client.write(chunk)
    })
  }

  const listen = (port: number): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = createServer(accept)
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => resolve(server))
    })
  listening = await listen(0)
  const address = listening.address()
  const port = typeof address === 'object' && address ? address.port : 0

  const reset = (): void => {
    for (const { client, server } of pairs) {
      client.resetAndDestroy()
      server.resetAndDestroy()
    }
    pairs.clear()
  }
  const add = (matches: Matches, part: Part | null): Watch => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const rule = { matches, part, reached: resolve }
    rules.add(rule)
    return { reached: promise, cancel: () => rules.delete(rule) }
  }

  return {
    port,
    watch: (matches) => add(matches, null),
    hold: add,
    freeze: () => {
      if (frozen) return
      frozen = true
      listening.close()
    },
    strand: () => {
      for (const pair of pairs) pair.stranded = true
    },
    thaw: async () => {
      if (!frozen) return
      frozen = false
      reset()
      listening = await listen(port)
    },
    stop: async () => {
      frozen = false
      reset()
      if (listening.listening) await new Promise((resolve) => listening.close(resolve))
    },
  }
}

function ruleFor(rules: ReadonlySet<Rule>, request: string): Rule | undefined {
  const readable = decoded(request)
  return [...rules].find((rule) => rule.matches(readable))
}

/** Slack's calls are forms: what is in them can be read only once decoded. */
function decoded(request: string): string {
  try {
    return decodeURIComponent(request.replaceAll('+', ' '))
  } catch {
    return request
  }
}

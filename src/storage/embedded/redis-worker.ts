/** Runs an in-memory Redis-protocol server in a thread of its own. What it loses, PostgreSQL remembers. */
import { Server } from 'node:net'
import { parentPort } from 'node:worker_threads'

// The library listens on every interface and has no option for it; nobody but this machine may reach the queue. Set
// before it is loaded, in this thread alone.
const listen = Server.prototype.listen
Server.prototype.listen = function onLoopback(this: Server, ...where: unknown[]): Server {
  const [port, ...rest] = where
  const target = typeof port === 'number' ? { port, host: '127.0.0.1' } : port
  return Reflect.apply(listen, this, [target, ...rest.filter((value) => typeof value !== 'string')]) as Server
}

const { createRedisMock } = await import('js-redis-server')
const server = await createRedisMock()

parentPort?.on('message', (message: { kind: string }) => {
  if (message.kind === 'stop') void server.close().then(() => parentPort?.postMessage({ kind: 'stopped' }))
})
parentPort?.postMessage({ kind: 'ready', url: `redis://127.0.0.1:${server.port}` })

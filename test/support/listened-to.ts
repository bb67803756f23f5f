import { connect, createServer, type AddressInfo } from 'node:net'

export type ListenedTo = {
  /** A way to the same server. */
  port: number
  /** Every byte that went through, in both directions, in the order it came. */
  heard(): Buffer
  stop(): void
}

/** A way to a local TCP server on which everything that is said is kept. */
export async function listenedTo(port: number): Promise<ListenedTo> {
  const bytes: Buffer[] = []
  const server = createServer((socket) => {
    const to = connect(port, '127.0.0.1')
    socket.on('data', (chunk) => bytes.push(chunk))
    to.on('data', (chunk) => bytes.push(chunk))
    socket.pipe(to).pipe(socket)
    for (const end of [socket, to]) end.on('error', () => end.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => Buffer.concat(bytes),
    stop: () => void server.close(),
  }
}

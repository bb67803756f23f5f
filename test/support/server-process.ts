import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'

/** Ends a server at once and cleanly enough: PostgreSQL takes its children along, Redis just ends. */
const END_AT_ONCE = 'SIGQUIT'
const STOP_WITHIN_MS = 15_000

export type ServerProcess = {
  pid: number
  /** Sends the signal and waits for the end; after 15 s the process is killed. */
  end(signal: NodeJS.Signals): Promise<void>
}

export type RunAs = { uid?: number; gid?: number }

/**
 * Starts a server as a child of this process, so that it never outlives the test run.
 * @param isReady asked every 50 ms for at most 20 s
 * @throws Error with the end of its output when it ends or does not get ready
 */
export async function startServerProcess(
  command: string,
  args: string[],
  options: RunAs & { cwd: string },
  isReady: () => Promise<boolean>,
): Promise<ServerProcess> {
  const child = spawn(command, args, {
    ...options,
    env: serverEnvironment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)))
  }
  let failure: string | null = null
  child.once('error', (error) => (failure = error.message))
  child.once('exit', (code) => (failure ??= `ended with ${code}`))
  const endWithUs = (): boolean => child.kill(END_AT_ONCE)
  process.once('exit', endWithUs)
  child.once('exit', () => process.removeListener('exit', endWithUs))

  for (const until = Date.now() + 20_000; !(await isReady());) {
    if (failure !== null || Date.now() > until) {
      await endOf(child, 'SIGKILL')
      throw new Error(`${command}: ${failure ?? 'not ready after 20 s'}\n${output}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { pid: child.pid ?? 0, end: (signal) => endOf(child, signal) }
}

/** What servers may see of our environment: no setting of the product, no `PGHOST`. */
export const serverEnvironment = { PATH: process.env['PATH'], LANG: 'C.UTF-8' }

async function endOf(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS)
  await ended
  clearTimeout(late)
}

/** A loopback port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

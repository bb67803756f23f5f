import { Worker } from 'node:worker_threads'

/** What the sandbox tells us when it stands: the platforms as if they were the real ones, and where its page is. */
export type SandboxReady = {
  kind: 'ready'
  pageUrl: string
  telegram: { token: string; apiRoot: string }
  slack: { botToken: string; signingSecret: string; apiUrl: string }
}

export type SandboxProcess = SandboxReady & {
  /** Tells the sandbox where Slack events go, once our HTTP server listens. */
  connect(productUrl: string): void
  stop(): Promise<void>
}

/**
 * Starts the local sandbox beside the product, in a thread of its own. It is reached over HTTP like the real platforms;
 * nothing of it is imported.
 * @param dataDir where its chats survive a restart
 * @param desksPath whose people play in it; null: those of the demo
 */
export function startSandbox(dataDir: string, desksPath: string | null = null): Promise<SandboxProcess> {
  const workerData = { dataDir, desksPath }
  const thread = new Worker(new URL('../../sandbox/main.ts', import.meta.url), { workerData })
  const stop = async (): Promise<void> => {
    const gone = new Promise((resolve) => thread.once('exit', resolve))
    thread.postMessage({ kind: 'stop' })
    const late = setTimeout(() => void thread.terminate(), 3000)
    await gone
    clearTimeout(late)
  }
  return new Promise((resolve, reject) => {
    thread.once('message', (ready: SandboxReady) => {
      thread.removeListener('error', reject)
      resolve({
        ...ready,
        connect: (productUrl) => thread.postMessage({ kind: 'product', url: productUrl }),
        stop,
      })
    })
    thread.once('error', reject)
  })
}

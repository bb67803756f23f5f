import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { startSandbox } from './sandbox.ts'

/**
 * The sandbox as a thread beside the product. The two speak in messages: here `ready` says where everything is,
 * there `product` says where Slack's events go, and `stop` ends it.
 */

const { dataDir, desksPath } = z
  .object({ dataDir: z.string().min(1), desksPath: z.string().nullish().default(null) })
  .parse(workerData)
const order = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('product'), url: z.string() }),
  z.object({ kind: z.literal('stop') }),
])

if (!parentPort) throw new Error('sandbox/main.ts is started by the product, as a worker thread')
const product = parentPort

const sandbox = await startSandbox(dataDir, (line) => process.stderr.write(`${line}\n`), desksPath)

product.on('message', (message: unknown) => {
  const told = order.parse(message)
  if (told.kind === 'product') sandbox.connect(told.url)
  else void sandbox.stop().finally(() => product.close())
})

product.postMessage({
  kind: 'ready',
  pageUrl: sandbox.pageUrl,
  telegram: { token: sandbox.tokens.telegram, apiRoot: sandbox.telegram.url },
  slack: {
    botToken: sandbox.tokens.slackBot,
    signingSecret: sandbox.tokens.slackSigningSecret,
    apiUrl: sandbox.slack.apiUrl,
  },
})

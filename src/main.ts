import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { readConfig, useGermanTime } from './config.ts'

/** Q8: after this long the process ends anyway. */
const STOP_WITHIN_MS = 9500

useGermanTime()
try {
  const config = readConfig()
  // Loaded only now: opening_hours reads the time zone when it loads, and a wrong setting is told without waiting for it.
  const { startProduct } = await import('./start/product.ts')
  const log = pino({ level: config.logLevel, base: null })
  const product = await startProduct(config, { log })
  closeWithGrace({ delay: STOP_WITHIN_MS, logger: false }, async ({ err }) => {
    if (err) log.fatal({ code: err.name, at: err.stack?.split('\n').slice(1, 6) }, 'ended by an error')
    await product.stop()
  })
  console.log(
    config.sandbox
      ? `Lotse is ready: open ${product.url} in your browser`
      : `Lotse is ready at ${product.url}`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error))
  process.exit(1)
}

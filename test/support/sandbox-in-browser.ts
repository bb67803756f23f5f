/** The real product with its sandbox, and Chromium to use it with, from before the first test to after the last. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { startProduct, type Product } from '../../src/start/product.ts'
import { launchBrowser, openPage } from '../sandbox/page/browser-page.ts'

export type SandboxInBrowser = {
  /** The sandbox page, and what its own code complained about so far. */
  open(): ReturnType<typeof openPage>
  /** A picture for `docs/screenshots` with SCREENSHOTS=1, else for nobody. */
  picture(page: Page, name: string, fullPage?: boolean): Promise<void>
}

/** Call it outside the tests: it starts and stops with the file's hooks. */
export function sandboxInBrowser(): SandboxInBrowser {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-browser-'))
  const pictures = process.env['SCREENSHOTS'] ? 'docs/screenshots' : join(folder, 'pictures')
  let lotse: Product
  let browser: Browser

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    const config = readConfig({ PORT: '0', DATA_DIR: join(folder, 'data') })
    lotse = await startProduct(config, { log: pino({ level: 'silent' }) })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await lotse?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  return {
    open: () => openPage(browser, lotse.url),
    picture: async (page, name, fullPage = false) => {
      await page.screenshot({ path: join(pictures, `${name}.png`), fullPage, animations: 'disabled' })
    },
  }
}

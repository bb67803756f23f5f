import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { controlsOf, openPage } from './browser-page.ts'
import { startFakeProduct } from './fake-product.ts'

/** `mayFail`: errors in the browser's console that are meant. */
export type PageOptions = { locale?: string; mayFail?: RegExp }

/** The page in front of a fake product of its own. An error of the page's own code fails the test. */
export async function openFake(browser: Browser, options: PageOptions = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'lotse-browser-'))
  const product = await startFakeProduct(dataDir)
  const { page, errors } = await openPage(browser, product.url, options)
  onTestFinished(async () => {
    await page.close()
    await product.stop()
    await rm(dataDir, { recursive: true, force: true })
    expect(errors.filter((error) => !options.mayFail?.test(error))).toEqual([])
  })
  return { page, product, ...controlsOf(page) }
}

type Opened = Awaited<ReturnType<typeof openFake>>

/** As far as the card in the channel. */
async function askForPerson({ page, phone, field, channel }: Opened): Promise<void> {
  await field.fill('Ich habe Schulden')
  await page.getByRole('button', { name: 'Senden', exact: true }).first().click()
  await phone.getByRole('button', { name: 'Mit einem Menschen sprechen' }).click()
  await phone.getByRole('button', { name: 'Ja, bitte' }).click()
  await channel.getByRole('button', { name: 'Übernehmen' }).waitFor()
}

/** As far as the open thread in Anna's direct message. */
export async function claimAsAnna(opened: Opened): Promise<void> {
  await askForPerson(opened)
  await opened.channel.getByRole('button', { name: 'Übernehmen' }).click()
  await opened.go('Nachrichten')
  await opened.channel.getByRole('article').first().hover()
  await opened.page.getByRole('button', { name: 'Im Thread antworten' }).click()
}

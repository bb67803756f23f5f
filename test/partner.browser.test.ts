/**
 * A partner's way from the mail to the thanks, in Chromium without JavaScript. With SCREENSHOTS=1 one picture is written
 * to `docs/screenshots/`; with PICTURES=FOLDER all of them go there, to be looked at.
 */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { startProduct, type Product } from '../src/start/product.ts'
import { newDataKey } from '../src/storage/data-dir.ts'
import { createKeyring } from '../src/storage/encryption.ts'
import { loadInstallationKeys } from '../src/storage/installation-keys.ts'
import { createPartnerLink } from '../src/storage/upkeep/partner-links.ts'
import { signPartnerToken } from '../src/storage/upkeep/partner-token.ts'
import { launchBrowser } from './sandbox/page/browser-page.ts'
import { startMailServer, type MailServer } from './support/mail-server.ts'
import { eventually } from './support/town-life.ts'

const PHONE = { width: 320, height: 640 }
const DESKTOP = { width: 1280, height: 900 }
const FORTNIGHT_MS = 14 * 86_400_000

const pictures = process.env['PICTURES'] ?? mkdtempSync(join(tmpdir(), 'lotse-pictures-'))
let lotse: Product
let browser: Browser
let mail: MailServer
let dataDir: string
let links: Uint8Array

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  dataDir = mkdtempSync(join(tmpdir(), 'lotse-partner-'))
  mail = await startMailServer()
  const config = readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    DATA_KEYS: newDataKey(),
    SMTP_URL: mail.url,
    MAIL_FROM: 'Lotse <lotse@example.org>',
  })
  lotse = await startProduct(config, { log: pino({ level: 'silent' }) })
  links = (await loadInstallationKeys(lotse.db, createKeyring(config.dataKeys ?? []))).links
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await lotse?.stop()
  await mail?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function linkTo(serviceId: string, madeAt = new Date()): Promise<string> {
  const link = await lotse.db
    .transaction()
    .execute((trx) => createPartnerLink(trx, serviceId, 'U0LEAD', madeAt))
  return `${lotse.url}/partner/${await signPartnerToken(link, links)}`
}

async function opened(
  url: string,
  options: Parameters<Browser['newContext']>[0],
): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({ locale: 'de-DE', javaScriptEnabled: false, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  // What a status of 4xx means stands on the page; anything else the browser says is a fault of the page.
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
  await page.goto(url)
  return { page, context, complaints }
}

const picture = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
const widest = (page: Page): Promise<{ width: number } | null> => page.locator('body').boundingBox()

describe.each([
  ['phone', PHONE, 'schuldnerberatung-hafenviertel'],
  ['desktop', DESKTOP, 'schuldnerberatung-nordstadt'],
] as const)('on a %s', (size, viewport, serviceId) => {
  test('a partner looks, corrects with a mistake, mends it, and confirms', async () => {
    const { page, context, complaints } = await opened(await linkTo(serviceId), { viewport })
    await page.getByRole('heading', { level: 1, name: 'Stimmt dieser Eintrag noch?' }).waitFor()
    await page.getByText('Schuldnerhilfe Musterstadt e. V.', { exact: true }).waitFor()
    await picture(page, `${size}-1-entry`)
    if (size === 'desktop' && process.env['SCREENSHOTS'])
      await page.screenshot({ path: 'docs/screenshots/partner-page.png', fullPage: true })

    await page.getByRole('link', { name: 'Etwas stimmt nicht' }).click()
    await page.getByRole('textbox', { name: /^Telefon/ }).fill('12')
    await page.getByRole('textbox', { name: /^Öffnungszeiten/ }).fill('Mon-Fri 9:00-12:00')
    await page.getByRole('textbox', { name: /^Kosten/ }).fill('5 Euro')
    await picture(page, `${size}-2-form`)
    await page.getByRole('button', { name: 'Änderungen senden' }).click()
    await page.getByRole('alert').getByText('Noch nicht gesendet').waitFor()
    const phone = page.getByRole('textbox', { name: /^Telefon/ })
    expect(await phone.getAttribute('aria-invalid')).toBe('true')
    expect(await phone.inputValue()).toBe('12')
    await page.getByText('Meinten Sie vielleicht: Mo-Fr 09:00-12:00').waitFor()
    await picture(page, `${size}-3-mistake`)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width)

    await page.getByRole('alert').getByRole('link', { name: 'Telefon' }).click()
    await phone.fill('030 23125 777')
    await page.getByRole('textbox', { name: /^Öffnungszeiten/ }).fill('Mo-Fr 9-12 Uhr')
    await page.getByRole('button', { name: 'Änderungen senden' }).click()
    await page.getByText('sieht sie sich an').waitFor()
    await picture(page, `${size}-4-thanks`)
    const proposals = () =>
      lotse.db.selectFrom('directory_proposals').selectAll().where('service_id', '=', serviceId).execute()
    expect(await proposals()).toHaveLength(1)

    // Chromium asks before it sends a form once more, by reloading or going back; a reload here says yes.
    await page.reload()
    await page.getByText('sieht sie sich an').waitFor()
    expect(await proposals()).toHaveLength(1)

    await page.goto(await linkTo(serviceId))
    await page.getByRole('button', { name: 'Alles stimmt' }).click()
    await page.getByText('Sie haben bestätigt').waitFor()
    const service = await lotse.db
      .selectFrom('services')
      .select('assurer')
      .where('id', '=', serviceId)
      .executeTakeFirst()
    expect(service?.assurer).toBe('Schuldnerhilfe Musterstadt e. V.')
    expect((await widest(page))?.width).toBeLessThanOrEqual(viewport.width)
    expect(complaints).toEqual([])
    await context.close()
  })
})

test('an expired link says so, and the new one comes by mail and opens', async () => {
  const expired = await linkTo('schuldnerberatung-lindenau-ost', new Date(Date.now() - FORTNIGHT_MS - 1000))
  const { page, context, complaints } = await opened(expired, { viewport: PHONE, colorScheme: 'dark' })
  await picture(page, 'phone-5-expired-dark')
  await page.getByRole('button', { name: 'Schicken Sie mir einen neuen' }).click()
  await page.getByText('s…@lindenhof.example.org').waitFor()
  await picture(page, 'phone-6-sent-dark')
  const arrived = await eventually(async () => mail.mails.find(({ to }) => to[0]?.includes('lindenhof')))
  const link = /https?:\S+\/partner\/\S+/.exec(arrived.text)?.[0] ?? ''
  expect(link.startsWith(lotse.url)).toBe(true)
  await page.goto(link)
  await page.getByText('Schuldnerberatung Lindenau-Ost').first().waitFor()
  await picture(page, 'phone-7-entry-dark')
  expect(complaints).toEqual([])
  await page.goto('about:blank')
  await page.setContent(arrived.html)
  await picture(page, 'mail')
  await context.close()
})

test('a link that was cut says nothing but how to open it, in the language of the reader', async () => {
  const url = (await linkTo('schuldnerberatung-nordstadt')).slice(0, -4)
  const { page, context } = await opened(url, { viewport: DESKTOP, locale: 'en-GB' })
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
  await picture(page, 'desktop-8-unknown')
  await context.close()
})

test('everything is reached by keyboard, in the order it stands there', async () => {
  const { page, context } = await opened(await linkTo('schuldnerberatung-nordstadt'), { viewport: DESKTOP })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Was stimmt nicht?' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type('X ')
  expect(await page.getByRole('textbox', { name: /^Name des Angebots/ }).inputValue()).toContain('X ')
  await page.keyboard.press('Enter')
  await page.getByText('sieht sie sich an').waitFor()
  await context.close()
})

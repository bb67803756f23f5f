import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const PATIENCE_MS = 15_000

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS })
}

/** The sandbox page at this address, and what its own code complained about so far. */
export async function openPage(
  browser: Browser,
  url: string,
  options: { locale?: string } = {},
): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({
    locale: options.locale ?? 'de-DE',
    viewport: { width: 1280, height: 900 },
  })
  page.setDefaultTimeout(PATIENCE_MS)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(url)
  return { page, errors }
}

/** Where things are on the page in German, by the names that a screen reader says. */
export function controlsOf(page: Page) {
  return {
    phone: page.getByRole('log', { name: 'Chat mit Lotse' }),
    field: page.getByRole('textbox', { name: 'Nachricht an Lotse' }),
    channel: page.getByRole('log', { name: 'Unterhaltung' }),
    thread: page.getByRole('complementary', { name: 'Thread' }),
    cases: page.getByRole('region', { name: 'Was festgehalten ist' }),
    go: (place: string) =>
      page
        .getByRole('navigation', { name: /^Slack/ })
        .getByRole('button', { name: place })
        .click(),
    become: (name: RegExp) => page.getByRole('radio', { name }).check({ force: true }),
  }
}

export const isFocused = (element: { matches(selector: string): boolean }): boolean =>
  element.matches(':focus')

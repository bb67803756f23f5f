/**
 * The whole way once more, as a newcomer walks it: the real product with its sandbox, driven in Chromium. With
 * SCREENSHOTS=1 the pictures of each step are written to `docs/screenshots/`, for the README.
 */

import { expect, test } from 'vitest'
import { controlsOf } from './sandbox/page/browser-page.ts'
import { sandboxInBrowser } from './support/sandbox-in-browser.ts'

const { open, picture } = sandboxInBrowser()

test('a newcomer asks about debts, is answered, hands over, claims, talks, closes and reads the case log', async () => {
  const { page, errors } = await open()
  const { phone, field, channel, thread, cases, go, become } = controlsOf(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await picture(page, '1-first-visit')

  await field.fill('Ich habe Schulden und weiß nicht weiter. Ich wohne im Hafenviertel.')
  await field.press('Enter')
  await phone.getByText('Schuldnerberatung Hafenviertel').first().waitFor()
  await phone.getByText(/automatischer Assistent/).waitFor()
  await picture(page, '2-answer')

  await phone.getByRole('button', { name: 'Mit einem Menschen sprechen' }).click()
  await phone.getByText(/Weitergegeben wird/).waitFor()
  await picture(page, '3-consent')
  await phone.getByRole('button', { name: 'Ja, bitte' }).click()

  await become(/^Anna Beispiel/)
  await go('hafen')
  const claim = channel.getByRole('button', { name: 'Übernehmen' })
  await claim.waitFor()
  expect(await channel.innerText()).not.toMatch(/Amira|weiß nicht weiter/)
  await picture(page, '4-card')
  await claim.click()
  await phone.getByText(/Anna Beispiel hat Ihr Anliegen/).waitFor()

  await go('Nachrichten')
  await channel.getByRole('article').first().hover()
  await page.getByRole('button', { name: 'Im Thread antworten' }).first().click()
  await thread.getByText(/weiß nicht weiter/).waitFor()
  await thread
    .getByRole('textbox', { name: 'Antwort im Thread' })
    .fill('Guten Tag, ich bin Anna. Was ist gekommen?')
  await thread.getByRole('button', { name: 'Antwort senden' }).click()
  await phone.getByText('Guten Tag, ich bin Anna. Was ist gekommen?').waitFor()
  await thread.locator('[data-reaction=white_check_mark]').waitFor()
  await field.fill('Drei Mahnungen vom Inkasso.')
  await field.press('Enter')
  await thread.getByText('Drei Mahnungen vom Inkasso.').waitFor()
  await picture(page, 'sandbox', true)

  await thread.getByRole('button', { name: 'Abschließen', exact: true }).first().click()
  const modal = page.getByRole('dialog', { name: 'Fall abschließen' })
  await modal.getByRole('combobox').selectOption({ index: 1 })
  await picture(page, '5-closing')
  await modal.getByRole('button', { name: 'Abschließen', exact: true }).click()
  await phone.getByText(/Wie war es für Sie/).waitFor()
  await phone.getByRole('button', { name: '5', exact: true }).click()
  await phone.getByText(/Danke für Ihre Rückmeldung/).waitFor()

  await cases.getByText(/schließt den Fall ab/).waitFor()
  await cases.scrollIntoViewIfNeeded()
  await picture(page, '6-case-log')
  await page.getByText('Keine Regel von Telegram oder Slack verletzt').waitFor()
  expect(errors).toEqual([])
})

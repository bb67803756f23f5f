/** What a tenant sees in Arabic and in plain German: the real product with its sandbox, in Chromium. */

import { expect, test } from 'vitest'
import { controlsOf } from './sandbox/page/browser-page.ts'
import { sandboxInBrowser } from './support/sandbox-in-browser.ts'

const { open, picture } = sandboxInBrowser()

test('Arabic is read from right to left, and a phone number within it from left to right', async () => {
  const { page, errors } = await open()
  const { phone, field } = controlsOf(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await field.fill('عندي ديون كثيرة ولا أستطيع الدفع، من يساعدني في Hafenviertel؟')
  await field.press('Enter')
  const answer = phone.getByText('Schuldnerberatung Hafenviertel').first()
  await answer.waitFor()
  const notice = phone.getByText(/مساعد/).first()
  await notice.waitFor()
  const direction = await page.evaluate<string>(
    `getComputedStyle(document.evaluate("//*[contains(text(),'مساعد')]", document, null, 9, null).singleNodeValue).direction`,
  )
  expect(direction).toBe('rtl')
  await picture(page, 'arabic')
  expect(errors).toEqual([])
})

test('plain German is chosen by its name: what is open is answered in it', async () => {
  const { page, errors } = await open()
  const { phone, field } = controlsOf(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await field.fill('Einfache Sprache')
  await field.press('Enter')
  await phone.getByText(/Ich schreibe jetzt in einfacher Sprache/).waitFor()
  await phone.getByText('Das kostet es: kostenlos').first().waitFor()
  await picture(page, 'plain-german')
  expect(errors).toEqual([])
})

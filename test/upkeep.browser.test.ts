/** Keeping the directory true as a person does it in the browser: the real product with its sandbox, in Chromium. */

import { expect, test } from 'vitest'
import { controlsOf } from './sandbox/page/browser-page.ts'
import { sandboxInBrowser } from './support/sandbox-in-browser.ts'

const { open, picture } = sandboxInBrowser()

test('an entry is added, mended where it is wrong, looked at by a second person, previewed and approved', async () => {
  const { page, errors } = await open()
  const { channel, go, become } = controlsOf(page)
  const composer = page.getByRole('textbox', { name: 'Nachricht in Slack' })
  await page.emulateMedia({ reducedMotion: 'reduce' })

  await become(/^Anna Beispiel/)
  await go('Nachrichten')
  await composer.fill('/lotse directory')
  await composer.press('Enter')
  await channel.getByText('/lotse directory add').waitFor()
  await channel.getByRole('button', { name: 'Neuer Eintrag' }).click()

  const form = page.getByRole('dialog', { name: 'Neuer Eintrag' })
  const fill = (label: string, text: string) => form.getByLabel(label, { exact: false }).first().fill(text)
  await fill('Name', 'Fahrradwerkstatt Speichenhof')
  await fill('Träger', 'Speichenhof e. V.')
  await fill('Beschreibung', 'Wir reparieren Fahrräder gemeinsam mit Ihnen.')
  await form.getByLabel('Projekt im Viertel', { exact: false }).first().check()
  await fill('Gebiete', 'Hafenviertel')
  await fill('Straße und Hausnummer', 'Speicherstraße 40')
  await fill('Postleitzahl', '123')
  await fill('Ort', 'Musterstadt')
  await form.getByLabel('Wer den Eintrag pflegt', { exact: false }).selectOption({ label: 'Mehmet Muster' })
  await form.getByRole('button', { name: 'Vorschlagen' }).click()
  await form.getByText('Schreiben Sie ihre fünf Ziffern').waitFor()
  await picture(page, 'upkeep-form')
  await fill('Postleitzahl', '00101')
  await form.getByRole('button', { name: 'Vorschau der Antwort' }).click()
  const draft = page.getByRole('dialog', { name: 'Vorschau' })
  await draft.getByText('Speicherstraße 40, 00101 Musterstadt').waitFor()
  await draft.getByRole('button', { name: 'Zurück', exact: true }).click()
  expect(await form.getByLabel('Name', { exact: false }).first().inputValue()).toBe(
    'Fahrradwerkstatt Speichenhof',
  )
  await form.getByRole('button', { name: 'Vorschlagen' }).click()
  await form.waitFor({ state: 'hidden' })
  await channel.getByText(/Vorgeschlagen: Fahrradwerkstatt/).waitFor()

  await become(/^Mehmet Muster/)
  await go('Nachrichten')
  const asked = channel.getByRole('article').filter({ hasText: 'wartet auf eine zweite Person' }).last()
  await asked.getByRole('button', { name: 'Ansehen' }).click()
  const proposal = page.getByRole('dialog', { name: 'Vorschlag' })
  await proposal.getByText('Speicherstraße 40').waitFor()
  await picture(page, 'upkeep-proposal')
  await proposal.getByRole('button', { name: 'Vorschau der Antwort' }).click()
  const preview = page.getByRole('dialog', { name: 'Vorschau' })
  await preview.getByText('So liest es, wer danach fragt').waitFor()
  await picture(page, 'upkeep-preview')
  await preview.getByRole('button', { name: 'Zurück', exact: true }).click()
  await proposal.getByRole('button', { name: 'Freigeben' }).click()
  await proposal.waitFor({ state: 'hidden' })
  await channel.getByText(/Freigegeben: Fahrradwerkstatt/).waitFor()

  await go('Startseite')
  await page.getByRole('heading', { name: /Zu prüfende Einträge/ }).waitFor()
  await page.getByText('Fahrradwerkstatt Speichenhof (').filter({ visible: true }).first().waitFor()
  await page.getByRole('button', { name: 'Stimmt noch' }).filter({ visible: true }).first().waitFor()
  await picture(page, 'upkeep-home')
  await page.getByText('Keine Regel von Telegram oder Slack verletzt').waitFor()
  expect(errors).toEqual([])
})

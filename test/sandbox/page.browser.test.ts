import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isFocused, launchBrowser } from './page/browser-page.ts'
import { claimAsAnna, openFake } from './page/fake-page.ts'
import type { PageOptions } from './page/fake-page.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const open = (options?: PageOptions) => openFake(browser, options)

describe('a tenant on the phone', () => {
  it('is shown what to do, picks an example, and reads the answer with its bold name and lines', async () => {
    const { page, phone, field } = await open()
    await page.getByRole('button', { name: 'Ich habe Schulden und weiß nicht weiter' }).click()
    expect(await field.inputValue()).toBe('Ich habe Schulden und weiß nicht weiter')
    await field.press('Enter')
    const answer = phone.locator('[data-from=bot]').first()
    await answer.getByText('Schuldnerberatung Hafenviertel').waitFor()
    expect(await answer.locator('strong').textContent()).toBe('Schuldnerberatung Hafenviertel')
    expect(await answer.locator('.bubble-text').innerText()).toMatch(/Hafenviertel\nTelefon .*\nHeute/)
  })

  it('sees what a press was answered, edits a message, and blocks and unblocks the bot', async () => {
    const { page, phone, field } = await open()
    await field.fill('Ich habe Schulden')
    await field.press('Enter')
    await phone.getByRole('button', { name: 'Das hilft mir' }).click()
    await page.getByText('Lotse: Das freut mich.').waitFor()
    await phone.getByRole('button', { name: 'Nachricht ändern' }).click({ force: true })
    await field.fill('Ich habe viele Schulden')
    await field.press('Enter')
    await phone.getByText('bearbeitet').waitFor()
    await page.getByRole('button', { name: 'Mehr zu diesem Chat' }).click()
    await page.getByRole('button', { name: 'Bot blockieren' }).click()
    await page.getByText('Sie haben den Bot blockiert.').waitFor()
    await page.getByRole('button', { name: 'Blockierung aufheben' }).click()
    await field.waitFor()
  })

  it('sends a command from the menu, and an attachment', async () => {
    const { page, phone } = await open()
    await page.getByRole('button', { name: 'Befehle' }).click()
    await page.getByRole('button', { name: '/human' }).click()
    await phone.getByText('Ich habe gelesen: /human').waitFor()
    await page.getByRole('button', { name: 'Etwas schicken' }).click()
    await page.getByRole('button', { name: 'Sprachnachricht' }).click()
    await phone.getByText('Das kann ich nicht lesen.').waitFor()
  })

  it('can be somebody else, with a chat of their own', async () => {
    const { page, phone, field, become } = await open()
    await field.fill('Ich bin Amira')
    await field.press('Enter')
    await phone.getByText('Ich habe gelesen: Ich bin Amira').waitFor()
    await become(/^Gerda Schulz/)
    await page.getByText('Sie sind Gerda').waitFor()
    expect(await phone.getByRole('article').count()).toBe(0)
    await page.reload()
    await page.getByText('Sie sind Gerda').waitFor()
  })

  it('is shown a long answer from its beginning, and what is said next as well', async () => {
    const { phone, field } = await open()
    await field.fill('lang')
    await field.press('Enter')
    const answer = phone.getByRole('article').nth(1)
    await answer.waitFor()
    const screen = (await phone.locator('..').boundingBox()) ?? { y: 0, height: 0 }
    await expect.poll(async () => ((await answer.boundingBox())?.y ?? 0) - screen.y).toBeGreaterThanOrEqual(0)
    await field.fill('danke')
    await field.press('Enter')
    const reply = phone.getByText('Ich habe gelesen: danke')
    await reply.waitFor()
    await expect
      .poll(async () => ((await reply.boundingBox())?.y ?? Infinity) - screen.y)
      .toBeLessThan(screen.height)
  })

  it('cannot smuggle markup into the page (S8)', async () => {
    const { page, phone, field } = await open()
    await field.fill('<img src=x onerror="document.title=1"> <b>fett</b>')
    await field.press('Enter')
    await phone.getByText('Ich habe gelesen: <img src=x').waitFor()
    expect(await phone.locator('img, b').count()).toBe(0)
    expect(await page.title()).toContain('Lotse')
  })
})

describe('somebody who helps, in Slack', () => {
  it('reads the card, claims, talks in the thread and closes; the case log follows live', async () => {
    const opened = await open()
    const { page, phone, field, thread, cases } = opened
    await claimAsAnna(opened)
    await thread.getByRole('textbox', { name: 'Antwort im Thread' }).fill('Guten Tag, ich bin Anna.')
    await thread.getByRole('button', { name: 'Antwort senden' }).click()
    await phone.getByText('Guten Tag, ich bin Anna.').waitFor()
    await thread.locator('[data-reaction=white_check_mark]').waitFor()
    await field.fill('Wann?\nHeute?')
    await field.press('Enter')
    await thread.getByText('Wann?\nHeute?').waitFor()

    await thread.getByRole('button', { name: 'Abschließen' }).click()
    const modal = page.getByRole('dialog', { name: 'Fall abschließen' })
    await modal.getByRole('button', { name: 'Abschließen' }).click()
    await modal.getByText('Bitte ausfüllen.').waitFor()
    const outcome = modal.getByRole('combobox', { name: 'Wie ging es aus?' })
    expect(await outcome.evaluate(isFocused)).toBe(true)
    await outcome.selectOption({ label: 'geklärt' })
    await modal.getByRole('textbox', { name: /^Notiz/ }).fill('zu kurz')
    await modal.getByRole('button', { name: 'Abschließen' }).click()
    await modal.getByText('Bitte etwas ausführlicher.').waitFor()
    expect(await outcome.inputValue()).toBe('resolved')
    await modal.getByRole('textbox', { name: /^Notiz/ }).fill('Alles gut.')
    await modal.getByRole('button', { name: 'Abschließen' }).click()
    await modal.waitFor({ state: 'hidden' })

    await phone.getByText('Ihr Anliegen ist abgeschlossen.').waitFor()
    await cases.getByText('Anna Beispiel schließt den Fall ab: geklärt').waitFor()
    await cases.getByText('Dem Team Hafenviertel und Altstadt angeboten').waitFor()
    await page.getByText('Keine Regel von Telegram oder Slack verletzt').waitFor()
  })

  it('is told alone that somebody was faster, and leaves a modal and a question by Escape', async () => {
    const opened = await open()
    const { page, channel, thread, become, go } = opened
    await claimAsAnna(opened)
    await thread.getByRole('button', { name: 'Abschließen' }).click()
    await page.getByRole('dialog', { name: 'Fall abschließen' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await thread.getByRole('button', { name: 'Zurückgeben' }).click()
    await page.getByRole('dialog', { name: 'Zurückgeben?' }).getByRole('button', { name: 'Nein' }).click()

    await become(/^Mehmet Muster/)
    await go('hafen')
    await channel.getByRole('button', { name: 'Übernehmen' }).click()
    await channel.getByText('Anna Beispiel war schneller.').waitFor()
    await channel.getByText('Nur für Sie sichtbar').waitFor()
    await become(/^Katrin Leitner/)
    await page.waitForFunction("location.hash.includes('U0LEAD')")
    await channel.getByRole('button', { name: 'Übernehmen' }).waitFor()
    expect(await channel.getByText('war schneller').count()).toBe(0)
  })

  it('types slash commands, hears which there is not, and opens the Home', async () => {
    const { page, channel, go } = await open()
    const field = page.getByRole('textbox', { name: 'Nachricht in Slack' })
    await field.fill('/lotse hilfe')
    await field.press('Enter')
    await channel.getByText('/lotse hilfe: Fälle, Verzeichnis, Team').waitFor()
    expect(await channel.locator('strong').textContent()).toBe('Fälle')
    await field.fill('/tanzen')
    await field.press('Enter')
    await page.getByText('/tanzen ist kein Befehl dieser App.').waitFor()
    await go('Startseite')
    await page.getByRole('heading', { name: 'Meine Fälle (0)' }).waitFor()
  })

  it('sees a broken rule in the strip', async () => {
    const { page, product } = await open()
    const { apiUrl } = product.sandbox.slack
    await fetch(`${apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${product.sandbox.tokens.slackBot}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ channel: 'C0HAFEN', text: '<!channel>' }),
    })
    const rules = page.getByRole('region', { name: 'Regeln der Plattformen' })
    await rules.getByText('1 Regel verletzt').waitFor()
    await rules.locator('[data-rule=S8]').waitFor()
  })
})

describe('the page', () => {
  it('can be used with the keyboard alone, from the first word to the answer in the thread', async () => {
    const opened = await open()
    const { page, phone, channel, thread } = opened
    const tabTo = async (target: ReturnType<Page['locator']>) => {
      for (let presses = 0; presses < 80; presses += 1) {
        if (await target.evaluate(isFocused)) return
        await page.keyboard.press('Tab')
      }
      throw new Error('Tab never got there')
    }
    await page.getByRole('button', { name: 'Ich habe Schulden und weiß nicht weiter' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Ich habe Schulden')
    await page.keyboard.press('Enter')
    const human = phone.getByRole('button', { name: 'Mit einem Menschen sprechen' })
    await human.waitFor()
    await page.keyboard.press('Control+Home')
    for (const name of ['Mit einem Menschen sprechen', 'Ja, bitte']) {
      const button = phone.getByRole('button', { name })
      await button.waitFor()
      await page.locator('#phone-more').focus()
      await tabTo(button)
      await page.keyboard.press('Enter')
    }
    const claim = channel.getByRole('button', { name: 'Übernehmen' })
    await claim.waitFor()
    await tabTo(claim)
    await page.keyboard.press('Enter')
    await channel.getByText('Übernommen von Anna Beispiel.').waitFor()
    const messages = page
      .getByRole('navigation', { name: /^Slack/ })
      .getByRole('button', { name: 'Nachrichten' })
    await page.locator('#slack-people input:checked').focus()
    await tabTo(messages)
    await page.keyboard.press('Enter')
    const reply = page.getByRole('button', { name: 'Im Thread antworten' })
    await reply.waitFor()
    await tabTo(reply)
    await page.keyboard.press('Enter')
    const field = thread.getByRole('textbox', { name: 'Antwort im Thread' })
    await field.waitFor()
    await page.waitForFunction("document.activeElement?.id === 'thread-text'")
    await page.keyboard.type('Guten Tag')
    await page.keyboard.press('Enter')
    await phone.getByText('Guten Tag', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await thread.waitFor({ state: 'hidden' })
  })

  it('speaks the language of the browser and changes it at a press, without losing what was typed', async () => {
    const { page } = await open({ locale: 'en-GB' })
    await page.getByRole('heading', { name: 'Who looks for help' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    const field = page.locator('#phone-text')
    await field.fill('half a')
    await page.getByRole('button', { name: 'Deutsch' }).click()
    await page.getByRole('heading', { name: 'Wer Hilfe sucht' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    expect(await page.getByRole('button', { name: 'Deutsch' }).getAttribute('aria-pressed')).toBe('true')
    expect(await field.inputValue()).toBe('half a')
    await page.reload()
    await page.getByRole('heading', { name: 'Wer Hilfe sucht' }).waitFor()
  })

  it('announces what is new and nothing else: new messages join the list, old ones stay the same elements', async () => {
    const { page, phone, field } = await open()
    await field.fill('eins')
    await field.press('Enter')
    await phone.getByText('Ich habe gelesen: eins').waitFor()
    expect(await phone.getAttribute('aria-live')).toBe('polite')
    await phone
      .getByRole('article')
      .first()
      .evaluate((element) => Object.assign(element, { kept: true }))
    await field.fill('zwei')
    await field.press('Enter')
    await phone.getByText('Ich habe gelesen: zwei').waitFor()
    const first = phone.getByRole('article').first()
    expect(await first.evaluate((element) => 'kept' in element)).toBe(true)
    expect(await page.locator('[aria-live=polite]').count()).toBeGreaterThanOrEqual(3)
  })

  it('comes back by itself when the product was away', async () => {
    const { page, phone, product } = await open({ mayFail: /Failed to (load|fetch)/ })
    await page.getByText('Sie sind Amira').waitFor()
    await product.goAway()
    await page.getByText('Keine Verbindung zu Lotse.').waitFor()
    product.sandbox.telegram.people()[0]?.sendText('von anderswo')
    await product.comeBack()
    await phone.getByText('Ich habe gelesen: von anderswo').waitFor()
    await page.getByText('Keine Verbindung zu Lotse.').waitFor({ state: 'hidden' })
  })

  it('fits a phone: nothing hangs over the edge', async () => {
    const { page } = await open()
    await page.getByText('Sie sind Amira').waitFor()
    for (const width of [360, 800, 1024]) {
      await page.setViewportSize({ width, height: 780 })
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect([width, over]).toEqual([width, 0])
    }
  })
})

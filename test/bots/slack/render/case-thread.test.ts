import { expect, test } from 'vitest'
import { threadLine } from '../../../../src/bots/slack/render/case-thread.ts'
import type { Translation } from '../../../../src/cases/outbound.ts'
import { loadWords } from '../../../../src/words.ts'

const reader = { words: loadWords('locales')('de'), language: 'de' }
const notified = (translation: Translation, text = 'x') =>
  threadLine({ kind: 'tenant', text, messageId: 'm', translation }, reader).map((message) => message.text)

test('a notification of a translated line says that a machine did it', () => {
  const translation = { kind: 'translated', from: 'tr', to: 'de', text: 'Ich habe den Brief.' } as const
  expect(notified(translation)).toEqual(['Ich habe den Brief.\nMaschinell übersetzt. Original: Türkisch.'])
  expect(notified({ kind: 'untranslated', from: 'tr', to: 'de' }, 'Mektup')).toEqual([
    'Mektup\nNicht übersetzt. Sprache: Türkisch.',
  ])
})

test('a line that is not translated because the budget is spent says so', () => {
  expect(notified({ kind: 'untranslated', from: 'tr', to: 'de', why: 'budget' }, 'Mektup')[0]).toContain(
    'Budget für Übersetzungen ist aufgebraucht',
  )
})

test('S4: with the mark it is no longer than Slack takes', () => {
  const text = 'Wort & '.repeat(600)
  const texts = notified({ kind: 'translated', from: 'tr', to: 'de', text })
  expect(texts.at(-1)).toMatch(/Original: Türkisch\.$/)
  expect(texts.every((each) => each.length <= 4000)).toBe(true)
})

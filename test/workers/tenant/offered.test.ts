import { describe, expect, test } from 'vitest'
import type { Button } from '../../../src/cases/outbound.ts'
import { join } from 'node:path'
import type { ConversationState } from '../../../src/workers/tenant/conversation.ts'
import { isAnswerInFigures, typedButton, typedConsent } from '../../../src/workers/tenant/offered.ts'

import { loadWords } from '../../../src/words.ts'
import { root } from '../../support/source-imports.ts'

const button = (action: Button['action'], label: string): Button => ({ action, id: 'id', label })
const BUTTONS = [
  button('helpful', '👍 Hilft mir'),
  button('not_helpful', '👎 Hilft nicht'),
  button('human', 'Mit einem Menschen sprechen'),
]
const AT = new Date('2026-11-22T10:00:00Z')
const LATER = new Date('2026-11-22T10:01:00Z')
const offered = { buttons: BUTTONS, at: AT }
const typed = (text: string, at = LATER) => typedButton(text, at, offered)

describe('a button is typed', () => {
  test.each(['3', ' 3 ', '3.', '#3', '(3)', '3️⃣', '٣', '۳', '३', '３', '৩'])('by its number: %s', (text) => {
    expect(typed(text)).toEqual({ kind: 'press', button: BUTTONS[2] })
  })

  test.each(['Hilft nicht', 'hilft nicht!', '👎 HILFT NICHT'])('by its words: %s', (text) => {
    expect(typed(text)).toEqual({ kind: 'press', button: BUTTONS[1] })
  })

  test.each(['3 Kinder', 'ich habe 3', 'hilft', '', '…'])('%s is none', (text) => {
    expect(typed(text)).toBeNull()
  })

  test.each([
    ['0', 0],
    ['4', 4],
    ['٣٣', 33],
  ])('%s is a number that none has', (text, number) => {
    expect(typed(text)).toEqual({ kind: 'no_such', number })
  })

  test('by what it is called, where that is a number itself', () => {
    const years = { buttons: [button('rate', '5'), button('rate', '4')], at: AT }
    expect(typedButton('4', LATER, years)).toMatchObject({ button: { label: '4' } })
  })

  test('two numbers of a burst are not one', () => {
    const twelve = { buttons: Array.from({ length: 12 }, (_, at) => button('area', `Ort ${at}`)), at: AT }
    expect(typedButton('1\n1', LATER, twelve)).toBeNull()
    expect(typedButton('1 1\n', LATER, twelve)).toMatchObject({ button: { label: 'Ort 10' } })
  })

  test('not a day after the buttons were shown, and not where nothing stands', () => {
    expect(typed('1', new Date('2026-11-23T11:00:00Z'))).toBeNull()
    expect(typedButton('1', LATER, null)).toBeNull()
  })

  test('not by a number that was under way before they stood there: it meant others', () => {
    expect(typed('1', new Date('2026-11-22T09:59:59Z'))).toEqual({ kind: 'too_early' })
  })
})

describe('a yes is typed', () => {
  const asked = { words: loadWords(join(root, 'locales')), language: 'de', now: LATER }
  const asking = {
    consent: {
      askedAt: AT.toISOString(),
      question: 'id',
      topics: ['debt'],
      urgency: 'normal',
      deadline: null,
    },
  } as unknown as ConversationState
  const says = (text: string, state = asking, receivedAt = LATER) =>
    typedConsent(asked, { state, offered }, { text, receivedAt })?.kind ?? null

  test('after the question stood there', () => {
    expect(says('ja')).toBe('yes')
    expect(says('1')).toBe('yes')
    expect(says('nein, danke')).toBe('no')
  })
  test('what was written before the question was seen is none', () => {
    expect(says('ja', asking, new Date('2026-11-22T09:59:59Z'))).toBeNull()
  })
  test('while the day of a letter is asked for, a number is a day and passes nothing on', () => {
    const letter = { ...asking, letter: true } as ConversationState
    expect(says('1.', letter)).toBeNull()
    expect(isAnswerInFigures('1.', letter)).toBe(true)
    expect(says('ja', letter)).toBe('yes')
  })
  test('and answers nothing while something else was asked last', () => {
    expect(says('ja', { ...asking, erase: { id: 'id', askedAt: LATER.toISOString() } })).toBeNull()
  })
})

import { expect, test } from 'vitest'
import { ageButton } from '../../../src/workers/tenant/ask-back.ts'
import { NO_MATTER, type ConversationState } from '../../../src/workers/tenant/conversation.ts'

const asked: ConversationState = {
  answer: {
    ...NO_MATTER,
    id: 'answer',
    question: 'message',
    shown: 3,
    ages: { id: 'a1', ranges: [{ from: 0, to: 13 }, { from: 14, to: 26 }, { from: 60, to: 120 }] },
  },
} // oxfmt-ignore

test('an age that is typed is the button whose range holds it', () => {
  expect([ageButton(34, asked), ageButton(72, asked), ageButton(14, asked)]).toEqual([null, 'a1.2', 'a1.1'])
  expect(ageButton(72, {})).toBeNull()
})

import type { KnownBlock } from '@slack/types'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockTextLength, messageBlockProblems, viewProblems } from '../../../../sandbox/slack/block-rules.ts'
import { liveMarkupOf } from '../../../../sandbox/slack/live-markup.ts'
import { inertPieces } from '../../../../src/bots/slack/render/inert-text.ts'
import { appHome } from '../../../../src/bots/slack/render/app-home.ts'
import { caseCard } from '../../../../src/bots/slack/render/case-card.ts'
import { threadLine, threadRoot } from '../../../../src/bots/slack/render/case-thread.ts'
import type { Reader } from '../../../../src/bots/slack/render/case-words.ts'
import {
  actionModal,
  loadingModal,
  originalModal,
  refusalModal,
} from '../../../../src/bots/slack/render/modals.ts'
import type { SlackMessage } from '../../../../src/bots/slack/render/running-text.ts'
import { tenantMessages } from '../../../../src/bots/slack/render/tenant-message.ts'
import { loadWords } from '../../../../src/words.ts'
import { anyCase, anyReply, anyText, anyTasks } from './arbitrary.ts'

const wordsFor = loadWords('locales')
const MESSAGE_ID = '0b9c7d1e-3f52-4a86-9d0e-6a1c2b3d4e5f'
const readers = fc
  .constantFrom(...wordsFor.languages)
  .map((language): Reader => ({ words: wordsFor(language), language }))

function expectHarmless(message: SlackMessage): void {
  expect(messageBlockProblems(message.blocks)).toEqual([])
  expect(liveMarkupOf(message)).toEqual([])
  expect(message.text).not.toMatch(/[<>]/)
  expect(message.text.trim()).not.toBe('')
  expect(message.text.length).toBeLessThanOrEqual(4000)
  expectInertStrings(message.blocks)
  expect(blockTextLength(message.blocks)).toBeLessThanOrEqual(12_000)
}

/** Nothing raw anywhere, nothing cut within a character or an entity, mrkdwn never left to Slack's guesses. */
function expectInertStrings(value: unknown): void {
  if (Array.isArray(value)) {
    for (const item of value) expectInertStrings(item)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const node = value as Record<string, unknown>
  if (node.type === 'mrkdwn') expect(node.verbatim).toBe(true)
  if (typeof node.text === 'string') {
    expect(node.text).not.toMatch(/[<>]/)
    expect(node.text).not.toMatch(/&(?!(?:amp|lt|gt);)/)
    expect(node.text.isWellFormed()).toBe(true)
  }
  for (const child of Object.values(node)) expectInertStrings(child)
}

describe('S7, S8: whatever anyone wrote is inert and fits', { timeout: 30_000 }, () => {
  test('in a reply to a tenant', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const messages = tenantMessages(reply)
        expect(messages.length).toBeGreaterThan(0)
        for (const message of messages) expectHarmless(message)
      }),
    )
  })

  test('in the card and in the root of the thread', () => {
    fc.assert(
      fc.property(anyCase, readers, (view, reader) => {
        expectHarmless(caseCard(view, reader))
        expectHarmless(threadRoot(view, reader))
      }),
      { numRuns: 60 },
    )
  })

  test('in the lines of the thread, the quoting ones too', () => {
    fc.assert(
      fc.property(anyText, readers, (text, reader) => {
        for (const message of threadLine({ kind: 'tenant', text }, reader)) expectHarmless(message)
        const note = { kind: 'note', key: 'thread-sent-translated', args: { text, language: text } } as const
        for (const message of threadLine(note, reader)) expectHarmless(message)
        const translated = { kind: 'translated', from: text, to: 'de', text } as const
        const untranslated = { kind: 'untranslated', from: 'ar', to: 'de' } as const
        expectInertStrings(originalModal(reader.words, text))
        expect(viewProblems(originalModal(reader.words, text), 'modal')).toEqual([])
        for (const translation of [translated, untranslated]) {
          const line = { kind: 'tenant', text, messageId: MESSAGE_ID, translation } as const
          for (const message of threadLine(line, reader)) expectHarmless(message)
          for (const message of threadLine({ ...line, edited: true }, reader)) expectHarmless(message)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('in App Home, however many cases and entries to check there are', () => {
    const cases = fc.array(anyCase, { maxLength: 60 })
    fc.assert(
      fc.property(cases, cases, anyTasks, readers, (unclaimed, mine, upkeep, reader) => {
        const home = appHome({ role: 'staff', unclaimed, mine, overdue: mine, upkeep }, reader)
        expect(viewProblems(home, 'home')).toEqual([])
        expectInertStrings(home.blocks)
      }),
      { numRuns: 20 },
    )
  })

  test('in the modals, in every language', () => {
    for (const language of wordsFor.languages) {
      const words = wordsFor(language)
      const modals = [
        actionModal('case_close', 'x'.repeat(36), words),
        actionModal('case_note', 'x'.repeat(36), words),
        loadingModal(words),
        refusalModal(words, 'modal-refused'),
        refusalModal(words, 'modal-failed'),
      ]
      for (const modal of modals) {
        expect(viewProblems(modal, 'modal')).toEqual([])
        expect(JSON.stringify(modal.title)).not.toContain('…')
      }
    }
  })
})

describe('nothing a tenant wrote is lost', { timeout: 30_000 }, () => {
  const shown = (blocks: KnownBlock[]): string =>
    blocks
      .flatMap((block) => {
        if (block.type === 'section') return block.text?.text ?? ''
        if (block.type !== 'rich_text') return ''
        return block.elements.flatMap((section) =>
          section.elements.map((element) => ('text' in element ? String(element.text) : '')),
        )
      })
      .join('')

  test('however long it is', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '\n', '&', '👍🏽'), maxLength: 300 })
    fc.assert(
      fc.property(letters, (part) => {
        const text = `x${part}x`.repeat(60)
        const messages = threadLine({ kind: 'tenant', text }, { words: wordsFor('de'), language: 'de' })
        const back = messages.map((message) => shown(message.blocks)).join('')
        const squeeze = (value: string): string => value.replace(/\s+/g, '')
        expect(squeeze(back.replaceAll('&amp;', '&'))).toBe(squeeze(text))
      }),
      { numRuns: 30 },
    )
  })
})

describe('direction', () => {
  const shown = (text: string): string => inertPieces(text).join('')

  test('C1: a number within Arabic stays as it is dialled', () => {
    expect(shown('اتصل: \u20680800 111 0 111\u2069')).toBe('اتصل: \u20680800 111 0 111\u2069')
    expect(inertPieces('\u2068116 123\u2069')).toHaveLength(1)
  })

  test('S8: what would turn round the text after it goes', () => {
    expect(shown('a\u2068b')).toBe('ab')
    expect(shown('a\u2069b\u202e')).toBe('ab')
    expect(shown('\u2068one\ntwo\u2069')).toBe('one\ntwo')
    expect(shown('\u2068\u2068<b>\u2069\u2069')).toBe('\u2068&lt;b&gt;\u2069')
  })
})

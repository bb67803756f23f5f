/** Plain German (Einfache Sprache), as far as a machine can measure it. Readers have to test the rest. */

import { FluentResource } from '@fluent/bundle'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './support/source-imports.ts'

const MOST_WORDS = 12
/** A line of a list, a table or a helpline is read by its parts. */
const LONGEST_WORD = 12

/** Long words that everybody knows, or that a reader in need must find again on doors and letters. */
const KNOWN = new Set([
  'automatischer',
  'entschuldigung',
  'informationen',
  'jugendliche',
  'mieterinnen',
  'verschlüsselt',
  'zurücknehmen',
  'zurückgenommen',
])
/** Telegram and Slack want these as they are typed or quoted; nobody reads them as running text. */
const NOT_READ = /^(slack-words-|tenant-typed-|language-|platform-)/

const SUBJUNCTIVE =
  /\b(wäre[nst]*|hätte[nst]*|könnte[nst]*|würde[nst]*|sollte[nst]*|müsste[nst]*|dürfte[nst]*|möge[nst]*|bräuchte[nst]*)\b/i
const NUMBER_WORD = /\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zweimal|einmal)\b/i
const GENITIVE_OR_HARD =
  /\b(mittels|hinsichtlich|bezüglich|gemäß|sofern|beziehungsweise|bzw|ggf|z\. ?B|usw|etc)\b/i

type Message = { id: string; text: string }

/** Each message with all its variants below one another; what is put in counts as one word. */
const messages: Message[] = globSync(join(root, 'locales/de-plain/*.ftl')).flatMap((file) => {
  const resource = new FluentResource(readFileSync(file, 'utf8'))
  return resource.body
    .filter(({ id }) => !NOT_READ.test(id))
    .map(({ id, value }) => ({ id: `${basename(file)} ${id}`, text: textOf(value) }))
})

function textOf(part: unknown): string {
  if (typeof part === 'string') return part
  if (Array.isArray(part)) return part.map(textOf).join('')
  if (typeof part !== 'object' || part === null) return ''
  if ('variants' in part)
    return (part.variants as { value: unknown }[]).map(({ value }) => textOf(value)).join('\n')
  if ('type' in part && part.type === 'str') return (part as unknown as { value: string }).value
  return 'X'
}

/** Sentences, the lines of a list, and what stands before and after a colon or in quotes. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/[.!?:…](?=[\s“)]|$)|\n|[„“]|[()]|\s[–·]\s/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
const wordsOf = (sentence: string): string[] =>
  sentence.match(/[\p{L}\p{N}/-]*\p{L}[\p{L}\p{N}/-]*|\p{N}+/gu) ?? []

/** Parts joined by a hyphen are read one by one. */
const tooLong = (word: string): boolean =>
  word.split(/[-/]/).some((part) => part.length > LONGEST_WORD) && !KNOWN.has(word.toLowerCase())

describe('the measure itself', () => {
  test('finds long sentences, and counts what is put in as one word', () => {
    const text = textOf(['Das Team ', { type: 'var', name: 'desk' }, ' hilft. Es ist da: morgen'])
    expect(sentencesOf(text).map((sentence) => wordsOf(sentence).length)).toEqual([4, 3, 1])
  })

  test.each([
    ['Wohnungsgesellschaft', true],
    ['Wohnungs-Gesellschaft', false],
    ['Mietbuchhaltung', true],
    ['Entschuldigung', false],
    ['Nachrichten', false],
  ])('%s is too long: %s', (word, long) => {
    expect(tooLong(word)).toBe(long)
  })
})

test('there are messages in plain German', () => {
  expect(messages.length).toBeGreaterThan(200)
})

test(`no sentence has more than ${MOST_WORDS} words`, () => {
  const long = messages.flatMap(({ id, text }) =>
    sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > MOST_WORDS)
      .map((sentence) => `${id}: ${sentence}`),
  )
  expect(long).toEqual([])
})

test('no long word stands without a hyphen, except those that everybody knows', () => {
  const words = messages.flatMap(({ id, text }) =>
    wordsOf(text)
      .filter(tooLong)
      .map((word) => `${id}: ${word}`),
  )
  expect(words).toEqual([])
})

test('every word of the list is needed', () => {
  const used = new Set(messages.flatMap(({ text }) => wordsOf(text.toLowerCase())))
  expect([...KNOWN].filter((word) => !used.has(word))).toEqual([])
})

test.each([
  ['subjunctive', SUBJUNCTIVE],
  ['number written as a word', NUMBER_WORD],
  ['word of offices, or abbreviation', GENITIVE_OR_HARD],
])('no %s is used', (_what, pattern) => {
  expect(messages.filter(({ text }) => pattern.test(text)).map(({ id, text }) => `${id}: ${text}`)).toEqual(
    [],
  )
})

test('a sentence has one thought: none explains, limits or orders another in the same breath', () => {
  const nested = messages.flatMap(({ id, text }) =>
    sentencesOf(text)
      .filter((sentence) =>
        / (weil|obwohl|indem|sodass|nachdem|bevor|falls) |, (welche[rsnm]?|deren|dessen) /.test(
          ` ${sentence} `,
        ),
      )
      .map((sentence) => `${id}: ${sentence}`),
  )
  expect(nested).toEqual([])
})

test('it is never called Leichte Sprache, which only readers can grant', () => {
  const said = [
    ...messages.map(({ text }) => text),
    readFileSync(join(root, 'locales/de-plain/tenant.ftl'), 'utf8'),
  ]
  expect(said.filter((text) => /leichte[rn]? sprache/i.test(text))).toEqual([])
})

import fc from 'fast-check'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { withLikeness } from '../../../src/knowledge/crisis/likeness.ts'
import { readExamples, type Example } from '../../../src/knowledge/learned/example.ts'
import { createFindSenses } from '../../../src/knowledge/learned/find-senses.ts'
import { fingerprintOf } from '../../../src/knowledge/learned/fingerprint.ts'
import type { HeadName } from '../../../src/knowledge/learned/heads.ts'
import { learn } from '../../../src/knowledge/learned/learn.ts'
import { decodeLearned, encodeLearned } from '../../../src/knowledge/learned/learned-file.ts'
import type { MarksOf } from '../../../src/knowledge/learned/marks.ts'
import { createReadMessage, type Likelihoods } from '../../../src/knowledge/learned/read-message.ts'
import { loadVocabulary, readYaml } from '../../../src/knowledge/vocabulary.ts'
import { loadKnowledge } from '../../../src/start/knowledge.ts'
import { learnedFile, vocabularyFolder } from '../../../src/start/understanding.ts'

const TODAY = '2026-11-23'
/** Of a head that is not given nothing is known. */
const likely =
  (heads: Partial<Record<HeadName, ReadonlyMap<string, number>>>): Likelihoods =>
  (head) =>
    heads[head] ?? new Map()
const noMarks: MarksOf = () => ({ senses: [], others: [] })

const calm = (text: string): Example => ({
  text,
  language: 'de',
  crisis: null,
  topics: ['repair'],
  urgency: 'normal',
  wants_human: false,
  deadline: null,
})
const danger = (text: string): Example => ({
  ...calm(text),
  crisis: 'violence',
  role: 'witness',
  topics: ['violence'],
  urgency: 'emergency',
})
/** Enough of each, in frames that only the middle word tells apart. */
const examples = ['heute', 'gestern', 'oben', 'unten', 'nebenan', 'im Hof', 'im Keller', 'im Flur'].flatMap(
  (where) => [calm(`${where} tropft der Hahn`), danger(`${where} schlägt der Mann`)],
)

describe('what is learned from examples', () => {
  const learned = learn(examples, noMarks)
  const likelihood = (text: string, from = learned): number =>
    1 - (createReadMessage(from, noMarks)(text, TODAY)('danger').get('none') ?? 1)

  test('words of the examples tell in frames that none of them had', () => {
    expect(likelihood('auf dem Dach schlägt er')).toBeGreaterThan(0.5)
    expect(likelihood('auf dem Dach tropft er')).toBeLessThan(0.5)
  })
  test('so do words with a slip, by their runs of letters', () => {
    expect(likelihood('dort schlägtt jemand')).toBeGreaterThan(likelihood('dort tropftt jemand'))
  })
  test('the same examples teach the same', () => {
    expect(encodeLearned(learn(examples, noMarks), 'x').equals(encodeLearned(learned, 'x'))).toBe(true)
  })
  test('a file holds it: a byte a score is exact enough', () => {
    const { learned: read, fingerprint } = decodeLearned(encodeLearned(learned, 'abc'), 'learned.bin')
    expect(fingerprint).toBe('abc')
    for (const { text } of examples) expect(likelihood(text, read)).toBeCloseTo(likelihood(text), 1)
  })
  test.each([
    ['what is no such file', Buffer.from('nothing')],
    ['a file cut off', encodeLearned(learned, 'abc').subarray(0, 300)],
  ])('%s is refused in one line that says what to do', (_, file) => {
    expect(() => decodeLearned(file, 'learned.bin')).toThrow(/^learned\.bin: [^\n]*npm run learn$/)
  })
})

describe('the examples', () => {
  const folderWith = (line: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'examples-'))
    writeFileSync(join(folder, 'a.jsonl'), `${JSON.stringify(calm('ok'))}\n${line}\n`)
    return folder
  }
  test.each([
    ['no JSON', '{"text":', /a\.jsonl:2: /],
    ['a crisis that is no emergency', JSON.stringify({ ...danger('x'), urgency: 'high' }), /emergency if/],
    [
      'fire_gas without its hazard',
      JSON.stringify({ ...calm('x'), crisis: 'fire_gas', urgency: 'emergency' }),
      /hazard/,
    ],
    ['violence without who writes', JSON.stringify({ ...danger('x'), role: undefined }), /role/],
    ['an unknown topic', JSON.stringify({ ...calm('x'), topics: ['rent'] }), /topics/],
  ])('%s is refused in one line with its place', (_, line, message) => {
    expect(() => readExamples(folderWith(line))).toThrow(message)
  })
  test('no text stands there twice', () => {
    const texts = readExamples(join(vocabularyFolder, 'examples')).map(({ text }) => text.toLowerCase())
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
  })
  test('every language has dangers of every kind, look-alikes and calm lines', () => {
    const all = readExamples(join(vocabularyFolder, 'examples'))
    for (const language of ['de', 'en', 'tr', 'ar', 'uk', 'ru', 'pl', 'fa', 'ro', 'fr', 'vi']) {
      const own = all.filter((example) => example.language === language)
      const kinds = new Set(own.flatMap(({ crisis }) => crisis ?? []))
      expect([language, kinds.size]).toEqual([language, 6])
      expect(own.filter(({ lookalike }) => lookalike).length).toBeGreaterThan(10)
    }
  })
  test('what was learned was learned from these examples and senses: else npm run learn', () => {
    const { fingerprint } = decodeLearned(readFileSync(learnedFile), learnedFile)
    const { senses } = loadVocabulary(vocabularyFolder)
    expect(fingerprint).toBe(fingerprintOf(readExamples(join(vocabularyFolder, 'examples')), senses))
  })
})

describe('senses', () => {
  const { senses } = loadVocabulary(vocabularyFolder)
  const find = createFindSenses(senses)
  test('every language says every sense that senses.yaml explains', () => {
    const explained = readYaml(join(vocabularyFolder, 'senses.yaml'), z.record(z.string(), z.string()))
    const all = Object.keys(explained).sort()
    for (const [language, words] of Object.entries(senses))
      expect([language, Object.keys(words).sort()]).toEqual([language, all])
  })
  test.each([
    ['de', 'überall Rauch im Treppenhaus', ['smoke', 'stairwell']],
    ['en', 'my husband is choking me', ['partner', 'choke']],
    ['tr', 'kocam beni dövüyor', ['partner', 'hit']],
    ['uk', 'дитина сама вдома', ['child', 'child_alone']],
  ])('are found in %s: %s', (_, text, expected) => {
    expect(find(text)).toEqual(expect.arrayContaining(expected))
  })
})

describe('C1: likeness only adds to the fixed rules', () => {
  const { screen } = loadKnowledge()
  test.each([
    '9',
    '14:30',
    '0171 2345678',
    '…',
    '👍',
    'vorgestern',
    'am Dienstag',
    'last night',
    'ja',
    'نعم',
    'Kowalski',
    'zweiter Stock',
    'Messer',
    'Ja, gestern Nacht',
    'er lag gestern im Briefkasten',
    'vor drei Tagen',
    'она пришла вчера поздно',
  ])('a few words that answer a question resemble no danger: %s', (text) =>
    expect(screen(text, '2026-11-23')).toBeNull(),
  )

  test('what a rule found stays its kind, whatever the examples say', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (none) => {
        const combined = withLikeness(
          () => ({ kind: 'medical', rule: 'de/medical/breathing' }),
          () =>
            likely({
              danger: new Map([
                ['none', none],
                ['suicide', 1 - none],
              ]),
            }),
        )
        expect(combined('x', TODAY)).toEqual({ kind: 'medical', rule: 'de/medical/breathing' })
      }),
    )
  })
  test('what a rule found stands when the reading beside it breaks', () => {
    const broken = withLikeness(
      () => ({ kind: 'violence', rule: 'de/violence/hits' }),
      () => {
        throw new Error('broken')
      },
    )
    expect(broken('x', TODAY)).toEqual({ kind: 'violence', rule: 'de/violence/hits' })
  })
  test('nobody is taken for the one who hurts for being a little likelier than the others', () => {
    const likelihoods = (doer: number) =>
      likely({
        danger: new Map([
          ['none', 0],
          ['violence', 1],
        ]),
        role: new Map([
          ['victim', (1 - doer) / 2],
          ['witness', (1 - doer) / 2],
          ['doer', doer],
        ]),
      })
    const reads = (doer: number) =>
      withLikeness(
        () => null,
        () => likelihoods(doer),
      )('x', TODAY)
    expect(reads(0.5)).toMatchObject({ role: 'victim' })
    expect(reads(0.9)).toMatchObject({ role: 'doer' })
  })
  test.each([
    ['gas', 'es zischt an der leitung hinterm herd und stinkt nach faulen eiern'],
    ['carbon_monoxide', 'seit die therme an ist haben wir alle kopfweh und dem hund ist schlecht'],
    ['fire', 'unser flur ist voller qualm man sieht nichts mehr'],
  ])('the three of fire_gas are told apart: %s', (hazard, text) => {
    expect(screen(text, TODAY)).toMatchObject({ kind: 'fire_gas', hazard })
  })
  test.each([
    ['victim', 'mein mann hat mich wieder gewürgt'],
    ['witness', 'die nachbarin schreit, ihr mann schlägt sie'],
    ['doer', 'ich hab angst dass ich meinem kind was antue wenn es nicht aufhört zu schreien'],
  ])('who writes is told: %s', (role, text) => {
    expect(screen(text, TODAY)).toMatchObject({ role })
  })
})

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCrisisScreen } from '../src/knowledge/crisis/screen.ts'
import { createFindSenses } from '../src/knowledge/learned/find-senses.ts'
import { createReadWords } from '../src/knowledge/understanding/message-words.ts'
import { CRISIS_KINDS, TOPIC_IDS } from '../src/knowledge/understanding/understanding.ts'
import { loadVocabulary } from '../src/knowledge/vocabulary.ts'
import { root } from './support/source-imports.ts'

const folder = join(root, 'vocabulary')
const vocabulary = loadVocabulary(folder)
const LANGUAGES = ['ar', 'de', 'en', 'fa', 'fr', 'pl', 'ro', 'ru', 'tr', 'uk', 'vi']

describe('the vocabulary is complete', () => {
  test('every phrase of it can be read', () => {
    expect(() => createReadWords(vocabulary)).not.toThrow()
    expect(() => createFindSenses(vocabulary.senses)).not.toThrow()
    expect(() => createCrisisScreen(vocabulary.crisis)).not.toThrow()
  })
  test('every language has words for danger of every kind', () => {
    expect(vocabulary.crisis.languages.map(({ language }) => language)).toEqual(LANGUAGES)
    for (const { kinds } of vocabulary.crisis.languages) {
      expect(kinds.map(({ kind }) => kind)).toEqual(CRISIS_KINDS)
    }
  })
  test.each(LANGUAGES)('%s has words for every topic, for days and for what presses', (language) => {
    expect(Object.keys(vocabulary.topics[language] ?? {}).toSorted()).toEqual([...TOPIC_IDS].toSorted())
    expect(vocabulary.dates[language]).toBeDefined()
    expect(vocabulary.signals[language]?.wants_human.length).toBeGreaterThan(0)
    expect(vocabulary.languages.known).toContain(language)
  })
  test.each(LANGUAGES)(
    '%s has words for every wish, and names every other language of Lotse than German',
    (language) => {
      const { concepts: _own, languages, groups, ...wishes } = vocabulary.wishes[language]!
      const wordless = Object.entries({ ...wishes, ...groups }).filter(([, phrases]) => phrases.length === 0)
      expect(wordless).toEqual([])
      expect(Object.keys(languages)).toEqual(
        expect.arrayContaining(LANGUAGES.filter((code) => code !== 'de')),
      )
    },
  )
  test('German and English know all three hazards', () => {
    for (const language of ['de', 'en']) {
      const rules = vocabulary.crisis.languages
        .find((one) => one.language === language)
        ?.kinds.find(({ kind }) => kind === 'fire_gas')?.file.rules
      expect(new Set(rules?.map(({ hazard }) => hazard))).toEqual(new Set(['fire', 'gas', 'carbon_monoxide']))
    }
  })
  test('rule names are not used twice in a file, so that a finding names one rule', () => {
    for (const { kinds } of vocabulary.crisis.languages) {
      for (const { file } of kinds) {
        const names = file.rules.map(({ name }) => name)
        expect(new Set(names).size).toBe(names.length)
      }
    }
  })
})

describe('helplines (C3)', () => {
  test('exactly the numbers of the bar', () => {
    expect(vocabulary.helplines.flatMap(({ numbers }) => numbers).toSorted()).toEqual(
      [
        '112',
        '110',
        '116 117',
        '0800 111 0 111',
        '0800 111 0 222',
        '116 123',
        '116 016',
        '0800 123 99 00',
        '116 111',
        '0800 111 0 550',
        '0361 730 730',
        '0761 19240',
        '0228 19240',
      ].toSorted(),
    )
  })
  test('what the bar calls 24 h is open at every hour', () => {
    for (const id of ['emergency', 'police', 'telefonseelsorge', 'women', 'doctor']) {
      expect(vocabulary.helplines.find((helpline) => helpline.id === id)?.hours).toBe('24/7')
    }
  })
  test('each has a source and a later day for checking it again', () => {
    for (const { source, checked, check_again: again } of vocabulary.helplines) {
      expect(source).toMatch(/^https:\/\//)
      if (checked !== undefined) expect(again > checked).toBe(true)
    }
  })
})

describe('bad vocabulary is refused in one line that names file and place', () => {
  let copy: string
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'lotse-vocabulary-'))
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  function loadWith(file: string, change: (source: string) => string) {
    cpSync(folder, copy, { recursive: true })
    const path = join(copy, file)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
    return () => loadVocabulary(copy)
  }

  test.each([
    [
      'helplines.yaml',
      (source: string) => source.replace(/(['"])112\1/, '"one one two"'),
      /helplines\.yaml: 0\.numbers\.0: /,
    ],
    [
      'helplines.yaml',
      (source: string) => source.replaceAll('check_again: 2027', 'checked: 2026-11-22, check_again: 2020'),
      /helplines\.yaml: 0\.check_again: .*must be after/,
    ],
    ['topics/de.yaml', (source: string) => `${source}\nweather:\n  strong: [rain]\n`, /topics.de\.yaml: /],
    ['signals/en.yaml', (source: string) => `${source}\n  broken: [`, /signals.en\.yaml: /],
    ['wishes/de.yaml', (source: string) => source.replace('own_age:', 'old_age:'), /wishes.de\.yaml: /],
    ['dates/de.yaml', (source: string) => source.replace('months:', 'moons:'), /dates.de\.yaml: /],
    [
      'crisis/de/fire_gas.yaml',
      (source: string) => source.replace('hazard: gas', ''),
      /fire_gas\.yaml: rules\.0: "gas_smell" needs a hazard/,
    ],
    [
      'crisis/de/suicide.yaml',
      (source: string) => source.replace('  - name: kills_self', '  - name: kills_self\n    hazard: fire'),
      /suicide\.yaml: rules\.0: .*must not have a hazard/,
    ],
    [
      'crisis/reviews.yaml',
      (source: string) => source.replace(/reviewer: (""|'')/, 'reviewer: Somebody'),
      /reviews\.yaml: de\.suicide: reviewer and date/,
    ],
  ])('%s %#', (file, change, message) => {
    const load = loadWith(file, change)
    expect(load).toThrow(message)
    try {
      load()
    } catch (error) {
      expect(String(error)).not.toContain('\n')
    }
  })
  test('a folder that is not there', () => {
    expect(() => loadVocabulary(join(copy, 'nowhere'))).toThrow(/nowhere.*cannot be read/)
  })
  test('a malformed phrase is refused with the name of its concept', () => {
    const load = loadWith('topics/de.yaml', (source) =>
      source.replace(/strong:\s*\[/, 'strong: ["miete ..4", '),
    )
    expect(() => createReadWords(load())).toThrow(
      /topic\/de\/rent_arrears\/strong.*must begin and end with a word/,
    )
  })
})

test('there is no stray file in the folder of crisis rules', () => {
  const known = new Set(['common.yaml', ...CRISIS_KINDS.map((kind) => `${kind}.yaml`)])
  for (const language of LANGUAGES) {
    expect(readdirSync(join(folder, 'crisis', language)).filter((file) => !known.has(file))).toEqual([])
  }
})

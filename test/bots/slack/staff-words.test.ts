import { FluentResource } from '@fluent/bundle'
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codeKey } from '../../../src/bots/slack/render/case-words.ts'
import { OUTCOMES } from '../../../src/cases/case-event.ts'
import { CRISIS_KINDS, TOPIC_IDS, URGENCIES } from '../../../src/knowledge/understanding/understanding.ts'
import { loadWords } from '../../../src/words.ts'

const wordsFor = loadWords('locales')

function keys(language: string): string[] {
  return ['staff', 'slack']
    .flatMap((file) => new FluentResource(readFileSync(`locales/${language}/${file}.ftl`, 'utf8')).body)
    .map((entry) => entry.id)
    .sort()
}

test('staff read the same things in German and English', () => {
  expect(keys('en')).toEqual(keys('de'))
})

test.each(['de', 'en'])('every topic, urgency, danger and outcome has a word in %s', (language) => {
  const words = wordsFor(language)
  const codes = [
    ...TOPIC_IDS.map((topic) => `topic-${topic}`),
    ...URGENCIES.map((urgency) => `urgency-${urgency}`),
    ...CRISIS_KINDS.map((kind) => `crisis-kind-${kind}`),
    ...OUTCOMES.map((outcome) => codeKey('card-outcome', outcome)),
  ]
  for (const key of codes) expect(words(key)).not.toBe('')
})

test.each(['de', 'en'])('the words for danger and attachments in %s follow their code', (language) => {
  const words = wordsFor(language)
  const dangers = CRISIS_KINDS.map((crisis) => words('thread-crisis', { crisis }))
  expect(new Set(dangers).size).toBe(CRISIS_KINDS.length)
  expect(words('thread-tenant-attachment', { kind: 'photo' })).not.toBe(
    words('thread-tenant-attachment', { kind: 'other' }),
  )
})

test('every word that the product says to staff exists', () => {
  const known = keys('de')
  const asked = globSync('src/**/*.ts').flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(/'((?:thread|staff|action|modal|command)-[a-z]+(?:-[a-z]+)*)'/g),
    ].map((match) => match[1] ?? ''),
  )
  expect(asked.length).toBeGreaterThan(20)
  // `modal-close` and the like are the beginning of several.
  const missing = asked.filter((key) => !known.some((word) => word === key || word.startsWith(`${key}-`)))
  expect(missing).toEqual([])
})

import { FluentResource } from '@fluent/bundle'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CRISIS_KINDS, TOPIC_IDS, URGENCIES } from '../../../src/knowledge/understanding/understanding.ts'

function keys(language: string, theme: string): string[] {
  const resource = new FluentResource(readFileSync(`locales/${language}/${theme}.ftl`, 'utf8'))
  return resource.body.map((entry) => entry.id).sort()
}

test.each(['answer', 'topics'])('%s says the same things in German and English', (theme) => {
  expect(keys('en', theme)).toEqual(keys('de', theme))
})

test('every topic, urgency and danger has one word, and nothing else has', () => {
  const codes = [
    ...TOPIC_IDS.map((topic) => `topic-${topic}`),
    ...URGENCIES.map((urgency) => `urgency-${urgency}`),
    ...CRISIS_KINDS.map((kind) => `crisis-kind-${kind}`),
  ]
  expect(keys('de', 'topics')).toEqual(['language-tag', ...codes].sort())
})

describe('the words of answers', () => {
  const sources = globSync('src/knowledge/answer/*.ts')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')

  test('are all said somewhere', () => {
    expect(keys('de', 'answer').filter((key) => !sources.includes(`'${key}'`))).toEqual([])
  })

  test('are all there', () => {
    const asked = [...sources.matchAll(/'(answer-[a-z-]+)'/g)].map((match) => match[1])
    expect(asked.filter((key) => !keys('de', 'answer').includes(key ?? ''))).toEqual([])
  })

  test.each(['de', 'en'])('L4: bring no figure of their own into an answer (%s)', (language) => {
    const lines = readFileSync(`locales/${language}/answer.ftl`, 'utf8').split('\n')
    // `[1]` chooses a variant and is never shown.
    const shown = lines
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.replace(/^\s*\*?\[\w+\]/, ''))
    expect(shown.filter((line) => /\d/.test(line))).toEqual([])
  })
})

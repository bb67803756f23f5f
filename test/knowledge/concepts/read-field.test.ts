import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LABEL_LANGUAGES } from '../../../src/knowledge/concepts/concept.ts'
import { readField } from '../../../src/knowledge/concepts/read-field.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-vocabulary-'))
  for (const name of ['languages.yaml', 'stop-words.yaml'])
    cpSync(join('vocabulary', name), join(folder, name))
  cpSync('vocabulary/concepts/debt.yaml', join(folder, 'concepts', 'debt.yaml'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const labels = LABEL_LANGUAGES.map((language) => `    ${language}: one; two\n`).join('')
const write = (concepts: string, topic = 'work'): void =>
  writeFileSync(join(folder, 'concepts', 'work.yaml'), `topic: ${topic}\nconcepts:\n${concepts}`)

test('concepts of several files belong together', () => {
  const before = readField(folder)
  write(`  job:\n${labels}`)
  const { concepts, version } = readField(folder)
  expect(concepts.find(({ id }) => id === 'job')).toMatchObject({
    topic: 'work',
    broader: null,
    labels: { de: ['one', 'two'] },
  })
  expect(version).not.toBe(before.version)
})

test.each([
  [
    'a concept twice',
    () => write(`  debt-problems:\n${labels}`),
    /work\.yaml: concepts\.debt-problems stands in .*debt\.yaml too; rename one/,
  ],
  [
    'an unknown broader concept',
    () => write(`  job:\n    broader: work-life\n${labels}`),
    /concepts\.job\.broader: "work-life" is no concept; correct its id/,
  ],
  [
    'a missing language',
    () => write(`  job:\n${labels.replace(/ {4}fa:.*\n/, '')}`),
    /work\.yaml: concepts\.job\.fa/,
  ],
  [
    'an empty label',
    () => write(`  job:\n${labels.replace('de: one; two', 'de: one; ; two')}`),
    /concepts\.job\.de: must be labels between "; "/,
  ],
  [
    'a label twice',
    () => write(`  job:\n${labels.replace('de: one; two', 'de: one; one')}`),
    /concepts\.job\.de: has a label twice/,
  ],
  ['an unknown topic', () => write(`  job:\n${labels}`, 'jobs'), /work\.yaml: topic/],
])('%s is refused in one line with file and place', (_, spoil, line) => {
  spoil()
  expect(() => readField(folder)).toThrow(line)
})

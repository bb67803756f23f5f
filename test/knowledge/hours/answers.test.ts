import { expect, test } from 'vitest'
import { openingLine } from '../../../src/knowledge/answer/opening-words.ts'
import { loadWords } from '../../../src/words.ts'
import { rowsOf, scheduleOf } from './tables.ts'

const words = loadWords('locales')
const rows = rowsOf<'written' | 'state' | 'now' | 'language' | 'line'>('answers.tsv')

test.each(rows)('$written in $state at $now: $line', ({ written, state, now, language, line }) => {
  const reader = {
    words: words(language),
    tag: words(language)('language-tag'),
    language,
    federalState: state,
    now: new Date(now),
    speaks: [language],
    from: null,
  }
  expect(openingLine(written.split(' // ').map(scheduleOf), reader)).toBe(line)
})

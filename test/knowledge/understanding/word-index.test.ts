import { expect, test } from 'vitest'
import { foldLetters, foldWord } from '../../../src/knowledge/understanding/fold.ts'
import { createWordIndex } from '../../../src/knowledge/understanding/word-index.ts'

/** As days are looked for. */
const folded = (text: string): string => foldLetters(text).replace(/\p{L}+/gu, foldWord)
const listsIn = createWordIndex([
  ['dezember', 'dez'],
  ['januar*'],
  ['übermorgen'],
  ['end of the month'],
  ['ديسمبر'],
  ['stycznia'],
  ['марта'],
  ['donnerstag'],
])

test.each([
  ['am 4. dezember', [0]],
  ['4thdez', [0]],
  ['3dezember', [0]],
  ['15stycznia', [5]],
  ['5-гомарта', [6]],
  ['dezemberabend', []],
  ['im januarregen', [1]],
  ['uebermorgen', [2]],
  ['ubermorgen', [2]],
  ['the end is near', [3]],
  ['يوم ٣ وديسمبر', [4]],
  ['ende januar, dez', [0, 1]],
  ['am Donnerstag', [7]],
  ['', []],
])('"%s" has words of the lists %j', (text, lists) => expect(listsIn(folded(text))).toEqual(lists))

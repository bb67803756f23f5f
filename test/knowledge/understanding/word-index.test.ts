import { expect, test } from 'vitest'
import { foldLetters } from '../../../src/knowledge/understanding/fold.ts'
import { createWordIndex } from '../../../src/knowledge/understanding/word-index.ts'

const listsIn = createWordIndex([
  ['dezember', 'dez'],
  ['januar*'],
  ['übermorgen'],
  ['end of the month'],
  ['ديسمبر'],
])

test.each([
  ['am 4. dezember', [0]],
  ['4thdez und 3dezember', [0]],
  ['dezemberabend', []],
  ['im januarregen', [1]],
  ['uebermorgen', [2]],
  ['ubermorgen', [2]],
  ['the end is near', [3]],
  ['يوم ٣ وديسمبر', [4]],
  ['ende januar, dez', [0, 1]],
  ['', []],
])('"%s" has words of the lists %j', (text, lists) => expect(listsIn(foldLetters(text))).toEqual(lists))

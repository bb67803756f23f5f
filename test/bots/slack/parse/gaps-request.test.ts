import { expect, test } from 'vitest'
import { readGapsRequest } from '../../../../src/bots/slack/parse/gaps-request.ts'

test('/lotse directory gaps asks for the gaps, everywhere or in an area', () => {
  expect(readGapsRequest('gaps')).toEqual({ area: null })
  expect(readGapsRequest(' Gaps  ')).toEqual({ area: null })
  expect(readGapsRequest('gaps  Lindenau Ost ')).toEqual({ area: 'Lindenau Ost' })
})

test('any other words are looked for in the directory', () => {
  for (const args of ['', 'gapsia', 'mind the gaps', 'Schuldnerberatung']) {
    expect(readGapsRequest(args), args).toBeNull()
  }
})

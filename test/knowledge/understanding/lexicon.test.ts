import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLexicon } from '../../../src/knowledge/understanding/lexicon.ts'

const word = fc.stringMatching(/^[abcмرü]{1,7}$/)
const pattern = fc.record({ word, anywhere: fc.boolean(), open: fc.boolean() })

describe('the lexicon', () => {
  test('finds what going through all words one by one would find', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 40 }), word, (patterns, token) => {
        const lexicon = createLexicon()
        const expected = new Set<number>()
        for (const { word: known, anywhere, open } of patterns) {
          const number = lexicon.add(`${anywhere ? '*' : ''}${known}${open ? '*' : ''}`, (one) => [one])
          const from = anywhere ? Array.from(token, (_, at) => token.slice(at)) : [token]
          if (from.some((rest) => (open ? rest.startsWith(known) : rest === known))) expected.add(number)
        }
        expect(new Set(lexicon.lookup(token))).toEqual(expected)
      }),
    )
  })
  test('looks for a slip only where no word stands as it is', () => {
    const lexicon = createLexicon()
    const slip = lexicon.add('umbringen~', (one) => [one])
    expect(lexicon.lookup('umbrignen')).toEqual([slip])
    const exact = lexicon.add('umbrignen', (one) => [one])
    expect(lexicon.lookup('umbrignen')).toEqual([exact])
  })
})

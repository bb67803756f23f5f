import { describe, expect, test } from 'vitest'
import { fold, foldedArea, foldedWords } from '../../../src/knowledge/search/fold.ts'
import { stem } from '../../../src/knowledge/search/stem.ts'
import { askedAreas, wordTerms } from '../../../src/knowledge/search/terms.ts'

describe('folding', () => {
  test.each([
    ['Häuser', 'haeuser', 'hauser'],
    ['Übergröße', 'uebergroesse', 'ubergrosse'],
    ['ÖPNV', 'oepnv', 'opnv'],
    ['Ärztin', 'aerztin', 'arztin'],
  ])('%s, %s and %s are the same word', (umlaut, typed, dropped) => {
    expect(fold(umlaut)).toBe(dropped)
    expect(fold(typed)).toBe(dropped)
  })

  test('ue after a, e or q is no umlaut', () => {
    expect(['Frauen', 'neue', 'Quelle'].map(fold)).toEqual(['frauen', 'neue', 'quelle'])
  })

  test('accents of other languages go, other scripts stay', () => {
    expect(foldedWords('Çay, İstanbul, łódź — Школа, مدرسة')).toEqual([
      'cay',
      'istanbul',
      'lodz',
      'школа',
      'مدرسة',
    ])
  })

  test('a key or an address of hundreds of characters does not become a term of that size', () => {
    expect(foldedWords('a'.repeat(5000))[0]).toHaveLength(64)
  })

  test('areas are the same with other case, spaces, hyphens and umlauts', () => {
    const spellings = ['Neustadt-Neuschönefeld', 'neustadt neuschoenefeld', ' NEUSTADT  NEUSCHÖNEFELD ']
    expect(new Set(spellings.map(foldedArea))).toEqual(new Set(['neustadtneuschonefeld']))
    expect(foldedArea(' * ')).toBe('*')
  })
})

describe('stems', () => {
  test.each([
    ['schulden', 'schuld'],
    ['kinder', 'kindern'],
    ['beratung', 'beratungen'],
    ['hauser', 'haus'],
    ['geholfen', 'holfen'],
  ])('%s and %s share one', (one, other) => {
    expect(stem(fold(one))).toBe(stem(fold(other)))
  })

  test('short words stay as they are, letter groups survive', () => {
    expect(['amt', 'sie', 'tisch'].map(stem)).toEqual(['amt', 'sie', 'tisch'])
  })
})

describe('terms', () => {
  test('a word gives its stem and its character grams with marked ends', () => {
    expect(wordTerms('miete')).toEqual(['=miet', '_mie', 'miet', 'iete', 'ete_'])
    expect(wordTerms('wg')).toEqual(['=wg', '_wg_'])
    expect(wordTerms('u')).toEqual(['=u', '_u_'])
  })

  test('an asked area is also looked for by the postcode in it', () => {
    expect(askedAreas('04315 Leipzig')).toEqual(['@04315leipzig', '@04315'])
    expect(askedAreas(null)).toEqual([])
    expect(askedAreas('?!')).toEqual([])
  })
})

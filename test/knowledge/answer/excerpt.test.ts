import { describe, expect, test } from 'vitest'
import { cut, firstProse, firstSentences } from '../../../src/knowledge/answer/excerpt.ts'

describe('a text that is too long', () => {
  test('is cut between words', () => {
    expect(cut('Wir helfen bei Schulden und Mahnungen', 24)).toBe('Wir helfen bei …')
  })

  test('is cut before a number rather than within it', () => {
    expect(cut('Rufen Sie uns an: 030 23125 101, wir helfen', 27)).toBe('Rufen Sie uns an …')
    expect(cut('Rufen Sie uns an: 0800/111 0 111, wir helfen', 29)).toBe('Rufen Sie uns an …')
  })

  test('is cut between characters when it has no words, never within an emoji', () => {
    expect(cut('👩‍👩‍👧‍👦'.repeat(3), 15)).toBe('👩‍👩‍👧‍👦 …')
    expect(cut('👩‍👩‍👧‍👦'.repeat(3), 5)).toBe('')
  })

  test('keeps its beginning as whole sentences when it can', () => {
    expect(firstSentences('Wir beraten. Wir begleiten. Wir vermitteln an andere Stellen.', 30)).toBe(
      'Wir beraten. Wir begleiten.',
    )
  })

  test.each([
    'Der Mieterverein Musterstadt e. V. Nord berät.',
    'Wir sind bis zum 3. Mai da.',
    'Für Familien, z. B. Alleinerziehende.',
    'Für ca. 20 Kinder.',
    'Haus Nr. 5 am Markt.',
  ])('is not cut at an abbreviation: %s', (first) => {
    expect(
      firstSentences(`${first} Danach kommt ein zweiter Satz, der nicht mehr passt.`, first.length + 10),
    ).toBe(first)
  })
})

describe('a page', () => {
  test('is quoted from its first sentence, past headings and lists', () => {
    const page = 'Kontakt\nMontag\nHier bekommen Sie Hilfe bei allen Fragen zur Miete.\nMehr dazu'
    expect(firstProse(page, 300)).toBe('Hier bekommen Sie Hilfe bei allen Fragen zur Miete.')
  })

  test('without sentences is quoted from its beginning', () => {
    expect(firstProse('Mieterverein\n\nBrunnenstraße 18', 300)).toBe('Mieterverein · Brunnenstraße 18')
  })
})

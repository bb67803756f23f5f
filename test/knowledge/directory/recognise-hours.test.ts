import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/knowledge/directory/document.ts'
import { asOpeningHours, checkOpeningHours } from '../../../src/knowledge/directory/opening-hours.ts'
import { recogniseHours } from '../../../src/knowledge/directory/recognise-hours.ts'

const hoursIn = (text: string) => recogniseHours(text).map(({ opening_hours }) => opening_hours)

describe('opening hours in German lines', () => {
  it.each([
    ['Montag bis Freitag 9 bis 17 Uhr', 'Mo-Fr 09:00-17:00'],
    ['Mo – Fr von 10.00 – 13.00 Uhr', 'Mo-Fr 10:00-13:00'],
    ['Di bis Fr 13:00 - 18:00', 'Tu-Fr 13:00-18:00'],
    ['Täglich 09:00 - 24:00 Uhr', 'Mo-Su 09:00-24:00'],
    ['Dienstags: 16 - 18 Uhr', 'Tu 16:00-18:00'],
    ['jeden Dienstag von 9:30 – 11:30 Uhr', 'Tu 09:30-11:30'],
    ['Öffnungszeit: Freitag: 16.00 Uhr – 18.00 Uhr', 'Fr 16:00-18:00'],
    ['Montag 08.30 - 12.00 Uhr 14.00 - 16.00 Uhr', 'Mo 08:30-12:00,14:00-16:00'],
    [
      'Montag bis Freitag von 7.30 bis 12.30 Uhr, Donnerstag zusätzlich von 14 bis 17.30 Uhr',
      'Mo-We 07:30-12:30; Th 07:30-12:30,14:00-17:30; Fr 07:30-12:30',
    ],
    [
      'Montag, Dienstag und Donnerstag: 8 bis 17 Uhr, Mittwoch und Freitag: 8 bis 13 Uhr',
      'Mo,Tu 08:00-17:00; We 08:00-13:00; Th 08:00-17:00; Fr 08:00-13:00',
    ],
    ['Freitag 08:00 - 13:00 Uhr und nach Vereinbarung', 'Fr 08:00-13:00'],
    [
      'Montag:\n08:00 - 16:00 Uhr\nDienstag\n10:00 - 12:00 Uhr\n14:00 - 16:00 Uhr',
      'Mo 08:00-16:00; Tu 10:00-12:00,14:00-16:00',
    ],
    [
      'Montag, Dienstag,\nDonnerstag und Freitag:\n8:00 Uhr bis 12:00 Uhr',
      'Mo,Tu 08:00-12:00; Th,Fr 08:00-12:00',
    ],
    ['Montag 9 - 12 Uhr\nMittwoch: geschlossen\nFreitag 9 - 12 Uhr', 'Mo 09:00-12:00; Fr 09:00-12:00'],
    ['Samstag bis Sonntag: 10 bis 14 Uhr', 'Sa,Su 10:00-14:00'],
    ['Montags: ab 18 Uhr', 'Mo 18:00+'],
    ['jeden 1. und 3. Samstag im Monat, 10 bis 12 Uhr', 'Sa[1,3] 10:00-12:00'],
    [
      'Donnerstag, 18 bis 20 Uhr, jeden ersten Freitag im Monat, 16 bis 20 Uhr',
      'Th 18:00-20:00; Fr[1] 16:00-20:00',
    ],
    ['Samstag, Sonntag, Feiertag 08:00 - 23:00', 'Sa,Su 08:00-23:00; PH 08:00-23:00'],
    ['Freitag 22 - 6 Uhr', 'Fr 22:00-06:00'],
  ])('%s', (text, hours) => {
    expect(hoursIn(text)).toEqual([hours])
    expect(checkOpeningHours(hours)).toEqual({ kind: 'valid' })
  })

  it.each([
    'Dienstag 21. November 2023, 13.45 - 14.45 Uhr',
    'Dienstag 15:00 - 17:00 (nicht in den Schulferien)',
    'Mittwoch 13:00 - Donnerstag 08:00',
    '08:00 - 12:00 Uhr',
    'Montag 9 - 12 Uhr\nMittwoch:\nnur mit Termin',
    'Montag 9 - 12 Uhr\nMontag 10 - 13 Uhr',
    'Montag 9 - 12 Uhr nach Vereinbarung',
    'Montag 9 - 12 Uhr\nTermine nach Vereinbarung',
    'Termine nach Vereinbarung:\nMontag 9 - 12 Uhr',
    'Samstag 9 - 12 Uhr\nin den Sommerferien geschlossen',
    'Sa und So 8 - 22 Uhr\nWerktags von 18 Uhr - 22 Uhr',
    'Rund um die Uhr',
  ])('are left alone where a word is not understood, and never half understood: %s', (text) => {
    expect(hoursIn(text).filter((hours) => hours !== null)).toEqual([])
  })

  it.each([
    'Im Café können Frauen montags von 9 bis 11 Uhr Deutsch üben.',
    'So findest Du 3 Angebote.',
    'Die Ruhezeit dauert von 22 Uhr bis 6 Uhr.',
    'Telefonische Sprechzeiten:\nMontag, 14 bis 16 Uhr',
    'Hotline\nMontag bis Freitag 8 - 20 Uhr',
    '1. Antrag ausfüllen\n2. Antrag abschicken',
    'Feiertage\nAn diesen Tagen ist geschlossen.',
    'Die Schulferien beginnen im Juli.',
  ])('are not made out of prose or of hours for calls: %s', (text) => {
    expect(hoursIn(text)).toEqual([])
  })
})

describe('a cell for opening hours', () => {
  it.each([
    'Mo-Fr 09:00-17:00; PH off',
    '24/7',
    'We[1] 16:00-18:00',
    'Apr-Oct Sa 10:00-14:00',
    '"nach Vereinbarung"',
  ])('takes what OpenStreetMap takes: %s', (value) => {
    expect(checkOpeningHours(value)).toEqual({ kind: 'valid' })
    expect(asOpeningHours(value)).toBe(value)
  })

  it('is not guessed at, but the guess is offered', () => {
    expect(checkOpeningHours('Mo-Fr 9-17')).toMatchObject({
      kind: 'invalid',
      suggestion: 'Mo-Fr 09:00-17:00',
    })
    expect(checkOpeningHours('meistens')).toEqual({ kind: 'invalid', suggestion: null })
    expect(checkOpeningHours('Mo-Fr 08:00-12:00; 14:00-16:00')).toEqual({ kind: 'invalid', suggestion: null })
    expect(asOpeningHours('meistens')).toBe('meistens')
  })
})

describe('a page', () => {
  const page = (text: string) => readDocument({ id: 'p', title: 'Seite', text }, 'de')
  const places = (text: string) =>
    page(text).service_at_locations.map(({ location, schedules }) => [
      location.addresses[0]!.address_1,
      ...schedules.map(({ opening_hours }) => opening_hours),
    ])
  const general = (text: string) => page(text).schedules.map(({ opening_hours }) => opening_hours)

  it('without a place has its hours itself', () => {
    expect(general('Wir beraten.\nMontag 9 - 12 Uhr')).toEqual(['Mo 09:00-12:00'])
  })

  it('with one place has them there, above or below the address', () => {
    expect(places('Montag 9 - 12 Uhr\nNordplatz 1, 86150 Augsburg')).toEqual([
      ['Nordplatz 1', 'Mo 09:00-12:00'],
    ])
    expect(general('Montag 9 - 12 Uhr\nNordplatz 1, 86150 Augsburg')).toEqual([])
  })

  it('with several places gives each the hours below its address', () => {
    const text =
      'A-Straße 1, 86150 Augsburg\nMontag 9 - 12 Uhr\nB-Straße 2, 86150 Augsburg\nDienstag 9 - 12 Uhr'
    expect(places(text)).toEqual([
      ['A-Straße 1', 'Mo 09:00-12:00'],
      ['B-Straße 2', 'Tu 09:00-12:00'],
    ])
  })

  it('gives none where it is not certain whose they are', () => {
    expect(places('Montag 9 - 12 Uhr\nA-Straße 1, 86150 Augsburg\nB-Straße 2, 86150 Augsburg')).toEqual([
      ['A-Straße 1'],
      ['B-Straße 2'],
    ])
    expect(places('A-Straße 1, 86150 Augsburg\nMontag 9 - 12 Uhr\nGruppe:\nDienstag 9 - 12 Uhr')).toEqual([
      ['A-Straße 1'],
    ])
    expect(general('Montag 9 - 12 Uhr\nGruppe:\nDienstag ab 9 Uhr')).toEqual([])
  })

  it('has an e-mail address and a web address of its own only when it names one', () => {
    expect(page('a@example.org www.example.org')).toMatchObject({
      email: 'a@example.org',
      url: 'https://www.example.org',
    })
    const several = page('a@example.org b@example.org www.a.example.org www.b.example.org')
    expect([several.email, several.url]).toEqual([undefined, undefined])
  })

  it('is a document without organization, topics and check date', () => {
    const service = page('Text')
    expect(service).toMatchObject({
      source_kind: 'document',
      organization: { id: '', name: '' },
      status: 'active',
    })
    expect(service).not.toHaveProperty('assured_date')
  })
})

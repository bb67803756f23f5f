import { describe, expect, it } from 'vitest'
import { recogniseAddresses } from '../../../src/knowledge/directory/recognise-addresses.ts'
import {
  isPossiblePhone,
  recogniseEmails,
  recognisePhones,
  recogniseUrls,
} from '../../../src/knowledge/directory/recognise-contacts.ts'

const numbers = (text: string) => recognisePhones(text).map(({ number }) => number)

describe('telephone numbers in a text', () => {
  it.each([
    ['Telefon: 030 23125 101', ['030 23125 101']],
    ['Tel. 030/23125-101 oder 0152 28817386', ['030/23125-101', '0152 28817386']],
    ['(030) 23125 101, +49 30 23125 102', ['(030) 23125 101', '+49 30 23125 102']],
    ['06990009101', ['06990009101']],
    ['TelefonSeelsorge 0800 111 0 111', ['0800 111 0 111']],
    ['Ärztlicher Bereitschaftsdienst: 116117', ['116117']],
    ['Hilfetelefon 116 016', ['116 016']],
    ['Notruf 112, Polizei 110', ['112', '110']],
    ['110', ['110']],
  ])('%s', (text, found) => {
    expect(numbers(text)).toEqual(found)
  })

  it.each([
    'Montag 08.00 - 12.00 Uhr und 14.00 - 16.00 Uhr',
    'am 01.02.2026 um 09:30',
    'IBAN DE02 1203 0000 0000 2020 51',
    'Der Kurs kostet 110 Euro für 112 Stunden',
    '86150 Augsburg',
    'Aktenzeichen 0123 / 2026',
    '1.116.117 Menschen',
  ])('are not made out of anything else: %s', (text) => {
    expect(numbers(text)).toEqual([])
  })

  it('are told apart from a fax, and each is given once', () => {
    expect(recognisePhones('Tel. 030 23125 101, Fax 030 23125 199\nTelefon: 03023125101')).toEqual([
      { number: '030 23125 101', type: 'voice' },
      { number: '030 23125 199', type: 'fax' },
    ])
  })

  it('of public services can be dialled although they are short, others cannot', () => {
    for (const number of ['110', '112', '115', '116 117', '116 016'])
      expect(isPossiblePhone(number)).toBe(true)
    for (const number of ['12345', '030', '0000 000000', 'abc']) expect(isPossiblePhone(number)).toBe(false)
  })
})

describe('addresses on the net in a text', () => {
  it('e-mail', () => {
    expect(
      recogniseEmails('Mail: hilfe@example.org, Anna.Beispiel@Amt.example.de. Oder hilfe@example'),
    ).toEqual(['hilfe@example.org', 'Anna.Beispiel@Amt.example.de'])
  })

  it('web, with a scheme, without the full stop of the sentence', () => {
    expect(
      recogniseUrls(
        'Siehe www.example.org/hilfe. Oder (https://a.example.org/b?c=d#e), mail@www.example.org',
      ),
    ).toEqual(['https://www.example.org/hilfe', 'https://a.example.org/b?c=d#e'])
  })

  it('but not what is no address', () => {
    expect(recogniseUrls('https:// und www. und https://münchen.example/ä%zz')).toEqual([])
  })
})

describe('postal addresses in a text', () => {
  const first = (text: string) => {
    const [address] = recogniseAddresses(text)
    return address && `${address.address_1} | ${address.postal_code} | ${address.city}`
  }

  it.each([
    ['Bismarckstraße 62, 86391 Stadtbergen', 'Bismarckstraße 62 | 86391 | Stadtbergen'],
    ['Kobelweg 82\n86156 Augsburg', 'Kobelweg 82 | 86156 | Augsburg'],
    ['Erbstetter Str. 58 | 71522 Backnang', 'Erbstetter Str. 58 | 71522 | Backnang'],
    ['Hauptstraße 1 - 71397 Leutenbach', 'Hauptstraße 1 | 71397 | Leutenbach'],
    ['Stettener Straße 12, 71394 Kernen im Remstal', 'Stettener Straße 12 | 71394 | Kernen im Remstal'],
    ['Kurplatz 3a, 97688 Bad Kissingen', 'Kurplatz 3a | 97688 | Bad Kissingen'],
    [
      'Rathaus, Dillinger Straße 2-4, 86477 Adelsried (Hinterhaus)',
      'Dillinger Straße 2-4 | 86477 | Adelsried',
    ],
    ['Unter dem Bogen 2 (am Rathausplatz), 86150 Augsburg', 'Unter dem Bogen 2 | 86150 | Augsburg'],
    ['Du findest uns jeden Tag in der Karlstraße 3, 73614 Schorndorf', 'Karlstraße 3 | 73614 | Schorndorf'],
  ])('%s', (text, address) => {
    expect(first(text)).toBe(address)
  })

  it.each([
    '86145 Augsburg',
    'Bundeskanzleramt, 11012 Berlin',
    'Am 3. Mai kamen 12000 Menschen',
    'Mehr als 10000 Euro',
    'Nordplatz 1, 00999 Nirgends',
  ])('are not made out of anything else: %s', (text) => {
    expect(recogniseAddresses(text)).toEqual([])
  })

  it('two in one line are two', () => {
    const text = 'Hermanstraße 11, 86150 Augsburg / Fuggerstraße 10, 86830 Schwabmünchen'
    expect(recogniseAddresses(text).map(({ address_1 }) => address_1)).toEqual([
      'Hermanstraße 11',
      'Fuggerstraße 10',
    ])
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadRedactionWords } from '../../src/knowledge/redaction-words.ts'
import { createRedact } from '../../src/knowledge/redaction.ts'
import { loadRedact } from '../../src/start/knowledge.ts'
import { root } from '../support/source-imports.ts'

const words = loadRedactionWords(join(root, 'vocabulary/redaction.yaml'))
const redact = loadRedact()

const unusedPhrases = Array.from({ length: 1200 }, (_, index) => `nobodywritesthis${index}`)
const redactUnoptimised = createRedact(
  {
    ...words,
    introductions: [...words.introductions, ...unusedPhrases],
    closings: [...words.closings, ...unusedPhrases],
    street_endings: [...words.street_endings, ...unusedPhrases],
    english_street_words: [...words.english_street_words, ...unusedPhrases],
    number_labels: [...words.number_labels, ...unusedPhrases],
  },
  { isGerman: () => true, isEnglish: () => true },
)

describe('L2: what points at a person does not leave the house', () => {
  test.each([
    ['Ruf mich an: 0341 1234567 oder 0176/12345678', 'Ruf mich an: … oder …'],
    ['+49 (30) 23125-010 bitte', '… bitte'],
    ['Handy 030~12~34~56, sonst +49·341·12·34·567', 'Handy …, sonst …'],
    ['tel ٠١٧٦١٢٣٤٥٦٧٨', 'tel …'],
    ['an\u200bna@w\u00adeb.de, 03\u200b41 12\u206034567', '…, …'],
    ['anna.beispiel@web.de oder anna (at) web.de', '… oder …'],
    ['siehe https://example.org/anna?x=1 und www.example.org', 'siehe … und …'],
    ['t.me/anna_b, ich bin @anna_b', '…, ich bin …'],
  ])('phones, mail, links: %s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  test.each([
    ['IBAN DE89 3704 0044 0532 0130 00 ist gesperrt', 'IBAN … ist gesperrt'],
    ['de89370400440532013000 ist gesperrt was tun', '… ist gesperrt was tun'],
    ['GB29 NWBK 6016 1331 9268 19 bitte', '… bitte'],
    ['Vertrag 4711-0815, Akte 12 C 345/23', 'Vertrag …, Akte …'],
    ['Rentenversicherung 65 170839 J 003', 'Rentenversicherung …'],
    ['Kundennummer ist K-12 und Vertragsnummer: MV-3/b', 'Kundennummer ist … und Vertragsnummer: …'],
    ['ich bin geboren am 03.05.1980, mein Kind geb. 3.5.2021', 'ich bin geboren am …, mein Kind geb. …'],
  ])('accounts, contracts, dates of birth: %s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  test.each([
    ['Ich wohne in der Karl-Liebknecht-Straße 12a, 04275 Leipzig', 'Ich wohne in der … Leipzig'],
    ['wohne hauptstr 12 und habe schimmel', 'wohne … und habe schimmel'],
    ['Wasserschaden Hauptstraße 12 - 14', 'Wasserschaden …'],
    ['Lange Straße 5', '…'],
    ['wohne in der Hauptstraße', 'wohne in der …'],
    ['Platz der Republik 1, Straße des 17. Juni 135', '…, …'],
    ['Wohne Unter den Linden 5 und habe Schulden', 'Wohne … und habe Schulden'],
    ['Sonnenhof Nord 3, 04315', '…'],
    ['12 Main Street and Main Street 12', '… and …'],
  ])('addresses: %s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  test.each([
    ['ich heiße anna beispiel und brauche hilfe', 'ich heiße … und brauche hilfe'],
    ['Ich heiße Anna von der Heide und brauche Hilfe', 'Ich heiße … und brauche Hilfe'],
    ['Mein Name ist Mehmet Öztürk. Hilfe', 'Mein Name ist … Hilfe'],
    ['ich bin Anna Beispiel, Rentnerin', 'ich bin …, Rentnerin'],
    ['Name: anna beispiel', 'Name: …'],
    ['I am John Smith, and need help', 'I am …, and need help'],
    ['Frau Dr. Beispiel vom Jobcenter, Herr Nguyen', 'Frau … vom Jobcenter, Herr …'],
    ['Heizung kaputt. LG Anna', 'Heizung kaputt. LG …'],
    ['Hilfe\nMit freundlichen Grüßen,\nAnna Beispiel\nHofstr. 3', 'Hilfe\nMit freundlichen Grüßen,\n…\n…'],
    ['my name is John Smith and I need help', 'my name is … and I need help'],
    ['benim adım Ayşe Yılmaz, yardım', 'benim adım …, yardım'],
    ['меня зовут Анна Иванова и мне нужна помощь', 'меня зовут … и мне нужна помощь'],
    ['اسمي أحمد علي و أحتاج مساعدة', 'اسمي … و أحتاج مساعدة'],
  ])('names: %s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  // V8 compiles patterns above 20 KB without optimisation, and in a process with many patterns all that come later.
  test.each([
    ['Ich Heiße Anna von der Heide und brauche Hilfe', 'Ich Heiße … und brauche Hilfe'],
    ['LG Anna', 'LG …'],
    ['wohne in der LANGE STRASSE 12', 'wohne …'],
    ['12 Main Street', '…'],
    ['KUNDENNUMMER: K-12', 'KUNDENNUMMER: …'],
  ])('also where V8 does not optimise: %s', (text, expected) => {
    expect(redactUnoptimised(text)).toBe(expected)
  })
})

const of = fc.constantFrom
const letters = (word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)}`
const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((d) => d.join(''))
const house = fc.tuple(fc.integer({ min: 1, max: 199 }), of('', 'a', ' b')).map((parts) => parts.join(''))
const given = of('Anna', 'Mehmet', 'Thi Hoa', 'Jörg', 'Ayşe', 'Zofia', 'Ümit', 'Marie-Luise', 'Amira')
const family = of(
  'Beispiel',
  'Öztürk',
  'Nguyen',
  'von der Heide',
  "O'Brien",
  'Müller-Lüdenscheidt',
  'Żak',
  'al Masri',
)

/** What must not be found afterwards, in the words around it. */
const SECRETS = {
  phone: fc
    .tuple(
      of('0341', '0176', '+49 30', '(040)', '0049 89'),
      of(' ', '/', '-', ' / '),
      digits(3),
      of('', ' ', '-'),
      digits(4),
    )
    .map((parts) => ({
      secrets: [parts[2] + parts[4], parts[4]],
      text: `Meine Nummer: ${parts.join('')} bitte`,
    })),
  iban: digits(20).map((number) => ({
    secrets: [number.slice(0, 4), number.slice(-4)],
    text: `Konto DE${number.replaceAll(/(?<=^(?:..|(?:.{4})+..))/g, ' ')} bitte`,
  })),
  mail: fc.tuple(of('anna', 'mehmet.öztürk', 'hoa_88'), of('web.de', 'gmx.net')).map(([name, host]) => ({
    secrets: [name, host],
    text: `Schreiben Sie an ${name}@${host}, danke`,
  })),
  contract: fc
    .tuple(
      of('Vertragsnummer', 'Kundennr.', 'Aktenzeichen:', 'BG-Nummer ist'),
      of('', 'MV-', 'WE/'),
      digits(3),
    )
    .map(([label, prefix, number]) => ({ secrets: [number], text: `${label} ${prefix}${number} Mahnung` })),
  street: fc
    .tuple(
      of('linden', 'haupt', 'bahnhof', 'karl-marx-', 'schiller', 'münzen', 'goethe'),
      of('straße', 'str.', 'str', 'strasse', 'weg', 'platz', 'allee', 'gasse', 'ring', 'ufer', 'damm'),
      house,
      fc.boolean(),
    )
    .map(([stem, ending, number, small]) => ({
      secrets: [small ? stem : letters(stem)],
      text: `ich wohne ${small ? stem : letters(stem)}${ending} ${number}, Heizung kaputt`,
    })),
  name: fc
    .tuple(of('Ich heiße', 'mein Name ist', 'Name:', 'Ich bin'), given, family)
    .map(([announced, first, last]) => ({
      secrets: [...first.split(' '), last],
      text: `${announced} ${first} ${last} und brauche Hilfe`,
    })),
  signature: fc
    .tuple(of('LG', 'Viele Grüße', 'Mit freundlichen Grüßen', 'mfg'), of(' ', '\n', ',\n'), given, family)
    .map(([closing, gap, first, last]) => ({
      secrets: [...first.split(' '), last],
      text: `Schimmel in der Küche\n${closing}${gap}${first} ${last}`,
    })),
}

test.each(Object.entries(SECRETS))('L2: no %s of seeded German texts is found afterwards', (_, messages) => {
  fc.assert(
    fc.property(messages, ({ text, secrets }) => {
      const left = redact(text)
      expect(secrets.filter((secret) => left.includes(secret))).toEqual([])
      expect(left).toContain('…')
      for (const word of ['bitte', 'danke', 'Mahnung', 'Heizung', 'Hilfe', 'Schimmel']) {
        if (text.includes(word)) expect(left).toContain(word)
      }
    }),
    { seed: 20261122, numRuns: 500 },
  )
})

test.each([
  'Ich lebe auf der Straße und habe 3 Kinder',
  'I live on the street with 2 children',
  'Wohngeld für 2 Personen, Nachzahlung 450 Euro',
  'Mein Sohn geht in den Kindergarten 3 Jahre alt',
  'Arbeitsplatz 2 Monate weg',
  'Termin am Montag 3 Uhr, im Haushalt leben 2 Erwachsene',
  'Frist am 28.11.2026 14:30 Uhr, Mahnung vom 2026-11-03, Räumung 5.12. um 10 Uhr',
  'meine Frau ist krank, die Familie braucht Hilfe',
  'ich bin schwanger, ich bin Rentnerin',
  'Viele Grüße, ich brauche Hilfe',
  'Nachzahlung 1200 Euro, Miete 1.450,50 €, ich verdiene 2300 netto',
  'ab18 jahren kann man hilfe bekommen',
  'mein aktenzeichen ist verloren gegangen',
  '110 oder 112 rufen',
])('what somebody needs, and by when, stays: %s', (text) => {
  expect(redact(text)).toBe(text)
})

test('a day stays a day only where it is not part of a longer number', () => {
  expect(redact('Termin 28.11. 10 Uhr, Telefon 0341 12.11. 4567')).toBe('Termin 28.11. 10 Uhr, Telefon …')
})

test('a list of words that is not there stops the start with its file and place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-redaction-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'redaction.yaml')
  writeFileSync(file, 'street_endings: straße, , weg')
  expect(() => loadRedactionWords(file)).toThrow(`${file}: street_endings: has a comma without words`)
  expect(() => loadRedactionWords(join(folder, 'none.yaml'))).toThrow('none.yaml: cannot be read')
})

test.each([
  ['marks', `a${'\u0301'.repeat(40_000)}`],
  ['words joined', 'a-'.repeat(20_000)],
  ['blanks', ' '.repeat(40_000)],
  ['a name before each mark', 'Name: a\u0301\u0302, '.repeat(3000)],
])('a message of nothing but %s is read to its end', (_, text) => {
  expect(redact(text).length).toBeLessThanOrEqual(text.length)
})

test('L2: a name of many parts goes as a whole, and a chain longer than any name comes to an end', () => {
  expect(redact(`Frau ${'Anna-'.repeat(12)}Beispiel kommt`)).not.toMatch(/Anna|Beispiel/)
  // Each of its 26,000 pieces is tried as the beginning of a name.
  const chain = 'Ab-'.repeat(26_000)
  expect(redact(chain)).toBe(chain)
})

import { describe, expect, test } from 'vitest'
import type { Reply } from '../../../src/cases/outbound.ts'
import { composeAnswer, type Answer } from '../../../src/knowledge/answer/compose-answer.ts'
import type { Service } from '../../../src/knowledge/directory/service.ts'
import { loadWords } from '../../../src/words.ts'
import { aPlace, aService, hours } from './a-service.ts'

const wordsFor = loadWords('locales')

function answer(
  services: Service[],
  given: { now?: string; language?: string; hasMore?: boolean } = {},
  asked: Partial<Answer> = {},
): Reply {
  const language = given.language ?? 'de'
  return composeAnswer({
    hits: services.map((service) => ({ service, score: 1, lexical: 1, vector: 1 })),
    hasMore: given.hasMore ?? false,
    answerId: '0b8f6f4e-5f0e-4b7c-9d55-1f3a5c0d7e21',
    words: wordsFor(language),
    language,
    federalState: 'SN',
    now: new Date(given.now ?? '2026-11-23T10:00:00+01:00'),
    ...asked,
  })
}

const textOf = ({ spans }: Reply): string => spans.map((span) => span.text).join('')

function linesOf(service: Partial<Service>, given: { now?: string; language?: string } = {}): string[] {
  const text = answer([aService(service)], given).spans.map((span) => span.text)
  return text.join('').split('\n').slice(2)
}

const debtAdvice: Partial<Service> = {
  organization: { id: 'org', name: 'Schuldnerhilfe Musterstadt e. V.' },
  description:
    'Wir ordnen mit Ihnen Ihre Briefe und Rechnungen. Danach sprechen wir mit den Gläubigern über Raten oder einen Vergleich. Auf Wunsch begleiten wir Sie bis in die Privatinsolvenz und stellen Bescheinigungen für ein Pfändungsschutzkonto aus, sofort und ohne Termin.',
  phones: [{ id: 'p', number: '+49 30 23125 101', description: 'Anmeldung' }],
  schedules: [hours('Mo-Fr 09:00-12:00; PH off')],
  service_at_locations: [aPlace('Speicherstraße 12')],
  fees_description: 'kostenlos',
  languages: [
    { id: 'l1', code: 'de' },
    { id: 'l2', code: 'tr' },
  ],
  eligibility_description: 'Alle, die im Hafenviertel wohnen',
  minimum_age: 18,
  application_process: 'Offene Sprechstunde ohne Termin.',
  assured_date: '2026-10-01',
  assurer: 'Karin Beispiel',
}

describe('an answer', () => {
  test('says of a service what, where, when, for whom, at what cost, and when it was checked', () => {
    expect(linesOf(debtAdvice)).toEqual([
      'Schuldnerberatung',
      'Anbieter: Schuldnerhilfe Musterstadt e. V.',
      'Wir ordnen mit Ihnen Ihre Briefe und Rechnungen. Danach sprechen wir mit den Gläubigern über Raten oder einen Vergleich.',
      '📍 Speicherstraße 12, 00104 Musterstadt',
      'Jetzt geöffnet bis 12:00 Uhr',
      '☎ 030 23125101 (Anmeldung)',
      'Kosten: kostenlos',
      'Sprachen: Deutsch, Türkisch',
      'Für: Alle, die im Hafenviertel wohnen, ab 18 Jahren',
      'So geht es: Offene Sprechstunde ohne Termin.',
      'Geprüft am 1. Oktober 2026 (Karin Beispiel)',
    ])
  })

  test('says it in the words of the reader, and leaves what the entry says as it is', () => {
    expect(linesOf(debtAdvice, { language: 'en' })).toEqual([
      'Schuldnerberatung',
      'by Schuldnerhilfe Musterstadt e. V.',
      'Wir ordnen mit Ihnen Ihre Briefe und Rechnungen. Danach sprechen wir mit den Gläubigern über Raten oder einen Vergleich.',
      '📍 Speicherstraße 12, 00104 Musterstadt',
      'Open now until 12:00',
      '☎ 030 23125101 (Anmeldung)',
      'Cost: kostenlos',
      'They speak German and Turkish. English is not listed.',
      'For: Alle, die im Hafenviertel wohnen, from 18 years of age',
      'How: Offene Sprechstunde ohne Termin.',
      'Checked on 1 October 2026 by Karin Beispiel',
    ])
  })

  test('writes hours in every language once: a day’s name is no keyword', () => {
    const lines = linesOf({ schedules: [hours('Th[1] 10:00-12:00 "Termin"')] }, { language: 'vi' }).join()
    expect(lines).toContain('Thứ 5 đầu tiên trong tháng 10:00–12:00')
  })

  test('names languages in the reader’s own language, as it writes lists', () => {
    expect(linesOf(debtAdvice, { language: 'tr' })).toContain('Diller: Almanca, Türkçe')
  })

  test('has the best first, three at most, each name in bold', () => {
    const services = ['Erste', 'Zweite', 'Dritte', 'Vierte'].map((name) => aService({ id: name, name }))
    const bold = answer(services).spans.filter((span) => span.bold)
    expect(bold.map((span) => span.text)).toEqual(['Erste', 'Zweite', 'Dritte'])
  })

  test('is introduced by how much follows', () => {
    expect(answer([aService()]).spans[0]?.text).toBe('Das könnte Ihnen helfen:')
    expect(answer([aService(), aService()]).spans[0]?.text).toBe('Diese Angebote könnten Ihnen helfen:')
  })

  test('without any service says that nothing was found', () => {
    expect(answer([])).toEqual({ spans: [{ text: wordsFor('de')('tenant-nothing-found') }], buttons: [] })
  })

  test('of a service that is only a name says that nobody has checked it', () => {
    expect(linesOf({})).toEqual(['Schuldnerberatung', 'Noch nicht geprüft'])
  })
})

describe('the buttons of an answer', () => {
  const actions = (reply: Reply) => reply.buttons.map((row) => row.map(({ action }) => action))

  test('ask whether it helped, and offer a person', () => {
    expect(actions(answer([aService()]))).toEqual([['helpful', 'not_helpful'], ['human']])
  })

  test('offer more only if there is more', () => {
    expect(actions(answer([aService()], { hasMore: true }))).toEqual([
      ['helpful', 'not_helpful'],
      ['more', 'human'],
    ])
  })

  test('T6: carry the answer’s id, and words short enough for a phone', () => {
    for (const language of ['de', 'en']) {
      for (const { id, label, action } of answer([aService()], { hasMore: true, language }).buttons.flat()) {
        expect(id).toBe('0b8f6f4e-5f0e-4b7c-9d55-1f3a5c0d7e21')
        expect(Buffer.byteLength(`v1:${action}:${id}`)).toBeLessThanOrEqual(64)
        expect(label.length).toBeLessThanOrEqual(30)
      }
    }
  })
})

describe('whether a service is open', () => {
  const office = hours('Mo-Fr 09:00-12:00; PH off')
  test.each<[string, string, string, string]>([
    [
      'later today',
      office.opening_hours!,
      '2026-11-23T07:00:00+01:00',
      'Zurzeit geschlossen, öffnet heute um 09:00 Uhr',
    ],
    [
      'tomorrow',
      office.opening_hours!,
      '2026-11-23T12:00:00+01:00',
      'Zurzeit geschlossen, öffnet morgen um 09:00 Uhr',
    ],
    [
      'this week',
      office.opening_hours!,
      '2026-11-20T12:00:00+01:00',
      'Zurzeit geschlossen, öffnet am Montag um 09:00 Uhr',
    ],
    [
      'after a Saxon holiday',
      office.opening_hours!,
      '2026-11-18T10:00:00+01:00',
      'Zurzeit geschlossen, öffnet morgen um 09:00 Uhr (heute ist Feiertag: Buß- und Bettag)',
    ],
    [
      'next month',
      'Mo[1] 10:00-12:00; PH off',
      '2026-11-23T10:00:00+01:00',
      'Zurzeit geschlossen, öffnet am Montag, 7. Dezember um 10:00 Uhr',
    ],
    [
      'next year',
      'Jan 10:00-12:00; PH off',
      '2026-11-23T10:00:00+01:00',
      'Zurzeit geschlossen, öffnet am Samstag, 2. Januar 2027 um 10:00 Uhr',
    ],
    [
      'until the small hours',
      'Mo-Su 20:00-02:00; PH off',
      '2026-11-23T23:00:00+01:00',
      'Jetzt geöffnet bis 02:00 Uhr',
    ],
    [
      'until the day after',
      'Mo 08:00-24:00; Tu 00:00-17:00; PH off',
      '2026-11-23T10:00:00+01:00',
      'Jetzt geöffnet bis Dienstag, 17:00 Uhr',
    ],
    ['always', '24/7', '2026-12-25T03:00:00+01:00', 'Rund um die Uhr geöffnet'],
    ['open end', 'Mo 09:00-16:00+; PH off', '2026-11-23T10:00:00+01:00', 'Jetzt geöffnet'],
    ['never again', '2025 Mo-Fr 09:00-12:00', '2026-11-23T10:00:00+01:00', 'Zurzeit geschlossen'],
    [
      'on a holiday the hours do not mention',
      'Mo-Fr 09:00-12:00',
      '2026-11-18T10:00:00+01:00',
      'Jetzt geöffnet bis 12:00 Uhr (Feiertag: bitte vorher nachfragen)',
    ],
  ])('%s', (_, written, now, line) => {
    expect(linesOf({ schedules: [hours(written)] }, { now })[1]).toBe(line)
  })

  test.each([
    ['de', '"nach Vereinbarung"', 'Öffnungszeiten: nach Vereinbarung'],
    [
      'de',
      'Mo-Fr 10:00-14:00 "mit Anmeldung"; PH off',
      'Öffnungszeiten: Mo–Fr 10:00–14:00 (mit Anmeldung); an Feiertagen geschlossen',
    ],
    [
      'en',
      'Mo-Fr 10:00-14:00 "mit Anmeldung"; PH off',
      'Opening hours: Mon–Fri 10:00–14:00 (mit Anmeldung); public holidays closed',
    ],
    [
      'de',
      'Mo[1],We[-1] 10:00-14:00 "mit Anmeldung"',
      'Öffnungszeiten: 1. Mo im Monat, letzter Mi im Monat 10:00–14:00 (mit Anmeldung)',
    ],
    ['de', 'Mo 10:00+', 'Öffnungszeiten: Mo ab 10:00'],
    ['de', 'meistens nachmittags', 'Öffnungszeiten: meistens nachmittags'],
  ])('that cannot be told is left to the hours themselves (%s, %s)', (language, written, line) => {
    expect(linesOf({ schedules: [hours(written)] }, { language, now: '2026-11-23T10:30:00+01:00' })[1]).toBe(
      line,
    )
  })

  test('is said of each place that has hours of its own', () => {
    const places = [
      aPlace('Domgasse 7', { schedules: [hours('Mo 09:00-12:00; PH off')] }),
      aPlace('Kaistraße 30', { name: 'Nachbarschaftshaus', ofLocation: [hours('Tu 09:00-12:00; PH off')] }),
      aPlace('Nordplatz 5'),
    ]
    expect(linesOf({ service_at_locations: places })).toEqual([
      'Schuldnerberatung',
      '📍 Domgasse 7, 00104 Musterstadt',
      'Jetzt geöffnet bis 12:00 Uhr',
      '📍 Nachbarschaftshaus, Kaistraße 30, 00104 Musterstadt',
      'Zurzeit geschlossen, öffnet morgen um 09:00 Uhr',
      'und weitere Orte',
      'Noch nicht geprüft',
    ])
  })

  test('is not asked of a service that is closed for now', () => {
    const lines = linesOf({ status: 'temporarily closed', schedules: [hours('24/7')] })
    expect(lines).toEqual(['Schuldnerberatung', 'Vorübergehend geschlossen', 'Noch nicht geprüft'])
  })
})

describe('how to reach a service', () => {
  const numbers = (...written: string[]) => written.map((number, index) => ({ id: String(index), number }))

  test.each([
    ['030 23125 101', '☎ 030 23125101'],
    ['+49 30 23125-101', '☎ 030 23125101'],
    ['0800 111 0 111', '☎ 0800 1110111'],
    ['116 117', '☎ 116 117'],
    ['112', '☎ 112'],
    ['+43 1 58858', '☎ +43 1 58858'],
  ])('%s is written as it is dialled in Germany', (number, line) => {
    expect(linesOf({ phones: numbers(number) })).toContain(line)
  })

  test('names two numbers, each once, and no fax', () => {
    const phones = [
      { id: 'fax', number: '030 23125 100', type: 'fax' },
      ...numbers('030 23125 101', '+49 30 23125101', '030 23125 102', '030 23125 103'),
    ]
    expect(linesOf({ phones }).slice(1, -1)).toEqual([
      '☎ 030 23125101',
      '☎ 030 23125102',
      'und weitere Nummern',
    ])
  })

  test('is by the number of the place when the service has none', () => {
    const place = aPlace('Domgasse 7')
    place.location.phones = numbers('030 23125 104')
    expect(linesOf({ service_at_locations: [place] })).toContain('☎ 030 23125104')
  })

  test('is by e-mail, or else the web, only when nobody can be called', () => {
    const written = { email: 'hilfe@example.org', url: 'https://example.org/hilfe' }
    expect(linesOf(written).slice(1, -1)).toEqual(['E-Mail: hilfe@example.org'])
    expect(linesOf({ url: written.url }).slice(1, -1)).toEqual(['Internet: https://example.org/hilfe'])
    expect(linesOf({ ...written, phones: numbers('030 23125 101') }).slice(1, -1)).toEqual(['☎ 030 23125101'])
  })

  test('is never by a post box', () => {
    const place = aPlace('Postfach 12')
    place.location.addresses[0]!.address_type = 'postal'
    expect(linesOf({ service_at_locations: [place] }).slice(1, -1)).toEqual([])
  })
})

describe('languages', () => {
  const speaking = (...codes: string[]) => ({ languages: codes.map((code) => ({ id: code, code })) })
  const barrier = /Dort spricht man|They speak/

  test('that do not include the reader’s are named as a barrier', () => {
    expect(linesOf(speaking('de', 'tr'), { language: 'uk' })[1]).toBe(
      'Там говорять такими мовами: німецька і турецька. Не вказано: українська.',
    )
    expect(linesOf(speaking('tr'))[1]).toBe('Dort spricht man Türkisch. Deutsch ist nicht angegeben.')
  })
  test('are a plain line for whoever speaks one of them', () => {
    expect(linesOf(speaking('de', 'tr'))[1]).toBe('Sprachen: Deutsch, Türkisch')
  })
  test('of which nothing is said are no barrier', () => {
    expect(linesOf({}, { language: 'uk' }).join()).not.toMatch(barrier)
  })
  test('are measured by the one that was wished, whatever the reader writes', () => {
    const wishes = { languages: ['ar'], open: null, goes: false }
    const text = textOf(answer([aService(speaking('de', 'tr'))], {}, { wishes }))
    expect(text).toContain('Arabisch ist nicht angegeben')
    expect(textOf(answer([aService(speaking('ar'))], {}, { wishes }))).not.toMatch(barrier)
  })
})

describe('from a shared location', () => {
  const at = (address: string, latitude: number, longitude: number) => {
    const place = aPlace(address)
    return { ...place, location: { ...place.location, latitude, longitude } }
  }
  const from = { latitude: 54.5, longitude: 7.5 }
  const lines = (service: Partial<Service>, language = 'de') =>
    textOf(answer([aService(service)], { language }, { from })).split('\n')

  test('the nearest branch comes first, each with its distance', () => {
    const places = [at('Nordplatz 1', 54.53, 7.5), aPlace('Domgasse 7'), at('Speicherstraße 2', 54.5, 7.505)]
    expect(lines({ service_at_locations: places }).slice(3, 6)).toEqual([
      '📍 Speicherstraße 2, 00104 Musterstadt (etwa 300 m entfernt)',
      '📍 Nordplatz 1, 00104 Musterstadt (etwa 3,3 km entfernt)',
      'und weitere Orte',
    ])
  })
  test('a distance is never finer than the location is known', () => {
    expect(lines({ service_at_locations: [at('Kai 1', 54.5, 7.5)] }, 'en')[3]).toBe(
      '📍 Kai 1, 00104 Musterstadt (about 100 m away)',
    )
  })
  test('a place that lies nobody knows where has no distance', () => {
    expect(lines({ service_at_locations: [aPlace('Domgasse 7')] })[3]).toBe(
      '📍 Domgasse 7, 00104 Musterstadt',
    )
  })
})

describe('what cannot be had is said first', () => {
  const intro = (asked: Partial<Answer>, language = 'de') =>
    answer([aService({ schedules: [hours('Mo-Fr 14:00-16:00; PH off')] })], { language }, asked).spans[0]
      ?.text
  test.each<[string, Partial<Answer>, string]>([
    [
      'now',
      { givenUp: ['open'] },
      'Ich finde nichts Passendes, das gerade sicher geöffnet hat. Das öffnet später:',
    ],
    [
      'anywhere',
      { givenUp: ['open'], wishes: { languages: [], open: 'now', goes: true } },
      'Ich finde nichts Passendes, das gerade sicher geöffnet hat. Das öffnet als Nächstes:',
    ],
    [
      'today',
      { givenUp: ['open'], wishes: { languages: [], open: 'today', goes: false } },
      'Ich finde nichts Passendes, das heute noch sicher geöffnet hat. Das öffnet später:',
    ],
    ['free', { givenUp: ['free'] }, 'Nichts Passendes ist sicher kostenlos. Das hilft vielleicht trotzdem:'],
    [
      'a language',
      { givenUp: ['language'], wishes: { languages: ['tr'], open: null, goes: false } },
      'Kein passendes Angebot nennt Türkisch als Sprache. Das hilft vielleicht trotzdem:',
    ],
    [
      'here',
      { nothingIn: 'Altstadt' },
      'In Altstadt finde ich dazu nichts Passendes. Das gibt es in der Nähe:',
    ],
  ])('%s', (_, asked, text) => {
    expect(intro(asked)).toBe(text)
  })
  test('hours that nobody knows are not promised for later', () => {
    expect(answer([aService()], {}, { givenUp: ['open'] }).spans[0]?.text).toBe(
      'Ich finde nichts Passendes, das gerade sicher geöffnet hat. Das hilft vielleicht trotzdem:',
    )
  })
  test('and what is open as was wished, too', () => {
    expect(intro({ wishes: { languages: [], open: 'now', goes: false } }, 'en')).toBe(
      'You can go here now, by their opening hours:',
    )
  })
})

test('an overdue check is marked, with who made it', () => {
  expect(linesOf({ assured_date: '2025-11-01', assurer: 'Karin Beispiel' }, { language: 'en' }).at(-1)).toBe(
    '⚠ Checked on 1 November 2025 by Karin Beispiel, more than a year ago. Please ask whether it still holds.',
  )
})

describe('cost, age and checks', () => {
  test('cost options are spelled as money', () => {
    const cost_options = [
      { id: 'a', option: 'Beratung', amount: 0 },
      { id: 'b', option: 'Kurs', amount: 12.5, currency: 'EUR', amount_description: 'im Monat' },
      { id: 'c', option: 'Reise', amount: 1200, currency: 'EUR' },
    ]
    expect(linesOf({ cost_options })[1]).toBe(
      'Kosten: Beratung kostenlos; Kurs 12,50 € im Monat; Reise 1.200 €',
    )
  })

  test.each<[Partial<Service>, string]>([
    [{ minimum_age: 6, maximum_age: 12 }, 'Für: 6 bis 12 Jahre'],
    [{ maximum_age: 27 }, 'Für: bis 27 Jahre'],
    [{ minimum_age: 0 }, 'Für: ab 0 Jahren'],
  ])('%j', (age, line) => {
    expect(linesOf(age)[1]).toBe(line)
  })

  test.each([
    ['2025-11-24', 'Geprüft am 24. November 2025'],
    [
      '2025-11-01',
      '⚠ Geprüft am 1. November 2025, das ist über ein Jahr her. Bitte fragen Sie nach, ob es noch stimmt.',
    ],
    ['2026-02-31', 'Noch nicht geprüft'],
    ['bald', 'Noch nicht geprüft'],
    // A check holds a year and a day.
    ['2025-11-23', 'Geprüft am 23. November 2025'],
    [
      '2025-11-22',
      '⚠ Geprüft am 22. November 2025, das ist über ein Jahr her. Bitte fragen Sie nach, ob es noch stimmt.',
    ],
  ])('checked on %s', (assured_date, line) => {
    expect(linesOf({ assured_date }).at(-1)).toBe(line)
  })
})

test('a plain page gives its title, its first sentences, what was recognised in it, and whose page it is', () => {
  const page = aService({
    name: 'Beratung für Zugewanderte',
    source_kind: 'document',
    description:
      'Beratung\nWir helfen bei Fragen zu Aufenthalt, Arbeit und Familie. Die Beratung ist kostenlos.\nTelefon: 0821 9079914\nWertachstraße 29\n86153 Augsburg',
    phones: [{ id: 'p', number: '0821 9079914' }],
    service_at_locations: [aPlace('Wertachstraße 29')],
    service_areas: [{ id: 'a', name: 'Augsburg' }],
  })
  expect(
    answer([page])
      .spans.map((span) => span.text)
      .join('')
      .split('\n'),
  ).toEqual([
    'Das steht dazu in meinem Verzeichnis:',
    '',
    'Beratung für Zugewanderte',
    'Wir helfen bei Fragen zu Aufenthalt, Arbeit und Familie. Die Beratung ist kostenlos.',
    '📍 Wertachstraße 29, 00104 Musterstadt',
    '☎ 0821 9079914',
    'Aus den Seiten für Augsburg',
    'Noch nicht geprüft',
  ])
})

test.each([
  ['2026-10-01', /Geprüft am 1. Oktober 2026.*\n⚠ Vielleicht hat sich etwas geändert. Bitte fragen Sie nach/],
  // Once is enough.
  ['2025-10-01', /⚠ Geprüft am 1. Oktober 2025 .*, das ist .* Bitte fragen Sie nach, ob es noch stimmt.$/],
])('of an entry that somebody doubts, checked on %s, the reader is asked to ask', (assured_date, said) => {
  const service = aService({ ...debtAdvice, assured_date })
  const reply = composeAnswer({
    hits: [{ service, score: 1, lexical: 1, vector: 1, doubted: true }],
    hasMore: false,
    answerId: 'a',
    words: wordsFor('de'),
    language: 'de',
    federalState: 'SN',
    now: new Date('2026-11-23T10:00:00+01:00'),
  })
  expect(reply.spans.map((span) => span.text).join('')).toMatch(said)
})

test('a page that somebody confirmed says so, however long ago', () => {
  const page = linesOf({ ...debtAdvice, source_kind: 'document', assured_date: '2024-01-01' })
  expect(page.at(-1)).toBe('Geprüft am 1. Januar 2024 (Karin Beispiel)')
})

import { describe, expect, test } from 'vitest'
import { createUnderstand } from '../../../src/knowledge/understanding/understand.ts'
import { loadKnowledge } from '../../../src/start/knowledge.ts'

const { understand } = loadKnowledge()
/** A Monday. */
const CONTEXT = { today: '2026-11-23', tenantLanguage: null, platformLanguage: null }
const read = (text: string) => understand(text, CONTEXT)

describe('topics', () => {
  test.each([
    ['rent_arrears', 'Ich kann die Miete diesen Monat nicht zahlen'],
    ['eviction', 'Wir haben eine Räumungsklage bekommen'],
    ['energy_cutoff', 'Der Strom wird uns abgestellt'],
    ['benefits', 'Wie beantrage ich Wohngeld?'],
    ['debt', 'Ich brauche eine Schuldnerberatung'],
    ['neighbour_dispute', 'Streit mit dem Nachbarn wegen Müll im Hausflur'],
    ['noise', 'Jede Nacht laute Musik von oben'],
    ['age_adaptation', 'Meine Oma braucht einen Haltegriff im Bad'],
    ['disability', 'Ich sitze im Rollstuhl und brauche einen Ausweis'],
    ['care', 'Mein Vater braucht einen Pflegedienst'],
    ['family', 'Trennung vom Mann, wer hilft mit dem Sorgerecht?'],
    ['childcare', 'Wir suchen einen Kitaplatz'],
    ['youth_education', 'Nachhilfe für meinen Sohn in Mathe'],
    ['work', 'Wer hilft mir bei der Bewerbung?'],
    ['integration', 'Gibt es hier einen Deutschkurs?'],
    ['health_mental', 'Ich bin oft traurig und suche einen Therapeuten'],
    ['addiction', 'Mein Bruder trinkt zu viel Alkohol'],
    ['violence', 'Infos zum Gewaltschutzantrag bitte'],
    ['loneliness', 'Ich bin einsam und möchte Leute kennenlernen'],
    ['food_clothing', 'Wo ist die Tafel? Wir brauchen Lebensmittel'],
    ['small_emergency', 'Ich habe mich ausgesperrt'],
    ['community_project', 'Wir möchten im Hof Hochbeete bauen'],
    ['room_booking', 'Kann ich den Gemeinschaftsraum mieten?'],
    ['renovation', 'Wann beginnt die Sanierung unseres Hauses?'],
    ['repair', 'Der Wasserhahn tropft'],
    ['other', 'Welche Öffnungszeiten hat das Büro?'],
    ['debt', 'I have debts and cannot pay my loan'],
    ['repair', 'The lift is broken'],
    ['childcare', 'kreş arıyoruz'],
    ['debt', 'У меня долги по кредиту'],
    ['repair', 'Robinetul este stricat'],
  ])('%s: %s', (topic, text) => expect(read(text).topics[0]).toBe(topic))
  test('at most three, nothing twice, other when nothing is known', () => {
    const { topics } = read('Miete, Strom, Schulden, Kita, Lärm, Arbeit, Pflege')
    expect(topics.length).toBeLessThanOrEqual(3)
    expect(new Set(topics).size).toBe(topics.length)
    expect(read('xyz').topics).toEqual(['other'])
  })
})

describe('urgency', () => {
  test('danger is an emergency', () => {
    expect(read('Es brennt in der Küche!')).toMatchObject({ crisis: 'fire_gas', urgency: 'emergency' })
  })
  test.each([
    'Der Gerichtsvollzieher kommt am 3. Dezember zur Räumung',
    'Am Freitag wird uns der Strom abgestellt',
    'Das Jobcenter will bis 30.11. Unterlagen, sonst streichen sie mir das Geld',
    'Unsere Heizung ist ausgefallen',
    'Wir haben nichts zu essen',
    'Ich habe mich ausgesperrt und stehe vor der Tür',
    'The bailiff is coming on Friday',
    'no heating since yesterday',
  ])('high: %s', (text) => expect(read(text).urgency).toBe('high'))
  test.each([
    'Die Räumung ist am 20. Januar',
    'Gibt es eine Schuldnerberatung?',
    'Der Wasserhahn tropft',
    'Wie funktioniert eigentlich ein Hilfepunkt?',
    'Kann ich am Freitag den Gemeinschaftsraum haben?',
  ])('normal: %s', (text) => expect(read(text).urgency).toBe('normal'))
})

describe('wish for a person of this service', () => {
  test.each([
    'Kann mich jemand anrufen?',
    'Bitte rufen Sie mich zurück',
    'Ich möchte mit einer Mitarbeiterin sprechen',
    'Can I talk to a real person?',
    'Please call me back',
    'Beni arayın lütfen',
    'Позвоните мне пожалуйста',
    'Je voudrais parler à quelqu’un de chez vous',
  ])('yes: %s', (text) => expect(read(text).wantsHuman).toBe(true))
  test.each([
    'Bitte nicht anrufen, schreiben reicht',
    'Wo bekomme ich Hilfe?',
    'Ich suche einen Therapeuten',
    'No need to call me back',
    'Aramayın lütfen',
    'Welche Öffnungszeiten haben Sie?',
  ])('no: %s', (text) => expect(read(text).wantsHuman).toBe(false))
})

describe('deadline', () => {
  test.each([
    ['Bis zum 2.12. muss der Widerspruch da sein', '2026-12-02'],
    ['Ich soll innerhalb von 14 Tagen die Miete nachzahlen', '2026-12-07'],
    ['They will cut off my electricity on Thursday', '2026-11-26'],
    ['Mama wird am Mittwoch aus dem Krankenhaus entlassen, wer pflegt sie?', '2026-11-25'],
  ])('%s', (text, day) => expect(read(text).deadline).toBe(day))
  test.each([
    'Können wir den Raum am 12.12. für einen Geburtstag haben?',
    'Bis Freitag kein Geld',
    'Seit Freitag ist der Strom weg',
    'Der Laden hat am Samstag geöffnet',
  ])('none: %s', (text) => expect(read(text).deadline).toBeNull())
})

describe('a named day is a deadline', () => {
  /** @param due how likely the examples make it that the day is due, in per cent */
  const deadline = (due: number, { inDanger = false, said = '' } = {}): string | null =>
    createUnderstand({
      screen: () => (inDanger ? { kind: 'violence', rule: 'de/violence/hits' } : null),
      readMessage: () => (head) => new Map(head === 'due' ? [['yes', due / 100]] : []),
      readWords: () => ({
        tokens: [],
        topics: [],
        says: (signal) => said.split(' ').includes(signal),
        asksForPerson: false,
      }),
      detectLanguage: () => ({ language: 'de', confident: true, possible: ['de'] }),
      daysIn: () => [{ day: '2026-11-27', by: false, start: 0, end: 1 }],
    })('x', { today: '2026-11-23', tenantLanguage: null, platformLanguage: null }).deadline

  test('when that is likely enough', () =>
    expect([19, 20].map((due) => deadline(due))).toEqual([null, '2026-11-27']))
  test('in danger sooner', () =>
    expect([4, 5].map((due) => deadline(due, { inDanger: true }))).toEqual([null, '2026-11-27']))
  test('not beside words of pay days and wished days, unless it is said or nearly sure', () => {
    expect(deadline(79, { said: 'not_due' })).toBeNull()
    expect(deadline(80, { said: 'not_due' })).toBe('2026-11-27')
    expect(deadline(79, { said: 'not_due due' })).toBe('2026-11-27')
  })
})

describe('intent', () => {
  test.each([
    ['greeting', 'Hallo'],
    ['thanks', 'Vielen Dank!'],
    ['empty', '👍'],
    ['empty', '   '],
    ['request', 'Hallo, ich habe Schulden'],
    ['request', 'Miete'],
  ])('%s: %s', (intent, text) => expect(read(text).intent).toBe(intent))
})

test('a text without letters has no language', () => expect(read('👍').language).toBe('und'))
test('a word in no language is answered in the default language', () => {
  expect(read('ok')).toMatchObject({ language: 'de', languageFrom: 'default' })
})

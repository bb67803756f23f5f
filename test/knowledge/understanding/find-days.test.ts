import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDayFinder } from '../../../src/knowledge/understanding/find-days.ts'
import { loadVocabulary } from '../../../src/knowledge/vocabulary.ts'
import { root } from '../../support/source-imports.ts'

const find = createDayFinder(loadVocabulary(join(root, 'vocabulary')).dates)
/** 2026-11-23 is a Monday. */
const days = (text: string, today = '2026-11-23') => find(text, today).map(({ day }) => day)

describe('written dates', () => {
  test.each([
    ['bis 04.12.2026', '2026-12-04'],
    ['bis zum 4.12.', '2026-12-04'],
    ['am 4. Dezember', '2026-12-04'],
    ['2026-12-04', '2026-12-04'],
    ['on December 4th', '2026-12-04'],
    ['the 4th of December', '2026-12-04'],
    ['spätestens am 1. Dez.', '2026-12-01'],
    ["4 Aralık'a kadar", '2026-12-04'],
    ['до 30 ноября', '2026-11-30'],
    ['le 3 décembre', '2026-12-03'],
    ['يوم ٣ ديسمبر', '2026-12-03'],
    ['تا ۴ دسامبر', '2026-12-04'],
    ['do 5 grudnia', '2026-12-05'],
    ['bis zum 28.', '2026-11-28'],
    ['by the 28th', '2026-11-28'],
    ['am 29.2.', '2028-02-29'],
    ['am 5. Januar', '2027-01-05'],
    ['bis zum dritten Dezember', '2026-12-03'],
    ['bis Ende Januar', '2027-01-31'],
    ['letzter Tag ist der 26.', '2026-11-26'],
    ['bis Silvester', '2026-12-31'],
    ['cut off from 11.01.2027', '2027-01-11'],
    ['ayın 14ünde', '2026-12-14'],
    ['8 Aralıkta', '2026-12-08'],
    ['تا سوم دسامبر', '2026-12-03'],
    ['ta 30 novambr', '2026-11-30'],
    ['يوم 15.12، وين', '2026-12-15'],
    ['trzeciego grudnia', '2026-12-03'],
    ['brief von stadtwerke, 16.12 strom weg', '2026-12-16'],
    ["Oturumum 2.12'de bitiyor", '2026-12-02'],
    ['Räumung auf den 15. Januar verschoben', '2027-01-15'],
    ['Jurytermin 3.12. 17 Uhr', '2026-12-03'],
    ['zweiter Dezember', '2026-12-02'],
    ['from tomorrow there is nobody', '2026-11-24'],
  ])('%s', (text, day) => expect(days(text)).toEqual([day]))
  test.each([
    '1.870 € zahlen',
    '2.5 Zimmer',
    '24/7',
    'um 9.12 Uhr',
    'von 9.10 bis 11.30 geöffnet',
    'kostet 4.12 €',
    'kostet €4.12 im Monat',
    '4.11 Euro pro Quadratmeter',
    'zum ersten Mal',
    'bis zum dritten Stock',
    'Hausnummer 12',
    'um 14.30 Uhr',
    'am 31.2.',
    'am 3.4.2020',
    'Tel. 0341 123',
  ])('no date: %s', (text) => expect(days(text)).toEqual([]))
})

describe('weekdays', () => {
  test.each([
    ['am Freitag', '2026-11-27'],
    ['diesen Freitag', '2026-11-27'],
    ['nächste Woche Freitag', '2026-12-04'],
    ['Friday next week', '2026-12-04'],
    ['nächsten Freitag', '2026-12-04'],
    ['w ten piątek', '2026-11-27'],
    ['thứ sáu tuần sau', '2026-12-04'],
    ['bu cuma', '2026-11-27'],
    ['am Montag', '2026-11-30'],
    ['у п’ятницю', '2026-11-27'],
  ])('on a Monday, %s', (text, day) => expect(days(text)).toEqual([day]))
  test.each([
    ['Mittwoch, den 2.12.', '2026-12-02'],
    ['Dienstag in einer Woche, also am 1.12.', '2026-12-01'],
    ['vineri viitoare, adică 4.12.', '2026-12-04'],
    ['vor dem Freitag in einer Woche', '2026-12-04'],
  ])('the date beside it decides: %s', (text, day) => expect(days(text)).toEqual([day]))
  test('only after a word like "by" a shortened one counts', () => {
    expect(days('bis Do. da sein')).toEqual(['2026-11-26'])
    expect(days('das ist so')).toEqual([])
  })
  test('the one beside a date is the same day', () => expect(days('Freitag, 27.11.')).toContain('2026-11-27'))
  test.each(['seit Freitag', 'letzten Freitag', 'jeden Freitag', 'freitags', 'every Friday', 'last Friday'])(
    'not ahead: %s',
    (text) => expect(days(text)).toEqual([]),
  )
})

describe('periods', () => {
  test.each([
    ['in drei Tagen', '2026-11-26'],
    ['innerhalb von 14 Tagen', '2026-12-07'],
    ['within 14 days', '2026-12-07'],
    ['in einer Woche', '2026-11-30'],
    ['in two weeks', '2026-12-07'],
    ['3 gün içinde', '2026-11-26'],
    ['через два дня', '2026-11-25'],
    ['morgen', '2026-11-24'],
    ['übermorgen', '2026-11-25'],
    ['the day after tomorrow', '2026-11-25'],
    ['Ende des Monats', '2026-11-30'],
    ['in einem Monat', '2026-12-23'],
  ])('%s', (text, day) => expect(days(text)).toEqual([day]))
  test('"guten Morgen" and "heute Morgen" name no day', () => {
    expect(days('Guten Morgen')).toEqual([])
    expect(days('heute morgen war der Strom weg')).toEqual([])
  })
  test('a month later ends with the month', () =>
    expect(days('in einem Monat', '2026-01-31')).toEqual(['2026-02-28']))
})

test('today counts, yesterday does not', () => {
  expect(days('am 23.11.')).toEqual(['2026-11-23'])
  expect(days('am 22.11.2026')).toEqual([])
})

test('a day that must be met is told from one that is only named', () => {
  expect(find('bis Freitag', '2026-11-23')[0]?.by).toBe(true)
  expect(find('Freitag', '2026-11-23')[0]?.by).toBe(false)
})

describe('Ukrainian', () => {
  test.each([
    ['треба заплатити до п’ятниці', '2026-11-27'],
    ['суд дав два тижні на заперечення', '2026-12-07'],
    ['маю 10 днів щоб оскаржити', '2026-12-03'],
    ['до кінця листопада треба подати папери', '2026-11-30'],
    ['віддати довідку до 15 числа', '2026-12-15'],
    ['прийдуть двадцять першого грудня', '2026-12-21'],
    ['не пізніше 27-го надіслати', '2026-11-27'],
    ['у наступну середу прийде майстер', '2026-12-02'],
    ['do pyatnytsi treba zaplatyty', '2026-11-27'],
    ['в мене лишився тиждень', '2026-11-30'],
    ['перед Різдвом переїзд', '2026-12-24'],
  ])('%s', (text, day) => expect(days(text)).toEqual([day]))
  test.each([
    '3 дні нема опалення',
    'вже два тижні чекаю відповіді',
    "минулої п'ятниці затопило",
    'кожної середи гавкає пес',
    'два дні тому вимкнули світло',
    'борг за 2 місяці',
    'отримав 2 жовті листи',
    'пн-пт з 8 до 16',
    'до другого поверху піднімається дим',
  ])('no day ahead: %s', (text) => expect(days(text)).toEqual([]))
})

describe('Russian', () => {
  test.each([
    ['дали 14 дней на возражение', '2026-12-07'],
    ['с завтрашнего дня нет сиделки', '2026-11-24'],
    ['до 30 числа оплатить', '2026-11-30'],
    ['к пятому декабря нужен ответ', '2026-12-05'],
    ['осталось десять дней', '2026-12-03'],
    ["do kontsa noyabrya nado s'ezzhat", '2026-11-30'],
    ['poslezavtra sud', '2026-11-25'],
    ['в пт придет пристав', '2026-11-27'],
    ['во вторник на следующей неделе слушание', '2026-12-01'],
    ['последний день ноября крайний срок', '2026-11-30'],
    ['до конца года', '2026-12-31'],
  ])('%s', (text, day) => expect(days(text)).toEqual([day]))
  test.each([
    'три дня нет отопления',
    'письмо пришло две недели назад',
    'в прошлую пятницу отключили',
    'по пятницам мусор не вывозят',
    'не платил за 3 месяца',
    'до третьего этажа лифт не едет',
    'с понедельника по пятницу прием',
    'за два дня до суда',
    'ещё три дня назад работало',
  ])('no day ahead: %s', (text) => expect(days(text)).toEqual([]))
})

describe('Polish', () => {
  test.each([
    ['mam 14 dni na odwołanie', '2026-12-07'],
    ['od jutra nie ma prądu', '2026-11-24'],
    ['do dwudziestego siódmego mam odpisać', '2026-11-27'],
    ['do 27-go zaświadczenie', '2026-11-27'],
    ['dali nam tydzień', '2026-11-30'],
    ['z końcem miesiąca wyprowadzka', '2026-11-30'],
    ['koniec listopada to ostatni dzień', '2026-11-30'],
    ['w środę za tydzień kończy się umowa', '2026-12-02'],
    ['w pt przyjdzie komornik', '2026-11-27'],
    ['przed świętami muszę mieć klucze', '2026-12-24'],
  ])('%s', (text, day) => expect(days(text)).toEqual([day]))
  test.each([
    'od 3 dni nie ma ogrzewania',
    'dwa tygodnie temu pękła rura',
    'w zeszłą sobotę była awantura',
    'co piątek impreza',
    'mam 5 dni urlopu',
    'zaległość za dwa miesiące',
    'winda do trzeciego piętra nie jedzie',
    'pn-pt od 8 do 16',
    'jeszcze 3 dni temu działało',
  ])('no day ahead: %s', (text) => expect(days(text)).toEqual([]))
})

describe('Romanian', () => {
  test.each([
    ['am 14 zile să contest', '2026-12-07'],
    ['am două săptămâni de azi să răspund', '2026-12-07'],
    ['de mâine nu mai avem apă', '2026-11-24'],
    ['până pe data de 30 trebuie actele', '2026-11-30'],
    ['în termen de 30 de zile', '2026-12-23'],
    ['mai avem 3 zile până vine', '2026-11-26'],
    ['într-o săptămână ne evacuează', '2026-11-30'],
    ['vineri viitoare vine executorul', '2026-12-04'],
    ['ultima zi din noiembrie e termenul', '2026-11-30'],
    ['până de Crăciun vrem mutarea', '2026-12-24'],
    ['în 48 de ore ne taie curentul', '2026-11-25'],
  ])('%s', (text, day) => expect(days(text)).toEqual([day]))
  test.each([
    'nu mai am bani',
    'de trei zile nu e căldură',
    'acum două săptămâni s-a spart țeava',
    'vinerea trecută a fost inundație',
    'copilul are 8 luni',
    'restanță de 2 luni',
    'de luni până vineri lucrez',
    'am să vă scriu',
    'nu pot până să vină el',
  ])('no day ahead: %s', (text) => expect(days(text)).toEqual([]))
})

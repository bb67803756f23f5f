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

describe('days in Turkish, Arabic, Persian, English, French, Vietnamese', () => {
  test.each([
    ['Ev sahibi ayın dördünde gelecek', '2026-12-04'],
    ["ayın 30'una kadar ödemem lazım", '2026-11-30'],
    ['Mahkeme 14 gün süre verdi', '2026-12-07'],
    ['itiraz için 14 günüm var', '2026-12-07'],
    ['üç haftam var', '2026-12-14'],
    ['yarından itibaren bakıcı yok', '2026-11-24'],
    ['öbürsü gün elektrik kesilecek', '2026-11-25'],
    ['kasımın sonuna kadar evrak vermem lazım', '2026-11-30'],
    ['Haziran sonuna kadar çıkmam lazım', '2027-06-30'],
    ['ayın sonuncu gününe kadar', '2026-11-30'],
    ['yılbaşından önce taşınmam lazım', '2026-12-31'],
    ['on dört gün içinde cevap ver diyorlar', '2026-12-07'],
    ['haftaya salı icra geliyor', '2026-12-01'],
    ['carsamba gunu memur gelecek', '2026-11-25'],
    ['24 saat içinde para istiyorlar', '2026-11-24'],
  ])('Turkish: %s', (text, day) => expect(days(text)).toEqual([day]))
  test.each([
    'üç gündür sıcak su yok',
    'geçen cuma geldi',
    'her salı gürültü var',
    'pazartesi günleri açık mısınız',
    'cuma namazı saat kaçta',
    'iki hafta önce yazdım',
    'saat 14.30 da gelin',
    'kira 850 euro',
    '3 odalı daire arıyorum',
    'Pazartesileri çöp alınmıyor',
    'iyi pazarlar',
    'Ekim ayında başvurdum',
    'bütün gün bekledim',
    '3 gün hasta yattım',
    '5 kişiyiz',
  ])('Turkish, no day: %s', (text) => expect(days(text)).toEqual([]))
  test.each([
    ['بدهم الأوراق يوم ٢٧', '2026-11-27'],
    ['لازم أطلع من البيت لآخر شهر شباط', '2027-02-28'],
    ['عندي 14 يوم للاعتراض', '2026-12-07'],
    ['أعطوني أسبوعين حتى أدفع', '2026-12-07'],
    ['الجلسة هالجمعة', '2026-11-27'],
    ['معي وقت للخميس', '2026-11-26'],
    ['موعد يوم ١٤ كانون أول', '2026-12-14'],
    ['بـ 2 كانون أول عندي عملية', '2026-12-02'],
    ['باقيلي يومين وبيقطعوا الكهربا', '2026-11-25'],
    ['ye2ta3o el kahraba ba3d 3 tiyam', '2026-11-26'],
    ['3tawni 14 nhar', '2026-12-07'],
    ['بعد غدوة يقطعوا الضو', '2026-11-25'],
    ['حتى ٤ شهر ١٢', '2026-12-04'],
    ['bukra byejo', '2026-11-24'],
    ['خلال أربعة عشر يوماً', '2026-12-07'],
    ['في الرابع من ديسمبر عندي محكمة', '2026-12-04'],
    ['yom el jom3a 3ndi ma7kame', '2026-11-27'],
  ])('Arabic: %s', (text, day) => expect(days(text)).toEqual([day]))
  test.each([
    'صرلنا 3 أيام بلا كهربا',
    'من أسبوعين ما في مي',
    'قبل 3 أيام اتصلت',
    'كل خميس في ضجة',
    'الجمعة الماضية كتبت لكم',
    'كل 14 يوم',
    'الإيجار 850 يورو',
    'من يوم الجمعة ما في تدفئة',
    'الشقة 3 غرف',
    'الحد الأدنى للأجور',
    'صباح الخير',
    'الساعة 5 المسا',
    'الأحد اللي فات خربت الغسالة',
    'اليوم ما في مي',
  ])('Arabic, no day: %s', (text) => expect(days(text)).toEqual([]))
  test.each([
    ['باید تا آخر آوریل خونه رو خالی کنم', '2027-04-30'],
    ['سی نوامبر برق رو قطع میکنن', '2026-11-30'],
    ['دو هفته وقت داری مدارک بفرستی', '2026-12-07'],
    ['فقط ۳ روز مهلت دارم', '2026-11-26'],
    ['ta akhare mah bayad emza konam', '2026-11-30'],
    ['ta avale december', '2026-12-01'],
    ['jome dadgah daram', '2026-11-27'],
    ['تا ۳۱ مارچ تخلیه کنیم', '2027-03-31'],
    ['تا دوشنبه‌ی دیگه', '2026-11-30'],
    ['تا ۲۷ام پول بدم', '2026-11-27'],
    ['پنج‌شنبه نوبت دارم', '2026-11-26'],
    ['farda miad', '2026-11-24'],
    ['pas farda barq ghat mishe', '2026-11-25'],
    ['ظرف چهارده روز جواب بدهم', '2026-12-07'],
    ['تا بیست و هفتم فرصت دارم', '2026-11-27'],
  ])('Persian: %s', (text, day) => expect(days(text)).toEqual([day]))
  test.each([
    'سه روزه آب گرم نداریم',
    'دو هفته پیش نامه دادم',
    'جمعه گذشته لوله ترکید',
    'هر شنبه سر و صداست',
    'هر ۱۴ روز',
    'در ۳ روز گذشته گرما نبود',
    'از دیروز برق نیست',
    'اجاره ۸۵۰ یورو شده',
    'ساعت پنج میام',
    'ما چهار نفریم',
    '۱۰ روز قبل زنگ زدم',
    'صبح بخیر',
    'جمعه ها بازید؟',
    'طبقه سوم هستم',
    'دیگه نمیتونم',
  ])('Persian, no day: %s', (text) => expect(days(text)).toEqual([]))
  test.each([
    ['three days left to hand in my payslips', '2026-11-26'],
    ["I've 14 days to send the contract", '2026-12-07'],
    ['they gave me two weeks', '2026-12-07'],
    ['I only have ten days', '2026-12-03'],
    ['by the 5th of January', '2027-01-05'],
    ['on Thu the bailiff comes', '2026-11-26'],
    ['by the 30', '2026-11-30'],
    ['by end of november', '2026-11-30'],
    ['last day of December', '2026-12-31'],
    ['due on the twenty-seventh', '2026-11-27'],
    ['they cut it after tomorrow', '2026-11-25'],
    ['before Christmas', '2026-12-24'],
    ['on wensday', '2026-11-25'],
    ['within a fortnight', '2026-12-07'],
    ['within 48 hours', '2026-11-25'],
  ])('English: %s', (text, day) => expect(days(text)).toEqual([day]))
  test.each([
    'I am so tired',
    'what do we do',
    'on the 4th floor',
    'no heating for 3 days',
    'two weeks ago',
    'every 14 days',
    'last Friday',
    'since Tuesday',
    'Monday to Friday',
    'happy new year',
    'first of all thank you',
    'it is the second time',
    'we have been waiting 2 weeks',
    'flat with 3 rooms',
    'I may come',
  ])('English, no day: %s', (text) => expect(days(text)).toEqual([]))
  test.each([
    ['le loyer partira le 30', '2026-11-30'],
    ['à payer pour le 30, merci', '2026-11-30'],
    ["j'ai 14 jours pour payer l'huissier", '2026-12-07'],
    ["ils m'ont donné deux semaines", '2026-12-07'],
    ['il me reste 3 jours', '2026-11-26'],
    ['avant le 1er', '2026-12-01'],
    ["fin d'avril", '2027-04-30'],
    ["d'ici la fin de ce mois", '2026-11-30'],
    ['le trente novembre', '2026-11-30'],
    ['à partir du 27 on coupe', '2026-11-27'],
    ['vendredi en huit', '2026-12-04'],
    ['sous 48 heures', '2026-11-25'],
    ['avant Noël', '2026-12-24'],
    ['sous quinze jours', '2026-12-07'],
    ['le dossier est à rendre le 4 décembre', '2026-12-04'],
  ])('French: %s', (text, day) => expect(days(text)).toEqual([day]))
  test.each([
    'trois jours sans chauffage',
    'depuis deux semaines',
    'il y a 3 jours',
    'tous les 14 jours',
    'vendredi dernier',
    'chaque mardi',
    'avant 18 h',
    'avant mon départ',
    'ouvert du lundi au vendredi',
    'fins de mois difficiles',
    'six fois en une semaine',
    'un 3 pièces à 850 euros',
    'au 12 rue des Lilas',
    'le 4ème étage',
    'bon dimanche',
  ])('French, no day: %s', (text) => expect(days(text)).toEqual([]))
  test.each([
    ['em có 10 ngày để khiếu nại', '2026-12-03'],
    ['hết tháng này là hạn', '2026-11-30'],
    ['ngày 27 họ cắt điện', '2026-11-27'],
    ['mùng 2 tháng 12 ngắt điện', '2026-12-02'],
    ['trước ngày 30', '2026-11-30'],
    ['mai họ tới', '2026-11-24'],
    ['hạn là ngày 4', '2026-12-04'],
    ['đến hết tháng 12', '2026-12-31'],
    ['họ cho em 2 tuần', '2026-12-07'],
    ['3 ngày nữa khóa gas', '2026-11-26'],
    ['trước t6 phải nộp', '2026-11-27'],
    ['ngay mai cat nuoc', '2026-11-24'],
    ['ngày 30 tháng này', '2026-11-30'],
    ['trong vòng mười bốn ngày', '2026-12-07'],
    ['chúa nhật phải dọn', '2026-11-29'],
  ])('Vietnamese: %s', (text, day) => expect(days(text)).toEqual([day]))
  test.each([
    'thu nhập của em thấp',
    'đã 3 ngày mất nước',
    '2 tuần trước em gửi đơn',
    'thứ sáu tuần trước',
    'mỗi thứ hai',
    'cứ 14 ngày một lần',
    'trước 5 giờ',
    'ngày 2 lần',
    'tiền nhà 850 euro',
    'trong 3 ngày qua',
    'nhà có 3 phòng',
    'ngày một tệ hơn',
    'từ đầu tuần đến nay',
    'chị mai ở tầng 3',
    'gửi thư cho em',
  ])('Vietnamese, no day: %s', (text) => expect(days(text)).toEqual([]))
  test.each([
    'im Mai bin ich weg',
    'mai am o întrebare',
    'ce mai faceți',
    'was tue ich',
    'je joue le jeu',
    'do you have time',
  ])('no word of another language: %s', (text) => expect(days(text)).toEqual([]))
})

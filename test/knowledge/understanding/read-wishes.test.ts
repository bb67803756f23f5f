import { describe, expect, test } from 'vitest'
import { loadReadWishes } from '../../../src/start/knowledge.ts'

const read = loadReadWishes()

describe('what a message wishes, in eleven languages', () => {
  test.each([
    'Gibt es da etwas kostenloses?',
    'Is there help free of charge?',
    'Ücretsiz bir kurs arıyorum',
    'هل توجد مساعدة مجانية؟',
    'Чи є безкоштовна допомога?',
    'Есть бесплатная помощь?',
    'Szukam bezpłatnej porady',
    'مشاوره رایگان می‌خواهم',
    'Caut un curs gratuit',
    'Je cherche une aide gratuite',
    'Tôi cần giúp đỡ miễn phí',
  ])('costs nothing: %s', (text) => expect(read(text).free).toBe(true))

  test.each([
    ['now', 'Wer hat jetzt noch auf?'],
    ['now', 'Which office is open now?'],
    ['now', 'Şimdi açık olan yer var mı?'],
    ['now', 'ما هو المكان المفتوح الآن؟'],
    ['now', 'Що зараз працює?'],
    ['now', 'Что открыто сейчас?'],
    ['now', 'Co jest teraz otwarte?'],
    ['now', 'الان کجا باز است؟'],
    ['now', 'Ce este deschis acum?'],
    ['now', "Qu'est-ce qui est ouvert maintenant ?"],
    ['now', 'Bây giờ chỗ nào còn mở cửa?'],
    ['today', 'Hat die Beratung heute noch geöffnet?'],
    ['today', 'Is anything open today?'],
    ['today', 'Bugün açık mı?'],
  ])('open %s: %s', (open, text) => expect(read(text).open).toBe(open))

  test.each([
    'Wo kann ich jetzt hin?',
    'Where can I go right now?',
    'Şimdi nereye gidebilirim?',
    'أين أذهب الآن؟',
    'Куди можна піти зараз?',
    'Куда мне сейчас пойти?',
    'Gdzie mogę teraz pójść?',
    'الان کجا بروم؟',
    'Unde mă pot duce acum?',
    'Où puis-je aller maintenant ?',
    'Bây giờ tôi có thể đi đâu?',
  ])('a place to go to: %s', (text) => expect(read(text).goes).toBe(true))

  test.each([
    ['tr', 'Spricht jemand Türkisch?'],
    ['vi', 'Spricht bei der Schuldnerberatung jemand Vietnamesisch?'],
    ['ar', 'Is there anybody who speaks Arabic?'],
    ['tr', 'Türkçe konuşan biri var mı?'],
    ['ar', 'هل يوجد من يتكلم العربية؟'],
    ['uk', 'Хто говорить українською?'],
    ['ru', 'Кто говорит по-русски?'],
    ['pl', 'Czy ktoś mówi po polsku?'],
    ['fa', 'کسی فارسی صحبت می‌کند؟'],
    ['ro', 'Vorbește cineva românește?'],
    ['ar', "Est-ce que quelqu'un parle arabe ?"],
    ['vi', 'Có ai nói tiếng Việt không?'],
    ['ru', 'Ich suche eine russischsprachige Beratung'],
  ])('somebody who speaks %s: %s', (language, text) => expect(read(text).languages).toEqual([language]))

  test.each([
    'Ich bin 17 und suche Arbeit',
    'I am 17 and need a job',
    '17 yaşındayım',
    'عمري ١٧ سنة',
    'Мені 17 років',
    'Мне 17 лет',
    'Mam 17 lat',
    'من ۱۷ سال دارم',
    'Am 17 ani',
    "J'ai 17 ans",
    'Tôi 17 tuổi',
  ])('the asker is seventeen: %s', (text) => expect(read(text).ages).toEqual([{ from: 17, to: 17 }]))
})

describe('for whom it is', () => {
  test('who asks about a child may want help themselves, and is an adult', () => {
    expect(read('Ich habe Schulden, meine Tochter ist 6').ages).toEqual([
      { from: 6, to: 6 },
      { from: 18, to: 120 },
    ])
  })
  test('who says that it is for the child wants none themselves', () => {
    expect(read('Ich suche Nachhilfe für meinen Sohn (15)').ages).toEqual([{ from: 15, to: 15 }])
  })
  test('both ages are known when both are told', () => {
    expect(read('Ich bin 35 und mein Kind ist 4').ages).toEqual([
      { from: 4, to: 4 },
      { from: 35, to: 35 },
    ])
  })
  test.each([
    'Ich bin 5 Monate arbeitslos',
    'Ich bin 3 Jahre in Deutschland',
    'Seit 20 Jahren wohne ich hier',
    'Ich muss in 14 Tagen raus',
    'Mir fehlen 50 Euro',
    'Milchpulver ist leer, Baby 4 Monate',
    'My baby is 4 months old, son 3 weeks',
    'Ребенок 5 месяцев',
    'Ich wohne in der Kaistraße 30',
  ])('no age: %s', (text) => expect(read(text).ages).toEqual([]))

  test.each([
    ['low_income', 'Ich bekomme Bürgergeld'],
    ['disability', 'Ich habe einen Schwerbehindertenausweis'],
    ['migration', 'Ich habe nur eine Duldung'],
    ['family', 'Ich bin alleinerziehend'],
    ['children', 'Ferienprogramm für Kinder'],
    ['seniors', 'Ich bin Rentnerin'],
    ['youth', 'Was gibt es für Jugendliche?'],
  ])('%s: %s', (group, text) => expect(read(text).groups).toContain(group))
})

describe('what is no wish', () => {
  test.each([
    'Ich brauche einen Deutschkurs',
    'Wer hilft mir, wenn ich kein Deutsch spreche?',
    'How can I vote in Germany?',
    'Am casa în Ucraina',
    'Ich möchte Englisch lernen',
    'Wann hat die Beratung offen?',
    'Meine Heizung ist kaputt',
    'Wohin mit dem Sperrmüll?',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ free: false, open: null, languages: [], ages: [], goes: false })
  })
})

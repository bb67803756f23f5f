### Answers from the directory. One line a fact; numbers, names and addresses come from the entries alone.
### Symbols only where their spoken name helps (pin, telephone): a clock face would be read out as a time.

# $count: how many services follow
answer-intro =
    { $count ->
        [one] To może pomóc:
        [few] Te oferty mogą pomóc:
        [many] Te oferty mogą pomóc:
       *[other] Te oferty mogą pomóc:
    }
answer-intro-pages = W moim spisie jest o tym:
answer-intro-open = Tutaj można teraz pójść, tak wynika z godzin otwarcia:

## What was wished and nothing fitting offers; one or more of them, at the end "instead"
# $area: where the person lives
answer-none-here = W tej okolicy ({ $area }) nie znajduję nic odpowiedniego.
# $when: now or today
answer-none-open =
    { $when ->
        [today] Nie znajduję nic odpowiedniego, co na pewno jest dziś jeszcze otwarte.
       *[now] Nie znajduję nic odpowiedniego, co na pewno jest teraz otwarte.
    }
answer-none-free = Żadna odpowiednia oferta nie jest na pewno bezpłatna.
answer-none-checked = Żadna odpowiednia oferta nie była ostatnio sprawdzana.
# $language: the languages that were wished
answer-none-language = Żadna odpowiednia oferta nie podaje takiego języka: { $language }.
answer-instead = Mimo to może pomoże:
answer-instead-near = To jest w pobliżu:
answer-instead-later = To będzie otwarte później:
answer-instead-next = To będzie otwarte najwcześniej:

answer-unnamed = Oferta bez nazwy
# $name: who offers the service
answer-organization = Prowadzi: { $name }
# $address: street, postcode and town
answer-address = 📍 { $address }
# $distance: as the crow flies
answer-address-away = 📍 { $address } (odległość około { $distance })
answer-more-places = i inne miejsca
# $number: as it is dialled
answer-phone = ☎ { $number }
answer-more-phones = i inne numery
answer-phone-extension = { $number }, wewnętrzny { $extension }
# $purpose: what the number is for
answer-phone-purpose = { $number } ({ $purpose })
answer-email = E-mail: { $email }
answer-url = Strona internetowa: { $url }

answer-open = Teraz otwarte
answer-open-always = Otwarte całą dobę
# $time: time of day; $day: weekday or day
answer-open-until = Teraz otwarte do godz. { $time }
answer-open-until-day = Teraz otwarte do: { $day }, godz. { $time }
answer-closed = Teraz zamknięte
answer-opens-today = Teraz zamknięte, otwarcie dzisiaj o godz. { $time }
answer-opens-tomorrow = Teraz zamknięte, otwarcie jutro o godz. { $time }
answer-opens-day = Teraz zamknięte, otwarcie: { $day }, godz. { $time }
answer-temporarily-closed = Tymczasowo zamknięte
answer-no-longer = Tej oferty w tej chwili nie ma.
# $opening: one of the lines above; the entry says nothing about public holidays
answer-holiday = { $opening } (święto: proszę najpierw zapytać)
# $opening: one of the lines above; $holiday: its German name; the entry has other hours on public holidays
answer-closed-holiday = { $opening } (dzisiaj jest święto: { $holiday })
# $hours: opening hours
answer-hours = Godziny otwarcia: { $hours }

## Words within opening hours
answer-hours-public-holidays = święta
answer-hours-school-holidays = ferie szkolne
answer-hours-closed = zamknięte
answer-hours-open = otwarte
answer-hours-week = tydzień
# $time: 18:00
answer-hours-from = od { $time }
# $nth: which one of the month, $day: weekday
answer-hours-nth =
    { $nth ->
        [1] 1. { $day } miesiąca
        [2] 2. { $day } miesiąca
        [3] 3. { $day } miesiąca
        [4] 4. { $day } miesiąca
       *[5] 5. { $day } miesiąca
    }
answer-hours-last = ostatni(a) { $day } miesiąca

answer-cost = Koszt: { $cost }
answer-cost-free = bezpłatnie
# $languages: names of the languages
answer-languages = Języki: { $languages }
# $languages: the languages spoken there; $missing: the reader's own, which is not among them
answer-languages-barrier = Języki, w których można tam rozmawiać: { $languages }. Nie podano: { $missing }.
# $who: for whom
answer-eligibility = Dla kogo: { $who }
answer-age-from =
    { $from ->
        [one] od { $from } roku
       *[other] od { $from } lat
    }
answer-age-to =
    { $to ->
        [one] do { $to } roku
       *[other] do { $to } lat
    }
answer-age-range =
    { $to ->
        [one] od { $from } do { $to } roku
       *[other] od { $from } do { $to } lat
    }
# $how: how to get there or register
answer-how = Jak to zrobić: { $how }
answer-checked = Sprawdzono: { $date }
# $date: day, $assurer: who checked
answer-checked-by = Sprawdzono: { $date } ({ $assurer })
# $checked: one of the lines above; the day is more than a year ago
answer-check-overdue = ⚠ { $checked }, czyli ponad rok temu. Proszę zapytać, czy to jeszcze aktualne.
# Somebody said that something is wrong
answer-doubted = ⚠ Być może coś się zmieniło. Proszę zapytać, czy to jeszcze aktualne.
answer-not-checked = Jeszcze nie sprawdzono
# $area: municipality or neighbourhood whose pages the text is from
answer-source = Ze stron internetowych dla: { $area }

answer-button-helpful = 👍 To mi pomaga
answer-button-not-helpful = 👎 To nie pomaga
answer-button-more = Pokaż więcej
answer-button-human = Chcę rozmawiać z człowiekiem

### Answers from the directory. One line a fact; numbers, names and addresses come from the entries alone.
### Symbols only where their spoken name helps (pin, telephone): a clock face would be read out as a time.

# $count: how many services follow
answer-intro =
    { $count ->
        [one] Asta v-ar putea ajuta:
        [few] Aceste oferte v-ar putea ajuta:
       *[other] Aceste oferte v-ar putea ajuta:
    }
answer-intro-pages = În lista mea scrie despre asta:
answer-intro-open = Aici puteți merge acum, așa reiese din program:

## What was wished and nothing fitting offers; one or more of them, at the end "instead"
# $area: where the person lives
answer-none-here = În { $area } nu găsesc nimic potrivit.
# $when: now or today
answer-none-open =
    { $when ->
        [today] Nu găsesc nimic potrivit care să mai fie sigur deschis astăzi.
       *[now] Nu găsesc nimic potrivit care să fie sigur deschis acum.
    }
answer-none-free = Nicio ofertă potrivită nu este sigur gratuită.
answer-none-checked = Nicio ofertă potrivită nu a fost verificată în ultima vreme.
# $language: the languages that were wished
answer-none-language = Nicio ofertă potrivită nu menționează această limbă: { $language }.
answer-instead = Poate vă ajută totuși:
answer-instead-near = Asta există în apropiere:
answer-instead-later = Asta se deschide mai târziu:
answer-instead-next = Asta se deschide cel mai curând:

answer-unnamed = Ofertă fără nume
# $name: who offers the service
answer-organization = Oferit de: { $name }
# $address: street, postcode and town
answer-address = 📍 { $address }
# $distance: as the crow flies
answer-address-away = 📍 { $address } (la aproximativ { $distance })
answer-more-places = și alte locuri
# $number: as it is dialled
answer-phone = ☎ { $number }
answer-more-phones = și alte numere
answer-phone-extension = { $number }, interior { $extension }
# $purpose: what the number is for
answer-phone-purpose = { $number } ({ $purpose })
answer-email = E-mail: { $email }
answer-url = Pagină de internet: { $url }

answer-open = Deschis acum
answer-open-always = Deschis zi și noapte
# $time: time of day; $day: weekday or day
answer-open-until = Deschis acum până la ora { $time }
answer-open-until-day = Deschis acum până { $day }, ora { $time }
answer-closed = Închis acum
answer-opens-today = Închis acum, se deschide astăzi la ora { $time }
answer-opens-tomorrow = Închis acum, se deschide mâine la ora { $time }
answer-opens-day = Închis acum, se deschide { $day } la ora { $time }
answer-temporarily-closed = Închis temporar
answer-no-longer = Această ofertă nu există în acest moment.
# $opening: one of the lines above; the entry says nothing about public holidays
answer-holiday = { $opening } (sărbătoare legală: vă rugăm să întrebați înainte)
# $opening: one of the lines above; $holiday: its German name; the entry has other hours on public holidays
answer-closed-holiday = { $opening } (astăzi este sărbătoare legală: { $holiday })
# $hours: opening hours
answer-hours = Program: { $hours }

## Words within opening hours
answer-hours-public-holidays = de sărbători legale
answer-hours-school-holidays = în vacanțele școlare
answer-hours-closed = închis
answer-hours-open = deschis
answer-hours-week = săptămână
# $time: 18:00
answer-hours-from = de la { $time }
# $nth: which one of the month, $day: weekday
answer-hours-nth =
    { $nth ->
        [1] prima { $day } din lună
        [2] a doua { $day } din lună
        [3] a treia { $day } din lună
        [4] a patra { $day } din lună
       *[5] a cincea { $day } din lună
    }
answer-hours-last = ultima { $day } din lună

answer-cost = Cost: { $cost }
answer-cost-free = gratuit
# $languages: names of the languages
answer-languages = Limbi: { $languages }
# $languages: the languages spoken there; $missing: the reader's own, which is not among them
answer-languages-barrier = Acolo se vorbește { $languages }. Nu apare în listă: { $missing }.
# $who: for whom
answer-eligibility = Pentru: { $who }
answer-age-from =
    { $from ->
        [one] de la { $from } an
        [few] de la { $from } ani
       *[other] de la { $from } de ani
    }
answer-age-to =
    { $to ->
        [one] până la { $to } an
        [few] până la { $to } ani
       *[other] până la { $to } de ani
    }
answer-age-range =
    { $to ->
        [one] de la { $from } la { $to } an
        [few] de la { $from } la { $to } ani
       *[other] de la { $from } la { $to } de ani
    }
# $how: how to get there or register
answer-how = Cum se face: { $how }
answer-checked = Verificat la { $date }
# $date: day, $assurer: who checked
answer-checked-by = Verificat la { $date } ({ $assurer })
# $checked: one of the lines above; the day is more than a year ago
answer-check-overdue = ⚠ { $checked }, adică acum mai bine de un an. Vă rugăm să întrebați dacă mai este valabil.
# Somebody said that something is wrong
answer-doubted = ⚠ Poate că s-a schimbat ceva. Vă rugăm să întrebați dacă mai este valabil.
answer-not-checked = Încă neverificat
# $area: municipality or neighbourhood whose pages the text is from
answer-source = De pe paginile pentru { $area }

answer-button-helpful = 👍 Mă ajută
answer-button-not-helpful = 👎 Nu mă ajută
answer-button-more = Arată mai mult
answer-button-human = Vreau să vorbesc cu o persoană

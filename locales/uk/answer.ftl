### Answers from the directory. One line a fact; numbers, names and addresses come from the entries alone.
### Symbols only where their spoken name helps (pin, telephone): a clock face would be read out as a time.
### Names, days and places come in the nominative: they stand after a colon.

# $count: how many services follow
answer-intro =
    { $count ->
        [one] Це може вам допомогти:
        [few] Ось хто може вам допомогти:
        [many] Ось хто може вам допомогти:
       *[other] Ось хто може вам допомогти:
    }
answer-intro-pages = Ось що про це є в моєму довіднику:
answer-intro-open = Сюди можна звернутися зараз, якщо вірити годинам роботи:

## What was wished and nothing fitting offers; one or more of them, at the end "instead"
# $area: where the person lives
answer-none-here = Я не знаходжу нічого відповідного в цьому місці: { $area }.
# $when: now or today
answer-none-open =
    { $when ->
        [today] Я не знаходжу нічого відповідного, що сьогодні ще точно відчинено.
       *[now] Я не знаходжу нічого відповідного, що зараз точно відчинено.
    }
answer-none-free = Я не знаходжу нічого відповідного, що точно безкоштовно.
answer-none-checked = Усе, що підходить, давно не перевіряли.
# $language: the languages that were wished
answer-none-language = У відповідних службах не вказано такої мови: { $language }.
answer-instead = Можливо, це все одно допоможе:
answer-instead-near = Ось що є поблизу:
answer-instead-later = Це відчиниться пізніше:
answer-instead-next = Це відчиниться найближчим часом:

answer-unnamed = Служба без назви
# $name: who offers the service
answer-organization = Хто допомагає: { $name }
# $address: street, postcode and town
answer-address = 📍 { $address }
# $distance: as the crow flies
answer-address-away = 📍 { $address } (відстань приблизно { $distance })
answer-more-places = та інші місця
# $number: as it is dialled
answer-phone = ☎ { $number }
answer-more-phones = та інші номери
answer-phone-extension = { $number }, внутрішній номер { $extension }
# $purpose: what the number is for
answer-phone-purpose = { $number } ({ $purpose })
answer-email = Електронна пошта: { $email }
answer-url = Сайт: { $url }

answer-open = Зараз відчинено
answer-open-always = Відчинено цілодобово
# $time: time of day; $day: weekday or day
answer-open-until = Зараз відчинено до { $time }
answer-open-until-day = Зараз відчинено, зачиниться: { $day }, { $time }
answer-closed = Зараз зачинено
answer-opens-today = Зараз зачинено, сьогодні відчинено з { $time }
answer-opens-tomorrow = Зараз зачинено, завтра відчинено з { $time }
answer-opens-day = Зараз зачинено, відчиниться: { $day }, { $time }
answer-temporarily-closed = Тимчасово зачинено
answer-no-longer = Цієї допомоги зараз немає.
# $opening: one of the lines above; the entry says nothing about public holidays
answer-holiday = { $opening } (святковий день: будь ласка, спершу запитайте)
# $opening: one of the lines above; $holiday: its German name; the entry has other hours on public holidays
answer-closed-holiday = { $opening } (сьогодні свято: { $holiday })
# $hours: opening hours
answer-hours = Години роботи: { $hours }

## Words within opening hours
answer-hours-public-holidays = святкові дні
answer-hours-school-holidays = шкільні канікули
answer-hours-closed = зачинено
answer-hours-open = відчинено
answer-hours-week = тиждень
# $time: 18:00
answer-hours-from = від { $time }
# $nth: which one of the month, $day: weekday
answer-hours-nth =
    { $nth ->
        [1] { $day } (перший такий день місяця)
        [2] { $day } (другий такий день місяця)
        [3] { $day } (третій такий день місяця)
        [4] { $day } (четвертий такий день місяця)
       *[5] { $day } (п’ятий такий день місяця)
    }
answer-hours-last = { $day } (останній такий день місяця)

answer-cost = Вартість: { $cost }
answer-cost-free = безкоштовно
# $languages: names of the languages
answer-languages = Мови: { $languages }
# $languages: the languages spoken there; $missing: the reader's own, which is not among them
answer-languages-barrier = Там говорять такими мовами: { $languages }. Не вказано: { $missing }.
# $who: for whom
answer-eligibility = Для кого: { $who }
answer-age-from =
    { $from ->
        [one] від { $from } року
        [few] від { $from } років
        [many] від { $from } років
       *[other] від { $from } року
    }
answer-age-to =
    { $to ->
        [one] до { $to } року
        [few] до { $to } років
        [many] до { $to } років
       *[other] до { $to } року
    }
answer-age-range =
    { $to ->
        [one] від { $from } до { $to } року
        [few] від { $from } до { $to } років
        [many] від { $from } до { $to } років
       *[other] від { $from } до { $to } року
    }
# $how: how to get there or register
answer-how = Що зробити: { $how }
answer-checked = Перевірено: { $date }
# $date: day, $assurer: who checked
answer-checked-by = Перевірено: { $date } ({ $assurer })
# $checked: one of the lines above; the day is more than a year ago
answer-check-overdue = ⚠ { $checked }, це було понад рік тому. Будь ласка, запитайте, чи все ще так.
# Somebody said that something is wrong
answer-doubted = ⚠ Можливо, щось змінилося. Будь ласка, запитайте, чи все ще так.
answer-not-checked = Ще не перевірено
# $area: municipality or neighbourhood whose pages the text is from
answer-source = Зі сторінок про це місце: { $area }

answer-button-helpful = 👍 Мені допомагає
answer-button-not-helpful = 👎 Не допомагає
answer-button-more = Показати ще
answer-button-human = Поговорити з людиною

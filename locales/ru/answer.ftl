### Answers from the directory. One line a fact; numbers, names and addresses come from the entries alone.
### Symbols only where their spoken name helps (pin, telephone): a clock face would be read out as a time.
### Names, days and places come in the nominative: they stand after a colon.

# $count: how many services follow
answer-intro =
    { $count ->
        [one] Это может вам помочь:
        [few] Вот кто может вам помочь:
        [many] Вот кто может вам помочь:
       *[other] Вот кто может вам помочь:
    }
answer-intro-pages = Вот что об этом есть в моём справочнике:
answer-intro-open = Сюда можно обратиться сейчас, судя по часам работы:

## What was wished and nothing fitting offers; one or more of them, at the end "instead"
# $area: where the person lives
answer-none-here = Я не нахожу ничего подходящего в этом месте: { $area }.
# $when: now or today
answer-none-open =
    { $when ->
        [today] Я не нахожу ничего подходящего, что сегодня ещё точно открыто.
       *[now] Я не нахожу ничего подходящего, что сейчас точно открыто.
    }
answer-none-free = Я не нахожу ничего подходящего, что точно бесплатно.
answer-none-checked = Всё, что подходит, давно не проверяли.
# $language: the languages that were wished
answer-none-language = У подходящих служб не указан такой язык: { $language }.
answer-instead = Возможно, это всё равно поможет:
answer-instead-near = Вот что есть поблизости:
answer-instead-later = Это откроется позже:
answer-instead-next = Это откроется в ближайшее время:

answer-unnamed = Служба без названия
# $name: who offers the service
answer-organization = Кто помогает: { $name }
# $address: street, postcode and town
answer-address = 📍 { $address }
# $distance: as the crow flies
answer-address-away = 📍 { $address } (расстояние примерно { $distance })
answer-more-places = и другие места
# $number: as it is dialled
answer-phone = ☎ { $number }
answer-more-phones = и другие номера
answer-phone-extension = { $number }, добавочный { $extension }
# $purpose: what the number is for
answer-phone-purpose = { $number } ({ $purpose })
answer-email = Электронная почта: { $email }
answer-url = Сайт: { $url }

answer-open = Сейчас открыто
answer-open-always = Открыто круглосуточно
# $time: time of day; $day: weekday or day
answer-open-until = Сейчас открыто до { $time }
answer-open-until-day = Сейчас открыто, закроется: { $day }, { $time }
answer-closed = Сейчас закрыто
answer-opens-today = Сейчас закрыто, откроется сегодня в { $time }
answer-opens-tomorrow = Сейчас закрыто, откроется завтра в { $time }
answer-opens-day = Сейчас закрыто, откроется: { $day }, { $time }
answer-temporarily-closed = Временно закрыто
answer-no-longer = Этой помощи сейчас нет.
# $opening: one of the lines above; the entry says nothing about public holidays
answer-holiday = { $opening } (праздничный день: пожалуйста, сначала спросите)
# $opening: one of the lines above; $holiday: its German name; the entry has other hours on public holidays
answer-closed-holiday = { $opening } (сегодня праздник: { $holiday })
# $hours: opening hours
answer-hours = Часы работы: { $hours }

## Words within opening hours
answer-hours-public-holidays = праздничные дни
answer-hours-school-holidays = школьные каникулы
answer-hours-closed = закрыто
answer-hours-open = открыто
answer-hours-week = неделя
# $time: 18:00
answer-hours-from = с { $time }
# $nth: which one of the month, $day: weekday
answer-hours-nth =
    { $nth ->
        [1] { $day } (первый такой день месяца)
        [2] { $day } (второй такой день месяца)
        [3] { $day } (третий такой день месяца)
        [4] { $day } (четвёртый такой день месяца)
       *[5] { $day } (пятый такой день месяца)
    }
answer-hours-last = { $day } (последний такой день месяца)

answer-cost = Стоимость: { $cost }
answer-cost-free = бесплатно
# $languages: names of the languages
answer-languages = Языки: { $languages }
# $languages: the languages spoken there; $missing: the reader's own, which is not among them
answer-languages-barrier = Там говорят на таких языках: { $languages }. Не указано: { $missing }.
# $who: for whom
answer-eligibility = Для кого: { $who }
answer-age-from =
    { $from ->
        [one] от { $from } года
        [few] от { $from } лет
        [many] от { $from } лет
       *[other] от { $from } года
    }
answer-age-to =
    { $to ->
        [one] до { $to } года
        [few] до { $to } лет
        [many] до { $to } лет
       *[other] до { $to } года
    }
answer-age-range =
    { $to ->
        [one] от { $from } до { $to } года
        [few] от { $from } до { $to } лет
        [many] от { $from } до { $to } лет
       *[other] от { $from } до { $to } года
    }
# $how: how to get there or register
answer-how = Что сделать: { $how }
answer-checked = Проверено: { $date }
# $date: day, $assurer: who checked
answer-checked-by = Проверено: { $date } ({ $assurer })
# $checked: one of the lines above; the day is more than a year ago
answer-check-overdue = ⚠ { $checked }, это было больше года назад. Пожалуйста, спросите, всё ли ещё так.
# Somebody said that something is wrong
answer-doubted = ⚠ Возможно, что-то изменилось. Пожалуйста, спросите, всё ли ещё так.
answer-not-checked = Ещё не проверено
# $area: municipality or neighbourhood whose pages the text is from
answer-source = Со страниц об этом месте: { $area }

answer-button-helpful = 👍 Мне помогает
answer-button-not-helpful = 👎 Не помогает
answer-button-more = Показать ещё
answer-button-human = Поговорить с человеком

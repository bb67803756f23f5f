### Answers from the directory. One line a fact; numbers, names and addresses come from the entries alone.
### Symbols only where their spoken name helps (pin, telephone): a clock face would be read out as a time.

# $count: how many services follow
answer-intro =
    { $count ->
        [one] This could help you:
       *[other] These services could help you:
    }
answer-intro-pages = My directory says about this:
answer-intro-open = You can go here now, by their opening hours:

## What was wished and nothing fitting offers; one or more of them, at the end "instead"
# $area: where the person lives
answer-none-here = I find nothing fitting in { $area }.
# $when: now or today
answer-none-open =
    { $when ->
        [today] I find nothing fitting that is surely open any more today.
       *[now] I find nothing fitting that is surely open right now.
    }
answer-none-free = Nothing fitting is surely free of charge.
answer-none-checked = Nothing fitting was checked lately.
# $language: the languages that were wished
answer-none-language = No fitting service names { $language } as a language.
answer-instead = This may help all the same:
answer-instead-near = This is nearby:
answer-instead-later = This opens later:
answer-instead-next = This opens next:

answer-unnamed = Service without a name
# $name: who offers the service
answer-organization = by { $name }
# $address: street, postcode and town
answer-address = 📍 { $address }
# $distance: as the crow flies
answer-address-away = 📍 { $address } (about { $distance } away)
answer-more-places = and more places
# $number: as it is dialled
answer-phone = ☎ { $number }
answer-more-phones = and more numbers
answer-phone-extension = { $number }, extension { $extension }
# $purpose: what the number is for
answer-phone-purpose = { $number } ({ $purpose })
answer-email = E-mail: { $email }
answer-url = Website: { $url }

answer-open = Open now
answer-open-always = Open day and night
# $time: time of day; $day: weekday or day
answer-open-until = Open now until { $time }
answer-open-until-day = Open now until { $day }, { $time }
answer-closed = Closed at the moment
answer-opens-today = Closed at the moment, opens today at { $time }
answer-opens-tomorrow = Closed at the moment, opens tomorrow at { $time }
answer-opens-day = Closed at the moment, opens on { $day } at { $time }
answer-temporarily-closed = Temporarily closed
answer-no-longer = This service is not offered at the moment.
# $opening: one of the lines above; the entry says nothing about public holidays
answer-holiday = { $opening } (public holiday: please ask first)
# $opening: one of the lines above; $holiday: its German name; the entry has other hours on public holidays
answer-closed-holiday = { $opening } (today is a public holiday: { $holiday })
# $hours: opening hours
answer-hours = Opening hours: { $hours }

## Words within opening hours
answer-hours-public-holidays = public holidays
answer-hours-school-holidays = school holidays
answer-hours-closed = closed
answer-hours-open = open
answer-hours-week = week
# $time: 18:00
answer-hours-from = from { $time }
# $nth: which one of the month, $day: weekday
answer-hours-nth =
    { $nth ->
        [1] first { $day } of the month
        [2] second { $day } of the month
        [3] third { $day } of the month
        [4] fourth { $day } of the month
       *[5] fifth { $day } of the month
    }
answer-hours-last = last { $day } of the month

answer-cost = Cost: { $cost }
answer-cost-free = free of charge
# $languages: names of the languages
answer-languages = Languages: { $languages }
# $languages: the languages spoken there; $missing: the reader's own, which is not among them
answer-languages-barrier = They speak { $languages }. { $missing } is not listed.
# $who: for whom
answer-eligibility = For: { $who }
answer-age-from = from { $from } years of age
answer-age-to = up to { $to } years of age
answer-age-range = { $from } to { $to } years of age
# $how: how to get there or register
answer-how = How: { $how }
answer-checked = Checked on { $date }
# $date: day, $assurer: who checked
answer-checked-by = Checked on { $date } by { $assurer }
# $checked: one of the lines above; the day is more than a year ago
answer-check-overdue = ⚠ { $checked }, more than a year ago. Please ask whether it still holds.
# Somebody said that something is wrong
answer-doubted = ⚠ Something may have changed. Please ask whether it still holds.
answer-not-checked = Not yet checked
# $area: municipality or neighbourhood whose pages the text is from
answer-source = From the pages for { $area }

answer-button-helpful = 👍 Helps me
answer-button-not-helpful = 👎 Does not help
answer-button-more = Show more
answer-button-human = Talk to a person

### Answers from the directory. One line a fact; numbers, names and addresses come from the entries alone.
### Symbols only where their spoken name helps (pin, telephone): a clock face would be read out as a time.
### Variables in U+2068 … U+2069, so that Latin words and numbers keep their order; website and e-mail without, they are copied.

# $count: how many services follow
answer-intro =
    { $count ->
        [one] شاید این به شما کمک کند:
       *[other] شاید این‌ها به شما کمک کنند:
    }
answer-intro-pages = در فهرست من در این باره این نوشته شده است:
answer-intro-open = بر اساس ساعت‌های کار، اکنون می‌توانید به این‌جاها بروید:

## What was wished and nothing fitting offers; one or more of them, at the end "instead"
# $area: where the person lives
answer-none-here = در { $area } چیز مناسبی پیدا نمی‌کنم.
# $when: now or today
answer-none-open =
    { $when ->
        [today] جای مناسبی پیدا نمی‌کنم که امروز هنوز حتماً باز باشد.
       *[now] جای مناسبی پیدا نمی‌کنم که همین حالا حتماً باز باشد.
    }
answer-none-free = جای مناسبی نیست که حتماً رایگان باشد.
answer-none-checked = هیچ جای مناسبی در این اواخر بررسی نشده است.
# $language: the languages that were wished
answer-none-language = هیچ جای مناسبی زبان { $language } را اعلام نکرده است.
answer-instead = شاید این با این حال کمک کند:
answer-instead-near = این در نزدیکی شماست:
answer-instead-later = این دیرتر باز می‌شود:
answer-instead-next = این زودتر از بقیه باز می‌شود:

answer-unnamed = خدمت بدون نام
# $name: who offers the service
answer-organization = ارائه‌دهنده: { $name }
# $address: street, postcode and town
answer-address = 📍 { $address }
# $distance: as the crow flies
answer-address-away = 📍 { $address } (حدود { $distance } فاصله)
answer-more-places = و جاهای دیگر
# $number: as it is dialled
answer-phone = ☎ { $number }
answer-more-phones = و شماره‌های دیگر
answer-phone-extension = { $number }، داخلی { $extension }
# $purpose: what the number is for
answer-phone-purpose = { $number } ({ $purpose })
answer-email = ایمیل: { $email }
answer-url = وب‌سایت: { $url }

answer-open = اکنون باز است
answer-open-always = شبانه‌روز باز است
# $time: time of day; $day: weekday or day
answer-open-until = اکنون باز است، تا ساعت { $time }
answer-open-until-day = اکنون باز است، تا { $day } ساعت { $time }
answer-closed = اکنون بسته است
answer-opens-today = اکنون بسته است، امروز ساعت { $time } باز می‌شود
answer-opens-tomorrow = اکنون بسته است، فردا ساعت { $time } باز می‌شود
answer-opens-day = اکنون بسته است، { $day } ساعت { $time } باز می‌شود
answer-temporarily-closed = موقتاً بسته است
answer-no-longer = این خدمت فعلاً ارائه نمی‌شود.
# $opening: one of the lines above; the entry says nothing about public holidays
answer-holiday = { $opening } (تعطیل رسمی: لطفاً پیش از رفتن بپرسید)
# $opening: one of the lines above; $holiday: its German name; the entry has other hours on public holidays
answer-closed-holiday = { $opening } (امروز تعطیل رسمی است: { $holiday })
# $hours: opening hours
answer-hours = ساعت‌های کار: { $hours }

## Words within opening hours
answer-hours-public-holidays = تعطیلات رسمی
answer-hours-school-holidays = تعطیلات مدرسه
answer-hours-closed = بسته
answer-hours-open = باز
answer-hours-week = هفته
# $time: 18:00
answer-hours-from = از { $time }
# $nth: which one of the month, $day: weekday
answer-hours-nth =
    { $nth ->
        [1] اولین { $day } ماه
        [2] دومین { $day } ماه
        [3] سومین { $day } ماه
        [4] چهارمین { $day } ماه
       *[5] پنجمین { $day } ماه
    }
answer-hours-last = آخرین { $day } ماه

answer-cost = هزینه: { $cost }
answer-cost-free = رایگان
# $languages: names of the languages
answer-languages = زبان‌ها: { $languages }
# $languages: the languages spoken there; $missing: the reader's own, which is not among them
answer-languages-barrier = آن‌جا به این زبان‌ها صحبت می‌کنند: { $languages }. زبان { $missing } در فهرست نیست.
# $who: for whom
answer-eligibility = برای: { $who }
answer-age-from = از { $from } سال
answer-age-to = تا { $to } سال
answer-age-range = { $from } تا { $to } سال
# $how: how to get there or register
answer-how = روش کار: { $how }
answer-checked = بررسی‌شده در { $date }
# $date: day, $assurer: who checked
answer-checked-by = بررسی‌شده در { $date } ({ $assurer })
# $checked: one of the lines above; the day is more than a year ago
answer-check-overdue = ⚠ { $checked }، بیش از یک سال پیش. لطفاً بپرسید که آیا هنوز درست است.
# Somebody said that something is wrong
answer-doubted = ⚠ شاید چیزی عوض شده باشد. لطفاً بپرسید که آیا هنوز درست است.
answer-not-checked = هنوز بررسی نشده است
# $area: municipality or neighbourhood whose pages the text is from
answer-source = از صفحه‌های مربوط به { $area }

answer-button-helpful = 👍 به من کمک می‌کند
answer-button-not-helpful = 👎 کمک نمی‌کند
answer-button-more = موارد بیشتر
answer-button-human = صحبت با یک انسان

### Answers from the directory. One line a fact; numbers, names and addresses come from the entries alone.
### Symbols only where their spoken name helps (pin, telephone): a clock face would be read out as a time.
### What may be in Latin letters or is dialled stands between the marks U+2068 and U+2069.

# $count: how many services follow
answer-intro =
    { $count ->
        [zero] قد تساعدكم هذه الخدمات:
        [one] قد يساعدكم هذا:
        [two] قد تساعدكم هاتان الخدمتان:
        [few] قد تساعدكم هذه الخدمات:
        [many] قد تساعدكم هذه الخدمات:
       *[other] قد تساعدكم هذه الخدمات:
    }
answer-intro-pages = هذا ما أجده عن ذلك في دليلي:
answer-intro-open = يمكنكم الذهاب إلى هنا الآن، بحسب أوقات الدوام:

## What was wished and nothing fitting offers; one or more of them, at the end "instead"
# $area: where the person lives
answer-none-here = لا أجد شيئًا مناسبًا لذلك في { $area }.
# $when: now or today
answer-none-open =
    { $when ->
        [today] لا أجد شيئًا مناسبًا من المؤكد أنه ما زال يفتح اليوم.
       *[now] لا أجد شيئًا مناسبًا من المؤكد أنه مفتوح الآن.
    }
answer-none-free = لا يوجد شيء مناسب من المؤكد أنه مجاني.
answer-none-checked = لا يوجد شيء مناسب تم التحقق منه مؤخرًا.
# $language: the languages that were wished
answer-none-language = لا توجد خدمة مناسبة مذكور فيها أنها بهذه اللغة: { $language }.
answer-instead = ربما يساعدكم هذا مع ذلك:
answer-instead-near = هذا موجود في مكان قريب:
answer-instead-later = هذا يفتح في وقت لاحق:
answer-instead-next = هذا ما يفتح أولًا بعد الآن:

answer-unnamed = خدمة بلا اسم
# $name: who offers the service
answer-organization = مقدّم الخدمة: { $name }
# $address: street, postcode and town
answer-address = 📍 { $address }
# $distance: as the crow flies
answer-address-away = 📍 { $address } (على بعد حوالي { $distance })
answer-more-places = وأماكن أخرى
# $number: as it is dialled
answer-phone = ☎ { $number }
answer-more-phones = وأرقام أخرى
answer-phone-extension = { $number }، الرقم الداخلي { $extension }
# $purpose: what the number is for
answer-phone-purpose = { $number } ({ $purpose })
answer-email = البريد الإلكتروني: { $email }
answer-url = الموقع على الإنترنت: { $url }

answer-open = مفتوح الآن
answer-open-always = مفتوح ليلًا ونهارًا
# $time: time of day; $day: weekday or day
answer-open-until = مفتوح الآن حتى الساعة { $time }
answer-open-until-day = مفتوح الآن حتى يوم { $day }، الساعة { $time }
answer-closed = مغلق حاليًا
answer-opens-today = مغلق حاليًا، يفتح اليوم الساعة { $time }
answer-opens-tomorrow = مغلق حاليًا، يفتح غدًا الساعة { $time }
answer-opens-day = مغلق حاليًا، يفتح يوم { $day }، الساعة { $time }
answer-temporarily-closed = مغلق مؤقتًا
answer-no-longer = هذه الخدمة غير متوفرة حاليًا.
# $opening: one of the lines above; the entry says nothing about public holidays
answer-holiday = { $opening } (يوم عطلة رسمية: يُرجى السؤال قبل الذهاب)
# $opening: one of the lines above; $holiday: its German name; the entry has other hours on public holidays
answer-closed-holiday = { $opening } (اليوم عطلة رسمية: { $holiday })
# $hours: opening hours
answer-hours = أوقات الدوام: { $hours }

## Words within opening hours
answer-hours-public-holidays = أيام العطل الرسمية
answer-hours-school-holidays = أيام العطل المدرسية
answer-hours-closed = مغلق
answer-hours-open = مفتوح
answer-hours-week = أسبوع
# $time: 18:00
answer-hours-from = من { $time }
# $nth: which one of the month, $day: weekday
answer-hours-nth =
    { $nth ->
        [1] أول { $day } في الشهر
        [2] ثاني { $day } في الشهر
        [3] ثالث { $day } في الشهر
        [4] رابع { $day } في الشهر
       *[5] خامس { $day } في الشهر
    }
answer-hours-last = آخر { $day } في الشهر

answer-cost = التكلفة: { $cost }
answer-cost-free = مجاني
# $languages: names of the languages
answer-languages = اللغات: { $languages }
# $languages: the languages spoken there; $missing: the reader's own, which is not among them
answer-languages-barrier = يتكلمون هناك: { $languages }. لا تُذكر { $missing }.
# $who: for whom
answer-eligibility = لمن: { $who }
answer-age-from = من عمر { $from }
answer-age-to = حتى عمر { $to }
answer-age-range = من عمر { $from } حتى عمر { $to }
# $how: how to get there or register
answer-how = كيف: { $how }
answer-checked = تم التحقق بتاريخ { $date }
# $date: day, $assurer: who checked
answer-checked-by = تم التحقق بتاريخ { $date } ({ $assurer })
# $checked: one of the lines above; the day is more than a year ago
answer-check-overdue = ⚠ { $checked }، أي قبل أكثر من سنة. يُرجى السؤال إن كان هذا ما زال صحيحًا.
# Somebody said that something is wrong
answer-doubted = ⚠ ربما تغيّر شيء. يُرجى السؤال إن كان هذا ما زال صحيحًا.
answer-not-checked = لم يتم التحقق بعد
# $area: municipality or neighbourhood whose pages the text is from
answer-source = المصدر: صفحات { $area }

answer-button-helpful = 👍 هذا يساعدني
answer-button-not-helpful = 👎 هذا لا يساعدني
answer-button-more = عرض المزيد
answer-button-human = أريد التحدث مع إنسان

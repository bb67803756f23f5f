### Answers from the directory. One line a fact; numbers, names and addresses come from the entries alone.
### Symbols only where their spoken name helps (pin, telephone): a clock face would be read out as a time.

# $count: how many services follow
answer-intro =
    { $count ->
        [one] Bu size yardımcı olabilir:
       *[other] Bunlar size yardımcı olabilir:
    }
answer-intro-pages = Rehberimde bu konuda şunlar yazıyor:
answer-intro-open = Açılış saatlerine göre şu anda buralara gidebilirsiniz:

## What was wished and nothing fitting offers; one or more of them, at the end "instead"
# $area: where the person lives
answer-none-here = { $area } bölgesinde buna uygun bir şey bulamıyorum.
# $when: now or today
answer-none-open =
    { $when ->
        [today] Bugün bundan sonra açık olduğu kesin olan uygun bir yer bulamıyorum.
       *[now] Şu anda açık olduğu kesin olan uygun bir yer bulamıyorum.
    }
answer-none-free = Uygun olanların hiçbirinin ücretsiz olduğu kesin değil.
answer-none-checked = Uygun olanların hiçbiri son zamanlarda kontrol edilmedi.
# $language: the languages that were wished
answer-none-language = Uygun olanların hiçbirinde dil olarak { $language } yazmıyor.
answer-instead = Belki bunlar yine de yardımcı olur:
answer-instead-near = Yakınlarda şunlar var:
answer-instead-later = Bunlar daha sonra açılıyor:
answer-instead-next = İlk açılacak olanlar:

answer-unnamed = Adı belirtilmemiş hizmet
# $name: who offers the service
answer-organization = Hizmeti veren: { $name }
# $address: street, postcode and town
answer-address = 📍 { $address }
# $distance: as the crow flies
answer-address-away = 📍 { $address } (yaklaşık { $distance } uzakta)
answer-more-places = ve başka yerler
# $number: as it is dialled
answer-phone = ☎ { $number }
answer-more-phones = ve başka numaralar
answer-phone-extension = { $number }, dahili { $extension }
# $purpose: what the number is for
answer-phone-purpose = { $number } ({ $purpose })
answer-email = E-posta: { $email }
answer-url = İnternet: { $url }

answer-open = Şu anda açık
answer-open-always = Gece gündüz açık
# $time: time of day; $day: weekday or day
answer-open-until = Şu anda açık, kapanış: { $time }
answer-open-until-day = Şu anda açık, kapanış: { $day }, { $time }
answer-closed = Şu anda kapalı
answer-opens-today = Şu anda kapalı, açılış: bugün { $time }
answer-opens-tomorrow = Şu anda kapalı, açılış: yarın { $time }
answer-opens-day = Şu anda kapalı, açılış: { $day }, { $time }
answer-temporarily-closed = Geçici olarak kapalı
answer-no-longer = Bu hizmet şu anda verilmiyor.
# $opening: one of the lines above; the entry says nothing about public holidays
answer-holiday = { $opening } (resmî tatil: lütfen önce sorun)
# $opening: one of the lines above; $holiday: its German name; the entry has other hours on public holidays
answer-closed-holiday = { $opening } (bugün resmî tatil: { $holiday })
# $hours: opening hours
answer-hours = Açılış saatleri: { $hours }

## Words within opening hours
answer-hours-public-holidays = resmî tatillerde
answer-hours-school-holidays = okul tatillerinde
answer-hours-closed = kapalı
answer-hours-open = açık
answer-hours-week = hafta
# $time: 18:00
answer-hours-from = { $time } ve sonrası
# $nth: which one of the month, $day: weekday
answer-hours-nth =
    { $nth ->
        [1] ayın ilk { $day } günü
        [2] ayın ikinci { $day } günü
        [3] ayın üçüncü { $day } günü
        [4] ayın dördüncü { $day } günü
       *[5] ayın beşinci { $day } günü
    }
answer-hours-last = ayın son { $day } günü

answer-cost = Ücret: { $cost }
answer-cost-free = ücretsiz
# $languages: names of the languages
answer-languages = Diller: { $languages }
# $languages: the languages spoken there; $missing: the reader's own, which is not among them
answer-languages-barrier = Orada konuşulan: { $languages }. { $missing } belirtilmemiş.
# $who: for whom
answer-eligibility = Kimler için: { $who }
answer-age-from = { $from } yaş ve üzeri
answer-age-to = en fazla { $to } yaş
answer-age-range = { $from } ile { $to } yaş arası
# $how: how to get there or register
answer-how = Nasıl: { $how }
answer-checked = Kontrol tarihi: { $date }
# $date: day, $assurer: who checked
answer-checked-by = Kontrol tarihi: { $date } ({ $assurer })
# $checked: one of the lines above; the day is more than a year ago
answer-check-overdue = ⚠ { $checked }, üzerinden bir yıldan fazla geçti. Lütfen hâlâ geçerli olup olmadığını sorun.
# Somebody said that something is wrong
answer-doubted = ⚠ Belki bir şey değişmiştir. Lütfen hâlâ geçerli olup olmadığını sorun.
answer-not-checked = Henüz kontrol edilmedi
# $area: municipality or neighbourhood whose pages the text is from
answer-source = Kaynak: { $area } sayfaları

answer-button-helpful = 👍 İşime yarıyor
answer-button-not-helpful = 👎 İşime yaramıyor
answer-button-more = Daha fazla göster
answer-button-human = Bir insanla konuşmak istiyorum

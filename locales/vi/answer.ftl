### Answers from the directory. One line a fact; numbers, names and addresses come from the entries alone.
### Symbols only where their spoken name helps (pin, telephone): a clock face would be read out as a time.

# $count: how many services follow
answer-intro =
    { $count ->
       *[other] Quý vị có thể được giúp ở đây:
    }
answer-intro-pages = Danh bạ của tôi ghi về việc này:
answer-intro-open = Theo giờ mở cửa, bây giờ quý vị có thể đến đây:

## What was wished and nothing fitting offers; one or more of them, at the end "instead"
# $area: where the person lives
answer-none-here = Ở { $area }, tôi không tìm thấy nơi nào phù hợp.
# $when: now or today
answer-none-open =
    { $when ->
        [today] Tôi không tìm thấy nơi phù hợp nào chắc chắn còn mở cửa hôm nay.
       *[now] Tôi không tìm thấy nơi phù hợp nào chắc chắn đang mở cửa lúc này.
    }
answer-none-free = Không có nơi phù hợp nào chắc chắn miễn phí.
answer-none-checked = Không có nơi phù hợp nào được kiểm tra gần đây.
# $language: the languages that were wished
answer-none-language = Không có nơi phù hợp nào ghi ngôn ngữ này: { $language }.
answer-instead = Có thể những điều này vẫn giúp được:
answer-instead-near = Ở gần đó có:
answer-instead-later = Mở cửa muộn hơn:
answer-instead-next = Mở cửa sớm nhất sắp tới:

answer-unnamed = Dịch vụ không có tên
# $name: who offers the service
answer-organization = Nơi cung cấp: { $name }
# $address: street, postcode and town
answer-address = 📍 { $address }
# $distance: as the crow flies
answer-address-away = 📍 { $address } (cách khoảng { $distance })
answer-more-places = và những địa điểm khác
# $number: as it is dialled
answer-phone = ☎ { $number }
answer-more-phones = và những số khác
answer-phone-extension = { $number }, số máy lẻ { $extension }
# $purpose: what the number is for
answer-phone-purpose = { $number } ({ $purpose })
answer-email = E-mail: { $email }
answer-url = Trang web: { $url }

answer-open = Đang mở cửa
answer-open-always = Mở cửa cả ngày lẫn đêm
# $time: time of day; $day: weekday or day
answer-open-until = Đang mở cửa, đến { $time }
answer-open-until-day = Đang mở cửa, đến { $time } { $day }
answer-closed = Hiện đang đóng cửa
answer-opens-today = Hiện đang đóng cửa, mở cửa hôm nay lúc { $time }
answer-opens-tomorrow = Hiện đang đóng cửa, mở cửa ngày mai lúc { $time }
answer-opens-day = Hiện đang đóng cửa, mở cửa lúc { $time } { $day }
answer-temporarily-closed = Tạm thời đóng cửa
answer-no-longer = Hiện không có dịch vụ này.
# $opening: one of the lines above; the entry says nothing about public holidays
answer-holiday = { $opening } (ngày lễ: xin hỏi trước)
# $opening: one of the lines above; $holiday: its German name; the entry has other hours on public holidays
answer-closed-holiday = { $opening } (hôm nay là ngày lễ: { $holiday })
# $hours: opening hours
answer-hours = Giờ mở cửa: { $hours }

## Words within opening hours
answer-hours-public-holidays = ngày lễ
answer-hours-school-holidays = kỳ nghỉ của trường học
answer-hours-closed = đóng cửa
answer-hours-open = mở cửa
answer-hours-week = tuần
# $time: 18:00
answer-hours-from = từ { $time }
# $nth: which one of the month, $day: weekday
answer-hours-nth =
    { $nth ->
        [1] { $day } đầu tiên trong tháng
        [2] { $day } (lần thứ hai trong tháng)
        [3] { $day } (lần thứ ba trong tháng)
        [4] { $day } (lần thứ tư trong tháng)
       *[5] { $day } (lần thứ năm trong tháng)
    }
answer-hours-last = { $day } cuối cùng trong tháng

answer-cost = Chi phí: { $cost }
answer-cost-free = miễn phí
# $languages: names of the languages
answer-languages = Ngôn ngữ: { $languages }
# $languages: the languages spoken there; $missing: the reader's own, which is not among them
answer-languages-barrier = Ngôn ngữ ở đó: { $languages }. Không thấy ghi { $missing }.
# $who: for whom
answer-eligibility = Dành cho: { $who }
answer-age-from = từ { $from } tuổi
answer-age-to = đến { $to } tuổi
answer-age-range = từ { $from } đến { $to } tuổi
# $how: how to get there or register
answer-how = Cách thực hiện: { $how }
answer-checked = Đã kiểm tra: { $date }
# $date: day, $assurer: who checked
answer-checked-by = Đã kiểm tra: { $date } ({ $assurer })
# $checked: one of the lines above; the day is more than a year ago
answer-check-overdue = ⚠ { $checked }, đã hơn một năm. Xin hỏi lại xem còn đúng không.
# Somebody said that something is wrong
answer-doubted = ⚠ Có thể đã có thay đổi. Xin hỏi lại xem còn đúng không.
answer-not-checked = Chưa được kiểm tra
# $area: municipality or neighbourhood whose pages the text is from
answer-source = Từ các trang về { $area }

answer-button-helpful = 👍 Có ích cho tôi
answer-button-not-helpful = 👎 Không giúp được
answer-button-more = Xem thêm
answer-button-human = Nói chuyện với người thật

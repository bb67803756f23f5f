# The conversation: asking why something did not help, follow-up questions, and what is no question. Short sentences, one thought each.

## Not helpful: why, in one tap
tenant-why-unhelpful = Tôi rất tiếc. Điều gì không phù hợp?
tenant-reason-wrong-topic = Sai chủ đề
tenant-reason-too-far = Quá xa
tenant-reason-not-for-me = Không dành cho tôi, hoặc đóng cửa
tenant-reason-been-there = Tôi đã đến đó rồi
tenant-reason-other = Lý do khác
tenant-other-words = Vậy là tôi đã hiểu sai ý quý vị. Xin viết một, hai câu xem quý vị cần gì.
tenant-show-others = Cảm ơn quý vị đã cho biết. Tôi còn biết những nơi này:
# After two answers that did not help
tenant-unhelpful-twice = Đã hai lần tôi không giúp được quý vị. Có lẽ một người thật sẽ giúp tốt hơn.

## Language
tenant-more-languages = Ngôn ngữ khác
# {$languages} names of the languages there are
tenant-language-unknown = Rất tiếc, tôi không biết ngôn ngữ đó. Tôi biết: { $languages }.

## Follow-up questions
# {$areas} areas the directory has entries for
tenant-place-unknown = Tôi không biết nơi nào ở đó. Tôi biết những nơi trợ giúp ở: { $areas }.
tenant-edited = Quý vị đã sửa tin nhắn. Đây là câu trả lời của tôi:

## No question for the directory
# {$organisation} who runs this
tenant-about-bot = Tôi là Lotse, một chương trình máy tính của { $organisation }. Tôi không phải là người. Tôi tìm nơi trợ giúp gần quý vị.
tenant-about-bot-offer = Nếu quý vị muốn, sẽ có người liên hệ với quý vị.
tenant-insulted = Tôi nhận thấy quý vị đang giận. Không sao cả.
tenant-insulted-offer = Xin viết cho tôi chuyện gì đã xảy ra. Hoặc sẽ có người liên hệ với quý vị.
tenant-about-others = Tôi không thể cho quý vị biết gì về người khác. Tôi cũng không cho ai biết gì về quý vị. Nếu có tranh cãi, một người có thể đứng ra hòa giải.
tenant-no-codes = Tôi không biết chìa khóa, mã số hay mật khẩu nào. Tôi cũng không lấy được những thứ đó.
tenant-no-orders = Tôi không làm được việc đó. Tôi tìm nơi trợ giúp cho người thuê nhà. Xin viết cho tôi quý vị cần gì.

## When it cannot wait
tenant-repair-now = Việc này không thể chờ. Hãy gọi ngay dịch vụ sửa chữa khẩn cấp (Reparatur-Notdienst):
tenant-repair-no-number = Việc này không thể chờ. Ở đây tôi không có số của dịch vụ sửa chữa khẩn cấp (Reparatur-Notdienst). Số này thường ghi ở cầu thang chung hoặc trong hợp đồng thuê nhà.
# {$number} telephone of the office
tenant-office-open = Bây giờ văn phòng cũng có người: { $number }.
# {$number} telephone of the office, {$when} day and time
tenant-office-opens = Văn phòng làm việc trở lại: { $when }. Điện thoại: { $number }.
tenant-repair-danger = Nếu có người gặp nguy hiểm, hãy gọi 112.
tenant-home-lost = Nếu quý vị đã mất hoặc sắp mất nhà ở: hãy gọi ngay cơ quan dành cho người không có nhà ở:

## Letters of authorities and courts
# {$sender} as the person names the sender, {$date} as they wrote the date
tenant-letter-from-dated = Đây là chuyện về một lá thư: { $sender }, { $date }.
tenant-letter-from = Đây là chuyện về một lá thư: { $sender }.
tenant-letter-dated = Đây là chuyện về một lá thư: { $date }.
tenant-letter-period = Tôi không thể nói chắc khi nào hết thời hạn. Thường thì phải xem thư đến khi nào. Thư đến vào ngày nào? Sẽ có người kiểm tra thời hạn cùng quý vị.
tenant-letter-delivered = Cảm ơn quý vị, điều đó quan trọng cho thời hạn. Sẽ có người kiểm tra thời hạn cùng quý vị.

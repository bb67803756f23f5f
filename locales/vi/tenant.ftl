# What tenants read. Short sentences, one thought each.

language-name = Tiếng Việt
platform-telegram = Telegram
platform-slack = Slack

# How a command is called: Slack keeps unknown /words to itself, there one writes them without the slash.
# $chat: telegram or slack
tenant-command-human =
    { $chat ->
        [slack] “người thật”
       *[other] /human
    }
tenant-command-language =
    { $chat ->
        [slack] “ngôn ngữ”
       *[other] /language
    }
tenant-command-mydata =
    { $chat ->
        [slack] “dữ liệu của tôi”
       *[other] /mydata
    }
tenant-command-deletemydata =
    { $chat ->
        [slack] “xóa dữ liệu của tôi”
       *[other] /deletemydata
    }
tenant-command-cancel =
    { $chat ->
        [slack] “hủy”
       *[other] /cancel
    }

# {$organisation} who runs this, {$platform} the service the messages travel through, {$model} whether texts go to a model of another company (asked)
tenant-first-notice =
    Xin chào! Đây là Lotse, trợ lý tự động của { $organisation }. Tôi biết những nơi trợ giúp gần quý vị, hoặc tôi gọi một người thật: { tenant-command-human }.
    Tin nhắn của quý vị được lưu dưới dạng mã hóa. Bộ phận thu tiền thuê nhà không biết gì nếu quý vị không đồng ý. { $platform } cũng xử lý tin nhắn của quý vị. { $model ->
        [asked] Một chương trình máy tính của công ty khác giúp hiểu quý vị và viết câu trả lời. Trước đó chúng tôi bỏ tên và các con số ra, trong khả năng có thể.{" "}
        [translates] Một chương trình máy tính của công ty khác giúp hiểu quý vị và viết câu trả lời. Chương trình này cũng dịch những gì quý vị và nhân viên của chúng tôi viết cho nhau. Trước đó chúng tôi bỏ tên và các con số ra, trong khả năng có thể.{" "}
       *[none] {""}
    }{ $voice ->
        [asked] Tin nhắn thoại được một chương trình máy tính của công ty khác ghi lại thành chữ. Không thể bỏ tên và các con số ra trước.{" "}
       *[none] {""}
    }Xin đừng gửi giấy tờ tùy thân hoặc giấy tờ ngân hàng.
    Đây là thông tin, không phải tư vấn pháp luật. Khi có tranh chấp với bên cho thuê, hội người thuê nhà (Mieterverein) hoặc một nơi tư vấn độc lập cũng giúp quý vị.
    { tenant-command-mydata } để xem dữ liệu của quý vị, { tenant-command-deletemydata } để xóa dữ liệu.

tenant-greeting = Quý vị cứ viết cho tôi về chuyện của mình. Ví dụ: “Tôi bị nợ” hoặc “xích mích với hàng xóm”. Nếu quý vị muốn nói chuyện với người thật hơn: { tenant-command-human }.
tenant-help =
    Xin viết điều quý vị cần theo cách của mình, bằng ngôn ngữ của mình.
    { tenant-command-human } – tôi muốn có người liên hệ
    { tenant-command-language } – chọn ngôn ngữ
    { tenant-command-mydata } – xem những gì được lưu về tôi
    { tenant-command-deletemydata } – xóa mọi thứ về tôi
    { tenant-command-cancel } – hủy, hoặc rút lại một yêu cầu
    Thay vì bấm nút, quý vị có thể viết số của nút: 1 cho nút đầu, 2 cho nút thứ hai.
    Khi có nguy hiểm, hãy gọi 112; cảnh sát là 110.
tenant-thanks = Không có gì ạ. Quý vị cứ viết lại cho tôi bất cứ lúc nào.
tenant-glad = Tôi rất mừng. Quý vị cứ viết lại cho tôi bất cứ lúc nào.
tenant-not-understood = Tôi không đọc được tin này. Xin viết vài từ về chuyện của quý vị. Hoặc chọn { tenant-command-human }, sẽ có người liên hệ với quý vị.
tenant-not-handled = Xin lỗi, tôi chưa làm được. Xin viết lại bằng cách khác, hoặc chọn { tenant-command-human }, sẽ có người liên hệ với quý vị. Khi có nguy hiểm, hãy gọi 112.
tenant-nothing-found = Trong danh bạ của tôi không có gì phù hợp với việc này. Tôi không muốn bịa ra điều gì.
tenant-no-more = Tôi không tìm thấy thêm gì về việc này.
tenant-old-button = Nút này đã cũ. Quý vị cứ viết điều mình cần.
tenant-answer-unsure = Tôi không biết tin nhắn vừa rồi của tôi có đến quý vị không: kết nối bị trục trặc. Nếu không, xin viết lại cho tôi. Khi có nguy hiểm, hãy gọi 112.

# {$media} kind of attachment
tenant-attachment =
    { $media ->
        [voice] { voice-danger } Tôi chưa nghe được tin nhắn thoại. Xin viết vài từ về chuyện của quý vị.
        [sticker] Cảm ơn quý vị! Xin viết vài từ về chuyện của quý vị.
       *[other] Tôi chưa mở được tệp này. Xin viết vài từ về chuyện của quý vị.
    }
tenant-attachment-or-person = Hoặc chọn { tenant-command-human }, sẽ có người liên hệ với quý vị.

tenant-ask-area = Quý vị sống ở đâu? Tôi sẽ chỉ những nơi ở gần quý vị.
tenant-ask-age = Người cần giúp bao nhiêu tuổi? Tôi sẽ chỉ những nơi dành cho người đó.
# How a location is shared in Telegram; it is rounded and forgotten after the answer.
tenant-share-location = Nếu quý vị gửi vị trí cho tôi (bấm hình kẹp giấy), tôi sẽ chỉ nơi gần nhất. Tôi không lưu vị trí.
tenant-nowhere-to-go = Cảm ơn quý vị đã gửi vị trí, tôi không lưu lại. Trong danh bạ của tôi không có nơi nào quý vị có thể đến ngay bây giờ. Khi có nguy hiểm, hãy gọi 112.
tenant-area-set = Cảm ơn quý vị. Từ giờ tôi tìm cho { $area }.
tenant-area-open = Không sao ạ. Vậy tôi sẽ tìm ở mọi nơi.
tenant-area-unknown = chưa cho biết
tenant-ask-language = Quý vị muốn dùng ngôn ngữ nào? / Welche Sprache möchten Sie?
tenant-language-set = Vâng, chúng ta viết bằng tiếng Việt.

# Before the hand-over: what is passed on and to whom
tenant-ask-consent =
    Quý vị có muốn một người liên hệ với quý vị không?
    Những điều sau được chuyển cho nhóm { $desk } của { $organisation }: chuyện cần giúp ({ $topics }), khu vực của quý vị ({ $area }), ngôn ngữ của quý vị và những gì quý vị đã viết cho tôi về chuyện này. Chỉ người nhận yêu cầu của quý vị mới đọc tin nhắn của quý vị. Nhóm làm việc bằng Slack; khi đó Slack cũng xử lý các tin nhắn.
tenant-consent-yes = Vâng, có
tenant-consent-no = Không, cảm ơn
tenant-typed-yes = vâng, vang, có, co, dạ, da, dạ có, da co, dạ vâng, da vang, có ạ, co a, vâng ạ, vang a, ừ, uh, đồng ý, dong y, được, duoc, đc, dc, ok, okay, oke, okie, ok ạ, yes, y, ja, j, 1, vâng cảm ơn, vâng đồng ý, vâng được, dạ được, dạ đồng ý, có cảm ơn, tôi đồng ý, vâng tôi đồng ý, được ạ, vâng có, dĩ nhiên, tất nhiên, nhất định, tôi muốn, vâng tôi muốn, 👍, 👌, ✅
tenant-typed-no = không, khong, ko, k, kh, kg, hông, hong, dạ không, da khong, không ạ, khong a, không cần, khong can, không muốn, khong muon, không đồng ý, khong dong y, không cảm ơn, khong cam on, thôi, thoi, no, n, nein, 2, không phải bây giờ, bây giờ không, chưa, chưa ạ, chưa cần, để sau, để sau đi, có lẽ để sau, không bao giờ, tuyệt đối không, không đâu, không tôi không muốn, tôi không muốn, không không cần, thôi không cần, thôi cảm ơn, đừng, xin đừng, 👎, ❌
tenant-typed-but = nhưng, chỉ, trừ, ngoại trừ, tuy nhiên, song
tenant-typed-unsure = không, khong, ko, chưa, đừng, trước, sau, nếu, ai, gì, nào, sao, khi, đâu, mấy, hay, liệu
tenant-consent-noted = Điều này được ghi thêm vào yêu cầu của quý vị. Chưa có gì được chuyển đi.
tenant-consent-unclear = Nếu không có câu trả lời đồng ý rõ ràng, tôi không chuyển gì cả.
tenant-consent-refused = Vâng, tôi không chuyển gì cả. Với { tenant-command-human }, quý vị có thể đổi ý bất cứ lúc nào.
tenant-handed-over = Yêu cầu của quý vị đang ở nhóm { $desk }. { $when } Tôi sẽ báo quý vị ngay khi có người nhận. Những gì quý vị viết thêm bây giờ sẽ được ghi vào yêu cầu.
tenant-desk-open = Bây giờ nhóm đang làm việc.
tenant-desk-opens = Nhóm làm việc trở lại: { $when }.
tenant-case-already-open = Yêu cầu { $reference } của quý vị đã ở nhóm rồi. Quý vị cứ viết tiếp, sẽ được ghi thêm vào. Với { tenant-command-cancel }, quý vị rút lại yêu cầu.
tenant-added-to-case = Tôi đã ghi thêm điều đó vào yêu cầu { $reference } của quý vị.
tenant-edit-not-of-case = Tin nhắn này không thuộc yêu cầu { $reference } của quý vị nên tôi không chuyển phần sửa đổi. Nếu muốn nhóm đọc, xin quý vị viết thành tin nhắn mới.
tenant-claimed = { $name } đã nhận yêu cầu { $reference } của quý vị. Quý vị cứ viết tiếp ở đây, { $name } cùng đọc.
tenant-person-says = { $name } viết:
tenant-translated = Được dịch tự động. Ngôn ngữ gốc: { $language }.
tenant-untranslated = Chưa được dịch. Ngôn ngữ: { $language }.
tenant-original-button = Xem bản gốc
tenant-original =
    Bản gốc của { $name }:
    { $text }
tenant-person-away = Bây giờ nhóm không làm việc. Tin nhắn của quý vị sẽ được đọc từ { $when }. Khi có nguy hiểm, xin gọi 112.
tenant-released = Yêu cầu { $reference } của quý vị đã trở lại nhóm { $desk }. Tôi sẽ báo quý vị ngay khi có người khác nhận.
tenant-reopened = Yêu cầu { $reference } của quý vị đã được mở lại. Quý vị cứ viết tiếp ở đây.
# {$outcome} how it ended
tenant-closed =
    { $outcome ->
        [referred] Yêu cầu { $reference } của quý vị đã kết thúc. Quý vị đã được giới thiệu đến một nơi phù hợp.
        [no_contact] Chúng tôi không liên lạc được với quý vị nên kết thúc yêu cầu { $reference }. Quý vị cứ viết lại bất cứ lúc nào.
       *[other] Yêu cầu { $reference } của quý vị đã kết thúc.
    } Quý vị thấy thế nào? 1 là kém, 5 là rất tốt.
tenant-rate-button = { $score }
tenant-rated = Cảm ơn quý vị đã cho chúng tôi biết.
tenant-cancelled = Vâng, đã hủy. Quý vị cứ viết cho tôi bất cứ lúc nào.
tenant-ask-withdraw = Quý vị có muốn rút lại yêu cầu { $reference } không? Nếu có, xin chọn { tenant-command-cancel }. Nếu không, yêu cầu vẫn ở chỗ nhóm.
tenant-withdrawn = Yêu cầu { $reference } của quý vị đã được rút lại. Quý vị cứ viết lại bất cứ lúc nào.
tenant-cancel-not-possible = Đã có người nhận yêu cầu { $reference } của quý vị. Xin báo cho người đó nếu việc đã xong.
# An emergency is not withdrawn: whoever was called will ask.
tenant-cancel-emergency = Về yêu cầu { $reference } của quý vị, tôi đã gọi người rồi. Quý vị cứ viết tiếp, và báo cho họ nếu việc đã xong.

tenant-state-new = mới
tenant-state-offered = ở nhóm, chưa có người nhận
tenant-state-claimed = đã có người nhận
tenant-state-waiting = quý vị đang chờ trả lời
tenant-state-answered = đã trả lời
tenant-state-closed = đã kết thúc

mydata-header = Những điều được lưu về quý vị:
mydata-profile = Tên: { $name } · ngôn ngữ: { $language } · khu vực: { $area }
mydata-request = Yêu cầu { $reference } ({ $when }): { $state }
mydata-no-requests = Không có yêu cầu nào.
mydata-messages =
    { $count ->
        [0] Không có tin nhắn nào.
       *[other] { $count } tin nhắn, đây là { $shown } tin cuối:
    }
mydata-message = { $when } – { $who }: { $text }
mydata-translation = Bản dịch tự động ({ $language }): { $text }
mydata-by-tenant = quý vị
mydata-by-bot = Lotse
mydata-by-person = nhóm
# {$topics} topics of questions that stayed without an answer
mydata-counted = Được ghi nhớ để chỉ đếm một lần: những câu hỏi tôi không trả lời được ({ $topics }). Bản thân việc đếm không chứa tên và cũng không chứa lời viết nào.
mydata-footer = Và mã số của quý vị trong cuộc trò chuyện, để tôi có thể trả lời quý vị. { tenant-command-deletemydata } xóa tất cả.
tenant-ask-erase = Quý vị có muốn tôi xóa những gì được lưu về quý vị không: tên, mã số trò chuyện của quý vị và mọi điều đã viết? Yêu cầu đang mở cũng sẽ kết thúc. Việc đã từng có yêu cầu vẫn được ghi lại, không có tên và không có lời viết. Việc xóa này không thể lấy lại được.
tenant-erase-yes = Vâng, xóa tất cả
tenant-erase-no = Không, giữ lại
tenant-erase-unsure = Để không mất gì do nhầm lẫn: dữ liệu chỉ bị xóa khi quý vị bấm “{ tenant-erase-yes }” hoặc viết 1.
tenant-erase-refused = Vâng, mọi thứ vẫn giữ nguyên.
tenant-erased =
    Dữ liệu của quý vị ở { $organisation } đã được xóa. Trong cuộc trò chuyện này, { $chat ->
        [telegram] tin nhắn của chính quý vị, và những tin nhắn của tôi đã quá hai ngày, vẫn còn cho đến khi quý vị xóa cuộc trò chuyện
       *[other] tin nhắn của chính quý vị vẫn còn cho đến khi quý vị xóa
    }. Những gì một người trong nhóm đã viết trên Slack thì người đó xóa ở đó.

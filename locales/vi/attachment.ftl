# Voice notes, photos and locations: what becomes of them. Short sentences, one thought each.

## Voice notes
# {$text} what a program wrote down
voice-heard =
    Tôi hiểu như sau:
    “{ $text }”
    Có đúng không?
voice-understood = Tôi hiểu như sau: “{ $text }”
voice-yes = Vâng, đúng
voice-no = Không, chưa đúng
# What is not heard cannot be looked at for danger either
voice-danger = Khi có nguy hiểm, hãy gọi 112.
voice-again = Vậy là tôi hiểu sai. Xin ghi âm lại một lần nữa, nói chậm và ở nơi yên tĩnh. Hoặc viết vài từ. Hoặc chọn { tenant-command-human }, sẽ có người liên hệ với quý vị.
# {$why} long or failed
voice-declined =
    { $why ->
        [long] Tin nhắn thoại này quá dài đối với tôi. Tôi nghe được tối đa ba phút.
       *[failed] Tôi không hiểu được tin nhắn thoại này.
    } Xin ghi âm lại ngắn hơn, hoặc viết vài từ về chuyện của quý vị. Hoặc chọn { tenant-command-human }, sẽ có người liên hệ với quý vị và có thể nghe tin nhắn. { voice-danger }
voice-ask = { voice-danger } Một chương trình máy tính của công ty khác có thể ghi tin nhắn thoại của quý vị thành chữ cho tôi. Không thể bỏ tên và các con số ra trước. Quý vị có muốn vậy không?
voice-ask-yes = Vâng, ghi thành chữ
voice-ask-no = Không, tôi không muốn
voice-not-heard = Vâng, tin nhắn không được ghi thành chữ. Xin viết vài từ về chuyện của quý vị. Hoặc chọn { tenant-command-human }, sẽ có người liên hệ với quý vị và có thể nghe tin nhắn. { voice-danger }
voice-ask-again = { voice-danger } Tin nhắn thoại này chưa được ghi thành chữ, vì quý vị đã không muốn. Xin viết vài từ về chuyện của quý vị. Hoặc chọn { tenant-command-human }, sẽ có người liên hệ với quý vị và có thể nghe tin nhắn. Quý vị có muốn một chương trình máy tính của công ty khác vẫn ghi nó thành chữ không?

## Photos, documents, locations
# {$media} what was sent, {$name} who has the case
attachment-passed-on =
    { $media ->
        [photo] Tôi đã chuyển ảnh của quý vị cho { $name }.
        [voice] Tôi đã chuyển tin nhắn thoại của quý vị cho { $name }.
        [video] Tôi đã chuyển video của quý vị cho { $name }.
        [document] Tôi đã chuyển giấy tờ của quý vị cho { $name }.
        [location] Tôi đã chuyển vị trí của quý vị cho { $name }.
       *[other] Tôi đã chuyển điều đó cho { $name }.
    }
attachment-added =
    { $media ->
        [photo] Tôi đã thêm ảnh vào yêu cầu { $reference } của quý vị.
        [voice] Tôi đã thêm tin nhắn thoại vào yêu cầu { $reference } của quý vị.
        [video] Tôi đã thêm video vào yêu cầu { $reference } của quý vị.
        [document] Tôi đã thêm giấy tờ vào yêu cầu { $reference } của quý vị.
        [location] Tôi đã thêm vị trí vào yêu cầu { $reference } của quý vị.
       *[other] Tôi đã thêm điều đó vào yêu cầu { $reference } của quý vị.
    } Người nhận yêu cầu sẽ thấy.
attachment-unheard =
    { $media ->
        [video] Tôi không tự xem được.
       *[voice] Tôi không tự nghe được.
    } { voice-danger }
attachment-ask-person =
    { $media ->
        [video] Tôi không tự xem video.
        [document] Tôi không tự mở giấy tờ.
       *[other] Tôi không tự xem ảnh.
    } Một người thật có thể làm việc đó. Xin đừng gửi giấy tờ tùy thân hoặc giấy tờ ngân hàng.
attachment-as-well = Tôi cũng chuyển cái này nếu quý vị đồng ý.
tenant-consent-files = Các tệp quý vị vừa gửi cũng được chuyển (số lượng: { $count }).
attachment-unavailable =
    { $why ->
        [elsewhere] Tôi không lấy được tệp nằm ở nơi khác.
       *[too_big] Tệp này quá lớn đối với tôi. Tối đa 20 MB.
    } Xin gửi lại tệp nhỏ hơn và gửi thẳng ở đây, ví dụ dưới dạng ảnh. Hoặc chọn { tenant-command-human }, sẽ có người liên hệ với quý vị.
attachment-lost = Tôi không chuyển được một tệp quý vị đã gửi. Xin gửi lại.
mydata-attachment =
    { $media ->
        [photo] Ảnh
        [voice] Tin nhắn thoại
        [video] Video
        [document] Giấy tờ
        [location] Vị trí
       *[other] Thứ khác
    }

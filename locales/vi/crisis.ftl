# Fixed texts in danger. Each version waits for review by a professional (vocabulary/crisis/reviews.yaml).

# What to do now, one thought a line; the first line is shown in bold. The numbers follow.
crisis-suicide =
    Thật tốt là quý vị viết ra điều này. Lúc này đừng ở một mình.
    Hãy đến với một người, hoặc gọi điện cho ai đó.
    Hãy cất đi những thứ quý vị có thể dùng để làm hại mình.
    Nếu có nguy hiểm đến tính mạng: gọi 112 ngay.
    Đây là chuyện của người khác? Hãy ở lại với người đó và gọi 112.
    Để nói chuyện với ai đó:
crisis-self-harm =
    Thật tốt là quý vị viết ra điều này. Lúc này đừng ở một mình.
    Nếu vết thương sâu, chảy nhiều máu hoặc đã uống thuốc: gọi 112 ngay.
    Lấy khăn sạch ấn chặt lên vết thương.
    Hãy cất đi những thứ quý vị có thể dùng để làm mình bị thương.
    Đây là chuyện của người khác? Hãy ở lại với người đó.
    Để nói chuyện với ai đó:
crisis-violence-victim =
    Hãy đến nơi an toàn nếu quý vị có thể.
    Hãy ra ngoài, sang nhà hàng xóm hoặc vào phòng khóa được cửa. Hãy đưa trẻ em đi cùng.
    Gọi cảnh sát: 110. Nếu có người bị thương: 112.
    Quý vị không có lỗi.
    Có ai xem điện thoại của quý vị không? Nếu có, hãy xóa cuộc trò chuyện này.
    Trợ giúp qua điện thoại:
crisis-violence-witness =
    Gọi cảnh sát ngay: 110.
    Hãy nói quý vị nghe hoặc thấy gì, và ở căn hộ nào.
    Đừng chen vào giữa. Hãy giữ an toàn cho chính mình.
    Nếu có người bị thương: 112.
    Quý vị không chắc? Cứ gọi, như vậy là đúng.
    Trợ giúp qua điện thoại:
crisis-violence-doer =
    Hãy rời xa người kia ngay bây giờ, tốt nhất là đi ra ngoài.
    Hãy bỏ xuống những thứ quý vị có thể dùng để làm người khác bị thương.
    Hít vào và thở ra thật chậm, mười lần.
    Nếu có người gặp nguy hiểm: gọi 110. Nếu có người bị thương: 112.
    Thật tốt là quý vị viết ra điều này. Người ta có thể thôi dùng bạo lực, và có nơi trợ giúp cho việc đó.
    Có ai đang làm hại quý vị không? Nếu có, hãy đến nơi an toàn và gọi 110.
    Trợ giúp:
# Here it is mostly the child who writes: short, easy sentences.
crisis-child-danger-victim =
    Bạn hãy đến một nơi an toàn nếu có thể: sang nhà hàng xóm, vào cửa hàng, đến với người lớn mà bạn tin.
    Gọi cảnh sát: 110. Nếu có người bị thương hoặc không tỉnh dậy: 112.
    Trẻ em cũng được gọi những số này. Không mất tiền.
    Bạn không có lỗi. Không ai được phép làm bạn đau.
    Trợ giúp qua điện thoại:
crisis-child-danger-witness =
    Nếu một đứa trẻ đang gặp nguy hiểm: gọi 110 ngay. Nếu trẻ bị thương: 112.
    Hãy ở lại với trẻ, nếu việc đó an toàn cho quý vị.
    Hãy nói trẻ đang ở đâu và quý vị nghe hoặc thấy gì.
    Quý vị không chắc? Cứ gọi, như vậy là đúng.
    Trợ giúp qua điện thoại:
crisis-child-danger-doer =
    Hãy đặt trẻ xuống một nơi an toàn, ví dụ nằm ngửa trên giường. Sau đó đi ra khỏi phòng.
    Đừng lắc trẻ. Trong lúc đó trẻ cứ khóc cũng được.
    Hít vào và thở ra thật chậm, mười lần.
    Hãy nhờ một người trông trẻ thay.
    Nếu trẻ bị thương hoặc đã bị lắc: gọi 112 ngay, cả khi bây giờ trẻ đã nằm yên.
    Thật tốt là quý vị viết ra điều này. Nhiều cha mẹ cũng có lúc đến giới hạn này.
    Trợ giúp qua điện thoại:
crisis-medical =
    Gọi 112 ngay bây giờ.
    Đừng gác máy. Tổng đài cấp cứu sẽ nói quý vị phải làm gì.
    Hãy ở lại với người đó.
    Nếu người đó không thở: ấn mạnh và nhanh vào giữa ngực.
    Nếu người đó thở nhưng không tỉnh lại: lật người đó nằm nghiêng.
crisis-fire =
    Gọi 112 ngay.
    Nếu cháy trong căn hộ: hãy đi ra ngoài, đưa mọi người đi cùng và đóng các cửa lại sau lưng.
    Nếu có khói ở cầu thang chung: hãy ở lại trong căn hộ và đóng các cửa. Ra cửa sổ và kêu cứu.
    Đừng đi qua khói.
    Đừng dùng thang máy.
crisis-gas =
    Hãy ra ngoài ngay và đưa mọi người đi cùng.
    Không bật đèn, không chạm công tắc, không dùng lửa.
    Gõ cửa nhà hàng xóm. Đừng bấm chuông.
    Đừng gọi điện thoại trong nhà.
    Ra đến bên ngoài rồi mới gọi 112.
crisis-carbon-monoxide =
    Hãy ra chỗ không khí trong lành ngay và đưa mọi người đi cùng.
    Ở bên ngoài, hãy gọi 112, cả khi quý vị thấy đỡ hơn.
    Đừng quay lại.
    Khí CO (carbon monoxide) không nhìn thấy và không ngửi thấy được.

crisis-closed-now = hiện đang đóng
crisis-truth = Tôi đang báo cho nhóm của chúng tôi. Tôi không thể hứa là sẽ sớm có người đọc.
# For teams without anybody on call
crisis-truth-no-cover = Nhóm của chúng tôi không có người trực khẩn cấp. Tôi đang báo cho nhóm, nhưng có lẽ bây giờ không ai đọc.
crisis-do-not-wait = Đừng chờ, hãy gọi 112.
crisis-do-not-wait-outside = Đừng chờ: hãy đi ra ngoài và gọi 112 từ bên ngoài.
# {$sentence} German sentences to read out on the phone
crisis-say-to-112 = Hãy đọc câu này bằng tiếng Đức qua điện thoại: „{ $sentence }“ Sau đó nói tên đường, số nhà và tầng.
# {$meaning} the same sentences in the language that is read
crisis-say-meaning = Nghĩa là: “{ $meaning }”
crisis-where =
    Quý vị đang ở đâu? Tôi không thấy số điện thoại và cũng không thấy nơi quý vị ở.
    Hãy viết địa chỉ cho tôi ngay khi quý vị đã an toàn. Tôi sẽ chuyển cho nhóm của chúng tôi.
    Tôi vẫn ở đây.

# Sentences for the emergency call. In German they are read out; the other languages say what they mean.
crisis-sentence-place = Tôi đang ở …
crisis-sentence-suicide = Ở đây có người muốn tự tử.
crisis-sentence-self-harm = Ở đây có người đã tự làm mình bị thương.
crisis-sentence-violence-victim = Có người đang dùng bạo lực với tôi. Xin đến nhanh.
crisis-sentence-violence-witness = Ở đây có người đang bị đánh. Xin đến nhanh.
crisis-sentence-violence-doer = Ở đây có người đang gặp nguy hiểm. Xin đến nhanh.
crisis-sentence-child-danger-victim = Tôi là trẻ em. Tôi đang gặp nguy hiểm.
crisis-sentence-child-danger-witness = Ở đây có một đứa trẻ đang gặp nguy hiểm. Xin đến nhanh.
crisis-sentence-child-danger-doer = Con tôi đang gặp nguy hiểm. Xin đến nhanh.
crisis-sentence-medical = Có người đang nguy hiểm đến tính mạng. Xin đến nhanh.
crisis-sentence-fire = Ở đây đang cháy.
crisis-sentence-gas = Ở đây có mùi khí ga.
crisis-sentence-carbon-monoxide = Trong căn hộ có khí CO.

# What comes after. {$name} who of the team has the emergency
crisis-added = Tôi đã ghi thêm điều này cho nhóm của chúng tôi. Đến giờ chưa có ai nhận. Khi có nguy hiểm, đừng chờ: hãy gọi 112.
crisis-passed-on = Tôi đã chuyển điều này cho { $name }. Khi có nguy hiểm, đừng chờ: hãy gọi 112.
# Once, when nobody answers in time; the numbers follow again
crisis-nobody-yet = Đến giờ chưa có ai trong nhóm của chúng tôi trả lời. Tôi vẫn tiếp tục gọi tìm người.
crisis-claimed = { $name } trong nhóm của chúng tôi đang đọc những gì quý vị viết. Quý vị cứ viết tiếp ở đây. Khi có nguy hiểm, đừng chờ: hãy gọi 112.
crisis-false-alarm = { $name } trong nhóm của chúng tôi đã đọc tin nhắn của quý vị và thấy không có nguy hiểm cấp bách; nếu không phải vậy, xin viết cho tôi ngay. { $name } vẫn tiếp tục đọc những gì quý vị viết ở đây cho đến khi việc này được khép lại.

crisis-helpline-emergency = cấp cứu và cứu hỏa, mọi lúc, miễn phí
crisis-helpline-police = cảnh sát, mọi lúc, miễn phí
crisis-helpline-telefonseelsorge = đường dây tâm sự khi khủng hoảng TelefonSeelsorge, mọi lúc, miễn phí, ẩn danh, cả chat (tiếng Đức)
crisis-helpline-women = đường dây trợ giúp về bạo lực với phụ nữ, mọi lúc, miễn phí, nhiều ngôn ngữ, cả chat
crisis-helpline-men = đường dây trợ giúp cho nam giới bị bạo lực, không có ban đêm và cuối tuần (tiếng Đức)
crisis-helpline-perpetrators = trợ giúp cho người dùng bạo lực và muốn dừng lại (tiếng Đức)
crisis-helpline-children = đường dây cho trẻ em và thanh thiếu niên, Thứ Hai đến Thứ Bảy, 14 đến 20 giờ (tiếng Đức)
crisis-helpline-parents = đường dây cho cha mẹ, ngày làm việc (tiếng Đức)
crisis-helpline-doctor = bác sĩ trực, khi không nguy hiểm đến tính mạng
crisis-helpline-poison-ggiz = trung tâm chống độc
crisis-helpline-poison-freiburg = trung tâm chống độc
crisis-helpline-poison-bonn = trung tâm chống độc

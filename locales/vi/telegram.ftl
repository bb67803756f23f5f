### What is read on Telegram only.

## Menu of commands (Telegram: at most 256 characters)
telegram-command-start = Bắt đầu lại
telegram-command-help = Tôi làm được gì và cách dùng
telegram-command-language = Chọn ngôn ngữ
telegram-command-human = Nói chuyện với người thật
telegram-command-mydata = Xem dữ liệu được lưu về quý vị
telegram-command-deletemydata = Xóa dữ liệu của quý vị
telegram-command-cancel = Hủy việc đang làm

## Shown in the empty chat before the first word (at most 512 characters)
telegram-description =
    Ở đây một hệ thống tự động của { $organization } trả lời. Xin viết bằng ngôn ngữ của quý vị về chuyện cần giúp: tiền, hàng xóm, gia đình, sức khỏe, nhà ở.
    Quý vị sẽ được biết ai ở gần có thể giúp. Nếu quý vị muốn, một người thật sẽ nói chuyện với quý vị.
    Xin đừng gửi giấy tờ tùy thân và thông tin tài khoản ngân hàng.
    Nguy hiểm đến tính mạng: 112. Cảnh sát: 110.

## Shown on the bot's profile (at most 120 characters)
telegram-short-description = Trợ giúp tự động của { $organization }: tìm nơi tư vấn ở gần hoặc nói chuyện với người thật.

## One line in a group before the bot leaves it
telegram-group = Tôi không giúp trong nhóm, để không ai đọc được. Xin viết riêng cho tôi: { $link }

## Notice on the screen after an old button (at most 200 characters)
telegram-stale-press = Nút này không còn dùng được. Xin cứ viết điều quý vị cần.

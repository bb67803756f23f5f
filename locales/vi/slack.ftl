### What tenants read or write on Slack alone.

## Words somebody may write on Slack instead of a command (comma-separated, lower case).
## The English command names themselves always work. Calls for help ("giúp", "cứu") are left out on purpose.
## "dung" and "huy" without accents are left out too: "dung" may be "đúng" (right), and both are names.
slack-words-start = bắt đầu, bat dau, bắt đầu lại, bat dau lai, làm lại từ đầu, lam lai tu dau
slack-words-help = bạn làm được gì, ban lam duoc gi, các lệnh, cac lenh, lệnh, lenh, hướng dẫn, huong dan
slack-words-language = ngôn ngữ, ngon ngu, đổi ngôn ngữ, doi ngon ngu, chọn ngôn ngữ, chon ngon ngu
slack-words-human = người thật, nguoi that, gặp người, gap nguoi, gặp người thật, gap nguoi that, gặp nhân viên, gap nhan vien, nói chuyện với người thật, noi chuyen voi nguoi that
slack-words-mydata = dữ liệu của tôi, du lieu cua toi
slack-words-deletemydata = xóa dữ liệu của tôi, xoá dữ liệu của tôi, xoa du lieu cua toi, xóa dữ liệu, xoá dữ liệu, xoa du lieu
slack-words-cancel = hủy, huỷ, hủy bỏ, huỷ bỏ, huy bo, dừng, dừng lại

## Home
home-more = … và { $count } mục khác
home-requests = Yêu cầu của quý vị
home-requests-none = Hiện quý vị không có yêu cầu nào ở chỗ chúng tôi.
home-request = Yêu cầu { $reference } ({ $since }): { $state }
home-request-state-new = đang được chuyển đi
home-request-state-offered = ở nhóm, chưa có người nhận
home-request-state-claimed = có người đang lo việc này
home-request-state-waiting = tin nhắn của quý vị đang ở nhóm
home-request-state-answered = nhóm đã viết cho quý vị
home-request-state-closed = đã kết thúc
home-tenant-how = Xin viết điều quý vị cần trong mục “Messages” (tin nhắn). “người thật” để có một người cùng tham gia, “dữ liệu của tôi” để xem những gì được lưu.

## Somebody who is no staff writes /lotse
command-not-staff = /lotse dành cho nhân viên. Quý vị cứ viết cho tôi một tin nhắn trực tiếp xem quý vị cần gì.

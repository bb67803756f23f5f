### Topics, urgency and kinds of danger as everybody reads them: who writes and who helps.
### Each word stands here only. What follows the prefix is the code of the program, with its underscore.

# BCP 47: how numbers, days and times are written
language-tag = vi-VN

topic-rent_arrears = Nợ tiền thuê nhà
topic-eviction = Bị hủy hợp đồng thuê, phải dọn ra
topic-energy_cutoff = Bị cắt điện hoặc cắt sưởi
topic-benefits = Trợ cấp xã hội
topic-debt = Nợ nần
topic-neighbour_dispute = Xích mích với hàng xóm
topic-noise = Tiếng ồn
topic-age_adaptation = Sửa nhà cho hợp với tuổi già
topic-disability = Khuyết tật
topic-care = Chăm sóc người già, người bệnh
topic-family = Gia đình
topic-childcare = Trông trẻ
topic-youth_education = Thanh thiếu niên và học tập
topic-work = Việc làm
topic-integration = Bắt đầu cuộc sống ở Đức
topic-health_mental = Sức khỏe tinh thần
topic-addiction = Nghiện
topic-violence = Bạo lực
topic-loneliness = Cô đơn
topic-food_clothing = Đồ ăn và quần áo
topic-small_emergency = Việc gấp nhỏ hằng ngày
topic-community_project = Dự án trong khu phố
topic-room_booking = Đặt phòng sinh hoạt chung
topic-renovation = Cải tạo nhà
topic-repair = Sửa chữa
topic-other = Khác

urgency-normal = bình thường
urgency-high = cao
urgency-emergency = khẩn cấp

# Kind of danger; never in a channel, only in the thread of the person who claimed
crisis-kind-suicide = ý nghĩ tự tử
crisis-kind-self_harm = tự làm mình bị thương
crisis-kind-violence = bạo lực
crisis-kind-child_danger = trẻ em gặp nguy hiểm
crisis-kind-medical = cấp cứu y tế
crisis-kind-fire_gas = cháy hoặc khí ga

### Topics, urgency and kinds of danger as everybody reads them: who writes and who helps.
### Each word stands here only. What follows the prefix is the code of the program, with its underscore.

# BCP 47: how numbers, days and times are written
language-tag = tr-TR

topic-rent_arrears = Kira borcu
topic-eviction = Kira feshi ve evden çıkarılma
topic-energy_cutoff = Elektrik veya ısıtma kesintisi
topic-benefits = Sosyal yardımlar
topic-debt = Borçlar
topic-neighbour_dispute = Komşularla anlaşmazlık
topic-noise = Gürültü
topic-age_adaptation = Evi yaşlılığa uygun hale getirme
topic-disability = Engellilik
topic-care = Bakım
topic-family = Aile
topic-childcare = Çocuk bakımı
topic-youth_education = Gençlik ve eğitim
topic-work = İş
topic-integration = Almanya'da yeni hayat
topic-health_mental = Ruh sağlığı
topic-addiction = Bağımlılık
topic-violence = Şiddet
topic-loneliness = Yalnızlık
topic-food_clothing = Yiyecek ve giyecek
topic-small_emergency = Günlük hayatta küçük bir acil durum
topic-community_project = Mahalle projesi
topic-room_booking = Oda veya salon ayırtma
topic-renovation = Tadilat
topic-repair = Tamir
topic-other = Diğer

urgency-normal = normal
urgency-high = yüksek
urgency-emergency = acil durum

# Kind of danger; never in a channel, only in the thread of the person who claimed
crisis-kind-suicide = intihar düşünceleri
crisis-kind-self_harm = kendine zarar verme
crisis-kind-violence = şiddet
crisis-kind-child_danger = bir çocuk için tehlike
crisis-kind-medical = tıbbi acil durum
crisis-kind-fire_gas = yangın veya gaz

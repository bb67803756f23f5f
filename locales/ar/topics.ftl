### Topics, urgency and kinds of danger as everybody reads them: who writes and who helps.
### Each word stands here only. What follows the prefix is the code of the program, with its underscore.

# BCP 47: how numbers, days and times are written
language-tag = ar-u-nu-latn

topic-rent_arrears = تأخر في دفع الإيجار
topic-eviction = إنهاء العقد والإخلاء من المسكن
topic-energy_cutoff = قطع الكهرباء أو التدفئة
topic-benefits = المساعدات الاجتماعية
topic-debt = الديون
topic-neighbour_dispute = خلاف مع الجيران
topic-noise = الضجيج
topic-age_adaptation = تكييف المسكن لكبار السن
topic-disability = الإعاقة
topic-care = الرعاية والتمريض
topic-family = العائلة
topic-childcare = رعاية الأطفال
topic-youth_education = الشباب والتعليم
topic-work = العمل
topic-integration = بداية الحياة في ألمانيا
topic-health_mental = الصحة النفسية
topic-addiction = الإدمان
topic-violence = العنف
topic-loneliness = الوحدة
topic-food_clothing = الطعام والملابس
topic-small_emergency = حالة طارئة صغيرة في الحياة اليومية
topic-community_project = مشروع في الحي
topic-room_booking = حجز قاعة
topic-renovation = ترميم المبنى
topic-repair = التصليح
topic-other = أمور أخرى

urgency-normal = عادي
urgency-high = عالٍ
urgency-emergency = حالة طارئة

# Kind of danger; never in a channel, only in the thread of the person who claimed
crisis-kind-suicide = أفكار انتحارية
crisis-kind-self_harm = إيذاء النفس
crisis-kind-violence = عنف
crisis-kind-child_danger = خطر على طفل
crisis-kind-medical = حالة طبية طارئة
crisis-kind-fire_gas = حريق أو غاز

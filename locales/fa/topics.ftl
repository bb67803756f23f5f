### Topics, urgency and kinds of danger as everybody reads them: who writes and who helps.
### Each word stands here only. What follows the prefix is the code of the program, with its underscore.

# BCP 47: how numbers, days and times are written
language-tag = fa-u-nu-latn-ca-gregory

topic-rent_arrears = بدهی اجاره
topic-eviction = فسخ قرارداد و تخلیهٔ خانه
topic-energy_cutoff = قطع برق یا گرمایش
topic-benefits = کمک‌های مالی دولتی
topic-debt = بدهی
topic-neighbour_dispute = اختلاف با همسایه‌ها
topic-noise = سروصدا
topic-age_adaptation = مناسب‌سازی خانه برای سالمندی
topic-disability = معلولیت
topic-care = پرستاری و مراقبت
topic-family = خانواده
topic-childcare = نگهداری از کودک
topic-youth_education = نوجوانان و آموزش
topic-work = کار
topic-integration = شروع زندگی در آلمان
topic-health_mental = سلامت روان
topic-addiction = اعتیاد
topic-violence = خشونت
topic-loneliness = تنهایی
topic-food_clothing = غذا و لباس
topic-small_emergency = مشکل فوری کوچک روزمره
topic-community_project = پروژهٔ محله
topic-room_booking = رزرو سالن یا اتاق
topic-renovation = بازسازی ساختمان
topic-repair = تعمیر
topic-other = موارد دیگر

urgency-normal = عادی
urgency-high = زیاد
urgency-emergency = اضطراری

# Kind of danger; never in a channel, only in the thread of the person who claimed
crisis-kind-suicide = فکر خودکشی
crisis-kind-self_harm = آسیب به خود
crisis-kind-violence = خشونت
crisis-kind-child_danger = خطر برای یک کودک
crisis-kind-medical = وضعیت اضطراری پزشکی
crisis-kind-fire_gas = آتش یا گاز

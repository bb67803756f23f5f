### What is read on Telegram only.

## Menu of commands (Telegram: at most 256 characters)
telegram-command-start = البدء من جديد
telegram-command-help = ما أستطيع فعله وكيف يتم ذلك
telegram-command-language = اختيار اللغة
telegram-command-human = التحدث مع إنسان
telegram-command-mydata = عرض بياناتكم المحفوظة
telegram-command-deletemydata = طلب حذف بياناتكم
telegram-command-cancel = إلغاء ما يجري الآن

## Shown in the empty chat before the first word (at most 512 characters)
telegram-description =
    يجيبكم هنا نظام آلي تابع لـ { $organization }. اكتبوا بلغتكم ما هو الموضوع: المال، الجيران، العائلة، الصحة، السكن.
    نذكر لكم من يمكنه المساعدة بالقرب منكم. إذا أردتم، يتحدث معكم إنسان.
    من فضلكم لا ترسلوا وثائق هوية ولا بيانات حساب بنكي.
    عند وجود خطر على الحياة: 112. الشرطة: 110.

## Shown on the bot's profile (at most 120 characters)
telegram-short-description = مساعدة آلية من { $organization }: ابحثوا عن استشارة قريبة أو تحدثوا مع إنسان.

## One line in a group before the bot leaves it
telegram-group = لا أساعد داخل المجموعات، حتى لا يقرأ أحد ما تكتبونه. اكتبوا لي من فضلكم على الخاص: { $link }

## Notice on the screen after an old button (at most 200 characters)
telegram-stale-press = هذا الزر لم يعد صالحًا. اكتبوا من فضلكم ما تحتاجون إليه.

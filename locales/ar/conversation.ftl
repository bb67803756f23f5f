# The conversation: asking why something did not help, follow-up questions, and what is no question. Short sentences, one thought each.

## Not helpful: why, in one tap
tenant-why-unhelpful = أنا آسف. ما الذي لا يناسبكم؟
tenant-reason-wrong-topic = الموضوع غير صحيح
tenant-reason-too-far = بعيد جدًا
tenant-reason-not-for-me = لا يناسبني، أو مغلق
tenant-reason-been-there = ذهبت إلى هناك من قبل
tenant-reason-other = شيء آخر
tenant-other-words = إذن لم أفهمكم جيدًا. اكتبوا من فضلكم في جملة أو جملتين ما تحتاجون إليه.
tenant-show-others = شكرًا على الملاحظة. هذا ما أعرفه غير ذلك:
# After two answers that did not help
tenant-unhelpful-twice = لم أساعدكم الآن مرتين. ربما يساعدكم إنسان أفضل مني.

## Language
tenant-more-languages = لغات أخرى
# {$languages} names of the languages there are
tenant-language-unknown = للأسف لا أعرف هذه اللغة. أعرف هذه اللغات: { $languages }.

## Follow-up questions
# {$areas} areas the directory has entries for
tenant-place-unknown = لا أعرف شيئًا لهذا المكان. أعرف أين توجد مساعدة في: { $areas }.
tenant-edited = لقد غيّرتم رسالتكم. هذا جوابي عليها:

## No question for the directory
# {$organisation} who runs this
tenant-about-bot = أنا Lotse، برنامج كمبيوتر تابع لـ { $organisation }. لست إنسانًا. أبحث عن مساعدة قريبة منكم.
tenant-about-bot-offer = إذا أردتم، يتواصل معكم إنسان.
tenant-insulted = ألاحظ أنكم غاضبون. لا بأس بذلك.
tenant-insulted-offer = اكتبوا لي ماذا حدث. أو يتواصل معكم إنسان.
tenant-about-others = لا أستطيع أن أقول لكم شيئًا عن أشخاص آخرين. ولا يعرف أحد مني شيئًا عنكم أيضًا. إذا كان هناك خلاف، يمكن لإنسان أن يتوسط.
tenant-no-codes = لا أعرف مفاتيح ولا رموزًا ولا كلمات سر. ولا أستطيع أن أحصل عليها.
tenant-no-orders = لا أستطيع أن أفعل ذلك. أنا أبحث عن مساعدة للمستأجرين والمستأجرات. اكتبوا لي ما تحتاجون إليه.

## When it cannot wait
tenant-repair-now = هذا لا يحتمل الانتظار. اتصلوا الآن بخدمة التصليح الطارئة:
tenant-repair-no-number = هذا لا يحتمل الانتظار. ليس عندي هنا رقم لخدمة التصليح الطارئة. الرقم مكتوب غالبًا عند درج البناية أو في عقد الإيجار.
# {$number} telephone of the office
tenant-office-open = المكتب أيضًا مفتوح الآن: { $number }.
# {$number} telephone of the office, {$when} day and time
tenant-office-opens = يفتح المكتب من جديد: { $when }. الهاتف: { $number }.
tenant-repair-danger = إذا كان أحد في خطر، فاتصلوا بالرقم 112.
tenant-home-lost = إذا فقدتم مسكنكم أو كنتم على وشك فقدانه: اتصلوا الآن بالجهة المسؤولة عن الأشخاص الذين بلا مسكن:

## Letters of authorities and courts
# {$sender} as the person names the sender, {$date} as they wrote the date
tenant-letter-from-dated = الموضوع رسالة بالبريد: { $sender }، { $date }.
tenant-letter-from = الموضوع رسالة بالبريد: { $sender }.
tenant-letter-dated = الموضوع رسالة بالبريد: { $date }.
tenant-letter-period = لا أستطيع أن أقول بالتأكيد متى تنتهي المهلة. المهم في الغالب هو متى وصلت الرسالة. في أي يوم كان ذلك؟ يراجع إنسان المهلة معكم.
tenant-letter-delivered = شكرًا، هذا مهم من أجل المهلة. يراجعها إنسان معكم.

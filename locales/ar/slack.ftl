### What tenants read or write on Slack alone.

## Words somebody may write on Slack instead of a command (comma-separated, lower case).
## The English command names themselves always work. A cry for help is no command.
slack-words-start = ابدأ, ابدا, البداية, من البداية, من جديد
slack-words-help = ماذا تستطيع أن تفعل, ماذا تستطيع ان تفعل, ماذا يمكنك أن تفعل, الأوامر, الاوامر
slack-words-language = اللغة, اللغه, لغة, لغه, تغيير اللغة, تغيير اللغه, lugha
slack-words-human = إنسان, انسان, شخص, موظف, موظفة, أريد التحدث مع إنسان, اريد التحدث مع انسان, أريد التحدث مع شخص, اريد التحدث مع شخص, أريد التحدث مع موظف, اريد التحدث مع موظف, بدي احكي مع حدا, insan, shakhs
slack-words-mydata = بياناتي, معلوماتي, bayanati
slack-words-deletemydata = حذف بياناتي, احذف بياناتي, امسح بياناتي, حذف معلوماتي, احذف معلوماتي
slack-words-cancel = إلغاء, الغاء, ألغ, الغ, توقف, ilgha

## Home
home-more = … و { $count } غيرها
home-requests = طلباتكم
home-requests-none = ليس لكم طلب عندنا حاليًا.
home-request = الطلب { $reference } بتاريخ { $since }: { $state }
home-request-state-new = يجري نقله
home-request-state-offered = عند الفريق، ولم يتولَّه أحد بعد
home-request-state-claimed = هناك من يهتم به
home-request-state-waiting = رسالتكم عند الفريق
home-request-state-answered = كتب لكم الفريق
home-request-state-closed = انتهى
home-tenant-how = اكتبوا في قسم «الرسائل» ما تحتاجون إليه. كلمة «إنسان» تستدعي شخصًا، وكلمة «بياناتي» تعرض ما هو محفوظ.

## Somebody who is no staff writes /lotse
command-not-staff = الأمر /lotse مخصص للموظفين والموظفات. اكتبوا لي رسالة مباشرة بما تحتاجون إليه، وهذا يكفي.

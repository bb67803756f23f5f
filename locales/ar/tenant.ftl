# What tenants read. Short sentences, one thought each.
# Names, commands and what may be in Latin letters stand between the marks U+2068 and U+2069.

language-name = العربية
platform-telegram = Telegram
platform-slack = Slack

# How a command is called: Slack keeps unknown /words to itself, there one writes them without the slash.
# $chat: telegram or slack
tenant-command-human =
    { $chat ->
        [slack] «إنسان»
       *[other] /human
    }
tenant-command-language =
    { $chat ->
        [slack] «اللغة»
       *[other] /language
    }
tenant-command-mydata =
    { $chat ->
        [slack] «بياناتي»
       *[other] /mydata
    }
tenant-command-deletemydata =
    { $chat ->
        [slack] «حذف بياناتي»
       *[other] /deletemydata
    }
tenant-command-cancel =
    { $chat ->
        [slack] «إلغاء»
       *[other] /cancel
    }

# {$organisation} who runs this, {$platform} the service the messages travel through, {$model} whether texts go to a model of another company (asked)
tenant-first-notice =
    مرحبًا! هنا Lotse، مساعد آلي تابع لـ { $organisation }. أعرف أين توجد مساعدة بالقرب منكم، أو أستدعي إنسانًا: { tenant-command-human }.
    تُحفظ رسائلكم مشفّرة. قسم حسابات الإيجار لا يعرف شيئًا دون موافقتكم. خدمة { $platform } تعالج رسائلكم أيضًا. { $model ->
        [asked] يساعد برنامج كمبيوتر من شركة أخرى على فهمكم وكتابة الجواب. نحذف قبل ذلك الأسماء والأرقام قدر الإمكان.{" "}
        [translates] يساعد برنامج كمبيوتر من شركة أخرى على فهمكم وكتابة الجواب. وهو يترجم أيضًا ما تكتبونه أنتم وموظفونا بعضكم لبعض. نحذف قبل ذلك الأسماء والأرقام قدر الإمكان.{" "}
       *[none] {""}
    }{ $voice ->
        [asked] الرسائل الصوتية يكتبها برنامج كمبيوتر من شركة أخرى. لا يمكن حذف الأسماء والأرقام منها قبل ذلك.{" "}
       *[none] {""}
    }من فضلكم لا ترسلوا وثائق هوية أو أوراقًا بنكية.
    هذه معلومات وليست استشارة قانونية. عند خلاف مع الجهة المؤجِّرة تساعدكم أيضًا جمعية المستأجرين (Mieterverein) أو مركز استشارة مستقل.
    عن طريق { tenant-command-mydata } ترون بياناتكم، وعن طريق { tenant-command-deletemydata } تحذفونها.

tenant-greeting = اكتبوا لي ببساطة ما هو الموضوع. مثلًا: «عليّ ديون» أو «مشكلة مع الجار». إذا كنتم تفضلون التحدث مع إنسان: { tenant-command-human }.
tenant-help =
    اكتبوا طلبكم بكلماتكم وبلغتكم.
    { tenant-command-human } – ليتواصل معي إنسان
    { tenant-command-language } – اختيار اللغة
    { tenant-command-mydata } – عرض ما هو محفوظ عني
    { tenant-command-deletemydata } – حذف كل شيء عني
    { tenant-command-cancel } – الإلغاء، أو سحب طلب
    بدلًا من الضغط على زر يمكنكم أيضًا كتابة رقمه: 1 للأول، و 2 للثاني.
    عند الخطر اتصلوا بالرقم 112، ورقم الشرطة 110.
tenant-thanks = على الرحب والسعة! اكتبوا لي من جديد في أي وقت.
tenant-glad = يسعدني ذلك. اكتبوا لي من جديد في أي وقت.
tenant-not-understood = لم أستطع قراءة ذلك. اكتبوا لي من فضلكم في بضع كلمات ما هو الموضوع. أو اختاروا { tenant-command-human }، فيتواصل معكم إنسان.
tenant-not-handled = عذرًا، لم ينجح ذلك عندي. اكتبوه من فضلكم مرة أخرى بكلمات أخرى، أو اختاروا { tenant-command-human }، فيتواصل معكم إنسان. عند الخطر اتصلوا بالرقم 112.
tenant-nothing-found = لا أجد في دليلي شيئًا مناسبًا لذلك. لا أريد أن أخترع شيئًا.
tenant-no-more = لم أجد شيئًا آخر عن ذلك.
tenant-old-button = هذا الزر قديم ولم يعد يعمل. اكتبوا لي ببساطة ما تحتاجون إليه.
tenant-answer-unsure = لا أعرف إن كانت رسالتي الأخيرة قد وصلت إليكم: كان هناك خلل في الاتصال. إذا لم تصل، فاكتبوا لي من فضلكم مرة أخرى. عند الخطر اتصلوا بالرقم 112.

# {$media} kind of attachment
tenant-attachment =
    { $media ->
        [voice] { voice-danger } لا أستطيع سماع الرسائل الصوتية بعد. اكتبوا لي من فضلكم في بضع كلمات ما هو الموضوع.
        [sticker] شكرًا! اكتبوا لي من فضلكم في بضع كلمات ما هو الموضوع.
       *[other] لا أستطيع فتح هذا بعد. اكتبوا لي من فضلكم في بضع كلمات ما هو الموضوع.
    }
tenant-attachment-or-person = أو اختاروا { tenant-command-human }، فيتواصل معكم إنسان.

tenant-ask-area = أين تسكنون؟ عندئذ أعرض لكم ما هو قريب منكم.
tenant-ask-age = كم عمر الشخص الذي يخصه الأمر؟ عندئذ أعرض لكم ما يوجد له.
# How a location is shared in Telegram; it is rounded and forgotten after the answer.
tenant-share-location = إذا أرسلتم لي موقعكم (عن طريق رمز مشبك الورق)، أعرض لكم الأقرب. أنا لا أحتفظ بموقعكم.
tenant-nowhere-to-go = شكرًا على الموقع، أنا لا أحتفظ به. لا يوجد في دليلي مكان يمكنكم الذهاب إليه الآن. عند الخطر اتصلوا بالرقم 112.
tenant-area-set = شكرًا. من الآن أبحث لمنطقة { $area }.
tenant-area-open = لا بأس. سأبحث إذًا في كل مكان.
tenant-area-unknown = لم تُذكر بعد
tenant-ask-language = أي لغة تريدون؟ / Welche Sprache möchten Sie?
tenant-language-set = حسنًا، نكتب بالعربية.

# Before the hand-over: what is passed on and to whom
tenant-ask-consent =
    هل تريدون أن يتواصل معكم إنسان؟
    ننقل ما يلي إلى فريق { $desk } لدى { $organisation }: الموضوع ({ $topics })، ومنطقتكم ({ $area })، ولغتكم، وما كتبتموه لي عن ذلك. لا يقرأ رسائلكم إلا الشخص الذي يتولى طلبكم. يعمل الفريق ببرنامج Slack، وعندئذ يعالجها Slack أيضًا.
tenant-consent-yes = نعم، من فضلكم
tenant-consent-no = لا، شكرًا
tenant-typed-yes = نعم, نعم من فضلك, نعم من فضلكم, نعم لو سمحت, نعم رجاء, نعم أريد, نعم اريد, أيوه, ايوه, أيوة, ايوة, إي, اي, موافق, موافقة, تمام, ماشي, طيب, أكيد, اكيد, حسنًا, حسنا, أوكي, اوكي, اوك, na3am, naam, aywa, aiwa, mashi, tamam, ok, okay, yes, y, ja, j, 1, ١, نعم موافق, نعم موافقة, نعم أوافق, أوافق, نعم تمام, نعم طبعا, طبعا, أكيد نعم, بالتأكيد, نعم بالتأكيد, نعم شكرا, تفضل, تفضلوا, نعم تفضلوا, بكل سرور, 👍, 👌, ✅
tenant-typed-no = لا, لا شكرًا, لا شكرا, لا أريد, لا اريد, لأ, كلا, ما بدي, مش عايز, مش عايزة, ما أريد, ما اريد, la, la2, laa, la shukran, no, n, nein, 2, ٢, لا ليس الآن, ليس الآن, مو الآن, مش هلأ, ليس بعد, لا ليس بعد, لاحقا, ربما لاحقا, أبدا, لا أبدا, إطلاقا, مستحيل, لا داعي, لا لا أريد, لا ما بدي, ما في داعي, بلاش, 👎, ❌
tenant-typed-but = لكن, ولكن, بس, فقط, ما عدا, إلا, غير, دون
tenant-typed-unsure = لا, ليس, مش, مو, ما, لم, لن, أولا, لاحقا, بعدين, ربما, يمكن, إذا, هل, من, مين, لمن, ماذا, شو, كيف, متى, أين, وين, لماذا, ليش, أي, قبل, أحد
tenant-consent-noted = سيُضاف هذا إلى طلبكم. لم يُنقل أي شيء بعد.
tenant-consent-unclear = من دون «نعم» واضحة لا أنقل شيئًا.
tenant-consent-refused = حسنًا، لن أنقل شيئًا. عن طريق { tenant-command-human } يمكنكم تغيير رأيكم في أي وقت.
tenant-handed-over = طلبكم عند فريق { $desk }. { $when } سأخبركم فور أن يتولاه أحد. ما تكتبونه من الآن يُضاف إليه.
tenant-desk-open = الفريق موجود الآن.
tenant-desk-opens = يعود الفريق: { $when }.
tenant-case-already-open = طلبكم { $reference } موجود عند الفريق. تابعوا الكتابة، وسيُضاف ما تكتبونه. عن طريق { tenant-command-cancel } تسحبون الطلب.
tenant-added-to-case = أضفت هذا إلى طلبكم { $reference }.
tenant-edit-not-of-case = هذه الرسالة ليست من طلبكم { $reference }، لذلك لم أنقل التعديل. إذا أردتم أن يقرأه الفريق، فأرسلوه من فضلكم في رسالة جديدة.
tenant-claimed = تولّى شخص من الفريق طلبكم { $reference }: { $name }. تابعوا الكتابة هنا، فهذا الشخص يقرأ ما تكتبونه.
tenant-person-says = رسالة من { $name }:
tenant-translated = ترجمة آلية. لغة الأصل: { $language }.
tenant-untranslated = لم يُترجم. اللغة: { $language }.
tenant-original-button = عرض النص الأصلي
tenant-original =
    النص الأصلي من { $name }:
    { $text }
tenant-person-away = الفريق غير موجود الآن. تُقرأ رسالتكم ابتداءً من: { $when }. عند الخطر اتصلوا من فضلكم بالرقم 112.
tenant-released = طلبكم { $reference } عند فريق { $desk } من جديد. سأخبركم فور أن يتولاه شخص آخر.
tenant-reopened = طلبكم { $reference } مفتوح من جديد. تابعوا الكتابة هنا.
# {$outcome} how it ended
tenant-closed =
    { $outcome ->
        [referred] انتهى طلبكم { $reference }. تمت إحالتكم إلى جهة مناسبة.
        [no_contact] لم نتمكن من الوصول إليكم، ولذلك نغلق طلبكم { $reference }. اكتبوا من جديد في أي وقت.
       *[other] انتهى طلبكم { $reference }.
    } كيف كان ذلك بالنسبة لكم؟ 1 سيئ، و 5 جيد جدًا.
tenant-rate-button = { $score }
tenant-rated = شكرًا على رأيكم.
tenant-cancelled = حسنًا، تم الإلغاء. اكتبوا لي في أي وقت.
tenant-ask-withdraw = هل تريدون سحب طلبكم { $reference }؟ إذًا اختاروا { tenant-command-cancel }. وإلا يبقى الطلب لدى الفريق.
tenant-withdrawn = تم سحب طلبكم { $reference }. اكتبوا لي من جديد في أي وقت.
tenant-cancel-not-possible = طلبكم { $reference } تولاه شخص من قبل. أخبروه هناك إذا لم يعد الطلب ضروريًا.
# An emergency is not withdrawn: whoever was called will ask.
tenant-cancel-emergency = استدعيت من قبل أشخاصًا من أجل طلبكم { $reference }. تابعوا الكتابة، وأخبروهم إذا لم يعد الطلب ضروريًا.

tenant-state-new = جديد
tenant-state-offered = عند الفريق، ولم يتولَّه أحد بعد
tenant-state-claimed = تولاه شخص
tenant-state-waiting = تنتظرون جوابًا
tenant-state-answered = تم الرد عليه
tenant-state-closed = انتهى

mydata-header = هذا ما هو محفوظ عنكم:
mydata-profile = الاسم: { $name } · اللغة: { $language } · المنطقة: { $area }
mydata-request = الطلب { $reference } بتاريخ { $when }: { $state }
mydata-no-requests = لا توجد طلبات.
mydata-messages =
    { $count ->
        [0] لا توجد رسائل.
        [zero] لا توجد رسائل.
        [one] رسالة واحدة:
        [two] رسالتان، وهنا آخر { $shown }:
        [few] { $count } رسائل، وهنا آخر { $shown }:
        [many] { $count } رسالة، وهنا آخر { $shown }:
       *[other] { $count } رسالة، وهنا آخر { $shown }:
    }
mydata-message = { $when } – { $who }: { $text }
mydata-translation = ترجمة آلية ({ $language }): { $text }
mydata-by-tenant = أنتم
mydata-by-bot = Lotse
mydata-by-person = الفريق
# {$topics} topics of questions that stayed without an answer
mydata-counted = محفوظ حتى يُحسب مرة واحدة فقط: أسئلة لم أستطع الإجابة عنها ({ $topics }). العدد نفسه لا يحتوي على أسماء ولا على كلمات.
mydata-footer = ويُضاف إلى ذلك رقم تعريفكم في المحادثة، حتى أستطيع أن أجيبكم. عن طريق { tenant-command-deletemydata } تحذفون كل شيء.
tenant-ask-erase = هل أحذف ما هو محفوظ عنكم: اسمكم ورقم تعريفكم في المحادثة وكل ما كُتب؟ إذا كان هناك طلب مفتوح، فسيُغلق مع ذلك. يبقى مسجّلًا أنه كانت هناك طلبات، دون اسم ودون كلمات. لا يمكن التراجع عن ذلك.
tenant-erase-yes = نعم، احذف كل شيء
tenant-erase-no = لا، احتفظ به
tenant-erase-unsure = حتى لا يضيع شيء عن طريق الخطأ: لا تُحذف البيانات إلا إذا ضغطتم على «{ tenant-erase-yes }» أو كتبتم 1.
tenant-erase-refused = حسنًا، يبقى كل شيء كما هو.
tenant-erased =
    حُذفت بياناتكم لدى { $organisation }. في هذه المحادثة تبقى { $chat ->
        [telegram] رسائلكم، ورسائلي التي مرّ عليها أكثر من يومين، إلى أن تحذفوا المحادثة
       *[other] رسائلكم إلى أن تحذفوها
    } بأنفسكم. ما كتبه شخص من الفريق في Slack يحذفه هذا الشخص هناك.

# Voice notes, photos and locations: what becomes of them. Short sentences, one thought each.

## Voice notes
# {$text} what a program wrote down
voice-heard =
    هذا ما فهمته:
    «{ $text }»
    هل هذا صحيح؟
voice-understood = هذا ما فهمته: «{ $text }»
voice-yes = نعم، هذا صحيح
voice-no = لا، ليس صحيحًا
# What is not heard cannot be looked at for danger either
voice-danger = عند الخطر اتصلوا بالرقم 112.
voice-again = إذًا لم أفهمكم جيدًا. سجّلوا الرسالة من فضلكم مرة أخرى، ببطء وفي مكان هادئ. أو اكتبوها في بضع كلمات. أو اختاروا { tenant-command-human }، فيتواصل معكم إنسان.
# {$why} long or failed
voice-declined =
    { $why ->
        [long] هذه الرسالة الصوتية طويلة جدًا بالنسبة لي. أستطيع سماع ثلاث دقائق.
       *[failed] لم أستطع فهم هذه الرسالة الصوتية.
    } سجّلوها من فضلكم مرة أخرى بشكل أقصر، أو اكتبوا لي في بضع كلمات ما هو الموضوع. أو اختاروا { tenant-command-human }، فيتواصل معكم إنسان ويمكنه سماعها. { voice-danger }
voice-ask = { voice-danger } يستطيع برنامج كمبيوتر من شركة أخرى أن يكتب لي رسالتكم الصوتية. لا يمكن حذف الأسماء والأرقام منها قبل ذلك. هل تريدون ذلك؟
voice-ask-yes = نعم، اكتبوها
voice-ask-no = لا، لا أريد
voice-not-heard = حسنًا، لن تُكتب الرسالة. اكتبوا لي من فضلكم في بضع كلمات ما هو الموضوع. أو اختاروا { tenant-command-human }، فيتواصل معكم إنسان ويمكنه سماعها. { voice-danger }
voice-ask-again = { voice-danger } لم أطلب كتابة هذه الرسالة الصوتية لأنكم لم تريدوا ذلك. اكتبوا لي من فضلكم في بضع كلمات ما هو الموضوع. أو اختاروا { tenant-command-human }، فيتواصل معكم إنسان ويمكنه سماعها. هل تريدون أن يكتبها برنامج كمبيوتر من شركة أخرى رغم ذلك؟

## Photos, documents, locations
# {$media} what was sent, {$name} who has the case
attachment-passed-on =
    { $media ->
        [photo] نقلتُ صورتكم إلى { $name }.
        [voice] نقلتُ رسالتكم الصوتية إلى { $name }.
        [video] نقلتُ الفيديو إلى { $name }.
        [document] نقلتُ مستندكم إلى { $name }.
        [location] نقلتُ موقعكم إلى { $name }.
       *[other] نقلتُ ذلك إلى { $name }.
    }
attachment-added =
    { $media ->
        [photo] أضفتُ صورتكم إلى طلبكم { $reference }.
        [voice] أضفتُ رسالتكم الصوتية إلى طلبكم { $reference }.
        [video] أضفتُ الفيديو إلى طلبكم { $reference }.
        [document] أضفتُ مستندكم إلى طلبكم { $reference }.
        [location] أضفتُ موقعكم إلى طلبكم { $reference }.
       *[other] أضفتُ ذلك إلى طلبكم { $reference }.
    } من يتولى الطلب سيراه.
attachment-unheard =
    { $media ->
        [video] لم أستطع مشاهدته بنفسي.
       *[voice] لم أستطع سماعها بنفسي.
    } { voice-danger }
attachment-ask-person =
    { $media ->
        [video] أنا لا أشاهد مقاطع الفيديو بنفسي.
        [document] أنا لا أفتح المستندات بنفسي.
       *[other] أنا لا أنظر إلى الصور بنفسي.
    } يمكن لإنسان أن يفعل ذلك. من فضلكم لا ترسلوا وثائق هوية أو أوراقًا بنكية.
attachment-as-well = سأنقل هذا أيضًا إذا قلتم نعم.
tenant-consent-files = تُنقل أيضًا الملفات التي أرسلتموها مؤخرًا (العدد: { $count }).
attachment-unavailable =
    { $why ->
        [elsewhere] لا أستطيع جلب ملفات موجودة في مكان آخر.
       *[too_big] هذا الملف كبير جدًا بالنسبة لي. الحد هو 20 MB.
    } أرسلوه من فضلكم أصغر ومباشرة هنا، كصورة مثلًا. أو اختاروا { tenant-command-human }، فيتواصل معكم إنسان.
attachment-lost = لم أتمكن من نقل ملف أرسلتموه. أرسلوه من فضلكم مرة أخرى.
mydata-attachment =
    { $media ->
        [photo] صورة
        [voice] رسالة صوتية
        [video] فيديو
        [document] مستند
        [location] موقع
       *[other] شيء آخر
    }

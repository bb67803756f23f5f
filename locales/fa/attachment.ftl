# Voice notes, photos and locations: what becomes of them. Short sentences, one thought each.

## Voice notes
# {$text} what a program wrote down
voice-heard =
    این را فهمیدم:
    «{ $text }»
    درست است؟
voice-understood = این را فهمیدم: «{ $text }»
voice-yes = بله، درست است
voice-no = نه، درست نیست
# What is not heard cannot be looked at for danger either
voice-danger = در خطر به 112 زنگ بزنید.
voice-again = پس حرف شما را درست نفهمیدم. لطفاً یک بار دیگر ضبط کنید، آهسته و در جای آرام. یا در چند کلمه بنویسید. یا { tenant-command-human } را انتخاب کنید، آن وقت یک نفر با شما تماس می‌گیرد.
# {$why} long or failed
voice-declined =
    { $why ->
        [long] این پیام صوتی برای من خیلی طولانی است. تا سه دقیقه می‌توانم.
       *[failed] این پیام صوتی را نتوانستم بفهمم.
    } لطفاً یک بار دیگر کوتاه‌تر ضبط کنید، یا در چند کلمه بنویسید موضوع چیست. یا { tenant-command-human } را انتخاب کنید، آن وقت یک نفر با شما تماس می‌گیرد و می‌تواند آن را گوش کند. { voice-danger }
voice-ask = { voice-danger } یک برنامهٔ کامپیوتری از یک شرکت دیگر می‌تواند پیام صوتی شما را برای من بنویسد. نمی‌شود پیش از آن نام‌ها و شماره‌ها را از آن برداشت. این کار انجام شود؟
voice-ask-yes = بله، نوشته شود
voice-ask-no = نه، نمی‌خواهم
voice-not-heard = باشد، نوشته نمی‌شود. لطفاً در چند کلمه بنویسید موضوع چیست. یا { tenant-command-human } را انتخاب کنید، آن وقت یک نفر با شما تماس می‌گیرد و می‌تواند آن را گوش کند. { voice-danger }
voice-ask-again = { voice-danger } این پیام صوتی نوشته نشد، چون شما نمی‌خواستید. لطفاً در چند کلمه بنویسید موضوع چیست. یا { tenant-command-human } را انتخاب کنید، آن وقت یک نفر با شما تماس می‌گیرد و می‌تواند آن را گوش کند. با این حال، یک برنامهٔ کامپیوتری از یک شرکت دیگر آن را بنویسد؟

## Photos, documents, locations
# {$media} what was sent, {$name} who has the case
attachment-passed-on =
    { $media ->
        [photo] عکس شما را به { $name } دادم.
        [voice] پیام صوتی شما را به { $name } دادم.
        [video] ویدیوی شما را به { $name } دادم.
        [document] سند شما را به { $name } دادم.
        [location] محل شما را به { $name } گفتم.
       *[other] این را به { $name } دادم.
    }
attachment-added =
    { $media ->
        [photo] عکس شما را به درخواست { $reference } اضافه کردم.
        [voice] پیام صوتی شما را به درخواست { $reference } اضافه کردم.
        [video] ویدیوی شما را به درخواست { $reference } اضافه کردم.
        [document] سند شما را به درخواست { $reference } اضافه کردم.
        [location] محل شما را به درخواست { $reference } اضافه کردم.
       *[other] این را به درخواست { $reference } اضافه کردم.
    } هر کس درخواست را بر عهده بگیرد، آن را می‌بیند.
attachment-unheard =
    { $media ->
        [video] خودم نتوانستم آن را ببینم.
       *[voice] خودم نتوانستم آن را گوش کنم.
    } { voice-danger }
attachment-ask-person =
    { $media ->
        [video] من خودم ویدیوها را نگاه نمی‌کنم.
        [document] من خودم سندها را باز نمی‌کنم.
       *[other] من خودم عکس‌ها را نگاه نمی‌کنم.
    } یک انسان می‌تواند این کار را بکند. لطفاً مدارک شناسایی یا مدارک بانکی نفرستید.
attachment-as-well = اگر بله بگویید، این را هم می‌دهم.
tenant-consent-files = پرونده‌هایی که تازه فرستاده‌اید هم داده می‌شود (تعداد: { $count }).
attachment-unavailable =
    { $why ->
        [elsewhere] پرونده‌هایی را که جای دیگری هستند نمی‌توانم بگیرم.
       *[too_big] این پرونده برای من خیلی بزرگ است. تا 20 MB می‌توانم.
    } لطفاً آن را کوچک‌تر و مستقیم همین‌جا بفرستید، مثلاً به صورت عکس. یا { tenant-command-human } را انتخاب کنید، آن وقت یک نفر با شما تماس می‌گیرد.
attachment-lost = نتوانستم پرونده‌ای را که فرستادید برسانم. لطفاً یک بار دیگر بفرستید.
mydata-attachment =
    { $media ->
        [photo] عکس
        [voice] پیام صوتی
        [video] ویدیو
        [document] سند
        [location] محل
       *[other] چیز دیگر
    }

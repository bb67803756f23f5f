# What tenants read. Short sentences, one thought each.

language-name = فارسی
platform-telegram = Telegram
platform-slack = Slack

# How a command is called: Slack keeps unknown /words to itself, there one writes them without the slash.
# $chat: telegram or slack
tenant-command-human =
    { $chat ->
        [slack] «انسان»
       *[other] /human
    }
tenant-command-language =
    { $chat ->
        [slack] «زبان»
       *[other] /language
    }
tenant-command-mydata =
    { $chat ->
        [slack] «اطلاعات من»
       *[other] /mydata
    }
tenant-command-deletemydata =
    { $chat ->
        [slack] «حذف اطلاعات من»
       *[other] /deletemydata
    }
tenant-command-cancel =
    { $chat ->
        [slack] «لغو»
       *[other] /cancel
    }

# {$organisation} who runs this, {$platform} the service the messages travel through, {$model} whether texts go to a model of another company (asked)
tenant-first-notice =
    سلام! این‌جا Lotse جواب می‌دهد، یک دستیار خودکار از { $organisation }. من در نزدیکی شما جاهایی برای کمک می‌شناسم، یا یک انسان را به گفتگو می‌آورم: { tenant-command-human }.
    پیام‌های شما به صورت رمزگذاری‌شده ذخیره می‌شود. بخش حسابداری اجاره بدون رضایت شما چیزی نمی‌فهمد. { $platform } هم پیام‌های شما را پردازش می‌کند. { $model ->
        [asked] یک برنامهٔ کامپیوتری از یک شرکت دیگر کمک می‌کند که حرف شما فهمیده و جواب نوشته شود. پیش از آن نام‌ها و شماره‌ها را تا جایی که بتوانیم برمی‌داریم.{" "}
        [translates] یک برنامهٔ کامپیوتری از یک شرکت دیگر کمک می‌کند که حرف شما فهمیده و جواب نوشته شود. این برنامه آنچه را هم که شما و همکاران ما به یکدیگر می‌نویسید ترجمه می‌کند. پیش از آن نام‌ها و شماره‌ها را تا جایی که بتوانیم برمی‌داریم.{" "}
       *[none] {""}
    }{ $voice ->
        [asked] پیام‌های صوتی را یک برنامهٔ کامپیوتری از یک شرکت دیگر می‌نویسد. نمی‌شود پیش از آن نام‌ها و شماره‌ها را از آن برداشت.{" "}
       *[none] {""}
    }لطفاً مدارک شناسایی یا مدارک بانکی نفرستید.
    این‌ها اطلاعات است، نه مشاورهٔ حقوقی. در اختلاف با صاحب‌خانه، انجمن مستأجران (Mieterverein) یا یک مرکز مشاورهٔ مستقل هم به شما کمک می‌کند.
    با { tenant-command-mydata } اطلاعات خودتان را می‌بینید، با { tenant-command-deletemydata } آن‌ها را پاک می‌کنید.

tenant-greeting = فقط بنویسید موضوع چیست. مثلاً: «بدهی دارم» یا «با همسایه اختلاف دارم». اگر بیشتر دوست دارید با یک انسان صحبت کنید: { tenant-command-human }.
tenant-help =
    درخواستتان را با کلمه‌های خودتان و به زبان خودتان بنویسید.
    { tenant-command-human } – یک نفر با من تماس بگیرد
    { tenant-command-language } – انتخاب زبان
    { tenant-command-mydata } – نشان بده چه چیزی دربارهٔ من ذخیره شده است
    { tenant-command-deletemydata } – همه‌چیز را دربارهٔ من پاک کن
    { tenant-command-cancel } – لغو، یا پس گرفتن یک درخواست
    به جای زدن دکمه می‌توانید شمارهٔ آن را بنویسید: 1 برای اولی، 2 برای دومی.
    در خطر به 112 زنگ بزنید؛ شمارهٔ پلیس 110 است.
tenant-thanks = خواهش می‌کنم. هر وقت خواستید دوباره بنویسید.
tenant-glad = خوشحالم. هر وقت خواستید دوباره بنویسید.
tenant-not-understood = این را نتوانستم بخوانم. لطفاً در چند کلمه بنویسید موضوع چیست. یا { tenant-command-human } را انتخاب کنید، آن وقت یک نفر با شما تماس می‌گیرد.
tenant-not-handled = ببخشید، این کار درست انجام نشد. لطفاً آن را یک بار دیگر با کلمه‌های دیگر بنویسید، یا { tenant-command-human } را انتخاب کنید، آن وقت یک نفر با شما تماس می‌گیرد. در خطر به 112 زنگ بزنید.
tenant-nothing-found = در این باره در فهرستم چیز مناسبی پیدا نمی‌کنم. نمی‌خواهم چیزی از خودم بسازم.
tenant-no-more = در این باره چیز دیگری پیدا نکردم.
tenant-old-button = این دکمه قدیمی است. فقط بنویسید چه لازم دارید.
tenant-answer-unsure = نمی‌دانم آخرین پیام من به شما رسید یا نه: ارتباط مشکل داشت. اگر نرسید، لطفاً دوباره به من بنویسید. در خطر به 112 زنگ بزنید.

# {$media} kind of attachment
tenant-attachment =
    { $media ->
        [voice] { voice-danger } هنوز نمی‌توانم پیام‌های صوتی را گوش کنم. لطفاً در چند کلمه بنویسید موضوع چیست.
        [sticker] ممنون! لطفاً در چند کلمه بنویسید موضوع چیست.
       *[other] این را هنوز نمی‌توانم باز کنم. لطفاً در چند کلمه بنویسید موضوع چیست.
    }
tenant-attachment-or-person = یا { tenant-command-human } را انتخاب کنید، آن وقت یک نفر با شما تماس می‌گیرد.

tenant-ask-area = کجا زندگی می‌کنید؟ آن وقت نشان می‌دهم چه چیزی در نزدیکی شماست.
tenant-ask-age = کسی که موضوع دربارهٔ اوست چند سال دارد؟ آن وقت نشان می‌دهم چه چیزی برای او هست.
# How a location is shared in Telegram; it is rounded and forgotten after the answer.
tenant-share-location = اگر محل خود را (با گیرهٔ کاغذ) برایم بفرستید، نشان می‌دهم چه چیزی از همه نزدیک‌تر است. آن را نگه نمی‌دارم.
tenant-nowhere-to-go = ممنون برای فرستادن محل، آن را نگه نمی‌دارم. در فهرست من جایی نیست که الان بتوانید به آن بروید. در خطر به 112 زنگ بزنید.
tenant-area-set = ممنون. از این به بعد برای { $area } جستجو می‌کنم.
tenant-area-open = اشکالی ندارد. پس همه‌جا را می‌گردم.
tenant-area-unknown = هنوز گفته نشده
tenant-ask-language = کدام زبان را می‌خواهید؟ / Which language would you like?
tenant-language-set = خوب، به فارسی می‌نویسیم.

# Before the hand-over: what is passed on and to whom
tenant-ask-consent =
    می‌خواهید یک نفر با شما تماس بگیرد؟
    این‌ها به تیم { $desk } از { $organisation } داده می‌شود: موضوع ({ $topics })، محلهٔ شما ({ $area })، زبان شما و آنچه در این باره به من نوشته‌اید. فقط کسی که درخواست شما را به عهده می‌گیرد، پیام‌های شما را می‌خواند. تیم با Slack کار می‌کند؛ آن وقت Slack هم پیام‌ها را پردازش می‌کند.
tenant-consent-yes = بله، لطفاً
tenant-consent-no = نه، ممنون
tenant-typed-yes = بله, بلی, بله لطفا, بله لطفاً, بلی لطفا, بلی لطفاً, آره, اره, باشه, باشد, حتما, حتماً, اوکی, اوکی باشه, ok, okay, bale, baleh, bali, are, areh, bashe, yes, y, ja, 1, ۱, بله حتما, بله موافقم, موافقم, بله باشه, بله میخواهم, می‌خواهم, بله ممنون, بله البته, البته, بله خواهش میکنم, لطفا, آره لطفا, آره حتما, قبول, قبول دارم, بفرمایید, 👍, 👌, ✅
tenant-typed-no = نه, نه ممنون, نه مرسی, نه تشکر, خیر, نخیر, نمی‌خواهم, نمی خواهم, نمیخواهم, نمی‌خوام, نمیخوام, na, na mamnoon, na merci, kheir, kheyr, no, n, nein, 2, ۲, نه نمی‌خواهم, نه نمی‌خوام, نه الان نه, الان نه, فعلا نه, نه فعلا, هنوز نه, نه هنوز, بعدا, شاید بعدا, هرگز, هیچ‌وقت, اصلا, نه اصلا, به هیچ وجه, نه به هیچ وجه, لازم نیست, نه لازم نیست, ترجیح می‌دهم نه, 👎, ❌
tenant-typed-but = اما, ولی, فقط, بجز, به‌جز, بدون, مگر
tenant-typed-unsure = نه, نیست, هیچ, اول, بعدا, شاید, اگر, آیا, کی, چه کسی, به کی, چه, چی, چطور, چگونه, کجا, چرا, کدام, قبل, کسی, نکنید, نکن, نگویید, ندهید
tenant-consent-noted = این به درخواست شما اضافه می‌شود. هنوز چیزی به کسی داده نشده است.
tenant-consent-unclear = بدون یک «بله» روشن چیزی را به کسی نمی‌دهم.
tenant-consent-refused = بسیار خوب، چیزی را به کسی نمی‌دهم. با { tenant-command-human } هر وقت خواستید می‌توانید نظرتان را عوض کنید.
tenant-handed-over = درخواست شما نزد تیم { $desk } است. { $when } به محض این‌که کسی آن را به عهده بگیرد، به شما می‌گویم. هر چه حالا بنویسید، به آن اضافه می‌شود.
tenant-desk-open = تیم الان هست.
tenant-desk-opens = تیم دوباره هست: { $when }.
tenant-case-already-open = درخواست شما { $reference } از قبل نزد تیم است. همین‌طور بنویسید، به آن اضافه می‌شود. با { tenant-command-cancel } آن را پس می‌گیرید.
tenant-added-to-case = این را به درخواست شما { $reference } اضافه کردم.
tenant-edit-not-of-case = این پیام جزو درخواست شما { $reference } نیست، برای همین تغییر آن را به کسی ندادم. اگر می‌خواهید تیم آن را بخواند، لطفاً آن را در پیام تازه‌ای بنویسید.
tenant-claimed = { $name } درخواست شما { $reference } را به عهده گرفته است. همین‌جا به نوشتن ادامه دهید، { $name } آن را می‌خواند.
tenant-person-says = { $name } می‌نویسد:
tenant-translated = ترجمهٔ ماشینی. زبان متن اصلی: { $language }.
tenant-untranslated = ترجمه نشده است. زبان: { $language }.
tenant-original-button = نمایش متن اصلی
tenant-original =
    متن اصلی از { $name }:
    { $text }
tenant-person-away = تیم الان نیست. پیام شما از این زمان به بعد خوانده می‌شود: { $when }. در خطر لطفاً به 112 زنگ بزنید.
tenant-released = درخواست شما { $reference } دوباره نزد تیم { $desk } است. به محض این‌که کس دیگری آن را به عهده بگیرد، به شما می‌گویم.
tenant-reopened = درخواست شما { $reference } دوباره باز است. همین‌جا به نوشتن ادامه دهید.
# {$outcome} how it ended
tenant-closed =
    { $outcome ->
        [referred] درخواست شما { $reference } بسته شد. شما به یک جای مناسب معرفی شدید.
        [no_contact] نتوانستیم با شما تماس بگیریم و درخواست شما { $reference } را می‌بندیم. هر وقت خواستید دوباره بنویسید.
       *[other] درخواست شما { $reference } بسته شد.
    } برای شما چطور بود؟ 1 یعنی بد، 5 یعنی خیلی خوب.
tenant-rate-button = { $score }
tenant-rated = ممنون که به ما گفتید.
tenant-cancelled = بسیار خوب، لغو شد. هر وقت خواستید بنویسید.
tenant-ask-withdraw = آیا می‌خواهید درخواست { $reference } را پس بگیرید؟ در این صورت { tenant-command-cancel } را انتخاب کنید. وگرنه درخواست شما نزد تیم می‌ماند.
tenant-withdrawn = درخواست شما { $reference } پس گرفته شد. هر وقت خواستید دوباره بنویسید.
tenant-cancel-not-possible = کسی درخواست شما { $reference } را از قبل به عهده گرفته است. اگر مشکل حل شده است، به همان شخص بگویید.
# An emergency is not withdrawn: whoever was called will ask.
tenant-cancel-emergency = برای درخواست شما { $reference } از قبل افرادی را خبر کرده‌ام. همین‌طور به نوشتن ادامه دهید، و اگر مشکل حل شده است، به آن‌ها بگویید.

tenant-state-new = جدید
tenant-state-offered = نزد تیم، هنوز کسی به عهده نگرفته
tenant-state-claimed = کسی به عهده گرفته است
tenant-state-waiting = شما منتظر جواب هستید
tenant-state-answered = جواب داده شده
tenant-state-closed = بسته‌شده

mydata-header = این دربارهٔ شما ذخیره شده است:
mydata-profile = نام: { $name } · زبان: { $language } · محله: { $area }
mydata-request = درخواست { $reference } از { $when }: { $state }
mydata-no-requests = درخواستی نیست.
mydata-messages =
    { $count ->
        [0] پیامی نیست.
        [one] یک پیام:
       *[other] { $count } پیام، این‌جا { $shown } پیام آخر:
    }
mydata-message = { $when } – { $who }: { $text }
mydata-translation = ترجمهٔ ماشینی ({ $language }): { $text }
mydata-by-tenant = شما
mydata-by-bot = Lotse
mydata-by-person = تیم
# {$topics} topics of questions that stayed without an answer
mydata-counted = به خاطر سپرده شده تا فقط یک بار شمرده شود: پرسش‌هایی که نتوانستم جواب بدهم ({ $topics }). خودِ شمارش نه نامی دارد و نه نوشته‌ای.
mydata-footer = و همچنین شناسهٔ چت شما، تا بتوانم به شما جواب بدهم. با { tenant-command-deletemydata } همه‌چیز را پاک می‌کنید.
tenant-ask-erase = آنچه را دربارهٔ شما ذخیره شده است پاک کنم: نام شما، شناسهٔ چت شما و هر چه نوشته شده است؟ اگر درخواستی باز باشد، با این کار بسته می‌شود. این‌که درخواست‌هایی بوده است ثبت می‌ماند، بدون نام و بدون نوشته. این کار را نمی‌توان برگرداند.
tenant-erase-yes = بله، همه را پاک کن
tenant-erase-no = نه، نگه دار
tenant-erase-unsure = برای اینکه چیزی اشتباهی از بین نرود: داده‌ها فقط وقتی پاک می‌شوند که روی «{ tenant-erase-yes }» بزنید یا ۱ بنویسید.
tenant-erase-refused = بسیار خوب، همه‌چیز همان‌طور که هست می‌ماند.
tenant-erased =
    اطلاعات شما نزد { $organisation } پاک شد. در این چت { $chat ->
        [telegram] پیام‌های خودتان، و پیام‌های من که بیشتر از دو روز از آن‌ها گذشته است، می‌ماند، تا وقتی خودتان چت را پاک کنید
       *[other] پیام‌های خودتان می‌ماند، تا وقتی خودتان آن‌ها را پاک کنید
    }. آنچه یک نفر از تیم در Slack نوشته است، خودش آن‌جا پاک می‌کند.

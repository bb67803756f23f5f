### What is read on Telegram only.

## Menu of commands (Telegram: at most 256 characters)
telegram-command-start = شروع دوباره
telegram-command-help = چه کار می‌کنم و چطور
telegram-command-language = انتخاب زبان
telegram-command-human = صحبت با یک انسان
telegram-command-mydata = دیدن اطلاعات ذخیره‌شدهٔ شما
telegram-command-deletemydata = پاک کردن اطلاعات شما
telegram-command-cancel = لغو کاری که در جریان است

## Shown in the empty chat before the first word (at most 512 characters)
telegram-description =
    این‌جا یک سیستم خودکار از { $organization } جواب می‌دهد. به زبان خودتان بنویسید موضوع چیست: پول، همسایه‌ها، خانواده، سلامتی، خانه.
    به شما گفته می‌شود چه کسی در نزدیکی شما می‌تواند کمک کند. اگر بخواهید، یک انسان با شما صحبت می‌کند.
    لطفاً مدارک شناسایی و اطلاعات بانکی نفرستید.
    اگر جان کسی در خطر است: 112. پلیس: 110.

## Shown on the bot's profile (at most 120 characters)
telegram-short-description = کمک خودکار از { $organization }: مشاوره در نزدیکی خود پیدا کنید یا با یک انسان صحبت کنید.

## One line in a group before the bot leaves it
telegram-group = در گروه‌ها کمک نمی‌کنم، تا کسی نوشته‌ها را نخواند. لطفاً به من خصوصی بنویسید: { $link }

## Notice on the screen after an old button (at most 200 characters)
telegram-stale-press = این دکمه دیگر اعتبار ندارد. لطفاً بنویسید چه لازم دارید.

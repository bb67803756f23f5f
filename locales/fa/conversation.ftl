# The conversation: asking why something did not help, follow-up questions, and what is no question. Short sentences, one thought each.

## Not helpful: why, in one tap
tenant-why-unhelpful = متأسفم. چه چیزی مناسب نیست؟
tenant-reason-wrong-topic = موضوع اشتباه است
tenant-reason-too-far = خیلی دور است
tenant-reason-not-for-me = برای من نیست، یا بسته است
tenant-reason-been-there = آن‌جا بوده‌ام
tenant-reason-other = چیز دیگر
tenant-other-words = پس منظور شما را اشتباه فهمیدم. لطفاً در یکی دو جمله بنویسید که چه لازم دارید.
tenant-show-others = ممنون که گفتید. این‌ها را هم می‌شناسم:
# After two answers that did not help
tenant-unhelpful-twice = حالا دو بار به شما کمک نکرده‌ام. شاید یک انسان بهتر کمک کند.

## Language
tenant-more-languages = زبان‌های دیگر
# {$languages} names of the languages there are
tenant-language-unknown = متأسفانه این زبان را بلد نیستم. این زبان‌ها را بلدم: { $languages }.

## Follow-up questions
# {$areas} areas the directory has entries for
tenant-place-unknown = برای این محل چیزی نمی‌شناسم. در این محل‌ها کمک می‌شناسم: { $areas }.
tenant-edited = شما پیامتان را تغییر داده‌اید. این جواب من به آن است:

## No question for the directory
# {$organisation} who runs this
tenant-about-bot = من Lotse هستم، یک برنامهٔ کامپیوتری از { $organisation }. من انسان نیستم. در نزدیکی شما دنبال کمک می‌گردم.
tenant-about-bot-offer = اگر بخواهید، یک نفر با شما تماس می‌گیرد.
tenant-insulted = می‌بینم که عصبانی هستید. اشکالی ندارد.
tenant-insulted-offer = برایم بنویسید چه اتفاقی افتاده است. یا یک نفر با شما تماس می‌گیرد.
tenant-about-others = دربارهٔ آدم‌های دیگر نمی‌توانم چیزی به شما بگویم. دربارهٔ شما هم کسی از من چیزی نمی‌فهمد. اگر دعوا یا اختلافی هست، یک نفر می‌تواند میانجی شود.
tenant-no-codes = من کلید، کد و رمز عبور نمی‌دانم. نمی‌توانم آن‌ها را تهیه هم بکنم.
tenant-no-orders = این کار را نمی‌توانم انجام دهم. من برای مستأجران دنبال کمک می‌گردم. برایم بنویسید چه لازم دارید.

## When it cannot wait
tenant-repair-now = این نمی‌تواند صبر کند. همین حالا به خدمات تعمیر اضطراری زنگ بزنید:
tenant-repair-no-number = این نمی‌تواند صبر کند. من این‌جا شمارهٔ خدمات تعمیر اضطراری (Reparatur-Notdienst) را ندارم. این شماره اغلب در راه‌پله یا در قرارداد اجاره نوشته شده است.
# {$number} telephone of the office
tenant-office-open = دفتر هم اکنون باز است: { $number }.
# {$number} telephone of the office, {$when} day and time
tenant-office-opens = دفتر دوباره باز است: { $when }. تلفن: { $number }.
tenant-repair-danger = اگر کسی در خطر است، به 112 زنگ بزنید.
tenant-home-lost = اگر خانه‌تان را از دست داده‌اید یا دارید از دست می‌دهید: همین حالا به ادارهٔ کمک به افراد بی‌خانه زنگ بزنید:

## Letters of authorities and courts
# {$sender} as the person names the sender, {$date} as they wrote the date
tenant-letter-from-dated = موضوع یک نامه است: { $sender }، { $date }.
tenant-letter-from = موضوع یک نامه است: { $sender }.
tenant-letter-dated = موضوع یک نامه است: { $date }.
tenant-letter-period = نمی‌توانم با اطمینان بگویم مهلت کی تمام می‌شود. بیشتر وقت‌ها روزی حساب می‌شود که نامه رسیده است. آن روز کدام روز بود؟ یک نفر مهلت را با شما بررسی می‌کند.
tenant-letter-delivered = ممنون، این برای مهلت مهم است. یک نفر آن را با شما بررسی می‌کند.

### What tenants read or write on Slack alone.

## Words somebody may write on Slack instead of a command (comma-separated, lower case).
## The word for "help" alone is left out on purpose: a cry for help shall be read, not open a menu.
slack-words-start = شروع, از اول, از نو
slack-words-help = چه کار می‌توانی بکنی, چه کار میتوانی بکنی, چه کار می‌کنی, چه کار میکنی, چیکار میکنی, دستورها
slack-words-language = زبان, تغییر زبان, عوض کردن زبان, zaban
slack-words-human = انسان, یک انسان, آدم, صحبت با انسان, صحبت با یک انسان, صحبت با آدم, ensan
slack-words-mydata = اطلاعات من, داده‌های من, داده های من, etelaat man
slack-words-deletemydata = حذف اطلاعات من, حذف اطلاعات, پاک کردن اطلاعات من, پاک کردن اطلاعات
slack-words-cancel = لغو, انصراف, laghv

## Home
home-more = … و { $count } مورد دیگر
home-requests = درخواست‌های شما
home-requests-none = اکنون هیچ درخواستی پیش ما ندارید.
home-request = درخواست { $reference } از { $since }: { $state }
home-request-state-new = در حال رساندن به تیم
home-request-state-offered = نزد تیم، هنوز کسی به عهده نگرفته
home-request-state-claimed = کسی به آن رسیدگی می‌کند
home-request-state-waiting = پیام شما نزد تیم است
home-request-state-answered = تیم به شما نوشته است
home-request-state-closed = بسته‌شده
home-tenant-how = در بخش پیام‌ها („Nachrichten“ / “Messages”) بنویسید چه لازم دارید. با «انسان» یک نفر به گفتگو می‌آید، با «اطلاعات من» می‌بینید چه چیزی ذخیره شده است.

## Somebody who is no staff writes /lotse
command-not-staff = /lotse برای کارکنان است. لطفاً به من یک پیام خصوصی بنویسید که موضوع چیست.

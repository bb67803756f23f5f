# The conversation: asking why something did not help, follow-up questions, and what is no question. Short sentences, one thought each.

## Not helpful: why, in one tap
tenant-why-unhelpful = Мені шкода. Що не підходить?
tenant-reason-wrong-topic = Не та тема
tenant-reason-too-far = Надто далеко
tenant-reason-not-for-me = Не для мене або зачинено
tenant-reason-been-there = Туди вже зверталися
tenant-reason-other = Щось інше
tenant-other-words = Отже, я неправильно вас розумію. Будь ласка, напишіть одним-двома реченнями, що вам потрібно.
tenant-show-others = Дякую, що сказали. Ось що ще я знаю про це:
# After two answers that did not help
tenant-unhelpful-twice = Мої відповіді вже двічі вам не допомогли. Можливо, людина допоможе краще.

## Language
tenant-more-languages = Інші мови
# {$languages} names of the languages there are
tenant-language-unknown = На жаль, цієї мови я не знаю. Я знаю такі мови: { $languages }.

## Follow-up questions
# {$areas} areas the directory has entries for
tenant-place-unknown = Про це місце я нічого не знаю. Я знаю, де є допомога, тут: { $areas }.
tenant-edited = Ви змінили своє повідомлення. Ось моя відповідь на нього:

## No question for the directory
# {$organisation} who runs this
tenant-about-bot = Я Lotse, комп’ютерна програма організації { $organisation }. Я не людина. Я шукаю допомогу поблизу вас.
tenant-about-bot-offer = Якщо хочете, з вами зв’яжеться людина.
tenant-insulted = Я бачу, що ви сердитеся. Це нормально.
tenant-insulted-offer = Напишіть мені, що сталося. Або з вами зв’яжеться людина.
tenant-about-others = Про інших людей я нічого не можу вам сказати. Про вас від мене теж ніхто нічого не дізнається. Якщо є сварка, людина може бути посередником.
tenant-no-codes = Ключів, кодів і паролів я не знаю. Дістати їх я теж не можу.
tenant-no-orders = Цього я не можу зробити. Я шукаю допомогу для тих, хто орендує житло. Напишіть мені, що вам потрібно.

## When it cannot wait
tenant-repair-now = Це не може чекати. Телефонуйте зараз в аварійну службу ремонту:
tenant-repair-no-number = Це не може чекати. Номера аварійної служби ремонту в мене тут немає. Він часто висить у під’їзді або записаний у договорі оренди.
# {$number} telephone of the office
tenant-office-open = Офіс зараз теж працює: { $number }.
# {$number} telephone of the office, {$when} day and time
tenant-office-opens = Офіс знову працюватиме: { $when }. Телефон: { $number }.
tenant-repair-danger = Якщо хтось у небезпеці, телефонуйте 112.
tenant-home-lost = Якщо ви втратили житло або втрачаєте його: телефонуйте зараз у службу для людей без житла:

## Letters of authorities and courts
# {$sender} as the person names the sender, {$date} as they wrote the date
tenant-letter-from-dated = Ідеться про лист: { $sender }, { $date }.
tenant-letter-from = Ідеться про лист: { $sender }.
tenant-letter-dated = Ідеться про лист: { $date }.
tenant-letter-period = Я не можу точно сказати, коли закінчується строк. Здебільшого важливо, коли лист прийшов. Якого дня це було? Людина перевірить строк разом із вами.
tenant-letter-delivered = Дякую, це важливо для строку. Людина перевірить його разом із вами.

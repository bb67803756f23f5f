### What is read on Telegram only.

## Menu of commands (Telegram: at most 256 characters)
telegram-command-start = Почати спочатку
telegram-command-help = Що я вмію і як це працює
telegram-command-language = Вибрати мову
telegram-command-human = Поговорити з людиною
telegram-command-mydata = Подивитися, що про вас збережено
telegram-command-deletemydata = Видалити ваші дані
telegram-command-cancel = Зупинити те, що зараз відбувається

## Shown in the empty chat before the first word (at most 512 characters)
telegram-description =
    Тут відповідає автоматична система організації { $organization }. Напишіть своєю мовою, про що йдеться: гроші, сусіди, родина, здоров’я, житло.
    Ви дізнаєтеся, хто може допомогти поблизу. Якщо хочете, з вами поговорить людина.
    Будь ласка, не надсилайте документів, що посвідчують особу, і банківських даних.
    Загроза життю: 112. Поліція: 110.

## Shown on the bot's profile (at most 120 characters)
telegram-short-description = Автоматична допомога від { $organization }: порада поблизу або розмова з людиною.

## One line in a group before the bot leaves it
telegram-group = У групах я не допомагаю, щоб ніхто не читав чужого. Будь ласка, напишіть мені особисто: { $link }

## Notice on the screen after an old button (at most 200 characters)
telegram-stale-press = Ця кнопка вже не діє. Будь ласка, просто напишіть, що вам потрібно.

# What tenants read. Short sentences, one thought each.

language-name = Українська
platform-telegram = Telegram
platform-slack = Slack

# How a command is called: Slack keeps unknown /words to itself, there one writes them without the slash.
# $chat: telegram or slack
tenant-command-human =
    { $chat ->
        [slack] «людина»
       *[other] /human
    }
tenant-command-language =
    { $chat ->
        [slack] «мова»
       *[other] /language
    }
tenant-command-mydata =
    { $chat ->
        [slack] «мої дані»
       *[other] /mydata
    }
tenant-command-deletemydata =
    { $chat ->
        [slack] «видалити мої дані»
       *[other] /deletemydata
    }
tenant-command-cancel =
    { $chat ->
        [slack] «скасувати»
       *[other] /cancel
    }

# {$organisation} who runs this, {$platform} the service the messages travel through, {$model} whether texts go to a model of another company (asked)
tenant-first-notice =
    Вітаю! Тут відповідає Lotse, автоматичний помічник організації { $organisation }. Я знаю, де є допомога поблизу вас, або кличу людину: { tenant-command-human }.
    Ваші повідомлення зберігаються в зашифрованому вигляді. Відділ, який стежить за оплатою оренди (Mietbuchhaltung), без вашої згоди нічого не дізнається. { $platform } теж обробляє ваші повідомлення. { $model ->
        [asked] Зрозуміти вас і написати відповідь допомагає комп’ютерна програма іншої фірми. Імена й номери ми перед цим прибираємо, наскільки це можливо.{" "}
        [translates] Зрозуміти вас і написати відповідь допомагає комп’ютерна програма іншої фірми. Вона також перекладає те, що ви й наші працівники пишете одне одному. Імена й номери ми перед цим прибираємо, наскільки це можливо.{" "}
       *[none] {""}
    }{ $voice ->
        [asked] Голосові повідомлення записує текстом комп’ютерна програма іншої фірми. Імена й номери з них заздалегідь прибрати не можна.{" "}
       *[none] {""}
    }Будь ласка, не надсилайте документів, що посвідчують особу, і банківських документів.
    Це інформація, а не юридична консультація. Якщо у вас суперечка з орендодавцем, вам допоможе також спілка орендарів (Mieterverein) або незалежна консультація.
    { tenant-command-mydata } – побачити ваші дані, { tenant-command-deletemydata } – видалити їх.

tenant-greeting = Просто напишіть мені, про що йдеться. Наприклад: «У мене борги» або «Сварка із сусідом». Якщо ви хочете поговорити з людиною: { tenant-command-human }.
tenant-help =
    Напишіть своїми словами і своєю мовою, що вам потрібно.
    { tenant-command-human } – хай зі мною зв’яжеться людина
    { tenant-command-language } – вибрати мову
    { tenant-command-mydata } – показати, що про мене збережено
    { tenant-command-deletemydata } – видалити все про мене
    { tenant-command-cancel } – зупинити або відкликати звернення
    Замість того щоб натискати кнопку, можна написати її номер: 1 – перша, 2 – друга.
    У небезпеці телефонуйте 112, поліція – 110.
tenant-thanks = Будь ласка! Пишіть мені знову будь-коли.
tenant-glad = Приємно це чути. Пишіть мені знову будь-коли.
tenant-not-understood = Мені не вдалося це прочитати. Будь ласка, напишіть кількома словами, про що йдеться. Або виберіть { tenant-command-human }, тоді з вами зв’яжеться людина.
tenant-not-handled = Вибачте, у мене це не вийшло. Будь ласка, напишіть ще раз іншими словами або виберіть { tenant-command-human }, тоді з вами зв’яжеться людина. У небезпеці телефонуйте 112.
tenant-nothing-found = У моєму довіднику я не знаходжу про це нічого відповідного. Я не хочу нічого вигадувати.
tenant-no-more = Більше нічого про це я не знаходжу.
tenant-old-button = Ця кнопка вже не діє. Просто напишіть мені, що вам потрібно.
tenant-answer-unsure = Я не знаю, чи дійшло до вас моє останнє повідомлення: зв’язок переривався. Якщо ні, будь ласка, напишіть мені ще раз. У небезпеці телефонуйте 112.

# {$media} kind of attachment
tenant-attachment =
    { $media ->
        [voice] { voice-danger } Голосових повідомлень я ще не вмію слухати. Будь ласка, напишіть кількома словами, про що йдеться.
        [sticker] Дякую! Будь ласка, напишіть кількома словами, про що йдеться.
       *[other] Цього я ще не можу відкрити. Будь ласка, напишіть кількома словами, про що йдеться.
    }
tenant-attachment-or-person = Або виберіть { tenant-command-human }, тоді з вами зв’яжеться людина.

tenant-ask-area = Де ви живете? Тоді я покажу, що є поблизу вас.
tenant-ask-age = Скільки років людині, про яку йдеться? Тоді я покажу, що є для неї.
# How a location is shared in Telegram; it is rounded and forgotten after the answer.
tenant-share-location = Якщо ви надішлете мені через скріпку своє місце на карті, я покажу, що найближче. Я його не запам’ятовую.
tenant-nowhere-to-go = Дякую за місце на карті, я його не запам’ятовую. У моєму довіднику немає місця, куди ви можете піти зараз. У небезпеці телефонуйте 112.
tenant-area-set = Дякую. Відтепер я шукаю тут: { $area }.
tenant-area-open = Нічого страшного. Тоді я шукаю всюди.
tenant-area-unknown = ще не названо
tenant-ask-language = Якою мовою вам зручно? / Which language would you like?
tenant-language-set = Добре, пишемо українською.

# Before the hand-over: what is passed on and to whom
tenant-ask-consent =
    Хочете, щоб із вами зв’язалася людина?
    Буде передано команді { $desk } організації { $organisation }: про що йдеться ({ $topics }), ваша місцевість ({ $area }), ваша мова і те, що ви мені про це написали. Ваші повідомлення читає тільки та людина, яка візьметься за ваше звернення. Команда працює у Slack; тоді їх обробляє і Slack.
tenant-consent-yes = Так, будь ласка
tenant-consent-no = Ні, дякую
tenant-typed-yes = так, так будь ласка, будь ласка, ага, угу, добре, гаразд, згода, давайте, звісно, звичайно, хочу, да, т, +, ок, окей, ok, okay, tak, da, yes, y, ja, j, 1, так звісно, так звичайно, так добре, так згода, так хочу, так давайте, так дякую, ок так, ну так, ну добре, я згоден, я згодна, так я згоден, так я згодна, обов'язково, можна, так можна, авжеж, 👍, 👌, ✅
tenant-typed-no = ні, ні дякую, дякую ні, не треба, не потрібно, не хочу, краще ні, нє, неа, нет, н, -, ni, nie, net, no, n, nein, 2, ні не треба, ні не потрібно, ні не хочу, ні краще ні, поки ні, поки що ні, ще ні, не зараз, ні не зараз, потім, пізніше, може пізніше, у жодному разі, ні в якому разі, ні у жодному разі, ніколи, нізащо, я не хочу, ні я не хочу, все-таки ні, не варто, 👎, ❌
tenant-typed-but = але, тільки, лише, крім, окрім, без, однак, проте
tenant-typed-unsure = не, ні, нічого, нікому, спочатку, потім, пізніше, може, чи, якщо, хто, кому, кого, що, як, коли, де, чому, навіщо, який, яка, перш, ніхто
tenant-consent-noted = Це додасться до вашого звернення. Поки що нічого не передано.
tenant-consent-unclear = Без чіткого «так» я нічого не передаю.
tenant-consent-refused = Добре, я нічого не передаю. Ви можете будь-коли передумати: { tenant-command-human }.
tenant-handed-over = Ваше звернення в команди { $desk }. { $when } Я скажу вам, щойно хтось за нього візьметься. Усе, що ви ще напишете, буде додано.
tenant-desk-open = Команда зараз на місці.
tenant-desk-opens = Команда знову буде на місці: { $when }.
tenant-case-already-open = Ваше звернення { $reference } вже в команди. Просто пишіть далі, це буде додано. Щоб його відкликати: { tenant-command-cancel }.
tenant-added-to-case = Це додано до вашого звернення { $reference }.
tenant-edit-not-of-case = Це повідомлення не стосується вашого звернення { $reference }, тому зміну не передано. Якщо команда має її прочитати, напишіть її, будь ласка, новим повідомленням.
tenant-claimed = Вашим зверненням { $reference } тепер займається { $name }. Просто пишіть далі тут, { $name } читає.
tenant-person-says = { $name } пише:
tenant-translated = Перекладено автоматично. Мова оригіналу: { $language }.
tenant-untranslated = Не перекладено. Мова: { $language }.
tenant-original-button = Показати оригінал
tenant-original =
    Текст в оригіналі ({ $name }):
    { $text }
tenant-person-away = Команди зараз немає на місці. З якого часу читатимуть ваше повідомлення: { $when }. У небезпеці, будь ласка, телефонуйте 112.
tenant-released = Ваше звернення { $reference } знову в команди { $desk }. Я скажу вам, щойно за нього візьметься хтось інший.
tenant-reopened = Ваше звернення { $reference } знову відкрите. Просто пишіть далі тут.
# {$outcome} how it ended
tenant-closed =
    { $outcome ->
        [referred] Ваше звернення { $reference } завершено. Вас направили до служби, яка підходить.
        [no_contact] Ми не змогли з вами зв’язатися і закриваємо ваше звернення { $reference }. Пишіть знову будь-коли.
       *[other] Ваше звернення { $reference } завершено.
    } Як це було для вас? 1 – погано, 5 – дуже добре.
tenant-rate-button = { $score }
tenant-rated = Дякуємо за ваш відгук.
tenant-cancelled = Добре, зупинено. Пишіть мені будь-коли.
tenant-ask-withdraw = Хочете відкликати звернення { $reference }? Тоді виберіть { tenant-command-cancel }. Інакше воно залишиться в команди.
tenant-withdrawn = Ваше звернення { $reference } відкликано. Пишіть мені знову будь-коли.
tenant-cancel-not-possible = За ваше звернення { $reference } вже хтось узявся. Скажіть цій людині, якщо питання вирішилося.
# An emergency is not withdrawn: whoever was called will ask.
tenant-cancel-emergency = Через ваше звернення { $reference } вже покликано людей. Просто пишіть далі і скажіть їм, якщо все вирішилося.

tenant-state-new = нове
tenant-state-offered = у команди, поки що ніхто не взявся
tenant-state-claimed = цим займаються
tenant-state-waiting = ви чекаєте на відповідь
tenant-state-answered = є відповідь
tenant-state-closed = завершено

mydata-header = Ось що про вас збережено:
mydata-profile = Ім’я: { $name } · мова: { $language } · місцевість: { $area }
mydata-request = Звернення { $reference }, { $when }: { $state }
mydata-no-requests = Звернень немає.
# [one] is 1, 21, 31 …
mydata-messages =
    { $count ->
        [0] Повідомлень немає.
        [one] { $count } повідомлення (показано останні: { $shown }):
        [few] { $count } повідомлення (показано останні: { $shown }):
        [many] { $count } повідомлень (показано останні: { $shown }):
       *[other] { $count } повідомлення (показано останні: { $shown }):
    }
mydata-message = { $when } – { $who }: { $text }
mydata-translation = Автоматичний переклад ({ $language }): { $text }
mydata-by-tenant = ви
mydata-by-bot = Lotse
mydata-by-person = команда
# {$topics} topics of questions that stayed without an answer
mydata-counted = Збережено, щоб порахувати лише один раз: питання, на які в мене не було відповіді ({ $topics }). У самому підрахунку немає ні імен, ні слів.
mydata-footer = Також зберігається номер вашого чату, щоб можна було вам відповідати. Щоб видалити все: { tenant-command-deletemydata }.
tenant-ask-erase = Видалити те, що про вас збережено: ваше ім’я, номер вашого чату і все, що було написано? Відкрите звернення при цьому закриється. Запис про те, що звернення були, залишиться, без імені й без слів. Повернути це назад не можна.
tenant-erase-yes = Так, видалити все
tenant-erase-no = Ні, залишити
tenant-erase-unsure = Щоб нічого не зникло помилково: дані буде видалено, лише якщо ви натиснете «{ tenant-erase-yes }» або напишете 1.
tenant-erase-refused = Добре, усе залишається, як є.
tenant-erased =
    Ваші дані в організації { $organisation } видалено. У цьому чаті { $chat ->
        [telegram] залишаються ваші власні повідомлення і ті мої, яким більше ніж два дні, поки ви самі не видалите чат
       *[other] залишаються ваші власні повідомлення, поки ви самі їх не видалите
    }. Те, що людина з команди написала у Slack, вона видаляє там.

# What tenants read. Short sentences, one thought each.

language-name = Русский
platform-telegram = Telegram
platform-slack = Slack

# How a command is called: Slack keeps unknown /words to itself, there one writes them without the slash.
# $chat: telegram or slack
tenant-command-human =
    { $chat ->
        [slack] «человек»
       *[other] /human
    }
tenant-command-language =
    { $chat ->
        [slack] «язык»
       *[other] /language
    }
tenant-command-mydata =
    { $chat ->
        [slack] «мои данные»
       *[other] /mydata
    }
tenant-command-deletemydata =
    { $chat ->
        [slack] «удалить мои данные»
       *[other] /deletemydata
    }
tenant-command-cancel =
    { $chat ->
        [slack] «отмена»
       *[other] /cancel
    }

# {$organisation} who runs this, {$platform} the service the messages travel through, {$model} whether texts go to a model of another company (asked)
tenant-first-notice =
    Здравствуйте! Здесь отвечает Lotse, автоматический помощник организации { $organisation }. Я знаю, где есть помощь рядом с вами, или зову человека: { tenant-command-human }.
    Ваши сообщения хранятся в зашифрованном виде. Отдел, который следит за оплатой аренды (Mietbuchhaltung), без вашего согласия ничего не узнает. { $platform } тоже обрабатывает ваши сообщения. { $model ->
        [asked] Понять вас и написать ответ помогает компьютерная программа другой фирмы. Имена и номера мы перед этим убираем, насколько это возможно.{" "}
        [translates] Понять вас и написать ответ помогает компьютерная программа другой фирмы. Она также переводит то, что вы и наши сотрудники пишете друг другу. Имена и номера мы перед этим убираем, насколько это возможно.{" "}
       *[none] {""}
    }{ $voice ->
        [asked] Голосовые сообщения записывает текстом компьютерная программа другой фирмы. Имена и номера из них заранее убрать нельзя.{" "}
       *[none] {""}
    }Пожалуйста, не присылайте документов, удостоверяющих личность, и банковских документов.
    Это информация, а не юридическая консультация. Если у вас спор с арендодателем, вам поможет также союз квартиросъёмщиков (Mieterverein) или независимая консультация.
    { tenant-command-mydata } – увидеть ваши данные, { tenant-command-deletemydata } – удалить их.

tenant-greeting = Просто напишите мне, о чём идёт речь. Например: «У меня долги» или «Ссора с соседом». Если вы хотите поговорить с человеком: { tenant-command-human }.
tenant-help =
    Напишите своими словами и на своём языке, что вам нужно.
    { tenant-command-human } – пусть со мной свяжется человек
    { tenant-command-language } – выбрать язык
    { tenant-command-mydata } – показать, что обо мне сохранено
    { tenant-command-deletemydata } – удалить всё обо мне
    { tenant-command-cancel } – остановить или отозвать обращение
    Вместо того чтобы нажимать кнопку, можно написать её номер: 1 – первая, 2 – вторая.
    В опасности звоните 112, полиция – 110.
tenant-thanks = Пожалуйста! Пишите мне снова в любое время.
tenant-glad = Приятно это слышать. Пишите мне снова в любое время.
tenant-not-understood = Мне не удалось это прочитать. Пожалуйста, напишите в нескольких словах, о чём идёт речь. Или выберите { tenant-command-human }, тогда с вами свяжется человек.
tenant-not-handled = Извините, у меня это не получилось. Пожалуйста, напишите ещё раз другими словами или выберите { tenant-command-human }, тогда с вами свяжется человек. В опасности звоните 112.
tenant-nothing-found = В моём справочнике я не нахожу об этом ничего подходящего. Я не хочу ничего выдумывать.
tenant-no-more = Больше ничего об этом я не нахожу.
tenant-old-button = Эта кнопка больше не действует. Просто напишите мне, что вам нужно.
tenant-answer-unsure = Я не знаю, дошло ли до вас моё последнее сообщение: связь прерывалась. Если нет, пожалуйста, напишите мне ещё раз. В опасности звоните 112.

# {$media} kind of attachment
tenant-attachment =
    { $media ->
        [voice] { voice-danger } Голосовые сообщения я ещё не умею слушать. Пожалуйста, напишите в нескольких словах, о чём идёт речь.
        [sticker] Спасибо! Пожалуйста, напишите в нескольких словах, о чём идёт речь.
       *[other] Это я ещё не могу открыть. Пожалуйста, напишите в нескольких словах, о чём идёт речь.
    }
tenant-attachment-or-person = Или выберите { tenant-command-human }, тогда с вами свяжется человек.

tenant-ask-area = Где вы живёте? Тогда я покажу, что есть рядом с вами.
tenant-ask-age = Сколько лет человеку, о котором идёт речь? Тогда я покажу, что есть для него.
# How a location is shared in Telegram; it is rounded and forgotten after the answer.
tenant-share-location = Если вы пришлёте мне через скрепку своё место на карте, я покажу, что ближе всего. Я его не запоминаю.
tenant-nowhere-to-go = Спасибо за место на карте, я его не запоминаю. В моём справочнике нет места, куда вы можете пойти сейчас. В опасности звоните 112.
tenant-area-set = Спасибо. Теперь я ищу здесь: { $area }.
tenant-area-open = Ничего страшного. Тогда я ищу везде.
tenant-area-unknown = ещё не названо
tenant-ask-language = На каком языке вам удобно? / Which language would you like?
tenant-language-set = Хорошо, пишем по-русски.

# Before the hand-over: what is passed on and to whom
tenant-ask-consent =
    Хотите, чтобы с вами связался человек?
    Будет передано команде { $desk } организации { $organisation }: о чём идёт речь ({ $topics }), ваша местность ({ $area }), ваш язык и то, что вы мне об этом написали. Ваши сообщения читает только тот человек, который возьмётся за ваше обращение. Команда работает в Slack; тогда их обрабатывает и Slack.
tenant-consent-yes = Да, пожалуйста
tenant-consent-no = Нет, спасибо
tenant-typed-yes = да, да пожалуйста, пожалуйста, ага, угу, хорошо, ладно, согласен, согласна, давайте, конечно, хочу, так, д, +, ок, окей, ok, okay, da, tak, yes, y, ja, j, 1, да конечно, да хорошо, да согласен, да согласна, да давайте, да хочу, да спасибо, ок да, ладно да, ну да, ну ладно, ну хорошо, я согласен, я согласна, да я согласен, да я согласна, разумеется, обязательно, да можно, можно, 👍, 👌, ✅
tenant-typed-no = нет, нет спасибо, спасибо нет, не надо, не нужно, не хочу, лучше нет, лучше не надо, не, неа, ні, н, -, net, njet, nyet, no, n, nein, 2, нет не надо, нет не нужно, нет не хочу, нет лучше не надо, нет пока, пока нет, ещё нет, не сейчас, нет не сейчас, потом, позже, может позже, может быть позже, ни в коем случае, нет ни в коем случае, никогда, ни за что, я не хочу, нет я не хочу, всё-таки нет, нет всё-таки, не стоит, 👎, ❌
tenant-typed-but = но, только, кроме, без, однако, лишь
tenant-typed-unsure = не, нет, ничего, никому, сначала, потом, позже, может, ли, если, кто, кому, кого, что, как, когда, где, почему, зачем, какой, какая, прежде, никто
tenant-consent-noted = Это добавится к вашему обращению. Пока ничего не передано.
tenant-consent-unclear = Без ясного «да» я ничего не передаю.
tenant-consent-refused = Хорошо, я ничего не передаю. Вы можете передумать в любое время: { tenant-command-human }.
tenant-handed-over = Ваше обращение у команды { $desk }. { $when } Я скажу вам, как только кто-то за него возьмётся. Всё, что вы ещё напишете, будет добавлено.
tenant-desk-open = Команда сейчас на месте.
tenant-desk-opens = Команда снова будет на месте: { $when }.
tenant-case-already-open = Ваше обращение { $reference } уже у команды. Просто пишите дальше, это будет добавлено. Чтобы его отозвать: { tenant-command-cancel }.
tenant-added-to-case = Это добавлено к вашему обращению { $reference }.
tenant-edit-not-of-case = Это сообщение не относится к вашему обращению { $reference }, поэтому изменение не передано. Если команда должна его прочитать, напишите его, пожалуйста, новым сообщением.
tenant-claimed = Вашим обращением { $reference } теперь занимается { $name }. Просто пишите дальше здесь, { $name } читает.
tenant-person-says = { $name } пишет:
tenant-translated = Переведено автоматически. Язык оригинала: { $language }.
tenant-untranslated = Не переведено. Язык: { $language }.
tenant-original-button = Показать оригинал
tenant-original =
    Текст в оригинале ({ $name }):
    { $text }
tenant-person-away = Команды сейчас нет на месте. С какого времени будут читать ваше сообщение: { $when }. В опасности, пожалуйста, звоните 112.
tenant-released = Ваше обращение { $reference } снова у команды { $desk }. Я скажу вам, как только за него возьмётся кто-то другой.
tenant-reopened = Ваше обращение { $reference } снова открыто. Просто пишите дальше здесь.
# {$outcome} how it ended
tenant-closed =
    { $outcome ->
        [referred] Ваше обращение { $reference } завершено. Вас направили в подходящую службу.
        [no_contact] Мы не смогли с вами связаться и закрываем ваше обращение { $reference }. Пишите снова в любое время.
       *[other] Ваше обращение { $reference } завершено.
    } Как это было для вас? 1 – плохо, 5 – очень хорошо.
tenant-rate-button = { $score }
tenant-rated = Спасибо за ваш отзыв.
tenant-cancelled = Хорошо, остановлено. Пишите мне в любое время.
tenant-ask-withdraw = Хотите отозвать обращение { $reference }? Тогда выберите { tenant-command-cancel }. Иначе оно останется у команды.
tenant-withdrawn = Ваше обращение { $reference } отозвано. Пишите мне снова в любое время.
tenant-cancel-not-possible = За ваше обращение { $reference } уже кто-то взялся. Скажите этому человеку, если вопрос решился.
# An emergency is not withdrawn: whoever was called will ask.
tenant-cancel-emergency = Из-за вашего обращения { $reference } уже позвали людей. Просто пишите дальше и скажите им, если всё решилось.

tenant-state-new = новое
tenant-state-offered = у команды, пока никто не взялся
tenant-state-claimed = этим занимаются
tenant-state-waiting = вы ждёте ответа
tenant-state-answered = есть ответ
tenant-state-closed = завершено

mydata-header = Вот что о вас сохранено:
mydata-profile = Имя: { $name } · язык: { $language } · местность: { $area }
mydata-request = Обращение { $reference }, { $when }: { $state }
mydata-no-requests = Обращений нет.
# [one] is 1, 21, 31 …
mydata-messages =
    { $count ->
        [0] Сообщений нет.
        [one] { $count } сообщение (показаны последние: { $shown }):
        [few] { $count } сообщения (показаны последние: { $shown }):
        [many] { $count } сообщений (показаны последние: { $shown }):
       *[other] { $count } сообщения (показаны последние: { $shown }):
    }
mydata-message = { $when } – { $who }: { $text }
mydata-translation = Автоматический перевод ({ $language }): { $text }
mydata-by-tenant = вы
mydata-by-bot = Lotse
mydata-by-person = команда
# {$topics} topics of questions that stayed without an answer
mydata-counted = Сохранено, чтобы посчитать только один раз: вопросы, на которые у меня не было ответа ({ $topics }). В самом подсчёте нет ни имён, ни слов.
mydata-footer = Ещё хранится номер вашего чата, чтобы можно было вам отвечать. Чтобы удалить всё: { tenant-command-deletemydata }.
tenant-ask-erase = Удалить то, что о вас сохранено: ваше имя, номер вашего чата и всё, что было написано? Открытое обращение при этом закроется. Запись о том, что обращения были, останется, без имени и без слов. Вернуть это назад нельзя.
tenant-erase-yes = Да, удалить всё
tenant-erase-no = Нет, оставить
tenant-erase-unsure = Чтобы ничего не пропало по ошибке: данные удалятся, только если вы нажмёте «{ tenant-erase-yes }» или напишете 1.
tenant-erase-refused = Хорошо, всё остаётся как есть.
tenant-erased =
    Ваши данные в организации { $organisation } удалены. В этом чате { $chat ->
        [telegram] остаются ваши собственные сообщения и те мои, которым больше двух дней, пока вы сами не удалите чат
       *[other] остаются ваши собственные сообщения, пока вы сами их не удалите
    }. То, что человек из команды написал в Slack, он удаляет там.

### What is read on Telegram only.

## Menu of commands (Telegram: at most 256 characters)
telegram-command-start = Начать сначала
telegram-command-help = Что я умею и как это работает
telegram-command-language = Выбрать язык
telegram-command-human = Поговорить с человеком
telegram-command-mydata = Посмотреть, что о вас сохранено
telegram-command-deletemydata = Удалить ваши данные
telegram-command-cancel = Остановить то, что сейчас происходит

## Shown in the empty chat before the first word (at most 512 characters)
telegram-description =
    Здесь отвечает автоматическая система организации { $organization }. Напишите на своём языке, о чём идёт речь: деньги, соседи, семья, здоровье, жильё.
    Вы узнаете, кто может помочь поблизости. Если хотите, с вами поговорит человек.
    Пожалуйста, не присылайте документов, удостоверяющих личность, и банковских данных.
    Угроза жизни: 112. Полиция: 110.

## Shown on the bot's profile (at most 120 characters)
telegram-short-description = Автоматическая помощь от { $organization }: совет поблизости или разговор с человеком.

## One line in a group before the bot leaves it
telegram-group = В группах я не помогаю, чтобы никто не читал чужого. Пожалуйста, напишите мне лично: { $link }

## Notice on the screen after an old button (at most 200 characters)
telegram-stale-press = Эта кнопка больше не действует. Пожалуйста, просто напишите, что вам нужно.

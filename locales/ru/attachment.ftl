# Voice notes, photos and locations: what becomes of them. Short sentences, one thought each.

## Voice notes
# {$text} what a program wrote down
voice-heard =
    Вот что я понял:
    «{ $text }»
    Это верно?
voice-understood = Вот что я понял: «{ $text }»
voice-yes = Да, верно
voice-no = Нет, неверно
# What is not heard cannot be looked at for danger either
voice-danger = В опасности звоните 112.
voice-again = Значит, я понял вас неправильно. Пожалуйста, запишите ещё раз, медленно и в тихом месте. Или напишите в нескольких словах. Или выберите { tenant-command-human }, тогда с вами свяжется человек.
# {$why} long or failed
voice-declined =
    { $why ->
        [long] Это голосовое сообщение для меня слишком длинное. Я могу прослушать три минуты.
       *[failed] Я не смог понять это голосовое сообщение.
    } Пожалуйста, запишите ещё раз, короче, или напишите в нескольких словах, о чём идёт речь. Или выберите { tenant-command-human }, тогда с вами свяжется человек, который сможет его прослушать. { voice-danger }
voice-ask = { voice-danger } Компьютерная программа другой фирмы может записать ваше голосовое сообщение текстом для меня. Имена и номера заранее убрать нельзя. Сделать это?
voice-ask-yes = Да, записать текстом
voice-ask-no = Нет, лучше не надо
voice-not-heard = Хорошо, его не будут записывать текстом. Пожалуйста, напишите в нескольких словах, о чём идёт речь. Или выберите { tenant-command-human }, тогда с вами свяжется человек, который сможет его прослушать. { voice-danger }

## Photos, documents, locations
# {$media} what was sent, {$name} who has the case
attachment-passed-on =
    { $media ->
        [photo] Ваше фото передано. Его получает { $name }.
        [voice] Ваше голосовое сообщение передано. Его получает { $name }.
        [video] Ваше видео передано. Его получает { $name }.
        [document] Ваш документ передан. Его получает { $name }.
        [location] Ваше местоположение передано. Его видит { $name }.
       *[other] Передано. Это получает { $name }.
    }
attachment-added =
    { $media ->
        [photo] Ваше фото добавлено к вашему обращению { $reference }.
        [voice] Ваше голосовое сообщение добавлено к вашему обращению { $reference }.
        [video] Ваше видео добавлено к вашему обращению { $reference }.
        [document] Ваш документ добавлен к вашему обращению { $reference }.
        [location] Ваше местоположение добавлено к вашему обращению { $reference }.
       *[other] Это добавлено к вашему обращению { $reference }.
    } Кто возьмёт обращение, увидит это.
attachment-ask-person =
    { $media ->
        [video] Видео я сам не смотрю.
        [document] Документы я сам не открываю.
       *[other] Фотографии я сам не смотрю.
    } Это может сделать человек. Пожалуйста, не присылайте документов, удостоверяющих личность, и банковских документов.
attachment-as-well = Это я тоже передам, если вы скажете «да».
mydata-attachment =
    { $media ->
        [photo] Фото
        [voice] Голосовое сообщение
        [video] Видео
        [document] Документ
        [location] Местоположение
       *[other] Что-то другое
    }

# Voice notes, photos and locations: what becomes of them. Short sentences, one thought each.

## Voice notes
# {$text} what a program wrote down
voice-heard =
    Ось що я зрозумів:
    «{ $text }»
    Це правильно?
voice-understood = Ось що я зрозумів: «{ $text }»
voice-yes = Так, правильно
voice-no = Ні, неправильно
# What is not heard cannot be looked at for danger either
voice-danger = У небезпеці телефонуйте 112.
voice-again = Отже, я зрозумів вас неправильно. Будь ласка, запишіть ще раз, повільно й у тихому місці. Або напишіть кількома словами. Або виберіть { tenant-command-human }, тоді з вами зв’яжеться людина.
# {$why} long or failed
voice-declined =
    { $why ->
        [long] Це голосове повідомлення для мене задовге. Я можу прослухати три хвилини.
       *[failed] Я не зміг зрозуміти це голосове повідомлення.
    } Будь ласка, запишіть ще раз, коротше, або напишіть кількома словами, про що йдеться. Або виберіть { tenant-command-human }, тоді з вами зв’яжеться людина, яка зможе його прослухати. { voice-danger }
voice-ask = { voice-danger } Комп’ютерна програма іншої фірми може записати ваше голосове повідомлення текстом для мене. Імена й номери заздалегідь прибрати не можна. Зробити це?
voice-ask-yes = Так, записати текстом
voice-ask-no = Ні, краще не треба
voice-not-heard = Добре, його не записуватимуть текстом. Будь ласка, напишіть кількома словами, про що йдеться. Або виберіть { tenant-command-human }, тоді з вами зв’яжеться людина, яка зможе його прослухати. { voice-danger }

## Photos, documents, locations
# {$media} what was sent, {$name} who has the case
attachment-passed-on =
    { $media ->
        [photo] Ваше фото передано. Його отримує { $name }.
        [voice] Ваше голосове повідомлення передано. Його отримує { $name }.
        [video] Ваше відео передано. Його отримує { $name }.
        [document] Ваш документ передано. Його отримує { $name }.
        [location] Ваше місцезнаходження передано. Його бачить { $name }.
       *[other] Передано. Це отримує { $name }.
    }
attachment-added =
    { $media ->
        [photo] Ваше фото додано до вашого звернення { $reference }.
        [voice] Ваше голосове повідомлення додано до вашого звернення { $reference }.
        [video] Ваше відео додано до вашого звернення { $reference }.
        [document] Ваш документ додано до вашого звернення { $reference }.
        [location] Ваше місцезнаходження додано до вашого звернення { $reference }.
       *[other] Це додано до вашого звернення { $reference }.
    } Хто візьме звернення, побачить це.
attachment-ask-person =
    { $media ->
        [video] Відео я сам не переглядаю.
        [document] Документів я сам не відкриваю.
       *[other] Фотографій я сам не переглядаю.
    } Це може зробити людина. Будь ласка, не надсилайте документів, що посвідчують особу, і банківських документів.
attachment-as-well = Це я теж передам, якщо ви скажете «так».
mydata-attachment =
    { $media ->
        [photo] Фото
        [voice] Голосове повідомлення
        [video] Відео
        [document] Документ
        [location] Місцезнаходження
       *[other] Щось інше
    }

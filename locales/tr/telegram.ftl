### What is read on Telegram only.

## Menu of commands (Telegram: at most 256 characters)
telegram-command-start = Baştan başlamak
telegram-command-help = Neler yapabilirim ve nasıl çalışır
telegram-command-language = Dil seçmek
telegram-command-human = Bir insanla konuşmak
telegram-command-mydata = Hakkınızda saklanan verileri görmek
telegram-command-deletemydata = Verilerinizi sildirmek
telegram-command-cancel = Şu anki işlemi iptal etmek

## Shown in the empty chat before the first word (at most 512 characters)
telegram-description =
    Burada { $organization } kuruluşunun otomatik bir sistemi cevap verir. Konunun ne olduğunu kendi dilinizde yazın: para, komşular, aile, sağlık, ev.
    Yakınınızda kimlerin yardım edebileceğini öğrenirsiniz. İsterseniz bir insan sizinle konuşur.
    Lütfen kimlik belgesi ve banka hesap bilgisi göndermeyin.
    Hayati tehlikede: 112. Polis: 110.

## Shown on the bot's profile (at most 120 characters)
telegram-short-description = { $organization }: otomatik yardım. Yakınınızda danışma yeri bulun ya da bir insanla konuşun.

## One line in a group before the bot leaves it
telegram-group = Kimse yazdıklarınızı okumasın diye gruplarda yardım etmiyorum. Lütfen bana özelden yazın: { $link }

## Notice on the screen after an old button (at most 200 characters)
telegram-stale-press = Bu düğme artık geçerli değil. Lütfen neye ihtiyacınız olduğunu yazın.

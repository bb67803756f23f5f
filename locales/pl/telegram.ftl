### What is read on Telegram only.

## Menu of commands (Telegram: at most 256 characters)
telegram-command-start = Zacząć od początku
telegram-command-help = Co umiem i jak to działa
telegram-command-language = Wybrać język
telegram-command-human = Rozmowa z człowiekiem
telegram-command-mydata = Zobaczyć swoje zapisane dane
telegram-command-deletemydata = Usunąć swoje dane
telegram-command-cancel = Przerwać to, co teraz trwa

## Shown in the empty chat before the first word (at most 512 characters)
telegram-description =
    Tutaj odpowiada automatyczny system organizacji { $organization }. Proszę napisać w swoim języku, o co chodzi: pieniądze, sąsiedzi, rodzina, zdrowie, mieszkanie.
    Podam odpowiednią pomoc w pobliżu. Na życzenie porozmawia z Panem/Panią człowiek.
    Proszę nie wysyłać dokumentów tożsamości ani danych konta.
    W razie zagrożenia życia: 112. Policja: 110.

## Shown on the bot's profile (at most 120 characters)
telegram-short-description = Automatyczna pomoc { $organization }: porada w pobliżu albo rozmowa z człowiekiem.

## One line in a group before the bot leaves it
telegram-group = W grupach nie pomagam, żeby nikt inny tego nie czytał. Proszę napisać do mnie prywatnie: { $link }

## Notice on the screen after an old button (at most 200 characters)
telegram-stale-press = Ten przycisk już nie działa. Proszę po prostu napisać, czego Pan/Pani potrzebuje.

### What is read on Telegram only.

## Menu of commands (Telegram: at most 256 characters)
telegram-command-start = De la început
telegram-command-help = Ce pot face și cum funcționează
telegram-command-language = Alegeți limba
telegram-command-human = Vorbiți cu o persoană
telegram-command-mydata = Vedeți datele salvate despre dumneavoastră
telegram-command-deletemydata = Ștergeți datele dumneavoastră
telegram-command-cancel = Opriți ce este în curs acum

## Shown in the empty chat before the first word (at most 512 characters)
telegram-description =
    Aici răspunde un sistem automat de la { $organization }. Scrieți în limba dumneavoastră despre ce este vorba: bani, vecini, familie, sănătate, locuință.
    Aflați ce ajutor potrivit există în apropiere. Dacă doriți, vorbește cu dumneavoastră o persoană.
    Vă rugăm să nu trimiteți acte de identitate sau date bancare.
    Dacă o viață este în pericol: 112. Poliția: 110.

## Shown on the bot's profile (at most 120 characters)
telegram-short-description = Ajutor automat de la { $organization }: găsiți sprijin în apropiere sau vorbiți cu o persoană.

## One line in a group before the bot leaves it
telegram-group = În grupuri nu ajut, ca să nu citească și alții. Vă rog să îmi scrieți în privat: { $link }

## Notice on the screen after an old button (at most 200 characters)
telegram-stale-press = Acest buton nu mai este valabil. Scrieți pur și simplu de ce aveți nevoie.

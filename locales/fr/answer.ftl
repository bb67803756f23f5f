### Answers from the directory. One line a fact; numbers, names and addresses come from the entries alone.
### Symbols only where their spoken name helps (pin, telephone): a clock face would be read out as a time.

# $count: how many services follow
answer-intro =
    { $count ->
        [one] Ceci pourrait vous aider :
       *[other] Ces services pourraient vous aider :
    }
answer-intro-pages = Voici ce que dit mon répertoire à ce sujet :
answer-intro-open = D’après les horaires, vous pouvez y aller maintenant :

## What was wished and nothing fitting offers; one or more of them, at the end "instead"
# $area: where the person lives
answer-none-here = À { $area }, je ne trouve rien qui convienne.
# $when: now or today
answer-none-open =
    { $when ->
        [today] Je ne trouve rien qui convienne et qui soit sûrement encore ouvert aujourd’hui.
       *[now] Je ne trouve rien qui convienne et qui soit sûrement ouvert en ce moment.
    }
answer-none-free = Rien de ce qui convient n’est sûrement gratuit.
answer-none-checked = Rien de ce qui convient n’a été vérifié récemment.
# $language: the languages that were wished
answer-none-language = Aucun service qui convienne n’indique cette langue : { $language }.
answer-instead = Ceci peut quand même aider :
answer-instead-near = Ceci se trouve à proximité :
answer-instead-later = Ceci ouvre plus tard :
answer-instead-next = Ceci ouvre en premier :

answer-unnamed = Service sans nom
# $name: who offers the service
answer-organization = Proposé par : { $name }
# $address: street, postcode and town
answer-address = 📍 { $address }
# $distance: as the crow flies
answer-address-away = 📍 { $address } (à environ { $distance })
answer-more-places = et d’autres lieux
# $number: as it is dialled
answer-phone = ☎ { $number }
answer-more-phones = et d’autres numéros
answer-phone-extension = { $number }, poste { $extension }
# $purpose: what the number is for
answer-phone-purpose = { $number } ({ $purpose })
answer-email = E-mail : { $email }
answer-url = Site internet : { $url }

answer-open = Ouvert maintenant
answer-open-always = Ouvert jour et nuit
# $time: time of day; $day: weekday or day
answer-open-until = Ouvert maintenant, jusqu’à { $time }
answer-open-until-day = Ouvert maintenant, jusqu’à { $day }, { $time }
answer-closed = Fermé en ce moment
answer-opens-today = Fermé en ce moment, ouvre aujourd’hui à { $time }
answer-opens-tomorrow = Fermé en ce moment, ouvre demain à { $time }
answer-opens-day = Fermé en ce moment, ouvre { $day } à { $time }
answer-temporarily-closed = Fermé temporairement
answer-no-longer = Ce service n’est pas proposé en ce moment.
# $opening: one of the lines above; the entry says nothing about public holidays
answer-holiday = { $opening } (jour férié : demandez d’abord, s’il vous plaît)
# $opening: one of the lines above; $holiday: its German name; the entry has other hours on public holidays
answer-closed-holiday = { $opening } (aujourd’hui est un jour férié : { $holiday })
# $hours: opening hours
answer-hours = Horaires : { $hours }

## Words within opening hours
answer-hours-public-holidays = jours fériés
answer-hours-school-holidays = vacances scolaires
answer-hours-closed = fermé
answer-hours-open = ouvert
answer-hours-week = semaine
# $time: 18:00
answer-hours-from = à partir de { $time }
# $nth: which one of the month, $day: weekday
answer-hours-nth =
    { $nth ->
        [1] premier { $day } du mois
        [2] deuxième { $day } du mois
        [3] troisième { $day } du mois
        [4] quatrième { $day } du mois
       *[5] cinquième { $day } du mois
    }
answer-hours-last = dernier { $day } du mois

answer-cost = Prix : { $cost }
answer-cost-free = gratuit
# $languages: names of the languages
answer-languages = Langues : { $languages }
# $languages: the languages spoken there; $missing: the reader's own, which is not among them
answer-languages-barrier = Langues parlées là-bas : { $languages }. Langue non indiquée : { $missing }.
# $who: for whom
answer-eligibility = Pour : { $who }
answer-age-from = à partir de { $from } ans
answer-age-to = jusqu’à { $to } ans
answer-age-range = de { $from } à { $to } ans
# $how: how to get there or register
answer-how = Comment faire : { $how }
answer-checked = Vérifié le { $date }
# $date: day, $assurer: who checked
answer-checked-by = Vérifié le { $date } ({ $assurer })
# $checked: one of the lines above; the day is more than a year ago
answer-check-overdue = ⚠ { $checked }, il y a plus d’un an. Demandez si c’est encore exact, s’il vous plaît.
# Somebody said that something is wrong
answer-doubted = ⚠ Quelque chose a peut-être changé. Demandez si c’est encore exact, s’il vous plaît.
answer-not-checked = Pas encore vérifié
# $area: municipality or neighbourhood whose pages the text is from
answer-source = Extrait des pages pour { $area }

answer-button-helpful = 👍 Cela m’aide
answer-button-not-helpful = 👎 Cela n’aide pas
answer-button-more = Voir plus
answer-button-human = Parler à une personne

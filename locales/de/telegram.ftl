### Was nur auf Telegram zu lesen ist.

## Menü der Befehle (Telegram: höchstens 256 Zeichen)
telegram-command-start = Von vorn beginnen
telegram-command-help = Was ich kann und wie es geht
telegram-command-language = Sprache wählen
telegram-command-human = Mit einem Menschen sprechen
telegram-command-mydata = Ihre gespeicherten Daten ansehen
telegram-command-deletemydata = Ihre Daten löschen lassen
telegram-command-cancel = Abbrechen, was gerade läuft

## Steht im leeren Chat vor dem ersten Wort (höchstens 512 Zeichen)
telegram-description =
    Hier antwortet ein automatisches System von { $organization }. Schreiben Sie in Ihrer Sprache, worum es geht: Geld, Nachbarn, Familie, Gesundheit, Wohnung.
    Sie bekommen passende Hilfe in der Nähe genannt. Auf Wunsch spricht ein Mensch mit Ihnen.
    Bitte schicken Sie keine Ausweise und keine Kontodaten.
    In Lebensgefahr: 112. Polizei: 110.

## Steht im Profil des Bots (höchstens 120 Zeichen)
telegram-short-description = Automatische Hilfe von { $organization }: Beratung in der Nähe finden oder mit einem Menschen sprechen.

## Eine Zeile in einer Gruppe, bevor der Bot sie verlässt
telegram-group = In Gruppen helfe ich nicht, damit niemand mitliest. Bitte schreiben Sie mir privat: { $link }

## Hinweis auf dem Bildschirm nach einem alten Knopf (höchstens 200 Zeichen)
telegram-stale-press = Dieser Knopf gilt nicht mehr. Bitte schreiben Sie einfach, was Sie brauchen.

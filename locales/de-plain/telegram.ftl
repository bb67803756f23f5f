### Was nur auf Telegram zu lesen ist, in einfacher Sprache.

## Menü der Befehle (Telegram: höchstens 256 Zeichen)
telegram-command-start = Neu anfangen
telegram-command-help = Was kann ich? Wie geht das?
telegram-command-language = Sprache wählen
telegram-command-human = Mit einem Menschen sprechen
telegram-command-mydata = Ihre Daten ansehen
telegram-command-deletemydata = Ihre Daten löschen
telegram-command-cancel = Aufhören

## Steht im leeren Chat vor dem ersten Wort (höchstens 512 Zeichen)
telegram-description =
    Hier antwortet ein Computer-Programm von { $organization }.
    Schreiben Sie in Ihrer Sprache, was Sie brauchen. Zum Beispiel zu Geld, Nachbarn, Familie, Gesundheit oder Wohnung.
    Sie bekommen Hilfe in Ihrer Nähe. Wenn Sie wollen, spricht ein Mensch mit Ihnen.
    Bitte schicken Sie keine Ausweise. Schicken Sie keine Daten vom Konto.
    Ist ein Leben in Gefahr? Rufen Sie 112 an. Polizei: 110.

## Steht im Profil des Bots (höchstens 120 Zeichen)
telegram-short-description = Hilfe von { $organization }. Ein Computer-Programm antwortet. Oder ein Mensch spricht mit Ihnen.

## Eine Zeile in einer Gruppe, bevor der Bot sie verlässt
telegram-group = In Gruppen helfe ich nicht. Andere lesen hier mit. Bitte schreiben Sie mir allein: { $link }

## Hinweis auf dem Bildschirm nach einem alten Knopf (höchstens 200 Zeichen)
telegram-stale-press = Dieser Knopf ist alt. Bitte schreiben Sie mir, was Sie brauchen.

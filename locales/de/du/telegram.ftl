### Was nur auf Telegram zu lesen ist, in der Du-Form.

telegram-command-mydata = Deine gespeicherten Daten ansehen
telegram-command-deletemydata = Deine Daten löschen lassen
telegram-description =
    Hier antwortet ein automatisches System von { $organization }. Schreib in deiner Sprache, worum es geht: Geld, Nachbarn, Familie, Gesundheit, Wohnung.
    Du bekommst passende Hilfe in der Nähe genannt. Auf Wunsch spricht ein Mensch mit dir.
    Bitte schick keine Ausweise und keine Kontodaten.
    In Lebensgefahr: 112. Polizei: 110.
telegram-group = In Gruppen helfe ich nicht, damit niemand mitliest. Bitte schreib mir privat: { $link }
telegram-stale-press = Dieser Knopf gilt nicht mehr. Bitte schreib einfach, was du brauchst.

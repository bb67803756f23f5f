### Was Mieterinnen und Mieter nur auf Slack lesen oder schreiben.

## Wörter, die jemand auf Slack statt eines Befehls schreiben kann (durch Komma getrennt, klein).
## „hilfe“ steht mit Absicht nicht dabei: ein Hilferuf soll gelesen werden, nicht ein Menü öffnen.
slack-words-start = start, neu anfangen
slack-words-help = was kannst du, befehle
slack-words-language = sprache
slack-words-human = mensch, mit einem menschen sprechen, person
slack-words-mydata = meine daten
slack-words-deletemydata = meine daten löschen, daten löschen
slack-words-cancel = abbrechen, stopp

## Startseite
home-more = … und { $count } weitere
home-requests = Ihre Anliegen
home-requests-none = Sie haben gerade kein Anliegen bei uns.
home-request = Anliegen { $reference } vom { $since }: { $state }
home-request-state-new = wird weitergegeben
home-request-state-offered = beim Team, noch nicht übernommen
home-request-state-claimed = jemand kümmert sich
home-request-state-waiting = Ihre Nachricht ist beim Team
home-request-state-answered = das Team hat Ihnen geschrieben
home-request-state-closed = abgeschlossen
home-tenant-how = Schreiben Sie unter „Nachrichten“, was Sie brauchen. „mensch“ holt eine Person dazu, „meine daten“ zeigt, was gespeichert ist.

## Wer /lotse schreibt und nicht zu den Mitarbeitenden gehört
command-not-staff = /lotse ist für Mitarbeitende. Schreiben Sie mir einfach eine Direktnachricht, worum es geht.

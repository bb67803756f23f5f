### Was Mieterinnen und Mieter nur auf Slack lesen oder schreiben, in einfacher Sprache.

## Wörter, die jemand auf Slack statt eines Befehls schreiben kann (durch Komma getrennt, klein).
slack-words-start = start, neu anfangen
slack-words-help = was kannst du, befehle
slack-words-language = sprache
slack-words-human = mensch, mit einem menschen sprechen, person
slack-words-mydata = meine daten
slack-words-deletemydata = meine daten löschen, daten löschen
slack-words-cancel = abbrechen, stopp, aufhören

## Startseite
home-more = … und { $count } mehr
home-requests = Ihre Fragen an das Team
home-requests-none = Sie haben jetzt keine Frage an das Team.
home-request = Frage { $reference } vom { $since }: { $state }
home-request-state-new = geht an das Team
home-request-state-offered = ist beim Team
home-request-state-claimed = ein Mensch hilft Ihnen
home-request-state-waiting = Ihre Nachricht ist beim Team
home-request-state-answered = das Team hat geschrieben
home-request-state-closed = fertig
home-tenant-how = Schreiben Sie unter „Nachrichten“, was Sie brauchen. Schreiben Sie „mensch“: Dann kommt ein Mensch dazu. Schreiben Sie „meine daten“: Dann sehen Sie Ihre Daten.

## Wer /lotse schreibt und nicht zu den Mitarbeitenden gehört
command-not-staff = /lotse ist nur für das Team. Bitte schreiben Sie mir eine Nachricht: Was brauchen Sie?

### Was Mieterinnen und Mieter nur auf Slack lesen, in der Du-Form.

home-requests = Deine Anliegen
home-requests-none = Du hast gerade kein Anliegen bei uns.
home-request-state-waiting = deine Nachricht ist beim Team
home-request-state-answered = das Team hat dir geschrieben
home-tenant-how = Schreib unter „Nachrichten“, was du brauchst. „mensch“ holt eine Person dazu, „meine daten“ zeigt, was gespeichert ist.
command-not-staff = /lotse ist für Mitarbeitende. Schreib mir einfach eine Direktnachricht, worum es geht.

### Pflege des Verzeichnisses: was Mitarbeitende in Slack davon lesen. $name: wie das Angebot heißt.

upkeep-proposed = Zum Eintrag „{ $name }“ ist eine Änderung vorgeschlagen. Bitte sehen Sie sie sich auf der Startseite von Lotse an.

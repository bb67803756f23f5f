# Was Mieterinnen und Mieter in der Du-Form lesen.

tenant-first-notice =
    Hallo! Hier antwortet Lotse, ein automatischer Assistent von { $organisation }. Ich kenne Hilfe in deiner Nähe oder hole einen Menschen dazu: { tenant-command-human }.
    Deine Nachrichten werden verschlüsselt gespeichert. Die Mietbuchhaltung erfährt ohne deine Zustimmung nichts. { $platform } verarbeitet deine Nachrichten ebenfalls. { $model ->
        [asked] Ein Computer-Programm einer anderen Firma hilft, dich zu verstehen und die Antwort zu schreiben. Namen und Nummern nehmen wir vorher heraus, so gut es geht.{" "}
        [translates] Ein Computer-Programm einer anderen Firma hilft, dich zu verstehen und die Antwort zu schreiben. Es übersetzt auch, was du und ein Mensch von uns einander schreibt. Namen und Nummern nehmen wir vorher heraus, so gut es geht.{" "}
       *[none] {""}
    }{ $voice ->
        [asked] Sprachnachrichten schreibt ein Computer-Programm einer anderen Firma auf. Namen und Nummern kann man daraus vorher nicht entfernen.{" "}
       *[none] {""}
    }Bitte schick keine Ausweise oder Bank-Unterlagen.
    Das ist Information, keine Rechtsberatung. Bei Streit mit der Vermietung hilft dir auch ein Mieterverein oder eine unabhängige Beratungsstelle.
    Mit { tenant-command-mydata } siehst du deine Daten, mit { tenant-command-deletemydata } löschst du sie.
tenant-greeting = Schreib mir einfach, worum es geht. Zum Beispiel: „Ich habe Schulden“ oder „Streit mit dem Nachbarn“. Wenn du lieber mit einem Menschen sprichst: { tenant-command-human }.
tenant-help =
    Schreib dein Anliegen mit eigenen Worten, in deiner Sprache.
    { tenant-command-human } – ein Mensch soll sich melden
    { tenant-command-language } – Sprache wählen
    { tenant-command-mydata } – zeigen, was über mich gespeichert ist
    { tenant-command-deletemydata } – alles über mich löschen
    { tenant-command-cancel } – abbrechen oder ein Anliegen zurückziehen
    Statt auf einen Knopf zu tippen, kannst du auch seine Nummer schreiben: 1 für den ersten, 2 für den zweiten.
    In Gefahr ruf 112 an, die Polizei erreichst du unter 110.
tenant-thanks = Gern! Schreib mir jederzeit wieder.
tenant-glad = Das freut mich. Schreib mir jederzeit wieder.
tenant-not-understood = Das konnte ich nicht lesen. Schreib mir bitte in ein paar Worten, worum es geht. Oder wähle { tenant-command-human }, dann meldet sich ein Mensch.
tenant-not-handled = Entschuldigung, das hat bei mir nicht geklappt. Schreib es bitte noch einmal mit anderen Worten, oder wähle { tenant-command-human }, dann meldet sich ein Mensch. In Gefahr ruf 112 an.
tenant-old-button = Dieser Knopf ist nicht mehr aktuell. Schreib mir einfach, was du brauchst.
tenant-answer-unsure = Ich weiß nicht, ob meine letzte Nachricht bei dir angekommen ist: Die Verbindung war gestört. Wenn nicht, schreib mir bitte noch einmal. In Gefahr ruf 112 an.
tenant-attachment =
    { $media ->
        [voice] { voice-danger } Sprachnachrichten kann ich noch nicht anhören. Schreib mir bitte in ein paar Worten, worum es geht.
        [sticker] Danke! Schreib mir bitte in ein paar Worten, worum es geht.
       *[other] Das kann ich noch nicht öffnen. Schreib mir bitte in ein paar Worten, worum es geht.
    }
tenant-attachment-or-person = Oder wähle { tenant-command-human }, dann meldet sich ein Mensch.
tenant-ask-area = Wo wohnst du? Dann zeige ich, was in deiner Nähe ist.
tenant-share-location = Wenn du mir über die Büroklammer deinen Standort schickst, zeige ich, was am nächsten liegt. Ich merke ihn mir nicht.
tenant-nowhere-to-go = Danke für den Standort, ich merke ihn mir nicht. In meinem Verzeichnis steht kein Ort, an den du jetzt gehen kannst. In Gefahr ruf 112 an.
tenant-ask-language = Welche Sprache möchtest du? / Which language would you like?
tenant-ask-consent =
    Soll sich ein Mensch bei dir melden?
    Weitergegeben wird an das Team { $desk } von { $organisation }: worum es geht ({ $topics }), deine Gegend ({ $area }), deine Sprache und was du mir dazu geschrieben hast. Nur die Person, die dein Anliegen übernimmt, liest deine Nachrichten. Das Team arbeitet mit Slack; auch Slack verarbeitet sie dann.
tenant-consent-noted = Das kommt zu deinem Anliegen. Weitergegeben ist noch nichts.
tenant-consent-refused = In Ordnung, ich gebe nichts weiter. Mit { tenant-command-human } kannst du es dir jederzeit anders überlegen.
tenant-handed-over = Dein Anliegen ist beim Team { $desk }. { $when } Ich sage dir, sobald jemand übernimmt. Was du jetzt noch schreibst, kommt dazu.
tenant-case-already-open = Dein Anliegen { $reference } ist schon beim Team. Schreib einfach weiter, es kommt dazu. Mit { tenant-command-cancel } ziehst du es zurück.
tenant-added-to-case = Das habe ich deinem Anliegen { $reference } hinzugefügt.
tenant-edit-not-of-case = Diese Nachricht gehört nicht zu deinem Anliegen { $reference }, deshalb habe ich die Änderung nicht weitergegeben. Soll das Team sie lesen, schreib sie bitte als neue Nachricht.
tenant-claimed = { $name } hat dein Anliegen { $reference } übernommen. Schreib einfach hier weiter, { $name } liest mit.
tenant-person-away = Das Team ist gerade nicht da. Deine Nachricht wird gelesen ab { $when } Uhr. In Gefahr ruf bitte 112 an.
tenant-released = Dein Anliegen { $reference } ist wieder beim Team { $desk }. Ich sage dir, sobald jemand anderes übernimmt.
tenant-reopened = Dein Anliegen { $reference } ist wieder offen. Schreib einfach hier weiter.
tenant-closed =
    { $outcome ->
        [referred] Dein Anliegen { $reference } ist abgeschlossen. Du wurdest an eine passende Stelle vermittelt.
        [no_contact] Wir haben dich nicht erreicht und schließen dein Anliegen { $reference }. Schreib jederzeit wieder.
       *[other] Dein Anliegen { $reference } ist abgeschlossen.
    } Wie war es für dich? 1 ist schlecht, 5 ist sehr gut.
tenant-rated = Danke für deine Rückmeldung.
tenant-cancelled = In Ordnung, abgebrochen. Schreib mir jederzeit.
tenant-ask-withdraw = Möchtest du dein Anliegen { $reference } zurückziehen? Dann wähle { tenant-command-cancel }. Sonst bleibt es beim Team.
tenant-withdrawn = Dein Anliegen { $reference } ist zurückgezogen. Schreib mir jederzeit wieder.
tenant-cancel-not-possible = Dein Anliegen { $reference } hat schon jemand übernommen. Sag dort Bescheid, wenn es sich erledigt hat.
tenant-cancel-emergency = Zu deinem Anliegen { $reference } habe ich schon Menschen gerufen. Schreib einfach weiter, und sag ihnen, wenn es sich erledigt hat.
tenant-state-waiting = du wartest auf eine Antwort
mydata-header = Das ist über dich gespeichert:
mydata-by-tenant = du
mydata-footer = Dazu kommt deine Kennung im Chat, damit ich dir antworten kann. Mit { tenant-command-deletemydata } löschst du alles.
tenant-ask-erase = Soll ich löschen, was über dich gespeichert ist: deinen Namen, deine Kennung und alles, was geschrieben wurde? Ein offenes Anliegen wird dabei geschlossen. Dass es Anliegen gab, bleibt vermerkt, ohne Namen und ohne Worte. Das lässt sich nicht rückgängig machen.
tenant-erase-unsure = Damit nichts aus Versehen verloren geht: Gelöscht wird erst, wenn du auf „{ tenant-erase-yes }“ tippst oder 1 schreibst.
tenant-erased =
    Deine Daten bei { $organisation } sind gelöscht. In diesem Chat bleiben { $chat ->
        [telegram] deine eigenen Nachrichten und meine, die älter als zwei Tage sind, bis du den Chat
       *[other] deine eigenen Nachrichten, bis du sie
    } selbst löschst. Was eine Person aus dem Team in Slack geschrieben hat, löscht sie dort.

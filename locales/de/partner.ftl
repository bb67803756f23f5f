### Die Seite, auf der ein Träger seinen Eintrag bestätigt oder berichtigt, die Mail dazu, und was die eigenen Leute davon
### erfahren. $host: wer das Verzeichnis führt; $name: wie das Angebot heißt.

partner-bar = Verzeichnis der Hilfsangebote
partner-title = Stimmt dieser Eintrag noch?
partner-lead = { $host } empfiehlt dieses Angebot Mieterinnen und Mietern. Bitte sehen Sie einmal nach, ob noch alles richtig ist. Sie brauchen dafür kein Konto.
partner-entry-label = Ihr Eintrag
partner-confirm = Alles stimmt
partner-correct = Etwas stimmt nicht
partner-until = Dieser Link gilt bis { $until }. Geben Sie ihn nur an Menschen weiter, die für das Angebot sprechen dürfen.
partner-changed = Der Eintrag wurde inzwischen geändert. Bitte sehen Sie noch einmal nach.
partner-status-paused = Vorübergehend geschlossen
partner-status-ended = Wird derzeit nicht angeboten
partner-anywhere = überall

## Spalten
partner-column-organization = Anbieter
partner-column-name = Name des Angebots
partner-column-description = Beschreibung
partner-column-phone = Telefon
partner-column-email = E-Mail
partner-column-url = Internetseite
partner-column-opening-hours = Öffnungszeiten
partner-column-location-name = Name des Hauses
partner-column-address = Anschrift
partner-column-postal-code = Postleitzahl
partner-column-city = Ort
partner-column-areas = Für Menschen aus
partner-column-languages = Sprachen
partner-column-eligibility = Für wen
partner-column-minimum-age = Mindestalter
partner-column-maximum-age = Höchstalter
partner-column-cost = Kosten
partner-column-application-process = So kommt man hin
partner-column-assured-date = Zuletzt geprüft

## Berichtigen
partner-correction-title = Was stimmt nicht?
partner-correction-again = Noch nicht gesendet: { $title }
partner-correction-lead = Ändern Sie, was falsch ist, und lassen Sie alles andere stehen. Jemand von { $host } sieht es sich an, bevor Mieterinnen und Mieter es lesen.
partner-required = (muss ausgefüllt sein)
partner-hint-phone = Eine Nummer je Zeile, mit Vorwahl; in Klammern, wofür: 030 23125 100 (Anmeldung)
partner-hint-url = Mit https:// am Anfang
partner-hint-opening-hours = Zum Beispiel: Mo-Fr 9-12 Uhr, Do 14-18 Uhr. Mo, Tu, We, Th, Fr, Sa, Su sind die Wochentage, PH Feiertage, off heißt geschlossen.
partner-hint-areas = Stadtteile, Orte oder Postleitzahlen, in jeder Zeile einer; * heißt überall
partner-hint-languages = Sprachen, in denen Sie helfen, in jeder Zeile eine
partner-place-hint = In jeder Zeile ein Ort, in allen Feldern der Anschrift in derselben Reihenfolge
partner-note = Noch etwas?
partner-note-hint = Was in kein Feld passt, zum Beispiel ein anderer Anbieter. Nur die Mitarbeitenden lesen es.
partner-send = Änderungen senden
partner-back = Zurück
partner-end = Dieses Angebot gibt es nicht mehr
partner-end-explained = Dann wird es niemandem mehr empfohlen. Auch das sieht sich jemand von { $host } zuerst an.
partner-end-button = Angebot abmelden
# $value: was jetzt im Eintrag steht
partner-now = Inzwischen steht dort: { $value }
partner-changed-form = Der Eintrag wurde inzwischen geändert. Was Sie geschrieben haben, steht noch in den Feldern. Bitte sehen Sie es durch und senden Sie es noch einmal.
partner-nothing-written = Sie haben nichts geändert. Wenn alles stimmt, gehen Sie zurück und wählen Sie „Alles stimmt“.
partner-faults = Noch nicht gesendet. Bitte sehen Sie sich diese Felder noch einmal an:
partner-other-faults = So kann der Eintrag nicht gespeichert werden. Schreiben Sie bitte unten in „Noch etwas?“, was falsch ist, und lassen Sie die Felder, wie sie waren.

## Was an einem Feld falsch ist, und wie man es behebt
partner-fault-empty = Dieses Feld darf nicht leer sein. Bitte füllen Sie es aus.
# $most: so viele Zeichen dürfen es sein
partner-fault-long = Das ist zu lang. Bitte schreiben Sie höchstens { $most } Zeichen.
partner-fault-text = Das kann so nicht gespeichert werden. Bitte schreiben Sie es anders.
partner-fault-phone = Das ist keine Telefonnummer. Bitte schreiben Sie sie mit Vorwahl, zum Beispiel 030 23125 100.
partner-fault-email = Das ist keine E-Mail-Adresse. Bitte schreiben Sie sie wie name@example.org.
partner-fault-url = Das ist keine Internetadresse. Bitte schreiben Sie sie mit https:// am Anfang, zum Beispiel https://www.example.org.
partner-fault-opening-hours = Diese Zeiten verstehen wir nicht. Bitte schreiben Sie sie wie „Mo-Fr 9-12 Uhr“, und was keine Zeiten sind, in Anführungszeichen: "nach Vereinbarung".
# $suggestion: Öffnungszeiten, wie sie vielleicht gemeint waren
partner-fault-suggestion = Meinten Sie vielleicht: { $suggestion }
partner-fault-languages = Eine dieser Sprachen kennen wir nicht. Bitte schreiben Sie in jede Zeile eine, zum Beispiel Türkisch.
partner-fault-minimum-age = Bitte schreiben Sie ein Alter in Jahren als Zahl, zum Beispiel 18, oder lassen Sie das Feld leer.
partner-fault-maximum-age = Bitte schreiben Sie ein Alter in Jahren als Zahl, nicht kleiner als das Mindestalter, oder lassen Sie das Feld leer.
partner-fault-postal-code = Bitte schreiben Sie die fünf Ziffern der Postleitzahl.
partner-fault-place = Eine Anschrift braucht Straße und Hausnummer, Postleitzahl und Ort; bei mehreren Orten in jedem Feld gleich viele Zeilen.

## Danach
partner-thanks-title = Danke
partner-thanks-confirmed = Sie haben bestätigt, dass „{ $name }“ so stimmt. Mit dem heutigen Tag steht das nun dabei.
partner-thanks-corrected = Wir haben Ihre Berichtigung für „{ $name }“. Jemand von { $host } sieht sie sich an; bis dahin bleibt der Eintrag, wie er war.
partner-thanks-close = Sie können diese Seite schließen.
partner-expired-title = Dieser Link gilt nicht mehr
partner-expired = Der Link für „{ $name }“ ist abgelaufen. Wir schicken gern einen neuen an die Adresse, die bei uns steht.
partner-expired-button = Schicken Sie mir einen neuen
partner-sent-title = Ein neuer Link kommt
# $address: ein Teil der Adresse
partner-sent = Wir schicken einen neuen Link an { $address }. Das kann einige Minuten dauern; mehr als einen am Tag schicken wir nicht.
partner-sent-by-person = Jemand von { $host } schickt Ihnen einen neuen Link.
partner-unknown-title = Diese Seite gibt es nicht
partner-unknown = Vielleicht wurde der Link beim Kopieren abgeschnitten. Öffnen Sie ihn bitte noch einmal aus der Nachricht, in der er stand.
partner-refused-title = Das hat nicht geklappt
partner-no-form = Das Formular kam nicht vollständig an. Bitte öffnen Sie den Link aus der Nachricht noch einmal.
partner-too-large = Das ist zu viel Text auf einmal. Bitte gehen Sie zurück und schreiben Sie weniger.
partner-too-many = Das waren sehr viele Aufrufe. Bitte warten Sie ein paar Minuten und öffnen Sie den Link dann noch einmal.
partner-failed = Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es in ein paar Minuten noch einmal.

## Mail. Kein Wort darin wird ausgewertet.
partner-mail-subject = Stimmt Ihr Eintrag noch? { $name }
partner-mail-greeting = Guten Tag,
partner-mail-why = { $host } empfiehlt Mieterinnen und Mietern Ihr Angebot „{ $name }“. Damit niemand vor verschlossener Tür steht, prüfen wir unsere Einträge einmal im Jahr. Sehen Sie bitte nach, ob noch alles stimmt: zwei Minuten, ohne Konto.
partner-mail-button = Eintrag ansehen
# $until: Tag
partner-mail-until = Der Link gilt bis { $until }. Bitte geben Sie ihn nur an Menschen weiter, die für das Angebot sprechen dürfen.
partner-mail-ours = Sie bekommen diese Mail, weil Ihre Adresse bei diesem Eintrag im Verzeichnis von { $host } steht.
partner-mail-closing =
    Danke und freundliche Grüße
    { $host }

## Was Mitarbeitende davon in Slack lesen. $organization: wer das Angebot macht; $url: der Link
partner-told-confirmed = ✅ { $organization } hat bestätigt, dass der Eintrag „{ $name }“ stimmt.
partner-link-to-pass-on = Bitte geben Sie diesen Link an { $organization } weiter, damit jemand dort den Eintrag „{ $name }“ bestätigt oder berichtigt. Wer ihn hat, darf antworten: { $url }
partner-link-refused = Die Mail an { $organization } zum Eintrag „{ $name }“ wurde nicht angenommen. Bitte prüfen Sie die E-Mail-Adresse im Eintrag und geben Sie diesen Link selbst weiter: { $url }
partner-link-unsure = Ob die Mail an { $organization } zum Eintrag „{ $name }“ angekommen ist, wissen wir nicht. Bitte fragen Sie nach; notfalls geben Sie diesen Link weiter: { $url }

### Die Pflege des Verzeichnisses in Slack: Dialoge, Knöpfe, Startseite, Nachrichten an Mitarbeitende.
### Nichts davon wird von Slack ausgewertet. Titel und Absende-Knöpfe höchstens 24 Zeichen.

## Knöpfe (höchstens 75 Zeichen)
upkeep-button-add = Neuer Eintrag
upkeep-button-open = Eintrag ansehen
upkeep-button-edit = Ändern
upkeep-button-preview = Vorschau der Antwort
upkeep-button-history = Verlauf
upkeep-button-version = Ansehen
upkeep-button-pause = Pausieren
upkeep-button-retire = Entfernen
upkeep-button-resume = Wieder öffnen
upkeep-button-look = Ansehen
upkeep-button-preview-form = Vorschau der Antwort
upkeep-button-preview-proposal = Vorschau der Antwort
upkeep-button-decline = Ablehnen
upkeep-button-due = Meine fälligen Einträge
upkeep-button-doubt = Stimmt nicht
upkeep-button-ask-partner = Träger fragen

upkeep-submit-propose = Vorschlagen
upkeep-submit-confirm = Stimmt noch
upkeep-submit-pause = Pausieren
upkeep-submit-retire = Entfernen
upkeep-submit-resume = Vorschlagen
upkeep-submit-restore = Vorschlagen
upkeep-submit-approve = Freigeben
upkeep-submit-decline = Ablehnen
upkeep-submit-withdraw = Zurückziehen

## Dialoge
upkeep-title-add = Neuer Eintrag
upkeep-title-edit = Eintrag ändern
upkeep-title-entry = Eintrag
upkeep-title-pause = Eintrag pausieren
upkeep-title-retire = Eintrag entfernen
upkeep-title-resume = Wieder öffnen
upkeep-title-decline = Vorschlag ablehnen
upkeep-title-history = Verlauf
upkeep-title-version = Frühere Fassung
upkeep-title-preview = Vorschau
upkeep-title-proposal = Vorschlag

upkeep-form-new = Eine zweite Person sieht sich den Eintrag an, bevor Mietende ihn lesen.
# $name: Eintrag
upkeep-form-edit = { $name }: Eine zweite Person sieht sich die Änderung an, bevor Mietende sie lesen. Mehrere Werte stehen mit | dazwischen.
# $field: Name des Feldes
upkeep-field-too-long = { $field }: zu lang, um hier geändert zu werden. Das geht mit einer Datei (npm run directory -- export).
upkeep-hint-address = Dazu gehören Postleitzahl und Ort
upkeep-hint-latitude = Mit Punkt; zusammen mit dem Längengrad oder gar nicht
upkeep-choose = Auswählen
upkeep-owner = Wer den Eintrag pflegt
upkeep-owner-hint = Leer: die Leitung des Teams, zu dessen Gebiet er gehört.
upkeep-reason = Grund
upkeep-reason-hint = Nur für das Team, steht im Verlauf. Nichts über Mietende.

# $name: Eintrag
upkeep-how-pause = { $name } wird sofort als vorübergehend geschlossen gezeigt.
upkeep-how-retire = { $name } wird sofort niemandem mehr genannt. Der Verlauf bleibt.
upkeep-how-resume = { $name } wird wieder genannt, sobald eine zweite Person zustimmt.
upkeep-how-decline = { $name }: Wer es vorgeschlagen hat, liest Ihren Grund.
upkeep-how-restore = Diese Fassung kommt zurück, sobald eine zweite Person zustimmt.
upkeep-how-approve = Mit „Freigeben“ lesen Mietende es so.
upkeep-how-withdraw = Sie haben das vorgeschlagen. Freigeben kann es nur jemand anderes.
upkeep-how-not-whole = Das ist zu lang, um es hier ganz zu zeigen. Was niemand ganz sieht, gibt niemand frei: Lehnen Sie es ab, oder bitten Sie um kleinere Änderungen.
upkeep-how-had-link = Sie hatten den Link, über den das kam. Freigeben kann es nur jemand anderes.
upkeep-confirm-how = Haben Sie geprüft, dass alles noch stimmt? „Stimmt noch“ trägt Sie und den heutigen Tag ein.
# $count: Vorschläge, die warten
upkeep-waiting = { $count ->
    [one] Zu diesem Eintrag wartet ein Vorschlag auf eine zweite Person.
   *[other] Zu diesem Eintrag warten { $count } Vorschläge auf eine zweite Person.
}
upkeep-version-current = So ist der Eintrag jetzt.
upkeep-version-changes = Was sich damit gegenüber jetzt ändern würde:
upkeep-preview-how = So liest es, wer danach fragt:
upkeep-preview-not-yet = So lässt sich noch keine Antwort zeigen: Ein Feld fehlt oder stimmt nicht. „Vorschlagen“ sagt, welches.
upkeep-preview-hidden = Dieser Eintrag wird zurzeit niemandem genannt.

## Ein Eintrag in Kürze
upkeep-entry = { $name } ({ $organization })
upkeep-status = Stand: { $status }
upkeep-status-active = aktiv
upkeep-status-inactive = entfernt
upkeep-status-defunct = gibt es nicht mehr
upkeep-status-temporarily-closed = pausiert
upkeep-never-checked = Noch nie geprüft
# $date: Tag, $freshness: fresh, due, overdue, withheld, document
upkeep-checked = { $freshness ->
    [due] Geprüft am { $date }, bald wieder fällig
    [overdue] Geprüft am { $date }, überfällig
    [withheld] Geprüft am { $date }, zu lange her: wird niemandem mehr genannt
   *[other] Geprüft am { $date }
}
upkeep-kept-by = Gepflegt von { $who }
# $who: Person, $when: Tag und Zeit
upkeep-doubted-by = „Stimmt nicht“ sagt { $who } ({ $when })

## Wer was wann geändert hat
# $kind: was, $who: Person oder Träger
upkeep-change = { $kind } von { $who }, { $when }
upkeep-kind-imported = Eingelesen
upkeep-kind-added = Neu
upkeep-kind-edited = Geändert
upkeep-kind-paused = Pausiert
upkeep-kind-resumed = Wieder geöffnet
upkeep-kind-retired = Entfernt
upkeep-kind-restored = Frühere Fassung
upkeep-kind-confirmed = Geprüft
upkeep-kind-corrected = Vom Träger berichtigt
upkeep-author-import = Import
upkeep-approved-by = Freigegeben von { $who }
upkeep-why = Grund: { $reason }
upkeep-no-changes = Nichts ist anders.
upkeep-more-changes = … und { $count } weitere Änderungen
# $field: Feld, $from: vorher, $to: nachher
upkeep-changed = { $field }
    vorher: { $from }
    nachher: { $to }
upkeep-changed-new = { $field }: { $to }
upkeep-changed-gone = { $field }
    fällt weg: { $from }
# $field: technischer Name
upkeep-field-other = Weitere Angabe ({ $field })

## Felder
upkeep-field-id = Kennung
upkeep-field-name = Name
upkeep-field-organization = Träger
upkeep-field-description = Beschreibung
upkeep-field-topics = Themen
upkeep-field-areas = Gebiete
upkeep-field-location-name = Haus
upkeep-field-address = Straße und Hausnummer
upkeep-field-postal-code = Postleitzahl
upkeep-field-city = Ort
upkeep-field-latitude = Breitengrad
upkeep-field-longitude = Längengrad
upkeep-field-phone = Telefon
upkeep-field-email = E-Mail
upkeep-field-url = Internetseite
upkeep-field-opening-hours = Öffnungszeiten
upkeep-field-languages = Sprachen
upkeep-field-eligibility = Für wen
upkeep-field-minimum-age = Alter ab
upkeep-field-maximum-age = Alter bis
upkeep-field-cost = Kosten
upkeep-field-application-process = Wie man hinkommt
upkeep-field-status = Stand
upkeep-field-assured-date = Geprüft am
upkeep-field-assurer = Geprüft von
upkeep-field-language = Sprache des Eintrags
upkeep-field-alternate-name = Anderer Name
upkeep-field-source-kind = Art der Quelle
upkeep-field-category = Rubrik

## Was in einem Feld nicht stimmt, und wie es richtig wäre
upkeep-mend-name = Der Name fehlt. Schreiben Sie, wie das Angebot heißt.
upkeep-mend-organization = Der Träger fehlt. Schreiben Sie, wer es anbietet.
upkeep-mend-description = Die Beschreibung fehlt. Schreiben Sie zwei oder drei Sätze.
upkeep-mend-topics = Ein Thema gibt es nicht. Wählen Sie aus der Liste.
upkeep-mend-areas = Das Gebiet fehlt. Schreiben Sie Stadtteile oder Postleitzahlen mit | dazwischen, oder * für überall.
upkeep-mend-location-name = Die Teile der Anschrift passen nicht zusammen. In jedem Feld der Anschrift gleich viele, mit | dazwischen.
upkeep-mend-address = Die Anschrift ist nicht vollständig. Sie braucht Straße und Hausnummer, Postleitzahl und Ort.
upkeep-mend-postal-code = Das ist keine deutsche Postleitzahl. Schreiben Sie ihre fünf Ziffern.
upkeep-mend-city = Der Ort fehlt. Eine Anschrift braucht Straße und Hausnummer, Postleitzahl und Ort.
upkeep-mend-latitude = Das ist kein Breitengrad. Schreiben Sie ihn wie 51.3397, zusammen mit dem Längengrad.
upkeep-mend-longitude = Das ist kein Längengrad. Schreiben Sie ihn wie 12.3731, zusammen mit dem Breitengrad.
upkeep-mend-phone = Das ist keine Telefonnummer. Schreiben Sie sie mit Vorwahl, wie 030 23125 100.
upkeep-mend-email = Das ist keine E-Mail-Adresse. Schreiben Sie eine wie name@example.org.
upkeep-mend-url = Das ist keine Internetadresse. Schreiben Sie sie ganz, wie https://www.example.org.
upkeep-mend-opening-hours = Diese Zeiten lassen sich nicht lesen. Schreiben Sie sie wie Mo-Fr 09:00-17:00; PH off.
upkeep-mend-languages = Eine Sprache ist unbekannt. Schreiben Sie Kürzel mit | dazwischen, wie de|en|tr|ar|uk.
upkeep-mend-eligibility = Das lässt sich nicht speichern. Schreiben Sie einfachen Text.
upkeep-mend-minimum-age = Das ist kein Alter. Schreiben Sie Jahre von 0 bis 130, oder nichts.
upkeep-mend-maximum-age = Das ist kein Alter, oder es liegt unter dem Mindestalter. Schreiben Sie Jahre von 0 bis 130, oder nichts.
upkeep-mend-cost = Das lässt sich nicht speichern. Schreiben Sie einfachen Text.
upkeep-mend-application-process = Das lässt sich nicht speichern. Schreiben Sie einfachen Text.
upkeep-mend-assured-date = Das ist kein Tag. Schreiben Sie ihn als JJJJ-MM-TT, wie 2026-11-22.
upkeep-mend-assurer = Das lässt sich nicht speichern. Schreiben Sie einen Namen.
upkeep-mend-language = Diese Sprache ist unbekannt. Schreiben Sie ein Kürzel wie de oder en.
upkeep-mend-alternate-name = Das lässt sich nicht speichern. Schreiben Sie einfachen Text.
upkeep-mend-owner = Diese Person steht nicht in der Team-Datei. Wählen Sie jemanden aus einem Team.
upkeep-mend-exists = Diesen Eintrag gibt es schon, mit diesem Namen und dieser Anschrift. Suchen Sie ihn mit /lotse directory.
upkeep-mend-reason = Der Grund fehlt. Schreiben Sie, warum.
upkeep-mend-unchanged = Nichts ist anders als vorher. Ändern Sie etwas, oder schließen Sie den Dialog.
upkeep-mend-changed-meanwhile = Jemand hat den Eintrag inzwischen geändert. Schließen Sie den Dialog und öffnen Sie ihn noch einmal.
upkeep-mend-other = Etwas an diesem Eintrag lässt sich so nicht speichern. Prüfen Sie die Felder noch einmal.

## Startseite und /lotse directory
upkeep-due = Zu prüfende Einträge ({ $count })
upkeep-due-none = Von Ihren Einträgen ist keiner zu prüfen.
upkeep-proposals = Vorschläge zum Verzeichnis ({ $count })
# $name: Eintrag, $head: wer, was, warum
upkeep-proposal = { $name }
    { $head }
upkeep-proposal-own = { $name } (von Ihnen, wartet auf eine zweite Person)
    { $head }
# $due: zu prüfende Einträge, $proposals: Vorschläge
upkeep-overview = { $due ->
    [0] Von Ihren Einträgen ist keiner zu prüfen.
    [one] Ein Eintrag ist von Ihnen zu prüfen.
   *[other] { $due } Einträge sind von Ihnen zu prüfen.
} { $proposals ->
    [0] Kein Vorschlag wartet.
    [one] Ein Vorschlag wartet auf eine zweite Person, siehe Startseite.
   *[other] { $proposals } Vorschläge warten auf eine zweite Person, siehe Startseite.
}
upkeep-help =
    /lotse directory Wörter – suchen und ändern
    /lotse directory add – neuer Eintrag
    /lotse directory due – Ihre zu prüfenden Einträge

## Im Thread eines Falls
upkeep-named = Das hat Lotse der Person genannt. Stimmt etwas davon nicht, genügt ein Klick; wer den Eintrag pflegt, erfährt es.

## Nachrichten. $name: Eintrag, $who: Person
upkeep-proposed = Ein Vorschlag zu { $name } wartet auf eine zweite Person. Bitte sehen Sie ihn sich an.
upkeep-sent = Vorgeschlagen: { $name }. Eine zweite Person sieht es sich an; dann erfahren Sie es.
upkeep-not-taken = Nicht übernommen: Der Eintrag wurde inzwischen geändert. Bitte öffnen Sie ihn noch einmal.
upkeep-not-confirmed = Nicht eingetragen: { $name } wurde geändert, seit Sie es gesehen haben. Bitte sehen Sie es noch einmal an.
upkeep-owner-set = Gespeichert, wer { $name } pflegt.
upkeep-already = { $name } ist schon so.
# $kind: paused, retired
upkeep-taken-out = { $kind ->
    [paused] Pausiert: { $name } wird als vorübergehend geschlossen gezeigt.
   *[other] Entfernt: { $name } wird niemandem mehr genannt.
}
# $reason: Grund
upkeep-taken-out-by = { $kind ->
    [paused] { $who } hat { $name } pausiert. Grund: { $reason }
   *[other] { $who } hat { $name } entfernt. Grund: { $reason }
}
upkeep-confirmed = Danke. { $name } ist heute von Ihnen geprüft.
upkeep-partner-asked = { $name }: Der Träger bekommt eine E-Mail mit einem Link. Was er antwortet, erfahren Sie.
upkeep-partner-asked-already = { $name }: Der Träger wurde vor weniger als einem Tag gefragt.
upkeep-gone = Diesen Eintrag gibt es nicht mehr.
upkeep-doubt-taken = Danke. { $name } ist als unsicher gekennzeichnet, wer den Eintrag pflegt, weiß Bescheid.
upkeep-doubted-already = { $name } ist schon als unsicher gekennzeichnet.
upkeep-doubted = { $who } sagt, dass bei { $name } etwas nicht stimmt. Bitte prüfen Sie den Eintrag.
upkeep-proposal-gone = Diesen Vorschlag gibt es nicht mehr.
# $state: approved, declined, withdrawn, outdated
upkeep-decided = { $state ->
    [approved] Freigegeben: { $name }. In spätestens einer Minute lesen Mietende es so.
    [declined] Abgelehnt: { $name }.
    [withdrawn] Zurückgezogen: { $name }.
   *[outdated] Nicht freigegeben: { $name } wurde seit dem Vorschlag geändert.
}
# $reason: Grund, kann leer sein
upkeep-decided-by = { $state ->
    [approved] { $who } hat Ihren Vorschlag zu { $name } freigegeben.
    [declined] { $who } hat Ihren Vorschlag zu { $name } abgelehnt. Grund: { $reason }
   *[outdated] Ihr Vorschlag zu { $name } passt nicht mehr: Der Eintrag wurde inzwischen geändert. Bitte machen Sie ihn noch einmal.
}
upkeep-own = Das ist Ihr eigener Vorschlag zu { $name }. Freigeben muss ihn eine zweite Person.
upkeep-had-link = Sie hatten den Link, über den die Korrektur zu { $name } kam. Freigeben muss sie jemand anderes.
upkeep-not-yours = Den Vorschlag zu { $name } kann nur zurückziehen, wer ihn gemacht hat.
upkeep-decided-already = { $state ->
    [approved] { $who } hat den Vorschlag zu { $name } schon freigegeben.
    [declined] { $who } hat den Vorschlag zu { $name } schon abgelehnt.
    [withdrawn] { $who } hat den Vorschlag zu { $name } schon zurückgezogen.
   *[outdated] Der Vorschlag zu { $name } passt nicht mehr: Der Eintrag wurde inzwischen geändert.
}
upkeep-state-open = Wartet auf eine zweite Person.
upkeep-state-approved = Freigegeben.
upkeep-state-declined = Abgelehnt.
upkeep-state-withdrawn = Zurückgezogen.
upkeep-state-outdated = Überholt: Der Eintrag wurde inzwischen geändert.
# $count: Einträge, $names: ihre Namen, $more: wie viele davon nicht genannt sind
upkeep-withheld = { $count ->
    [one] Dieser Eintrag ist seit mehr als anderthalb Jahren nicht geprüft und wird niemandem mehr genannt: { $names }
   *[other] Diese { $count } Einträge sind seit mehr als anderthalb Jahren nicht geprüft und werden niemandem mehr genannt: { $names }
}{ $more ->
    [0] {""}.
   *[other] {""}; … und { $more } weitere.
} Bitte prüfen Sie, auf der Startseite stehen sie oben.

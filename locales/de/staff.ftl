### Was Mitarbeitende in Slack lesen: Karte, Knöpfe, Fall-Thread, Startseite, Dialoge, Antworten von /lotse.
### Nichts davon wird von Slack ausgewertet; Sternchen und spitze Klammern erscheinen, wie sie dastehen.

## Ergebnis beim Schließen
card-outcome-resolved = geklärt
card-outcome-referred = vermittelt
card-outcome-no-contact = nicht mehr erreicht
card-outcome-not-needed = nicht mehr nötig
card-outcome-other = anderes
card-outcome-none = ohne Angabe

## Karte. $reference: Kennung des Falls
card-title = Fall { $reference }
card-title-emergency = 🚨 Notfall · Fall { $reference }
card-topics = Themen
card-urgency = Dringlichkeit
card-area = Gebiet
card-area-unknown = nicht bekannt
card-language = Sprache
card-language-plain-german = Deutsch (einfache Sprache)
card-language-unknown = nicht bekannt
# $names: wer vom Team sie spricht
card-language-spoken-by = { $language } · spricht: { $names }
card-language-nobody = { $language } · spricht im Team niemand
card-waiting-since = Wartet seit
card-desk = Team
card-claim-by = Übernehmen bis
card-person-unknown = einer Person, die nicht mehr im Team ist
# $name: wer den Fall hat
card-state-open = Noch von niemandem übernommen.
card-state-claimed = Übernommen von { $name }. Noch keine Antwort geschrieben.
card-state-waiting = Übernommen von { $name }. Eine Nachricht wartet auf Antwort.
card-state-answered = Übernommen von { $name }. Zuletzt hat das Team geschrieben.
# $outcome: Ergebnis
card-state-closed = Geschlossen: { $outcome }.
card-fallback = { $title }: { $topics } · { $area } · { $state }

## Knöpfe (höchstens 75 Zeichen)
staff-button-claim = Übernehmen
staff-button-release = Zurückgeben
staff-button-close = Abschließen
staff-button-note = Notiz
staff-button-reopen = Wieder öffnen
staff-button-false-alarm = Fehlalarm
false-alarm-question = Wirklich keine Gefahr?
false-alarm-means = Der Fall gilt dann nicht mehr als Notfall, und niemand wird mehr gerufen. Die Person erfährt, dass Sie keine Gefahr sehen und weiter mitlesen.
false-alarm-yes = Ja, keine Gefahr
false-alarm-no = Zurück

## Fall-Thread in der Direktnachricht
# $danger: Art der Gefahr
thread-danger = ⚠️ Hinweis auf Gefahr: { $danger }. Die Notrufnummern sind schon gesendet. Lotse bleibt im Gespräch.
thread-how-claimed = Antworten Sie hier im Thread: Was Sie schreiben, geht an die Person. ✅ heißt zugestellt, ⚠️ heißt nicht zugestellt.
thread-how-open = Dieser Fall liegt wieder beim Team. Was hier geschrieben wird, geht an niemanden.
thread-how-closed = Dieser Fall ist geschlossen. Was hier geschrieben wird, geht an niemanden.

# $name: wer den Fall vorher hatte. $text: was sie schrieben
thread-person-wrote = { $name } schrieb: { $text }
# $text: neue Fassung
thread-tenant-edited = Die Person hat eine Nachricht geändert. Neue Fassung: { $text }
# $language: Sprache des Originals
thread-translated = Maschinell übersetzt. Original: { $language }.
# $why: budget, other
thread-untranslated = { $why ->
    [budget] Nicht übersetzt: Das Budget für Übersetzungen ist aufgebraucht. Sprache: { $language }.
   *[other] Nicht übersetzt. Sprache: { $language }.
}
thread-original-button = Original zeigen
# $language: Sprache, in der die Person liest. $text: Übersetzung
thread-sent-translated = An die Person ging, maschinell übersetzt ({ $language }): { $text }
thread-sent-untranslated = { $why ->
    [budget] Nicht übersetzt, das Budget für Übersetzungen ist aufgebraucht: Das ging so hinaus, wie Sie es geschrieben haben. Die Person liest: { $language }.
   *[other] Nicht übersetzt: Das ging so hinaus, wie Sie es geschrieben haben. Die Person liest: { $language }.
}
# $kind: photo, voice, video, document, sticker, location, contact, other
thread-tenant-attachment = { $kind ->
    [photo] Die Person hat ein Foto geschickt.
    [voice] Die Person hat eine Sprachnachricht geschickt.
    [video] Die Person hat ein Video geschickt.
    [document] Die Person hat ein Dokument geschickt.
    [sticker] Die Person hat einen Sticker geschickt.
    [location] Die Person hat einen Standort geschickt.
    [contact] Die Person hat einen Kontakt geschickt. Lotse leitet ihn nicht weiter.
   *[other] Die Person hat etwas geschickt, das Lotse nicht weiterleiten kann.
}
# $place: latitude and longitude, as every map takes them
thread-tenant-location = 📍 Die Person hat ihren Standort geschickt: { $place } (Breite, Länge). Das lässt sich in jede Karte eingeben.
# $phone: as the platform gives it
thread-tenant-phone = 📞 Die Person hat ihre eigene Telefonnummer geschickt: { $phone }
thread-voice-unconfirmed = Ein Programm hat die Sprachnachricht aufgeschrieben. Die Person hat den Wortlaut nicht bestätigt: Hören Sie bitte die Aufnahme an.
# $kind: photo, voice, video, document
thread-file-not-loaded = { $kind ->
    [photo] Das Foto konnte nicht geladen werden. Bitten Sie die Person, es noch einmal zu schicken.
    [voice] Die Sprachnachricht konnte nicht geladen werden. Bitten Sie die Person, sie noch einmal zu schicken.
    [video] Das Video konnte nicht geladen werden. Bitten Sie die Person, es noch einmal zu schicken.
   *[document] Das Dokument konnte nicht geladen werden. Bitten Sie die Person, es noch einmal zu schicken.
}
# $crisis: suicide, self_harm, violence, child_danger, medical, fire_gas
thread-crisis = { $crisis ->
    [suicide] ⚠️ In der letzten Nachricht: Hinweis auf Suizidgedanken. Die Notrufnummern sind gesendet.
    [self_harm] ⚠️ In der letzten Nachricht: Hinweis auf Selbstverletzung. Die Notrufnummern sind gesendet.
    [violence] ⚠️ In der letzten Nachricht: Hinweis auf Gewalt. Die Notrufnummern sind gesendet.
    [child_danger] ⚠️ In der letzten Nachricht: Hinweis auf Gefahr für ein Kind. Die Notrufnummern sind gesendet.
    [medical] ⚠️ In der letzten Nachricht: Hinweis auf einen medizinischen Notfall. Die Notrufnummern sind gesendet.
    [fire_gas] ⚠️ In der letzten Nachricht: Hinweis auf Feuer oder Gas. Die Notrufnummern sind gesendet.
   *[other] ⚠️ In der letzten Nachricht: Hinweis auf Gefahr. Die Notrufnummern sind gesendet.
}
# $rule: Kennung der Regel
thread-false-alarm = Fehlalarm vermerkt: Der Fall ist kein Notfall mehr, niemand wird mehr gerufen, und die Person weiß es. Erkannt hatte ihn die Regel { $rule }.
# $until: wann wieder jemand da ist
thread-tenant-told-hours = Die Person hat gerade erfahren, dass außerhalb der Zeiten niemand liest und wann jemand zurück ist: { $until }.
thread-tenant-unreachable = Die Person hat den Bot blockiert oder ihr Konto gelöscht. Nachrichten kommen nicht mehr an.
thread-tenant-reachable = Die Person ist wieder erreichbar.
thread-tenant-erased = Die Person hat ihre Daten löschen lassen. Was Lotse hier geschrieben hat, wird entfernt. Bitte löschen Sie auch, was Sie selbst über sie geschrieben haben.

## Warum etwas aus dem Thread nicht (so) ankam
# $code: kurzer Fehlercode
thread-not-delivered = Nicht zugestellt ({ $code }). Bitte schreiben Sie es noch einmal oder wählen Sie einen anderen Weg.
thread-delivery-unknown = Ob diese Nachricht ankam, ist unklar: die Verbindung brach ab. Fragen Sie im Zweifel nach.
thread-not-claimer = Nicht zugestellt: Sie haben diesen Fall nicht.
thread-not-your-desk = Nicht zugestellt: Sie gehören nicht mehr zum Team dieses Falls, er geht dorthin zurück.
thread-moved = Nicht zugestellt: Dieser Fall hat inzwischen einen neuen Thread. Schreiben Sie bitte dort.
thread-case-open = Nicht zugestellt: Der Fall liegt wieder beim Team.
thread-case-closed = Nicht zugestellt: Der Fall ist geschlossen. Öffnen Sie ihn wieder, um zu schreiben.
thread-unknown = Nicht zugestellt: Zu diesem Thread gehört kein Fall.
thread-empty = Nicht zugestellt: Die Nachricht enthält keinen Text.
thread-files = Dateien werden nicht übermittelt, nur der Text.
thread-files-only = Nicht zugestellt: Dateien werden nicht übermittelt.
thread-broadcast = Diese Nachricht steht jetzt auch außerhalb des Threads. An die Person geht sie nur einmal.
thread-edit = Die Änderung wird nicht übermittelt. Bitte schreiben Sie eine neue Nachricht.
thread-delete = Hier gelöscht. Die Person hat die Nachricht schon.
# $text: Text der Notiz
thread-note = Notiz: { $text }

## Außerhalb eines Falls geschrieben
# $cases: Kennungen der eigenen offenen Fälle, durch Komma getrennt
staff-which-case = Welchen Fall meinen Sie? Das hier geht an niemanden. Antworten Sie im Thread des Falls: { $cases }.
staff-no-case = Das hier geht an niemanden. Sie haben gerade keinen Fall. Offene Fälle stehen auf der Startseite und im Kanal Ihres Teams.
# $reference, $desk
staff-page = 🚨 Notfall im Team { $desk }: Fall { $reference } ist noch nicht übernommen. Bitte übernehmen Sie ihn jetzt im Kanal des Teams.
staff-page-again = 🚨 Noch immer nicht übernommen: Fall { $reference } im Team { $desk }.
# $name: wer den Fall hat
staff-page-claimed = 🚨 Neuer Hinweis auf Gefahr in Fall { $reference } (Team { $desk }, bei { $name }). Bitte sehen Sie nach, ob { $name } antwortet.
staff-tenant-erased = Eine Person hat ihre Daten löschen lassen (Fall { $reference }). Bitte löschen Sie in Slack, was Sie selbst über sie geschrieben haben.

## Antworten auf Knöpfe, nur für die drückende Person
# $name: wer schneller war
action-claim-lost = Schon übernommen von { $name }.
action-already-yours = Sie haben diesen Fall schon. Der Thread steht in Ihrer Direktnachricht mit Lotse.
action-not-staff = Das können nur Mitarbeitende.
action-not-your-desk = Dieser Fall gehört zu einem anderen Team.
action-not-claimer = Das kann nur, wer den Fall übernommen hat.
action-case-closed = Der Fall ist schon geschlossen.
action-case-unknown = Diesen Fall gibt es nicht mehr.
action-tenant-erased = Die Person hat ihre Daten löschen lassen. Der Fall lässt sich nicht wieder öffnen.
action-not-now = Das geht im jetzigen Stand des Falls nicht.
action-read-first = Gerade ist noch etwas von der Person angekommen. Bitte lesen Sie es im Thread, und drücken Sie dann noch einmal.
action-done-already = Das ist schon geschehen.

## Dialoge (Titel und Knöpfe höchstens 24 Zeichen)
modal-title = Lotse
modal-back = Zurück
modal-cancel = Abbrechen
modal-loading = Einen Moment …
modal-refused = Das geht gerade nicht: Nur wer den Fall übernommen hat, kann das tun.
modal-failed = Das hat nicht geklappt. Bitte versuchen Sie es in einer Minute noch einmal.
modal-close-title = Fall abschließen
modal-close-submit = Abschließen
modal-close-outcome = Wie ging es aus?
modal-close-choose = Ergebnis wählen
modal-original-title = Original
modal-note-title = Notiz zum Fall
modal-note-submit = Speichern
modal-note-label = Notiz
modal-note-hint = Nur für das Team. Bitte nur, was für den Fall nötig ist.

## Startseite
home-overdue = Überfällig ({ $count })
home-overdue-none = Nichts überfällig.
home-unclaimed = Noch nicht übernommen ({ $count })
home-unclaimed-none = Alles übernommen.
home-mine = Meine Fälle ({ $count })
home-mine-none = Sie haben gerade keinen Fall.
home-staff-how = /lotse help zeigt, was es sonst noch gibt.
home-case = { $title }
    { $topics } · { $urgency }
    { $area } · { $language } · wartet seit { $since }
    { $state }

## /lotse
command-help =
    /lotse cases – Ihre Fälle und die, die noch niemand hat
    /lotse directory – was am Verzeichnis zu tun ist; mit Wörtern dahinter: suchen und ändern
    /lotse directory gaps – Angebotslücken: was niemand beantworten konnte; mit einem Gebiet dahinter nur dort
    /lotse desk – Ihr Team: Zeiten, Gebiete, Personen
    /lotse model – ob ein Sprachmodell benutzt wird; /lotse model off und on schalten es aus und ein
    /lotse help – diese Übersicht
    Im Thread eines Falls gibt es dafür Knöpfe.
command-model-on = Sprachmodelle dürfen benutzt werden, wo welche eingerichtet sind. Ausschalten: /lotse model off
command-model-off = Sprachmodelle sind ausgeschaltet. Regeln und Vorlagen übernehmen. Einschalten: /lotse model on
command-model-ask = Bitte schreiben Sie /lotse model, /lotse model off oder /lotse model on.
command-failed = Das hat nicht geklappt. Bitte versuchen Sie es in einer Minute noch einmal.
command-working = Einen Moment, ich sehe nach …
command-case = { $title } · { $topics } · { $area } · wartet seit { $since } · { $state }
command-desk-none = Sie gehören zu keinem Team.
command-desk = { $name }
    Zeiten: { $hours }
    Gebiete: { $areas }
    Personen: { $people }
command-directory-none = Im Verzeichnis steht nichts Passendes.
command-service = { $name } ({ $organization })
    Telefon: { $phone } · geprüft: { $checked }
command-service-no-phone = keines eingetragen
command-service-unchecked = noch nie

### Angebotslücken: was gefragt wurde und nicht zu beantworten war

# {$from} und {$to} erster und letzter Tag
gaps-header = Angebotslücken vom { $from } bis { $to }
gaps-none = Nichts, wonach mindestens { $fewest } Personen vergeblich gefragt haben.
gaps-nothing-found = Nichts Passendes im Verzeichnis:
gaps-not-helpful = Gefunden, aber nicht hilfreich:
# {$tenants} Personen, auf Fünf abgerundet
gaps-line = • mindestens { $tenants }: { $what } ({ $topic }), { $where } → { $todo }
# Einzelnes, das jeweils weniger als {$fewest} Personen gefragt haben
gaps-other = Verschiedenes, je weniger als { $fewest }
gaps-concepts = { $concept } und Verwandtes, je weniger als { $fewest }
gaps-no-concept = Fragen ohne bekanntes Wort
gaps-area-not-known = Gebiet nicht bekannt
gaps-areas = mehrere Gebiete
gaps-do-add-entry = Eintrag anlegen
gaps-do-add-word = Wort in den Wortschatz aufnehmen
gaps-do-check-entries = Einträge dazu prüfen
gaps-do-ask = im Team klären, was fehlt
gaps-footer = Ganze Wochen; jede Person zählt je Frage einmal. Zahlen sind abgerundet; was weniger als { $fewest } Personen gefragt haben, wird nicht gezeigt.
gaps-footer-area = Nur was { $area } für sich allein betrifft; mehr zeigt /lotse directory gaps.
gaps-area-unknown = Das Gebiet „{ $area }“ kenne ich nicht. Im Verzeichnis stehen: { $known }

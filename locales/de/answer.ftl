### Antworten aus dem Verzeichnis. Eine Zeile je Angabe; Zahlen, Namen und Adressen kommen nur aus den Einträgen.
### Zeichen nur, wo ihr vorgelesener Name hilft (Stecknadel, Telefon): eine Uhr würde als Uhrzeit vorgelesen.

# $count: wie viele Angebote folgen
answer-intro =
    { $count ->
        [one] Das könnte Ihnen helfen:
       *[other] Diese Angebote könnten Ihnen helfen:
    }
answer-intro-pages = Das steht dazu in meinem Verzeichnis:
answer-intro-open = Hier können Sie jetzt hin, so steht es in den Öffnungszeiten:

## Was gewünscht war und nichts Passendes bietet; davor oder danach weitere, am Ende „instead“
# $area: wo die Person wohnt
answer-none-here = In { $area } finde ich dazu nichts Passendes.
# $when: now oder today
answer-none-open =
    { $when ->
        [today] Ich finde nichts Passendes, das heute noch sicher geöffnet hat.
       *[now] Ich finde nichts Passendes, das gerade sicher geöffnet hat.
    }
answer-none-free = Nichts Passendes ist sicher kostenlos.
answer-none-checked = Nichts Passendes ist in letzter Zeit geprüft worden.
# $language: gewünschte Sprachen
answer-none-language = Kein passendes Angebot nennt { $language } als Sprache.
answer-instead = Das hilft vielleicht trotzdem:
answer-instead-near = Das gibt es in der Nähe:
answer-instead-later = Das öffnet später:
answer-instead-next = Das öffnet als Nächstes:

answer-unnamed = Angebot ohne Namen
# $name: wer das Angebot macht
answer-organization = Anbieter: { $name }
# $address: Straße, Postleitzahl und Ort
answer-address = 📍 { $address }
# $distance: Luftlinie
answer-address-away = 📍 { $address } (etwa { $distance } entfernt)
answer-more-places = und weitere Orte
# $number: wie man sie wählt
answer-phone = ☎ { $number }
answer-more-phones = und weitere Nummern
answer-phone-extension = { $number }, Durchwahl { $extension }
# $purpose: wofür die Nummer ist
answer-phone-purpose = { $number } ({ $purpose })
answer-email = E-Mail: { $email }
answer-url = Internet: { $url }

answer-open = Jetzt geöffnet
answer-open-always = Rund um die Uhr geöffnet
# $time: Uhrzeit; $day: Wochentag oder Tag
answer-open-until = Jetzt geöffnet bis { $time } Uhr
answer-open-until-day = Jetzt geöffnet bis { $day }, { $time } Uhr
answer-closed = Zurzeit geschlossen
answer-opens-today = Zurzeit geschlossen, öffnet heute um { $time } Uhr
answer-opens-tomorrow = Zurzeit geschlossen, öffnet morgen um { $time } Uhr
answer-opens-day = Zurzeit geschlossen, öffnet am { $day } um { $time } Uhr
answer-temporarily-closed = Vorübergehend geschlossen
answer-no-longer = Dieses Angebot gibt es zurzeit nicht.
# $opening: eine der Zeilen darüber; der Eintrag sagt nichts über Feiertage
answer-holiday = { $opening } (Feiertag: bitte vorher nachfragen)
# $opening: eine der Zeilen darüber; $holiday: Name des Feiertags, der heute ist und an dem der Eintrag andere Zeiten hat
answer-closed-holiday = { $opening } (heute ist Feiertag: { $holiday })
# $hours: Öffnungszeiten
answer-hours = Öffnungszeiten: { $hours }

## Wörter innerhalb von Öffnungszeiten
answer-hours-public-holidays = an Feiertagen
answer-hours-school-holidays = in den Schulferien
answer-hours-closed = geschlossen
answer-hours-open = geöffnet
answer-hours-week = Woche
# $time: 18:00
answer-hours-from = ab { $time }
# $nth: der wievielte im Monat, $day: Wochentag
answer-hours-nth = { $nth }. { $day } im Monat
answer-hours-last = letzter { $day } im Monat

answer-cost = Kosten: { $cost }
answer-cost-free = kostenlos
# $languages: Namen der Sprachen
answer-languages = Sprachen: { $languages }
# $languages: Sprachen, die man dort spricht; $missing: die eigene Sprache, die nicht dabei ist
answer-languages-barrier = Dort spricht man { $languages }. { $missing } ist nicht angegeben.
# $who: für wen
answer-eligibility = Für: { $who }
answer-age-from = ab { $from } Jahren
answer-age-to = bis { $to } Jahre
answer-age-range = { $from } bis { $to } Jahre
# $how: wie man hinkommt oder sich anmeldet
answer-how = So geht es: { $how }
answer-checked = Geprüft am { $date }
# $date: Tag, $assurer: wer geprüft hat
answer-checked-by = Geprüft am { $date } ({ $assurer })
# $checked: eine der Zeilen darüber; der Tag liegt mehr als ein Jahr zurück
answer-check-overdue = ⚠ { $checked }, das ist über ein Jahr her. Bitte fragen Sie nach, ob es noch stimmt.
# Jemand hat gesagt, dass etwas nicht stimmt
answer-doubted = ⚠ Vielleicht hat sich etwas geändert. Bitte fragen Sie nach, ob es noch stimmt.
answer-not-checked = Noch nicht geprüft
# $area: Gemeinde oder Gegend, von deren Seiten der Text stammt
answer-source = Aus den Seiten für { $area }

answer-button-helpful = 👍 Hilft mir
answer-button-not-helpful = 👎 Hilft nicht
answer-button-more = Mehr zeigen
answer-button-human = Mit einem Menschen sprechen

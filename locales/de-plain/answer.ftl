### Antworten aus dem Verzeichnis in einfacher Sprache. Eine Zeile je Angabe.

# $count: wie viele Angebote folgen
answer-intro =
    { $count ->
        [one] Dieses Angebot passt vielleicht für Sie:
       *[other] Diese Angebote passen vielleicht für Sie:
    }
answer-intro-pages = Das steht dazu in meiner Liste:
answer-intro-open = Diese Stellen haben jetzt offen:

## Was gewünscht war und nichts Passendes bietet
# $area: wo die Person wohnt
answer-none-here = In { $area } finde ich nichts dazu.
# $when: now oder today
answer-none-open =
    { $when ->
        [today] Ich finde nichts, das heute noch sicher offen hat.
       *[now] Ich finde nichts, das jetzt sicher offen hat.
    }
answer-none-free = Ich finde nichts, das sicher kostenlos ist.
answer-none-checked = Lange hat niemand diese Angebote geprüft.
# $language: gewünschte Sprachen
answer-none-language = Ich finde nichts mit dieser Sprache: { $language }.
answer-instead = Das hilft vielleicht trotzdem:
answer-instead-near = Das gibt es in der Nähe:
answer-instead-later = Das macht später auf:
answer-instead-next = Das macht als Nächstes auf:

answer-unnamed = Angebot ohne Namen
# $name: wer das Angebot macht
answer-organization = Das macht: { $name }
# $address: Straße, Postleitzahl und Ort
answer-address = 📍 { $address }
# $distance: Luftlinie
answer-address-away = 📍 { $address } (etwa { $distance } weit)
answer-more-places = und andere Orte
# $number: wie man sie wählt
answer-phone = ☎ { $number }
answer-more-phones = und andere Nummern
answer-phone-extension = { $number }, dann { $extension }
# $purpose: wofür die Nummer ist
answer-phone-purpose = { $number } ({ $purpose })
answer-email = E-Mail: { $email }
answer-url = Internet: { $url }

answer-open = Jetzt offen
answer-open-always = Immer offen, auch nachts
# $time: Uhrzeit; $day: Wochentag oder Tag
answer-open-until = Jetzt offen bis { $time } Uhr
answer-open-until-day = Jetzt offen bis { $day }, { $time } Uhr
answer-closed = Jetzt zu
answer-opens-today = Jetzt zu. Macht heute um { $time } Uhr auf.
answer-opens-tomorrow = Jetzt zu. Macht morgen um { $time } Uhr auf.
answer-opens-day = Jetzt zu. Macht am { $day } um { $time } Uhr auf.
answer-temporarily-closed = Einige Zeit zu
answer-no-longer = Dieses Angebot gibt es jetzt nicht.
# $opening: eine der Zeilen darüber; der Eintrag sagt nichts über Feiertage
answer-holiday = { $opening } (An Feiertagen bitte vorher fragen.)
# $opening: eine der Zeilen darüber; $holiday: Name des Feiertags
answer-closed-holiday = { $opening } (Heute ist Feiertag: { $holiday })
# $hours: Öffnungszeiten
answer-hours = Offen: { $hours }

## Wörter innerhalb von Öffnungszeiten
answer-hours-public-holidays = an Feiertagen
answer-hours-school-holidays = in den Schul-Ferien
answer-hours-closed = zu
answer-hours-open = offen
answer-hours-week = Woche
# $time: 18:00
answer-hours-from = ab { $time }
# $nth: der wievielte im Monat, $day: Wochentag
answer-hours-nth = { $nth }. { $day } im Monat
answer-hours-last = letzter { $day } im Monat

answer-cost = Das kostet es: { $cost }
answer-cost-free = kostenlos
# $languages: Namen der Sprachen
answer-languages = Sprachen: { $languages }
# $languages: Sprachen, die man dort spricht; $missing: die eigene Sprache, die nicht dabei ist
answer-languages-barrier = Dort spricht man { $languages }. { $missing } steht nicht dabei.
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
answer-check-overdue = ⚠ { $checked }. Das ist mehr als 1 Jahr her. Bitte fragen Sie nach: Stimmt es noch?
answer-doubted = ⚠ Vielleicht ist etwas anders. Bitte fragen Sie nach: Stimmt es noch?
answer-not-checked = Noch nicht geprüft
# $area: Gemeinde oder Gegend
answer-source = Das steht auf den Seiten für { $area }

answer-button-helpful = 👍 Das hilft mir
answer-button-not-helpful = 👎 Das hilft mir nicht
answer-button-more = Mehr zeigen
answer-button-human = Mit einem Menschen sprechen

# Sprachnachrichten, Fotos und Standorte: was daraus wird. Kurze Sätze, ein Gedanke je Satz.

## Sprachnachrichten
# {$text} what a program wrote down
voice-heard =
    Das habe ich verstanden:
    „{ $text }“
    Stimmt das?
voice-understood = Das habe ich verstanden: „{ $text }“
voice-yes = Ja, das stimmt
voice-no = Nein, stimmt nicht
# Was nicht gehört wird, kann auch nicht auf Gefahr geprüft werden
voice-danger = In Gefahr rufen Sie 112 an.
voice-again = Dann habe ich Sie falsch verstanden. Sprechen Sie es bitte noch einmal auf, langsam und an einem ruhigen Ort. Oder schreiben Sie es in ein paar Worten. Oder wählen Sie { tenant-command-human }, dann meldet sich ein Mensch.
# {$why} long or failed
voice-declined =
    { $why ->
        [long] Diese Sprachnachricht ist zu lang für mich. Drei Minuten schaffe ich.
       *[failed] Diese Sprachnachricht konnte ich nicht verstehen.
    } Sprechen Sie es bitte noch einmal kürzer auf, oder schreiben Sie mir in ein paar Worten, worum es geht. Oder wählen Sie { tenant-command-human }, dann meldet sich ein Mensch und kann sie anhören. { voice-danger }
voice-ask = { voice-danger } Ihre Sprachnachricht kann ein Computer-Programm einer anderen Firma für mich aufschreiben. Namen und Nummern kann man daraus vorher nicht entfernen. Soll es das tun?
voice-ask-yes = Ja, aufschreiben
voice-ask-no = Nein, lieber nicht
voice-not-heard = Gut, ich lasse sie nicht aufschreiben. Schreiben Sie mir bitte in ein paar Worten, worum es geht. Oder wählen Sie { tenant-command-human }, dann meldet sich ein Mensch und kann sie anhören. { voice-danger }
voice-ask-again = { voice-danger } Diese Sprachnachricht habe ich nicht aufschreiben lassen, denn Sie wollten das nicht. Schreiben Sie mir bitte in ein paar Worten, worum es geht. Oder wählen Sie { tenant-command-human }, dann meldet sich ein Mensch und kann sie anhören. Soll ein Computer-Programm einer anderen Firma sie doch aufschreiben?

## Fotos, Dokumente, Standorte
# {$media} what was sent, {$name} who has the case
attachment-passed-on =
    { $media ->
        [photo] Ihr Foto habe ich an { $name } weitergegeben.
        [voice] Ihre Sprachnachricht habe ich an { $name } weitergegeben.
        [video] Ihr Video habe ich an { $name } weitergegeben.
        [document] Ihr Dokument habe ich an { $name } weitergegeben.
        [location] Ihren Standort habe ich an { $name } weitergegeben.
       *[other] Das habe ich an { $name } weitergegeben.
    }
attachment-added =
    { $media ->
        [photo] Ihr Foto
        [voice] Ihre Sprachnachricht
        [video] Ihr Video
        [document] Ihr Dokument
        [location] Ihren Standort
       *[other] Das
    } habe ich zu Ihrem Anliegen { $reference } gelegt. Wer es übernimmt, sieht es.
attachment-unheard =
    { $media ->
        [video] Ansehen konnte ich es nicht selbst.
       *[voice] Anhören konnte ich sie nicht selbst.
    } { voice-danger }
attachment-ask-person =
    { $media ->
        [video] Videos sehe ich mir nicht selbst an.
        [document] Dokumente öffne ich nicht selbst.
       *[other] Fotos sehe ich mir nicht selbst an.
    } Ein Mensch kann das tun. Bitte schicken Sie keine Ausweise oder Bank-Unterlagen.
attachment-as-well = Auch das gebe ich weiter, wenn Sie Ja sagen.
tenant-consent-files = Weitergegeben werden auch die Dateien, die Sie zuletzt geschickt haben (Anzahl: { $count }).
attachment-unavailable =
    { $why ->
        [elsewhere] Dateien, die woanders liegen, kann ich nicht holen.
       *[too_big] Diese Datei ist zu groß für mich. 20 MB schaffe ich.
    } Schicken Sie sie bitte kleiner und direkt hier, zum Beispiel als Foto. Oder wählen Sie { tenant-command-human }, dann meldet sich ein Mensch.
attachment-lost = Eine Datei von Ihnen konnte ich leider nicht weitergeben. Schicken Sie sie bitte noch einmal.
mydata-attachment =
    { $media ->
        [photo] Foto
        [voice] Sprachnachricht
        [video] Video
        [document] Dokument
        [location] Standort
       *[other] Etwas anderes
    }

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
voice-danger = Sind Sie in Gefahr? Dann rufen Sie 112 an.
voice-again = Dann habe ich Sie falsch verstanden. Bitte sprechen Sie die Nachricht neu. Sprechen Sie langsam. Am besten ist es dabei leise. Oder schreiben Sie mir. Oder schreiben Sie { tenant-command-human }. Dann meldet sich ein Mensch.
# {$why} long or failed
voice-declined =
    { $why ->
        [long] Diese Sprach-Nachricht ist zu lang für mich. 3 Minuten gehen.
       *[failed] Diese Sprach-Nachricht habe ich nicht verstanden.
    } Bitte sprechen Sie die Nachricht neu. Sprechen Sie kürzer. Oder schreiben Sie mir. Oder schreiben Sie { tenant-command-human }. Dann meldet sich ein Mensch. Der Mensch kann sie hören. { voice-danger }
voice-ask = { voice-danger } Ich kann Ihre Sprach-Nachricht aufschreiben lassen. Das macht ein Computer-Programm von einer anderen Firma. Namen und Nummern bleiben darin. Wollen Sie das?
voice-ask-yes = Ja, aufschreiben
voice-ask-no = Nein, lieber nicht
voice-not-heard = Gut, niemand schreibt sie auf. Bitte schreiben Sie mir, was Sie brauchen. Oder schreiben Sie { tenant-command-human }. Dann meldet sich ein Mensch. Der Mensch kann sie hören. { voice-danger }
voice-ask-again = { voice-danger } Sie wollten nicht, dass ein Programm Ihre Nachricht aufschreibt. Darum kenne ich sie nicht. Bitte schreiben Sie mir. Oder schreiben Sie { tenant-command-human }. Dann meldet sich ein Mensch. Soll das Programm von einer anderen Firma sie doch aufschreiben?

## Fotos, Dokumente, Standorte
# {$media} what was sent, {$name} who has the case
attachment-passed-on =
    { $media ->
        [photo] { $name } bekommt Ihr Foto.
        [voice] { $name } bekommt Ihre Sprach-Nachricht.
        [video] { $name } bekommt Ihr Video.
        [document] { $name } bekommt Ihr Dokument.
        [location] { $name } weiß jetzt, wo Sie sind.
       *[other] { $name } bekommt das.
    }
attachment-added =
    { $media ->
        [photo] Ihr Foto gehört jetzt zu Ihrem Anliegen { $reference }.
        [voice] Ihre Sprach-Nachricht gehört jetzt zu Ihrem Anliegen { $reference }.
        [video] Ihr Video gehört jetzt zu Ihrem Anliegen { $reference }.
        [document] Ihr Dokument gehört jetzt zu Ihrem Anliegen { $reference }.
        [location] Ihr Ort steht jetzt bei Ihrem Anliegen { $reference }.
       *[other] Das gehört jetzt zu Ihrem Anliegen { $reference }.
    } Ein Mensch vom Team sieht es später.
attachment-unheard =
    { $media ->
        [video] Ich selbst habe das Video nicht gesehen.
       *[voice] Ich selbst habe die Nachricht nicht gehört.
    } { voice-danger }
attachment-ask-person =
    { $media ->
        [video] Ich sehe keine Videos an.
        [document] Ich öffne keine Dokumente.
       *[other] Ich sehe keine Fotos an.
    } Aber ein Mensch kann das. Bitte schicken Sie keine Ausweise. Schicken Sie keine Papiere von der Bank.
attachment-as-well = Das gebe ich auch weiter. Aber nur, wenn Sie Ja sagen.
tenant-consent-files = Das Team bekommt auch Ihre Dateien. Es sind: { $count }.
attachment-unavailable =
    { $why ->
        [elsewhere] Diese Datei liegt woanders. Ich kann sie nicht holen.
       *[too_big] Diese Datei ist zu groß für mich. 20 MB gehen.
    } Bitte schicken Sie die Datei kleiner. Schicken Sie sie direkt hier. Zum Beispiel als Foto. Oder schreiben Sie { tenant-command-human }. Dann meldet sich ein Mensch.
attachment-lost = Eine Datei von Ihnen ist nicht angekommen. Bitte schicken Sie die Datei neu.
mydata-attachment =
    { $media ->
        [photo] Foto
        [voice] Sprach-Nachricht
        [video] Video
        [document] Dokument
        [location] Ort
       *[other] Etwas anderes
    }

# Was Mieterinnen und Mieter in der Du-Form lesen.

voice-danger = In Gefahr ruf 112 an.
voice-again = Dann habe ich dich falsch verstanden. Sprich es bitte noch einmal auf, langsam und an einem ruhigen Ort. Oder schreib es in ein paar Worten. Oder wähle { tenant-command-human }, dann meldet sich ein Mensch.
voice-declined =
    { $why ->
        [long] Diese Sprachnachricht ist zu lang für mich. Drei Minuten schaffe ich.
       *[failed] Diese Sprachnachricht konnte ich nicht verstehen.
    } Sprich es bitte noch einmal kürzer auf, oder schreib mir in ein paar Worten, worum es geht. Oder wähle { tenant-command-human }, dann meldet sich ein Mensch und kann sie anhören. { voice-danger }
voice-ask = { voice-danger } Deine Sprachnachricht kann ein Computer-Programm einer anderen Firma für mich aufschreiben. Namen und Nummern kann man daraus vorher nicht entfernen. Soll es das tun?
voice-not-heard = Gut, ich lasse sie nicht aufschreiben. Schreib mir bitte in ein paar Worten, worum es geht. Oder wähle { tenant-command-human }, dann meldet sich ein Mensch und kann sie anhören. { voice-danger }
voice-ask-again = { voice-danger } Diese Sprachnachricht habe ich nicht aufschreiben lassen, denn du wolltest das nicht. Schreib mir bitte in ein paar Worten, worum es geht. Oder wähle { tenant-command-human }, dann meldet sich ein Mensch und kann sie anhören. Soll ein Computer-Programm einer anderen Firma sie doch aufschreiben?
attachment-passed-on =
    { $media ->
        [photo] Dein Foto habe ich an { $name } weitergegeben.
        [voice] Deine Sprachnachricht habe ich an { $name } weitergegeben.
        [video] Dein Video habe ich an { $name } weitergegeben.
        [document] Dein Dokument habe ich an { $name } weitergegeben.
        [location] Deinen Standort habe ich an { $name } weitergegeben.
       *[other] Das habe ich an { $name } weitergegeben.
    }
attachment-added =
    { $media ->
        [photo] Dein Foto
        [voice] Deine Sprachnachricht
        [video] Dein Video
        [document] Dein Dokument
        [location] Deinen Standort
       *[other] Das
    } habe ich zu deinem Anliegen { $reference } gelegt. Wer es übernimmt, sieht es.
attachment-ask-person =
    { $media ->
        [video] Videos sehe ich mir nicht selbst an.
        [document] Dokumente öffne ich nicht selbst.
       *[other] Fotos sehe ich mir nicht selbst an.
    } Ein Mensch kann das tun. Bitte schick keine Ausweise oder Bank-Unterlagen.
attachment-as-well = Auch das gebe ich weiter, wenn du Ja sagst.
tenant-consent-files = Weitergegeben werden auch die Dateien, die du zuletzt geschickt hast (Anzahl: { $count }).
attachment-unavailable =
    { $why ->
        [elsewhere] Dateien, die woanders liegen, kann ich nicht holen.
       *[too_big] Diese Datei ist zu groß für mich. 20 MB schaffe ich.
    } Schick sie bitte kleiner und direkt hier, zum Beispiel als Foto. Oder wähle { tenant-command-human }, dann meldet sich ein Mensch.
attachment-lost = Eine Datei von dir konnte ich leider nicht weitergeben. Schick sie bitte noch einmal.

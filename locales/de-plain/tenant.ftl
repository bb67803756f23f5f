# Was Mieterinnen und Mieter in einfacher Sprache lesen. Kurze Sätze, ein Gedanke je Satz, Sie-Form, Zahlen als Ziffern.

language-name = Einfache Sprache
platform-telegram = Telegram
platform-slack = Slack

# So ruft man einen Befehl auf. $chat: telegram oder slack
tenant-command-human =
    { $chat ->
        [slack] „mensch“
       *[other] /human
    }
tenant-command-language =
    { $chat ->
        [slack] „sprache“
       *[other] /language
    }
tenant-command-mydata =
    { $chat ->
        [slack] „meine daten“
       *[other] /mydata
    }
tenant-command-deletemydata =
    { $chat ->
        [slack] „meine daten löschen“
       *[other] /deletemydata
    }
tenant-command-cancel =
    { $chat ->
        [slack] „abbrechen“
       *[other] /cancel
    }

# {$organisation} wer das betreibt, {$platform} über welchen Dienst geschrieben wird, {$model} ob Texte an ein fremdes Modell gehen (asked)
tenant-first-notice =
    Hallo! Ich bin Lotse. Ich bin ein automatischer Assistent von { $organisation }. Das heißt: Hier antwortet ein Computer-Programm. Ich suche Hilfe in Ihrer Nähe. Oder ich hole einen Menschen dazu. Schreiben Sie dafür: { tenant-command-human }.
    Ihre Nachrichten werden verschlüsselt gespeichert. Das heißt: Ohne Schlüssel liest sie niemand. Die Abteilung für die Miete bekommt nichts davon. Nur Sie können das erlauben. Auch { $platform } bekommt Ihre Nachrichten. { $model ->
        [asked] Ein Computer-Programm von einer anderen Firma hilft mir. Es liest Ihre Nachrichten mit. Namen und Nummern nehmen wir vorher heraus. Das klappt oft. Es klappt nicht immer.{" "}
        [translates] Ein Computer-Programm von einer anderen Firma hilft mir. Es liest Ihre Nachrichten mit. Es übersetzt auch für Sie und unser Team. Namen und Nummern nehmen wir vorher heraus. Das klappt oft. Es klappt nicht immer.{" "}
       *[none] {""}
    }{ $voice ->
        [asked] Schicken Sie eine Sprach-Nachricht? Dann schreibt ein anderes Programm sie auf. Das Programm gehört einer anderen Firma. Namen und Nummern bleiben darin.{" "}
       *[none] {""}
    }Bitte schicken Sie keine Ausweise. Schicken Sie keine Papiere von der Bank.
    Ich gebe nur Informationen. Das ist keine Rechts-Beratung. Haben Sie Streit mit der Vermietung? Dann hilft Ihnen auch ein Mieter-Verein. Oder eine andere freie Beratung.
    Ihre Daten sehen: { tenant-command-mydata }
    Ihre Daten löschen: { tenant-command-deletemydata }

tenant-greeting = Was brauchen Sie? Schreiben Sie es mir. Zum Beispiel: „Ich habe Schulden.“ Oder: „Ich habe Streit mit dem Nachbarn.“ Wollen Sie lieber mit einem Menschen sprechen? Schreiben Sie: { tenant-command-human }.
tenant-help =
    Schreiben Sie mir, was Sie brauchen. Schreiben Sie in Ihrer Sprache.
    { tenant-command-human } – ein Mensch meldet sich bei mir
    { tenant-command-language } – Sprache wählen
    { tenant-command-mydata } – meine Daten zeigen
    { tenant-command-deletemydata } – alles über mich löschen
    { tenant-command-cancel } – aufhören oder eine Frage zurücknehmen
    Jeder Knopf hat eine Nummer. Sie können auch die Nummer schreiben. 1 ist der erste Knopf. 2 ist der zweite Knopf.
    Sind Sie in Gefahr? Dann rufen Sie 112 an. Polizei: 110.
tenant-thanks = Gern! Schreiben Sie mir immer wieder.
tenant-glad = Das freut mich. Schreiben Sie mir immer wieder.
tenant-not-understood = Das konnte ich nicht lesen. Was brauchen Sie? Bitte schreiben Sie es mit anderen Wörtern. Oder schreiben Sie { tenant-command-human }. Dann meldet sich ein Mensch.
tenant-not-handled = Entschuldigung. Das hat nicht geklappt. Bitte schreiben Sie es noch 1-mal mit anderen Wörtern. Oder schreiben Sie { tenant-command-human }. Dann meldet sich ein Mensch. Sind Sie in Gefahr? Dann rufen Sie 112 an.
tenant-nothing-found = Dazu finde ich nichts in meiner Liste. Ich erfinde nichts.
tenant-no-more = Mehr finde ich dazu nicht.
tenant-old-button = Dieser Knopf ist alt. Bitte schreiben Sie mir, was Sie brauchen.
tenant-answer-unsure = Die Verbindung war schlecht. Ist meine letzte Nachricht bei Ihnen? Ich weiß es nicht. Fehlt sie? Dann schreiben Sie mir bitte noch 1-mal. Sind Sie in Gefahr? Dann rufen Sie 112 an.

# {$media} Art der Anlage
tenant-attachment =
    { $media ->
        [voice] { voice-danger } Ich kann noch keine Sprach-Nachrichten hören. Bitte schreiben Sie mir, was Sie brauchen.
        [sticker] Danke! Bitte schreiben Sie mir, was Sie brauchen.
       *[other] Ich kann das noch nicht öffnen. Bitte schreiben Sie mir, was Sie brauchen.
    }
tenant-attachment-or-person = Oder schreiben Sie { tenant-command-human }. Dann meldet sich ein Mensch.

tenant-ask-area = Wo wohnen Sie? Dann zeige ich Hilfe in Ihrer Nähe.
tenant-ask-age = Wie alt ist die Person? Dann zeige ich passende Hilfe.
# Wie man auf Telegram seinen Standort teilt; er wird gerundet und nach der Antwort vergessen.
tenant-share-location = Ich kann Ihnen auch zeigen, was am nächsten ist. Tippen Sie auf die Büro-Klammer. Schicken Sie mir Ihren Standort. Der Standort ist der Ort, wo Sie sind. Ich vergesse ihn wieder.
tenant-nowhere-to-go = Danke für den Standort. Ich vergesse ihn wieder. Ich kenne keinen Ort, an den Sie jetzt gehen können. Sind Sie in Gefahr? Dann rufen Sie 112 an.
tenant-area-set = Danke. Ich suche jetzt für { $area }.
tenant-area-open = Das ist nicht schlimm. Ich suche dann überall.
tenant-area-unknown = weiß ich noch nicht
tenant-ask-language = Welche Sprache möchten Sie? / Which language would you like?
tenant-language-set = Gut. Ich schreibe jetzt in einfacher Sprache.

# Vor der Übergabe: was weitergegeben wird und an wen
tenant-ask-consent =
    Soll sich ein Mensch bei Ihnen melden?
    Dann bekommt das Team { $desk } von { $organisation } diese Informationen:
    Ihr Thema: { $topics }
    Ihre Gegend: { $area }
    Ihre Sprache
    Ihre Nachrichten dazu
    1 Person vom Team hilft Ihnen. Nur diese Person liest Ihre Nachrichten. Das Team arbeitet mit dem Programm Slack. Dann bekommt auch Slack Ihre Nachrichten.
tenant-consent-yes = Ja, bitte
tenant-consent-no = Nein, danke
tenant-typed-yes = ja, ja bitte, gern, gerne, okay, ok, j, yes, 1, ja gerne, ja gern, ja klar, ja okay, ja ok, ja bitte gerne, gerne ja, gern ja, ok ja, ok dann ja, dann ja, na gut, ja gut, gut, klar, natürlich, klar doch, jo, jap, jup, jawohl, einverstanden, ich bin einverstanden, bin einverstanden, ja einverstanden, ja ich bin einverstanden, ja ich will, ja mach das, mach das, unbedingt, auf jeden Fall, passt, doch, bitte ja, ja bitte ja, 👍, 👌, ✅
tenant-typed-no = nein, nein danke, lieber nicht, n, no, 2, nö, nee, ne, nein nein, nein doch nicht, doch nicht, doch lieber nicht, nein lieber nicht, nein noch nicht, noch nicht, jetzt nicht, jetzt noch nicht, nein jetzt nicht, nicht jetzt, später, vielleicht später, nein nicht, nicht, bitte nicht, nein bitte nicht, auf keinen Fall, nein auf keinen Fall, auf gar keinen Fall, keinesfalls, niemals, nie, ich will nicht, will ich nicht, das will ich nicht, nein das will ich nicht, nein ich will nicht, nein will ich nicht, ich möchte nicht, möchte ich nicht, das möchte ich nicht, nein ich möchte nicht, kein Bedarf, nicht nötig, nein nicht nötig, danke nein, nicht weitergeben, nichts weitergeben, 👎, ❌
tenant-typed-but = aber, nur, außer, ohne, sondern, trotzdem, bloß, allerdings, jedoch
tenant-typed-unsure = nicht, nichts, nich, kein, keine, keinen, keinem, keiner, erst, später, vielleicht, ob, wenn, falls, wer, wen, wem, was, wie, wann, wo, warum, wieso, welche, welcher, bevor, vorher, niemand
tenant-consent-noted = Das kommt zu Ihrer Frage dazu. Noch gebe ich nichts weiter.
tenant-consent-unclear = Ich brauche ein klares Ja. Sonst gebe ich nichts weiter.
tenant-consent-refused = In Ordnung. Ich gebe nichts weiter. Wollen Sie später doch einen Menschen? Schreiben Sie: { tenant-command-human }.
tenant-handed-over = Ihre Frage ist jetzt beim Team { $desk }. { $when } Hilft Ihnen jemand? Dann sage ich es Ihnen. Sie können weiter schreiben. Das Team bekommt auch das.
tenant-desk-open = Das Team ist jetzt da.
tenant-desk-opens = Das Team ist wieder da: { $when } Uhr.
tenant-case-already-open = Ihre Frage { $reference } ist schon beim Team. Schreiben Sie einfach weiter. Das Team bekommt auch das. Wollen Sie die Frage zurücknehmen? Schreiben Sie: { tenant-command-cancel }.
tenant-added-to-case = Das gehört jetzt zu Ihrer Frage { $reference }.
tenant-edit-not-of-case = Diese Nachricht gehört nicht zu Ihrer Frage { $reference }. Ich habe die Änderung keinem Menschen gezeigt. Soll das Team sie lesen? Dann schreiben Sie bitte eine neue Nachricht.
tenant-claimed = { $name } hilft Ihnen jetzt bei Ihrer Frage { $reference }. Schreiben Sie einfach hier weiter. { $name } liest mit.
tenant-person-says = { $name } schreibt:
tenant-translated = Ein Computer-Programm hat das übersetzt. Das Original ist: { $language }.
tenant-untranslated = Das ist nicht übersetzt. Die Sprache ist: { $language }.
tenant-original-button = Original zeigen
tenant-original =
    So hat { $name } es geschrieben:
    { $text }
tenant-person-away = Das Team ist jetzt nicht da. Es liest Ihre Nachricht ab { $when } Uhr. Sind Sie in Gefahr? Dann rufen Sie 112 an.
tenant-released = Ihre Frage { $reference } ist wieder beim Team { $desk }. Bald hilft Ihnen ein anderer Mensch. Dann sage ich es Ihnen.
tenant-reopened = Ihre Frage { $reference } ist wieder offen. Schreiben Sie einfach hier weiter.
# {$outcome} wie es ausging
tenant-closed =
    { $outcome ->
        [referred] Ihre Frage { $reference } ist fertig. Eine andere Stelle hilft Ihnen jetzt.
        [no_contact] Wir haben Sie nicht erreicht. Deshalb schließen wir Ihre Frage { $reference }. Schreiben Sie mir immer wieder.
       *[other] Ihre Frage { $reference } ist fertig.
    } Wie war es für Sie? 1 ist schlecht. 5 ist sehr gut.
tenant-rate-button = { $score }
tenant-rated = Danke für Ihre Antwort.
tenant-cancelled = In Ordnung. Ich höre damit auf. Schreiben Sie mir immer wieder.
tenant-ask-withdraw = Wollen Sie keine Hilfe mehr? Dann schreiben Sie { tenant-command-cancel }. Sonst bleibt Ihre Frage { $reference } beim Team.
tenant-withdrawn = Ihre Frage { $reference } ist zurückgenommen. Schreiben Sie mir immer wieder.
tenant-cancel-not-possible = Ein Mensch hilft Ihnen schon bei der Frage { $reference }. Ist alles gut? Dann schreiben Sie es dem Menschen.
# Ein Notfall wird nicht zurückgezogen: wer gerufen ist, fragt nach.
tenant-cancel-emergency = Ich habe schon Menschen gerufen. Es geht um Ihre Frage { $reference }. Schreiben Sie einfach weiter. Ist alles gut? Dann schreiben Sie auch das.

tenant-state-new = neu
tenant-state-offered = ist beim Team
tenant-state-claimed = ein Mensch hilft
tenant-state-waiting = Sie warten auf eine Antwort
tenant-state-answered = es gibt eine Antwort
tenant-state-closed = fertig

mydata-header = Das ist über Sie gespeichert:
mydata-profile = Name: { $name } · Sprache: { $language } · Gegend: { $area }
mydata-request = Frage { $reference } vom { $when }: { $state }
mydata-no-requests = Keine Fragen an das Team.
mydata-messages =
    { $count ->
        [0] Keine Nachrichten.
        [one] 1 Nachricht:
       *[other] { $count } Nachrichten. Hier sind die letzten { $shown }:
    }
mydata-message = { $when } – { $who }: { $text }
mydata-translation = Übersetzt ({ $language }): { $text }
mydata-by-tenant = Sie
mydata-by-bot = Lotse
mydata-by-person = Team
# {$topics} Themen, zu denen eine Frage ohne Antwort blieb
mydata-counted = Zu manchen Fragen hatte ich keine Antwort. Die Themen waren: { $topics }. Diese Themen zähle ich. Bei den Zahlen stehen keine Namen und keine Wörter.
mydata-footer = Ich kenne auch Ihre Nummer im Chat. Ich brauche sie für meine Antworten. Alles löschen: { tenant-command-deletemydata }.
tenant-ask-erase = Soll ich alles über Sie löschen? Das sind: Ihr Name, Ihre Nummer im Chat und alle Nachrichten. Haben Sie eine offene Frage beim Team? Auch die ist dann zu Ende. Wir merken uns nur: Es gab eine Frage. Namen und Wörter merken wir uns nicht. Gelöscht ist gelöscht. Das geht nicht zurück.
tenant-erase-yes = Ja, alles löschen
tenant-erase-no = Nein, behalten
tenant-erase-unsure = Ich lösche noch nichts. Wollen Sie alles löschen? Dann tippen Sie auf „{ tenant-erase-yes }“. Oder schreiben Sie 1.
tenant-erase-refused = In Ordnung. Es bleibt alles so.
tenant-erased =
    Ihre Daten bei { $organisation } sind gelöscht. { $chat ->
        [telegram] In diesem Chat bleiben Ihre Nachrichten. Meine Nachrichten bleiben auch, wenn sie älter als 2 Tage sind. Löschen Sie dafür den ganzen Chat.
       *[other] In diesem Chat bleiben Ihre Nachrichten. Die können nur Sie selbst löschen.
    } Hat Ihnen ein Mensch vom Team in Slack geschrieben? Dann löscht dieser Mensch das dort.

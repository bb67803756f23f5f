# Was Mieterinnen und Mieter lesen. Kurze Sätze, ein Gedanke je Satz, Sie-Form.

language-name = Deutsch
platform-telegram = Telegram
platform-slack = Slack

# So ruft man einen Befehl auf: Slack behält unbekannte /wörter für sich, dort schreibt man sie ohne Strich.
# $chat: telegram oder slack
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

# {$organisation} wer das betreibt, {$platform} über welchen Dienst geschrieben wird, {$model} ob Texte an ein fremdes Modell gehen (asked), und auch, was beide Seiten einander schreiben (translates)
tenant-first-notice =
    Hallo! Hier antwortet Lotse, ein automatischer Assistent von { $organisation }. Ich kenne Hilfe in Ihrer Nähe oder hole einen Menschen dazu: { tenant-command-human }.
    Ihre Nachrichten werden verschlüsselt gespeichert. Die Mietbuchhaltung erfährt ohne Ihre Zustimmung nichts. { $platform } verarbeitet Ihre Nachrichten ebenfalls. { $model ->
        [asked] Ein Computer-Programm einer anderen Firma hilft, Sie zu verstehen und die Antwort zu schreiben. Namen und Nummern nehmen wir vorher heraus, so gut es geht.{" "}
        [translates] Ein Computer-Programm einer anderen Firma hilft, Sie zu verstehen und die Antwort zu schreiben. Es übersetzt auch, was Sie und ein Mensch von uns einander schreiben. Namen und Nummern nehmen wir vorher heraus, so gut es geht.{" "}
       *[none] {""}
    }{ $voice ->
        [asked] Sprachnachrichten schreibt ein Computer-Programm einer anderen Firma auf. Namen und Nummern kann man daraus vorher nicht entfernen.{" "}
       *[none] {""}
    }Bitte schicken Sie keine Ausweise oder Bank-Unterlagen.
    Das ist Information, keine Rechtsberatung. Bei Streit mit der Vermietung hilft Ihnen auch ein Mieterverein oder eine unabhängige Beratungsstelle.
    Mit { tenant-command-mydata } sehen Sie Ihre Daten, mit { tenant-command-deletemydata } löschen Sie sie.

tenant-greeting = Schreiben Sie mir einfach, worum es geht. Zum Beispiel: „Ich habe Schulden“ oder „Streit mit dem Nachbarn“. Wenn Sie lieber mit einem Menschen sprechen: { tenant-command-human }.
tenant-help =
    Schreiben Sie Ihr Anliegen mit eigenen Worten, in Ihrer Sprache.
    { tenant-command-human } – ein Mensch soll sich melden
    { tenant-command-language } – Sprache wählen
    { tenant-command-mydata } – zeigen, was über mich gespeichert ist
    { tenant-command-deletemydata } – alles über mich löschen
    { tenant-command-cancel } – abbrechen oder ein Anliegen zurückziehen
    Statt auf einen Knopf zu tippen, können Sie auch seine Nummer schreiben: 1 für den ersten, 2 für den zweiten.
    In Gefahr rufen Sie 112 an, die Polizei erreichen Sie unter 110.
tenant-thanks = Gern! Schreiben Sie mir jederzeit wieder.
tenant-glad = Das freut mich. Schreiben Sie mir jederzeit wieder.
tenant-not-understood = Das konnte ich nicht lesen. Schreiben Sie mir bitte in ein paar Worten, worum es geht. Oder wählen Sie { tenant-command-human }, dann meldet sich ein Mensch.
tenant-not-handled = Entschuldigung, das hat bei mir nicht geklappt. Schreiben Sie es bitte noch einmal mit anderen Worten, oder wählen Sie { tenant-command-human }, dann meldet sich ein Mensch. In Gefahr rufen Sie 112 an.
tenant-nothing-found = Dazu finde ich in meinem Verzeichnis nichts Passendes. Ich möchte nichts erfinden.
tenant-no-more = Mehr habe ich dazu nicht gefunden.
tenant-old-button = Dieser Knopf ist nicht mehr aktuell. Schreiben Sie mir einfach, was Sie brauchen.
tenant-answer-unsure = Ich weiß nicht, ob meine letzte Nachricht bei Ihnen angekommen ist: Die Verbindung war gestört. Wenn nicht, schreiben Sie mir bitte noch einmal. In Gefahr rufen Sie 112 an.

# {$media} Art der Anlage
tenant-attachment =
    { $media ->
        [voice] { voice-danger } Sprachnachrichten kann ich noch nicht anhören. Schreiben Sie mir bitte in ein paar Worten, worum es geht.
        [sticker] Danke! Schreiben Sie mir bitte in ein paar Worten, worum es geht.
       *[other] Das kann ich noch nicht öffnen. Schreiben Sie mir bitte in ein paar Worten, worum es geht.
    }
tenant-attachment-or-person = Oder wählen Sie { tenant-command-human }, dann meldet sich ein Mensch.

tenant-ask-area = Wo wohnen Sie? Dann zeige ich, was in Ihrer Nähe ist.
tenant-ask-age = Wie alt ist die Person, um die es geht? Dann zeige ich, was für sie da ist.
# Wie man auf Telegram seinen Standort teilt; er wird gerundet und nach der Antwort vergessen.
tenant-share-location = Wenn Sie mir über die Büroklammer Ihren Standort schicken, zeige ich, was am nächsten liegt. Ich merke ihn mir nicht.
tenant-nowhere-to-go = Danke für den Standort, ich merke ihn mir nicht. In meinem Verzeichnis steht kein Ort, an den Sie jetzt gehen können. In Gefahr rufen Sie 112 an.
tenant-area-set = Danke. Ich suche künftig für { $area }.
tenant-area-open = Das macht nichts. Dann suche ich überall.
tenant-area-unknown = noch nicht genannt
tenant-ask-language = Welche Sprache möchten Sie? / Which language would you like?
tenant-language-set = Gut, wir schreiben Deutsch.

# Vor der Übergabe: was weitergegeben wird und an wen
tenant-ask-consent =
    Soll sich ein Mensch bei Ihnen melden?
    Weitergegeben wird an das Team { $desk } von { $organisation }: worum es geht ({ $topics }), Ihre Gegend ({ $area }), Ihre Sprache und was Sie mir dazu geschrieben haben. Nur die Person, die Ihr Anliegen übernimmt, liest Ihre Nachrichten. Das Team arbeitet mit Slack; auch Slack verarbeitet sie dann.
tenant-consent-yes = Ja, bitte
tenant-consent-no = Nein, danke
tenant-typed-yes = ja, ja bitte, gern, gerne, okay, ok, j, yes, 1, ja gerne, ja gern, ja klar, ja okay, ja ok, ja bitte gerne, gerne ja, gern ja, ok ja, ok dann ja, dann ja, na gut, ja gut, gut, klar, natürlich, klar doch, jo, jap, jup, jawohl, einverstanden, ich bin einverstanden, bin einverstanden, ja einverstanden, ja ich bin einverstanden, ja ich will, ja mach das, mach das, unbedingt, auf jeden Fall, passt, doch, bitte ja, ja bitte ja, 👍, 👌, ✅
tenant-typed-no = nein, nein danke, lieber nicht, n, no, 2, nö, nee, ne, nein nein, nein doch nicht, doch nicht, doch lieber nicht, nein lieber nicht, nein noch nicht, noch nicht, jetzt nicht, jetzt noch nicht, nein jetzt nicht, nicht jetzt, später, vielleicht später, nein nicht, nicht, bitte nicht, nein bitte nicht, auf keinen Fall, nein auf keinen Fall, auf gar keinen Fall, keinesfalls, niemals, nie, ich will nicht, will ich nicht, das will ich nicht, nein das will ich nicht, nein ich will nicht, nein will ich nicht, ich möchte nicht, möchte ich nicht, das möchte ich nicht, nein ich möchte nicht, kein Bedarf, nicht nötig, nein nicht nötig, danke nein, nicht weitergeben, nichts weitergeben, 👎, ❌
# Was ein Ja oder Nein einschränkt, und was ein Ja zurücknimmt, aufschiebt oder erst fragt
tenant-typed-but = aber, nur, außer, ohne, sondern, trotzdem, bloß, allerdings, jedoch
tenant-typed-unsure = nicht, nichts, nich, kein, keine, keinen, keinem, keiner, erst, später, vielleicht, ob, wenn, falls, wer, wen, wem, was, wie, wann, wo, warum, wieso, welche, welcher, bevor, vorher, niemand
tenant-consent-noted = Das kommt zu Ihrem Anliegen. Weitergegeben ist noch nichts.
tenant-consent-unclear = Ohne ein klares Ja gebe ich nichts weiter.
tenant-consent-refused = In Ordnung, ich gebe nichts weiter. Mit { tenant-command-human } können Sie es sich jederzeit anders überlegen.
tenant-handed-over = Ihr Anliegen ist beim Team { $desk }. { $when } Ich sage Ihnen, sobald jemand übernimmt. Was Sie jetzt noch schreiben, kommt dazu.
tenant-desk-open = Das Team ist gerade da.
tenant-desk-opens = Das Team ist wieder da: { $when } Uhr.
tenant-case-already-open = Ihr Anliegen { $reference } ist schon beim Team. Schreiben Sie einfach weiter, es kommt dazu. Mit { tenant-command-cancel } ziehen Sie es zurück.
tenant-added-to-case = Das habe ich Ihrem Anliegen { $reference } hinzugefügt.
tenant-edit-not-of-case = Diese Nachricht gehört nicht zu Ihrem Anliegen { $reference }, deshalb habe ich die Änderung nicht weitergegeben. Soll das Team sie lesen, schreiben Sie sie bitte als neue Nachricht.
tenant-claimed = { $name } hat Ihr Anliegen { $reference } übernommen. Schreiben Sie einfach hier weiter, { $name } liest mit.
tenant-person-says = { $name } schreibt:
# {$language} Sprache, in der die Person von uns schrieb
tenant-translated = Automatisch übersetzt. Original: { $language }.
tenant-untranslated = Nicht übersetzt. Sprache: { $language }.
tenant-original-button = Original zeigen
tenant-original =
    So hat { $name } es geschrieben:
    { $text }
tenant-person-away = Das Team ist gerade nicht da. Ihre Nachricht wird gelesen ab { $when } Uhr. In Gefahr rufen Sie bitte 112 an.
tenant-released = Ihr Anliegen { $reference } ist wieder beim Team { $desk }. Ich sage Ihnen, sobald jemand anderes übernimmt.
tenant-reopened = Ihr Anliegen { $reference } ist wieder offen. Schreiben Sie einfach hier weiter.
# {$outcome} wie es ausging
tenant-closed =
    { $outcome ->
        [referred] Ihr Anliegen { $reference } ist abgeschlossen. Sie wurden an eine passende Stelle vermittelt.
        [no_contact] Wir haben Sie nicht erreicht und schließen Ihr Anliegen { $reference }. Schreiben Sie jederzeit wieder.
       *[other] Ihr Anliegen { $reference } ist abgeschlossen.
    } Wie war es für Sie? 1 ist schlecht, 5 ist sehr gut.
tenant-rate-button = { $score }
tenant-rated = Danke für Ihre Rückmeldung.
tenant-cancelled = In Ordnung, abgebrochen. Schreiben Sie mir jederzeit.
tenant-ask-withdraw = Möchten Sie Ihr Anliegen { $reference } zurückziehen? Dann wählen Sie { tenant-command-cancel }. Sonst bleibt es beim Team.
tenant-withdrawn = Ihr Anliegen { $reference } ist zurückgezogen. Schreiben Sie mir jederzeit wieder.
tenant-cancel-not-possible = Ihr Anliegen { $reference } hat schon jemand übernommen. Sagen Sie dort Bescheid, wenn es sich erledigt hat.
# Ein Notfall wird nicht zurückgezogen: wer gerufen ist, fragt nach.
tenant-cancel-emergency = Zu Ihrem Anliegen { $reference } habe ich schon Menschen gerufen. Schreiben Sie einfach weiter, und sagen Sie ihnen, wenn es sich erledigt hat.

tenant-state-new = neu
tenant-state-offered = beim Team, noch nicht übernommen
tenant-state-claimed = übernommen
tenant-state-waiting = Sie warten auf eine Antwort
tenant-state-answered = beantwortet
tenant-state-closed = abgeschlossen

mydata-header = Das ist über Sie gespeichert:
mydata-profile = Name: { $name } · Sprache: { $language } · Gegend: { $area }
mydata-request = Anliegen { $reference } vom { $when }: { $state }
mydata-no-requests = Keine Anliegen.
mydata-messages =
    { $count ->
        [0] Keine Nachrichten.
        [one] Eine Nachricht:
       *[other] { $count } Nachrichten, hier die letzten { $shown }:
    }
mydata-message = { $when } – { $who }: { $text }
mydata-translation = Automatisch übersetzt ({ $language }): { $text }
mydata-by-tenant = Sie
mydata-by-bot = Lotse
mydata-by-person = Team
# {$topics} Themen, zu denen eine Frage ohne Antwort blieb
mydata-counted = Gemerkt, damit es nur einmal gezählt wird: Fragen, die ich nicht beantworten konnte ({ $topics }). Die Zählung selbst enthält weder Namen noch Worte.
mydata-footer = Dazu kommt Ihre Kennung im Chat, damit ich Ihnen antworten kann. Mit { tenant-command-deletemydata } löschen Sie alles.
tenant-ask-erase = Soll ich löschen, was über Sie gespeichert ist: Ihren Namen, Ihre Kennung und alles, was geschrieben wurde? Ein offenes Anliegen wird dabei geschlossen. Dass es Anliegen gab, bleibt vermerkt, ohne Namen und ohne Worte. Das lässt sich nicht rückgängig machen.
tenant-erase-yes = Ja, alles löschen
tenant-erase-no = Nein, behalten
tenant-erase-unsure = Damit nichts aus Versehen verloren geht: Gelöscht wird erst, wenn Sie auf „{ tenant-erase-yes }“ tippen oder 1 schreiben.
tenant-erase-refused = In Ordnung, es bleibt alles, wie es ist.
tenant-erased =
    Ihre Daten bei { $organisation } sind gelöscht. In diesem Chat bleiben { $chat ->
        [telegram] Ihre eigenen Nachrichten und meine, die älter als zwei Tage sind, bis Sie den Chat
       *[other] Ihre eigenen Nachrichten, bis Sie sie
    } selbst löschen. Was eine Person aus dem Team in Slack geschrieben hat, löscht sie dort.

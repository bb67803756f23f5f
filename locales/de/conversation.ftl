# Das Gespräch: nachfragen, warum etwas nicht half, Anschlussfragen, und was keine Frage ist. Kurze Sätze, ein Gedanke je Satz.

## Nicht hilfreich: warum, mit einem Knopf
tenant-why-unhelpful = Das tut mir leid. Was passt nicht?
tenant-reason-wrong-topic = Falsches Thema
tenant-reason-too-far = Zu weit weg
tenant-reason-not-for-me = Nicht für mich, oder geschlossen
tenant-reason-been-there = War ich schon
tenant-reason-other = Etwas anderes
tenant-other-words = Dann habe ich Sie falsch verstanden. Bitte schreiben Sie in ein, zwei Sätzen, was Sie brauchen.
tenant-show-others = Danke für den Hinweis. Das kenne ich noch dazu:
# Nach zwei Antworten, die nicht geholfen haben
tenant-unhelpful-twice = Ich habe Ihnen jetzt zweimal nicht geholfen. Vielleicht hilft ein Mensch besser.

## Sprache
tenant-more-languages = Weitere Sprachen
# {$languages} Namen der Sprachen, die es gibt
tenant-language-unknown = Diese Sprache kann ich leider nicht. Ich kann: { $languages }.

## Anschlussfragen
# {$areas} Gegenden, zu denen das Verzeichnis Einträge hat
tenant-place-unknown = Zu diesem Ort kenne ich nichts. Ich kenne Hilfe in: { $areas }.
tenant-edited = Sie haben Ihre Nachricht geändert. Das ist meine Antwort darauf:

## Keine Frage an das Verzeichnis
# {$organisation} wer das betreibt
tenant-about-bot = Ich bin Lotse, ein Computer-Programm von { $organisation }. Ich bin kein Mensch. Ich suche Hilfe in Ihrer Nähe.
tenant-about-bot-offer = Wenn Sie möchten, meldet sich ein Mensch bei Ihnen.
tenant-insulted = Ich merke, dass Sie wütend sind. Das ist in Ordnung.
tenant-insulted-offer = Schreiben Sie mir, was passiert ist. Oder ein Mensch meldet sich bei Ihnen.
tenant-about-others = Über andere Menschen kann ich Ihnen nichts sagen. Auch über Sie erfährt von mir niemand etwas. Gibt es Streit, kann ein Mensch vermitteln.
tenant-no-codes = Schlüssel, Codes und Passwörter kenne ich nicht. Ich kann sie auch nicht besorgen.
tenant-no-orders = Das kann ich nicht tun. Ich suche Hilfe für Mieterinnen und Mieter. Schreiben Sie mir, was Sie brauchen.

## Wenn es nicht warten kann
tenant-repair-now = Das kann nicht warten. Rufen Sie jetzt den Reparatur-Notdienst an:
tenant-repair-no-number = Das kann nicht warten. Eine Nummer vom Reparatur-Notdienst habe ich hier nicht. Sie steht oft im Treppenhaus oder im Mietvertrag.
# {$number} Telefon des Büros
tenant-office-open = Das Büro ist gerade auch da: { $number }.
# {$number} Telefon des Büros, {$when} Tag und Uhrzeit
tenant-office-opens = Das Büro ist wieder da: { $when } Uhr. Telefon: { $number }.
tenant-repair-danger = Ist jemand in Gefahr, rufen Sie 112 an.
tenant-home-lost = Wenn Sie Ihre Wohnung verloren haben oder verlieren: Rufen Sie jetzt die Stelle für Menschen ohne Wohnung an:

## Briefe von Ämtern und Gerichten
# {$sender} wie der Mensch den Absender nennt, {$date} wie er das Datum schreibt
tenant-letter-from-dated = Es geht um einen Brief: { $sender }, { $date }.
tenant-letter-from = Es geht um einen Brief: { $sender }.
tenant-letter-dated = Es geht um einen Brief: { $date }.
tenant-letter-period = Wann die Frist endet, kann ich nicht sicher sagen. Meist zählt, wann der Brief ankam. An welchem Tag war das? Ein Mensch prüft die Frist mit Ihnen.
tenant-letter-delivered = Danke, das ist wichtig für die Frist. Ein Mensch prüft sie mit Ihnen.

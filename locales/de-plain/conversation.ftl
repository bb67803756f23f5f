# Das Gespräch in einfacher Sprache.

## Nicht hilfreich: warum, mit einem Knopf
tenant-why-unhelpful = Das tut mir leid. Was passt nicht?
tenant-reason-wrong-topic = Falsches Thema
tenant-reason-too-far = Zu weit weg
tenant-reason-not-for-me = Nicht für mich, oder zu
tenant-reason-been-there = War ich schon
tenant-reason-other = Etwas anderes
tenant-other-words = Dann habe ich Sie falsch verstanden. Was brauchen Sie? Bitte schreiben Sie mir 1 oder 2 Sätze.
tenant-show-others = Danke. Das kenne ich noch dazu:
# Nach zwei Antworten, die nicht geholfen haben
tenant-unhelpful-twice = Ich habe Ihnen jetzt 2-mal nicht geholfen. Vielleicht hilft ein Mensch besser.

## Sprache
tenant-more-languages = Andere Sprachen
# {$languages} Namen der Sprachen, die es gibt
tenant-language-unknown = Diese Sprache kann ich leider nicht. Das kann ich: { $languages }.

## Anschlussfragen
# {$areas} Gegenden, zu denen das Verzeichnis Einträge hat
tenant-place-unknown = Zu diesem Ort kenne ich nichts. Ich kenne Hilfe an diesen Orten: { $areas }.
tenant-edited = Ihre Nachricht ist jetzt anders. Das ist meine Antwort darauf:

## Keine Frage an das Verzeichnis
# {$organisation} wer das betreibt
tenant-about-bot = Ich bin Lotse. Ich bin ein Computer-Programm von { $organisation }. Ich bin kein Mensch. Ich suche Hilfe in Ihrer Nähe.
tenant-about-bot-offer = Wollen Sie lieber einen Menschen? Dann meldet sich ein Mensch bei Ihnen.
tenant-insulted = Ich merke: Sie sind wütend. Das ist in Ordnung.
tenant-insulted-offer = Schreiben Sie mir, was passiert ist. Oder ein Mensch meldet sich bei Ihnen.
tenant-about-others = Über andere Menschen sage ich Ihnen nichts. Auch über Sie sage ich niemandem etwas. Gibt es Streit? Dann kann ein Mensch helfen.
tenant-no-codes = Ich kenne keine Schlüssel, Codes und Pass-Wörter. Ich kann sie auch nicht besorgen.
tenant-no-orders = Das kann ich nicht tun. Ich suche Hilfe für Mieterinnen und Mieter. Schreiben Sie mir, was Sie brauchen.

## Wenn es nicht warten kann
tenant-repair-now = Das ist eilig. Rufen Sie jetzt den Reparatur-Dienst an:
tenant-repair-no-number = Das ist eilig. Ich habe keine Nummer vom Reparatur-Dienst. Die Nummer steht oft im Treppen-Haus. Oder sie steht im Miet-Vertrag.
# {$number} Telefon des Büros
tenant-office-open = Das Büro ist jetzt auch da: { $number }.
# {$number} Telefon des Büros, {$when} Tag und Uhrzeit
tenant-office-opens = Das Büro ist wieder da: { $when } Uhr. Telefon: { $number }.
tenant-repair-danger = Ist jemand in Gefahr? Dann rufen Sie 112 an.
tenant-home-lost = Ist Ihre Wohnung weg? Oder verlieren Sie Ihre Wohnung? Dann rufen Sie jetzt diese Stelle an. Sie hilft Menschen ohne Wohnung:

## Briefe von Ämtern und Gerichten
# {$sender} wie der Mensch den Absender nennt, {$date} wie er das Datum schreibt
tenant-letter-from-dated = Es geht um einen Brief: { $sender }, { $date }.
tenant-letter-from = Es geht um einen Brief: { $sender }.
tenant-letter-dated = Es geht um einen Brief: { $date }.
tenant-letter-period = Eine Frist ist der letzte Tag für Ihre Antwort. Ich kenne diesen Tag nicht sicher. Wichtig ist oft: Wann ist der Brief angekommen? Bitte schreiben Sie mir den Tag. Ein Mensch prüft die Frist mit Ihnen.
tenant-letter-delivered = Danke. Der Tag ist wichtig für die Frist. Ein Mensch prüft die Frist mit Ihnen.

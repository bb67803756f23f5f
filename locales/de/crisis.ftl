# Feste Texte bei Gefahr. Jede Fassung wartet auf die Prüfung durch eine Fachperson (vocabulary/crisis/reviews.yaml).

# Was jetzt zu tun ist, ein Gedanke je Zeile; die erste Zeile erscheint fett. Danach folgen die Nummern.
crisis-suicide =
    Es ist gut, dass Sie das schreiben. Bleiben Sie jetzt nicht allein.
    Gehen Sie zu einem Menschen, oder rufen Sie jemanden an.
    Legen Sie weg, womit Sie sich etwas antun könnten.
    Ist ein Leben in Gefahr: Rufen Sie sofort 112 an.
    Geht es um jemand anderen? Bleiben Sie bei der Person und rufen Sie 112 an.
    Zum Reden:
crisis-self-harm =
    Es ist gut, dass Sie das schreiben. Bleiben Sie jetzt nicht allein.
    Bei einer tiefen Wunde, viel Blut oder Tabletten: Rufen Sie sofort 112 an.
    Drücken Sie ein sauberes Tuch fest auf die Wunde.
    Legen Sie weg, womit Sie sich verletzen könnten.
    Geht es um jemand anderen? Bleiben Sie bei der Person.
    Zum Reden:
crisis-violence-victim =
    Bringen Sie sich in Sicherheit, wenn Sie können.
    Gehen Sie hinaus, zu Nachbarn oder in ein Zimmer zum Abschließen. Nehmen Sie Kinder mit.
    Rufen Sie die Polizei: 110. Ist jemand verletzt: 112.
    Sie sind nicht schuld.
    Liest jemand Ihr Handy mit? Dann löschen Sie diesen Chat.
    Hilfe am Telefon:
crisis-violence-witness =
    Rufen Sie sofort die Polizei: 110.
    Sagen Sie, was Sie hören oder sehen, und in welcher Wohnung.
    Gehen Sie nicht dazwischen. Bleiben Sie selbst in Sicherheit.
    Ist jemand verletzt: 112.
    Sind Sie unsicher? Rufen Sie trotzdem an, das ist richtig.
    Hilfe am Telefon:
crisis-violence-doer =
    Gehen Sie jetzt weg von der anderen Person, am besten nach draußen.
    Legen Sie aus der Hand, womit Sie jemanden verletzen könnten.
    Atmen Sie langsam ein und aus, zehnmal.
    Ist jemand in Gefahr: Rufen Sie 110 an. Ist jemand verletzt: 112.
    Es ist gut, dass Sie das schreiben. Man kann mit Gewalt aufhören, und dafür gibt es Hilfe.
    Tut Ihnen jemand etwas an? Dann bringen Sie sich in Sicherheit und rufen Sie 110 an.
    Hilfe:
# Hier schreibt meist das Kind selbst: kurze, leichte Sätze.
crisis-child-danger-victim =
    Gehen Sie an einen sicheren Ort, wenn es geht: zu Nachbarn, in ein Geschäft, zu Erwachsenen, denen Sie vertrauen.
    Rufen Sie die Polizei: 110. Ist jemand verletzt oder wacht nicht auf: 112.
    Auch Kinder dürfen dort anrufen. Es kostet nichts.
    Sie sind nicht schuld. Niemand darf Ihnen wehtun.
    Hilfe am Telefon:
crisis-child-danger-witness =
    Ist ein Kind jetzt in Gefahr: Rufen Sie sofort 110 an. Ist es verletzt: 112.
    Bleiben Sie beim Kind, wenn das für Sie sicher ist.
    Sagen Sie, wo das Kind ist und was Sie hören oder sehen.
    Sind Sie unsicher? Rufen Sie trotzdem an, das ist richtig.
    Hilfe am Telefon:
crisis-child-danger-doer =
    Legen Sie das Kind an einen sicheren Ort, zum Beispiel auf dem Rücken ins Bett. Gehen Sie dann aus dem Zimmer.
    Schütteln Sie das Kind nicht. Es darf so lange schreien.
    Atmen Sie langsam ein und aus, zehnmal.
    Bitten Sie einen Menschen, das Kind zu übernehmen.
    Ist das Kind verletzt oder wurde es geschüttelt: Rufen Sie sofort 112 an, auch wenn es jetzt ruhig ist.
    Es ist gut, dass Sie das schreiben. Viele Eltern kommen an diese Grenze.
    Hilfe am Telefon:
crisis-medical =
    Rufen Sie jetzt 112 an.
    Legen Sie nicht auf. Der Notruf sagt Ihnen, was zu tun ist.
    Bleiben Sie bei der Person.
    Atmet sie nicht: Drücken Sie fest und schnell auf die Mitte der Brust.
    Atmet sie, wacht aber nicht auf: Drehen Sie sie auf die Seite.
crisis-fire =
    Rufen Sie sofort 112 an.
    Brennt es in der Wohnung: Gehen Sie hinaus, nehmen Sie alle mit und schließen Sie die Türen hinter sich.
    Ist Rauch im Treppenhaus: Bleiben Sie in der Wohnung und schließen Sie die Türen. Gehen Sie ans Fenster und rufen Sie um Hilfe.
    Gehen Sie nicht durch Rauch.
    Nehmen Sie nicht den Aufzug.
crisis-gas =
    Gehen Sie sofort hinaus und nehmen Sie alle mit.
    Kein Licht, kein Schalter, kein Feuer.
    Klopfen Sie bei den Nachbarn. Klingeln Sie nicht.
    Telefonieren Sie nicht im Haus.
    Rufen Sie erst draußen 112 an.
crisis-carbon-monoxide =
    Gehen Sie sofort an die frische Luft und nehmen Sie alle mit.
    Rufen Sie draußen 112 an, auch wenn es Ihnen besser geht.
    Gehen Sie nicht zurück.
    Kohlenmonoxid sieht und riecht man nicht.

crisis-closed-now = gerade geschlossen
crisis-truth = Ich informiere unser Team. Ich kann nicht versprechen, dass es bald jemand liest.
# Für Teams ohne Bereitschaft
crisis-truth-no-cover = Unser Team hat keinen Notdienst. Ich informiere es, aber wahrscheinlich liest das jetzt niemand.
crisis-do-not-wait = Warten Sie nicht, rufen Sie 112 an.
crisis-do-not-wait-outside = Warten Sie nicht: Gehen Sie hinaus und rufen Sie draußen 112 an.
# {$sentence} deutsche Sätze zum Vorlesen: wer eine andere Sprache liest, liest sie am Telefon vor
crisis-say-to-112 = Sagen Sie am Telefon: „{ $sentence }“ Dann Straße, Hausnummer und Stockwerk.
# {$meaning} dieselben Sätze in der Sprache, die gelesen wird; auf Deutsch wird diese Zeile nicht gezeigt
crisis-say-meaning = Das heißt: „{ $meaning }“
crisis-where =
    Wo sind Sie? Ich sehe weder Ihre Telefonnummer noch Ihren Ort.
    Schreiben Sie mir die Adresse, sobald Sie in Sicherheit sind. Ich gebe sie unserem Team weiter.
    Ich bleibe hier.

# Sätze für den Notruf. Auf Deutsch werden sie vorgelesen; in den anderen Sprachen steht, was sie heißen.
crisis-sentence-place = Ich bin in …
crisis-sentence-suicide = Hier will sich ein Mensch das Leben nehmen.
crisis-sentence-self-harm = Hier hat sich ein Mensch selbst verletzt.
crisis-sentence-violence-victim = Jemand tut mir Gewalt an. Bitte kommen Sie schnell.
crisis-sentence-violence-witness = Hier wird ein Mensch geschlagen. Bitte kommen Sie schnell.
crisis-sentence-violence-doer = Hier ist ein Mensch in Gefahr. Bitte kommen Sie schnell.
crisis-sentence-child-danger-victim = Ich bin ein Kind. Ich bin in Gefahr.
crisis-sentence-child-danger-witness = Hier ist ein Kind in Gefahr. Bitte kommen Sie schnell.
crisis-sentence-child-danger-doer = Mein Kind ist in Gefahr. Bitte kommen Sie schnell.
crisis-sentence-medical = Ein Mensch ist in Lebensgefahr. Bitte kommen Sie schnell.
crisis-sentence-fire = Hier brennt es.
crisis-sentence-gas = Hier riecht es nach Gas.
crisis-sentence-carbon-monoxide = Hier ist Kohlenmonoxid in der Wohnung.

# Was danach kommt. {$name} wer aus dem Team den Notfall hat
crisis-added = Ich habe das für unser Team dazugeschrieben. Bis jetzt hat es niemand übernommen. In Gefahr warten Sie nicht: Rufen Sie 112 an.
crisis-passed-on = Ich habe das an { $name } weitergegeben. In Gefahr warten Sie nicht: Rufen Sie 112 an.
# Einmal, wenn sich niemand rechtzeitig meldet; danach folgen noch einmal die Nummern
crisis-nobody-yet = Bis jetzt hat sich niemand aus unserem Team gemeldet. Ich rufe weiter nach jemandem.
crisis-claimed = { $name } aus unserem Team liest jetzt, was Sie schreiben. Schreiben Sie einfach hier weiter. In Gefahr warten Sie nicht: Rufen Sie 112 an.
crisis-false-alarm = { $name } aus unserem Team hat Ihre Nachricht gelesen und sieht keine akute Gefahr; wenn das anders ist, schreiben Sie es mir bitte gleich. Was Sie hier schreiben, liest { $name } weiter mit, bis die Sache abgeschlossen ist.

crisis-helpline-emergency = Rettungsdienst und Feuerwehr, immer, kostenlos
crisis-helpline-police = Polizei, immer, kostenlos
crisis-helpline-telefonseelsorge = TelefonSeelsorge, immer, kostenlos, anonym, auch im Chat
crisis-helpline-women = Hilfetelefon bei Gewalt gegen Frauen, immer, kostenlos, viele Sprachen, auch im Chat
crisis-helpline-men = Hilfetelefon für Männer, die Gewalt erleben
crisis-helpline-perpetrators = Hilfe für Menschen, die Gewalt ausüben und aufhören wollen
crisis-helpline-children = Nummer gegen Kummer für Kinder und Jugendliche, Montag bis Samstag 14 bis 20 Uhr
crisis-helpline-parents = Elterntelefon, an Werktagen
crisis-helpline-doctor = Ärztlicher Bereitschaftsdienst, wenn es nicht lebensgefährlich ist
crisis-helpline-poison-ggiz = Giftnotruf
crisis-helpline-poison-freiburg = Giftnotruf
crisis-helpline-poison-bonn = Giftnotruf

# Feste Texte bei Gefahr in der Du-Form. Jede Fassung wartet auf die Prüfung durch eine Fachperson.

crisis-suicide =
    Es ist gut, dass du das schreibst. Bleib jetzt nicht allein.
    Geh zu einem Menschen, oder ruf jemanden an.
    Leg weg, womit du dir etwas antun könntest.
    Ist ein Leben in Gefahr: Ruf sofort 112 an.
    Geht es um jemand anderen? Bleib bei der Person und ruf 112 an.
    Zum Reden:
crisis-self-harm =
    Es ist gut, dass du das schreibst. Bleib jetzt nicht allein.
    Bei einer tiefen Wunde, viel Blut oder Tabletten: Ruf sofort 112 an.
    Drück ein sauberes Tuch fest auf die Wunde.
    Leg weg, womit du dich verletzen könntest.
    Geht es um jemand anderen? Bleib bei der Person.
    Zum Reden:
crisis-violence-victim =
    Bring dich in Sicherheit, wenn du kannst.
    Geh hinaus, zu Nachbarn oder in ein Zimmer zum Abschließen. Nimm Kinder mit.
    Ruf die Polizei: 110. Ist jemand verletzt: 112.
    Du bist nicht schuld.
    Liest jemand dein Handy mit? Dann lösch diesen Chat.
    Hilfe am Telefon:
crisis-violence-witness =
    Ruf sofort die Polizei: 110.
    Sag, was du hörst oder siehst, und in welcher Wohnung.
    Geh nicht dazwischen. Bleib selbst in Sicherheit.
    Ist jemand verletzt: 112.
    Bist du unsicher? Ruf trotzdem an, das ist richtig.
    Hilfe am Telefon:
crisis-violence-doer =
    Geh jetzt weg von der anderen Person, am besten nach draußen.
    Leg aus der Hand, womit du jemanden verletzen könntest.
    Atme langsam ein und aus, zehnmal.
    Ist jemand in Gefahr: Ruf 110 an. Ist jemand verletzt: 112.
    Es ist gut, dass du das schreibst. Man kann mit Gewalt aufhören, und dafür gibt es Hilfe.
    Tut dir jemand etwas an? Dann bring dich in Sicherheit und ruf 110 an.
    Hilfe:
crisis-child-danger-victim =
    Geh an einen sicheren Ort, wenn es geht: zu Nachbarn, in ein Geschäft, zu Erwachsenen, denen du vertraust.
    Ruf die Polizei: 110. Ist jemand verletzt oder wacht nicht auf: 112.
    Auch Kinder dürfen dort anrufen. Es kostet nichts.
    Du bist nicht schuld. Niemand darf dir wehtun.
    Hilfe am Telefon:
crisis-child-danger-witness =
    Ist ein Kind jetzt in Gefahr: Ruf sofort 110 an. Ist es verletzt: 112.
    Bleib beim Kind, wenn das für dich sicher ist.
    Sag, wo das Kind ist und was du hörst oder siehst.
    Bist du unsicher? Ruf trotzdem an, das ist richtig.
    Hilfe am Telefon:
crisis-child-danger-doer =
    Leg das Kind an einen sicheren Ort, zum Beispiel auf dem Rücken ins Bett. Geh dann aus dem Zimmer.
    Schüttle das Kind nicht. Es darf so lange schreien.
    Atme langsam ein und aus, zehnmal.
    Bitte einen Menschen, das Kind zu übernehmen.
    Ist das Kind verletzt oder wurde es geschüttelt: Ruf sofort 112 an, auch wenn es jetzt ruhig ist.
    Es ist gut, dass du das schreibst. Viele Eltern kommen an diese Grenze.
    Hilfe am Telefon:
crisis-medical =
    Ruf jetzt 112 an.
    Leg nicht auf. Der Notruf sagt dir, was zu tun ist.
    Bleib bei der Person.
    Atmet sie nicht: Drück fest und schnell auf die Mitte der Brust.
    Atmet sie, wacht aber nicht auf: Dreh sie auf die Seite.
crisis-fire =
    Ruf sofort 112 an.
    Brennt es in der Wohnung: Geh hinaus, nimm alle mit und schließ die Türen hinter dir.
    Ist Rauch im Treppenhaus: Bleib in der Wohnung und schließ die Türen. Geh ans Fenster und ruf um Hilfe.
    Geh nicht durch Rauch.
    Nimm nicht den Aufzug.
crisis-gas =
    Geh sofort hinaus und nimm alle mit.
    Kein Licht, kein Schalter, kein Feuer.
    Klopf bei den Nachbarn. Klingle nicht.
    Telefoniere nicht im Haus.
    Ruf erst draußen 112 an.
crisis-carbon-monoxide =
    Geh sofort an die frische Luft und nimm alle mit.
    Ruf draußen 112 an, auch wenn es dir besser geht.
    Geh nicht zurück.
    Kohlenmonoxid sieht und riecht man nicht.
crisis-do-not-wait = Warte nicht, ruf 112 an.
crisis-do-not-wait-outside = Warte nicht: Geh hinaus und ruf draußen 112 an.
crisis-say-to-112 = Sag am Telefon: „{ $sentence }“ Dann Straße, Hausnummer und Stockwerk.
crisis-where =
    Wo bist du? Ich sehe weder deine Telefonnummer noch deinen Ort.
    Schreib mir die Adresse, sobald du in Sicherheit bist. Ich gebe sie unserem Team weiter.
    Ich bleibe hier.
crisis-added = Ich habe das für unser Team dazugeschrieben. Bis jetzt hat es niemand übernommen. In Gefahr warte nicht: Ruf 112 an.
crisis-passed-on = Ich habe das an { $name } weitergegeben. In Gefahr warte nicht: Ruf 112 an.
crisis-claimed = { $name } aus unserem Team liest jetzt, was du schreibst. Schreib einfach hier weiter. In Gefahr warte nicht: Ruf 112 an.
crisis-false-alarm = { $name } aus unserem Team hat deine Nachricht gelesen und sieht keine akute Gefahr; wenn das anders ist, schreib es mir bitte gleich. Was du hier schreibst, liest { $name } weiter mit, bis die Sache abgeschlossen ist.

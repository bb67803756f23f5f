# Feste Texte bei Gefahr in einfacher Sprache. Jede Fassung wartet auf die Prüfung durch eine Fachperson.

# Was jetzt zu tun ist, ein Gedanke je Zeile; die erste Zeile erscheint fett. Danach folgen die Nummern.
crisis-suicide =
    Gut, dass Sie das schreiben. Bleiben Sie jetzt nicht allein.
    Gehen Sie zu einem Menschen. Oder rufen Sie einen Menschen an.
    Legen Sie alles weg, was Ihnen weh tun kann.
    Ist ein Leben in Gefahr? Dann rufen Sie sofort 112 an.
    Geht es um einen anderen Menschen? Bleiben Sie bei ihm. Rufen Sie 112 an.
    Hier können Sie reden:
crisis-self-harm =
    Gut, dass Sie das schreiben. Bleiben Sie jetzt nicht allein.
    Ist die Wunde tief? Ist da viel Blut? Haben Sie Tabletten genommen? Dann rufen Sie sofort 112 an.
    Drücken Sie ein sauberes Tuch fest auf die Wunde.
    Legen Sie alles weg, was Sie verletzen kann.
    Geht es um einen anderen Menschen? Bleiben Sie bei ihm.
    Hier können Sie reden:
crisis-violence-victim =
    Gehen Sie an einen sicheren Ort, wenn Sie können.
    Gehen Sie aus dem Haus oder zu Nachbarn. Oder gehen Sie in ein Zimmer und schließen Sie ab. Nehmen Sie Kinder mit.
    Rufen Sie die Polizei an: 110. Ist jemand verletzt? Dann rufen Sie 112 an.
    Sie sind nicht schuld.
    Liest jemand in Ihrem Handy mit? Dann löschen Sie diesen Chat.
    Hilfe am Telefon:
crisis-violence-witness =
    Rufen Sie sofort die Polizei an: 110.
    Sagen Sie: Was hören oder sehen Sie? In welcher Wohnung ist es?
    Gehen Sie nicht dazwischen. Bleiben Sie selbst in Sicherheit.
    Ist jemand verletzt? Dann rufen Sie 112 an.
    Sind Sie nicht sicher? Rufen Sie trotzdem an. Das ist richtig.
    Hilfe am Telefon:
crisis-violence-doer =
    Gehen Sie jetzt weg von dem anderen Menschen. Am besten gehen Sie nach draußen.
    Legen Sie alles aus der Hand, was andere verletzen kann.
    Atmen Sie 10-mal langsam ein und aus.
    Ist jemand in Gefahr? Rufen Sie 110 an. Ist jemand verletzt? Rufen Sie 112 an.
    Gut, dass Sie das schreiben. Man kann mit Gewalt aufhören. Dafür gibt es Hilfe.
    Tut Ihnen jemand weh? Gehen Sie an einen sicheren Ort. Rufen Sie 110 an.
    Hilfe:
# Hier schreibt meist das Kind selbst.
crisis-child-danger-victim =
    Gehen Sie an einen sicheren Ort, wenn es geht. Zum Beispiel zu Nachbarn oder in ein Geschäft. Oder zu Erwachsenen, denen Sie vertrauen.
    Rufen Sie die Polizei an: 110. Ist jemand verletzt? Wacht jemand nicht auf? Dann rufen Sie 112 an.
    Auch Kinder dürfen dort anrufen. Es kostet nichts.
    Sie sind nicht schuld. Niemand darf Ihnen weh tun.
    Hilfe am Telefon:
crisis-child-danger-witness =
    Ist ein Kind jetzt in Gefahr? Rufen Sie sofort 110 an. Ist es verletzt? Rufen Sie 112 an.
    Ist es für Sie sicher? Dann bleiben Sie bei dem Kind.
    Sagen Sie: Wo ist das Kind? Was hören oder sehen Sie?
    Sind Sie nicht sicher? Rufen Sie trotzdem an. Das ist richtig.
    Hilfe am Telefon:
crisis-child-danger-doer =
    Legen Sie das Kind an einen sicheren Ort. Zum Beispiel auf dem Rücken ins Bett. Gehen Sie dann aus dem Zimmer.
    Schütteln Sie das Kind nicht. Es darf so lange schreien.
    Atmen Sie 10-mal langsam ein und aus.
    Bitten Sie einen anderen Menschen: Nimm du das Kind.
    Ist das Kind verletzt? Hat jemand das Kind geschüttelt? Rufen Sie sofort 112 an. Rufen Sie auch an, wenn das Kind jetzt ruhig ist.
    Gut, dass Sie das schreiben. Viele Eltern können manchmal nicht mehr.
    Hilfe am Telefon:
crisis-medical =
    Rufen Sie jetzt 112 an.
    Legen Sie nicht auf. Am Telefon sagt man Ihnen, was Sie tun.
    Bleiben Sie bei der Person.
    Atmet sie nicht? Drücken Sie fest und schnell auf die Mitte der Brust.
    Atmet sie, aber wacht nicht auf? Drehen Sie sie auf die Seite.
crisis-fire =
    Rufen Sie sofort 112 an.
    Brennt es in der Wohnung? Gehen Sie hinaus. Nehmen Sie alle mit. Machen Sie die Türen hinter sich zu.
    Ist Rauch im Treppen-Haus? Bleiben Sie in der Wohnung. Machen Sie die Türen zu. Gehen Sie ans Fenster und rufen Sie um Hilfe.
    Gehen Sie nicht durch Rauch.
    Nehmen Sie nicht den Aufzug.
crisis-gas =
    Gehen Sie sofort hinaus. Nehmen Sie alle mit.
    Kein Licht, kein Schalter, kein Feuer.
    Klopfen Sie bei den Nachbarn. Klingeln Sie nicht.
    Telefonieren Sie nicht im Haus.
    Rufen Sie erst draußen 112 an.
crisis-carbon-monoxide =
    Gehen Sie sofort an die frische Luft. Nehmen Sie alle mit.
    Rufen Sie draußen 112 an. Tun Sie das auch, wenn es Ihnen besser geht.
    Gehen Sie nicht zurück.
    Kohlen-Monoxid ist ein giftiges Gas. Man sieht es nicht. Man riecht es nicht.

crisis-closed-now = jetzt zu
crisis-truth = Ich sage unserem Team Bescheid. Vielleicht liest es niemand schnell.
# Für Teams ohne Bereitschaft
crisis-truth-no-cover = Unser Team hat keinen Not-Dienst. Ich sage dem Team Bescheid. Aber jetzt liest es wohl niemand.
crisis-do-not-wait = Warten Sie nicht. Rufen Sie 112 an.
crisis-do-not-wait-outside = Warten Sie nicht. Gehen Sie hinaus. Rufen Sie draußen 112 an.
# {$sentence} deutsche Sätze zum Vorlesen
crisis-say-to-112 = Sagen Sie am Telefon: „{ $sentence }“ Sagen Sie dann Straße, Haus-Nummer und Stockwerk.
# {$meaning} dieselben Sätze in der Sprache, die gelesen wird; auf Deutsch wird diese Zeile nicht gezeigt
crisis-say-meaning = Das heißt: „{ $meaning }“
crisis-where =
    Wo sind Sie? Ich sehe Ihre Telefon-Nummer nicht. Ich sehe Ihren Ort nicht.
    Sind Sie in Sicherheit? Dann schreiben Sie mir die Adresse. Ich gebe die Adresse unserem Team.
    Ich bleibe hier.

# Sätze für den Notruf: so, wie man sie am Telefon sagt
crisis-sentence-place = Ich bin in …
crisis-sentence-suicide = Hier will sich ein Mensch das Leben nehmen.
crisis-sentence-self-harm = Hier hat sich ein Mensch selbst verletzt.
crisis-sentence-violence-victim = Jemand tut mir Gewalt an. Bitte kommen Sie schnell.
crisis-sentence-violence-witness = Hier wird ein Mensch geschlagen. Bitte kommen Sie schnell.
crisis-sentence-violence-doer = Hier ist ein Mensch in Gefahr. Bitte kommen Sie schnell.
crisis-sentence-child-danger-victim = Ich bin ein Kind. Ich bin in Gefahr.
crisis-sentence-child-danger-witness = Hier ist ein Kind in Gefahr. Bitte kommen Sie schnell.
crisis-sentence-child-danger-doer = Mein Kind ist in Gefahr. Bitte kommen Sie schnell.
crisis-sentence-medical = Ein Mensch ist in Lebens-Gefahr. Bitte kommen Sie schnell.
crisis-sentence-fire = Hier brennt es.
crisis-sentence-gas = Hier riecht es nach Gas.
crisis-sentence-carbon-monoxide = Hier ist Kohlen-Monoxid in der Wohnung.

# Was danach kommt. {$name} wer aus dem Team den Notfall hat
crisis-added = Das habe ich auch unserem Team geschrieben. Noch kümmert sich niemand darum. Sind Sie in Gefahr? Warten Sie nicht. Rufen Sie 112 an.
crisis-passed-on = Das habe ich auch { $name } geschrieben. Sind Sie in Gefahr? Warten Sie nicht. Rufen Sie 112 an.
# Einmal, wenn sich niemand rechtzeitig meldet; danach folgen noch einmal die Nummern
crisis-nobody-yet = Noch hat sich niemand aus unserem Team gemeldet. Ich rufe weiter nach jemandem.
crisis-claimed = { $name } aus unserem Team liest jetzt Ihre Nachrichten. Schreiben Sie einfach hier weiter. Sind Sie in Gefahr? Warten Sie nicht. Rufen Sie 112 an.
crisis-false-alarm = { $name } aus unserem Team hat Ihre Nachricht gelesen. { $name } sieht jetzt keine Gefahr. Ist das falsch? Dann schreiben Sie mir bitte gleich. { $name } liest weiter mit, was Sie hier schreiben. Das geht so, bis die Sache fertig ist.

crisis-helpline-emergency = Rettung und Feuerwehr, immer, kostenlos
crisis-helpline-police = Polizei, immer, kostenlos
crisis-helpline-telefonseelsorge = Telefon-Seelsorge: Menschen zum Reden, immer, kostenlos, ohne Namen, auch im Chat
crisis-helpline-women = Hilfe-Telefon für Frauen bei Gewalt, immer, kostenlos, viele Sprachen, auch im Chat
crisis-helpline-men = Hilfe-Telefon für Männer bei Gewalt
crisis-helpline-perpetrators = Hilfe für Menschen, die mit Gewalt aufhören wollen
crisis-helpline-children = Nummer gegen Kummer für Kinder und Jugendliche (Montag bis Samstag, 14 bis 20 Uhr)
crisis-helpline-parents = Eltern-Telefon, Montag bis Freitag
crisis-helpline-doctor = Ärztin oder Arzt, wenn die Praxis zu hat (nicht bei Lebens-Gefahr)
crisis-helpline-poison-ggiz = Hilfe bei Gift
crisis-helpline-poison-freiburg = Hilfe bei Gift
crisis-helpline-poison-bonn = Hilfe bei Gift

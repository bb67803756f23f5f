# Feste Texte bei Gefahr in einfacher Sprache. Jede Fassung wartet auf die Prüfung durch eine Fachperson.

crisis-suicide = Gut, dass Sie das schreiben. Bleiben Sie jetzt bitte nicht allein. Ist ein Leben in Gefahr? Dann rufen Sie sofort 112 an. Hier können Sie reden, auch nachts:
crisis-self-harm = Gut, dass Sie das schreiben. Ist die Verletzung schwer? Dann rufen Sie sofort 112 an. Legen Sie alles weg, was Sie verletzt. Bleiben Sie bei einem anderen Menschen. Hier können Sie reden, auch nachts:
crisis-violence = Gehen Sie an einen sicheren Ort, wenn Sie können. Zum Beispiel in ein Zimmer mit Schlüssel. Oder zu Nachbarn. Oder aus dem Haus. Rufen Sie die Polizei an: 110. Sie sind nicht schuld. Hier bekommen Sie Hilfe am Telefon:
crisis-child-danger = Ist ein Kind jetzt in Gefahr? Dann rufen Sie sofort 110 oder 112 an. Ist es für Sie sicher? Dann bleiben Sie bei dem Kind. Hier bekommen Sie Hilfe am Telefon:
crisis-medical = Rufen Sie jetzt 112 an. Bleiben Sie bei der Person. Legen Sie nicht auf. Am Telefon sagt man Ihnen, was Sie tun.
crisis-fire = Rufen Sie sofort 112 an. Brennt es in der Wohnung? Dann gehen Sie hinaus. Machen Sie die Türen hinter sich zu. Ist Rauch im Treppen-Haus? Dann bleiben Sie in der Wohnung. Machen Sie die Türen zu. Gehen Sie ans Fenster. Rufen und winken Sie. Nehmen Sie nie den Aufzug.
crisis-gas = Gehen Sie sofort hinaus. Klopfen Sie bei den Nachbarn und warnen Sie alle. Machen Sie kein Licht an oder aus. Drücken Sie keine Klingel. Machen Sie kein Feuer. Telefonieren Sie nicht in der Wohnung. Rufen Sie erst draußen 112 an.
crisis-carbon-monoxide = Gehen Sie sofort an die frische Luft. Nehmen Sie alle mit. Rufen Sie draußen 112 an. Tun Sie das auch, wenn es Ihnen besser geht. Gehen Sie nicht zurück. Kohlen-Monoxid ist ein giftiges Gas. Man sieht es nicht. Man riecht es nicht.

crisis-closed-now = jetzt zu
crisis-truth = Ich sage unserem Team Bescheid. Vielleicht liest es niemand schnell. Warten Sie nicht. Rufen Sie 112 an.
crisis-truth-outside = Ich sage unserem Team Bescheid. Vielleicht liest es niemand schnell. Warten Sie nicht. Gehen Sie hinaus. Rufen Sie draußen 112 an.
crisis-say-to-112 = Das können Sie am Telefon sagen: „Ich brauche Hilfe. Ich bin in …“ Sagen Sie dann Straße, Haus-Nummer und Stockwerk.
crisis-where = Ich sehe Ihre Telefon-Nummer nicht. Schreiben Sie mir gern, wo Sie sind. Ich bleibe hier.

crisis-helpline-emergency = Rettung und Feuerwehr, immer, kostenlos
crisis-helpline-police = Polizei, immer, kostenlos
crisis-helpline-telefonseelsorge = Telefon-Seelsorge: Menschen zum Reden, immer, kostenlos, ohne Namen, auch im Chat
crisis-helpline-women = Hilfe-Telefon für Frauen bei Gewalt, immer, kostenlos, viele Sprachen, auch im Chat
crisis-helpline-men = Hilfe-Telefon für Männer bei Gewalt, nicht nachts, nicht am Wochen-Ende
crisis-helpline-children = Nummer gegen Kummer für Kinder und Jugendliche (Montag bis Samstag, 14 bis 20 Uhr)
crisis-helpline-parents = Eltern-Telefon, Montag bis Freitag
crisis-helpline-doctor = Ärztin oder Arzt, wenn die Praxis zu hat (nicht bei Lebens-Gefahr)
crisis-helpline-poison-ggiz = Hilfe bei Gift
crisis-helpline-poison-freiburg = Hilfe bei Gift
crisis-helpline-poison-bonn = Hilfe bei Gift

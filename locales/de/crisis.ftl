# Feste Texte bei Gefahr. Jede Fassung wartet auf die Prüfung durch eine Fachperson (vocabulary/crisis/reviews.yaml).

crisis-suicide = Es ist gut, dass Sie das schreiben. Bitte bleiben Sie jetzt nicht allein. Sind Sie oder jemand anderes in Lebensgefahr: Rufen Sie sofort 112 an. Zum Reden, auch nachts:
crisis-self-harm = Es ist gut, dass Sie das schreiben. Bei einer schweren Verletzung rufen Sie sofort 112 an. Legen Sie weg, womit Sie sich verletzen könnten, und bleiben Sie bei jemandem. Zum Reden, auch nachts:
crisis-violence = Bringen Sie sich in Sicherheit, wenn Sie können: in ein Zimmer zum Abschließen, zu Nachbarn, aus dem Haus. Rufen Sie die Polizei: 110. Sie sind nicht schuld. Hilfe am Telefon:
crisis-child-danger = Ist ein Kind jetzt in Gefahr, rufen Sie sofort 110 oder 112 an. Bleiben Sie beim Kind, wenn das für Sie sicher ist. Hilfe am Telefon:
crisis-medical = Rufen Sie jetzt 112 an. Bleiben Sie bei der Person. Legen Sie nicht auf, der Notruf sagt Ihnen, was zu tun ist.
crisis-fire = Rufen Sie sofort 112 an. Brennt es in der Wohnung: Gehen Sie hinaus, schließen Sie die Türen hinter sich. Ist Rauch im Treppenhaus: Bleiben Sie in der Wohnung, schließen Sie die Türen, gehen Sie ans Fenster und machen Sie sich bemerkbar. Kein Aufzug.
crisis-gas = Gehen Sie sofort hinaus und warnen Sie andere durch Klopfen. Keinen Schalter und keine Klingel benutzen, kein Feuer, in der Wohnung nicht telefonieren. Rufen Sie erst draußen 112 an.
crisis-carbon-monoxide = Gehen Sie sofort an die frische Luft und nehmen Sie alle mit. Rufen Sie draußen 112 an, auch wenn es Ihnen besser geht. Gehen Sie nicht zurück. Kohlenmonoxid sieht und riecht man nicht.

crisis-closed-now = gerade geschlossen
crisis-truth = Ich informiere unser Team. Ich kann nicht versprechen, dass es bald jemand liest. Warten Sie nicht, rufen Sie 112 an.
crisis-truth-outside = Ich informiere unser Team. Ich kann nicht versprechen, dass es bald jemand liest. Warten Sie nicht: Gehen Sie hinaus und rufen Sie draußen 112 an.
crisis-say-to-112 = Am Telefon können Sie sagen: „Ich brauche Hilfe. Ich bin in …“ – und dann Straße, Hausnummer und Stockwerk.
crisis-where = Ich sehe Ihre Telefonnummer nicht. Wenn Sie möchten, schreiben Sie mir, wo Sie sind. Ich bleibe hier.

crisis-helpline-emergency = Rettungsdienst und Feuerwehr, immer, kostenlos
crisis-helpline-police = Polizei, immer, kostenlos
crisis-helpline-telefonseelsorge = TelefonSeelsorge, immer, kostenlos, anonym, auch im Chat
crisis-helpline-women = Hilfetelefon bei Gewalt gegen Frauen, immer, kostenlos, viele Sprachen, auch im Chat
crisis-helpline-men = Hilfetelefon für Männer, die Gewalt erleben, nicht nachts und am Wochenende
crisis-helpline-children = Nummer gegen Kummer für Kinder und Jugendliche, Montag bis Samstag 14 bis 20 Uhr
crisis-helpline-parents = Elterntelefon, an Werktagen
crisis-helpline-doctor = Ärztlicher Bereitschaftsdienst, wenn es nicht lebensgefährlich ist
crisis-helpline-poison-ggiz = Giftnotruf
crisis-helpline-poison-freiburg = Giftnotruf
crisis-helpline-poison-bonn = Giftnotruf

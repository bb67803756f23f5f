# Feste Texte bei Gefahr in der Du-Form. Jede Fassung wartet auf die Prüfung durch eine Fachperson.

crisis-suicide = Es ist gut, dass du das schreibst. Bitte bleib jetzt nicht allein. Bist du oder ist jemand anderes in Lebensgefahr: Ruf sofort 112 an. Zum Reden, auch nachts:
crisis-self-harm = Es ist gut, dass du das schreibst. Bei einer schweren Verletzung ruf sofort 112 an. Leg weg, womit du dich verletzen könntest, und bleib bei jemandem. Zum Reden, auch nachts:
crisis-violence = Bring dich in Sicherheit, wenn du kannst: in ein Zimmer zum Abschließen, zu Nachbarn, aus dem Haus. Ruf die Polizei: 110. Du bist nicht schuld. Hilfe am Telefon:
crisis-child-danger = Ist ein Kind jetzt in Gefahr, ruf sofort 110 oder 112 an. Bleib beim Kind, wenn das für dich sicher ist. Hilfe am Telefon:
crisis-medical = Ruf jetzt 112 an. Bleib bei der Person. Leg nicht auf, der Notruf sagt dir, was zu tun ist.
crisis-fire = Ruf sofort 112 an. Brennt es in der Wohnung: Geh hinaus, schließ die Türen hinter dir. Ist Rauch im Treppenhaus: Bleib in der Wohnung, schließ die Türen, geh ans Fenster und mach dich bemerkbar. Kein Aufzug.
crisis-gas = Geh sofort hinaus und warne andere durch Klopfen. Keinen Schalter und keine Klingel benutzen, kein Feuer, in der Wohnung nicht telefonieren. Ruf erst draußen 112 an.
crisis-carbon-monoxide = Geh sofort an die frische Luft und nimm alle mit. Ruf draußen 112 an, auch wenn es dir besser geht. Geh nicht zurück. Kohlenmonoxid sieht und riecht man nicht.
crisis-truth = Ich informiere unser Team. Ich kann nicht versprechen, dass es bald jemand liest. Warte nicht, ruf 112 an.
crisis-truth-outside = Ich informiere unser Team. Ich kann nicht versprechen, dass es bald jemand liest. Warte nicht: Geh hinaus und ruf draußen 112 an.
crisis-say-to-112 = Am Telefon kannst du sagen: „Ich brauche Hilfe. Ich bin in …“ – und dann Straße, Hausnummer und Stockwerk.
crisis-where = Ich sehe deine Telefonnummer nicht. Wenn du möchtest, schreib mir, wo du bist. Ich bleibe hier.

# Das Gespräch in der Du-Form.

tenant-other-words = Dann habe ich dich falsch verstanden. Bitte schreib in ein, zwei Sätzen, was du brauchst.
tenant-unhelpful-twice = Ich habe dir jetzt zweimal nicht geholfen. Vielleicht hilft ein Mensch besser.
tenant-edited = Du hast deine Nachricht geändert. Das ist meine Antwort darauf:
tenant-about-bot = Ich bin Lotse, ein Computer-Programm von { $organisation }. Ich bin kein Mensch. Ich suche Hilfe in deiner Nähe.
tenant-about-bot-offer = Wenn du möchtest, meldet sich ein Mensch bei dir.
tenant-insulted = Ich merke, dass du wütend bist. Das ist in Ordnung.
tenant-insulted-offer = Schreib mir, was passiert ist. Oder ein Mensch meldet sich bei dir.
tenant-about-others = Über andere Menschen kann ich dir nichts sagen. Auch über dich erfährt von mir niemand etwas. Gibt es Streit, kann ein Mensch vermitteln.
tenant-no-orders = Das kann ich nicht tun. Ich suche Hilfe für Mieterinnen und Mieter. Schreib mir, was du brauchst.
tenant-repair-now = Das kann nicht warten. Ruf jetzt den Reparatur-Notdienst an:
tenant-repair-no-number = Das kann nicht warten. Eine Nummer vom Reparatur-Notdienst habe ich hier nicht. Oft steht sie im Treppenhaus oder im Mietvertrag.
tenant-repair-danger = Ist jemand in Gefahr, ruf 112 an.
tenant-home-lost = Wenn du deine Wohnung verloren hast oder verlierst: Ruf jetzt die Stelle für Menschen ohne Wohnung an:
tenant-letter-period = Wann die Frist endet, kann ich nicht sicher sagen. Meist zählt, wann der Brief ankam. An welchem Tag war das? Ein Mensch prüft die Frist mit dir.
tenant-letter-delivered = Danke, das ist wichtig für die Frist. Ein Mensch prüft sie mit dir.

### Die Vorlage für das Verzeichnis: `npm run directory -- template DATEI.xlsx`.

# Name des Blattes, höchstens 31 Zeichen
template-sheet = Anleitung
template-title = So füllen Sie die Tabelle aus
template-step-rows = Auf das erste Blatt, eine Zeile je Angebot. Die Überschriften in der ersten Zeile bleiben, wie sie sind. Spalten, die nicht Pflicht sind, dürfen leer bleiben oder fehlen.
template-step-lists = Wo eine Auswahlliste aufgeht, nehmen Sie einen Wert daraus. Bei Themen, Gebieten und Sprachen dürfen es mehrere sein, dann mit | dazwischen; Gebiete und Sprachen auch andere als die der Liste. Was die Kürzel heißen, steht auf dem Blatt „lists“.
template-step-places = Mehrere Anschriften: in jeder Spalte der Anschrift gleich viele Teile, mit | dazwischen.
template-step-id = Ohne „id“ wird ein Angebot an Name und Anschrift wiedererkannt. Wer einen Namen oder eine Anschrift ändern will, holt sich vorher mit „export“ die Tabelle mit allen „id“.
template-step-check = Erst prüfen: npm run directory -- import DATEI.xlsx --dry-run nennt jede falsche Zelle und sagt, was sich ändern würde. Dann dasselbe ohne --dry-run.
template-head-column = Spalte
template-head-required = Pflicht
template-head-meaning = Was hineingehört
template-required = ja

template-hint-several = Mehrere mit | dazwischen

# Blatt „lists“
template-list-topics = Thema
template-list-language = Sprache

template-column-id = Bleibt für dieses Angebot immer gleich; ein kurzer Text. Leer: an Name und Anschrift wiedererkannt, oder neu
template-column-name = Wie das Angebot heißt
template-column-organization = Wer es anbietet
template-column-description = Zwei oder drei Sätze: was dort geschieht, für wen
template-column-topics = Themen aus der Liste
template-column-areas = Stadtteile, Gemeinden oder Postleitzahlen, für die es da ist; * = überall
template-column-location-name = Name des Hauses
template-column-address = Straße und Hausnummer; dazu postal_code und city
template-column-postal-code = Fünf Ziffern
template-column-city = Ort
template-column-latitude = Breitengrad mit Punkt; zusammen mit longitude oder gar nicht
template-column-longitude = Längengrad mit Punkt
template-column-phone = Mit Vorwahl; in Klammern, wofür. Mehrere mit | dazwischen
template-column-email = Eine Adresse
template-column-url = Mit https://
template-column-opening-hours = Wie OpenStreetMap sie schreibt, oder einfach „Mo-Fr 9-12 Uhr“
template-column-languages = Sprachen, in denen geholfen wird; gsg = Gebärdensprache
template-column-eligibility = Wer kommen darf
template-column-minimum-age = Jahre
template-column-maximum-age = Jahre
template-column-cost = Was es kostet, in Worten
template-column-application-process = Wie man hinkommt: mit Termin, telefonisch, einfach kommen
template-column-status = active (auch wenn leer), inactive, defunct oder temporarily closed
template-column-assured-date = Wann zuletzt jemand geprüft hat, dass alles stimmt: JJJJ-MM-TT
template-column-assurer = Wer geprüft hat
template-column-language = Sprache, in der diese Zeile geschrieben ist; leer = de
template-column-alternate-name = Ein anderer Name, unter dem man es kennt

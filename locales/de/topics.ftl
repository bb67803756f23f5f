### Themen, Dringlichkeit und Arten der Gefahr, wie alle sie lesen: wer schreibt und wer hilft.
### Jedes Wort steht nur hier. Die Kennung hinter dem Präfix ist die aus dem Programm, mit Unterstrich.

# BCP 47: so werden Zahlen, Tage und Uhrzeiten geschrieben
language-tag = de-DE

topic-rent_arrears = Mietrückstand
topic-eviction = Kündigung und Räumung
topic-energy_cutoff = Stromsperre, Heizung abgestellt
topic-benefits = Sozialleistungen
topic-debt = Schulden
topic-neighbour_dispute = Streit mit Nachbarn
topic-noise = Lärm
topic-age_adaptation = Wohnung im Alter anpassen
topic-disability = Behinderung
topic-care = Pflege
topic-family = Familie
topic-childcare = Kinderbetreuung
topic-youth_education = Jugend und Bildung
topic-work = Arbeit
topic-integration = Ankommen in Deutschland
topic-health_mental = Seelische Gesundheit
topic-addiction = Sucht
topic-violence = Gewalt
topic-loneliness = Einsamkeit
topic-food_clothing = Essen und Kleidung
topic-small_emergency = Kleiner Notfall im Alltag
topic-community_project = Projekt im Viertel
topic-room_booking = Raum buchen
topic-renovation = Sanierung
topic-repair = Reparatur
topic-other = Sonstiges

urgency-normal = normal
urgency-high = hoch
urgency-emergency = Notfall

# Art der Gefahr; steht nie in einem Kanal, nur im Thread der übernehmenden Person
crisis-kind-suicide = Suizidgedanken
crisis-kind-self_harm = Selbstverletzung
crisis-kind-violence = Gewalt
crisis-kind-child_danger = Gefahr für ein Kind
crisis-kind-medical = medizinischer Notfall
crisis-kind-fire_gas = Feuer oder Gas

### Themen, Dringlichkeit und Arten der Gefahr in einfacher Sprache.

# BCP 47: so werden Zahlen, Tage und Uhrzeiten geschrieben
language-tag = de-DE

topic-rent_arrears = Schulden bei der Miete
topic-eviction = Kündigung der Wohnung
topic-energy_cutoff = Kein Strom, keine Heizung
topic-benefits = Geld vom Amt
topic-debt = Schulden
topic-neighbour_dispute = Streit mit Nachbarn
topic-noise = Lärm
topic-age_adaptation = Wohnen im Alter
topic-disability = Behinderung
topic-care = Pflege
topic-family = Familie
topic-childcare = Platz für Kinder am Tag
topic-youth_education = Jugend und Lernen
topic-work = Arbeit
topic-integration = Neu in Deutschland
topic-health_mental = Kummer und Krankheit der Seele
topic-addiction = Sucht
topic-violence = Gewalt
topic-loneliness = Allein sein
topic-food_clothing = Essen und Kleidung
topic-small_emergency = Kleine Not im Alltag
topic-community_project = Gemeinsam im Viertel
topic-room_booking = Raum mieten
topic-renovation = Umbau am Haus
topic-repair = Reparatur
topic-other = Etwas anderes

urgency-normal = normal
urgency-high = eilig
urgency-emergency = Notfall

# Art der Gefahr
crisis-kind-suicide = denkt an den Tod
crisis-kind-self_harm = verletzt sich selbst
crisis-kind-violence = Gewalt
crisis-kind-child_danger = Gefahr für ein Kind
crisis-kind-medical = Notfall mit dem Körper
crisis-kind-fire_gas = Feuer oder Gas

### Topics, urgency and kinds of danger as everybody reads them: who writes and who helps.
### Each word stands here only. What follows the prefix is the code of the program, with its underscore.

# BCP 47: how numbers, days and times are written
language-tag = pl-PL

topic-rent_arrears = Zaległości w czynszu
topic-eviction = Wypowiedzenie i eksmisja
topic-energy_cutoff = Odcięty prąd lub ogrzewanie
topic-benefits = Świadczenia socjalne
topic-debt = Długi
topic-neighbour_dispute = Konflikt z sąsiadami
topic-noise = Hałas
topic-age_adaptation = Dostosowanie mieszkania na starość
topic-disability = Niepełnosprawność
topic-care = Opieka i pielęgnacja
topic-family = Rodzina
topic-childcare = Opieka nad dziećmi
topic-youth_education = Młodzież i edukacja
topic-work = Praca
topic-integration = Pierwsze kroki w Niemczech
topic-health_mental = Zdrowie psychiczne
topic-addiction = Uzależnienie
topic-violence = Przemoc
topic-loneliness = Samotność
topic-food_clothing = Jedzenie i ubrania
topic-small_emergency = Drobny nagły problem na co dzień
topic-community_project = Projekt w dzielnicy
topic-room_booking = Rezerwacja sali
topic-renovation = Remont budynku
topic-repair = Naprawa
topic-other = Inne

urgency-normal = normalna
urgency-high = wysoka
urgency-emergency = nagły wypadek

# Kind of danger; never in a channel, only in the thread of the person who claimed
crisis-kind-suicide = myśli samobójcze
crisis-kind-self_harm = samookaleczenie
crisis-kind-violence = przemoc
crisis-kind-child_danger = zagrożenie dziecka
crisis-kind-medical = nagły przypadek medyczny
crisis-kind-fire_gas = ogień lub gaz

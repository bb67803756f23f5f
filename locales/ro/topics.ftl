### Topics, urgency and kinds of danger as everybody reads them: who writes and who helps.
### Each word stands here only. What follows the prefix is the code of the program, with its underscore.

# BCP 47: how numbers, days and times are written
language-tag = ro-RO

topic-rent_arrears = Restanțe la chirie
topic-eviction = Reziliere și evacuare
topic-energy_cutoff = Curent sau căldură oprite
topic-benefits = Ajutoare sociale
topic-debt = Datorii
topic-neighbour_dispute = Conflict cu vecinii
topic-noise = Zgomot
topic-age_adaptation = Locuință adaptată la bătrânețe
topic-disability = Dizabilitate
topic-care = Îngrijire
topic-family = Familie
topic-childcare = Îngrijirea copiilor
topic-youth_education = Tineri și educație
topic-work = Muncă
topic-integration = Primii pași în Germania
topic-health_mental = Sănătate psihică
topic-addiction = Dependență
topic-violence = Violență
topic-loneliness = Singurătate
topic-food_clothing = Mâncare și haine
topic-small_emergency = Mică urgență de zi cu zi
topic-community_project = Proiect în cartier
topic-room_booking = Rezervare de sală
topic-renovation = Renovare
topic-repair = Reparație
topic-other = Altele

urgency-normal = normală
urgency-high = ridicată
urgency-emergency = urgență

# Kind of danger; never in a channel, only in the thread of the person who claimed
crisis-kind-suicide = gânduri de sinucidere
crisis-kind-self_harm = autorănire
crisis-kind-violence = violență
crisis-kind-child_danger = pericol pentru un copil
crisis-kind-medical = urgență medicală
crisis-kind-fire_gas = foc sau gaz

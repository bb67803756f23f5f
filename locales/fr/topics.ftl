### Topics, urgency and kinds of danger as everybody reads them: who writes and who helps.
### Each word stands here only. What follows the prefix is the code of the program, with its underscore.

# BCP 47: how numbers, days and times are written
language-tag = fr-FR

topic-rent_arrears = Loyers en retard
topic-eviction = Résiliation du bail et expulsion
topic-energy_cutoff = Coupure d’électricité ou de chauffage
topic-benefits = Aides sociales
topic-debt = Dettes
topic-neighbour_dispute = Conflit avec les voisins
topic-noise = Bruit
topic-age_adaptation = Adapter le logement avec l’âge
topic-disability = Handicap
topic-care = Soins et dépendance
topic-family = Famille
topic-childcare = Garde d’enfants
topic-youth_education = Jeunesse et formation
topic-work = Travail
topic-integration = Arrivée en Allemagne
topic-health_mental = Santé psychique
topic-addiction = Addiction
topic-violence = Violence
topic-loneliness = Solitude
topic-food_clothing = Nourriture et vêtements
topic-small_emergency = Petite urgence du quotidien
topic-community_project = Projet de quartier
topic-room_booking = Réserver une salle
topic-renovation = Rénovation
topic-repair = Réparation
topic-other = Autre

urgency-normal = normale
urgency-high = élevée
urgency-emergency = urgence

# Kind of danger; never in a channel, only in the thread of the person who claimed
crisis-kind-suicide = pensées suicidaires
crisis-kind-self_harm = automutilation
crisis-kind-violence = violence
crisis-kind-child_danger = danger pour un enfant
crisis-kind-medical = urgence médicale
crisis-kind-fire_gas = feu ou gaz

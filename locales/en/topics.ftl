### Topics, urgency and kinds of danger as everybody reads them: who writes and who helps.
### Each word stands here only. What follows the prefix is the code of the program, with its underscore.

# BCP 47: how numbers, days and times are written
language-tag = en-GB

topic-rent_arrears = Rent arrears
topic-eviction = Notice and eviction
topic-energy_cutoff = Power or heating cut off
topic-benefits = Benefits
topic-debt = Debts
topic-neighbour_dispute = Dispute with neighbours
topic-noise = Noise
topic-age_adaptation = Adapting the flat in old age
topic-disability = Disability
topic-care = Care
topic-family = Family
topic-childcare = Childcare
topic-youth_education = Youth and education
topic-work = Work
topic-integration = Arriving in Germany
topic-health_mental = Mental health
topic-addiction = Addiction
topic-violence = Violence
topic-loneliness = Loneliness
topic-food_clothing = Food and clothing
topic-small_emergency = Small everyday emergency
topic-community_project = Neighbourhood project
topic-room_booking = Booking a room
topic-renovation = Renovation
topic-repair = Repair
topic-other = Other

urgency-normal = normal
urgency-high = high
urgency-emergency = emergency

# Kind of danger; never in a channel, only in the thread of the person who claimed
crisis-kind-suicide = thoughts of suicide
crisis-kind-self_harm = self-harm
crisis-kind-violence = violence
crisis-kind-child_danger = danger to a child
crisis-kind-medical = medical emergency
crisis-kind-fire_gas = fire or gas

# Fixed texts in danger. Each version waits for review by a professional (vocabulary/crisis/reviews.yaml).

crisis-suicide = It is good that you write this. Please do not stay alone now. If you or somebody else is in danger of life, call 112 at once. To talk to somebody, also at night:
crisis-self-harm = It is good that you write this. With a serious injury call 112 at once. Put away what you could hurt yourself with, and stay with somebody. To talk to somebody, also at night:
crisis-violence = Get to safety if you can: into a room you can lock, to neighbours, out of the house. Call the police: 110. It is not your fault. Help by phone:
crisis-child-danger = If a child is in danger now, call 110 or 112 at once. Stay with the child if that is safe for you. Help by phone:
crisis-medical = Call 112 now. Stay with the person. Do not hang up, the emergency line tells you what to do.
crisis-fire = Call 112 at once. If the fire is in the flat: get out and close the doors behind you. If there is smoke in the stairwell: stay in the flat, close the doors, go to a window and make yourself seen. No lift.
crisis-gas = Get out at once and warn others by knocking. Use no switch and no doorbell, no fire, do not phone inside. Call 112 only once you are outside.
crisis-carbon-monoxide = Get into fresh air at once and take everyone with you. Call 112 from outside, even if you feel better. Do not go back. Carbon monoxide cannot be seen or smelled.

crisis-closed-now = closed right now
crisis-truth = I am informing our team. I cannot promise that anyone reads this soon. Do not wait, call 112.
crisis-truth-outside = I am informing our team. I cannot promise that anyone reads this soon. Do not wait: go outside and call 112 from there.
crisis-say-to-112 = On the phone you can say in German: „Ich brauche Hilfe. Ich bin in …“ (I need help, I am at …), then street, house number and floor.
crisis-where = I cannot see your phone number. If you like, write to me where you are. I stay here.

crisis-helpline-emergency = ambulance and fire brigade, always, free
crisis-helpline-police = police, always, free
crisis-helpline-telefonseelsorge = crisis line TelefonSeelsorge, always, free, anonymous, chat too (German)
crisis-helpline-women = helpline on violence against women, always, free, many languages, chat too
crisis-helpline-men = helpline for men who suffer violence, not at night or weekends (German)
crisis-helpline-children = helpline for children and teenagers, Monday to Saturday 14 to 20 (German)
crisis-helpline-parents = helpline for parents, weekdays (German)
crisis-helpline-doctor = doctor on call, when life is not in danger
crisis-helpline-poison-ggiz = poison centre
crisis-helpline-poison-freiburg = poison centre
crisis-helpline-poison-bonn = poison centre

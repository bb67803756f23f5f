# Fixed texts in danger. Each version waits for review by a professional (vocabulary/crisis/reviews.yaml).

# What to do now, one thought a line; the first line is shown in bold. The numbers follow.
crisis-suicide =
    It is good that you write this. Do not stay alone now.
    Go to somebody, or call somebody.
    Put away what you could harm yourself with.
    If a life is in danger: call 112 at once.
    Is it about somebody else? Stay with them and call 112.
    To talk to somebody:
crisis-self-harm =
    It is good that you write this. Do not stay alone now.
    With a deep wound, a lot of blood or pills: call 112 at once.
    Press a clean cloth firmly on the wound.
    Put away what you could hurt yourself with.
    Is it about somebody else? Stay with them.
    To talk to somebody:
crisis-violence-victim =
    Get to safety if you can.
    Go outside, to neighbours or into a room you can lock. Take children with you.
    Call the police: 110. If somebody is hurt: 112.
    It is not your fault.
    Does somebody read your phone? Then delete this chat.
    Help by phone:
crisis-violence-witness =
    Call the police at once: 110.
    Say what you hear or see, and in which flat.
    Do not step in between. Stay safe yourself.
    If somebody is hurt: 112.
    Are you unsure? Call anyway, that is right.
    Help by phone:
crisis-violence-doer =
    Move away from the other person now, best go outside.
    Put down whatever you could hurt somebody with.
    Breathe in and out slowly, ten times.
    If somebody is in danger: call 110. If somebody is hurt: 112.
    It is good that you write this. People can stop being violent, and there is help for it.
    Is somebody hurting you? Then get to safety and call 110.
    Help:
# Here it is mostly the child who writes: short, easy sentences.
crisis-child-danger-victim =
    Go to a safe place if you can: to neighbours, into a shop, to adults you trust.
    Call the police: 110. If somebody is hurt or does not wake up: 112.
    Children may call there too. It is free.
    It is not your fault. Nobody is allowed to hurt you.
    Help by phone:
crisis-child-danger-witness =
    If a child is in danger now: call 110 at once. If the child is hurt: 112.
    Stay with the child if that is safe for you.
    Say where the child is and what you hear or see.
    Are you unsure? Call anyway, that is right.
    Help by phone:
crisis-child-danger-doer =
    Put the child down in a safe place, for example on the back in bed. Then leave the room.
    Do not shake the child. It may cry meanwhile.
    Breathe in and out slowly, ten times.
    Ask somebody to take over.
    If the child is hurt or was shaken: call 112 at once, even if it is calm now.
    It is good that you write this. Many parents reach this point.
    Help by phone:
crisis-medical =
    Call 112 now.
    Do not hang up. The emergency line tells you what to do.
    Stay with the person.
    If they do not breathe: press hard and fast on the middle of the chest.
    If they breathe but do not wake up: turn them on their side.
crisis-fire =
    Call 112 at once.
    If the fire is in the flat: get out, take everyone with you and close the doors behind you.
    If there is smoke in the stairwell: stay in the flat and close the doors. Go to a window and call for help.
    Do not walk through smoke.
    Do not use the lift.
crisis-gas =
    Get out at once and take everyone with you.
    No light, no switch, no fire.
    Knock at the neighbours' doors. Do not ring.
    Do not phone inside the house.
    Call 112 only once you are outside.
crisis-carbon-monoxide =
    Get into fresh air at once and take everyone with you.
    Call 112 from outside, even if you feel better.
    Do not go back.
    Carbon monoxide cannot be seen or smelled.

crisis-closed-now = closed right now
crisis-truth = I am informing our team. I cannot promise that anyone reads this soon.
# For teams without anybody on call
crisis-truth-no-cover = Our team has nobody on call. I am informing them, but probably nobody reads this now.
crisis-do-not-wait = Do not wait, call 112.
crisis-do-not-wait-outside = Do not wait: go outside and call 112 from there.
# {$sentence} German sentences to read out on the phone
crisis-say-to-112 = Read this out in German on the phone: „{ $sentence }“ Then street, house number and floor.
# {$meaning} the same sentences in the language that is read
crisis-say-meaning = It means: “{ $meaning }”
crisis-where =
    Where are you? I can see neither your phone number nor your place.
    Write me the address as soon as you are safe. I pass it on to our team.
    I stay here.

# Sentences for the emergency call. In German they are read out; the other languages say what they mean.
crisis-sentence-place = I am at …
crisis-sentence-suicide = Somebody here wants to take their life.
crisis-sentence-self-harm = Somebody here has hurt themselves.
crisis-sentence-violence-victim = Somebody is being violent to me. Please come quickly.
crisis-sentence-violence-witness = Somebody is being beaten here. Please come quickly.
crisis-sentence-violence-doer = Somebody here is in danger. Please come quickly.
crisis-sentence-child-danger-victim = I am a child. I am in danger.
crisis-sentence-child-danger-witness = A child is in danger here. Please come quickly.
crisis-sentence-child-danger-doer = My child is in danger. Please come quickly.
crisis-sentence-medical = Somebody's life is in danger. Please come quickly.
crisis-sentence-fire = There is a fire here.
crisis-sentence-gas = It smells of gas here.
crisis-sentence-carbon-monoxide = There is carbon monoxide in the flat.

# What comes after. {$name} who of the team has the emergency
crisis-added = I have added this for our team. Nobody has taken it on yet. In danger do not wait: call 112.
crisis-passed-on = I have passed this on to { $name }. In danger do not wait: call 112.
# Once, when nobody answers in time; the numbers follow again
crisis-nobody-yet = Nobody of our team has answered yet. I keep calling for somebody.
crisis-claimed = { $name } of our team is now reading what you write. Just keep writing here. In danger do not wait: call 112.
crisis-false-alarm = { $name } of our team has read your message and sees no acute danger; if that is different, please write to me right away. { $name } goes on reading what you write here until the matter is closed.

crisis-helpline-emergency = ambulance and fire brigade, always, free
crisis-helpline-police = police, always, free
crisis-helpline-telefonseelsorge = crisis line TelefonSeelsorge, always, free, anonymous, chat too (German)
crisis-helpline-women = helpline on violence against women, always, free, many languages, chat too
crisis-helpline-men = helpline for men who suffer violence, not at night or weekends (German)
crisis-helpline-perpetrators = help for people who are violent and want to stop (German)
crisis-helpline-children = helpline for children and teenagers, Monday to Saturday 14 to 20 (German)
crisis-helpline-parents = helpline for parents, weekdays (German)
crisis-helpline-doctor = doctor on call, when life is not in danger
crisis-helpline-poison-ggiz = poison centre
crisis-helpline-poison-freiburg = poison centre
crisis-helpline-poison-bonn = poison centre

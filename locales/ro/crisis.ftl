# Fixed texts in danger. Each version waits for review by a professional (vocabulary/crisis/reviews.yaml).

# What to do now, one thought a line; the first line is shown in bold. The numbers follow.
crisis-suicide =
    Este bine că scrieți asta. Nu rămâneți acum în singurătate.
    Mergeți la cineva sau sunați pe cineva.
    Puneți deoparte lucrurile cu care v-ați putea face rău.
    Dacă o viață este în pericol: sunați imediat la 112.
    Este vorba despre altcineva? Rămâneți lângă acea persoană și sunați la 112.
    Ca să vorbiți cu cineva:
crisis-self-harm =
    Este bine că scrieți asta. Nu rămâneți acum în singurătate.
    La o rană adâncă, mult sânge sau pastile: sunați imediat la 112.
    Apăsați tare o pânză curată pe rană.
    Puneți deoparte lucrurile cu care v-ați putea răni.
    Este vorba despre altcineva? Rămâneți lângă acea persoană.
    Ca să vorbiți cu cineva:
crisis-violence-victim =
    Mergeți într-un loc sigur, dacă puteți.
    Ieșiți afară, mergeți la vecini sau într-o cameră care se poate încuia. Luați copiii cu dumneavoastră.
    Sunați la poliție: 110. Dacă cineva este rănit: 112.
    Nu este vina dumneavoastră.
    Vă citește cineva telefonul? Atunci ștergeți acest chat.
    Ajutor la telefon:
crisis-violence-witness =
    Sunați imediat la poliție: 110.
    Spuneți ce auziți sau vedeți și în ce apartament.
    Nu vă băgați între ei. Rămâneți și dumneavoastră în siguranță.
    Dacă cineva este rănit: 112.
    Aveți îndoieli? Sunați oricum, este corect.
    Ajutor la telefon:
crisis-violence-doer =
    Îndepărtați-vă acum de cealaltă persoană, cel mai bine mergeți afară.
    Lăsați din mână orice ați putea folosi ca să răniți pe cineva.
    Inspirați și expirați încet, de zece ori.
    Dacă cineva este în pericol: sunați la 110. Dacă cineva este rănit: 112.
    Este bine că scrieți asta. Oamenii se pot opri din violență și există ajutor pentru asta.
    Vă face cineva rău? Atunci mergeți într-un loc sigur și sunați la 110.
    Ajutor:
# Here it is mostly the child who writes: short, easy sentences.
crisis-child-danger-victim =
    Du-te într-un loc sigur, dacă poți: la vecini, într-un magazin, la adulți în care ai încredere.
    Sună la poliție: 110. Dacă cineva este rănit sau nu se trezește: 112.
    Și copiii au voie să sune acolo. Nu costă nimic.
    Nu este vina ta. Nimeni nu are voie să îți facă rău.
    Ajutor la telefon:
crisis-child-danger-witness =
    Dacă un copil este acum în pericol: sunați imediat la 110. Dacă este rănit: 112.
    Rămâneți lângă copil, dacă este sigur pentru dumneavoastră.
    Spuneți unde este copilul și ce auziți sau vedeți.
    Aveți îndoieli? Sunați oricum, este corect.
    Ajutor la telefon:
crisis-child-danger-doer =
    Puneți copilul într-un loc sigur, de exemplu pe spate în pat. Apoi ieșiți din cameră.
    Nu scuturați copilul. Între timp are voie să plângă.
    Inspirați și expirați încet, de zece ori.
    Rugați pe cineva să preia copilul.
    Dacă copilul este rănit sau a fost scuturat: sunați imediat la 112, chiar dacă acum este liniștit.
    Este bine că scrieți asta. Mulți părinți ajung la această limită.
    Ajutor la telefon:
crisis-medical =
    Sunați acum la 112.
    Nu închideți telefonul. Cei de la 112 vă spun ce este de făcut.
    Rămâneți lângă acea persoană.
    Dacă nu respiră: apăsați tare și repede pe mijlocul pieptului.
    Dacă respiră, dar nu se trezește: întoarceți persoana pe o parte.
crisis-fire =
    Sunați imediat la 112.
    Dacă arde în locuință: ieșiți afară, luați-i pe toți cu dumneavoastră și închideți ușile în urmă.
    Dacă este fum pe casa scării: rămâneți în locuință și închideți ușile. Mergeți la fereastră și strigați după ajutor.
    Nu mergeți prin fum.
    Nu folosiți liftul.
crisis-gas =
    Ieșiți imediat afară și luați-i pe toți cu dumneavoastră.
    Fără lumină, fără întrerupător, fără foc.
    Bateți la ușa vecinilor. Nu sunați la sonerie.
    Nu telefonați în casă.
    Sunați la 112 abia când sunteți afară.
crisis-carbon-monoxide =
    Ieșiți imediat la aer curat și luați-i pe toți cu dumneavoastră.
    Sunați de afară la 112, chiar dacă vă simțiți mai bine.
    Nu vă întoarceți înăuntru.
    Monoxidul de carbon nu se vede și nu miroase.

crisis-closed-now = închis acum
crisis-truth = Informez echipa noastră. Nu pot promite că cineva citește asta curând.
# For teams without anybody on call
crisis-truth-no-cover = Echipa noastră nu are serviciu de urgență. O informez, dar probabil că nimeni nu citește asta acum.
crisis-do-not-wait = Nu așteptați, sunați la 112.
crisis-do-not-wait-outside = Nu așteptați: ieșiți afară și sunați de acolo la 112.
# {$sentence} German sentences to read out on the phone
crisis-say-to-112 = Citiți asta la telefon în germană: „{ $sentence }” Apoi strada, numărul casei și etajul.
# {$meaning} the same sentences in the language that is read
crisis-say-meaning = Asta înseamnă: „{ $meaning }”
crisis-where =
    Unde sunteți? Nu văd nici numărul dumneavoastră de telefon, nici locul.
    Scrieți-mi adresa imediat ce sunteți în siguranță. O transmit echipei noastre.
    Eu rămân aici.

# Sentences for the emergency call. In German they are read out; the other languages say what they mean.
crisis-sentence-place = Sunt în …
crisis-sentence-suicide = Aici cineva vrea să își ia viața.
crisis-sentence-self-harm = Aici o persoană s-a rănit singură.
crisis-sentence-violence-victim = Cineva este violent cu mine. Vă rog să veniți repede.
crisis-sentence-violence-witness = Aici cineva este bătut. Vă rog să veniți repede.
crisis-sentence-violence-doer = Aici cineva este în pericol. Vă rog să veniți repede.
crisis-sentence-child-danger-victim = Sunt copil. Sunt în pericol.
crisis-sentence-child-danger-witness = Aici un copil este în pericol. Vă rog să veniți repede.
crisis-sentence-child-danger-doer = Copilul meu este în pericol. Vă rog să veniți repede.
crisis-sentence-medical = Viața unui om este în pericol. Vă rog să veniți repede.
crisis-sentence-fire = Aici arde.
crisis-sentence-gas = Aici miroase a gaz.
crisis-sentence-carbon-monoxide = Aici este monoxid de carbon în locuință.

# What comes after. {$name} who of the team has the emergency
crisis-added = Am adăugat asta pentru echipa noastră. Până acum nu a preluat nimeni. În pericol nu așteptați: sunați la 112.
crisis-passed-on = Am transmis asta către { $name }. În pericol nu așteptați: sunați la 112.
# Once, when nobody answers in time; the numbers follow again
crisis-nobody-yet = Până acum nu a răspuns nimeni din echipa noastră. Chem în continuare pe cineva.
crisis-claimed = { $name } din echipa noastră citește acum ce scrieți. Scrieți pur și simplu aici mai departe. În pericol nu așteptați: sunați la 112.
crisis-false-alarm = { $name } din echipa noastră v-a citit mesajul și nu vede un pericol acut; dacă este altfel, vă rog să îmi scrieți imediat. { $name } citește în continuare ce scrieți aici, până când cazul este încheiat.

crisis-helpline-emergency = ambulanță și pompieri, permanent, gratuit
crisis-helpline-police = poliție, permanent, gratuit
crisis-helpline-telefonseelsorge = telefonul de criză TelefonSeelsorge, permanent, gratuit, anonim, și pe chat (în germană)
crisis-helpline-women = linie de ajutor împotriva violenței față de femei, permanent, gratuit, multe limbi, și pe chat
crisis-helpline-men = linie de ajutor pentru bărbați care suferă violență, nu noaptea și nu în weekend (în germană)
crisis-helpline-perpetrators = ajutor pentru oameni care sunt violenți și vor să înceteze (în germană)
crisis-helpline-children = linie de ajutor pentru copii și tineri, de luni până sâmbătă, orele 14–20 (în germană)
crisis-helpline-parents = linie de ajutor pentru părinți, în zilele lucrătoare (în germană)
crisis-helpline-doctor = medic de gardă, când viața nu este în pericol
crisis-helpline-poison-ggiz = centru pentru intoxicații
crisis-helpline-poison-freiburg = centru pentru intoxicații
crisis-helpline-poison-bonn = centru pentru intoxicații

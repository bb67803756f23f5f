# Fixed texts in danger. Each version waits for review by a professional (vocabulary/crisis/reviews.yaml).

# What to do now, one thought a line; the first line is shown in bold. The numbers follow.
crisis-suicide =
    Dobrze, że Pan/Pani o tym pisze. Proszę nie zostawać teraz w samotności.
    Proszę pójść do kogoś albo do kogoś zadzwonić.
    Proszę odłożyć wszystko, czym można zrobić sobie krzywdę.
    Jeśli życie jest w niebezpieczeństwie: proszę natychmiast zadzwonić pod 112.
    Chodzi o kogoś innego? Proszę zostać przy tej osobie i zadzwonić pod 112.
    Żeby porozmawiać:
crisis-self-harm =
    Dobrze, że Pan/Pani o tym pisze. Proszę nie zostawać teraz w samotności.
    Głęboka rana, dużo krwi albo tabletki: proszę natychmiast zadzwonić pod 112.
    Proszę mocno przycisnąć do rany czysty kawałek materiału.
    Proszę odłożyć wszystko, czym można się zranić.
    Chodzi o kogoś innego? Proszę zostać przy tej osobie.
    Żeby porozmawiać:
crisis-violence-victim =
    Proszę schronić się w bezpiecznym miejscu, jeśli to możliwe.
    Proszę wyjść na zewnątrz, do sąsiadów albo do pokoju, który można zamknąć na klucz. Proszę zabrać ze sobą dzieci.
    Proszę zadzwonić na policję: 110. Jeśli ktoś jest ranny: 112.
    To nie jest Pana/Pani wina.
    Ktoś czyta wiadomości w Pana/Pani telefonie? W takim razie proszę usunąć ten czat.
    Pomoc przez telefon:
crisis-violence-witness =
    Proszę natychmiast zadzwonić na policję: 110.
    Proszę powiedzieć, co słychać lub widać i w którym mieszkaniu.
    Proszę nie wchodzić między te osoby. Proszę zadbać o własne bezpieczeństwo.
    Jeśli ktoś jest ranny: 112.
    Nie ma Pan/Pani pewności? Proszę mimo to zadzwonić, to jest słuszne.
    Pomoc przez telefon:
crisis-violence-doer =
    Proszę teraz odejść od drugiej osoby, najlepiej na zewnątrz.
    Proszę odłożyć to, czym można kogoś zranić.
    Proszę powoli wdychać i wydychać powietrze, dziesięć razy.
    Jeśli ktoś jest w niebezpieczeństwie: proszę zadzwonić pod 110. Jeśli ktoś jest ranny: 112.
    Dobrze, że Pan/Pani o tym pisze. Z przemocą można skończyć i jest w tym pomoc.
    Ktoś robi Panu/Pani krzywdę? W takim razie proszę schronić się w bezpiecznym miejscu i zadzwonić pod 110.
    Pomoc:
# Here it is mostly the child who writes: short, easy sentences.
crisis-child-danger-victim =
    Jeśli możesz, idź w bezpieczne miejsce: do sąsiadów, do sklepu, do dorosłych, którym ufasz.
    Zadzwoń na policję: 110. Jeśli ktoś jest ranny albo się nie budzi: 112.
    Dzieci też mogą tam dzwonić. To nic nie kosztuje.
    To nie jest Twoja wina. Nikomu nie wolno Cię krzywdzić.
    Pomoc przez telefon:
crisis-child-danger-witness =
    Jeśli dziecko jest teraz w niebezpieczeństwie: proszę natychmiast zadzwonić pod 110. Jeśli jest ranne: 112.
    Proszę zostać przy dziecku, jeśli jest to dla Pana/Pani bezpieczne.
    Proszę powiedzieć, gdzie jest dziecko i co słychać lub widać.
    Nie ma Pan/Pani pewności? Proszę mimo to zadzwonić, to jest słuszne.
    Pomoc przez telefon:
crisis-child-danger-doer =
    Proszę położyć dziecko w bezpiecznym miejscu, na przykład na plecach w łóżku. Potem proszę wyjść z pokoju.
    Proszę nie potrząsać dzieckiem. Dziecko może w tym czasie płakać.
    Proszę powoli wdychać i wydychać powietrze, dziesięć razy.
    Proszę poprosić kogoś o przejęcie opieki nad dzieckiem.
    Jeśli dziecko jest ranne albo ktoś nim potrząsał: proszę natychmiast zadzwonić pod 112, nawet jeśli teraz jest spokojne.
    Dobrze, że Pan/Pani o tym pisze. Wielu rodziców dochodzi do tej granicy.
    Pomoc przez telefon:
crisis-medical =
    Proszę teraz zadzwonić pod 112.
    Proszę się nie rozłączać. Pod numerem alarmowym powiedzą, co robić.
    Proszę zostać przy tej osobie.
    Jeśli nie oddycha: proszę mocno i szybko uciskać środek klatki piersiowej.
    Jeśli oddycha, ale się nie budzi: proszę obrócić ją na bok.
crisis-fire =
    Proszę natychmiast zadzwonić pod 112.
    Jeśli pali się w mieszkaniu: proszę wyjść, zabrać wszystkich ze sobą i zamknąć za sobą drzwi.
    Jeśli na klatce schodowej jest dym: proszę zostać w mieszkaniu i zamknąć drzwi. Proszę podejść do okna i wołać o pomoc.
    Proszę nie przechodzić przez dym.
    Proszę nie jechać windą.
crisis-gas =
    Proszę natychmiast wyjść na zewnątrz i zabrać wszystkich ze sobą.
    Żadnego światła, żadnych włączników, żadnego ognia.
    Proszę zapukać do sąsiadów. Proszę nie używać dzwonka.
    Proszę nie telefonować w budynku.
    Proszę zadzwonić pod 112 dopiero na zewnątrz.
crisis-carbon-monoxide =
    Proszę natychmiast wyjść na świeże powietrze i zabrać wszystkich ze sobą.
    Na zewnątrz proszę zadzwonić pod 112, nawet jeśli czuje się Pan/Pani lepiej.
    Proszę nie wracać.
    Czadu (tlenku węgla) nie widać i nie czuć.

crisis-closed-now = teraz zamknięte
crisis-truth = Informuję nasz zespół. Nie mogę obiecać, że ktoś wkrótce to przeczyta.
# For teams without anybody on call
crisis-truth-no-cover = Nasz zespół nie ma dyżuru na nagłe wypadki. Informuję go, ale prawdopodobnie nikt teraz tego nie czyta.
crisis-do-not-wait = Proszę nie czekać, proszę zadzwonić pod 112.
crisis-do-not-wait-outside = Proszę nie czekać: proszę wyjść na zewnątrz i stamtąd zadzwonić pod 112.
# {$sentence} German sentences to read out on the phone
crisis-say-to-112 = Proszę przeczytać to przez telefon po niemiecku: „{ $sentence }” Potem ulica, numer domu i piętro.
# {$meaning} the same sentences in the language that is read
crisis-say-meaning = To znaczy: „{ $meaning }”
crisis-where =
    Gdzie Pan/Pani jest? Nie widzę ani numeru telefonu, ani miejsca.
    Proszę napisać mi adres, gdy tylko będzie Pan/Pani w bezpiecznym miejscu. Przekażę go naszemu zespołowi.
    Zostaję tutaj.

# Sentences for the emergency call. In German they are read out; the other languages say what they mean.
crisis-sentence-place = Jestem w …
crisis-sentence-suicide = Ktoś tutaj chce odebrać sobie życie.
crisis-sentence-self-harm = Ktoś tutaj sam się zranił.
crisis-sentence-violence-victim = Ktoś stosuje wobec mnie przemoc. Proszę szybko przyjechać.
crisis-sentence-violence-witness = Ktoś jest tutaj bity. Proszę szybko przyjechać.
crisis-sentence-violence-doer = Ktoś tutaj jest w niebezpieczeństwie. Proszę szybko przyjechać.
crisis-sentence-child-danger-victim = Jestem dzieckiem. Jestem w niebezpieczeństwie.
crisis-sentence-child-danger-witness = Dziecko jest tutaj w niebezpieczeństwie. Proszę szybko przyjechać.
crisis-sentence-child-danger-doer = Moje dziecko jest w niebezpieczeństwie. Proszę szybko przyjechać.
crisis-sentence-medical = Życie człowieka jest w niebezpieczeństwie. Proszę szybko przyjechać.
crisis-sentence-fire = Tutaj się pali.
crisis-sentence-gas = Tutaj czuć gaz.
crisis-sentence-carbon-monoxide = W mieszkaniu jest tlenek węgla (czad).

# What comes after. {$name} who of the team has the emergency
crisis-added = Ta wiadomość jest dopisana dla naszego zespołu. Do tej pory nikt nie przejął sprawy. W niebezpieczeństwie proszę nie czekać: proszę zadzwonić pod 112.
crisis-passed-on = Przekazano to osobie z naszego zespołu: { $name }. W niebezpieczeństwie proszę nie czekać: proszę zadzwonić pod 112.
# Once, when nobody answers in time; the numbers follow again
crisis-nobody-yet = Do tej pory nikt z naszego zespołu się nie odezwał. Nadal próbuję kogoś wezwać.
crisis-claimed = { $name } z naszego zespołu czyta teraz to, co Pan/Pani pisze. Proszę po prostu dalej tutaj pisać. W niebezpieczeństwie proszę nie czekać: proszę zadzwonić pod 112.
crisis-false-alarm = Osoba z naszego zespołu ({ $name }) przeczytała Pana/Pani wiadomość i nie widzi bezpośredniego zagrożenia; jeśli jest inaczej, proszę mi to od razu napisać. Ta osoba nadal czyta to, co Pan/Pani tu pisze, aż sprawa zostanie zamknięta.

crisis-helpline-emergency = pogotowie ratunkowe i straż pożarna, zawsze, bezpłatnie
crisis-helpline-police = policja, zawsze, bezpłatnie
crisis-helpline-telefonseelsorge = telefon zaufania TelefonSeelsorge, zawsze, bezpłatnie, anonimowo, także na czacie (po niemiecku)
crisis-helpline-women = telefon pomocy w sprawie przemocy wobec kobiet, zawsze, bezpłatnie, wiele języków, także na czacie
crisis-helpline-men = telefon pomocy dla mężczyzn, którzy doznają przemocy, nie w nocy ani w weekendy (po niemiecku)
crisis-helpline-perpetrators = pomoc dla osób, które stosują przemoc i chcą przestać (po niemiecku)
crisis-helpline-children = telefon zaufania dla dzieci i młodzieży, od poniedziałku do soboty od 14 do 20 (po niemiecku)
crisis-helpline-parents = telefon dla rodziców, w dni robocze (po niemiecku)
crisis-helpline-doctor = lekarz dyżurny, gdy nie ma zagrożenia życia
crisis-helpline-poison-ggiz = pomoc przy zatruciach
crisis-helpline-poison-freiburg = pomoc przy zatruciach
crisis-helpline-poison-bonn = pomoc przy zatruciach

# Voice notes, photos and locations: what becomes of them. Short sentences, one thought each.

## Voice notes
# {$text} what a program wrote down
voice-heard =
    Asta am înțeles:
    „{ $text }”
    Este corect?
voice-understood = Asta am înțeles: „{ $text }”
voice-yes = Da, este corect
voice-no = Nu, nu este corect
# What is not heard cannot be looked at for danger either
voice-danger = În pericol sunați la 112.
voice-again = Atunci v-am înțeles greșit. Vă rog să înregistrați încă o dată, rar și într-un loc liniștit. Sau scrieți în câteva cuvinte. Sau alegeți { tenant-command-human } și vă contactează un om.
# {$why} long or failed
voice-declined =
    { $why ->
        [long] Acest mesaj vocal este prea lung pentru mine. Pot asculta trei minute.
       *[failed] Nu am putut înțelege acest mesaj vocal.
    } Vă rog să înregistrați încă o dată, mai scurt, sau scrieți în câteva cuvinte despre ce este vorba. Sau alegeți { tenant-command-human } și vă contactează un om, care îl poate asculta. { voice-danger }
voice-ask = { voice-danger } Un program de calculator al altei firme poate scrie pentru mine mesajul dumneavoastră vocal. Numele și numerele nu pot fi scoase înainte. Să o facă?
voice-ask-yes = Da, să îl scrie
voice-ask-no = Nu, mai bine nu
voice-not-heard = Bine, nu va fi scris. Vă rog să scrieți în câteva cuvinte despre ce este vorba. Sau alegeți { tenant-command-human } și vă contactează un om, care îl poate asculta. { voice-danger }
voice-ask-again = { voice-danger } Acest mesaj vocal nu a fost scris, pentru că nu ați dorit. Vă rog să scrieți în câteva cuvinte despre ce este vorba. Sau alegeți { tenant-command-human } și vă contactează un om, care îl poate asculta. Să îl scrie totuși un program de calculator al altei firme?

## Photos, documents, locations
# {$media} what was sent, {$name} who has the case
attachment-passed-on =
    { $media ->
        [photo] Am transmis fotografia dumneavoastră. O primește { $name }.
        [voice] Am transmis mesajul dumneavoastră vocal. Îl primește { $name }.
        [video] Am transmis filmul dumneavoastră. Îl primește { $name }.
        [document] Am transmis documentul dumneavoastră. Îl primește { $name }.
        [location] Am transmis locația dumneavoastră. O vede { $name }.
       *[other] Am transmis. Primește { $name }.
    }
attachment-added =
    { $media ->
        [photo] Am adăugat fotografia la cererea dumneavoastră { $reference }.
        [voice] Am adăugat mesajul vocal la cererea dumneavoastră { $reference }.
        [video] Am adăugat filmul la cererea dumneavoastră { $reference }.
        [document] Am adăugat documentul la cererea dumneavoastră { $reference }.
        [location] Am adăugat locația la cererea dumneavoastră { $reference }.
       *[other] Am adăugat asta la cererea dumneavoastră { $reference }.
    } Cine preia cererea o să vadă.
attachment-unheard =
    { $media ->
        [video] Eu nu am putut vedea filmul.
       *[voice] Eu nu am putut asculta mesajul.
    } { voice-danger }
attachment-ask-person =
    { $media ->
        [video] Eu nu mă uit la filme.
        [document] Eu nu deschid documente.
       *[other] Eu nu mă uit la fotografii.
    } Un om poate face asta. Vă rugăm să nu trimiteți acte de identitate sau documente bancare.
attachment-as-well = Transmit și asta, dacă spuneți da.
tenant-consent-files = Se transmit și fișierele trimise recent (număr: { $count }).
attachment-unavailable =
    { $why ->
        [elsewhere] Nu pot lua fișiere care se află în altă parte.
       *[too_big] Acest fișier este prea mare pentru mine. Pot primi 20 MB.
    } Vă rog să îl trimiteți mai mic și direct aici, de exemplu ca fotografie. Sau alegeți { tenant-command-human } și vă contactează un om.
attachment-lost = Nu am putut transmite un fișier trimis de dumneavoastră. Vă rog să îl trimiteți încă o dată.
mydata-attachment =
    { $media ->
        [photo] Fotografie
        [voice] Mesaj vocal
        [video] Film
        [document] Document
        [location] Locație
       *[other] Altceva
    }

# What tenants read. Short sentences, one thought each.

language-name = Română
platform-telegram = Telegram
platform-slack = Slack

# How a command is called: Slack keeps unknown /words to itself, there one writes them without the slash.
# $chat: telegram or slack
tenant-command-human =
    { $chat ->
        [slack] „persoană”
       *[other] /human
    }
tenant-command-language =
    { $chat ->
        [slack] „limbă”
       *[other] /language
    }
tenant-command-mydata =
    { $chat ->
        [slack] „datele mele”
       *[other] /mydata
    }
tenant-command-deletemydata =
    { $chat ->
        [slack] „șterge datele mele”
       *[other] /deletemydata
    }
tenant-command-cancel =
    { $chat ->
        [slack] „anulează”
       *[other] /cancel
    }

# {$organisation} who runs this, {$platform} the service the messages travel through, {$model} whether texts go to a model of another company (asked)
tenant-first-notice =
    Bună ziua! Aici răspunde Lotse, un asistent automat de la { $organisation }. Știu ajutor în apropiere sau chem un om: { tenant-command-human }.
    Mesajele dumneavoastră sunt salvate criptat. Contabilitatea chiriilor nu află nimic fără acordul dumneavoastră. Și { $platform } prelucrează mesajele. { $model ->
        [asked] Un program de calculator al altei firme ajută la înțelegerea mesajelor și la scrierea răspunsului. Scoatem înainte numele și numerele, cât de bine se poate.{" "}
        [translates] Un program de calculator al altei firme ajută la înțelegerea mesajelor și la scrierea răspunsului. Tot el traduce mesajele dintre dumneavoastră și echipa noastră. Scoatem înainte numele și numerele, cât de bine se poate.{" "}
       *[none] {""}
    }{ $voice ->
        [asked] Mesajele vocale sunt scrise de un program de calculator al altei firme. Numele și numerele nu pot fi scoase din ele înainte.{" "}
       *[none] {""}
    }Vă rugăm să nu trimiteți acte de identitate sau documente bancare.
    Aceasta este informație, nu consultanță juridică. Într-un conflict cu proprietarul vă ajută și o asociație a chiriașilor (Mieterverein) sau un centru de consiliere independent.
    Cu { tenant-command-mydata } vă vedeți datele, cu { tenant-command-deletemydata } le ștergeți.

tenant-greeting = Scrieți-mi pur și simplu despre ce este vorba. De exemplu: „Am datorii” sau „Ceartă cu vecinul”. Dacă preferați să vorbiți cu un om: { tenant-command-human }.
tenant-help =
    Scrieți problema cu cuvintele dumneavoastră, în limba dumneavoastră.
    { tenant-command-human } – vreau să mă contacteze un om
    { tenant-command-language } – alege limba
    { tenant-command-mydata } – arată ce este salvat despre mine
    { tenant-command-deletemydata } – șterge tot despre mine
    { tenant-command-cancel } – oprește sau retrage o solicitare
    În loc să apăsați un buton, puteți scrie și numărul lui: 1 pentru primul, 2 pentru al doilea.
    În pericol sunați la 112, poliția este la 110.
tenant-thanks = Cu plăcere! Îmi puteți scrie din nou oricând.
tenant-glad = Mă bucur. Îmi puteți scrie din nou oricând.
tenant-not-understood = Nu am putut citi asta. Vă rog să scrieți în câteva cuvinte despre ce este vorba. Sau alegeți { tenant-command-human } și vă contactează un om.
tenant-not-handled = Îmi cer scuze, nu am reușit. Vă rog să scrieți încă o dată cu alte cuvinte sau alegeți { tenant-command-human } și vă contactează un om. În pericol sunați la 112.
tenant-nothing-found = Nu găsesc nimic potrivit pentru asta în lista mea. Nu vreau să inventez nimic.
tenant-no-more = Mai mult nu am găsit despre asta.
tenant-old-button = Acest buton nu mai este actual. Scrieți-mi pur și simplu de ce aveți nevoie.
tenant-answer-unsure = Nu știu dacă ultimul meu mesaj a ajuns la dumneavoastră: conexiunea a avut probleme. Dacă nu, vă rog să îmi scrieți din nou. În pericol sunați la 112.

# {$media} kind of attachment
tenant-attachment =
    { $media ->
        [voice] { voice-danger } Încă nu pot asculta mesaje vocale. Vă rog să scrieți în câteva cuvinte despre ce este vorba.
        [sticker] Mulțumesc! Vă rog să scrieți în câteva cuvinte despre ce este vorba.
       *[other] Încă nu pot deschide asta. Vă rog să scrieți în câteva cuvinte despre ce este vorba.
    }
tenant-attachment-or-person = Sau alegeți { tenant-command-human } și vă contactează un om.

tenant-ask-area = Unde locuiți? Atunci vă arăt ce este în apropiere.
tenant-ask-age = Ce vârstă are persoana despre care este vorba? Atunci vă arăt ce există pentru ea.
# How a location is shared in Telegram; it is rounded and forgotten after the answer.
tenant-share-location = Dacă îmi trimiteți locația (agrafa de hârtie), vă arăt ce este cel mai aproape. Nu o rețin.
tenant-nowhere-to-go = Mulțumesc pentru locație, nu o rețin. În lista mea nu este niciun loc unde puteți merge acum. În pericol sunați la 112.
tenant-area-set = Mulțumesc. De acum caut pentru { $area }.
tenant-area-open = Nu este nicio problemă. Atunci caut peste tot.
tenant-area-unknown = încă nespusă
tenant-ask-language = Ce limbă doriți? / Welche Sprache möchten Sie? / Which language would you like?
tenant-language-set = Bine, scriem în română.

# Before the hand-over: what is passed on and to whom
tenant-ask-consent =
    Doriți să vă contacteze un om?
    Echipa { $desk } de la { $organisation } primește: despre ce este vorba ({ $topics }), zona dumneavoastră ({ $area }), limba dumneavoastră și ce mi-ați scris despre asta. Doar persoana care preia solicitarea vă citește mesajele. Echipa lucrează cu Slack; atunci le prelucrează și Slack.
tenant-consent-yes = Da, vă rog
tenant-consent-no = Nu, mulțumesc
tenant-typed-yes = da, da vă rog, da va rog, vă rog, va rog, sigur, bine, desigur, sunt de acord, de acord, ok, okay, d, yes, y, ja, 1, da sigur, da desigur, da bine, da sunt de acord, da ok, ok da, cu plăcere, da cu plăcere, sigur că da, bineînțeles, da bineînțeles, perfect, da vreau, da mulțumesc, e bine, 👍, 👌, ✅
tenant-typed-no = nu, nu mulțumesc, nu mulţumesc, nu multumesc, nu mersi, mai bine nu, nu vreau, n, no, nein, 2, nu acum, nu încă nu, încă nu, nu încă, mai târziu, poate mai târziu, nicidecum, în niciun caz, nu în niciun caz, niciodată, nu nu vreau, nu doresc, nu e nevoie, nu este nevoie, totuși nu, nu totuși nu, mulțumesc nu, nici vorbă, nu mai bine nu, 👎, ❌
tenant-typed-but = dar, însă, doar, numai, fără, decât, totuși
tenant-typed-unsure = nu, nimic, niciun, nicio, întâi, mai târziu, poate, dacă, cine, cui, ce, cum, când, unde, de ce, care, înainte, nimeni
tenant-consent-noted = Se adaugă la solicitarea dumneavoastră. Încă nu s-a transmis nimic.
tenant-consent-unclear = Fără un da clar nu transmit nimic mai departe.
tenant-consent-refused = În regulă, nu transmit nimic mai departe. Cu { tenant-command-human } vă puteți răzgândi oricând.
tenant-handed-over = Solicitarea dumneavoastră este la echipa { $desk }. { $when } Vă spun imediat ce o preia cineva. Ce mai scrieți acum se adaugă.
tenant-desk-open = Echipa este acum aici.
tenant-desk-opens = Echipa revine: { $when }.
tenant-case-already-open = Solicitarea dumneavoastră { $reference } este deja la echipă. Scrieți pur și simplu mai departe, se adaugă. Cu { tenant-command-cancel } o retrageți.
tenant-added-to-case = Am adăugat asta la solicitarea dumneavoastră { $reference }.
tenant-edit-not-of-case = Acest mesaj nu face parte din solicitarea dumneavoastră { $reference }, de aceea nu am transmis modificarea. Dacă doriți ca echipa să o citească, vă rog să o scrieți într-un mesaj nou.
tenant-claimed = { $name } a preluat solicitarea dumneavoastră { $reference }. Scrieți pur și simplu aici mai departe, { $name } citește.
tenant-person-says = { $name } scrie:
tenant-translated = Tradus automat. Limba originalului: { $language }.
tenant-untranslated = Netradus. Limba: { $language }.
tenant-original-button = Arată originalul
tenant-original =
    Textul original ({ $name }):
    { $text }
tenant-person-away = Echipa nu este acum aici. Mesajul dumneavoastră va fi citit începând cu: { $when }. În pericol vă rog să sunați la 112.
tenant-released = Solicitarea dumneavoastră { $reference } este din nou la echipa { $desk }. Vă spun imediat ce o preia altcineva.
tenant-reopened = Solicitarea dumneavoastră { $reference } este din nou deschisă. Scrieți pur și simplu aici mai departe.
# {$outcome} how it ended
tenant-closed =
    { $outcome ->
        [referred] Solicitarea dumneavoastră { $reference } este încheiată. Vi s-a indicat un serviciu potrivit.
        [no_contact] Nu am reușit să vă contactăm și închidem solicitarea dumneavoastră { $reference }. Scrieți din nou oricând.
       *[other] Solicitarea dumneavoastră { $reference } este încheiată.
    } Cum a fost pentru dumneavoastră? 1 este rău, 5 este foarte bine.
tenant-rate-button = { $score }
tenant-rated = Mulțumesc pentru părere.
tenant-cancelled = În regulă, am anulat. Îmi puteți scrie oricând.
tenant-ask-withdraw = Doriți să retrageți solicitarea { $reference }? Atunci alegeți { tenant-command-cancel }. Altfel rămâne la echipă.
tenant-withdrawn = Solicitarea dumneavoastră { $reference } este retrasă. Îmi puteți scrie din nou oricând.
tenant-cancel-not-possible = Solicitarea dumneavoastră { $reference } a fost deja preluată de cineva. Spuneți acolo dacă s-a rezolvat.
# An emergency is not withdrawn: whoever was called will ask.
tenant-cancel-emergency = Pentru solicitarea dumneavoastră { $reference } am chemat deja oameni. Scrieți pur și simplu mai departe și spuneți-le dacă s-a rezolvat.

tenant-state-new = nouă
tenant-state-offered = la echipă, încă nepreluată
tenant-state-claimed = preluată
tenant-state-waiting = așteptați un răspuns
tenant-state-answered = cu răspuns
tenant-state-closed = încheiată

mydata-header = Despre dumneavoastră este salvat:
mydata-profile = Nume: { $name } · limbă: { $language } · zonă: { $area }
mydata-request = Solicitarea { $reference } din { $when }: { $state }
mydata-no-requests = Nicio solicitare.
mydata-messages =
    { $count ->
        [0] Niciun mesaj.
        [one] Un mesaj:
        [few] { $count } mesaje, aici ultimele { $shown }:
       *[other] { $count } de mesaje, aici ultimele { $shown }:
    }
mydata-message = { $when } – { $who }: { $text }
mydata-translation = Traducere automată ({ $language }): { $text }
mydata-by-tenant = dumneavoastră
mydata-by-bot = Lotse
mydata-by-person = echipa
# {$topics} topics of questions that stayed without an answer
mydata-counted = Reținut ca să se numere o singură dată: întrebări la care nu am putut răspunde ({ $topics }). Numărătoarea în sine nu conține nici nume, nici cuvinte.
mydata-footer = Se adaugă identificatorul chatului dumneavoastră, ca să vă pot răspunde. Cu { tenant-command-deletemydata } ștergeți tot.
tenant-ask-erase = Să șterg ce este salvat despre dumneavoastră: numele, identificatorul chatului și tot ce s-a scris? O solicitare deschisă se închide odată cu asta. Rămâne notat că au existat solicitări, fără nume și fără cuvinte. Asta nu se poate anula.
tenant-erase-yes = Da, șterge tot
tenant-erase-no = Nu, păstrează
tenant-erase-unsure = Ca să nu se piardă nimic din greșeală: datele se șterg numai dacă apăsați „{ tenant-erase-yes }” sau scrieți 1.
tenant-erase-refused = În regulă, totul rămâne așa cum este.
tenant-erased =
    Datele dumneavoastră la { $organisation } sunt șterse. În acest chat rămân { $chat ->
        [telegram] mesajele dumneavoastră, iar dintre ale mele cele mai vechi de două zile, până când ștergeți chatul
       *[other] mesajele dumneavoastră, până când le ștergeți
    }. Ce a scris o persoană din echipă în Slack șterge ea acolo.

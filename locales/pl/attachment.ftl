# Voice notes, photos and locations: what becomes of them. Short sentences, one thought each.

## Voice notes
# {$text} what a program wrote down
voice-heard =
    Oto, co rozumiem:
    „{ $text }”
    Czy to się zgadza?
voice-understood = Oto, co rozumiem: „{ $text }”
voice-yes = Tak, zgadza się
voice-no = Nie, nie zgadza się
# What is not heard cannot be looked at for danger either
voice-danger = W niebezpieczeństwie proszę zadzwonić pod 112.
voice-again = W takim razie źle zrozumiałem. Proszę nagrać jeszcze raz, powoli i w cichym miejscu. Albo napisać w kilku słowach. Albo wybrać { tenant-command-human }, wtedy odezwie się człowiek.
# {$why} long or failed
voice-declined =
    { $why ->
        [long] Ta wiadomość głosowa jest dla mnie za długa. Najwyżej trzy minuty.
       *[failed] Nie udało mi się zrozumieć tej wiadomości głosowej.
    } Proszę nagrać jeszcze raz, krócej, albo napisać w kilku słowach, o co chodzi. Albo wybrać { tenant-command-human }, wtedy odezwie się człowiek, który może jej wysłuchać. { voice-danger }
voice-ask = { voice-danger } Program komputerowy innej firmy może zapisać dla mnie tę wiadomość głosową. Nazwisk i numerów nie da się z niej wcześniej usunąć. Czy ma to zrobić?
voice-ask-yes = Tak, zapisać
voice-ask-no = Nie, raczej nie
voice-not-heard = Dobrze, nie będzie zapisana. Proszę napisać w kilku słowach, o co chodzi. Albo wybrać { tenant-command-human }, wtedy odezwie się człowiek, który może jej wysłuchać. { voice-danger }
voice-ask-again = { voice-danger } Ta wiadomość głosowa nie została zapisana, bo odpowiedź brzmiała „nie”. Proszę napisać w kilku słowach, o co chodzi. Albo wybrać { tenant-command-human }, wtedy odezwie się człowiek, który może jej wysłuchać. Czy program komputerowy innej firmy ma ją jednak zapisać?

## Photos, documents, locations
# {$media} what was sent, {$name} who has the case
attachment-passed-on =
    { $media ->
        [photo] Zdjęcie zostało przekazane. Dostaje je { $name }.
        [voice] Wiadomość głosowa została przekazana. Dostaje ją { $name }.
        [video] Film został przekazany. Dostaje go { $name }.
        [document] Dokument został przekazany. Dostaje go { $name }.
        [location] Lokalizacja została przekazana. Widzi ją { $name }.
       *[other] Przekazane. Dostaje to { $name }.
    }
attachment-added =
    { $media ->
        [photo] Zdjęcie jest teraz w zgłoszeniu { $reference }.
        [voice] Wiadomość głosowa jest teraz w zgłoszeniu { $reference }.
        [video] Film jest teraz w zgłoszeniu { $reference }.
        [document] Dokument jest teraz w zgłoszeniu { $reference }.
        [location] Lokalizacja jest teraz w zgłoszeniu { $reference }.
       *[other] To jest teraz w zgłoszeniu { $reference }.
    } Zobaczy to osoba, która przejmie zgłoszenie.
attachment-unheard =
    { $media ->
        [video] Ja tego filmu nie obejrzałem.
       *[voice] Ja tej wiadomości nie wysłuchałem.
    } { voice-danger }
attachment-ask-person =
    { $media ->
        [video] Nie oglądam filmów sam.
        [document] Nie otwieram dokumentów sam.
       *[other] Nie oglądam zdjęć sam.
    } Może to zrobić człowiek. Proszę nie wysyłać dokumentów tożsamości ani dokumentów bankowych.
attachment-as-well = To też przekażę, jeśli odpowiedź brzmi „tak”.
tenant-consent-files = Przekazane zostaną też ostatnio wysłane pliki (liczba: { $count }).
attachment-unavailable =
    { $why ->
        [elsewhere] Plików, które są gdzie indziej, nie mogę pobrać.
       *[too_big] Ten plik jest dla mnie za duży. Najwyżej 20 MB.
    } Proszę wysłać go mniejszy i bezpośrednio tutaj, na przykład jako zdjęcie. Albo wybrać { tenant-command-human }, wtedy odezwie się człowiek.
attachment-lost = Nie udało się przekazać wysłanego pliku. Proszę wysłać go jeszcze raz.
mydata-attachment =
    { $media ->
        [photo] Zdjęcie
        [voice] Wiadomość głosowa
        [video] Film
        [document] Dokument
        [location] Lokalizacja
       *[other] Coś innego
    }

# What tenants read. Short sentences, one thought each.

language-name = Polski
platform-telegram = Telegram
platform-slack = Slack

# How a command is called: Slack keeps unknown /words to itself, there one writes them without the slash.
# $chat: telegram or slack
tenant-command-human =
    { $chat ->
        [slack] „człowiek”
       *[other] /human
    }
tenant-command-language =
    { $chat ->
        [slack] „język”
       *[other] /language
    }
tenant-command-mydata =
    { $chat ->
        [slack] „moje dane”
       *[other] /mydata
    }
tenant-command-deletemydata =
    { $chat ->
        [slack] „usuń moje dane”
       *[other] /deletemydata
    }
tenant-command-cancel =
    { $chat ->
        [slack] „anuluj”
       *[other] /cancel
    }

# {$organisation} who runs this, {$platform} the service the messages travel through, {$model} whether texts go to a model of another company (asked)
tenant-first-notice =
    Dzień dobry! Tu Lotse, automatyczny asystent organizacji { $organisation }. Znam pomoc w okolicy albo wzywam człowieka: { tenant-command-human }.
    Pana/Pani wiadomości są zapisywane w formie zaszyfrowanej. Dział rozliczeń czynszu niczego się nie dowie bez Pana/Pani zgody. { $platform } też przetwarza te wiadomości. { $model ->
        [asked] Program komputerowy innej firmy pomaga zrozumieć wiadomości i napisać odpowiedź. Nazwiska i numery usuwamy wcześniej, na ile się da.{" "}
        [translates] Program komputerowy innej firmy pomaga zrozumieć wiadomości i napisać odpowiedź. Tłumaczy on także to, co Pan/Pani i osoba z naszego zespołu piszą do siebie. Nazwiska i numery usuwamy wcześniej, na ile się da.{" "}
       *[none] {""}
    }{ $voice ->
        [asked] Wiadomości głosowe zapisuje program komputerowy innej firmy. Nazwisk i numerów nie da się z nich wcześniej usunąć.{" "}
       *[none] {""}
    }Proszę nie wysyłać dokumentów tożsamości ani dokumentów bankowych.
    To jest informacja, a nie porada prawna. W sporze z wynajmującym pomaga też związek lokatorów (Mieterverein) albo niezależna poradnia.
    { tenant-command-mydata } pokazuje Pana/Pani dane, { tenant-command-deletemydata } je usuwa.

tenant-greeting = Proszę po prostu napisać, o co chodzi. Na przykład: „Mam długi” albo „Kłótnia z sąsiadem”. Jeśli woli Pan/Pani rozmawiać z człowiekiem: { tenant-command-human }.
tenant-help =
    Proszę opisać swoją sprawę własnymi słowami, w swoim języku.
    { tenant-command-human } – chcę, żeby odezwał się człowiek
    { tenant-command-language } – wybór języka
    { tenant-command-mydata } – pokaż, co jest o mnie zapisane
    { tenant-command-deletemydata } – usuń wszystko o mnie
    { tenant-command-cancel } – przerwij albo wycofaj sprawę
    Zamiast naciskać przycisk, można też napisać jego numer: 1 to pierwszy, 2 to drugi.
    W niebezpieczeństwie proszę zadzwonić pod 112, policja ma numer 110.
tenant-thanks = Bardzo proszę! Można do mnie pisać w każdej chwili.
tenant-glad = Cieszę się. Można do mnie pisać w każdej chwili.
tenant-not-understood = Nie mogę tego odczytać. Proszę napisać w kilku słowach, o co chodzi. Albo proszę wybrać { tenant-command-human }, wtedy odezwie się człowiek.
tenant-not-handled = Przepraszam, coś mi się nie udało. Proszę napisać to jeszcze raz innymi słowami albo wybrać { tenant-command-human }, wtedy odezwie się człowiek. W niebezpieczeństwie proszę zadzwonić pod 112.
tenant-nothing-found = Nie znajduję na to nic odpowiedniego w moim spisie. Nie chcę niczego zmyślać.
tenant-no-more = Nic więcej na ten temat nie znajduję.
tenant-old-button = Ten przycisk jest już nieaktualny. Proszę po prostu napisać, czego Pan/Pani potrzebuje.
tenant-answer-unsure = Nie wiem, czy moja ostatnia wiadomość do Pana/Pani dotarła: były zakłócenia połączenia. Jeśli nie, proszę napisać do mnie jeszcze raz. W niebezpieczeństwie proszę zadzwonić pod 112.

# {$media} kind of attachment
tenant-attachment =
    { $media ->
        [voice] { voice-danger } Nie umiem jeszcze słuchać wiadomości głosowych. Proszę napisać w kilku słowach, o co chodzi.
        [sticker] Dziękuję! Proszę napisać w kilku słowach, o co chodzi.
       *[other] Nie umiem jeszcze tego otworzyć. Proszę napisać w kilku słowach, o co chodzi.
    }
tenant-attachment-or-person = Albo proszę wybrać { tenant-command-human }, wtedy odezwie się człowiek.

tenant-ask-area = Gdzie Pan/Pani mieszka? Wtedy pokażę, co jest w pobliżu.
tenant-ask-age = Ile lat ma osoba, o którą chodzi? Wtedy pokażę, co jest dla niej.
# How a location is shared in Telegram; it is rounded and forgotten after the answer.
tenant-share-location = Jeśli wyśle mi Pan/Pani swoją lokalizację (ikona spinacza), pokażę, co jest najbliżej. Nie zapamiętuję jej.
tenant-nowhere-to-go = Dziękuję za lokalizację, nie zapamiętuję jej. W moim spisie nie ma miejsca, do którego można teraz pójść. W niebezpieczeństwie proszę zadzwonić pod 112.
tenant-area-set = Dziękuję. Od teraz szukam dla okolicy: { $area }.
tenant-area-open = Nic nie szkodzi. Będę szukać wszędzie.
tenant-area-unknown = jeszcze nie podano
tenant-ask-language = Jaki język Pan/Pani wybiera? / Welche Sprache möchten Sie? / Which language would you like?
tenant-language-set = Dobrze, piszemy po polsku.

# Before the hand-over: what is passed on and to whom
tenant-ask-consent =
    Czy ma się do Pana/Pani odezwać człowiek?
    Zespół { $desk } organizacji { $organisation } dostanie: o co chodzi ({ $topics }), Pana/Pani okolicę ({ $area }), Pana/Pani język i wiadomości do mnie na ten temat. Czyta je tylko osoba, która przejmie sprawę. Zespół pracuje w programie Slack; wtedy przetwarza je także Slack.
tenant-consent-yes = Tak, proszę
tenant-consent-no = Nie, dziękuję
tenant-typed-yes = tak, tak proszę, tak prosze, proszę, prosze, poproszę, poprosze, chętnie, chetnie, dobrze, zgoda, zgadzam się, zgadzam sie, ok, okay, okej, t, yes, y, ja, 1, tak chętnie, tak oczywiście, tak zgadzam się, tak zgoda, tak dobrze, tak ok, ok tak, dobrze tak, oczywiście, jasne, pewnie, tak jasne, no tak, no dobrze, jak najbardziej, tak chcę, niech będzie, może być, 👍, 👌, ✅
tenant-typed-no = nie, nie dziękuję, nie dziekuje, nie dzięki, nie dzieki, raczej nie, nie chcę, nie chce, nie trzeba, n, nein, 2, nie teraz, nie nie teraz, jeszcze nie, nie jeszcze nie, jednak nie, nie jednak nie, nie raczej nie, lepiej nie, w żadnym wypadku, w żadnym razie, absolutnie nie, nigdy, później, może później, nie nie chcę, nie ma potrzeby, niepotrzebne, dziękuję nie, nigdy w życiu, 👎, ❌
tenant-typed-but = ale, tylko, oprócz, bez, jednak, lecz, jedynie
tenant-typed-unsure = nie, nic, żaden, żadne, najpierw, później, potem, może, czy, jeśli, jeżeli, gdy, kto, komu, kogo, co, jak, kiedy, gdzie, dlaczego, który, która, zanim, nikt
tenant-consent-noted = Zostanie to dodane do sprawy. Na razie niczego nie przekazano.
tenant-consent-unclear = Bez wyraźnego „tak” niczego nie przekazuję.
tenant-consent-refused = W porządku, niczego nie przekazuję dalej. W każdej chwili można zmienić zdanie: { tenant-command-human }.
tenant-handed-over = Pana/Pani sprawa jest w zespole { $desk }. { $when } Napiszę, gdy tylko ktoś ją przejmie. To, co Pan/Pani teraz jeszcze napisze, zostanie dodane.
tenant-desk-open = Zespół jest teraz na miejscu.
tenant-desk-opens = Zespół będzie znów na miejscu: { $when }.
tenant-case-already-open = Sprawa { $reference } jest już w zespole. Proszę po prostu pisać dalej, zostanie to dodane. Aby wycofać sprawę: { tenant-command-cancel }.
tenant-added-to-case = Dodano to do sprawy { $reference }.
tenant-edit-not-of-case = Ta wiadomość nie należy do sprawy { $reference }, dlatego zmiana nie została przekazana. Jeśli zespół ma ją przeczytać, proszę napisać ją w nowej wiadomości.
tenant-claimed = Sprawą { $reference } zajmuje się teraz { $name }. Proszę po prostu pisać dalej tutaj, { $name } to czyta.
tenant-person-says = { $name } pisze:
tenant-translated = Przetłumaczono automatycznie. Język oryginału: { $language }.
tenant-untranslated = Nie przetłumaczono. Język: { $language }.
tenant-original-button = Pokaż oryginał
tenant-original =
    Tekst oryginalny ({ $name }):
    { $text }
tenant-person-away = Zespołu nie ma teraz na miejscu. Pana/Pani wiadomość będzie czytana od: { $when }. W niebezpieczeństwie proszę zadzwonić pod 112.
tenant-released = Sprawa { $reference } jest znów w zespole { $desk }. Napiszę, gdy tylko przejmie ją ktoś inny.
tenant-reopened = Sprawa { $reference } jest znów otwarta. Proszę po prostu pisać dalej tutaj.
# {$outcome} how it ended
tenant-closed =
    { $outcome ->
        [referred] Sprawa { $reference } jest zakończona. Skierowano Pana/Panią do odpowiedniej placówki.
        [no_contact] Nie udało nam się z Panem/Panią skontaktować i zamykamy sprawę { $reference }. Można znów napisać w każdej chwili.
       *[other] Sprawa { $reference } jest zakończona.
    } Jak Pan/Pani to ocenia? 1 to źle, 5 to bardzo dobrze.
tenant-rate-button = { $score }
tenant-rated = Dziękuję za opinię.
tenant-cancelled = W porządku, przerwane. Można do mnie pisać w każdej chwili.
tenant-ask-withdraw = Czy chce Pan/Pani wycofać sprawę { $reference }? Wtedy proszę wybrać { tenant-command-cancel }. W przeciwnym razie sprawa zostaje w zespole.
tenant-withdrawn = Sprawa { $reference } jest wycofana. Można znów napisać w każdej chwili.
tenant-cancel-not-possible = Sprawą { $reference } ktoś już się zajmuje. Jeśli jest załatwiona, proszę powiedzieć o tym tej osobie.
# An emergency is not withdrawn: whoever was called will ask.
tenant-cancel-emergency = Do sprawy { $reference } wezwano już ludzi. Proszę po prostu pisać dalej i powiedzieć im, jeśli jest załatwiona.

tenant-state-new = nowa
tenant-state-offered = w zespole, jeszcze nieprzejęta
tenant-state-claimed = przejęta
tenant-state-waiting = czeka Pan/Pani na odpowiedź
tenant-state-answered = jest odpowiedź
tenant-state-closed = zakończona

mydata-header = To jest o Panu/Pani zapisane:
mydata-profile = Imię i nazwisko: { $name } · język: { $language } · okolica: { $area }
mydata-request = Sprawa { $reference } ({ $when }): { $state }
mydata-no-requests = Brak spraw.
mydata-messages =
    { $count ->
        [0] Brak wiadomości.
        [one] Jedna wiadomość:
        [few] { $count } wiadomości, tutaj ostatnie ({ $shown }):
        [many] { $count } wiadomości, tutaj ostatnie ({ $shown }):
       *[other] { $count } wiadomości, tutaj ostatnie ({ $shown }):
    }
mydata-message = { $when } – { $who }: { $text }
mydata-translation = Tłumaczenie automatyczne ({ $language }): { $text }
mydata-by-tenant = Pan/Pani
mydata-by-bot = Lotse
mydata-by-person = zespół
# {$topics} topics of questions that stayed without an answer
mydata-counted = Zapamiętane, żeby liczyło się tylko raz: pytania bez mojej odpowiedzi ({ $topics }). Sama liczba nie zawiera ani nazwisk, ani słów.
mydata-footer = Do tego dochodzi identyfikator Pana/Pani czatu, żeby można było odpowiadać. { tenant-command-deletemydata } usuwa wszystko.
tenant-ask-erase = Czy mam usunąć to, co jest o Panu/Pani zapisane: imię i nazwisko, identyfikator czatu i wszystko, co zostało napisane? Otwarta sprawa zostanie przy tym zamknięta. Pozostanie informacja, że były sprawy, bez nazwiska i bez treści. Tego nie można cofnąć.
tenant-erase-yes = Tak, usunąć wszystko
tenant-erase-no = Nie, zachować
tenant-erase-unsure = Aby nic nie zginęło przez pomyłkę: dane zostaną usunięte dopiero po dotknięciu „{ tenant-erase-yes }” albo po napisaniu 1.
tenant-erase-refused = W porządku, wszystko zostaje tak, jak jest.
tenant-erased =
    Pana/Pani dane w organizacji { $organisation } są usunięte. W tym czacie zostają { $chat ->
        [telegram] Pana/Pani własne wiadomości i moje starsze niż dwa dni, aż usunie Pan/Pani ten czat
       *[other] Pana/Pani własne wiadomości, aż usunie je Pan/Pani
    }. To, co osoba z zespołu napisała w Slacku, usuwa ona tam.

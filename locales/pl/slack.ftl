### What tenants read or write on Slack alone.

## Words somebody may write on Slack instead of a command (comma-separated, lower case).
## The English command names themselves always work.
slack-words-start = od początku, od poczatku, zacznij od nowa, zacznij od początku
slack-words-help = co umiesz, co potrafisz, polecenia, komendy
slack-words-language = język, jezyk, zmień język, zmien jezyk
slack-words-human = człowiek, czlowiek, z człowiekiem, rozmowa z człowiekiem, rozmowa z czlowiekiem, chcę rozmawiać z człowiekiem, chce rozmawiac z czlowiekiem, osoba
slack-words-mydata = moje dane
slack-words-deletemydata = usuń moje dane, usun moje dane, usuń dane, usun dane, skasuj moje dane
slack-words-cancel = anuluj, przerwij, stop

## Home
home-more = … i jeszcze { $count }
home-requests = Pana/Pani sprawy
home-requests-none = W tej chwili nie ma Pan/Pani u nas żadnej sprawy.
home-request = Sprawa { $reference } ({ $since }): { $state }
home-request-state-new = przekazujemy dalej
home-request-state-offered = w zespole, jeszcze nieprzejęta
home-request-state-claimed = ktoś się tym zajmuje
home-request-state-waiting = Pana/Pani wiadomość jest w zespole
home-request-state-answered = zespół do Pana/Pani napisał
home-request-state-closed = zakończona
home-tenant-how = W zakładce „Wiadomości” proszę napisać, czego Pan/Pani potrzebuje. Słowo „człowiek” wzywa człowieka, „moje dane” pokazuje, co jest zapisane.

## Somebody who is no staff writes /lotse
command-not-staff = /lotse jest dla pracowników. Proszę po prostu napisać mi w wiadomości bezpośredniej, o co chodzi.

# The conversation: asking why something did not help, follow-up questions, and what is no question. Short sentences, one thought each.

## Not helpful: why, in one tap
tenant-why-unhelpful = Przykro mi. Co nie pasuje?
tenant-reason-wrong-topic = Nie ten temat
tenant-reason-too-far = Za daleko
tenant-reason-not-for-me = Nie dla mnie albo zamknięte
tenant-reason-been-there = Już tam byłem / byłam
tenant-reason-other = Coś innego
tenant-other-words = To nieporozumienie z mojej strony. Proszę napisać w jednym lub dwóch zdaniach, czego Pan/Pani potrzebuje.
tenant-show-others = Dziękuję za informację. Oto co jeszcze znam na ten temat:
# After two answers that did not help
tenant-unhelpful-twice = Już drugi raz nie udało mi się pomóc. Może człowiek pomoże lepiej.

## Language
tenant-more-languages = Więcej języków
# {$languages} names of the languages there are
tenant-language-unknown = Przykro mi, nie znam tego języka. Znam: { $languages }.

## Follow-up questions
# {$areas} areas the directory has entries for
tenant-place-unknown = Dla tego miejsca nic nie znam. Znam pomoc w tych miejscach: { $areas }.
tenant-edited = Wiadomość została zmieniona. Oto moja odpowiedź na nią:

## No question for the directory
# {$organisation} who runs this
tenant-about-bot = Nazywam się Lotse i jestem programem komputerowym organizacji { $organisation }. Nie jestem człowiekiem. Szukam pomocy w Pana/Pani okolicy.
tenant-about-bot-offer = Na życzenie odezwie się człowiek.
tenant-insulted = Widać w tych słowach złość. To jest w porządku.
tenant-insulted-offer = Proszę mi napisać, co się stało. Albo odezwie się do Pana/Pani człowiek.
tenant-about-others = O innych osobach nie mogę nic powiedzieć. O Panu/Pani też nikt się ode mnie niczego nie dowie. Jeśli jest konflikt, człowiek może pośredniczyć.
tenant-no-codes = Nie znam kluczy, kodów ani haseł. Nie mogę ich też zdobyć.
tenant-no-orders = Tego nie mogę zrobić. Szukam pomocy dla lokatorek i lokatorów. Proszę mi napisać, czego Pan/Pani potrzebuje.

## When it cannot wait
tenant-repair-now = To nie może czekać. Proszę teraz zadzwonić do pogotowia naprawczego:
tenant-repair-no-number = To nie może czekać. Nie mam tutaj numeru pogotowia naprawczego. Często jest on na klatce schodowej albo w umowie najmu.
# {$number} telephone of the office
tenant-office-open = Biuro też jest teraz czynne: { $number }.
# {$number} telephone of the office, {$when} day and time
tenant-office-opens = Biuro będzie znów czynne: { $when }. Telefon: { $number }.
tenant-repair-danger = Jeśli ktoś jest w niebezpieczeństwie, proszę zadzwonić pod 112.
tenant-home-lost = Jeśli nie ma już Pan/Pani mieszkania albo właśnie je traci: proszę teraz zadzwonić do placówki dla osób bez mieszkania:

## Letters of authorities and courts
# {$sender} as the person names the sender, {$date} as they wrote the date
tenant-letter-from-dated = Chodzi o list: { $sender }, { $date }.
tenant-letter-from = Chodzi o list: { $sender }.
tenant-letter-dated = Chodzi o list: { $date }.
tenant-letter-period = Nie mogę na pewno powiedzieć, kiedy kończy się termin. Zwykle liczy się, kiedy list przyszedł. Którego dnia to było? Człowiek sprawdzi termin razem z Panem/Panią.
tenant-letter-delivered = Dziękuję, to ważne dla terminu. Człowiek sprawdzi go razem z Panem/Panią.

# The conversation: asking why something did not help, follow-up questions, and what is no question. Short sentences, one thought each.

## Not helpful: why, in one tap
tenant-why-unhelpful = Îmi pare rău. Ce nu se potrivește?
tenant-reason-wrong-topic = Alt subiect
tenant-reason-too-far = Prea departe
tenant-reason-not-for-me = Nu e pentru mine sau e închis
tenant-reason-been-there = Am fost deja acolo
tenant-reason-other = Altceva
tenant-other-words = Atunci v-am înțeles greșit. Vă rog să scrieți în una sau două propoziții de ce aveți nevoie.
tenant-show-others = Mulțumesc că mi-ați spus. Iată ce mai știu despre asta:
# After two answers that did not help
tenant-unhelpful-twice = Este a doua oară când nu v-am ajutat. Poate că un om vă ajută mai bine.

## Language
tenant-more-languages = Alte limbi
# {$languages} names of the languages there are
tenant-language-unknown = Din păcate nu știu această limbă. Știu: { $languages }.

## Follow-up questions
# {$areas} areas the directory has entries for
tenant-place-unknown = Pentru acest loc nu știu nimic. Știu ajutor în: { $areas }.
tenant-edited = Ați schimbat mesajul. Acesta este răspunsul meu:

## No question for the directory
# {$organisation} who runs this
tenant-about-bot = Sunt Lotse, un program de calculator de la { $organisation }. Nu sunt om. Caut ajutor în apropierea dumneavoastră.
tenant-about-bot-offer = Dacă doriți, vă contactează un om.
tenant-insulted = Îmi dau seama că simțiți furie. Este în regulă.
tenant-insulted-offer = Scrieți-mi ce s-a întâmplat. Sau vă contactează un om.
tenant-about-others = Despre alți oameni nu vă pot spune nimic. Nici despre dumneavoastră nu află nimeni nimic de la mine. Dacă există un conflict, un om poate media.
tenant-no-codes = Nu știu chei, coduri sau parole. Nici nu le pot obține.
tenant-no-orders = Asta nu pot să fac. Caut ajutor pentru chiriași și chiriașe. Scrieți-mi de ce aveți nevoie.

## When it cannot wait
tenant-repair-now = Asta nu poate aștepta. Sunați acum la serviciul de urgență pentru reparații:
tenant-repair-no-number = Asta nu poate aștepta. Nu am aici un număr al serviciului de urgență pentru reparații. Deseori se află pe casa scării sau în contractul de închiriere.
# {$number} telephone of the office
tenant-office-open = Și biroul este deschis acum: { $number }.
# {$number} telephone of the office, {$when} day and time
tenant-office-opens = Biroul este din nou deschis: { $when }. Telefon: { $number }.
tenant-repair-danger = Dacă cineva este în pericol, sunați la 112.
tenant-home-lost = Dacă v-ați pierdut locuința sau o pierdeți: sunați acum la biroul pentru oameni fără locuință:

## Letters of authorities and courts
# {$sender} as the person names the sender, {$date} as they wrote the date
tenant-letter-from-dated = Este vorba despre o scrisoare: { $sender }, { $date }.
tenant-letter-from = Este vorba despre o scrisoare: { $sender }.
tenant-letter-dated = Este vorba despre o scrisoare: { $date }.
tenant-letter-period = Nu pot spune sigur când se termină termenul. De obicei contează când a sosit scrisoarea. În ce zi a fost asta? Un om verifică termenul împreună cu dumneavoastră.
tenant-letter-delivered = Mulțumesc, este important pentru termen. Un om îl verifică împreună cu dumneavoastră.

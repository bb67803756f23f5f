### What tenants read or write on Slack alone.

## Words somebody may write on Slack instead of a command (comma-separated, lower case).
## The English command names themselves always work.
slack-words-start = de la început, de la inceput, ia-o de la început, ia-o de la inceput
slack-words-help = ce poți face, ce poti face, ce știi să faci, ce stii sa faci, comenzi
slack-words-language = limbă, limba, schimbă limba, schimba limba
slack-words-human = persoană, persoana, om, cu un om, vreau să vorbesc cu un om, vreau sa vorbesc cu un om, vreau să vorbesc cu o persoană, vreau sa vorbesc cu o persoana
slack-words-mydata = datele mele
slack-words-deletemydata = șterge datele mele, şterge datele mele, sterge datele mele, șterge datele, sterge datele
slack-words-cancel = anulează, anuleaza, anulare, oprește, opreste, stop

## Home
home-more = … și încă { $count }
home-requests = Solicitările dumneavoastră
home-requests-none = În acest moment nu aveți nicio solicitare la noi.
home-request = Solicitarea { $reference } din { $since }: { $state }
home-request-state-new = se transmite mai departe
home-request-state-offered = la echipă, încă nepreluată
home-request-state-claimed = cineva se ocupă de ea
home-request-state-waiting = mesajul dumneavoastră este la echipă
home-request-state-answered = echipa v-a scris
home-request-state-closed = încheiată
home-tenant-how = Scrieți la „Mesaje” de ce aveți nevoie. „persoană” cheamă un om, „datele mele” arată ce este salvat.

## Somebody who is no staff writes /lotse
command-not-staff = /lotse este pentru angajați. Scrieți-mi pur și simplu un mesaj direct despre ce este vorba.

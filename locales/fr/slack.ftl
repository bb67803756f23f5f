### What tenants read or write on Slack alone.

## Words somebody may write on Slack instead of a command (comma-separated, lower case).
## The word for "help" alone is left out on purpose: a cry for help shall be read, not open a menu.
slack-words-start = recommencer, commencer, début, debut
slack-words-help = que peux-tu faire, que pouvez-vous faire, que sais-tu faire, commandes
slack-words-language = langue, changer de langue, changer la langue
slack-words-human = humain, un humain, parler à un humain, parler a un humain, parler à une personne, parler a une personne, parler à quelqu’un, parler à quelqu'un, parler a quelqu'un
slack-words-mydata = mes données, mes donnees
slack-words-deletemydata = effacer mes données, effacer mes donnees, supprimer mes données, supprimer mes donnees
slack-words-cancel = annuler, arrêter, arreter

## Home
home-more = … et { $count } de plus
home-requests = Vos demandes
home-requests-none = Vous n’avez pas de demande chez nous en ce moment.
home-request = Demande { $reference } du { $since } : { $state }
home-request-state-new = en cours de transmission
home-request-state-offered = auprès de l’équipe, pas encore prise en charge
home-request-state-claimed = quelqu’un s’en occupe
home-request-state-waiting = votre message est auprès de l’équipe
home-request-state-answered = l’équipe vous a écrit
home-request-state-closed = terminée
home-tenant-how = Écrivez dans « Messages » ce dont vous avez besoin. « humain » fait venir une personne, « mes données » montre ce qui est enregistré.

## Somebody who is no staff writes /lotse
command-not-staff = /lotse est réservé au personnel. Écrivez-moi simplement un message direct pour dire de quoi il s’agit.

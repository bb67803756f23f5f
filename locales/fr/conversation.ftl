# The conversation: asking why something did not help, follow-up questions, and what is no question. Short sentences, one thought each.

## Not helpful: why, in one tap
tenant-why-unhelpful = Je le regrette. Qu’est-ce qui ne convient pas ?
tenant-reason-wrong-topic = Ce n’est pas le bon sujet
tenant-reason-too-far = Trop loin
tenant-reason-not-for-me = Pas pour moi, ou fermé
tenant-reason-been-there = J’y ai déjà été
tenant-reason-other = Autre chose
tenant-other-words = Alors je vous ai mal compris. Écrivez en une ou deux phrases ce dont vous avez besoin, s’il vous plaît.
tenant-show-others = Merci de me l’avoir dit. Voici ce que je connais encore :
# After two answers that did not help
tenant-unhelpful-twice = Je n’ai pas pu vous aider deux fois de suite. Une personne peut peut-être mieux vous aider.

## Language
tenant-more-languages = Autres langues
# {$languages} names of the languages there are
tenant-language-unknown = Je ne parle malheureusement pas cette langue. Je parle : { $languages }.

## Follow-up questions
# {$areas} areas the directory has entries for
tenant-place-unknown = Je ne connais rien pour ce lieu. Je connais de l’aide ici : { $areas }.
tenant-edited = Vous avez modifié votre message. Voici ma réponse :

## No question for the directory
# {$organisation} who runs this
tenant-about-bot = Je suis Lotse, un programme informatique ({ $organisation }). Je ne suis pas une personne. Je cherche de l’aide près de chez vous.
tenant-about-bot-offer = Si vous le souhaitez, une personne vous contactera.
tenant-insulted = Je sens votre colère. C’est normal.
tenant-insulted-offer = Écrivez-moi ce qui s’est passé. Ou une personne vous contactera.
tenant-about-others = Je ne peux rien vous dire sur d’autres personnes. Et personne n’apprend rien sur vous par moi. En cas de conflit, une personne peut servir d’intermédiaire.
tenant-no-codes = Je ne connais ni clés, ni codes, ni mots de passe. Je ne peux pas non plus les obtenir.
tenant-no-orders = Je ne peux pas faire cela. Je cherche de l’aide pour les locataires. Écrivez-moi ce dont vous avez besoin.

## When it cannot wait
tenant-repair-now = Cela ne peut pas attendre. Appelez maintenant le service de dépannage d’urgence :
tenant-repair-no-number = Cela ne peut pas attendre. Je n’ai pas ici le numéro du service de dépannage d’urgence (Reparatur-Notdienst). Il est souvent affiché dans la cage d’escalier ou écrit dans votre contrat de location.
# {$number} telephone of the office
tenant-office-open = Le bureau est là aussi en ce moment : { $number }.
# {$number} telephone of the office, {$when} day and time
tenant-office-opens = Le bureau est de nouveau là : { $when }. Téléphone : { $number }.
tenant-repair-danger = Si quelqu’un est en danger, appelez le 112.
tenant-home-lost = Si vous avez perdu votre logement ou si vous êtes en train de le perdre : appelez maintenant le service pour les personnes sans logement :

## Letters of authorities and courts
# {$sender} as the person names the sender, {$date} as they wrote the date
tenant-letter-from-dated = Il s’agit d’une lettre : { $sender }, { $date }.
tenant-letter-from = Il s’agit d’une lettre : { $sender }.
tenant-letter-dated = Il s’agit d’une lettre : { $date }.
tenant-letter-period = Je ne peux pas dire avec certitude quand le délai se termine. Le plus souvent, c’est le jour où la lettre est arrivée qui compte. Quel jour était-ce ? Une personne vérifie le délai avec vous.
tenant-letter-delivered = Merci, c’est important pour le délai. Une personne le vérifie avec vous.

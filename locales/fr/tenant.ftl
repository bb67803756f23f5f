# What tenants read. Short sentences, one thought each.

language-name = Français
platform-telegram = Telegram
platform-slack = Slack

# How a command is called: Slack keeps unknown /words to itself, there one writes them without the slash.
# $chat: telegram or slack
tenant-command-human =
    { $chat ->
        [slack] « humain »
       *[other] /human
    }
tenant-command-language =
    { $chat ->
        [slack] « langue »
       *[other] /language
    }
tenant-command-mydata =
    { $chat ->
        [slack] « mes données »
       *[other] /mydata
    }
tenant-command-deletemydata =
    { $chat ->
        [slack] « effacer mes données »
       *[other] /deletemydata
    }
tenant-command-cancel =
    { $chat ->
        [slack] « annuler »
       *[other] /cancel
    }

# {$organisation} who runs this, {$platform} the service the messages travel through, {$model} whether texts go to a model of another company (asked)
tenant-first-notice =
    Bonjour ! Ici Lotse, un assistant automatique ({ $organisation }). Je connais de l’aide près de chez vous, ou je fais venir une personne : { tenant-command-human }.
    Vos messages sont enregistrés de façon chiffrée. Le service des loyers n’apprend rien sans votre accord. { $platform } traite aussi vos messages. { $model ->
        [asked] Un programme informatique d’une autre entreprise aide à vous comprendre et à écrire la réponse. Avant, nous enlevons les noms et les numéros, aussi bien que possible.{" "}
        [translates] Un programme informatique d’une autre entreprise aide à vous comprendre et à écrire la réponse. Il traduit aussi ce que vous et une personne de notre équipe vous écrivez. Avant, nous enlevons les noms et les numéros, aussi bien que possible.{" "}
       *[none] {""}
    }{ $voice ->
        [asked] Les messages vocaux sont mis par écrit par un programme informatique d’une autre entreprise. On ne peut pas en enlever avant les noms et les numéros.{" "}
       *[none] {""}
    }N’envoyez pas de pièces d’identité ni de documents bancaires, s’il vous plaît.
    Ce sont des informations, pas des conseils juridiques. En cas de conflit avec le bailleur, une association de locataires (Mieterverein) ou un centre de conseil indépendant vous aide aussi.
    { tenant-command-mydata } montre vos données, { tenant-command-deletemydata } les efface.

tenant-greeting = Écrivez-moi simplement de quoi il s’agit. Par exemple : « J’ai des dettes » ou « conflit avec mon voisin ». Si vous préférez parler à une personne : { tenant-command-human }.
tenant-help =
    Écrivez votre demande avec vos mots, dans votre langue.
    { tenant-command-human } – une personne doit me contacter
    { tenant-command-language } – choisir la langue
    { tenant-command-mydata } – montrer ce qui est enregistré sur moi
    { tenant-command-deletemydata } – effacer tout ce qui me concerne
    { tenant-command-cancel } – arrêter, ou retirer une demande
    Au lieu de toucher un bouton, vous pouvez écrire son numéro : 1 pour le premier, 2 pour le deuxième.
    En cas de danger, appelez le 112 ; la police, c’est le 110.
tenant-thanks = Avec plaisir. Écrivez-moi à nouveau quand vous voulez.
tenant-glad = Cela me fait plaisir. Écrivez-moi à nouveau quand vous voulez.
tenant-not-understood = Je n’ai pas pu lire cela. Écrivez en quelques mots de quoi il s’agit, s’il vous plaît. Ou choisissez { tenant-command-human } et une personne vous contactera.
tenant-not-handled = Pardon, cela n’a pas marché. Écrivez-le encore une fois avec d’autres mots, s’il vous plaît, ou choisissez { tenant-command-human } et une personne vous contactera. En cas de danger, appelez le 112.
tenant-nothing-found = Je ne trouve rien qui convienne dans mon répertoire. Je ne veux rien inventer.
tenant-no-more = Je n’ai rien trouvé de plus à ce sujet.
tenant-old-button = Ce bouton n’est plus à jour. Écrivez-moi simplement ce dont vous avez besoin.
tenant-answer-unsure = Je ne sais pas si mon dernier message vous est arrivé : la connexion était perturbée. Si ce n’est pas le cas, écrivez-moi encore une fois, s’il vous plaît. En cas de danger, appelez le 112.

# {$media} kind of attachment
tenant-attachment =
    { $media ->
        [voice] { voice-danger } Je ne peux pas encore écouter les messages vocaux. Écrivez en quelques mots de quoi il s’agit, s’il vous plaît.
        [sticker] Merci ! Écrivez en quelques mots de quoi il s’agit, s’il vous plaît.
       *[other] Je ne peux pas encore ouvrir cela. Écrivez en quelques mots de quoi il s’agit, s’il vous plaît.
    }
tenant-attachment-or-person = Ou choisissez { tenant-command-human } et une personne vous contactera.

tenant-ask-area = Où habitez-vous ? Je vous montre alors ce qu’il y a près de chez vous.
tenant-ask-age = Quel âge a la personne concernée ? Je vous montre alors ce qui existe pour elle.
# How a location is shared in Telegram; it is rounded and forgotten after the answer.
tenant-share-location = Si vous m’envoyez votre position (trombone), je montre ce qui est le plus proche. Je ne la garde pas.
tenant-nowhere-to-go = Merci pour la position, je ne la garde pas. Mon répertoire n’a pas de lieu où vous pouvez aller maintenant. En cas de danger, appelez le 112.
tenant-area-set = Merci. À partir de maintenant, je cherche pour { $area }.
tenant-area-open = Ce n’est pas grave. Je cherche alors partout.
tenant-area-unknown = pas encore indiqué
tenant-ask-language = Quelle langue souhaitez-vous ? / Which language would you like?
tenant-language-set = Bien, nous écrivons en français.

# Before the hand-over: what is passed on and to whom
tenant-ask-consent =
    Voulez-vous qu’une personne vous contacte ?
    Voici ce qui est transmis à l’équipe { $desk } ({ $organisation }) : de quoi il s’agit ({ $topics }), votre quartier ou votre ville ({ $area }), votre langue et ce que vous m’avez écrit à ce sujet. Seule la personne qui prend votre demande lit vos messages. L’équipe travaille avec Slack ; Slack les traite alors aussi.
tenant-consent-yes = Oui, merci
tenant-consent-no = Non, merci
tenant-typed-yes = oui, oui merci, oui svp, oui stp, oui s’il vous plaît, oui s'il vous plaît, oui s'il vous plait, oui s’il vous plait, d’accord, d'accord, daccord, dac, ok, okay, ouais, ouai, volontiers, bien sûr, bien sur, o, yes, y, ja, 1, oui volontiers, oui bien sûr, oui d'accord, oui ok, ok oui, oui je veux bien, je veux bien, oui je suis d'accord, je suis d'accord, entendu, parfait, absolument, certainement, avec plaisir, allez-y, oui allez-y, mouais, 👍, 👌, ✅
tenant-typed-no = non, non merci, plutôt pas, plutot pas, nan, no, n, nein, 2, non pas maintenant, pas maintenant, pas encore, non pas encore, surtout pas, non surtout pas, jamais, jamais de la vie, pas question, en aucun cas, plus tard, peut-être plus tard, je ne veux pas, non je ne veux pas, je veux pas, non je veux pas, pas, finalement non, non finalement, pas besoin, ce n'est pas la peine, merci non, 👎, ❌
tenant-typed-but = mais, seulement, sauf, sans, uniquement, cependant, toutefois, juste
tenant-typed-unsure = pas, ne, rien, aucun, aucune, d'abord, abord, avant, plus tard, peut-être, si, qui, que, quoi, comment, quand, où, pourquoi, quel, quelle, personne
tenant-consent-noted = C’est ajouté à votre demande. Rien n’a encore été transmis.
tenant-consent-unclear = Sans un oui clair, je ne transmets rien.
tenant-consent-refused = D’accord, je ne transmets rien. Avec { tenant-command-human }, vous pouvez changer d’avis à tout moment.
tenant-handed-over = Votre demande est auprès de l’équipe { $desk }. { $when } Je vous le dis dès que quelqu’un la prend. Ce que vous écrivez maintenant y est ajouté.
tenant-desk-open = L’équipe est là en ce moment.
tenant-desk-opens = L’équipe est de nouveau là : { $when }.
tenant-case-already-open = Votre demande { $reference } est déjà auprès de l’équipe. Continuez simplement à écrire, c’est ajouté. Avec { tenant-command-cancel }, vous la retirez.
tenant-added-to-case = Je l’ai ajouté à votre demande { $reference }.
tenant-edit-not-of-case = Ce message ne fait pas partie de votre demande { $reference }, je n’ai donc pas transmis la modification. Si l’équipe doit la lire, écrivez-la dans un nouveau message, s’il vous plaît.
tenant-claimed = { $name } a pris votre demande { $reference }. Continuez simplement à écrire ici, { $name } le lit.
tenant-person-says = { $name } écrit :
tenant-translated = Traduit automatiquement. Langue d’origine : { $language }.
tenant-untranslated = Non traduit. Langue : { $language }.
tenant-original-button = Voir l’original
tenant-original =
    Texte original de { $name } :
    { $text }
tenant-person-away = L’équipe n’est pas là en ce moment. Votre message sera lu à partir de ce moment : { $when }. En cas de danger, appelez le 112, s’il vous plaît.
tenant-released = Votre demande { $reference } est de nouveau auprès de l’équipe { $desk }. Je vous le dis dès que quelqu’un d’autre la prend.
tenant-reopened = Votre demande { $reference } est de nouveau ouverte. Continuez simplement à écrire ici.
# {$outcome} how it ended
tenant-closed =
    { $outcome ->
        [referred] Votre demande { $reference } est terminée. Nous vous avons mis en contact avec un service qui convient.
        [no_contact] Nous n’avons pas pu vous joindre et fermons votre demande { $reference }. Écrivez à nouveau quand vous voulez.
       *[other] Votre demande { $reference } est terminée.
    } Comment était-ce pour vous ? 1, c’est mauvais, 5, c’est très bien.
tenant-rate-button = { $score }
tenant-rated = Merci de nous l’avoir dit.
tenant-cancelled = D’accord, c’est annulé. Écrivez-moi quand vous voulez.
tenant-ask-withdraw = Voulez-vous retirer votre demande { $reference } ? Alors choisissez { tenant-command-cancel }. Sinon, elle reste auprès de l’équipe.
tenant-withdrawn = Votre demande { $reference } est retirée. Écrivez-moi à nouveau quand vous voulez.
tenant-cancel-not-possible = Quelqu’un a déjà pris votre demande { $reference }. Dites-le à cette personne si c’est réglé.
# An emergency is not withdrawn: whoever was called will ask.
tenant-cancel-emergency = J’ai déjà appelé des personnes pour votre demande { $reference }. Continuez simplement à écrire, et dites-leur si c’est réglé.

tenant-state-new = nouvelle
tenant-state-offered = auprès de l’équipe, pas encore prise
tenant-state-claimed = prise en charge
tenant-state-waiting = vous attendez une réponse
tenant-state-answered = réponse donnée
tenant-state-closed = terminée

mydata-header = Voici ce qui est enregistré sur vous :
mydata-profile = Nom : { $name } · langue : { $language } · lieu : { $area }
mydata-request = Demande { $reference } du { $when } : { $state }
mydata-no-requests = Aucune demande.
mydata-messages =
    { $count ->
        [0] Aucun message.
        [one] Un message :
       *[other] { $count } messages, voici les { $shown } derniers :
    }
mydata-message = { $when } – { $who } : { $text }
mydata-translation = Traduction automatique ({ $language }) : { $text }
mydata-by-tenant = vous
mydata-by-bot = Lotse
mydata-by-person = équipe
# {$topics} topics of questions that stayed without an answer
mydata-counted = Gardé en mémoire pour n’être compté qu’une fois : les questions auxquelles je n’ai pas pu répondre ({ $topics }). Le compte lui-même ne contient ni noms ni mots.
mydata-footer = Et l’identifiant de votre chat, pour que je puisse vous répondre. { tenant-command-deletemydata } efface tout.
tenant-ask-erase = Dois-je effacer ce qui est enregistré sur vous : votre nom, l’identifiant de votre chat et tout ce qui a été écrit ? Une demande ouverte est alors fermée. Il reste noté qu’il y a eu des demandes, sans nom et sans mots. On ne peut pas revenir en arrière.
tenant-erase-yes = Oui, tout effacer
tenant-erase-no = Non, garder
tenant-erase-unsure = Pour que rien ne soit perdu par erreur : vos données ne sont effacées que si vous touchez « { tenant-erase-yes } » ou écrivez 1.
tenant-erase-refused = D’accord, tout reste comme c’est.
tenant-erased =
    Vos données sont effacées ({ $organisation }). Dans ce chat { $chat ->
        [telegram] restent vos propres messages, et les miens qui ont plus de deux jours, jusqu’à ce que vous effaciez le chat
       *[other] restent vos propres messages, jusqu’à ce que vous les effaciez
    }. Ce qu’une personne de l’équipe a écrit dans Slack, elle l’efface là-bas.

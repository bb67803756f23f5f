# Voice notes, photos and locations: what becomes of them. Short sentences, one thought each.

## Voice notes
# {$text} what a program wrote down
voice-heard =
    Voici ce que j’ai compris :
    « { $text } »
    Est-ce que c’est juste ?
voice-understood = Voici ce que j’ai compris : « { $text } »
voice-yes = Oui, c’est juste
voice-no = Non, ce n’est pas juste
# What is not heard cannot be looked at for danger either
voice-danger = En cas de danger, appelez le 112.
voice-again = Alors je vous ai mal compris. Enregistrez-le encore une fois, lentement et dans un endroit calme, s’il vous plaît. Ou écrivez-le en quelques mots. Ou choisissez { tenant-command-human } et une personne vous contactera.
# {$why} long or failed
voice-declined =
    { $why ->
        [long] Ce message vocal est trop long pour moi. Trois minutes, c’est possible.
       *[failed] Je n’ai pas pu comprendre ce message vocal.
    } Enregistrez-le encore une fois, un peu plus court, ou écrivez en quelques mots de quoi il s’agit, s’il vous plaît. Ou choisissez { tenant-command-human } : une personne vous contactera et pourra l’écouter. { voice-danger }
voice-ask = { voice-danger } Un programme informatique d’une autre entreprise peut mettre votre message vocal par écrit pour moi. On ne peut pas en enlever avant les noms et les numéros. Est-ce que vous le voulez ?
voice-ask-yes = Oui, le mettre par écrit
voice-ask-no = Non, plutôt pas
voice-not-heard = D’accord, il n’est pas mis par écrit. Écrivez en quelques mots de quoi il s’agit, s’il vous plaît. Ou choisissez { tenant-command-human } : une personne vous contactera et pourra l’écouter. { voice-danger }
voice-ask-again = { voice-danger } Je n’ai pas fait mettre ce message vocal par écrit, car vous ne le vouliez pas. Écrivez en quelques mots de quoi il s’agit, s’il vous plaît. Ou choisissez { tenant-command-human } : une personne vous contactera et pourra l’écouter. Est-ce qu’un programme informatique d’une autre entreprise doit quand même le mettre par écrit ?

## Photos, documents, locations
# {$media} what was sent, {$name} who has the case
attachment-passed-on =
    { $media ->
        [photo] J’ai transmis votre photo à { $name }.
        [voice] J’ai transmis votre message vocal à { $name }.
        [video] J’ai transmis votre vidéo à { $name }.
        [document] J’ai transmis votre document à { $name }.
        [location] J’ai transmis le lieu où vous êtes à { $name }.
       *[other] J’ai transmis cela à { $name }.
    }
attachment-added =
    { $media ->
        [photo] J’ai ajouté votre photo à votre demande { $reference }.
        [voice] J’ai ajouté votre message vocal à votre demande { $reference }.
        [video] J’ai ajouté votre vidéo à votre demande { $reference }.
        [document] J’ai ajouté votre document à votre demande { $reference }.
        [location] J’ai ajouté le lieu où vous êtes à votre demande { $reference }.
       *[other] J’ai ajouté cela à votre demande { $reference }.
    } La personne qui la prend en charge le verra.
attachment-unheard =
    { $media ->
        [video] Je n’ai pas pu la regarder moi-même.
       *[voice] Je n’ai pas pu l’écouter moi-même.
    } { voice-danger }
attachment-ask-person =
    { $media ->
        [video] Je ne regarde pas les vidéos moi-même.
        [document] Je n’ouvre pas les documents moi-même.
       *[other] Je ne regarde pas les photos moi-même.
    } Une personne peut le faire. N’envoyez pas de pièces d’identité ni de documents bancaires, s’il vous plaît.
attachment-as-well = Je le transmets aussi si vous dites oui.
tenant-consent-files = Les fichiers que vous avez envoyés récemment sont aussi transmis (nombre : { $count }).
attachment-unavailable =
    { $why ->
        [elsewhere] Je ne peux pas aller chercher les fichiers qui sont ailleurs.
       *[too_big] Ce fichier est trop grand pour moi. 20 Mo, c’est possible.
    } Envoyez-le plus petit et directement ici, par exemple en photo, s’il vous plaît. Ou choisissez { tenant-command-human } et une personne vous contactera.
attachment-lost = Je n’ai pas pu transmettre un fichier que vous avez envoyé. Envoyez-le encore une fois, s’il vous plaît.
mydata-attachment =
    { $media ->
        [photo] Photo
        [voice] Message vocal
        [video] Vidéo
        [document] Document
        [location] Lieu
       *[other] Autre chose
    }

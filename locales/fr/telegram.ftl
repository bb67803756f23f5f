### What is read on Telegram only.

## Menu of commands (Telegram: at most 256 characters)
telegram-command-start = Recommencer
telegram-command-help = Ce que je sais faire et comment
telegram-command-language = Choisir la langue
telegram-command-human = Parler à une personne
telegram-command-mydata = Voir les données enregistrées sur vous
telegram-command-deletemydata = Faire effacer vos données
telegram-command-cancel = Arrêter ce qui est en cours

## Shown in the empty chat before the first word (at most 512 characters)
telegram-description =
    Un système automatique répond ici ({ $organization }). Écrivez dans votre langue de quoi il s’agit : argent, voisins, famille, santé, logement.
    On vous dira qui peut aider près de chez vous. Si vous le souhaitez, une personne parle avec vous.
    N’envoyez pas de pièces d’identité ni de coordonnées bancaires, s’il vous plaît.
    Si une vie est en danger : 112. Police : 110.

## Shown on the bot's profile (at most 120 characters)
telegram-short-description = Aide automatique ({ $organization }) : trouver conseil près de chez vous ou parler à une personne.

## One line in a group before the bot leaves it
telegram-group = Je n’aide pas dans les groupes, pour que personne d’autre ne lise. Écrivez-moi en privé, s’il vous plaît : { $link }

## Notice on the screen after an old button (at most 200 characters)
telegram-stale-press = Ce bouton n’est plus valable. Écrivez simplement ce dont vous avez besoin, s’il vous plaît.

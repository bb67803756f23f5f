# Fixed texts in danger. Each version waits for review by a professional (vocabulary/crisis/reviews.yaml).

# What to do now, one thought a line; the first line is shown in bold. The numbers follow.
crisis-suicide =
    C’est bien que vous écriviez cela. Ne restez pas seule ou seul maintenant.
    Allez voir quelqu’un, ou appelez quelqu’un.
    Éloignez de vous ce avec quoi vous pourriez vous faire du mal.
    Si une vie est en danger : appelez tout de suite le 112.
    Il s’agit de quelqu’un d’autre ? Restez avec cette personne et appelez le 112.
    Pour parler à quelqu’un :
crisis-self-harm =
    C’est bien que vous écriviez cela. Ne restez pas seule ou seul maintenant.
    En cas de blessure profonde, de beaucoup de sang ou de médicaments avalés : appelez tout de suite le 112.
    Appuyez fort sur la blessure avec un linge propre.
    Éloignez de vous ce avec quoi vous pourriez vous blesser.
    Il s’agit de quelqu’un d’autre ? Restez avec cette personne.
    Pour parler à quelqu’un :
crisis-violence-victim =
    Mettez-vous en sécurité si vous le pouvez.
    Allez dehors, chez des voisins ou dans une pièce qui ferme à clé. Emmenez les enfants.
    Appelez la police : 110. Si quelqu’un est blessé : 112.
    Ce n’est pas votre faute.
    Quelqu’un lit sur votre téléphone ? Alors effacez ce chat.
    Aide par téléphone :
crisis-violence-witness =
    Appelez tout de suite la police : 110.
    Dites ce que vous entendez ou voyez, et dans quel appartement.
    Ne vous mettez pas entre les personnes. Restez en sécurité.
    Si quelqu’un est blessé : 112.
    Vous avez un doute ? Appelez quand même, c’est bien de le faire.
    Aide par téléphone :
crisis-violence-doer =
    Éloignez-vous maintenant de l’autre personne, de préférence en allant dehors.
    Posez ce avec quoi vous pourriez blesser quelqu’un.
    Inspirez et expirez lentement, dix fois.
    Si quelqu’un est en danger : appelez le 110. Si quelqu’un est blessé : 112.
    C’est bien que vous écriviez cela. On peut arrêter la violence, et il existe de l’aide pour cela.
    Quelqu’un vous fait du mal ? Alors mettez-vous en sécurité et appelez le 110.
    Aide :
# Here it is mostly the child who writes: short, easy sentences.
crisis-child-danger-victim =
    Allez dans un endroit sûr si vous le pouvez : chez des voisins, dans un magasin, chez des adultes en qui vous avez confiance.
    Appelez la police : 110. Si quelqu’un est blessé ou ne se réveille pas : 112.
    Les enfants aussi ont le droit d’appeler. C’est gratuit.
    Ce n’est pas votre faute. Personne n’a le droit de vous faire du mal.
    Aide par téléphone :
crisis-child-danger-witness =
    Si un enfant est en danger maintenant : appelez tout de suite le 110. S’il est blessé : 112.
    Restez avec l’enfant si c’est sans danger pour vous.
    Dites où est l’enfant et ce que vous entendez ou voyez.
    Vous avez un doute ? Appelez quand même, c’est bien de le faire.
    Aide par téléphone :
crisis-child-danger-doer =
    Posez l’enfant dans un endroit sûr, par exemple sur le dos dans son lit. Puis sortez de la pièce.
    Ne secouez pas l’enfant. Il peut pleurer pendant ce temps.
    Inspirez et expirez lentement, dix fois.
    Demandez à quelqu’un de prendre le relais.
    Si l’enfant est blessé ou a été secoué : appelez tout de suite le 112, même s’il est calme maintenant.
    C’est bien que vous écriviez cela. Beaucoup de parents arrivent à cette limite.
    Aide par téléphone :
crisis-medical =
    Appelez le 112 maintenant.
    Ne raccrochez pas. Le service d’urgence vous dit ce qu’il faut faire.
    Restez avec la personne.
    Si elle ne respire pas : appuyez fort et vite au milieu de la poitrine.
    Si elle respire mais ne se réveille pas : tournez-la sur le côté.
crisis-fire =
    Appelez tout de suite le 112.
    Si le feu est dans l’appartement : sortez, emmenez tout le monde et fermez les portes derrière vous.
    S’il y a de la fumée dans la cage d’escalier : restez dans l’appartement et fermez les portes. Allez à une fenêtre et appelez à l’aide.
    Ne traversez pas la fumée.
    Ne prenez pas l’ascenseur.
crisis-gas =
    Sortez tout de suite et emmenez tout le monde.
    Pas de lumière, pas d’interrupteur, pas de feu.
    Frappez aux portes des voisins. Ne sonnez pas.
    Ne téléphonez pas dans l’immeuble.
    Appelez le 112 seulement une fois dehors.
crisis-carbon-monoxide =
    Allez tout de suite à l’air frais et emmenez tout le monde.
    Appelez le 112 de dehors, même si vous vous sentez mieux.
    N’y retournez pas.
    Le monoxyde de carbone ne se voit pas et ne se sent pas.

crisis-closed-now = fermé en ce moment
crisis-truth = J’informe notre équipe. Je ne peux pas promettre que quelqu’un le lise bientôt.
# For teams without anybody on call
crisis-truth-no-cover = Notre équipe n’a pas de service d’urgence. Je l’informe, mais probablement personne ne lit ceci maintenant.
crisis-do-not-wait = N’attendez pas, appelez le 112.
crisis-do-not-wait-outside = N’attendez pas : sortez et appelez le 112 de dehors.
# {$sentence} German sentences to read out on the phone
crisis-say-to-112 = Lisez ceci en allemand au téléphone : „{ $sentence }“ Puis la rue, le numéro de l’immeuble et l’étage.
# {$meaning} the same sentences in the language that is read
crisis-say-meaning = Cela veut dire : « { $meaning } »
crisis-where =
    Où êtes-vous ? Je ne vois ni votre numéro de téléphone ni le lieu où vous êtes.
    Écrivez-moi l’adresse dès que vous êtes en sécurité. Je la transmets à notre équipe.
    Je reste ici.

# Sentences for the emergency call. In German they are read out; the other languages say what they mean.
crisis-sentence-place = Je suis à …
crisis-sentence-suicide = Ici, une personne veut mettre fin à ses jours.
crisis-sentence-self-harm = Ici, une personne s’est blessée elle-même.
crisis-sentence-violence-victim = Quelqu’un est violent avec moi. Venez vite, s’il vous plaît.
crisis-sentence-violence-witness = Ici, on frappe une personne. Venez vite, s’il vous plaît.
crisis-sentence-violence-doer = Ici, une personne est en danger. Venez vite, s’il vous plaît.
crisis-sentence-child-danger-victim = Je suis un enfant. Je suis en danger.
crisis-sentence-child-danger-witness = Ici, un enfant est en danger. Venez vite, s’il vous plaît.
crisis-sentence-child-danger-doer = Mon enfant est en danger. Venez vite, s’il vous plaît.
crisis-sentence-medical = La vie d’une personne est en danger. Venez vite, s’il vous plaît.
crisis-sentence-fire = Il y a le feu ici.
crisis-sentence-gas = Ça sent le gaz ici.
crisis-sentence-carbon-monoxide = Il y a du monoxyde de carbone dans l’appartement.

# What comes after. {$name} who of the team has the emergency
crisis-added = J’ai ajouté cela pour notre équipe. Personne ne s’en est encore chargé. En cas de danger, n’attendez pas : appelez le 112.
crisis-passed-on = J’ai transmis cela à { $name }. En cas de danger, n’attendez pas : appelez le 112.
# Once, when nobody answers in time; the numbers follow again
crisis-nobody-yet = Personne de notre équipe n’a encore répondu. Je continue d’appeler quelqu’un.
crisis-claimed = { $name }, de notre équipe, lit maintenant ce que vous écrivez. Continuez simplement à écrire ici. En cas de danger, n’attendez pas : appelez le 112.
crisis-false-alarm = { $name }, de notre équipe, a lu votre message et ne voit pas de danger immédiat ; si ce n’est pas le cas, écrivez-le-moi tout de suite, s’il vous plaît. Cette personne continue à lire ce que vous écrivez ici, jusqu’à ce que l’affaire soit close.

crisis-helpline-emergency = ambulance et pompiers, toujours, gratuit
crisis-helpline-police = police, toujours, gratuit
crisis-helpline-telefonseelsorge = ligne d’écoute TelefonSeelsorge, toujours, gratuit, anonyme, aussi par chat (en allemand)
crisis-helpline-women = ligne d’aide contre la violence faite aux femmes, toujours, gratuit, beaucoup de langues, aussi par chat
crisis-helpline-men = ligne d’aide pour les hommes victimes de violence, pas la nuit ni le week-end (en allemand)
crisis-helpline-perpetrators = aide pour les personnes qui sont violentes et veulent arrêter (en allemand)
crisis-helpline-children = ligne d’aide pour enfants et adolescents, du lundi au samedi de 14 h à 20 h (en allemand)
crisis-helpline-parents = ligne d’aide pour les parents, les jours ouvrables (en allemand)
crisis-helpline-doctor = médecin de garde, quand la vie n’est pas en danger
crisis-helpline-poison-ggiz = centre antipoison
crisis-helpline-poison-freiburg = centre antipoison
crisis-helpline-poison-bonn = centre antipoison

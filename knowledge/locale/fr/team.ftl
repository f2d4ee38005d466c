### What the team reads: who may what, invitations, commands.

command-fiche = Trouver et ouvrir une fiche
command-nouveau = Créer une fiche
command-horaires = Changer des horaires
command-fermer = Fermer un jour, une période
command-reporter = Déplacer une séance
command-ouvrir = Ajouter une séance
command-suspendre = Suspendre ou reprendre un service
command-verifier = Vérifier les fiches les plus anciennes
command-questions = Les questions sans réponse
command-journal = Qui a changé quoi
command-annuler = Annuler mon dernier changement
command-equipe = L’équipe et les invitations
command-importer = Importer un fichier
command-exporter = Exporter l’annuaire

command-fiche-help = /fiche crèche : ouvre la fiche de la crèche, avec ses boutons.
command-nouveau-help = /nouveau : crée une fiche, une question à la fois. Vous pouvez vous arrêter et reprendre.
command-horaires-help = /horaires avocat : 1er et 3e jeudis 9h-12h, sauf vacances scolaires
command-fermer-help = /fermer avocat du 24/12 au 2/01
command-reporter-help = /reporter avocat du jeudi 3 au vendredi 4 décembre
command-ouvrir-help = /ouvrir avocat samedi 12 décembre 9h-12h
command-suspendre-help = /suspendre épicerie jusqu’au 4 janvier
command-verifier-help = /verifier : les fiches à relire, l’une après l’autre.
command-questions-help = /questions : ce que les habitants ont demandé sans trouver.
command-journal-help = /journal : les derniers changements ; /journal crèche : ceux d’une fiche.
command-annuler-help = /annuler : remet ce que vous venez de changer comme avant.
command-equipe-help = /equipe : qui est dans l’équipe, inviter, retirer.
command-importer-help = /importer, puis envoyez un fichier CSV, Excel ou data·inclusion.
command-exporter-help = /exporter : l’annuaire en Excel, CSV ou data·inclusion.

role-administrator = administration
role-agent = agent
role-partner = partenaire
role-reader = accueil

team-title = <b>L’équipe</b>
team-line = • { $name } ({ $role })
team-line-structures = • { $name } ({ $role } : { $structures })
team-invite-hint = Pour inviter quelqu’un, choisissez son rôle. Le lien sert une fois et dure trois jours.
team-invite-partner = Pour quelle structure ? Écrivez son nom : /equipe nom de la structure
team-invited = Envoyez ce lien à la personne ({ $role }) : { $link }
    Il sert une seule fois et expire dans trois jours.
team-button-invite = Inviter : { $role }
team-button-revoke = Retirer { $name }
team-revoke-ask = Retirer { $name } de l’équipe ? L’accès est coupé tout de suite.
team-button-revoke-yes = Oui, retirer
team-button-keep = Non, garder
team-revoked = C’est fait : { $name } n’a plus accès.
team-cannot-revoke = Cette personne est administratrice par réglage : elle ne peut pas être retirée d’ici.
team-joined = Bienvenue dans l’équipe, { $name } ! Votre rôle : { $role }.
team-joined-hint =
    Écrivez en français ce qui change, par exemple :
    « la permanence avocat du 3 décembre est annulée »
    Je vous montre ce que j’ai compris avant de publier.
team-joined-reader-hint = Posez vos questions comme un habitant : vous verrez en plus les contacts pour les professionnels.
team-link-spent = Ce lien a déjà servi, ou il a expiré. Demandez-en un autre à la personne qui vous l’a donné.
team-help = <b>Pour l’équipe</b>

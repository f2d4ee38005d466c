### The poster with the QR code, and what `guichet qr` says.

poster-title = Une question ? Un besoin ?
poster-sentence = Posez-la avec vos mots, le jour ou la nuit : le guichet vous dit où aller, quand, et avec quels papiers.
poster-aim = Visez ce carré avec l’appareil photo de votre téléphone.
poster-open = Touchez le lien : la conversation s’ouvre dans Telegram. C’est gratuit.
poster-ask = Touchez « Démarrer », puis écrivez votre question.
poster-card = Touchez « Démarrer » : horaires du jour, adresse, papiers à apporter.
poster-name = Dans Telegram : @{ $name }
poster-call = Vous préférez parler à quelqu’un ?

poster-written = Affiche écrite : { $path }. Ouvrez-la dans un navigateur pour l’imprimer (A4).
poster-not-written = L’affiche n’a pas pu être écrite dans { $path } : { $reason }
poster-bot-missing = Quel est le nom du robot ? Ajoutez --bot suivi de son nom, ou réglez GUICHET_BOT_NAME.
poster-bot-wrong = « { $name } » n’est pas un nom de robot : des lettres sans accent, des chiffres et _, de 5 à 32 signes.
poster-no-card = Aucun service n’a le code ou l’identifiant « { $card } ».
poster-card-ended = « { $name } » n’existe plus : on n’en fait pas d’affiche.
poster-no-commune = « { $commune } » n’est pas une commune de ce territoire.
poster-which-commune = Ce territoire a { $count } guichets, trop pour une affiche. Ajoutez --commune suivi d’un nom ou d’un code INSEE.

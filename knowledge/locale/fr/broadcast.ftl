### Broadcasts: what an agent reads when writing to many, while it is sent, and after.

command-diffuser = Envoyer un message aux habitants
command-diffuser-help = /diffuser, puis votre message : vous le voyez avant l’envoi, et vous choisissez à qui et quand.

people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
people-few = moins de 5 personnes
audience-everybody = tout le monde
audience-followers = ceux qui suivent « { $topic } »
moment = { $day } à { $clock }

broadcast-ask-text =
    <b>Un message aux habitants</b>
    Écrivez-le maintenant, comme il doit être lu. Vous pouvez joindre une photo. Rien ne part avant votre accord.
broadcast-under-way = <b>Déjà prévu ou en cours</b>
broadcast-line-scheduled = • { $moment } : { $excerpt }
broadcast-line-running = • en cours : { $excerpt }
broadcast-line-paused = • en pause : { $excerpt }
broadcast-button-see = Voir : { $excerpt }
broadcast-button-drop = Abandonner
broadcast-ready = ☝️ Voici votre message, tel qu’il sera reçu.
broadcast-for = Pour : { $audience } ({ $people })
broadcast-button-audience = 👥 Choisir les destinataires
broadcast-button-test = 🧪 M’envoyer un essai
broadcast-button-now = 📨 Envoyer maintenant
broadcast-button-when = 🕘 Programmer
broadcast-button-text = ✏️ Réécrire
broadcast-button-back = Retour
broadcast-ask-audience =
    À qui ? À ceux qui ont indiqué leur commune, ou à ceux qui suivent un thème, un âge, un service.
    Vous voyez combien ils sont, jamais qui.
broadcast-button-events = 🔔 Ceux qui suivent un thème, un âge…
broadcast-button-service = 📌 Ceux qui suivent un service
broadcast-ask-events =
    À ceux qui suivent les événements : sur quel thème, où, pour quel âge ? Ce qui est choisi ensemble doit être vrai ensemble.
broadcast-button-take = ✅ Choisir ces destinataires
broadcast-ask-service = À ceux qui suivent quel service, ou quelle permanence ? Écrivez son nom, par exemple « { $example } ».
broadcast-no-service = Aucun service de ce nom ne peut être suivi.
broadcast-which-service =
    Qui suit quoi ? Un service compte aussi ceux qui suivent une de ses permanences.
broadcast-button-choice = { $audience } : { $people }
broadcast-ask-when = Quand ? Écrivez par exemple « jeudi 9h », « demain 18h » ou « le 3 décembre à 9h30 ».
when-unread = Je n’ai pas compris le moment.
when-no-time = Il manque l’heure.
when-impossible = Cette date n’existe pas.
when-past = Ce moment est déjà passé.
when-too-far = C’est dans plus d’un an : est-ce bien cette date ?
when-several = J’ai lu plusieurs moments : n’en écrivez qu’un.
broadcast-confirm-now = Envoyer maintenant à { $audience } ({ $people }) ?
broadcast-confirm-later = Envoyer { $moment } à { $audience } ({ $people } aujourd’hui) ?
broadcast-at-night = 🌙 À cette heure-là, les téléphones sonnent chez des gens qui dorment.
broadcast-button-morning = Attendre { $moment }
broadcast-button-night = Envoyer quand même
broadcast-button-sure = ✅ Oui, envoyer
broadcast-scheduled =
    🕘 C’est prévu : { $moment }, pour { $audience } ({ $people } aujourd’hui).
    « { $excerpt } »
broadcast-button-cancel = Annuler cet envoi
broadcast-dropped = D’accord, rien ne sera envoyé.
broadcast-over = Ce message est déjà parti, ou abandonné.
broadcast-tested = Un essai vous est envoyé, à vous seulement.
broadcast-too-long = Ce message est trop long : { $units } caractères, pour { $most } au plus. Raccourcissez-le et envoyez-le de nouveau.
broadcast-not-text = Je sais envoyer un texte, avec ou sans photo. Écrivez votre message.

course-scheduled =
    🕘 Prévu : { $moment }
    « { $excerpt } »
course-running =
    📨 <b>Envoi en cours</b>
    « { $excerpt } »
course-paused =
    ⏸ <b>En pause</b>
    « { $excerpt } »
course-stopped =
    ⏹ <b>Arrêté</b>
    « { $excerpt } »
course-done =
    ✅ <b>Envoi terminé</b>
    « { $excerpt } »
course-missed =
    ⚠️ <b>Pas envoyé</b>, prévu { $moment }
    « { $excerpt } »
course-few = Pour { $people }.
course-bar = { $full }{ $empty } { $percent } %
course-sent = { $count } reçus sur { $total }
course-lost = { $blocked } ne nous lisent plus, { $failed } échecs
course-button-pause = ⏸ Pause
course-button-resume = ▶️ Reprendre
course-button-ask-stop = ⏹ Arrêter
course-button-stop = ⏹ Arrêter pour de bon
course-button-late = 📨 Envoyer maintenant
course-button-give-up = Abandonner

report-title = 📬 <b>Votre message est arrivé</b>
report-excerpt = « { $excerpt } »
report-few = Il a été envoyé à moins de 5 personnes.
report-sent = { $count ->
    [one] { $count } personne l’a reçu, sur { $total }.
   *[other] { $count } personnes l’ont reçu, sur { $total }.
}
report-blocked = { $count ->
    [one] { $count } personne a bloqué le guichet ou supprimé son compte : elle est désinscrite.
   *[other] { $count } personnes ont bloqué le guichet ou supprimé leur compte : elles sont désinscrites.
}
report-failed = { $count ->
    [one] { $count } message n’a pas pu être remis :
   *[other] { $count } messages n’ont pas pu être remis :
}
report-why = • { $count } : { $reason }
reason-late = trop tard pour être utile
reason-fault = une erreur du guichet
reason-TelegramServerError = Telegram ne répondait pas
reason-TelegramNetworkError = Telegram ne pouvait pas être joint
reason-ClientDecodeError = Telegram répondait mal
reason-TelegramUnauthorizedError = Telegram refusait le guichet

broadcast-missed =
    ⚠️ Ce message n’est pas parti : à l’heure prévue le guichet était arrêté, et il est maintenant tard.
    « { $excerpt } »
broadcast-withheld =
    ⚠️ Ce message n’est pas parti : par discrétion, ceux qui suivent ce service ne sont plus prévenus.
    « { $excerpt } »
broadcast-held =
    ⚠️ L’envoi s’est interrompu longtemps : le guichet était arrêté. Faut-il envoyer le reste ?
    « { $excerpt } »

### Events: what residents read of them, in easy French.

## When

event-day-at = { $day } à { $start }
event-day-between = { $day } de { $start } à { $end }
event-days = du { $first } au { $last }
event-days-at = du { $first } au { $last }, à { $start }
event-days-between = du { $first } au { $last }, de { $start } à { $end }
event-dates-more = et { $count ->
    [one] 1 autre date
   *[other] { $count } autres dates
}

## A card

event-title = 📅 <b>{ $title }</b>
event-cancelled = ❌ <b>Annulé</b>
event-over = C’est fini.
event-gone = Ce n’est plus dans la liste. Voir la liste : /agenda
event-when = 🕐 { $when }
event-when-line = • { $when }
event-place = 📍 Adresse : { $place }
event-for = 👥 { $public }
event-age = { $age }
event-price = 💶 Prix : { $price }
event-free = Gratuit
event-paying = Il faut payer
event-registration = 📝 { $how }
event-capacity = 🎟 { $count ->
    [one] { $count } place
   *[other] { $count } places
}
event-organiser = Qui organise : { $who }
event-text = { $text }
event-theme = 🏷 { $theme }

event-button-calendar = 📅 Le mettre dans mon téléphone
event-button-remind = ⏰ M’écrire avant
event-button-picture = 🖼 Voir l’affiche
event-button-follow = 🔔 M’écrire s’il y a du nouveau
event-button-card = ⬅️ Revenir
event-button-agenda = ⬅️ Revenir à la liste

event-remind-ask = Quand voulez-vous mon message ?
event-remind-day = Le jour d’avant, à 18 heures
event-remind-hour = 1 heure avant
event-remind-too-late = C’est bientôt. Je ne peux plus vous écrire avant.
event-remind-set = ⏰ C’est noté. Je vous écris { $when }. Pour arrêter : /abonnements
event-calendar = Ouvrez ce fichier. Votre téléphone garde la date.

## The agenda

command-agenda = Les sorties près de chez vous
agenda-title = <b>Les sorties</b> · { $week }
agenda-week = semaine du { $first } au { $last }
agenda-this-week = cette semaine
agenda-filters = { $filters }
agenda-empty = Il n’y a rien.
agenda-next-week = Les prochaines sorties sont plus tard :
agenda-none = Il n’y a rien pour le moment.
agenda-page = Page { $page } sur { $pages }
agenda-line = { $index }. <b>{ $title }</b>
agenda-pick = Touchez un numéro. Vous verrez la sortie.
agenda-button-previous = ◀️ Semaine d’avant
agenda-button-next = Semaine d’après ▶️
agenda-button-then = ▶️ { $week }
agenda-button-more = Suite ▶️
agenda-button-commune = 🏘 { $commune }
agenda-button-theme = 🏷 { $theme }
agenda-button-band = 🧒 { $band }
agenda-any-commune = Toutes les villes
agenda-any-theme = Tous les sujets
agenda-any-band = Tous les âges
agenda-ask-commune = Dans quelle ville ?
agenda-ask-theme = Sur quel sujet ?
agenda-ask-band = Pour quel âge ?
band-0-2 = 0 à 2 ans
band-3-5 = 3 à 5 ans
band-6-10 = 6 à 10 ans
band-11-14 = 11 à 14 ans
band-15-17 = 15 à 17 ans

answer-events = <b>Les sorties</b>
answer-events-line = { $index }. { $title }
answer-events-plain = • <b>{ $title }</b>
answer-no-events = Je ne vois rien à ce moment. Pour voir la liste : /agenda
answer-button-event = 📅 { $title }
answer-button-agenda = 📅 Toutes les sorties

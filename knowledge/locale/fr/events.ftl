### Events: what residents read of them. Vouvoiement, short sentences.

## When

event-day-at = { $day } à { $start }
event-day-between = { $day } de { $start } à { $end }
event-days = du { $first } au { $last }
event-days-at = du { $first } au { $last }, à { $start }
event-days-between = du { $first } au { $last }, de { $start } à { $end }
event-dates-more = et { $count ->
    [one] une autre date
   *[other] { $count } autres dates
}

## A card

event-title = 📅 <b>{ $title }</b>
event-cancelled = ❌ <b>Annulé</b>
event-over = Cet événement est passé.
event-gone = Cet événement n’est plus à l’agenda : /agenda
event-when = 🕐 { $when }
event-when-line = • { $when }
event-place = 📍 { $place }
event-for = 👥 { $public }
event-age = { $age }
event-price = 💶 { $price }
event-free = Gratuit
event-paying = Payant
event-registration = 📝 { $how }
event-capacity = 🎟 { $count ->
    [one] { $count } place
   *[other] { $count } places
}
event-organiser = Organisé par { $who }
event-text = { $text }
event-theme = 🏷 { $theme }

event-button-calendar = 📅 Dans mon calendrier
event-button-remind = ⏰ Me le rappeler
event-button-picture = 🖼 Voir l’affiche
event-button-follow = 🔔 Suivre
event-button-card = ⬅️ L’événement
event-button-agenda = ⬅️ L’agenda

event-remind-ask = Quand voulez-vous que je vous le rappelle ?
event-remind-day = La veille à 18 h
event-remind-hour = Une heure avant
event-remind-too-late = C’est bientôt : il est trop tard pour un rappel.
event-remind-set = ⏰ C’est noté : je vous le rappelle { $when }. Pour l’annuler : /abonnements
event-calendar = Ouvrez ce fichier : votre téléphone l’ajoute à votre calendrier.

## The agenda

command-agenda = Ce qui est prévu près de chez vous
agenda-title = <b>L’agenda</b> · { $week }
agenda-week = semaine du { $first } au { $last }
agenda-this-week = cette semaine
agenda-filters = { $filters }
agenda-empty = Rien n’est prévu.
agenda-next-week = Les prochains événements ont lieu plus tard :
agenda-none = Rien n’est prévu pour le moment.
agenda-page = Page { $page } sur { $pages }
agenda-line = { $index }. <b>{ $title }</b>
agenda-pick = Touchez un numéro pour en savoir plus.
agenda-button-previous = ◀️ Semaine d’avant
agenda-button-next = Semaine d’après ▶️
agenda-button-then = ▶️ { $week }
agenda-button-more = Suite ▶️
agenda-button-commune = 🏘 { $commune }
agenda-button-theme = 🏷 { $theme }
agenda-button-band = 🧒 { $band }
agenda-any-commune = Toutes les communes
agenda-any-theme = Tous les thèmes
agenda-any-band = Tous les âges
agenda-ask-commune = Dans quelle commune ?
agenda-ask-theme = Sur quel thème ?
agenda-ask-band = Pour quel âge ?
band-0-2 = 0-2 ans
band-3-5 = 3-5 ans
band-6-10 = 6-10 ans
band-11-14 = 11-14 ans
band-15-17 = 15-17 ans

answer-events = <b>À l’agenda</b>
answer-events-line = { $index }. { $title }
answer-events-plain = • <b>{ $title }</b>
answer-no-events = Je ne vois rien à l’agenda à ce moment-là. Pour voir la suite : /agenda
answer-button-event = 📅 { $title }
answer-button-agenda = 📅 Tout l’agenda

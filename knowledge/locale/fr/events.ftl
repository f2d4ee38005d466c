### Events: what residents and agents read of them. Vouvoiement, short sentences.

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

## What an agent reads

command-evenement = Annoncer un événement
command-evenement-help = /evenement café des parents samedi 5 décembre 10h-12h à la médiathèque, gratuit, sur inscription au 01 99 00 00 00

event-new =
    <b>Annoncer un événement</b>
    Écrivez-le en une phrase, par exemple :
    « /evenement café des parents samedi 5 décembre 10h-12h à la médiathèque, gratuit, sur inscription au 01 99 00 00 00 »
    Vous pouvez aussi répondre à mes questions, une par une.
event-known = <b>À venir</b>
event-known-line = { $index }. { $title }, { $when }
event-known-cancelled = { $index }. { $title }, { $when } (annulé)
event-button-steps = 📝 Une question à la fois
event-read = <b>Voici ce que j’ai compris</b>
event-missing-title = ⚠️ Il manque le titre.
event-missing-date = ⚠️ Il manque la date.
event-missing-hours = Sans horaires
event-missing-place = Lieu non précisé
event-no-theme = Thème non précisé
event-discreet = 🔒 Le sujet est sensible : l’événement sera à l’agenda, mais personne ne recevra de message.
event-reach = 🔔 Seront prévenus par message : { $people }.
event-reach-none = 🔔 Personne ne suit ce genre d’événement : aucun message ne partira.
event-ask-publish = Publier ?
event-button-publish = ✅ Publier
event-button-drop = Abandonner
event-button-change = ✏️ { $field }
event-button-add = ➕ { $field }
event-button-skip = Passer
event-button-all-day = Pas d’horaire précis
event-button-remove-picture = 🖼 Retirer l’affiche
event-field-title = Titre
event-field-date = Dates
event-field-hours = Horaires
event-field-place = Lieu
event-field-commune = Commune
event-field-age = Âge
event-field-price = Prix
event-field-registration = Inscription
event-field-capacity = Places
event-field-public = Public
event-field-organiser = Organisateur
event-field-text = Présentation
event-field-theme = Thème
event-field-picture = Affiche

event-step-title = Quel est le titre de l’événement ?
event-step-date = Quel jour a-t-il lieu ? Il peut y avoir plusieurs dates : « samedi 5 décembre 10h-12h », « les 3, 10 et 17 décembre ».
event-step-hours = À quelle heure ? Par exemple « 10h-12h », ou « à partir de 14h ».
event-step-place = Où a-t-il lieu ? Écrivez le nom du lieu, ou son adresse.
event-step-commune = Dans quelle commune ?
event-step-age = Pour quel âge ? Par exemple « 3-6 ans », « dès 11 ans », « tout public ».
event-step-price = Combien cela coûte-t-il ? Par exemple « gratuit », « 3 € par enfant ».
event-step-registration = Faut-il s’inscrire ? Par exemple « sur inscription au 01 99 00 00 00 », ou « non ».
event-step-capacity = Combien de places y a-t-il ?
event-step-public = Pour qui ? Par exemple « les parents », « tout public ».
event-step-organiser = Qui l’organise ?
event-step-text = Voulez-vous ajouter une présentation, en une ou deux phrases ?
event-step-theme = Sur quel thème ?
event-step-picture = Envoyez l’affiche ou une photo.
event-step-postpone = À quelle date est-il reporté ? Par exemple « samedi 12 décembre 14h-16h ».
event-step-which-date = Quelle date est reportée ?
event-step-copy = À quelle date a-t-il lieu cette fois ? Par exemple « samedi 9 janvier 10h-12h ».

event-problem-impossible = Cette date n’existe pas : « { $piece } ».
event-problem-past = Cette date est passée : « { $piece } ».
event-problem-weekday = Ce jour et cette date ne vont pas ensemble : « { $piece } ».
event-problem-recurring = Un événement a des dates. Dites jusqu’à quand, par exemple « { $piece } du 6 janvier au 31 mars ». Ce qui revient toute l’année est une permanence.
event-problem-open = Dites aussi la dernière date : « { $piece } » n’a pas de fin.
event-problem-long = Cela fait trop de dates : un événement en a au plus 62.
event-problem-no-date = Je n’ai pas trouvé de date dans « { $piece } ».
event-problem-no-hours = Je n’ai pas trouvé d’heure dans « { $piece } ».
event-problem-hours = Ces horaires ne vont pas : « { $piece } ».
event-problem-age = Je n’ai pas compris cet âge : « { $piece } ».
event-problem-title = Un titre a entre 3 et 150 caractères.
event-problem-telephone = « { $piece } » n’est pas un numéro de téléphone. Il faut dix chiffres, par exemple 01 23 45 67 89.
event-problem-commune = Cette commune n’est pas du territoire : « { $piece } ».
event-problem-capacity = Écrivez un nombre, par exemple « 20 ».

event-published = ✅ C’est publié à l’agenda.
event-published-told = 🔔 Le message part pour : { $people }.
event-changed = ✅ C’est changé à l’agenda.
event-now-cancelled = ❌ L’événement est annulé. Les habitants le voient.
event-draft-over = Cet événement est déjà publié ou abandonné.
event-dropped = D’accord, rien n’est publié.
event-overtaken = ⚠️ Quelqu’un a changé cet événement entre-temps. Ouvrez-le de nouveau : /evenement
event-picture-kept = 🖼 L’affiche est ajoutée.
event-before = Avant : { $when }
event-after = Après : { $when }
event-cancel-ask = Annuler cet événement ?
event-button-cancel-yes = ❌ Oui, annuler l’événement
event-button-keep = Non, garder
event-button-see = 👁 Voir comme un habitant
event-button-copy = 📄 Copier
event-button-postpone = 📆 Reporter
event-button-cancel = ❌ Annuler
event-button-photo = 🖼 Affiche
event-button-edit = ✏️ Modifier
event-edit-ask = Que voulez-vous changer ?
event-note = ✏️ J’ai lu : { $notes }
event-note-word = « { $typed } » comme « { $read } »
people-none = personne

### What an agent reads to announce an event or a change of sessions.

## An event

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

## Before a change of sessions is published

follow-reach = 🔔 Seront prévenus par message : { $people }.
follow-reach-none = 🔔 Personne ne suit cette permanence : aucun message ne partira.

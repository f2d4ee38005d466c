### Following: subscriptions, notices, digests, reminders, in easy French.

command-abonnements = Mes messages choisis

follow-ask = Pour quoi voulez-vous un message ? Je vous écris seulement pour cela.
follow-button = 🔔 M’écrire s’il y a du nouveau
follow-button-need = 🔔 M’écrire si cela existe un jour
follow-topic-service = { $name }, tous les lieux
follow-topic-permanence = { $name }, { $place }
follow-topic-service-only = { $name }
follow-topic-need = { $need } : si un service existe un jour
follow-topic-events = Les sorties : { $filters }
follow-filter-theme = { $theme }
follow-filter-commune = à { $commune }
follow-filter-band = pour les { $band }
follow-filter-two = { $first }, { $second }
follow-filter-three = { $first }, { $second }, { $third }
follow-done = 🔔 C’est noté. Je vous écris pour : <b>{ $topic }</b>.
follow-done-how = { $cadence ->
    [daily] J’écris le soir, s’il y a du nouveau.
    [weekly] J’écris le jeudi, s’il y a du nouveau.
   *[now] J’écris quand il y a du nouveau. Je n’écris pas la nuit.
} Pour changer ou arrêter : /abonnements
follow-too-many = Vous avez déjà choisi beaucoup de messages. Arrêtez-en quelques-uns : /abonnements
follow-not = Je ne peux pas vous écrire pour cela.
follow-gone = (n’existe plus)

follow-title = <b>Je vous écris pour :</b>
follow-none =
    Vous n’avez pas choisi de messages.
    Touchez 🔔 sous un service ou une sortie. Je vous écris quand il y a du nouveau. Par exemple : c’est fermé, c’est un autre jour.
follow-line = { $index }. { $topic }
follow-reminders = <b>Je vous écris avant :</b>
follow-reminder = ⏰ { $title } : { $when }
follow-button-stop = 🔕 Arrêter : { $topic }
follow-button-stop-reminder = 🔕 Arrêter : { $title }
follow-cadence-now = Quand il y a du nouveau
follow-cadence-daily = 1 message le soir
follow-cadence-weekly = 1 message le jeudi
follow-quiet = { $begin } – { $end }
follow-quiet-none = À toute heure
follow-settings = Quand : <b>{ $cadence }</b>. Pas de message : <b>{ $quiet }</b>.
follow-button-cadence = 📨 Quand m’écrire
follow-button-quiet = 🌙 Heures sans message
follow-button-agenda = 📅 Les sorties
follow-button-back = ⬅️ Mes messages choisis
follow-ask-cadence = Quand voulez-vous mes messages ?
follow-ask-quiet = À quelles heures ne voulez-vous pas de message ?
follow-chosen = ✔️ { $choice }
follow-mydata =
    Je garde aussi vos messages choisis ({ $topics ->
        [one] { $topics } sujet
       *[other] { $topics } sujets
    }). Je garde les dates où je dois vous écrire ({ $reminders ->
        [0] aucun
       *[other] { $reminders }
    }) : /abonnements

## Notices

notice-event = 📅 <b>Nouvelle sortie</b>
notice-event-cancelled = ❌ <b>Annulé</b>
notice-event-changed = 📆 <b>Cela change</b>
notice-event-was = Avant, c’était : { $when }
notice-session-title = 🔔 <b>{ $name }</b>
notice-session-place = 📍 Adresse : { $place }
notice-session-cancelled = ❌ C’est fermé { $session }
notice-session-added = ➕ C’est aussi ouvert { $session }
notice-session-restored = ✅ C’est bien ouvert { $session }
notice-session-moved = 📆 Ce n’est pas { $from }. C’est { $to }
notice-session-more = … et { $count ->
    [one] 1 autre date
   *[other] { $count } autres dates
}
notice-session-next = La prochaine date : { $session }
notice-session-none = Je ne connais pas d’autre date.
notice-need = 🔔 <b>Bonne nouvelle</b> : vous cherchiez « { $need } ». Il existe maintenant : <b>{ $name }</b>
notice-reminder-day = ⏰ <b>C’est demain</b>
notice-reminder-hour = ⏰ <b>C’est dans 1 heure</b>
notice-reminder-soon = ⏰ <b>C’est bientôt</b>
notice-why = Vous avez choisi ce message. Pour arrêter : /abonnements
notice-digest-daily = <b>Vos nouvelles du jour</b>
notice-digest-weekly = <b>Vos nouvelles de la semaine</b>
notice-digest-more = … et { $count ->
    [one] 1 autre nouvelle
   *[other] { $count } autres nouvelles
} : /agenda
notice-button-event = 📅 En savoir plus
notice-button-card = Voir le service
notice-button-follows = 🔕 Mes messages choisis

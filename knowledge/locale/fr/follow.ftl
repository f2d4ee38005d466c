### Following: subscriptions, notices, digests, reminders. Vouvoiement, warm and short.

command-abonnements = Ce que vous suivez

follow-ask = Que voulez-vous suivre ? Je vous écrirai seulement pour cela.
follow-button = 🔔 Suivre
follow-button-need = 🔔 Me prévenir si cela se crée
follow-topic-service = { $name }, tous les lieux
follow-topic-permanence = { $name }, { $place }
follow-topic-service-only = { $name }
follow-topic-need = { $need } : dès qu’un service existe
follow-topic-events = Les événements : { $filters }
follow-filter-theme = { $theme }
follow-filter-commune = à { $commune }
follow-filter-band = pour les { $band }
follow-filter-two = { $first }, { $second }
follow-filter-three = { $first }, { $second }, { $third }
follow-done = 🔔 C’est noté. Vous suivez : <b>{ $topic }</b>.
follow-done-how = { $cadence ->
    [daily] Vous aurez un message le soir, s’il y a du nouveau.
    [weekly] Vous aurez un message le jeudi, s’il y a du nouveau.
   *[now] Je vous écris dès qu’il y a du nouveau, jamais la nuit.
} Pour changer ou arrêter : /abonnements
follow-too-many = Vous suivez déjà beaucoup de choses. Arrêtez-en quelques-unes d’abord : /abonnements
follow-not = Ceci ne peut pas être suivi.
follow-gone = (n’existe plus)

follow-title = <b>Ce que vous suivez</b>
follow-none =
    Vous ne suivez rien pour le moment.
    Touchez 🔔 sous une fiche ou dans l’agenda, et je vous préviens quand il y a du nouveau : une permanence annulée, un événement près de chez vous.
follow-line = { $index }. { $topic }
follow-reminders = <b>Vos rappels</b>
follow-reminder = ⏰ { $title } : { $when }
follow-button-stop = 🔕 Arrêter : { $topic }
follow-button-stop-reminder = 🔕 Rappel : { $title }
follow-cadence-now = Dès qu’il y a du nouveau
follow-cadence-daily = Chaque soir, en un message
follow-cadence-weekly = Chaque jeudi, en un message
follow-quiet = { $begin } – { $end }
follow-quiet-none = À toute heure
follow-settings = Quand : <b>{ $cadence }</b>. Silence la nuit : <b>{ $quiet }</b>.
follow-button-cadence = 📨 Quand m’écrire
follow-button-quiet = 🌙 Heures de silence
follow-button-agenda = 📅 L’agenda
follow-button-back = ⬅️ Mes abonnements
follow-ask-cadence = Quand voulez-vous que je vous écrive ?
follow-ask-quiet = À quelles heures voulez-vous le silence ?
follow-chosen = ✔️ { $choice }
follow-mydata =
    Je garde aussi ce que vous suivez ({ $topics ->
        [one] { $topics } sujet
       *[other] { $topics } sujets
    }) et vos rappels ({ $reminders ->
        [0] aucun
       *[other] { $reminders }
    }) : /abonnements

## Notices

notice-event = 📅 <b>Nouveau à l’agenda</b>
notice-event-cancelled = ❌ <b>Annulé</b>
notice-event-changed = 📆 <b>Changement</b>
notice-event-was = Était prévu : { $when }
notice-session-title = 🔔 <b>{ $name }</b>
notice-session-place = 📍 { $place }
notice-session-cancelled = ❌ Pas de séance { $session }
notice-session-added = ➕ Séance en plus { $session }
notice-session-restored = ✅ La séance { $session } a bien lieu
notice-session-moved = 📆 La séance prévue { $from } a lieu { $to }
notice-session-more = … et { $count ->
    [one] une autre séance
   *[other] { $count } autres séances
}
notice-session-next = Prochaine séance : { $session }
notice-session-none = Aucune autre séance n’est prévue pour l’instant.
notice-need = 🔔 <b>Bonne nouvelle</b> : vous cherchiez « { $need } ». Il existe maintenant : <b>{ $name }</b>
notice-reminder-day = ⏰ <b>C’est demain</b>
notice-reminder-hour = ⏰ <b>C’est dans une heure</b>
notice-reminder-soon = ⏰ <b>C’est bientôt</b>
notice-why = Vous recevez ce message parce que vous suivez ce sujet. Arrêter : /abonnements
notice-digest-daily = <b>Vos nouvelles du jour</b>
notice-digest-weekly = <b>Vos nouvelles de la semaine</b>
notice-digest-more = … et { $count ->
    [one] une autre nouvelle
   *[other] { $count } autres nouvelles
} : /agenda
notice-button-event = 📅 En savoir plus
notice-button-card = Voir la fiche
notice-button-follows = 🔕 Mes abonnements

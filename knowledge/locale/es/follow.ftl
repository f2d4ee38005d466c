### Following: subscriptions, notices, digests, reminders.

command-abonnements = Lo que usted sigue

follow-ask = ¿Qué quiere seguir? Le escribiré solo por eso.
follow-button = 🔔 Seguir
follow-button-need = 🔔 Avisarme si se crea
follow-topic-service = { $name }, todos los lugares
follow-topic-permanence = { $name }, { $place }
follow-topic-service-only = { $name }
follow-topic-need = { $need }: en cuanto exista un servicio
follow-topic-events = Los actos: { $filters }
follow-filter-theme = { $theme }
follow-filter-commune = en { $commune }
follow-filter-band = para { $band }
follow-filter-two = { $first }, { $second }
follow-filter-three = { $first }, { $second }, { $third }
follow-done = 🔔 Anotado. Usted sigue: <b>{ $topic }</b>.
follow-done-how = { $cadence ->
    [daily] Recibirá un mensaje por la tarde, si hay novedades.
    [weekly] Recibirá un mensaje el jueves, si hay novedades.
   *[now] Le escribo en cuanto hay novedades, nunca de noche.
} Para cambiar o dejarlo: /abonnements
follow-too-many = Ya sigue muchas cosas. Deje antes algunas: /abonnements
follow-not = Esto no se puede seguir.
follow-gone = (ya no existe)

follow-title = <b>Lo que usted sigue</b>
follow-none =
    Por ahora no sigue nada.
    Toque 🔔 debajo de una ficha o en la agenda, y le aviso cuando haya novedades: una sesión anulada, un acto cerca de usted.
follow-line = { $index }. { $topic }
follow-reminders = <b>Sus recordatorios</b>
follow-reminder = ⏰ { $title }: { $when }
follow-button-stop = 🔕 Dejar: { $topic }
follow-button-stop-reminder = 🔕 Recordatorio: { $title }
follow-cadence-now = En cuanto hay novedades
follow-cadence-daily = Cada tarde, en un mensaje
follow-cadence-weekly = Cada jueves, en un mensaje
follow-quiet = { $begin } – { $end }
follow-quiet-none = A cualquier hora
follow-settings = Cuándo: <b>{ $cadence }</b>. Silencio por la noche: <b>{ $quiet }</b>.
follow-button-cadence = 📨 Cuándo escribirme
follow-button-quiet = 🌙 Horas de silencio
follow-button-agenda = 📅 La agenda
follow-button-back = ⬅️ Lo que sigo
follow-ask-cadence = ¿Cuándo quiere que le escriba?
follow-ask-quiet = ¿A qué horas quiere silencio?
follow-chosen = ✔️ { $choice }
follow-mydata =
    También guardo lo que sigue ({ $topics ->
        [one] { $topics } tema
       *[other] { $topics } temas
    }) y sus recordatorios ({ $reminders ->
        [0] ninguno
       *[other] { $reminders }
    }): /abonnements

## Notices

notice-event = 📅 <b>Nuevo en la agenda</b>
notice-event-cancelled = ❌ <b>Anulado</b>
notice-event-changed = 📆 <b>Cambio</b>
notice-event-was = Estaba previsto: { $when }
notice-session-title = 🔔 <b>{ $name }</b>
notice-session-place = 📍 { $place }
notice-session-cancelled = ❌ No hay sesión: { $session }
notice-session-added = ➕ Sesión añadida: { $session }
notice-session-restored = ✅ La sesión se mantiene: { $session }
notice-session-moved = 📆 Sesión prevista: { $from }. Nueva fecha: { $to }
notice-session-more = … y { $count ->
    [one] otra sesión
   *[other] otras { $count } sesiones
}
notice-session-next = Próxima sesión: { $session }
notice-session-none = No hay otra sesión prevista por ahora.
notice-need = 🔔 <b>Buena noticia</b>: usted buscaba «{ $need }». Ahora existe: <b>{ $name }</b>
notice-reminder-day = ⏰ <b>Es mañana</b>
notice-reminder-hour = ⏰ <b>Es dentro de una hora</b>
notice-reminder-soon = ⏰ <b>Es pronto</b>
notice-why = Recibe este mensaje porque sigue este tema. Para dejarlo: /abonnements
notice-digest-daily = <b>Sus novedades del día</b>
notice-digest-weekly = <b>Sus novedades de la semana</b>
notice-digest-more = … y { $count ->
    [one] otra novedad
   *[other] otras { $count } novedades
}: /agenda
notice-button-event = 📅 Saber más
notice-button-card = Ver la ficha
notice-button-follows = 🔕 Lo que sigo

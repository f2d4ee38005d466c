### Events: what residents read of them.

## When

event-day-at = { $day } a las { $start }
event-day-between = { $day } de { $start } a { $end }
event-days = del { $first } al { $last }
event-days-at = del { $first } al { $last }, a las { $start }
event-days-between = del { $first } al { $last }, de { $start } a { $end }
event-dates-more = y { $count ->
    [one] otra fecha
   *[other] otras { $count } fechas
}

## A card

event-title = 📅 <b>{ $title }</b>
event-cancelled = ❌ <b>Anulado</b>
event-over = Este acto ya ha pasado.
event-gone = Este acto ya no está en la agenda: /agenda
event-when = 🕐 { $when }
event-when-line = • { $when }
event-place = 📍 { $place }
event-for = 👥 { $public }
event-age = { $age }
event-price = 💶 { $price }
event-free = Gratuito
event-paying = De pago
event-registration = 📝 { $how }
event-capacity = 🎟 { $count ->
    [one] { $count } plaza
   *[other] { $count } plazas
}
event-organiser = Organiza: { $who }
event-text = { $text }
event-theme = 🏷 { $theme }

event-button-calendar = 📅 A mi calendario
event-button-remind = ⏰ Recordármelo
event-button-picture = 🖼 Ver el cartel
event-button-follow = 🔔 Seguir
event-button-card = ⬅️ El acto
event-button-agenda = ⬅️ La agenda

event-remind-ask = ¿Cuándo quiere que se lo recuerde?
event-remind-day = El día antes a las 18:00
event-remind-hour = Una hora antes
event-remind-too-late = Es pronto: ya es tarde para un recordatorio.
event-remind-set = ⏰ Anotado: se lo recuerdo { $when }. Para anularlo: /abonnements
event-calendar = Abra este archivo: su teléfono lo añade a su calendario.

## The agenda

command-agenda = Lo previsto cerca de usted
agenda-title = <b>La agenda</b> · { $week }
agenda-week = semana del { $first } al { $last }
agenda-this-week = esta semana
agenda-filters = { $filters }
agenda-empty = No hay nada previsto.
agenda-next-week = Los próximos actos son más tarde:
agenda-none = No hay nada previsto por ahora.
agenda-page = Página { $page } de { $pages }
agenda-line = { $index }. <b>{ $title }</b>
agenda-pick = Toque un número para saber más.
agenda-button-previous = ◀️ Semana anterior
agenda-button-next = Semana siguiente ▶️
agenda-button-then = ▶️ { $week }
agenda-button-more = Más ▶️
agenda-button-commune = 🏘 { $commune }
agenda-button-theme = 🏷 { $theme }
agenda-button-band = 🧒 { $band }
agenda-any-commune = Todos los municipios
agenda-any-theme = Todos los temas
agenda-any-band = Todas las edades
agenda-ask-commune = ¿En qué municipio?
agenda-ask-theme = ¿Sobre qué tema?
agenda-ask-band = ¿Para qué edad?
band-0-2 = 0-2 años
band-3-5 = 3-5 años
band-6-10 = 6-10 años
band-11-14 = 11-14 años
band-15-17 = 15-17 años

answer-events = <b>En la agenda</b>
answer-events-line = { $index }. { $title }
answer-events-plain = • <b>{ $title }</b>
answer-no-events = No veo nada en la agenda en ese momento. Para ver lo que sigue: /agenda
answer-button-event = 📅 { $title }
answer-button-agenda = 📅 Toda la agenda

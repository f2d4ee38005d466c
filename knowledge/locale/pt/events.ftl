### Events: what residents read of them.

## When

event-day-at = { $day }, às { $start }
event-day-between = { $day }, das { $start } às { $end }
event-days = de { $first } a { $last }
event-days-at = de { $first } a { $last }, às { $start }
event-days-between = de { $first } a { $last }, das { $start } às { $end }
event-dates-more = e { $count ->
    [one] mais uma data
   *[other] mais { $count } datas
}

## A card

event-title = 📅 <b>{ $title }</b>
event-cancelled = ❌ <b>Cancelado</b>
event-over = Este evento já passou.
event-gone = Este evento já não está na agenda: /agenda
event-when = 🕐 { $when }
event-when-line = • { $when }
event-place = 📍 { $place }
event-for = 👥 { $public }
event-age = { $age }
event-price = 💶 { $price }
event-free = Gratuito
event-paying = Pago
event-registration = 📝 { $how }
event-capacity = 🎟 { $count ->
    [one] { $count } lugar
   *[other] { $count } lugares
}
event-organiser = Organização: { $who }
event-text = { $text }
event-theme = 🏷 { $theme }

event-button-calendar = 📅 No meu calendário
event-button-remind = ⏰ Lembrar-me
event-button-picture = 🖼 Ver o cartaz
event-button-follow = 🔔 Seguir
event-button-card = ⬅️ O evento
event-button-agenda = ⬅️ A agenda

event-remind-ask = Quando quer que lho lembre?
event-remind-day = Na véspera às 18h
event-remind-hour = Uma hora antes
event-remind-too-late = É já em breve: é tarde para um lembrete.
event-remind-set = ⏰ Anotado: lembro-lho { $when }. Para cancelar: /abonnements
event-calendar = Abra este ficheiro: o seu telefone junta-o ao calendário.

## The agenda

command-agenda = O que está previsto perto de si
agenda-title = <b>A agenda</b> · { $week }
agenda-week = semana de { $first } a { $last }
agenda-this-week = esta semana
agenda-filters = { $filters }
agenda-empty = Nada está previsto.
agenda-next-week = Os próximos eventos são mais tarde:
agenda-none = Nada está previsto por agora.
agenda-page = Página { $page } de { $pages }
agenda-line = { $index }. <b>{ $title }</b>
agenda-pick = Toque num número para saber mais.
agenda-button-previous = ◀️ Semana anterior
agenda-button-next = Semana seguinte ▶️
agenda-button-then = ▶️ { $week }
agenda-button-more = Mais ▶️
agenda-button-commune = 🏘 { $commune }
agenda-button-theme = 🏷 { $theme }
agenda-button-band = 🧒 { $band }
agenda-any-commune = Todos os municípios
agenda-any-theme = Todos os temas
agenda-any-band = Todas as idades
agenda-ask-commune = Em que município?
agenda-ask-theme = Sobre que tema?
agenda-ask-band = Para que idade?
band-0-2 = 0-2 anos
band-3-5 = 3-5 anos
band-6-10 = 6-10 anos
band-11-14 = 11-14 anos
band-15-17 = 15-17 anos

answer-events = <b>Na agenda</b>
answer-events-line = { $index }. { $title }
answer-events-plain = • <b>{ $title }</b>
answer-no-events = Não vejo nada na agenda nesse momento. Para ver o que se segue: /agenda
answer-button-event = 📅 { $title }
answer-button-agenda = 📅 Toda a agenda

### Events: what residents read of them.

## When

event-day-at = { $day } о { $start }
event-day-between = { $day } з { $start } до { $end }
event-days = { $first } – { $last }
event-days-at = { $first } – { $last }, о { $start }
event-days-between = { $first } – { $last }, з { $start } до { $end }
event-dates-more = і ще { $count ->
    [one] { $count } дата
    [few] { $count } дати
    [many] { $count } дат
   *[other] { $count } дати
}

## A card

event-title = 📅 <b>{ $title }</b>
event-cancelled = ❌ <b>Скасовано</b>
event-over = Ця подія вже минула.
event-gone = Цієї події вже немає в календарі: /agenda
event-when = 🕐 { $when }
event-when-line = • { $when }
event-place = 📍 { $place }
event-for = 👥 { $public }
event-age = { $age }
event-price = 💶 { $price }
event-free = Безкоштовно
event-paying = Платно
event-registration = 📝 { $how }
event-capacity = 🎟 { $count ->
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
}
event-organiser = Організатор: { $who }
event-text = { $text }
event-theme = 🏷 { $theme }

event-button-calendar = 📅 До мого календаря
event-button-remind = ⏰ Нагадати мені
event-button-picture = 🖼 Побачити афішу
event-button-follow = 🔔 Стежити
event-button-card = ⬅️ Подія
event-button-agenda = ⬅️ Календар подій

event-remind-ask = Коли вам нагадати?
event-remind-day = Напередодні о 18:00
event-remind-hour = За годину
event-remind-too-late = Це вже скоро: нагадувати запізно.
event-remind-set = ⏰ Записано, нагадаю: { $when }. Скасувати: /abonnements
event-calendar = Відкрийте цей файл: телефон додасть його до календаря.

## The agenda

command-agenda = Що заплановано поруч із вами
agenda-title = <b>Календар подій</b> · { $week }
agenda-week = тиждень { $first } – { $last }
agenda-this-week = цей тиждень
agenda-filters = { $filters }
agenda-empty = Нічого не заплановано.
agenda-next-week = Наступні події пізніше:
agenda-none = Поки що нічого не заплановано.
agenda-page = Сторінка { $page } з { $pages }
agenda-line = { $index }. <b>{ $title }</b>
agenda-pick = Натисніть номер, щоб дізнатися більше.
agenda-button-previous = ◀️ Попередній тиждень
agenda-button-next = Наступний тиждень ▶️
agenda-button-then = ▶️ { $week }
agenda-button-more = Далі ▶️
agenda-button-commune = 🏘 { $commune }
agenda-button-theme = 🏷 { $theme }
agenda-button-band = 🧒 { $band }
agenda-any-commune = Усі громади
agenda-any-theme = Усі теми
agenda-any-band = Будь-який вік
agenda-ask-commune = У якій громаді?
agenda-ask-theme = На яку тему?
agenda-ask-band = Для якого віку?
band-0-2 = 0-2 роки
band-3-5 = 3-5 років
band-6-10 = 6-10 років
band-11-14 = 11-14 років
band-15-17 = 15-17 років

answer-events = <b>У календарі подій</b>
answer-events-line = { $index }. { $title }
answer-events-plain = • <b>{ $title }</b>
answer-no-events = На цей час подій не видно. Що далі: /agenda
answer-button-event = 📅 { $title }
answer-button-agenda = 📅 Усі події

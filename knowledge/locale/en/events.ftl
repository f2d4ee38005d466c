### Events: what residents read of them.

## When

event-day-at = { $day } at { $start }
event-day-between = { $day } from { $start } to { $end }
event-days = from { $first } to { $last }
event-days-at = from { $first } to { $last }, at { $start }
event-days-between = from { $first } to { $last }, from { $start } to { $end }
event-dates-more = and { $count ->
    [one] one more date
   *[other] { $count } more dates
}

## A card

event-title = 📅 <b>{ $title }</b>
event-cancelled = ❌ <b>Cancelled</b>
event-over = This event is over.
event-gone = This event is no longer on the calendar: /agenda
event-when = 🕐 { $when }
event-when-line = • { $when }
event-place = 📍 { $place }
event-for = 👥 { $public }
event-age = { $age }
event-price = 💶 { $price }
event-free = Free
event-paying = To be paid for
event-registration = 📝 { $how }
event-capacity = 🎟 { $count ->
    [one] { $count } place
   *[other] { $count } places
}
event-organiser = Organised by { $who }
event-text = { $text }
event-theme = 🏷 { $theme }

event-button-calendar = 📅 Add to my calendar
event-button-remind = ⏰ Remind me
event-button-picture = 🖼 See the poster
event-button-follow = 🔔 Follow
event-button-card = ⬅️ The event
event-button-agenda = ⬅️ The calendar

event-remind-ask = When should I remind you?
event-remind-day = The day before at 18:00
event-remind-hour = One hour before
event-remind-too-late = It is soon: too late for a reminder.
event-remind-set = ⏰ Noted: I will remind you { $when }. To cancel: /abonnements
event-calendar = Open this file: your phone adds it to your calendar.

## The agenda

command-agenda = What is on near you
agenda-title = <b>What’s on</b> · { $week }
agenda-week = week from { $first } to { $last }
agenda-this-week = this week
agenda-filters = { $filters }
agenda-empty = Nothing is planned.
agenda-next-week = The next events are later:
agenda-none = Nothing is planned for now.
agenda-page = Page { $page } of { $pages }
agenda-line = { $index }. <b>{ $title }</b>
agenda-pick = Tap a number to know more.
agenda-button-previous = ◀️ Week before
agenda-button-next = Week after ▶️
agenda-button-then = ▶️ { $week }
agenda-button-more = More ▶️
agenda-button-commune = 🏘 { $commune }
agenda-button-theme = 🏷 { $theme }
agenda-button-band = 🧒 { $band }
agenda-any-commune = All communes
agenda-any-theme = All topics
agenda-any-band = All ages
agenda-ask-commune = In which commune (town or village)?
agenda-ask-theme = On which topic?
agenda-ask-band = For which age?
band-0-2 = ages 0-2
band-3-5 = ages 3-5
band-6-10 = ages 6-10
band-11-14 = ages 11-14
band-15-17 = ages 15-17

answer-events = <b>What’s on</b>
answer-events-line = { $index }. { $title }
answer-events-plain = • <b>{ $title }</b>
answer-no-events = I see nothing on at that time. To see what comes later: /agenda
answer-button-event = 📅 { $title }
answer-button-agenda = 📅 All events

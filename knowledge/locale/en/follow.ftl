### Following: subscriptions, notices, digests, reminders.

command-abonnements = What you follow

follow-ask = What would you like to follow? I will write to you only about that.
follow-button = 🔔 Follow
follow-button-need = 🔔 Tell me if this opens
follow-topic-service = { $name }, all places
follow-topic-permanence = { $name }, { $place }
follow-topic-service-only = { $name }
follow-topic-need = { $need }: as soon as a service exists
follow-topic-events = Events: { $filters }
follow-filter-theme = { $theme }
follow-filter-commune = in { $commune }
follow-filter-band = for { $band }
follow-filter-two = { $first }, { $second }
follow-filter-three = { $first }, { $second }, { $third }
follow-done = 🔔 Noted. You follow: <b>{ $topic }</b>.
follow-done-how = { $cadence ->
    [daily] You will get one message in the evening, if there is news.
    [weekly] You will get one message on Thursday, if there is news.
   *[now] I write to you as soon as there is news, never at night.
} To change or stop: /abonnements
follow-too-many = You already follow many things. Stop a few first: /abonnements
follow-not = This cannot be followed.
follow-gone = (no longer exists)

follow-title = <b>What you follow</b>
follow-none =
    You follow nothing for now.
    Tap 🔔 under a card or in the calendar, and I tell you when there is news: a session cancelled, an event near you.
follow-line = { $index }. { $topic }
follow-reminders = <b>Your reminders</b>
follow-reminder = ⏰ { $title }: { $when }
follow-button-stop = 🔕 Stop: { $topic }
follow-button-stop-reminder = 🔕 Reminder: { $title }
follow-cadence-now = As soon as there is news
follow-cadence-daily = Every evening, in one message
follow-cadence-weekly = Every Thursday, in one message
follow-quiet = { $begin } – { $end }
follow-quiet-none = At any time
follow-settings = When: <b>{ $cadence }</b>. Silence at night: <b>{ $quiet }</b>.
follow-button-cadence = 📨 When to write to me
follow-button-quiet = 🌙 Quiet hours
follow-button-agenda = 📅 The calendar
follow-button-back = ⬅️ What I follow
follow-ask-cadence = When should I write to you?
follow-ask-quiet = At what times do you want silence?
follow-chosen = ✔️ { $choice }
follow-mydata =
    I also keep what you follow ({ $topics ->
        [one] { $topics } topic
       *[other] { $topics } topics
    }) and your reminders ({ $reminders ->
        [0] none
       *[other] { $reminders }
    }): /abonnements

## Notices

notice-event = 📅 <b>New event</b>
notice-event-cancelled = ❌ <b>Cancelled</b>
notice-event-changed = 📆 <b>Change</b>
notice-event-was = Was planned: { $when }
notice-session-title = 🔔 <b>{ $name }</b>
notice-session-place = 📍 { $place }
notice-session-cancelled = ❌ No session { $session }
notice-session-added = ➕ Extra session { $session }
notice-session-restored = ✅ The session { $session } does take place
notice-session-moved = 📆 The session planned { $from } takes place { $to }
notice-session-more = … and { $count ->
    [one] one more session
   *[other] { $count } more sessions
}
notice-session-next = Next session: { $session }
notice-session-none = No other session is planned for now.
notice-need = 🔔 <b>Good news</b>: you were looking for “{ $need }”. There is now: <b>{ $name }</b>
notice-reminder-day = ⏰ <b>It is tomorrow</b>
notice-reminder-hour = ⏰ <b>It is in one hour</b>
notice-reminder-soon = ⏰ <b>It is soon</b>
notice-why = You get this message because you follow this. To stop: /abonnements
notice-digest-daily = <b>Your news of the day</b>
notice-digest-weekly = <b>Your news of the week</b>
notice-digest-more = … and { $count ->
    [one] one more piece of news
   *[other] { $count } more pieces of news
}: /agenda
notice-button-event = 📅 Know more
notice-button-card = See the card
notice-button-follows = 🔕 What I follow

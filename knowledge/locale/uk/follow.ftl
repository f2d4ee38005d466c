### Following: subscriptions, notices, digests, reminders.

command-abonnements = За чим ви стежите

follow-ask = За чим ви хочете стежити? Писатиму вам лише про це.
follow-button = 🔔 Стежити
follow-button-need = 🔔 Повідомити, якщо з’явиться
follow-topic-service = { $name }, усі місця
follow-topic-permanence = { $name }, { $place }
follow-topic-service-only = { $name }
follow-topic-need = { $need }: щойно з’явиться служба
follow-topic-events = Події: { $filters }
follow-filter-theme = { $theme }
follow-filter-commune = { $commune }
follow-filter-band = вік: { $band }
follow-filter-two = { $first }, { $second }
follow-filter-three = { $first }, { $second }, { $third }
follow-done = 🔔 Записано. Ви стежите: <b>{ $topic }</b>.
follow-done-how = { $cadence ->
    [daily] Якщо будуть новини, ви отримаєте повідомлення ввечері.
    [weekly] Якщо будуть новини, ви отримаєте повідомлення в четвер.
   *[now] Напишу, щойно будуть новини, ніколи вночі.
} Змінити або припинити: /abonnements
follow-too-many = Ви вже стежите за багатьма речами. Спершу припиніть кілька: /abonnements
follow-not = За цим не можна стежити.
follow-gone = (більше не існує)

follow-title = <b>За чим ви стежите</b>
follow-none =
    Поки що ви ні за чим не стежите.
    Натисніть 🔔 під карткою або в календарі подій, і я повідомлю про новини: скасований прийом, подія поруч із вами.
follow-line = { $index }. { $topic }
follow-reminders = <b>Ваші нагадування</b>
follow-reminder = ⏰ { $title }: { $when }
follow-button-stop = 🔕 Припинити: { $topic }
follow-button-stop-reminder = 🔕 Нагадування: { $title }
follow-cadence-now = Щойно є новини
follow-cadence-daily = Щовечора, одним повідомленням
follow-cadence-weekly = Щочетверга, одним повідомленням
follow-quiet = { $begin } – { $end }
follow-quiet-none = Будь-коли
follow-settings = Коли: <b>{ $cadence }</b>. Тиша вночі: <b>{ $quiet }</b>.
follow-button-cadence = 📨 Коли мені писати
follow-button-quiet = 🌙 Години тиші
follow-button-agenda = 📅 Календар подій
follow-button-back = ⬅️ За чим я стежу
follow-ask-cadence = Коли вам писати?
follow-ask-quiet = У які години ви хочете тиші?
follow-chosen = ✔️ { $choice }
follow-mydata =
    Я також зберігаю те, за чим ви стежите ({ $topics ->
        [one] { $topics } тема
        [few] { $topics } теми
        [many] { $topics } тем
       *[other] { $topics } теми
    }), і ваші нагадування ({ $reminders ->
        [0] жодного
       *[other] { $reminders }
    }): /abonnements

## Notices

notice-event = 📅 <b>Нова подія</b>
notice-event-cancelled = ❌ <b>Скасовано</b>
notice-event-changed = 📆 <b>Зміна</b>
notice-event-was = Планувалося: { $when }
notice-session-title = 🔔 <b>{ $name }</b>
notice-session-place = 📍 { $place }
notice-session-cancelled = ❌ Прийому не буде: { $session }
notice-session-added = ➕ Додатковий прийом: { $session }
notice-session-restored = ✅ Прийом відбудеться: { $session }
notice-session-moved = 📆 Прийом планувався: { $from }. Новий час: { $to }
notice-session-more = … і ще { $count ->
    [one] { $count } прийом
    [few] { $count } прийоми
    [many] { $count } прийомів
   *[other] { $count } прийому
}
notice-session-next = Наступний прийом: { $session }
notice-session-none = Поки що інших прийомів не заплановано.
notice-need = 🔔 <b>Гарна новина</b>: ви шукали «{ $need }». Тепер це є: <b>{ $name }</b>
notice-reminder-day = ⏰ <b>Це завтра</b>
notice-reminder-hour = ⏰ <b>Це за годину</b>
notice-reminder-soon = ⏰ <b>Це скоро</b>
notice-why = Ви отримали це повідомлення, бо стежите за цим. Припинити: /abonnements
notice-digest-daily = <b>Ваші новини дня</b>
notice-digest-weekly = <b>Ваші новини тижня</b>
notice-digest-more = … і ще { $count ->
    [one] { $count } новина
    [few] { $count } новини
    [many] { $count } новин
   *[other] { $count } новини
}: /agenda
notice-button-event = 📅 Дізнатися більше
notice-button-card = Побачити картку
notice-button-follows = 🔕 За чим я стежу

### Following: subscriptions, notices, digests, reminders.

command-abonnements = ما تتابعونه

follow-ask = ماذا تريدون أن تتابعوا؟ سأكتب لكم من أجل ذلك فقط.
follow-button = 🔔 متابعة
follow-button-need = 🔔 أخبروني إذا فُتحت
follow-topic-service = { $name }، كل الأماكن
follow-topic-permanence = { $name }، { $place }
follow-topic-service-only = { $name }
follow-topic-need = { $need }: فور وجود خدمة
follow-topic-events = الفعاليات: { $filters }
follow-filter-theme = { $theme }
follow-filter-commune = في { $commune }
follow-filter-band = للأعمار { $band }
follow-filter-two = { $first }، { $second }
follow-filter-three = { $first }، { $second }، { $third }
follow-done = 🔔 سجّلت ذلك. أنتم تتابعون: <b>{ $topic }</b>.
follow-done-how = { $cadence ->
    [daily] ستصلكم رسالة في المساء، إذا كان هناك جديد.
    [weekly] ستصلكم رسالة يوم الخميس، إذا كان هناك جديد.
   *[now] أكتب لكم فور وجود جديد، وليس في الليل أبدًا.
} للتغيير أو التوقف: { "/abonnements" }
follow-too-many = أنتم تتابعون أشياء كثيرة. أوقفوا بعضها أولًا: { "/abonnements" }
follow-not = لا يمكن متابعة هذا.
follow-gone = (لم يعد موجودًا)

follow-title = <b>ما تتابعونه</b>
follow-none =
    لا تتابعون شيئًا في الوقت الحالي.
    المسوا 🔔 تحت بطاقة أو في البرنامج، وسأخبركم عند وجود جديد: موعد أُلغي، فعالية بالقرب منكم.
follow-line = { "\u200F" }{ $index }. { $topic }
follow-reminders = <b>تذكيراتكم</b>
follow-reminder = { "\u200F" }⏰ { $title }: { $when }
follow-button-stop = 🔕 إيقاف: { $topic }
follow-button-stop-reminder = 🔕 تذكير: { $title }
follow-cadence-now = فور وجود جديد
follow-cadence-daily = كل مساء، في رسالة واحدة
follow-cadence-weekly = كل خميس، في رسالة واحدة
follow-quiet = { $begin } – { $end }
follow-quiet-none = في أي ساعة
follow-settings = متى: <b>{ $cadence }</b>. الصمت في الليل: <b>{ $quiet }</b>.
follow-button-cadence = 📨 متى أكتب لكم
follow-button-quiet = 🌙 ساعات الصمت
follow-button-agenda = 📅 البرنامج
follow-button-back = ⬅️ ما أتابعه
follow-ask-cadence = متى تريدون أن أكتب لكم؟
follow-ask-quiet = في أي ساعات تريدون الصمت؟
follow-chosen = ✔️ { $choice }
follow-mydata =
    أحتفظ أيضًا بما تتابعونه ({ $topics ->
        [zero] لا شيء
        [one] موضوع واحد
        [two] موضوعان
        [few] { $topics } مواضيع
        [many] { $topics } موضوعًا
       *[other] { $topics } موضوع
    }) وبتذكيراتكم ({ $reminders ->
        [0] لا شيء
       *[other] { $reminders }
    }): { "/abonnements" }

## Notices

notice-event = 📅 <b>جديد في البرنامج</b>
notice-event-cancelled = ❌ <b>أُلغي</b>
notice-event-changed = 📆 <b>تغيير</b>
notice-event-was = كان مقررًا: { $when }
notice-session-title = { "\u200F" }🔔 <b>{ $name }</b>
notice-session-place = 📍 العنوان: { $place }
notice-session-cancelled = ❌ أُلغي موعد { $session }
notice-session-added = ➕ موعد إضافي: { $session }
notice-session-restored = ✅ الموعد قائم: { $session }
notice-session-moved = 📆 الموعد السابق: { $from }. الموعد الجديد: { $to }
notice-session-more = … و{ $count ->
    [zero] لا مواعيد أخرى
    [one] موعد آخر
    [two] موعدان آخران
    [few] { $count } مواعيد أخرى
    [many] { $count } موعدًا آخر
   *[other] { $count } موعد آخر
}
notice-session-next = الموعد القادم: { $session }
notice-session-none = لا موعد آخر في الوقت الحالي.
notice-need = 🔔 <b>خبر سار</b>: كنتم تبحثون عن «{ $need }». توجد الآن: <b>{ $name }</b>
notice-reminder-day = ⏰ <b>الموعد غدًا</b>
notice-reminder-hour = ⏰ <b>الموعد بعد ساعة</b>
notice-reminder-soon = ⏰ <b>الموعد قريب</b>
notice-why = تصلكم هذه الرسالة لأنكم تتابعون هذا الموضوع. للتوقف: { "/abonnements" }
notice-digest-daily = <b>أخبار اليوم</b>
notice-digest-weekly = <b>أخبار الأسبوع</b>
notice-digest-more = … و{ $count ->
    [zero] لا أخبار أخرى
    [one] خبر آخر
    [two] خبران آخران
    [few] { $count } أخبار أخرى
    [many] { $count } خبرًا آخر
   *[other] { $count } خبر آخر
}: { "/agenda" }
notice-button-event = 📅 معرفة المزيد
notice-button-card = رؤية البطاقة
notice-button-follows = 🔕 ما أتابعه

### Events: what residents read of them.

## When

event-day-at = { $day } على الساعة { $start }
event-day-between = { $day } من { $start } إلى { $end }
event-days = من { $first } إلى { $last }
event-days-at = من { $first } إلى { $last }، على الساعة { $start }
event-days-between = من { $first } إلى { $last }، من { $start } إلى { $end }
event-dates-more = و{ $count ->
    [zero] لا تواريخ أخرى
    [one] تاريخ آخر
    [two] تاريخان آخران
    [few] { $count } تواريخ أخرى
    [many] { $count } تاريخًا آخر
   *[other] { $count } تاريخ آخر
}

## A card

event-title = { "\u200F" }📅 <b>{ $title }</b>
event-cancelled = ❌ <b>أُلغي</b>
event-over = انتهت هذه الفعالية.
event-gone = لم تعد هذه الفعالية في البرنامج: { "/agenda" }
event-when = 🕐 { $when }
event-when-line = • { $when }
event-place = 📍 العنوان: { $place }
event-for = 👥 { $public }
event-age = { $age }
event-price = 💶 { $price }
event-free = مجاني
event-paying = بمقابل مالي
event-registration = 📝 { $how }
event-capacity = 🎟 { $count ->
    [zero] بلا مقاعد
    [one] مقعد واحد
    [two] مقعدان
    [few] { $count } مقاعد
    [many] { $count } مقعدًا
   *[other] { $count } مقعد
}
event-organiser = الجهة المنظِّمة: { $who }
event-text = { $text }
event-theme = 🏷 { $theme }

event-button-calendar = 📅 في تقويمي
event-button-remind = ⏰ ذكّروني
event-button-picture = 🖼 رؤية الملصق
event-button-follow = 🔔 متابعة
event-button-card = ⬅️ الفعالية
event-button-agenda = ⬅️ البرنامج

event-remind-ask = متى تريدون أن أذكّركم؟
event-remind-day = في اليوم السابق على الساعة 18:00
event-remind-hour = قبل ساعة
event-remind-too-late = الموعد قريب: فات وقت التذكير.
event-remind-set = ⏰ سجّلت ذلك: سأذكّركم { $when }. للإلغاء: { "/abonnements" }
event-calendar = افتحوا هذا الملف: يضيفه هاتفكم إلى التقويم.

## The agenda

command-agenda = ما هو مبرمج بالقرب منكم
agenda-title = <b>البرنامج</b> · { $week }
agenda-week = أسبوع من { $first } إلى { $last }
agenda-this-week = هذا الأسبوع
agenda-filters = { $filters }
agenda-empty = لا شيء مبرمج.
agenda-next-week = الفعاليات القادمة في وقت لاحق:
agenda-none = لا شيء مبرمج في الوقت الحالي.
agenda-page = صفحة { $page } من { $pages }
agenda-line = { "\u200F" }{ $index }. <b>{ $title }</b>
agenda-pick = المسوا رقمًا لمعرفة المزيد.
agenda-button-previous = ◀️ الأسبوع السابق
agenda-button-next = الأسبوع التالي ▶️
agenda-button-then = ▶️ { $week }
agenda-button-more = المزيد ▶️
agenda-button-commune = 🏘 { $commune }
agenda-button-theme = 🏷 { $theme }
agenda-button-band = 🧒 { $band }
agenda-any-commune = كل البلديات
agenda-any-theme = كل المواضيع
agenda-any-band = كل الأعمار
agenda-ask-commune = في أي بلدية؟
agenda-ask-theme = في أي موضوع؟
agenda-ask-band = لأي عمر؟
band-0-2 = من 0 إلى 2 سنة
band-3-5 = من 3 إلى 5 سنوات
band-6-10 = من 6 إلى 10 سنوات
band-11-14 = من 11 إلى 14 سنة
band-15-17 = من 15 إلى 17 سنة

answer-events = <b>في البرنامج</b>
answer-events-line = { "\u200F" }{ $index }. { $title }
answer-events-plain = { "\u200F" }• <b>{ $title }</b>
answer-no-events = لا أرى شيئًا في البرنامج في ذلك الوقت. لرؤية ما بعده: { "/agenda" }
answer-button-event = 📅 { $title }
answer-button-agenda = 📅 كل البرنامج

# Hours and dates in words. See the French file for what each message is given.
# Digits are those used in France; what reads left to right is isolated in code.

## Lists

list-two = { $first } و{ $last }
list-more = { $first }، { $rest }

## Dates

date-number = { $day }
date-short = { $number } { $month }
date-short-year = { $number } { $month } { $year }
date-full = { $weekday } { $number } { $month }
date-full-year = { $weekday } { $number } { $month } { $year }
date-on = يوم { $date }
date-today = اليوم
date-tomorrow = غدًا

date-clock = { $hour }:{ $padded }

## Days

day-name = { $day ->
    [mon] الاثنين
    [tue] الثلاثاء
    [wed] الأربعاء
    [thu] الخميس
    [fri] الجمعة
    [sat] السبت
   *[sun] الأحد
}
day-names = { $day ->
    [mon] الاثنين
    [tue] الثلاثاء
    [wed] الأربعاء
    [thu] الخميس
    [fri] الجمعة
    [sat] السبت
   *[sun] الأحد
}
days-every = كل يوم
days-one = يوم { $name }
days-range = من { $first } إلى { $last }
day-nth = { $nth ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [-1] الأخير
    [-2] ما قبل الأخير
   *[other] رقم { $nth }
}
days-one-nth = يوم { $name } { $nth } من الشهر
days-many-nths = أيام { $names } { $nths } من الشهر
days-one-in-weeks = يوم { $name } مرة كل { $weeks ->
    [2] أسبوعين
    [3] ثلاثة أسابيع
    [4] أربعة أسابيع
   *[other] { $weeks } أسابيع
}
days-in-weeks = { $days }، مرة كل { $weeks ->
    [2] أسبوعين
    [3] ثلاثة أسابيع
    [4] أربعة أسابيع
   *[other] { $weeks } أسابيع
}
days-in-parity = { $days }، في { $parity ->
    [even] الأسابيع الزوجية
   *[odd] الأسابيع الفردية
}
days-public-holidays = أيام العطل الرسمية

## Periods of a day

slot = من { $start } إلى { $end }
slot-overnight = من { $start } إلى { $end } في اليوم التالي
slot-all-day = على مدار 24 ساعة

schedule-days = { $days } { $slots }
schedule-days-apart = { $days }، { $slots }
schedule-closed = مغلق
schedule-closed-days = مغلق { $days }

## Conditions

schedule-season = { $seasons }، { $hours }
schedule-closed-season = مغلق { $seasons }
season-month = في شهر { $month }
season-day = يوم { $day }
season-span = من { $start } إلى { $end }
season-from = ابتداءً من { $start }
season-end-of-month = من { $start } إلى نهاية { $month }
schedule-school-holidays = خلال العطل المدرسية، { $hours }
schedule-closed-school-holidays = مغلق خلال العطل المدرسية
schedule-school-term = في فترة الدراسة، { $hours }
schedule-no-school-holidays = { $hours }، ما عدا العطل المدرسية
schedule-no-public-holidays = { $hours }، ما عدا العطل الرسمية
schedule-no-holidays = { $hours }، ما عدا العطل الرسمية والعطل المدرسية
schedule-dated = { $hours } (الموعد القادم: { $date })
schedule-dated-week = { $hours } (الأسبوع القادم: أسبوع { $date })
schedule-anchored = { $hours } (منها { $date })
schedule-anchored-week = { $hours } (منها أسبوع { $date })
schedule-appointment = { $hours }، بموعد مسبق
schedule-comment = { $hours } ({ $comment })
schedule-closed-comment = { $closed } ({ $comment })
schedule-then = { $hours }؛ { $rest }
schedule-appointment-only = بموعد مسبق
schedule-appointment-otherwise = { $hours }؛ وبموعد مسبق في أوقات أخرى
schedule-to-confirm = أوقات غير مؤكدة: { $text }
schedule-unknown = الأوقات غير معروفة

## A session

session-same-day = { $day } من { $start } إلى { $end }
session-all-day = { $day }، على مدار 24 ساعة
session-to-other-day = { $day } من { $start } إلى { $end } في اليوم التالي
session-days = { $day } على الساعة { $start }، { $until }
session-appointment = { $session }، بموعد مسبق
session-comment = { $session } ({ $comment })
session-doubtful = { $session }، غير مؤكد ({ $doubt })
doubt = { $doubt ->
    [public-holiday] عطلة رسمية
    [school-calendar] العطل المدرسية غير معروفة بعد
   *[not-sure] الأوقات غير مضمونة
}

## Open or closed

until-clock = حتى الساعة { $clock }
until-tomorrow = حتى الغد على الساعة { $clock }
until-date = حتى { $day } على الساعة { $clock }
state-open = مفتوح الآن، { $until }
state-open-appointment = مفتوح الآن بموعد مسبق، { $until }
state-always = مفتوح على مدار 24 ساعة
state-closed = مغلق
state-closed-today = مغلق اليوم استثنائيًا
state-closed-hours = مغلق حاليًا استثنائيًا
state-closed-until = مغلق استثنائيًا حتى { $date }
state-closed-further-notice = مغلق حتى إشعار آخر
state-moved = نُقل موعد اليوم إلى يوم آخر
state-reason = { $closed } ({ $reason })
state-reopens = { $closed }، يفتح من جديد { $day } على الساعة { $clock }
state-reopens-appointment = { $closed }، يفتح من جديد بموعد مسبق { $day } على الساعة { $clock }
state-next-session = { $closed }، الموعد القادم { $day } على الساعة { $clock }
state-reopens-doubtful = { $closed }، يُنتظر أن يفتح { $day } على الساعة { $clock }، غير مؤكد ({ $doubt })
state-appointment-only = بموعد مسبق
state-to-confirm = أوقات غير مؤكدة: { $text }
state-doubtful = ربما مفتوح { $until }، غير مؤكد ({ $doubt })
state-unknown = الأوقات غير معروفة

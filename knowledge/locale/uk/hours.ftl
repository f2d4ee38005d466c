# Hours and dates in words. See the French file for what each message is given.

## Lists

list-two = { $first } і { $last }
list-more = { $first }, { $rest }

## Dates. Months come in the genitive, as after a number.

date-number = { $day }
date-short = { $number } { $month }
date-short-year = { $number } { $month } { $year } року
date-full = { $weekday }, { $number } { $month }
date-full-year = { $weekday }, { $number } { $month } { $year } року
date-on = { $day ->
    [mon] у понеділок
    [tue] у вівторок
    [wed] у середу
    [thu] у четвер
    [fri] у п’ятницю
    [sat] у суботу
   *[sun] у неділю
}, { $rest }
date-today = сьогодні
date-tomorrow = завтра

date-clock = { $hour }:{ $padded }

## Days

day-name = { $day ->
    [mon] понеділок
    [tue] вівторок
    [wed] середа
    [thu] четвер
    [fri] п’ятниця
    [sat] субота
   *[sun] неділя
}
# In the accusative singular: "у перший і третій вівторок місяця".
day-names = { $day ->
    [mon] понеділок
    [tue] вівторок
    [wed] середу
    [thu] четвер
    [fri] п’ятницю
    [sat] суботу
   *[sun] неділю
}
days-every = щодня
days-one = { $day ->
    [mon] у понеділок
    [tue] у вівторок
    [wed] у середу
    [thu] у четвер
    [fri] у п’ятницю
    [sat] у суботу
   *[sun] у неділю
}
days-range = з { $start ->
    [mon] понеділка
    [tue] вівторка
    [wed] середи
    [thu] четверга
    [fri] п’ятниці
    [sat] суботи
   *[sun] неділі
} до { $end ->
    [mon] понеділка
    [tue] вівторка
    [wed] середи
    [thu] четверга
    [fri] п’ятниці
    [sat] суботи
   *[sun] неділі
}
# The weekday's gender and case: masculine or feminine accusative.
day-nth = { $day ->
    [mon] { $nth ->
        [1] перший
        [2] другий
        [3] третій
        [4] четвертий
        [5] п’ятий
        [-1] останній
        [-2] передостанній
       *[other] { $nth }-й
    }
    [tue] { $nth ->
        [1] перший
        [2] другий
        [3] третій
        [4] четвертий
        [5] п’ятий
        [-1] останній
        [-2] передостанній
       *[other] { $nth }-й
    }
    [thu] { $nth ->
        [1] перший
        [2] другий
        [3] третій
        [4] четвертий
        [5] п’ятий
        [-1] останній
        [-2] передостанній
       *[other] { $nth }-й
    }
   *[other] { $nth ->
        [1] першу
        [2] другу
        [3] третю
        [4] четверту
        [5] п’яту
        [-1] останню
        [-2] передостанню
       *[other] { $nth }-ту
    }
}
days-one-nth = у { $nth } { $day ->
    [mon] понеділок
    [tue] вівторок
    [wed] середу
    [thu] четвер
    [fri] п’ятницю
    [sat] суботу
   *[sun] неділю
} місяця
days-many-nths = у { $nths } { $names } місяця
days-one-in-weeks = { $day ->
    [mon] у понеділок
    [tue] у вівторок
    [wed] у середу
    [thu] у четвер
    [fri] у п’ятницю
    [sat] у суботу
   *[sun] у неділю
} раз на { $weeks ->
    [2] два тижні
    [3] три тижні
    [4] чотири тижні
    [few] { $weeks } тижні
   *[other] { $weeks } тижнів
}
days-in-weeks = { $days }, раз на { $weeks ->
    [2] два тижні
    [3] три тижні
    [4] чотири тижні
    [few] { $weeks } тижні
   *[other] { $weeks } тижнів
}
days-in-parity = { $days }, { $parity ->
    [even] у парні тижні
   *[odd] у непарні тижні
}
days-public-holidays = у святкові дні

## Periods of a day

slot = з { $start } до { $end }
slot-overnight = з { $start } до { $end } наступного дня
slot-all-day = цілодобово

schedule-days = { $days } { $slots }
schedule-days-apart = { $days }, { $slots }
schedule-closed = зачинено
schedule-closed-days = зачинено { $days }

## Conditions

schedule-season = { $seasons }, { $hours }
schedule-closed-season = зачинено { $seasons }
season-month = { $number ->
    [1] у січні
    [2] у лютому
    [3] у березні
    [4] у квітні
    [5] у травні
    [6] у червні
    [7] у липні
    [8] у серпні
    [9] у вересні
    [10] у жовтні
    [11] у листопаді
   *[12] у грудні
}
season-day = { $day }
season-span = з { $start } до { $end }
season-from = починаючи з { $start }
season-end-of-month = з { $start } до кінця { $month }
schedule-school-holidays = під час шкільних канікул, { $hours }
schedule-closed-school-holidays = зачинено під час шкільних канікул
schedule-school-term = у навчальний період, { $hours }
schedule-no-school-holidays = { $hours }, крім шкільних канікул
schedule-no-public-holidays = { $hours }, крім святкових днів
schedule-no-holidays = { $hours }, крім святкових днів і шкільних канікул
schedule-dated = { $hours } (наступний раз: { $date })
schedule-dated-week = { $hours } (наступний тиждень: від { $date })
schedule-anchored = { $hours } (зокрема { $date })
schedule-anchored-week = { $hours } (зокрема тиждень від { $date })
schedule-appointment = { $hours }, за попереднім записом
schedule-comment = { $hours } ({ $comment })
schedule-closed-comment = { $closed } ({ $comment })
schedule-then = { $hours }; { $rest }
schedule-appointment-only = за попереднім записом
schedule-appointment-otherwise = { $hours }; в інший час за попереднім записом
schedule-to-confirm = години слід уточнити: { $text }
schedule-unknown = години невідомі

## A session

session-same-day = { $day } з { $start } до { $end }
session-all-day = { $day }, цілодобово
session-to-other-day = { $day } з { $start } до { $end } наступного дня
session-days = { $day } о { $start }, { $until }
session-appointment = { $session }, за попереднім записом
session-comment = { $session } ({ $comment })
session-doubtful = { $session }, слід уточнити ({ $doubt })
doubt = { $doubt ->
    [public-holiday] святковий день
    [school-calendar] шкільні канікули ще не відомі
   *[not-sure] години не гарантовані
}

## Open or closed

until-clock = до { $clock }
until-tomorrow = до завтра, { $clock }
until-date = до { $clock } ({ $day })
state-open = зараз відчинено, { $until }
state-open-appointment = зараз відчинено за попереднім записом, { $until }
state-always = відчинено цілодобово
state-closed = зачинено
state-closed-today = сьогодні зачинено як виняток
state-closed-hours = зараз зачинено як виняток
state-closed-until = зачинено як виняток до { $date }
state-closed-further-notice = зачинено до нового повідомлення
state-moved = сьогоднішній прийом перенесено
state-reason = { $closed } ({ $reason })
state-reopens = { $closed }, відчиниться { $day } о { $clock }
state-reopens-appointment = { $closed }, відчиниться за попереднім записом { $day } о { $clock }
state-next-session = { $closed }, наступний прийом { $day } о { $clock }
state-reopens-doubtful = { $closed }, має відчинитися { $day } о { $clock }, слід уточнити ({ $doubt })
state-appointment-only = за попереднім записом
state-to-confirm = години слід уточнити: { $text }
state-doubtful = можливо, відчинено { $until }, слід уточнити ({ $doubt })
state-unknown = години невідомі

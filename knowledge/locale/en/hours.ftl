# Hours and dates in words. See the French file for what each message is given.

## Lists

list-two = { $first } and { $last }
list-more = { $first }, { $rest }

## Dates

date-number = { $day }
date-short = { $number } { $month }
date-short-year = { $number } { $month } { $year }
date-full = { $weekday } { $number } { $month }
date-full-year = { $weekday } { $number } { $month } { $year }
date-on = on { $date }
date-today = today
date-tomorrow = tomorrow

date-clock = { $hour ->
    [24] midnight
   *[other] { $hour }:{ $padded }
}

## Days

day-name = { $day ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
day-names = { $day ->
    [mon] Mondays
    [tue] Tuesdays
    [wed] Wednesdays
    [thu] Thursdays
    [fri] Fridays
    [sat] Saturdays
   *[sun] Sundays
}
days-every = every day
days-one = { $name }s
days-range = { $first } to { $last }
day-nth = { $nth ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [4] 4th
    [5] 5th
    [-1] last
    [-2] second to last
   *[other] { $nth }th
}
days-one-nth = the { $nth } { $name } of the month
days-many-nths = the { $nths } { $names } of the month
days-one-in-weeks = every { $weeks ->
    [2] other { $name }
    [3] third { $name }
    [4] fourth { $name }
   *[other] { $weeks } weeks on { $name }
}
days-in-weeks = { $days }, every { $weeks ->
    [2] other week
    [3] third week
    [4] fourth week
   *[other] { $weeks } weeks
}
days-in-parity = { $days }, in { $parity ->
    [even] even weeks
   *[odd] odd weeks
}
days-public-holidays = on public holidays

## Periods of a day

slot = from { $start } to { $end }
slot-overnight = from { $start } to { $end } the next day
slot-all-day = 24 hours a day

schedule-days = { $days } { $slots }
schedule-days-apart = { $days }, { $slots }
schedule-closed = closed
schedule-closed-days = closed { $days }

## Conditions

schedule-season = { $seasons }, { $hours }
schedule-closed-season = closed { $seasons }
season-month = in { $month }
season-day = on { $day }
season-span = from { $start } to { $end }
season-from = from { $start } on
season-end-of-month = from { $start } to the end of { $month }
schedule-school-holidays = in the school holidays, { $hours }
schedule-closed-school-holidays = closed in the school holidays
schedule-school-term = in term time, { $hours }
schedule-no-school-holidays = { $hours }, except in the school holidays
schedule-no-public-holidays = { $hours }, except on public holidays
schedule-no-holidays = { $hours }, except on public holidays and in the school holidays
schedule-dated = { $hours } (next: { $date })
schedule-dated-week = { $hours } (next week: the one of { $date })
schedule-anchored = { $hours } (one of them: { $date })
schedule-anchored-week = { $hours } (one of them: the week of { $date })
schedule-appointment = { $hours }, by appointment
schedule-comment = { $hours } ({ $comment })
schedule-closed-comment = { $closed } ({ $comment })
schedule-then = { $hours }; { $rest }
schedule-appointment-only = by appointment
schedule-appointment-otherwise = { $hours }; by appointment at other times
schedule-to-confirm = hours to be confirmed: { $text }
schedule-unknown = hours not known

## A session

session-same-day = { $day } from { $start } to { $end }
session-all-day = { $day }, 24 hours
session-to-other-day = { $day } from { $start } to { $end } the next day
session-days = { $day } at { $start }, { $until }
session-appointment = { $session }, by appointment
session-comment = { $session } ({ $comment })
session-doubtful = { $session }, to be confirmed ({ $doubt })
doubt = { $doubt ->
    [public-holiday] public holiday
    [school-calendar] school holidays not yet known
   *[not-sure] hours not certain
}

## Open or closed

until-clock = until { $clock }
until-tomorrow = until tomorrow at { $clock }
until-date = until { $day } at { $clock }
state-open = open now, { $until }
state-open-appointment = open now by appointment, { $until }
state-always = open 24 hours a day
state-closed = closed
state-closed-today = closed today, exceptionally
state-closed-hours = closed at the moment, exceptionally
state-closed-until = closed, exceptionally, until { $date }
state-closed-further-notice = closed until further notice
state-moved = today’s session has been moved
state-reason = { $closed } ({ $reason })
state-reopens = { $closed }, opens again { $day } at { $clock }
state-reopens-appointment = { $closed }, opens again by appointment { $day } at { $clock }
state-next-session = { $closed }, next session { $day } at { $clock }
state-reopens-doubtful = { $closed }, should open again { $day } at { $clock }, to be confirmed ({ $doubt })
state-appointment-only = by appointment
state-to-confirm = hours to be confirmed: { $text }
state-doubtful = may be open { $until }, to be confirmed ({ $doubt })
state-unknown = hours not known

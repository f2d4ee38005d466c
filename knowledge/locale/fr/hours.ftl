# Hours and dates in words.
#
# Each message is a whole phrase; phrases are put into one another through placeholders,
# so that every language keeps its own order and agreements. Weekdays are given as keys
# (mon to sun), so that a language may choose its gender.

## Lists

list-two = { $first } et { $last }
list-more = { $first }, { $rest }

## Dates. Names of days and months are given in the language, in the form used in dates.

date-number = { $day ->
    [1] 1er
   *[other] { $day }
}
date-short = { $number } { $month }
date-short-year = { $number } { $month } { $year }
date-full = { $weekday } { $number } { $month }
date-full-year = { $weekday } { $number } { $month } { $year }
# A day on which something happens. $date is one of the two above, $rest the same without its
# weekday, $day the weekday's key.
date-on = { $date }
date-today = aujourd’hui
date-tomorrow = demain

# $padded has two digits. Hour 24 is the midnight that ends a day, hour 0 the one that begins it.
date-clock = { $hour ->
    [0] { $minute ->
        [0] 0 h
       *[other] 0 h { $padded }
    }
    [24] minuit
   *[other] { $minute ->
        [0] { $hour } h
       *[other] { $hour } h { $padded }
    }
}

## Days

day-name = { $day ->
    [mon] lundi
    [tue] mardi
    [wed] mercredi
    [thu] jeudi
    [fri] vendredi
    [sat] samedi
   *[sun] dimanche
}
day-names = { $day ->
    [mon] lundis
    [tue] mardis
    [wed] mercredis
    [thu] jeudis
    [fri] vendredis
    [sat] samedis
   *[sun] dimanches
}
days-every = tous les jours
days-one = le { $name }
days-range = du { $first } au { $last }
day-nth = { $nth ->
    [1] 1er
    [2] 2e
    [3] 3e
    [4] 4e
    [5] 5e
    [-1] dernier
    [-2] avant-dernier
   *[other] { $nth }e
}
days-one-nth = le { $nth } { $name } du mois
days-many-nths = les { $nths } { $names } du mois
days-one-in-weeks = un { $name } sur { $weeks ->
    [2] deux
    [3] trois
    [4] quatre
   *[other] { $weeks }
}
days-in-weeks = { $days }, une semaine sur { $weeks ->
    [2] deux
    [3] trois
    [4] quatre
   *[other] { $weeks }
}
days-in-parity = { $days }, { $parity ->
    [even] les semaines paires
   *[odd] les semaines impaires
}
days-public-holidays = les jours fériés

## Periods of a day

slot = de { $start } à { $end }
slot-overnight = de { $start } à { $end } le lendemain
slot-all-day = 24 h sur 24

# « le lundi de 9 h à 12 h » ; « les 1er et 3e mardis du mois, de 9 h à 12 h »
schedule-days = { $days } { $slots }
schedule-days-apart = { $days }, { $slots }
schedule-closed = fermé
schedule-closed-days = fermé { $days }

## Conditions

schedule-season = { $seasons }, { $hours }
schedule-closed-season = fermé { $seasons }
# $number is the month's, from 1 to 12.
season-month = en { $month }
season-day = le { $day }
season-span = du { $start } au { $end }
season-from = à partir du { $start }
season-end-of-month = du { $start } à fin { $month }
schedule-school-holidays = pendant les vacances scolaires, { $hours }
schedule-closed-school-holidays = fermé pendant les vacances scolaires
schedule-school-term = en période scolaire, { $hours }
schedule-no-school-holidays = { $hours }, sauf vacances scolaires
schedule-no-public-holidays = { $hours }, sauf jours fériés
schedule-no-holidays = { $hours }, sauf jours fériés et vacances scolaires
schedule-dated = { $hours } (prochain : { $date })
schedule-dated-week = { $hours } (prochaine semaine : celle du { $date })
schedule-anchored = { $hours } (dont le { $date })
schedule-anchored-week = { $hours } (dont la semaine du { $date })
schedule-appointment = { $hours }, sur rendez-vous
schedule-comment = { $hours } ({ $comment })
schedule-closed-comment = { $closed } ({ $comment })
schedule-then = { $hours } ; { $rest }
schedule-appointment-only = sur rendez-vous
schedule-appointment-otherwise = { $hours } ; sur rendez-vous à d’autres moments
schedule-to-confirm = horaires à confirmer : { $text }
schedule-unknown = horaires non connus

## A session

session-same-day = { $day } de { $start } à { $end }
session-all-day = { $day }, 24 h sur 24
session-to-other-day = { $day } de { $start } à { $end } le lendemain
session-days = { $day } à { $start }, { $until }
session-appointment = { $session }, sur rendez-vous
session-comment = { $session } ({ $comment })
session-doubtful = { $session }, à confirmer ({ $doubt })
doubt = { $doubt ->
    [public-holiday] jour férié
    [school-calendar] vacances scolaires pas encore connues
   *[not-sure] horaire non garanti
}

## Open or closed

# $until is one of these three.
until-clock = jusqu’à { $clock }
until-tomorrow = jusqu’à demain à { $clock }
until-date = jusqu’au { $day } à { $clock }
state-open = ouvert maintenant, { $until }
state-open-appointment = ouvert maintenant sur rendez-vous, { $until }
state-always = ouvert 24 h sur 24
state-closed = fermé
state-closed-today = fermé exceptionnellement aujourd’hui
state-closed-hours = fermé exceptionnellement en ce moment
state-closed-until = fermé exceptionnellement jusqu’au { $date }
state-closed-further-notice = fermé jusqu’à nouvel ordre
state-moved = la séance d’aujourd’hui est déplacée
state-reason = { $closed } ({ $reason })
state-reopens = { $closed }, rouvre { $day } à { $clock }
state-reopens-appointment = { $closed }, rouvre sur rendez-vous { $day } à { $clock }
state-next-session = { $closed }, prochaine séance { $day } à { $clock }
state-reopens-doubtful = { $closed }, devrait rouvrir { $day } à { $clock }, à confirmer ({ $doubt })
state-appointment-only = sur rendez-vous
state-to-confirm = horaires à confirmer : { $text }
state-doubtful = peut-être ouvert { $until }, à confirmer ({ $doubt })
state-unknown = horaires non connus

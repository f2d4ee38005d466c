# Hours and dates in words, in easy French: no abbreviation, the same word for the same thing.
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

# The word in full: « 9 heures 30 ».
date-clock = { $hour ->
    [0] { $minute ->
        [0] minuit
       *[other] minuit { $minute }
    }
    [1] { $minute ->
        [0] 1 heure
       *[other] 1 heure { $padded }
    }
    [24] minuit
   *[other] { $minute ->
        [0] { $hour } heures
       *[other] { $hour } heures { $padded }
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
    [1] premier
    [2] deuxième
    [3] troisième
    [4] quatrième
    [5] cinquième
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
slot-overnight = de { $start } à { $end } le jour d’après
slot-all-day = jour et nuit

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
schedule-school-holidays = pendant les vacances d’école, { $hours }
schedule-closed-school-holidays = fermé pendant les vacances d’école
schedule-school-term = les semaines d’école, { $hours }
schedule-no-school-holidays = { $hours }. C’est fermé pendant les vacances d’école
schedule-no-public-holidays = { $hours }. C’est fermé les jours fériés
schedule-no-holidays = { $hours }. C’est fermé les jours fériés et pendant les vacances d’école
schedule-dated = { $hours } (la prochaine fois : { $date })
schedule-dated-week = { $hours } (la prochaine fois : la semaine du { $date })
schedule-anchored = { $hours } (dont le { $date })
schedule-anchored-week = { $hours } (dont la semaine du { $date })
schedule-appointment = { $hours }, avec un rendez-vous
schedule-comment = { $hours } ({ $comment })
schedule-closed-comment = { $closed } ({ $comment })
schedule-then = { $hours } ; { $rest }
schedule-appointment-only = avec un rendez-vous
schedule-appointment-otherwise = { $hours } ; à d’autres moments, avec un rendez-vous
schedule-to-confirm = horaires pas sûrs, appelez avant de venir : { $text }
schedule-unknown = je ne connais pas les horaires

## A session

session-same-day = { $day } de { $start } à { $end }
session-all-day = { $day }, jour et nuit
session-to-other-day = { $day } de { $start } à { $end } le jour d’après
session-days = { $day } à { $start }, { $until }
session-appointment = { $session }, avec un rendez-vous
session-comment = { $session } ({ $comment })
session-doubtful = { $session }, ce n’est pas sûr ({ $doubt })
doubt = { $doubt ->
    [public-holiday] jour férié
    [school-calendar] les vacances d’école ne sont pas encore connues
   *[not-sure] l’horaire n’est pas sûr
}

## Open or closed

# $until is one of these three.
until-clock = jusqu’à { $clock }
until-tomorrow = jusqu’à demain à { $clock }
until-date = jusqu’au { $day } à { $clock }
state-open = ouvert maintenant, { $until }
state-open-appointment = ouvert maintenant, avec un rendez-vous, { $until }
state-always = ouvert jour et nuit
state-closed = fermé
state-closed-today = fermé aujourd’hui seulement
state-closed-hours = fermé en ce moment
state-closed-until = fermé jusqu’au { $date }
state-closed-further-notice = fermé, je ne sais pas jusqu’à quand
state-moved = pas aujourd’hui : la date a changé
state-reason = { $closed } ({ $reason })
state-reopens = { $closed }, ouvre { $day } à { $clock }
state-reopens-appointment = { $closed }, ouvre { $day } à { $clock }, avec un rendez-vous
state-next-session = { $closed }, la prochaine date est { $day } à { $clock }
state-reopens-doubtful = { $closed }, ouvre peut-être { $day } à { $clock }, ce n’est pas sûr ({ $doubt })
state-appointment-only = avec un rendez-vous
state-to-confirm = horaires pas sûrs, appelez avant de venir : { $text }
state-doubtful = peut-être ouvert { $until }, ce n’est pas sûr ({ $doubt })
state-unknown = je ne connais pas les horaires

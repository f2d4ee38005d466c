# Hours and dates in words. See the French file for what each message is given.

## Lists

list-two = { $first } e { $last }
list-more = { $first }, { $rest }

## Dates

date-number = { $day }
date-short = { $number } de { $month }
date-short-year = { $number } de { $month } de { $year }
date-full = { $weekday }, { $number } de { $month }
date-full-year = { $weekday }, { $number } de { $month } de { $year }
date-on = { $day ->
    [sat] no
    [sun] no
   *[other] na
} { $date }
date-today = hoje
date-tomorrow = amanhã

date-clock = { $minute ->
    [0] { $hour }h
   *[other] { $hour }h{ $padded }
}

## Days

day-name = { $day ->
    [mon] segunda-feira
    [tue] terça-feira
    [wed] quarta-feira
    [thu] quinta-feira
    [fri] sexta-feira
    [sat] sábado
   *[sun] domingo
}
day-names = { $day ->
    [mon] segundas-feiras
    [tue] terças-feiras
    [wed] quartas-feiras
    [thu] quintas-feiras
    [fri] sextas-feiras
    [sat] sábados
   *[sun] domingos
}
days-every = todos os dias
days-one = { $day ->
    [sat] ao sábado
    [sun] ao domingo
   *[other] à { $name }
}
days-range = de { $first } a { $last }
day-nth = { $day ->
    [sat] { $nth ->
        [-1] último
        [-2] penúltimo
       *[other] { $nth }.º
    }
    [sun] { $nth ->
        [-1] último
        [-2] penúltimo
       *[other] { $nth }.º
    }
   *[other] { $nth ->
        [-1] última
        [-2] penúltima
       *[other] { $nth }.ª
    }
}
days-one-nth = { $day ->
    [sat] no
    [sun] no
   *[other] na
} { $nth } { $name } do mês
days-many-nths = { $day ->
    [sat] nos
    [sun] nos
   *[other] nas
} { $nths } { $names } do mês
days-one-in-weeks = { $day ->
    [sat] um { $name }
    [sun] um { $name }
   *[other] uma { $name }
} de { $weeks ->
    [2] duas em duas
    [3] três em três
    [4] quatro em quatro
   *[other] { $weeks } em { $weeks }
} semanas
days-in-weeks = { $days }, de { $weeks ->
    [2] duas em duas
    [3] três em três
    [4] quatro em quatro
   *[other] { $weeks } em { $weeks }
} semanas
days-in-parity = { $days }, { $parity ->
    [even] nas semanas pares
   *[odd] nas semanas ímpares
}
days-public-holidays = nos feriados

## Periods of a day

slot = das { $start } às { $end }
slot-overnight = das { $start } às { $end } do dia seguinte
slot-all-day = 24 horas por dia

schedule-days = { $days } { $slots }
schedule-days-apart = { $days }, { $slots }
schedule-closed = fechado
schedule-closed-days = fechado { $days }

## Conditions

schedule-season = { $seasons }, { $hours }
schedule-closed-season = fechado { $seasons }
season-month = em { $month }
season-day = a { $day }
season-span = de { $start } a { $end }
season-from = a partir de { $start }
season-end-of-month = de { $start } ao fim de { $month }
schedule-school-holidays = durante as férias escolares, { $hours }
schedule-closed-school-holidays = fechado durante as férias escolares
schedule-school-term = em período de aulas, { $hours }
schedule-no-school-holidays = { $hours }, exceto nas férias escolares
schedule-no-public-holidays = { $hours }, exceto nos feriados
schedule-no-holidays = { $hours }, exceto nos feriados e nas férias escolares
schedule-dated = { $hours } (próximo dia: { $date })
schedule-dated-week = { $hours } (próxima semana: a de { $date })
schedule-anchored = { $hours } (por exemplo, { $date })
schedule-anchored-week = { $hours } (por exemplo, a semana de { $date })
schedule-appointment = { $hours }, com marcação
schedule-comment = { $hours } ({ $comment })
schedule-closed-comment = { $closed } ({ $comment })
schedule-then = { $hours }; { $rest }
schedule-appointment-only = com marcação
schedule-appointment-otherwise = { $hours }; com marcação noutros horários
schedule-to-confirm = horário por confirmar: { $text }
schedule-unknown = horário desconhecido

## A session

session-same-day = { $day }, das { $start } às { $end }
session-all-day = { $day }, 24 horas
session-to-other-day = { $day }, das { $start } às { $end } do dia seguinte
session-days = { $day } às { $start }, { $until }
session-appointment = { $session }, com marcação
session-comment = { $session } ({ $comment })
session-doubtful = { $session }, por confirmar ({ $doubt })
doubt = { $doubt ->
    [public-holiday] feriado
    [school-calendar] férias escolares ainda não conhecidas
   *[not-sure] horário não garantido
}

## Open or closed

until-clock = até às { $clock }
until-tomorrow = até amanhã às { $clock }
until-date = até { $day }, às { $clock }
state-open = aberto agora, { $until }
state-open-appointment = aberto agora com marcação, { $until }
state-always = aberto 24 horas por dia
state-closed = fechado
state-closed-today = excecionalmente fechado hoje
state-closed-hours = excecionalmente fechado neste momento
state-closed-until = excecionalmente fechado até { $date }
state-closed-further-notice = fechado até novo aviso
state-moved = a sessão de hoje mudou de dia
state-reason = { $closed } ({ $reason })
state-reopens = { $closed }, reabre { $day } às { $clock }
state-reopens-appointment = { $closed }, reabre com marcação { $day } às { $clock }
state-next-session = { $closed }, próxima sessão { $day } às { $clock }
state-reopens-doubtful = { $closed }, deve reabrir { $day } às { $clock }, por confirmar ({ $doubt })
state-appointment-only = com marcação
state-to-confirm = horário por confirmar: { $text }
state-doubtful = talvez aberto { $until }, por confirmar ({ $doubt })
state-unknown = horário desconhecido

# Hours and dates in words. See the French file for what each message is given.

## Lists

list-two = { $first } y { $last }
list-more = { $first }, { $rest }

## Dates

date-number = { $day }
date-short = { $number } de { $month }
date-short-year = { $number } de { $month } de { $year }
date-full = { $weekday } { $number } de { $month }
date-full-year = { $weekday } { $number } de { $month } de { $year }
date-on = el { $date }
date-today = hoy
date-tomorrow = mañana

# Midnight is written as an hour, so that one article suits all: "hasta las 24:00".
date-clock = { $hour }:{ $padded }

## Days

day-name = { $day ->
    [mon] lunes
    [tue] martes
    [wed] miércoles
    [thu] jueves
    [fri] viernes
    [sat] sábado
   *[sun] domingo
}
day-names = { $day ->
    [mon] lunes
    [tue] martes
    [wed] miércoles
    [thu] jueves
    [fri] viernes
    [sat] sábados
   *[sun] domingos
}
days-every = todos los días
days-one = { $day ->
    [sat] los sábados
    [sun] los domingos
   *[other] los { $name }
}
days-range = de { $first } a { $last }
day-nth = { $nth ->
    [1] primer
    [2] segundo
    [3] tercer
    [4] cuarto
    [5] quinto
    [-1] último
    [-2] penúltimo
   *[other] { $nth }.º
}
days-one-nth = el { $nth } { $name } del mes
days-many-nths = el { $nths } { $names } del mes
days-one-in-weeks = un { $name } de cada { $weeks ->
    [2] dos
    [3] tres
    [4] cuatro
   *[other] { $weeks }
}
days-in-weeks = { $days }, una semana de cada { $weeks ->
    [2] dos
    [3] tres
    [4] cuatro
   *[other] { $weeks }
}
days-in-parity = { $days }, { $parity ->
    [even] las semanas pares
   *[odd] las semanas impares
}
days-public-holidays = los días festivos

## Periods of a day

slot = de { $start } a { $end }
slot-overnight = de { $start } a { $end } del día siguiente
slot-all-day = las 24 horas

schedule-days = { $days } { $slots }
schedule-days-apart = { $days }, { $slots }
schedule-closed = cerrado
schedule-closed-days = cerrado { $days }

## Conditions

schedule-season = { $seasons }, { $hours }
schedule-closed-season = cerrado { $seasons }
season-month = en { $month }
season-day = el { $day }
season-span = del { $start } al { $end }
season-from = a partir del { $start }
season-end-of-month = del { $start } a finales de { $month }
schedule-school-holidays = durante las vacaciones escolares, { $hours }
schedule-closed-school-holidays = cerrado durante las vacaciones escolares
schedule-school-term = en período escolar, { $hours }
schedule-no-school-holidays = { $hours }, salvo vacaciones escolares
schedule-no-public-holidays = { $hours }, salvo días festivos
schedule-no-holidays = { $hours }, salvo días festivos y vacaciones escolares
schedule-dated = { $hours } (próximo: { $date })
schedule-dated-week = { $hours } (próxima semana: la del { $date })
schedule-anchored = { $hours } (por ejemplo, el { $date })
schedule-anchored-week = { $hours } (por ejemplo, la semana del { $date })
schedule-appointment = { $hours }, con cita previa
schedule-comment = { $hours } ({ $comment })
schedule-closed-comment = { $closed } ({ $comment })
schedule-then = { $hours }; { $rest }
schedule-appointment-only = con cita previa
schedule-appointment-otherwise = { $hours }; con cita previa en otros momentos
schedule-to-confirm = horario por confirmar: { $text }
schedule-unknown = horario desconocido

## A session

session-same-day = { $day } de { $start } a { $end }
session-all-day = { $day }, las 24 horas
session-to-other-day = { $day } de { $start } a { $end } del día siguiente
session-days = { $day } a las { $start }, { $until }
session-appointment = { $session }, con cita previa
session-comment = { $session } ({ $comment })
session-doubtful = { $session }, por confirmar ({ $doubt })
doubt = { $doubt ->
    [public-holiday] día festivo
    [school-calendar] vacaciones escolares aún no conocidas
   *[not-sure] horario no garantizado
}

## Open or closed

until-clock = hasta las { $clock }
until-tomorrow = hasta mañana a las { $clock }
until-date = hasta el { $day } a las { $clock }
state-open = abierto ahora, { $until }
state-open-appointment = abierto ahora con cita previa, { $until }
state-always = abierto las 24 horas
state-closed = cerrado
state-closed-today = cerrado hoy de forma excepcional
state-closed-hours = cerrado en este momento de forma excepcional
state-closed-until = cerrado de forma excepcional hasta el { $date }
state-closed-further-notice = cerrado hasta nuevo aviso
state-moved = la sesión de hoy se ha cambiado de fecha
state-reason = { $closed } ({ $reason })
state-reopens = { $closed }, vuelve a abrir { $day } a las { $clock }
state-reopens-appointment = { $closed }, vuelve a abrir con cita previa { $day } a las { $clock }
state-next-session = { $closed }, próxima sesión { $day } a las { $clock }
state-reopens-doubtful = { $closed }, debería volver a abrir { $day } a las { $clock }, por confirmar ({ $doubt })
state-appointment-only = con cita previa
state-to-confirm = horario por confirmar: { $text }
state-doubtful = quizá abierto { $until }, por confirmar ({ $doubt })
state-unknown = horario desconocido

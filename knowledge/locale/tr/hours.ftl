# Hours and dates in words. See the French file for what each message is given.
# Suffixes that would have to follow a number's sound are avoided: "09.00–12.00 arası".

## Lists

list-two = { $first } ve { $last }
list-more = { $first }, { $rest }

## Dates

date-number = { $day }
date-short = { $number } { $month }
date-short-year = { $number } { $month } { $year }
date-full = { $number } { $month } { $weekday }
date-full-year = { $number } { $month } { $year } { $weekday }
date-on = { $date } günü
date-today = bugün
date-tomorrow = yarın

date-clock = { $hour ->
    [0] 00.{ $padded }
    [1] 01.{ $padded }
    [2] 02.{ $padded }
    [3] 03.{ $padded }
    [4] 04.{ $padded }
    [5] 05.{ $padded }
    [6] 06.{ $padded }
    [7] 07.{ $padded }
    [8] 08.{ $padded }
    [9] 09.{ $padded }
   *[other] { $hour }.{ $padded }
}

## Days

day-name = { $day ->
    [mon] pazartesi
    [tue] salı
    [wed] çarşamba
    [thu] perşembe
    [fri] cuma
    [sat] cumartesi
   *[sun] pazar
}
day-names = { $day ->
    [mon] pazartesi
    [tue] salı
    [wed] çarşamba
    [thu] perşembe
    [fri] cuma
    [sat] cumartesi
   *[sun] pazar
}
days-every = her gün
days-one = { $name }
days-range = { $start ->
    [mon] pazartesiden
    [tue] salıdan
    [wed] çarşambadan
    [thu] perşembeden
    [fri] cumadan
    [sat] cumartesiden
   *[sun] pazardan
} { $end ->
    [mon] pazartesiye
    [tue] salıya
    [wed] çarşambaya
    [thu] perşembeye
    [fri] cumaya
    [sat] cumartesiye
   *[sun] pazara
}
day-nth = { $nth ->
    [1] ilk
    [2] ikinci
    [3] üçüncü
    [4] dördüncü
    [5] beşinci
    [-1] son
    [-2] sondan bir önceki
   *[other] { $nth }.
}
days-one-nth = ayın { $nth } { $name } günü
days-many-nths = ayın { $nths } { $names } günleri
days-one-in-weeks = { $weeks ->
    [2] iki
    [3] üç
    [4] dört
   *[other] { $weeks }
} haftada bir { $name } günü
days-in-weeks = { $weeks ->
    [2] iki
    [3] üç
    [4] dört
   *[other] { $weeks }
} haftada bir, { $days }
days-in-parity = { $parity ->
    [even] çift
   *[odd] tek
} haftalarda, { $days }
days-public-holidays = resmî tatillerde

## Periods of a day

slot = { $start }–{ $end }
slot-overnight = { $start }–ertesi gün { $end }
slot-all-day = 24 saat

schedule-days = { $days } { $slots }
schedule-days-apart = { $days }, { $slots }
schedule-closed = kapalı
schedule-closed-days = { $days } kapalı

## Conditions

schedule-season = { $seasons }, { $hours }
schedule-closed-season = { $seasons } kapalı
season-month = { $month } ayında
season-day = { $day } günü
season-span = { $start } – { $end } arası
season-from = { $start } tarihinden itibaren
season-end-of-month = { $start } – { $month } sonu arası
schedule-school-holidays = okul tatillerinde, { $hours }
schedule-closed-school-holidays = okul tatillerinde kapalı
schedule-school-term = okul döneminde, { $hours }
schedule-no-school-holidays = { $hours } (okul tatilleri hariç)
schedule-no-public-holidays = { $hours } (resmî tatiller hariç)
schedule-no-holidays = { $hours } (resmî tatiller ve okul tatilleri hariç)
schedule-dated = { $hours } (bir sonraki: { $date })
schedule-dated-week = { $hours } (bir sonraki hafta: { $date } haftası)
schedule-anchored = { $hours } (örneğin { $date })
schedule-anchored-week = { $hours } (örneğin { $date } haftası)
schedule-appointment = { $hours }, randevuyla
schedule-comment = { $hours } ({ $comment })
schedule-closed-comment = { $closed } ({ $comment })
schedule-then = { $hours }; { $rest }
schedule-appointment-only = randevuyla
schedule-appointment-otherwise = { $hours }; diğer saatlerde randevuyla
schedule-to-confirm = saatler kesin değil: { $text }
schedule-unknown = saatler bilinmiyor

## A session

session-same-day = { $day }, { $start }–{ $end }
session-all-day = { $day }, 24 saat
session-to-other-day = { $day }, { $start }–ertesi gün { $end }
session-days = { $day }, saat { $start }, { $until }
session-appointment = { $session }, randevuyla
session-comment = { $session } ({ $comment })
session-doubtful = { $session }, kesin değil ({ $doubt })
doubt = { $doubt ->
    [public-holiday] resmî tatil
    [school-calendar] okul tatilleri henüz belli değil
   *[not-sure] saatler garanti değil
}

## Open or closed

until-clock = kapanış: { $clock }
until-tomorrow = kapanış: yarın { $clock }
until-date = kapanış: { $day } { $clock }
state-open = şu anda açık, { $until }
state-open-appointment = şu anda randevuyla açık, { $until }
state-always = 24 saat açık
state-closed = kapalı
state-closed-today = bugün istisnai olarak kapalı
state-closed-hours = şu anda istisnai olarak kapalı
state-closed-until = { $date } tarihine kadar istisnai olarak kapalı
state-closed-further-notice = yeni bir duyuruya kadar kapalı
state-moved = bugünkü oturum başka bir güne alındı
state-reason = { $closed } ({ $reason })
state-reopens = { $closed }, { $day } saat { $clock } itibarıyla açık
state-reopens-appointment = { $closed }, { $day } saat { $clock } itibarıyla randevuyla açık
state-next-session = { $closed }, bir sonraki oturum { $day } saat { $clock }
state-reopens-doubtful = { $closed }, { $day } saat { $clock } itibarıyla açılması bekleniyor, kesin değil ({ $doubt })
state-appointment-only = randevuyla
state-to-confirm = saatler kesin değil: { $text }
state-doubtful = açık olabilir ({ $until }), kesin değil ({ $doubt })
state-unknown = saatler bilinmiyor

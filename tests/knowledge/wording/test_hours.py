from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from knowledge.directory.territory import HolidayRegion, SchoolZone
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.osm import read_osm
from knowledge.schedule.rules import (
    DatedException,
    ExceptionKind,
    Fortnight,
    Schedule,
    Slot,
    Timetable,
)
from knowledge.schedule.sessions import sessions, state_at
from knowledge.wording.dates import clock_in_words, day_in_words, short_date
from knowledge.wording.hours import schedule_in_words, session_in_words, state_in_words
from knowledge.wording.lists import list_in_words
from knowledge.wording.messages import messages

FRENCH = messages("fr")
PARIS = ZoneInfo("Europe/Paris")
ZONE_B = Calendar(SchoolZone.B, HolidayRegion.METROPOLE)
THURSDAYS = "Th 09:00-12:00"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (
            "Tu[1,3] 09:00-12:00; PH off",
            "les 1er et 3e mardis du mois, de 9 h à 12 h, sauf jours fériés",
        ),
        ("We[1] 14:00-16:30", "le 1er mercredi du mois, de 14 h à 16 h 30"),
        ("Fr[-1] 09:00-12:00", "le dernier vendredi du mois, de 9 h à 12 h"),
        ("Mo,We[2] 09:00-12:00", "le lundi de 9 h à 12 h ; le 2e mercredi du mois, de 9 h à 12 h"),
        (
            "Tu[1,3],Th[1,3] 09:00-12:00",
            "les 1er et 3e mardis et jeudis du mois, de 9 h à 12 h",
        ),
        (
            "Mo-Fr 08:30-12:00,14:00-17:00; Sa 09:00-12:00",
            "du lundi au vendredi de 8 h 30 à 12 h et de 14 h à 17 h, le samedi de 9 h à 12 h",
        ),
        (
            "Mo-Fr 09:00-17:00; We 09:00-12:00",
            "le lundi, le mardi, le jeudi et le vendredi de 9 h à 17 h, le mercredi de 9 h à 12 h",
        ),
        (
            "Mo-Fr 09:00-12:00, We 14:00-17:00",
            "le lundi, le mardi, le jeudi et le vendredi de 9 h à 12 h, "
            "le mercredi de 9 h à 12 h et de 14 h à 17 h",
        ),
        ("Mo-We,Fr 09:00-12:00", "du lundi au mercredi et le vendredi de 9 h à 12 h"),
        ("Sa,Su 10:00-12:00", "le samedi et le dimanche de 10 h à 12 h"),
        ("24/7", "tous les jours, 24 h sur 24"),
        ("Mo-Su 00:00-08:00", "tous les jours de 0 h à 8 h"),
        ("Fr 20:00-24:00", "le vendredi de 20 h à minuit"),
        ("Fr 22:00-02:00", "le vendredi de 22 h à 2 h le lendemain"),
        ("Mo", "le lundi, 24 h sur 24"),
        ("off", "fermé"),
        ('off "travaux"', "fermé (travaux)"),
        (
            "SH Mo-Fr 09:00-17:00",
            "pendant les vacances scolaires, du lundi au vendredi de 9 h à 17 h",
        ),
        ("Mo 09:00-12:00; SH off", "le lundi de 9 h à 12 h, sauf vacances scolaires"),
        (
            "Mo 09:00-12:00; PH,SH off",
            "le lundi de 9 h à 12 h, sauf jours fériés et vacances scolaires",
        ),
        (
            "Mo,Tu 16:30-18:30; SH off; SH Mo-Fr 08:00-18:00; PH off",
            "en période scolaire, le lundi et le mardi de 16 h 30 à 18 h 30 ; "
            "pendant les vacances scolaires, du lundi au vendredi de 8 h à 18 h, "
            "sauf jours fériés",
        ),
        ("Mo,PH 10:00-11:00", "le lundi de 10 h à 11 h ; les jours fériés, de 10 h à 11 h"),
        ("Apr-Sep Mo 10:00-12:00", "du 1er avril au 30 septembre, le lundi de 10 h à 12 h"),
        ("Nov-Feb Mo 10:00-12:00", "du 1er novembre à fin février, le lundi de 10 h à 12 h"),
        ("Mo-Fr 09:00-12:00; Aug off", "du lundi au vendredi de 9 h à 12 h ; fermé en août"),
        (
            "Mo-Fr 09:00-12:00; Mo[1] off",
            "du lundi au vendredi de 9 h à 12 h ; fermé le 1er lundi du mois",
        ),
        (
            "2026 Dec 20-2027 Jan 03 off",
            "fermé du 20 décembre 2026 au 3 janvier 2027",
        ),
        (
            "2026 Nov 16-20 10:00-12:00",
            "du 16 novembre au 20 novembre 2026, tous les jours de 10 h à 12 h",
        ),
        ("2026 Dec 03 14:00-16:00", "le jeudi 3 décembre 2026, de 14 h à 16 h"),
        ("week 1-53/2 Th 14:00-16:00", "le jeudi, les semaines impaires, de 14 h à 16 h"),
        ('"sur rendez-vous"', "sur rendez-vous"),
        ('Mo 09:00-12:00 "sur rdv"', "le lundi de 9 h à 12 h, sur rendez-vous"),
        (
            'Mo 09:00-12:00 || "sur rdv"',
            "le lundi de 9 h à 12 h ; sur rendez-vous à d’autres moments",
        ),
        ('Mo 09:00-12:00 "salle 2"', "le lundi de 9 h à 12 h (salle 2)"),
        ("sunrise-sunset", "horaires à confirmer : sunrise-sunset"),
    ],
)
def test_schedules_are_said_as_a_person_would(value: str, sentence: str) -> None:
    assert schedule_in_words(read_osm(value), FRENCH) == sentence


def test_a_fortnight_is_told_by_its_next_day() -> None:
    one = read_osm("week 1-53/2 Th 14:00-16:00", Fortnight(date(2026, 12, 3)))
    days = read_osm("week 1-53/2 Mo,Th 14:00-16:00", Fortnight(date(2026, 12, 3)))
    assert (
        schedule_in_words(one, FRENCH, date(2026, 11, 20))
        == "un jeudi sur deux, de 14 h à 16 h (prochain : jeudi 3 décembre)"
    )
    assert (
        schedule_in_words(one, FRENCH)
        == "un jeudi sur deux, de 14 h à 16 h (dont le jeudi 3 décembre 2026)"
    )
    assert schedule_in_words(days, FRENCH, date(2026, 12, 1)) == (
        "le lundi et le jeudi, une semaine sur deux, de 14 h à 16 h "
        "(prochaine semaine : celle du 30 novembre)"
    )


def test_hours_that_are_not_known_are_said_so() -> None:
    assert schedule_in_words(Schedule(), FRENCH) == "horaires non connus"
    typed = Schedule(text="selon la saison")
    assert schedule_in_words(typed, FRENCH) == "horaires à confirmer : selon la saison"


HOLIDAYS = DatedException(
    ExceptionKind.CLOSED, date(2026, 12, 20), date(2027, 1, 2), reason="congés"
)
MOVED = DatedException(ExceptionKind.MOVED, date(2026, 12, 3), moved_to=date(2026, 12, 4))


@pytest.mark.parametrize(
    ("value", "exceptions", "now", "sentence"),
    [
        (THURSDAYS, (), "2026-11-19T10:00", "ouvert maintenant, jusqu’à 12 h"),
        (THURSDAYS, (), "2026-11-19T08:00", "fermé, rouvre aujourd’hui à 9 h"),
        (THURSDAYS, (), "2026-11-18T08:00", "fermé, rouvre demain à 9 h"),
        (THURSDAYS, (), "2026-11-19T12:00", "fermé, rouvre jeudi 26 novembre à 9 h"),
        ("Jul Mo 09:00-12:00", (), "2026-11-19T12:00", "fermé, rouvre lundi 5 juillet 2027 à 9 h"),
        (
            THURSDAYS,
            (HOLIDAYS,),
            "2026-12-24T10:00",
            "fermé exceptionnellement jusqu’au 2 janvier (congés), rouvre jeudi 7 janvier à 9 h",
        ),
        (
            THURSDAYS,
            (DatedException(ExceptionKind.CLOSED, date(2026, 11, 1)),),
            "2026-11-19T10:00",
            "fermé jusqu’à nouvel ordre",
        ),
        (
            THURSDAYS,
            (DatedException(ExceptionKind.CLOSED, date(2026, 11, 19), date(2026, 11, 19)),),
            "2026-11-19T10:00",
            "fermé exceptionnellement aujourd’hui, rouvre jeudi 26 novembre à 9 h",
        ),
        (
            THURSDAYS,
            (
                DatedException(
                    ExceptionKind.CLOSED, date(2026, 11, 19), date(2026, 11, 19), (Slot(540, 660),)
                ),
            ),
            "2026-11-19T10:00",
            "fermé exceptionnellement en ce moment, rouvre aujourd’hui à 11 h",
        ),
        (
            THURSDAYS,
            (MOVED,),
            "2026-12-03T10:00",
            "la séance d’aujourd’hui est déplacée, prochaine séance demain à 9 h",
        ),
        ("24/7", (), "2026-11-19T10:00", "ouvert 24 h sur 24"),
        (
            "24/7",
            (HOLIDAYS,),
            "2026-11-19T10:00",
            "ouvert maintenant, jusqu’au samedi 19 décembre à minuit",
        ),
        ("Fr 22:00-02:00", (), "2026-11-20T23:00", "ouvert maintenant, jusqu’à 2 h"),
        ("Th 18:00-24:00", (), "2026-11-19T20:00", "ouvert maintenant, jusqu’à minuit"),
        ('"sur rendez-vous"', (), "2026-11-19T10:00", "sur rendez-vous"),
        (
            'Th 09:00-12:00 "sur rendez-vous"',
            (),
            "2026-11-19T10:00",
            "ouvert maintenant sur rendez-vous, jusqu’à 12 h",
        ),
        (
            'Th 09:00-12:00 "sur rendez-vous"',
            (),
            "2026-11-18T10:00",
            "fermé, rouvre sur rendez-vous demain à 9 h",
        ),
        (
            "We 09:00-12:00",
            (),
            "2026-11-11T10:00",
            "peut-être ouvert jusqu’à 12 h, à confirmer (jour férié)",
        ),
        (
            "We 09:00-12:00",
            (),
            "2026-11-10T10:00",
            "fermé, devrait rouvrir demain à 9 h, à confirmer (jour férié)",
        ),
        ("off", (), "2026-11-19T10:00", "fermé"),
    ],
)
def test_open_or_closed_is_said_with_what_comes(
    value: str, exceptions: tuple[DatedException, ...], now: str, sentence: str
) -> None:
    moment = at(now)
    state = state_at(Timetable(read_osm(value), exceptions), ZONE_B, PARIS, moment)
    assert state_in_words(state, moment, FRENCH, PARIS) == sentence


@pytest.mark.parametrize(
    ("schedule", "sentence"),
    [
        (Schedule(), "horaires non connus"),
        (Schedule(text="voir affiche"), "horaires à confirmer : voir affiche"),
    ],
)
def test_what_is_not_known_is_never_open(schedule: Schedule, sentence: str) -> None:
    moment = at("2026-11-19T10:00")
    state = state_at(Timetable(schedule), ZONE_B, PARIS, moment)
    assert state_in_words(state, moment, FRENCH, PARIS) == sentence


@pytest.mark.parametrize(
    ("value", "day", "sentence"),
    [
        (THURSDAYS, "2026-12-03", "jeudi 3 décembre de 9 h à 12 h"),
        (THURSDAYS, "2026-11-19", "aujourd’hui de 9 h à 12 h"),
        ("Fr 09:00-12:00", "2026-11-20", "demain de 9 h à 12 h"),
        ("Th 22:00-02:00", "2026-12-03", "jeudi 3 décembre de 22 h à 2 h le lendemain"),
        ("Th 00:00-24:00", "2026-12-03", "jeudi 3 décembre, 24 h sur 24"),
        (
            "Th,Fr,Sa 00:00-24:00",
            "2026-12-03",
            "jeudi 3 décembre à 0 h, jusqu’au samedi 5 décembre à minuit",
        ),
        (
            'We 09:00-12:00 "sur rdv"',
            "2026-11-11",
            "mercredi 11 novembre de 9 h à 12 h, sur rendez-vous, à confirmer (jour férié)",
        ),
        ('Th 09:00-12:00 "salle 2"', "2026-12-03", "jeudi 3 décembre de 9 h à 12 h (salle 2)"),
        (
            "Th 09:00-12:00; SH off",
            "2028-09-07",
            "jeudi 7 septembre 2028 de 9 h à 12 h, "
            "à confirmer (vacances scolaires pas encore connues)",
        ),
    ],
)
def test_sessions_are_said_with_their_day(value: str, day: str, sentence: str) -> None:
    start = at(day)
    (session,) = sessions(
        Timetable(read_osm(value)), ZONE_B, PARIS, start, start.replace(hour=23, minute=30)
    )
    assert session_in_words(session, at("2026-11-19T08:00"), FRENCH, PARIS) == sentence


def test_days_near_today_need_no_year() -> None:
    today = date(2026, 11, 19)
    assert day_in_words(date(2027, 1, 1), FRENCH, today) == "vendredi 1er janvier"
    assert day_in_words(date(2026, 11, 20), FRENCH, today) == "demain"
    assert day_in_words(date(2027, 11, 19), FRENCH, today) == "vendredi 19 novembre 2027"
    assert short_date(date(2026, 12, 1), FRENCH, today) == "1er décembre"


@pytest.mark.parametrize(
    ("minute", "text"),
    [(0, "0 h"), (5, "0 h 05"), (540, "9 h"), (545, "9 h 05"), (1440, "minuit"), (1560, "2 h")],
)
def test_times_of_day_are_said_in_hours(minute: int, text: str) -> None:
    assert clock_in_words(minute, FRENCH) == text


def test_lists_end_with_and() -> None:
    assert list_in_words([], FRENCH) == ""
    assert list_in_words(["a"], FRENCH) == "a"
    assert list_in_words(["a", "b", "c"], FRENCH) == "a, b et c"

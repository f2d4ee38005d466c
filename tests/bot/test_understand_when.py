"""Moments in residents' words. Now is Thursday 26 November 2026, 10:20, zone C."""

import pytest

from bot.understand.when import answer

NOW = "2026-11-26T10:20"


def period(text: str, now: str = NOW, zone: str = "C") -> tuple[object, object]:
    found = answer({"id": "q1", "text": text, "now": now, "zone": zone})
    assert found["id"] == "q1"
    return found["from"], found["until"]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("aujourd'hui", "2026-11-26T00:00", "2026-11-27T00:00"),
        ("c'est ouvert demain ?", "2026-11-27T00:00", "2026-11-28T00:00"),
        ("après-demain", "2026-11-28T00:00", "2026-11-29T00:00"),
        ("dimanche", "2026-11-29T00:00", "2026-11-30T00:00"),
        ("le mercredi", "2026-12-02T00:00", "2026-12-03T00:00"),
        ("lundi prochain", "2026-11-30T00:00", "2026-12-01T00:00"),
        ("lundi en huit", "2026-12-07T00:00", "2026-12-08T00:00"),
        ("mardi de la semaine prochaine", "2026-12-01T00:00", "2026-12-02T00:00"),
        ("le 3 décembre", "2026-12-03T00:00", "2026-12-04T00:00"),
        ("le 14 juillet", "2027-07-14T00:00", "2027-07-15T00:00"),
        ("samedi 5 décembre", "2026-12-05T00:00", "2026-12-06T00:00"),
        ("le 03/12/2026", "2026-12-03T00:00", "2026-12-04T00:00"),
        ("le 1er décembre", "2026-12-01T00:00", "2026-12-02T00:00"),
        ("c'est pour le 28", "2026-11-28T00:00", "2026-11-29T00:00"),
        ("dans 3 jours", "2026-11-29T00:00", "2026-11-30T00:00"),
        ("dans 15 jours", "2026-12-11T00:00", "2026-12-12T00:00"),
        ("à Noël", "2026-12-25T00:00", "2026-12-26T00:00"),
        ("lundi de Pâques", "2027-03-29T00:00", "2027-03-30T00:00"),
        ("les jours fériés", "2026-12-25T00:00", "2026-12-26T00:00"),
        ("le premier samedi de décembre", "2026-12-05T00:00", "2026-12-06T00:00"),
        ("le dernier vendredi du mois", "2026-11-27T00:00", "2026-11-28T00:00"),
    ],
)
def test_a_day_is_whole(text: str, start: str, end: str) -> None:
    assert period(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("ce week-end", "2026-11-28T00:00", "2026-11-30T00:00"),
        ("la semaine prochaine", "2026-11-30T00:00", "2026-12-07T00:00"),
        ("cette semaine", "2026-11-26T00:00", "2026-11-30T00:00"),
        ("le mois prochain", "2026-12-01T00:00", "2027-01-01T00:00"),
        ("en janvier", "2027-01-01T00:00", "2027-02-01T00:00"),
        ("du 3 au 10 décembre", "2026-12-03T00:00", "2026-12-11T00:00"),
        ("d'ici vendredi", "2026-11-26T10:20", "2026-11-28T00:00"),
        ("avant Noël", "2026-11-26T10:20", "2026-12-25T00:00"),
        ("d'ici 15 jours", "2026-11-26T10:20", "2026-12-12T00:00"),
        ("une place pour janvier 2027", "2027-01-01T00:00", "2027-02-01T00:00"),
        ("samedi ou dimanche", "2026-11-28T00:00", "2026-11-30T00:00"),
    ],
)
def test_several_days_run_to_the_day_after_the_last(text: str, start: str, end: str) -> None:
    assert period(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "zone", "start", "end"),
    [
        ("pendant les vacances", "C", "2026-12-19T00:00", "2027-01-04T00:00"),
        ("quand y a pas école", "A", "2026-12-19T00:00", "2027-01-04T00:00"),
        ("les vacances de février", "A", "2027-02-13T00:00", "2027-03-01T00:00"),
        ("les vacances de février", "C", "2027-02-06T00:00", "2027-02-22T00:00"),
        ("aux grandes vacances", "B", "2027-07-03T00:00", "2027-09-01T00:00"),
        ("le mercredi pendant les vacances", "C", "2026-12-23T00:00", "2026-12-24T00:00"),
    ],
)
def test_school_holidays_are_those_of_the_zone(text: str, zone: str, start: str, end: str) -> None:
    assert period(text, zone=zone) == (start, end)


def test_holidays_that_have_begun_are_the_rest_of_them() -> None:
    assert period("pendant les vacances", "2026-12-28T09:00") == (
        "2026-12-28T00:00",
        "2027-01-04T00:00",
    )


def test_the_bridge_of_ascension_is_not_the_holidays() -> None:
    assert period("pendant les vacances", "2026-05-11T09:00")[0] == "2026-07-04T00:00"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("dimanche vers 15h", "2026-11-29T15:00", "2026-11-29T16:00"),
        ("samedi matin", "2026-11-28T08:00", "2026-11-28T12:00"),
        ("demain après-midi", "2026-11-27T12:00", "2026-11-27T18:00"),
        ("vendredi soir", "2026-11-27T18:00", "2026-11-27T22:00"),
        ("ce soir", "2026-11-26T18:00", "2026-11-26T22:00"),
        ("cette nuit", "2026-11-26T22:00", "2026-11-27T06:00"),
        ("entre midi et deux", "2026-11-26T12:00", "2026-11-26T14:00"),
        ("lundi entre 9h et 11h", "2026-11-30T09:00", "2026-11-30T11:00"),
        ("mardi de 14h à 16h30", "2026-12-01T14:00", "2026-12-01T16:30"),
        ("samedi 9-11h", "2026-11-28T09:00", "2026-11-28T11:00"),
        ("après 18h", "2026-11-26T18:00", "2026-11-27T00:00"),
        ("pas avant 10h demain", "2026-11-27T10:00", "2026-11-28T00:00"),
        ("lundi avant 9h", "2026-11-30T00:00", "2026-11-30T09:00"),
        ("vendredi soir après 20h", "2026-11-27T20:00", "2026-11-27T22:00"),
        ("demain à 8h du soir", "2026-11-27T20:00", "2026-11-27T21:00"),
        ("demain vers 3h", "2026-11-27T15:00", "2026-11-27T16:00"),
        ("le 3 à 14h30", "2026-12-03T14:30", "2026-12-03T15:30"),
        ("le 24 au soir", "2026-12-24T18:00", "2026-12-24T22:00"),
        ("après le boulot", "2026-11-26T18:00", "2026-11-26T22:00"),
        ("je bosse jusqu'à 18h", "2026-11-26T18:00", "2026-11-27T00:00"),
    ],
)
def test_hours_lie_within_their_day(text: str, start: str, end: str) -> None:
    assert period(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("c'est ouvert à cette heure-ci ?", "2026-11-26T10:20", "2026-11-26T11:20"),
        ("là maintenant", "2026-11-26T10:20", "2026-11-26T11:20"),
        ("dans une heure", "2026-11-26T11:20", "2026-11-26T12:20"),
        ("dans une demi-heure", "2026-11-26T10:50", "2026-11-26T11:50"),
    ],
)
def test_now_is_the_hour_that_begins(text: str, start: str, end: str) -> None:
    assert period(text) == (start, end)


def test_hours_without_a_day_are_tomorrows_once_they_are_over() -> None:
    assert period("le matin", "2026-11-26T15:00") == ("2026-11-27T08:00", "2026-11-27T12:00")
    assert period("à 9h", "2026-11-26T15:00") == ("2026-11-27T09:00", "2026-11-27T10:00")


def test_hours_of_today_that_are_over_are_no_period() -> None:
    assert period("ce matin", "2026-11-26T15:00") == (None, None)
    assert period("aujourd'hui à 9h", "2026-11-26T15:00") == (None, None)


def test_late_in_the_evening_this_evening_is_what_is_left_of_the_day() -> None:
    assert period("ce soir", "2026-11-26T22:30") == ("2026-11-26T22:30", "2026-11-27T00:00")


def test_a_bare_weekday_is_never_today() -> None:
    assert period("jeudi") == ("2026-12-03T00:00", "2026-12-04T00:00")
    assert period("ce jeudi") == ("2026-11-26T00:00", "2026-11-27T00:00")


def test_the_night_that_the_clocks_change_keeps_its_wall_clock() -> None:
    assert period("dimanche matin", "2026-10-24T10:00") == ("2026-10-25T08:00", "2026-10-25T12:00")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("dimanch aprem", "2026-11-29T12:00", "2026-11-29T18:00"),
        ("jeudi aprè midi", "2026-12-03T12:00", "2026-12-03T18:00"),
        ("sam matin", "2026-11-28T08:00", "2026-11-28T12:00"),
        ("ce soar", "2026-11-26T18:00", "2026-11-26T22:00"),
        ("2main", "2026-11-27T00:00", "2026-11-28T00:00"),
        ("vs ete ouver ce wk ?", "2026-11-28T00:00", "2026-11-30T00:00"),
        ("dimenche", "2026-11-29T00:00", "2026-11-30T00:00"),
        ("merkredi", "2026-12-02T00:00", "2026-12-03T00:00"),
        ("vandredi mat1", "2026-11-27T08:00", "2026-11-27T12:00"),
    ],
)
def test_spelling_does_not_matter(text: str, start: str, end: str) -> None:
    assert period(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("March 3", "2027-03-03T00:00", "2027-03-04T00:00"),
        ("is it open on Sunday at 3pm?", "2026-11-29T15:00", "2026-11-29T16:00"),
        ("this weekend", "2026-11-28T00:00", "2026-11-30T00:00"),
        ("when there's no school", "2026-12-19T00:00", "2027-01-04T00:00"),
        ("¿abren el domingo por la tarde?", "2026-11-29T12:00", "2026-11-29T18:00"),
        ("mañana por la mañana", "2026-11-27T08:00", "2026-11-27T12:00"),
        ("aberto no sábado de manhã?", "2026-11-28T08:00", "2026-11-28T12:00"),
        ("próxima segunda-feira", "2026-11-30T00:00", "2026-12-01T00:00"),
        ("هل مفتوح يوم الأحد صباحا", "2026-11-29T08:00", "2026-11-29T12:00"),
        ("غدا بعد الظهر", "2026-11-27T12:00", "2026-11-27T18:00"),
        ("yarın öğleden sonra açık mı", "2026-11-27T12:00", "2026-11-27T18:00"),
        ("cumartesi sabah", "2026-11-28T08:00", "2026-11-28T12:00"),
        ("у суботу після обіду", "2026-11-28T12:00", "2026-11-28T18:00"),
        ("завтра о 15:00", "2026-11-27T15:00", "2026-11-27T16:00"),
    ],
)
def test_seven_languages_say_when(text: str, start: str, end: str) -> None:
    assert period(text) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "je cherche une nounou",
        "mes enfants ont 3 et 6 ans",
        "les 3-6 ans",
        "j'ai 2 enfants",
        "mon numéro c'est le 06 39 98 12 34",
        "c'est 15 euros",
        "depuis lundi",
        "depuis la rentrée",
        "hier",
        "la semaine dernière",
        "samedi dernier",
        "il y a 3 jours",
        "ça fait deux mois que j'attends",
        "il est né en mars",
        "ma fille est née le 3 décembre",
        "je suis venue ce matin c'était fermé",
        "un contrat de 20h par semaine",
        "ouvert 24h/24",
        "bonne journée",
        "12 rue du 8 mai 1945",
        "J'ai besoin de faire une démarche",
        "aide pour partir en vacances",
        "depuis le 3 mars",
        "dün aradım",
        "since Monday",
        "je peux pas le lundi",
        "ça fait 15 jours que je n'ai plus d'eau",
        "mardi dernier on m'a dit de revenir",
    ],
)
def test_what_is_no_moment_to_come_gives_none(text: str) -> None:
    assert period(text) == (None, None)


def test_a_question_after_a_memory_is_read() -> None:
    text = "je suis passée lundi c'était fermé, vous ouvrez mardi ?"
    assert period(text) == ("2026-12-01T00:00", "2026-12-02T00:00")


def test_tomorrow_is_to_come_whatever_is_told_beside_it() -> None:
    text = "ma mère est tombée il lui faut quelqu'un demain"
    assert period(text) == ("2026-11-27T00:00", "2026-11-28T00:00")

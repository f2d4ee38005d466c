"""When to send, as typed. It is Tuesday 24 November 2026, 10:00 in Paris."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from knowledge.delivery.moment import Doubt, NoMoment, read_moment
from tests.valbrune import TUESDAY_10

PARIS = ZoneInfo("Europe/Paris")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("jeudi 9h", (2026, 11, 26, 9, 0)),
        ("Jeudi à 9 h 30", (2026, 11, 26, 9, 30)),
        ("demain 18h", (2026, 11, 25, 18, 0)),
        ("ce soir 18h", (2026, 11, 24, 18, 0)),
        ("aujourd'hui à 17 h", (2026, 11, 24, 17, 0)),
        ("le 3 décembre à 9h30", (2026, 12, 3, 9, 30)),
        ("3/12 9h", (2026, 12, 3, 9, 0)),
        ("le 25 à 10h", (2026, 11, 25, 10, 0)),
        ("lundi prochain à midi", (2026, 11, 30, 12, 0)),
        ("après-demain 8h30", (2026, 11, 26, 8, 30)),
        ("18h", (2026, 11, 24, 18, 0)),
        ("9h", (2026, 11, 25, 9, 0)),
        ("dans 2 heures", (2026, 11, 24, 12, 0)),
        ("dans une heure", (2026, 11, 24, 11, 0)),
        ("dans 30 minutes", (2026, 11, 24, 10, 30)),
        ("1er mars 2027 à 8h", (2027, 3, 1, 8, 0)),
    ],
)
def test_a_moment_is_read_as_it_is_said(text: str, expected: tuple[int, ...]) -> None:
    moment = datetime(*expected, tzinfo=PARIS)  # type: ignore[misc,arg-type]
    assert read_moment(text, TUESDAY_10, PARIS) == moment


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("bientôt", Doubt.UNREAD),
        ("", Doubt.UNREAD),
        ("maintenant", Doubt.UNREAD),
        ("jeudi", Doubt.NO_TIME),
        ("demain matin", Doubt.NO_TIME),
        ("31/02 9h", Doubt.IMPOSSIBLE),
        ("hier 9h", Doubt.PAST),
        ("aujourd'hui 9h", Doubt.PAST),
        ("jeudi 9h ou vendredi 10h", Doubt.SEVERAL),
        ("jeudi 9h ou 10h", Doubt.SEVERAL),
        ("3 décembre 2028 9h", Doubt.TOO_FAR),
    ],
)
def test_what_is_no_moment_is_asked_again_with_its_reason(text: str, doubt: Doubt) -> None:
    assert read_moment(text, TUESDAY_10, PARIS) == NoMoment(doubt)


def test_a_time_that_the_clock_change_skips_becomes_the_next_that_exists() -> None:
    found = read_moment("dimanche 28 mars 2027 à 2h30", TUESDAY_10, PARIS)
    assert found == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


def test_a_time_that_the_clock_change_repeats_is_the_first() -> None:
    found = read_moment("dimanche 31 octobre 2027 à 2h30", TUESDAY_10, PARIS)
    assert found == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)

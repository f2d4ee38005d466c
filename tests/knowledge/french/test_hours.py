"""Hours as agents type them: each phrase says exactly one thing, or asks, or is refused."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.understand.hours import by_appointment, open_minutes
from knowledge.french.hours import Ambiguous, Rejected, Understood, read_hours
from knowledge.schedule.calendar import METROPOLE
from knowledge.schedule.rules import Schedule
from knowledge.wording.hours import schedule_in_words
from knowledge.wording.messages import messages
from tests.knowledge.french.corpus import TODAY, Phrase, meant, phrases
from tests.knowledge.french.schedules import schedules

PHRASES = phrases("hours.tsv")
CLEAN = [p.text for p in PHRASES if p.status == "ok" and not p.corrections]


WORDS = """
lundi mardi jeudi 1er 3e dernier 9h 12h 14h30 - à de du au et , / ; ( ) sauf fermé le matin vacances
scolaires jours fériés semaines paires en juillet 3 décembre sur rdv un sur deux jusqu'à minuit
24h/24 aussi puis toute
""".split()  # noqa: SIM905


def opened(schedule: Schedule) -> list[list[str]]:
    return open_minutes(schedule, METROPOLE, TODAY, date(2027, 3, 31))


@pytest.mark.parametrize("phrase", [p for p in PHRASES if p.status == "ok"], ids=lambda p: p.text)
def test_a_phrase_opens_what_it_says(phrase: Phrase) -> None:
    reading = read_hours(phrase.text, today=TODAY)
    assert isinstance(reading, Understood)
    schedule, booked = meant(phrase.says)
    whole = (METROPOLE, TODAY, date(2027, 12, 31))
    assert open_minutes(reading.schedule, *whole) == open_minutes(schedule, *whole)
    assert by_appointment(reading.schedule) == booked
    assert tuple((n.typed, n.read) for n in reading.notes) == phrase.corrections


@pytest.mark.parametrize("phrase", [p for p in PHRASES if p.status == "ask"], ids=lambda p: p.text)
def test_what_has_two_readings_or_lacks_something_is_asked(phrase: Phrase) -> None:
    reading = read_hours(phrase.text, today=TODAY)
    assert isinstance(reading, Ambiguous)
    assert reading.doubt == phrase.says


@pytest.mark.parametrize("phrase", [p for p in PHRASES if p.status == "no"], ids=lambda p: p.text)
def test_what_cannot_be_is_refused_with_its_reason(phrase: Phrase) -> None:
    reading = read_hours(phrase.text, today=TODAY)
    assert isinstance(reading, Rejected)
    assert reading.reason == phrase.says


@settings(max_examples=150, deadline=None)
@given(schedules())
def test_a_schedule_told_in_french_is_read_back_as_itself(schedule: Schedule) -> None:
    told = schedule_in_words(schedule, messages("fr"), TODAY)
    reading = read_hours(told, today=TODAY)
    assert isinstance(reading, Understood), told
    assert opened(reading.schedule) == opened(schedule), told
    assert reading.notes == ()


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(CLEAN), st.data())
def test_a_typo_never_changes_the_hours_unseen(text: str, data: st.DataObject) -> None:
    words = list(re.finditer(r"[^\W\d_]{5,}", text))
    if not words:
        return
    word = data.draw(st.sampled_from(words))
    at = data.draw(st.integers(word.start(), word.end() - 2))
    kind = data.draw(st.sampled_from(["drop", "swap", "double", "change"]))
    typed = {
        "drop": text[:at] + text[at + 1 :],
        "swap": text[:at] + text[at + 1] + text[at] + text[at + 2 :],
        "double": text[:at] + text[at] + text[at:],
        "change": text[:at] + data.draw(st.sampled_from("aeiourtnslmz")) + text[at + 1 :],
    }[kind]
    reading = read_hours(typed, today=TODAY)
    if not isinstance(reading, Understood) or reading.notes:
        return
    clean = read_hours(text, today=TODAY)
    assert isinstance(clean, Understood)
    assert opened(reading.schedule) == opened(clean.schedule), typed


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120))
def test_any_text_has_an_outcome(text: str) -> None:
    assert isinstance(read_hours(text, today=TODAY), Understood | Ambiguous | Rejected)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_any_words_of_hours_have_an_outcome_that_can_be_told(words: list[str]) -> None:
    reading = read_hours(" ".join(words), today=TODAY)
    if isinstance(reading, Understood):
        assert reading.schedule.rules
        assert schedule_in_words(reading.schedule, messages("fr"), TODAY)


def test_the_readings_of_a_doubt_are_schedules_that_can_be_chosen() -> None:
    reading = read_hours("mardi-jeudi 9h-12h", today=TODAY)
    assert isinstance(reading, Ambiguous)
    told = [schedule_in_words(s, messages("fr"), TODAY) for s in reading.readings]
    assert told == ["du mardi au jeudi de 9 h à 12 h", "le mardi et le jeudi de 9 h à 12 h"]


def test_hours_without_days_offer_the_usual_ones() -> None:
    reading = read_hours("9h-12h", today=TODAY)
    assert isinstance(reading, Ambiguous)
    told = [schedule_in_words(s, messages("fr"), TODAY) for s in reading.readings]
    assert told == ["du lundi au vendredi de 9 h à 12 h", "tous les jours de 9 h à 12 h"]


def test_a_text_too_long_for_hours_is_refused() -> None:
    assert isinstance(read_hours("lundi 9h-12h " * 200, today=TODAY), Rejected)

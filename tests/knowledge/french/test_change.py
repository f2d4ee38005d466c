"""Dated changes as agents type them, seen from Tuesday 1 December 2026."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.french.change import Ambiguous, Change, Rejected, Understood, read_change
from knowledge.schedule.calendar import METROPOLE
from knowledge.wording.changes import change_in_words
from knowledge.wording.messages import messages
from tests.knowledge.french.corpus import TODAY, Phrase, phrases

PHRASES = phrases("changes.tsv")
ACTIONS = {"close", "move", "add"}
CLEAN = [p.text for p in PHRASES if p.status in ACTIONS]


def told(change: Change) -> str:
    """As ``changes.tsv`` writes it."""
    parts = []
    for closing in change.closed:
        last = "" if closing.last is None else str(closing.last)
        days = str(closing.first) if closing.first == closing.last else f"{closing.first}..{last}"
        parts += [f"{days} {_hours(s.start, s.end)}" for s in closing.slots] or [days]
    for move in change.moves:
        hours = " ".join(_hours(s.start, s.end) for s in move.slots) or "same"
        parts.append(f"{move.source or 'next'}>{move.target} {hours}")
    parts += [f"{o.day} {_hours(o.slot.start, o.slot.end)}" for o in change.open]
    return " ".join(parts)


def _hours(start: int, end: int) -> str:
    return f"{start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}"


@pytest.mark.parametrize(
    "phrase", [p for p in PHRASES if p.status in ACTIONS], ids=lambda p: p.text
)
def test_a_sentence_changes_what_it_says(phrase: Phrase) -> None:
    reading = read_change(phrase.text, today=TODAY, calendar=METROPOLE)
    assert isinstance(reading, Understood)
    assert (reading.change.action.value, told(reading.change)) == (phrase.status, phrase.says)


@pytest.mark.parametrize("phrase", [p for p in PHRASES if p.status == "ask"], ids=lambda p: p.text)
def test_what_is_missing_or_has_two_readings_is_asked(phrase: Phrase) -> None:
    reading = read_change(phrase.text, today=TODAY, calendar=METROPOLE)
    assert isinstance(reading, Ambiguous)
    assert reading.doubt == phrase.says


@pytest.mark.parametrize("phrase", [p for p in PHRASES if p.status == "no"], ids=lambda p: p.text)
def test_questions_and_dates_that_cannot_be_are_refused(phrase: Phrase) -> None:
    reading = read_change(phrase.text, today=TODAY, calendar=METROPOLE)
    assert isinstance(reading, Rejected)
    assert reading.reason == phrase.says


@pytest.mark.parametrize(
    ("text", "correction"),
    [
        ("fermé jeuid", ("jeuid", "jeudi")),
        ("permanance du 3 annulée", ("permanance", "permanence")),
        ("la permanence du 3 est anulée", ("anulee", "annulee")),
    ],
)
def test_a_typo_is_told(text: str, correction: tuple[str, str]) -> None:
    reading = read_change(text, today=TODAY)
    assert isinstance(reading, Understood)
    assert [(n.typed, n.read) for n in reading.notes] == [correction]


@pytest.mark.parametrize("text", [t for t in CLEAN if "jeuid" not in t])
def test_clean_text_has_no_note(text: str) -> None:
    reading = read_change(text, today=TODAY, calendar=METROPOLE)
    assert isinstance(reading, Understood)
    assert {n.typed for n in reading.notes} <= {"permanance", "anulee", "permamence"}


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(CLEAN), st.data())
def test_a_typo_never_changes_the_change_unseen(text: str, data: st.DataObject) -> None:
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
    reading = read_change(typed, today=TODAY, calendar=METROPOLE)
    if not isinstance(reading, Understood) or reading.notes:
        return
    clean = read_change(text, today=TODAY, calendar=METROPOLE)
    assert isinstance(clean, Understood)
    assert told(reading.change) == told(clean.change), typed


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120))
def test_any_text_has_an_outcome(text: str) -> None:
    reading = read_change(text, today=TODAY, calendar=METROPOLE)
    assert isinstance(reading, Understood | Ambiguous | Rejected)


def test_a_change_is_told_before_it_is_made() -> None:
    reading = read_change("fermer la permanence avocat du 24/12 au 2/01", today=TODAY)
    assert isinstance(reading, Understood)
    sentence = change_in_words(reading.change, messages("fr"), TODAY)
    assert sentence == "Fermé du jeudi 24 décembre au samedi 2 janvier inclus"

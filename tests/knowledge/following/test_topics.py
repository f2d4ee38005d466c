from dataclasses import replace
from datetime import date

import pytest

from knowledge.directory.entries import AgeRange, Place
from knowledge.directory.themes import Theme
from knowledge.events.agenda import Band, Filter
from knowledge.events.event import Event, Occurrence
from knowledge.following.discretion import is_discreet_need, is_discreet_text
from knowledge.following.topics import (
    LONGEST,
    Topic,
    TopicKind,
    events_topic,
    topics_of_event,
    unpack,
)
from knowledge.needs.load import load

CONTE = Event(
    "vconte000",
    "L’heure du conte",
    (Occurrence(date(2026, 11, 28), 630, 690),),
    theme=Theme.LEISURE,
    age=AgeRange(36, 95),
    place=Place(commune="Valbrune", code_insee="98101"),
)


def test_an_event_is_taken_by_every_topic_that_fits() -> None:
    assert set(topics_of_event(CONTE)) == {
        "e.loi..",
        "e..98101.",
        "e.loi.98101.",
        "e...3-5",
        "e...6-10",
        "e.loi..3-5",
        "e.loi..6-10",
        "e..98101.3-5",
        "e..98101.6-10",
        "e.loi.98101.3-5",
        "e.loi.98101.6-10",
    }


def test_an_event_that_says_no_age_is_for_no_band_unless_its_public_is() -> None:
    plain = replace(CONTE, age=AgeRange())
    assert not any("3-5" in t for t in topics_of_event(plain))
    families = replace(plain, public="les familles")
    assert "e...3-5" in topics_of_event(families)
    everybody = replace(plain, public="tout public")
    assert "e...15-17" in topics_of_event(everybody)


def test_a_discreet_event_is_taken_by_none() -> None:
    assert topics_of_event(replace(CONTE, discreet=True)) == ()


@pytest.mark.parametrize(
    "topic",
    [
        Topic(TopicKind.SERVICE, "s12345678"),
        Topic(TopicKind.PERMANENCE, "p12345678"),
        Topic(TopicKind.NEED, "ludotheque"),
        events_topic(Filter(Theme.FAMILY, "98101", Band.CHILD)),
        events_topic(Filter(commune="98101")),
    ],
)
def test_a_topic_is_packed_and_unpacked(topic: Topic) -> None:
    assert unpack(topic.pack()) == topic


@pytest.mark.parametrize(
    "packed", ["", "e", "e...", "e.zz..", "e..98101.99", "e.loi", "x.y", "s.", "s." + "z" * LONGEST]
)
def test_what_is_no_topic_is_none(packed: str) -> None:
    assert unpack(packed) is None


@pytest.mark.parametrize(
    "text",
    [
        "Groupe de parole pour les femmes victimes de violences",
        "Dépistage gratuit du VIH et des IST",
        "Atelier vie affective et sexuelle",
        "Permanence du planning familial",
        "Harcèlement scolaire : en parler",
    ],
)
def test_discreet_words_are_heard(text: str) -> None:
    assert is_discreet_text(text)


@pytest.mark.parametrize(
    "text",
    ["Café des parents", "Loto des aînés", "Fête de la violette", "Viole de gambe", "Violon"],
)
def test_other_words_are_not(text: str) -> None:
    assert not is_discreet_text(text)


def test_the_needs_of_the_thesaurus_about_violence_are_all_discreet() -> None:
    needs = load().needs.values()
    assert all(is_discreet_need(n) for n in needs if n.theme == "violences")

"""Alarms and look-alikes, by the sentences of danger_sentences.yaml."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from knowledge.question.danger import DangerKind, read_danger

SENTENCES: dict[str, Any] = yaml.load(
    (Path(__file__).parent / "danger_sentences.yaml").read_text(encoding="utf-8"), yaml.BaseLoader
)


def lines(block: str) -> list[str]:
    return block.strip().split("\n")


def alarms() -> Iterator[tuple[str, str]]:
    for kind, block in SENTENCES["alarms"].items():
        for sentence in lines(block):
            yield kind, sentence


CALM = lines(SENTENCES["calm"]) + lines(SENTENCES["later"]["calm"])


@pytest.mark.parametrize(("kind", "sentence"), list(alarms()))
def test_danger_raises_its_alarm(kind: str, sentence: str) -> None:
    danger = read_danger(sentence)
    assert danger is not None
    assert DangerKind(kind) in danger.kinds


@pytest.mark.parametrize("sentence", lines(SENTENCES["later"]["alarms"]))
def test_rarer_words_raise_an_alarm_too(sentence: str) -> None:
    assert read_danger(sentence) is not None


def test_look_alikes_are_calm() -> None:
    assert [s for s in CALM if read_danger(s)] == []


def test_the_set_is_large_enough_to_mean_something() -> None:
    assert len(list(alarms())) >= 150
    assert len(CALM) >= 150


def test_the_most_pressing_danger_comes_first() -> None:
    danger = read_danger("mon mari me frappe. mon père ne respire plus")
    assert danger is not None
    assert danger.kinds == (DangerKind.MEDICAL, DangerKind.VIOLENCE)


def test_who_cannot_speak_is_heard() -> None:
    danger = read_danger("je peux pas parler il est à côté il va me frapper")
    assert danger is not None
    assert danger.silent
    loud = read_danger("il me frappe")
    assert loud is not None
    assert not loud.silent


def test_an_empty_message_is_calm() -> None:
    assert read_danger("") is None


@pytest.mark.parametrize(
    "text",
    [
        "ma fille vient d'avaler du déboucheur",
        "le petit a bu du white spirit",
        "il a mangé une pile",
    ],
)
def test_a_child_who_swallowed_what_it_should_not_is_an_emergency(text: str) -> None:
    danger = read_danger(text)
    assert danger is not None
    assert danger.kind is DangerKind.MEDICAL

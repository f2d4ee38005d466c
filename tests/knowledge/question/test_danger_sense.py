"""Dangers between the lines, with the shipped weights."""

from collections.abc import Callable
from functools import cache

import numpy as np
import pytest

from knowledge.needs.load import load as load_thesaurus
from knowledge.question.danger import Danger, DangerKind, read_danger
from knowledge.question.danger_sense import KINDS, read_weights, sensed_danger, told_danger
from knowledge.question.danger_training import CALM, FOLDER
from knowledge.question.sense import DIMENSIONS, PLACES, Meaning, places
from knowledge.question.sense_training import digest, written
from knowledge.question.words import words
from knowledge.search.compiled import compiled
from knowledge.search.encoder import find_encoder
from knowledge.search.reading import Reader

ENCODER = find_encoder()
needs_encoder = pytest.mark.skipif(ENCODER is None, reason="the encoder is not installed")
LANGUAGES = {"fr", "en", "es", "pt", "ar", "tr", "uk"}


@cache
def reader() -> Reader:
    made = compiled(load_thesaurus(), None)
    return Reader(made.languages, made.languages["fr"], (), made.spelling, ENCODER)


def meant(text: str, language: str = "fr") -> Callable[[], Meaning | None]:
    return lambda: reader().meaning(text, language)


def nothing() -> None:
    return None


def blank(encoder: str) -> Callable[[], Meaning]:
    return lambda: Meaning(encoder, np.zeros(DIMENSIONS, np.float32))


def test_the_weights_are_of_these_texts() -> None:
    weights = read_weights()
    assert weights is not None
    assert weights.texts == digest(FOLDER), "run python -m knowledge.question.danger_training"
    assert weights.meaning.shape == (DIMENSIONS, len(KINDS))
    assert weights.words.shape == (PLACES, len(KINDS))


def test_every_danger_and_calm_is_told_in_every_language() -> None:
    told = {(line.kind, line.language) for line in written(FOLDER)}
    assert told == {(kind, lang) for kind in (CALM, *DangerKind) for lang in LANGUAGES}


def test_no_text_is_told_twice_of_two_dangers_or_of_calm_too() -> None:
    kinds: dict[str, str] = {}
    twice = [
        line.text for line in written(FOLDER) if kinds.setdefault(line.text, line.kind) != line.kind
    ]
    assert twice == []


@needs_encoder
@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("mon petit me dit que papy le touche", "fr", DangerKind.CHILD),
        ("je range mes affaires, bientôt je vous embêterai plus", "fr", DangerKind.SUICIDE),
        ("on dort dans la voiture ce soir avec la petite", "fr", DangerKind.HOMELESS),
        ("he reads my messages and keeps my passport", "en", DangerKind.VIOLENCE),
        ("sale humo negro de la puerta del vecino", "es", DangerKind.FIRE),
        ("o meu filho engoliu uma pilha e não respira bem", "pt", DangerKind.MEDICAL),
        ("ننام في محطة القطار مع الأطفال", "ar", DangerKind.HOMELESS),
        ("kocam kapıyı kilitliyor, telefonumu aldı", "tr", DangerKind.VIOLENCE),
        ("пробачте мені всі, мене скоро не буде", "uk", DangerKind.SUICIDE),
    ],
)
def test_what_no_pattern_tells_is_sensed(text: str, language: str, kind: DangerKind) -> None:
    danger = sensed_danger(text, meant(text, language))
    assert danger is not None
    assert danger.kind is kind


@needs_encoder
@pytest.mark.parametrize(
    "text",
    [
        "je suis morte de fatigue, une crèche a de la place ?",
        "ça me tue ces impôts, qui peut m'aider à les remplir",
        "mon père est mort l'an dernier, comment vider sa maison",
        "où dormir pas cher pour le festival",
        "mon fils se bat à la récré, à qui en parler",
        "stage de secourisme au mois de mars",
        "je donne mes meubles, je pars en maison de retraite",
    ],
)
def test_what_only_looks_like_it_is_calm(text: str) -> None:
    assert told_danger(text, meant(text)) is None
    assert sensed_danger(text, meant(text)) is None


@needs_encoder
def test_a_pattern_met_by_chance_in_a_long_ordinary_message_is_no_alarm() -> None:
    text = (
        "je suis saisonnier dans les pommes, mon patron dit que je dois m'inscrire pour être soigné"
    )
    assert read_danger(text) is not None
    assert told_danger(text, meant(text)) is None


@needs_encoder
def test_a_short_message_is_told_by_its_pattern_whatever_it_means() -> None:
    assert told_danger("думаю про самогубство", meant("bonjour à tous")) is not None


def test_without_encoder_the_patterns_stand_alone() -> None:
    text = "mon petit me dit que papy le touche"
    assert sensed_danger(text, nothing) is None
    assert told_danger("il me frappe", nothing) == Danger((DangerKind.VIOLENCE,))


def test_weights_are_for_the_encoder_that_they_were_trained_with() -> None:
    text = "mon petit me dit que papy le touche"
    assert sensed_danger(text, blank("another")) is None


def test_two_words_are_too_few_to_sense_anything() -> None:
    def never() -> Meaning:
        raise AssertionError("an encoder was asked for nothing")

    assert sensed_danger("papy touche", never) is None


def test_who_cannot_speak_is_heard_between_the_lines_too() -> None:
    weights = read_weights()
    assert weights is not None
    towards = weights.meaning[:, KINDS.index(DangerKind.VIOLENCE)]
    strong = Meaning(weights.encoder, np.asarray(20 * towards, np.float32))
    danger = sensed_danger("je peux pas parler il est à côté", lambda: strong)
    assert danger is not None
    assert danger.silent


def test_the_same_words_are_counted_in_the_same_places() -> None:
    assert places(words("Il me suit. Il me suit")).tolist() == places(words("il me suit")).tolist()
    assert places(()).tolist() == []

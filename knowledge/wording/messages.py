"""The messages of one language, read from its Fluent files.

Owns looking a message up and filling it; the caller escapes data for where it is shown.
"""

from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message

from knowledge.wording.directions import FIRST_STRONG, POP, mixed_only

LOCALES = Path(__file__).parent.parent / "locale"

FRENCH = "fr"
# Easy to read French, by the rules of FALC: nobody writes in it, so it is only ever chosen.
EASY_FRENCH = "fr-falc"

# What residents read is in every language. The other files are the team's, in French only.
RESIDENTS_FILES = ("events", "follow", "hours", "resident", "vocabulary")

# Where Babel's words for a language are not those of the people here.
_BABEL = {"pt": "pt_PT", EASY_FRENCH: "fr"}

Argument = str | int | float


# Some 200 bytes each.
_REMEMBERED = 10_000


class MissingMessage(KeyError):
    """A key that the language's files do not have, or that lacks an argument."""


class Messages:
    """The sentences of one language: ``messages("card-phone", number="01 99 00 00 00")``.

    What the language lacks is said in the words of ``otherwise``. A key that neither has,
    or an argument that is missing, raises MissingMessage: a test holds residents' keys and
    arguments equal in all languages, so a resident never meets it. ``locale`` is Babel's,
    ``keys`` the language's own.
    """

    def __init__(
        self, language: str, resources: tuple[str, ...], otherwise: "Messages | None" = None
    ) -> None:
        self.language, self._otherwise = language, otherwise
        self.locale = Locale.parse(_BABEL.get(language, language))
        self._mirrored = self.locale.text_direction == "rtl"
        # From left to right nothing needs to stand apart; from right to left, some does.
        self._bundle = FluentBundle([str(self.locale)], use_isolating=self._mirrored)
        parsed = [FluentResource(text) for text in resources]
        for resource in parsed:
            self._bundle.add_resource(resource)
        self._said: dict[tuple[object, ...], str] = {}
        self.keys = frozenset(m.id.name for r in parsed for m in r.body if isinstance(m, Message))

    def __call__(self, key: str, **arguments: Argument) -> str:
        # A card is thirty messages, and most were said before in the same words.
        asked = (key, *arguments.items())
        said = self._said.get(asked)
        if said is None:
            if len(self._said) >= _REMEMBERED:
                self._said.clear()
            said = self._said[asked] = self._formatted(key, arguments)
        return said

    def _formatted(self, key: str, arguments: dict[str, Argument]) -> str:
        pattern = self._pattern(key)
        if pattern is None:
            if self._otherwise is None:
                raise MissingMessage(f"{self.language}: {key}")
            return self._otherwise(key, **arguments)
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise MissingMessage(f"{self.language}: {key}: {errors[0]}")
        return mixed_only(str(text)) if self._mirrored else str(text)

    def has(self, key: str) -> bool:
        known = bool(self._bundle.has_message(key))
        return known or (self._otherwise is not None and self._otherwise.has(key))

    def apart(self, text: str) -> str:
        """A name or an address, so that it keeps its own direction in this language."""
        return mixed_only(f"{FIRST_STRONG}{text}{POP}") if self._mirrored else text

    def _pattern(self, key: str) -> Any:
        name, _, attribute = key.partition(".")
        if not self._bundle.has_message(name):
            return None
        message = self._bundle.get_message(name)
        return message.attributes.get(attribute) if attribute else message.value


@cache
def messages(language: str = FRENCH) -> Messages:
    """The messages of a language of ``knowledge/locale``; read once, immutable."""
    folder = LOCALES / language
    files = sorted(folder.glob("*.ftl"))
    if not files:
        raise MissingMessage(f"no messages for {language!r}")
    otherwise = None if language == FRENCH else messages(FRENCH)
    return Messages(language, tuple(f.read_text(encoding="utf-8") for f in files), otherwise)


@cache
def languages() -> tuple[str, ...]:
    """The languages there are messages for."""
    return tuple(sorted(p.name for p in LOCALES.iterdir() if any(p.glob("*.ftl"))))

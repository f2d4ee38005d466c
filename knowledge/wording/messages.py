"""The messages of one language, read from its Fluent files.

Owns looking a message up and filling it; the caller escapes data for where it is shown.
"""

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

LOCALES = Path(__file__).parent.parent / "locale"

Argument = str | int | float


class MissingMessage(KeyError):
    """A key that the language's files do not have, or that lacks an argument."""


class Messages:
    """The sentences of one language: ``messages("card-phone", number="01 99 00 00 00")``.

    A key without message or an argument that is missing raises MissingMessage: a test
    holds keys and arguments equal in all languages, so a resident never meets it.
    """

    def __init__(self, language: str, resources: tuple[str, ...]) -> None:
        self.language = language
        # Telegram sets its own bidirectional context and plain French needs none:
        # isolates are put by the renderer, only where directions really mix.
        self._bundle = FluentBundle([language], use_isolating=False)
        for text in resources:
            self._bundle.add_resource(FluentResource(text))

    def __call__(self, key: str, **arguments: Argument) -> str:
        name, _, attribute = key.partition(".")
        if not self._bundle.has_message(name):
            raise MissingMessage(f"{self.language}: {key}")
        message = self._bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise MissingMessage(f"{self.language}: {key}")
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise MissingMessage(f"{self.language}: {key}: {errors[0]}")
        return str(text)

    def has(self, key: str) -> bool:
        return bool(self._bundle.has_message(key))


@cache
def messages(language: str = "fr") -> Messages:
    """The messages of a language of ``knowledge/locale``; read once, immutable."""
    folder = LOCALES / language
    files = sorted(folder.glob("*.ftl"))
    if not files:
        raise MissingMessage(f"no messages for {language!r}")
    return Messages(language, tuple(f.read_text(encoding="utf-8") for f in files))


@cache
def languages() -> tuple[str, ...]:
    """The languages there are messages for."""
    return tuple(sorted(p.name for p in LOCALES.iterdir() if any(p.glob("*.ftl"))))

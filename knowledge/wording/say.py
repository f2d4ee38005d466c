"""Messages as Telegram HTML: what comes from data is escaped, what comes from us is not."""

from markupsafe import Markup, escape

from knowledge.wording.directions import balanced
from knowledge.wording.messages import FRENCH, Messages, languages, messages

# Control characters and bidirectional overrides in data could hide or reverse our words.
# Isolates that are closed again do neither: our own phrases have some.
_UNSAFE = {
    code: None
    for code in (
        *range(0x20),
        *range(0x7F, 0xA0),
        *range(0x202A, 0x202F),
        0x2066,
        0x2067,
        0x200E,
        0x200F,
        0x061C,
    )
    if code != ord("\n")
}


class Say:
    """The messages of a language, ready for Telegram: ``say("card-price", price=text)``."""

    def __init__(self, language: str = FRENCH) -> None:
        self.language = language if language in languages() else FRENCH
        self.messages: Messages = messages(self.language)

    def __call__(self, key: str, **arguments: str | int | float) -> Markup:
        return Markup(self.messages(key, **{k: _safe(v) for k, v in arguments.items()}))

    def plain(self, key: str, **arguments: str | int | float) -> str:
        """For buttons and notices, which Telegram shows as they are: nothing is escaped."""
        return self.messages(key, **arguments)

    def apart(self, text: str) -> Markup:
        """Data that is joined with our own words before it comes into a message."""
        return escape(self.messages.apart(_cleaned(text)))

    def label(self, prefix: str, value: str) -> str:
        """The label of a closed vocabulary's value; the value itself where there is none."""
        key = f"{prefix}-{value}"
        return self.messages(key) if self.messages.has(key) else value


def data(text: str) -> Markup:
    """A text from the directory or from a person, made harmless for a message."""
    return escape(_cleaned(text))


def _cleaned(text: str) -> str:
    return balanced(text.translate(_UNSAFE))


def lines(*parts: Markup | str | None) -> Markup:
    """The parts that there are, one a line."""
    return Markup("\n").join(p for p in parts if p)


def paragraphs(*parts: Markup | str | None) -> Markup:
    """The parts that there are, with an empty line between."""
    return Markup("\n\n").join(p for p in parts if p)


def _safe(value: str | int | float) -> str | int | float:
    if isinstance(value, str) and not isinstance(value, Markup):
        return data(value)
    return value

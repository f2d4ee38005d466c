"""Telegram's lengths: 4,096 characters a message, counted as UTF-16 units after parsing."""

import re
from collections.abc import Callable

from markupsafe import Markup

MESSAGE_UNITS = 4096
BUTTON_UNITS = 60

_TAG = re.compile(r"<[^>]*>")


def units(text: str) -> int:
    """How long Telegram finds a plain text: characters beyond the BMP count twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shown_units(html: Markup) -> int:
    """How long Telegram finds a message once its tags are parsed."""
    return units(plain(html))


def cut(text: str, limit: int) -> str:
    """At most ``limit`` units, ended between words and with an ellipsis where it was cut."""
    text = " ".join(text.split()) if "\n" not in text else text.strip()
    if units(text) <= limit:
        return text
    kept = text[: limit - 1]
    while units(kept) > limit - 1:
        kept = kept[:-1]
    head, _, _ = kept.rpartition(" ")
    return (head if len(head) > limit // 2 else kept).rstrip(" ,;:.…") + "…"


def fitted(render: Callable[[int], Markup], wishes: tuple[int, ...] = (700, 300, 80)) -> Markup:
    """The first rendering that Telegram takes; ``render`` is given how long long texts may be.

    Where even the shortest is too long (data of absurd size), it is cut as plain text.
    """
    rendered = Markup("")
    for wish in wishes:
        rendered = render(wish)
        # Tags only add to what is counted, and no character is more than two units.
        if 2 * len(rendered) <= MESSAGE_UNITS or shown_units(rendered) <= MESSAGE_UNITS:
            return rendered
    return Markup.escape(cut(plain(rendered), MESSAGE_UNITS))


def plain(html: Markup) -> str:
    """A message as it is read: tags gone, entities resolved."""
    return str(Markup(_TAG.sub("", html)).unescape())

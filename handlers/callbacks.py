"""What buttons carry: typed, under 64 bytes, made of codes that never change.

A button pressed after a restart, or a year later, says by itself what it is for.
"""

from aiogram.filters.callback_data import CallbackData

from knowledge.directory.codes import CODE_LENGTH

CALLBACK_BYTES = 64


class CardButton(CallbackData, prefix="c"):
    """Show a service's card in this message. ``face``: v card, h all hours, p places.

    ``place`` the code of a permanence, "" for the one that suits best; ``back`` the codes
    of the list it was opened from, run together, "" where there is none.
    """

    face: str
    service: str
    place: str = ""
    back: str = ""


def card_button(face: str, service: str, place: str = "", back: str = "") -> CardButton:
    """The way back to a list is given up where a place must be carried and all is too long."""
    carries = CardButton(face=face, service=service, place=place, back=back)
    if len(":".join(("c", face, service, place, back))) > CALLBACK_BYTES:
        return carries.model_copy(update={"back": ""})
    return carries


class ListButton(CallbackData, prefix="l"):
    """Show a numbered list of services in this message: their codes, run together."""

    codes: str


class MapButton(CallbackData, prefix="m"):
    """Send a permanence's place as a venue."""

    place: str


class ThemeButton(CallbackData, prefix="t"):
    """Show a page of a theme in a commune. ``theme`` "": the themes; ``commune`` "": all."""

    theme: str = ""
    commune: str = ""
    page: int = 0


class CommuneButton(CallbackData, prefix="k"):
    """Declare one's commune; "" forgets it."""

    code_insee: str = ""


class CommunesButton(CallbackData, prefix="kk"):
    """Show the communes, a page at a time."""

    page: int = 0


class LanguageButton(CallbackData, prefix="i"):
    """Be answered in a language, a code of ``knowledge/locale``; the one already chosen gives
    the choice up."""

    code: str


class ForgetButton(CallbackData, prefix="o"):
    """Confirm, or not, that all that is kept about oneself be deleted."""

    sure: bool


class ClearButton(CallbackData, prefix="x"):
    """Take away the exchange that this message belongs to; ``question`` its message id."""

    question: int = 0


class OpinionButton(CallbackData, prefix="n"):
    """Say that an answer was not what was looked for."""

    service: str = ""


class SayButton(CallbackData, prefix="s"):
    """Do as if a command had been typed: h help, b welcome, t themes."""

    what: str


class EventButton(CallbackData, prefix="v"):
    """About an event. ``face``: v its card, i its calendar file, r when to be reminded, d the
    day before, h an hour before, p its picture. ``key``: the date that is meant, 0 the next."""

    face: str
    code: str
    key: int = 0


class AgendaButton(CallbackData, prefix="g"):
    """Show the agenda of a week in this message. ``what``: l the list; c, t, a choose the
    commune, theme or age band; "" leaves each open."""

    what: str = "l"
    week: int = 0
    page: int = 0
    commune: str = ""
    theme: str = ""
    band: str = ""


class FollowButton(CallbackData, prefix="fl"):
    """What one follows. ``what``: l the list, + and - follow and stop a packed topic, s and e
    what a service (``value`` its permanence) or an event offers to follow, c and q the choices
    of cadence and quiet hours (``value`` the one taken), r stops an event's reminders."""

    what: str
    topic: str = ""
    value: str = ""


def pack_codes(codes: tuple[str, ...]) -> str:
    return "".join(codes)


def unpack_codes(packed: str) -> tuple[str, ...]:
    """The codes run together in ``packed``; what is left over is dropped."""
    whole = len(packed) - len(packed) % CODE_LENGTH
    return tuple(packed[i : i + CODE_LENGTH] for i in range(0, whole, CODE_LENGTH))

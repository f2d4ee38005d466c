"""What the team's buttons carry: typed, under 64 bytes, starting with "a"."""

from aiogram.filters.callback_data import CallbackData


class InviteButton(CallbackData, prefix="ai"):
    """Make an invitation. ``structure``: the code of a partner's."""

    role: str
    structure: str = ""


class RevokeButton(CallbackData, prefix="ar"):
    """Take somebody out of the team: asked first, then ``sure``. ``sure`` "n": keep."""

    chat: int
    sure: str = ""

"""What the buttons about events carry, beneath drafts and beneath published ones."""

from aiogram.filters.callback_data import CallbackData

from admin.callbacks import Number


class EventDraftButton(CallbackData, prefix="aed"):
    """About a draft. ``act``: pub, drop, skip, ask (``value`` a step), theme (a theme, "" for
    none), commune (an INSEE code), photo (take the picture away)."""

    draft: Number
    act: str
    value: str = ""


class EventDeskButton(CallbackData, prefix="aev"):
    """About a published event. ``act``: new (no event: one question at a time), see, copy,
    late (postpone; ``key`` the date), off (cancel, asked first), sure, edit, photo."""

    act: str
    code: str = ""
    key: Number = 0

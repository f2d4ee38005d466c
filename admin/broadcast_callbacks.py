"""What the buttons of broadcasts carry; like the others of the team's they start with "a"."""

from aiogram.filters.callback_data import CallbackData

from admin.callbacks import Number


class ComposeButton(CallbackData, prefix="ad"):
    """Something to do with a draft; ``kind`` and ``value``: the criterion that was
    chosen; for "side" and "events" the side that is asked for, and the packed filter so far."""

    draft: Number
    act: str
    kind: str = ""
    value: str = ""


class CourseButton(CallbackData, prefix="ab"):
    """Something to do with a broadcast that is scheduled or running."""

    broadcast: Number
    act: str

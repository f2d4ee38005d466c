"""What the team's buttons carry: typed, under 64 bytes, starting with "a"."""

from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from knowledge.team.roles import Role

# A button's data is anything that somebody cared to send: what no table of ours can hold is
# refused with the rest of it. Telegram's ids have 52 bits.
Number = Annotated[int, Field(ge=-1, lt=2**31)]
ChatNumber = Annotated[int, Field(gt=-(2**52), lt=2**52)]


class InviteButton(CallbackData, prefix="ai"):
    """Make an invitation. ``structure``: the code of a partner's."""

    role: Role
    structure: str = ""


class RevokeButton(CallbackData, prefix="ar"):
    """Take somebody out of the team: asked first, then ``sure``. ``sure`` "n": keep."""

    chat: ChatNumber
    sure: str = ""


class PublishButton(CallbackData, prefix="ap"):
    """Carry out a draft's proposal."""

    draft: Number


class CancelButton(CallbackData, prefix="ac"):
    """Drop a draft; ``rewrite``: to write the sentence again."""

    draft: Number
    rewrite: bool = False


class UndoButton(CallbackData, prefix="au"):
    """Take a change back, by its number in the journal."""

    change: Number


class ChooseButton(CallbackData, prefix="ah"):
    """One of the choices that a draft offers: its entries, or its readings."""

    draft: Number
    index: Number


class EntryButton(CallbackData, prefix="ae"):
    """The team's face of a service's card."""

    code: str


class VerifyButton(CallbackData, prefix="av"):
    """About an entry that was shown to be verified: r still right, c changed, e ended; k still
    right, said under its card."""

    code: str
    what: str


class FieldsButton(CallbackData, prefix="af"):
    """The fields of an entry, each a button."""

    code: str


class FieldButton(CallbackData, prefix="ag"):
    """Change a field; ``key`` as in ``knowledge.editing.fields``."""

    code: str
    key: str


class OptionButton(CallbackData, prefix="ao"):
    """Of a field that is being answered: an option by its rank; "p2" a page of them, "ok" all
    that is ticked, "none" to empty it, "x" to leave it."""

    draft: Number
    what: str


class HistoryButton(CallbackData, prefix="aj"):
    """The journal, of one entry or of all (""), from before a change's number."""

    code: str = ""
    before: Number = 0


class ChangeButton(CallbackData, prefix="ak"):
    """One change of the journal, before and after. ``code``: the journal it is shown from."""

    change: Number
    code: str = ""


class ReviewButton(CallbackData, prefix="aw"):
    """The entries to verify, from the ``skip``-th on."""

    skip: Number = 0


class WizardButton(CallbackData, prefix="aq"):
    """A tap in the creation of an entry, at one of its steps: an option by its rank; "b" back,
    "s" skip, "x" give up, "ok" what is ticked, "new" a structure, "m1" more of them, "go"
    create, "again" begin anew, "here" go on where one was."""

    draft: Number
    step: str
    what: str


class QuestionsButton(CallbackData, prefix="aa"):
    """The queue, a page at a time; or what was taught ("t"), the figures ("f"), the file ("e")."""

    what: str = ""
    page: Number = 0


class GroupButton(CallbackData, prefix="as"):
    """A group of questions, by one of them: o open, t tie to an entry, n needs nobody meets,
    d drop."""

    question: Number
    what: str = "o"


class TieButton(CallbackData, prefix="al"):
    """Give a group's words to a service."""

    question: Number
    code: str


class UnmetButton(CallbackData, prefix="am"):
    """Nobody meets it: the need by its rank among the likely ones, -1 for another."""

    question: Number
    rank: Number


class UntaughtButton(CallbackData, prefix="an"):
    """Take back what a change taught."""

    change: Number


class FileButton(CallbackData, prefix="at"):
    """About a file that was sent: "ok" its columns are right, "cols" show them, "fix" choose
    one, "c3" the fourth is wrong, "go" apply, "x" leave it."""

    draft: Number
    what: str


class ColumnButton(CallbackData, prefix="ax"):
    """What a column says: a target by its rank, -1 nothing that is kept."""

    draft: Number
    column: Number
    target: Number


class ExportButton(CallbackData, prefix="ay"):
    """Send the directory as xlsx, csv, json or ics."""

    form: str

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


class PublishButton(CallbackData, prefix="ap"):
    """Carry out a draft's proposal."""

    draft: int


class CancelButton(CallbackData, prefix="ac"):
    """Drop a draft; ``rewrite``: to write the sentence again."""

    draft: int
    rewrite: bool = False


class UndoButton(CallbackData, prefix="au"):
    """Take a change back, by its number in the journal."""

    change: int


class ChooseButton(CallbackData, prefix="ah"):
    """One of the choices that a draft offers: its entries, or its readings."""

    draft: int
    index: int


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

    draft: int
    what: str


class HistoryButton(CallbackData, prefix="aj"):
    """The journal, of one entry or of all (""), from before a change's number."""

    code: str = ""
    before: int = 0


class ChangeButton(CallbackData, prefix="ak"):
    """One change of the journal, before and after. ``code``: the journal it is shown from."""

    change: int
    code: str = ""


class ReviewButton(CallbackData, prefix="aw"):
    """The entries to verify, from the ``skip``-th on."""

    skip: int = 0


class WizardButton(CallbackData, prefix="aq"):
    """A tap in the creation of an entry, at one of its steps: an option by its rank; "b" back,
    "s" skip, "x" give up, "ok" what is ticked, "new" a structure, "m1" more of them, "go"
    create, "again" begin anew, "here" go on where one was."""

    draft: int
    step: str
    what: str


class QuestionsButton(CallbackData, prefix="aa"):
    """The queue, a page at a time; or what was taught ("t"), the figures ("f"), the file ("e")."""

    what: str = ""
    page: int = 0


class GroupButton(CallbackData, prefix="as"):
    """A group of questions, by one of them: o open, t tie to an entry, n needs nobody meets,
    d drop."""

    question: int
    what: str = "o"


class TieButton(CallbackData, prefix="al"):
    """Give a group's words to a service."""

    question: int
    code: str


class UnmetButton(CallbackData, prefix="am"):
    """Nobody meets it: the need by its rank among the likely ones, -1 for another."""

    question: int
    rank: int


class UntaughtButton(CallbackData, prefix="an"):
    """Take back what a change taught."""

    change: int


class FileButton(CallbackData, prefix="at"):
    """About a file that was sent: "ok" its columns are right, "cols" show them, "fix" choose
    one, "c3" the fourth is wrong, "go" apply, "x" leave it."""

    draft: int
    what: str


class ColumnButton(CallbackData, prefix="ax"):
    """What a column says: a target by its rank, -1 nothing that is kept."""

    draft: int
    column: int
    target: int


class ExportButton(CallbackData, prefix="ay"):
    """Send the directory as xlsx, csv, json or ics."""

    form: str

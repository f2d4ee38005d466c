"""A broadcast under way, and its report: how many, never who."""

from datetime import datetime, tzinfo

from markupsafe import Markup

from admin.broadcast_callbacks import CourseButton
from admin.views.broadcast import excerpt, moment_in_words
from admin.views.broadcast_audience import people_in_words
from knowledge.delivery.audience import told
from knowledge.delivery.states import BroadcastState
from knowledge.store.broadcasts import Broadcast
from knowledge.store.tallies import Tally
from knowledge.wording.buttons import Button, View, button, rows
from knowledge.wording.say import Say, lines, paragraphs

_CELLS = 10

_BUTTONS = {
    BroadcastState.RUNNING: ("pause", "ask-stop"),
    BroadcastState.PAUSED: ("resume", "stop"),
    BroadcastState.SCHEDULED: ("stop",),
    BroadcastState.MISSED: ("late", "give-up"),
}


def course_view(broadcast: Broadcast, done: Tally, say: Say, now: datetime, tz: tzinfo) -> View:
    """How far it is, and the buttons that its state allows."""
    state = broadcast.state
    head = say(
        f"course-{state.value}",
        excerpt=excerpt(broadcast),
        moment=moment_in_words(broadcast.due, now, tz, say),
    )
    began = state not in (BroadcastState.SCHEDULED, BroadcastState.MISSED)
    text = lines(head, *_figures(done, say)) if began else head
    return View(text, rows([_course(broadcast, act, say) for act in _BUTTONS.get(state, ())]))


class AuthorWords:
    """What the keeper has its authors told (``bot.delivery.keeper.Words``)."""

    def __init__(self, say: Say) -> None:
        self._say = say

    def report(self, broadcast: Broadcast, done: Tally, why: dict[tuple[str, str], int]) -> View:
        """Delivered, blocked, failed and why."""
        say = self._say
        if told(done.total) is None:
            figures = say("report-few")
        else:
            figures = lines(
                say("report-sent", count=done.sent, total=done.total),
                say("report-blocked", count=done.blocked) if done.blocked else None,
                say("report-failed", count=done.failed) if done.failed else None,
                *(
                    say("report-why", count=number, reason=_reason(error, say))
                    for (state, error), number in sorted(why.items())
                    if state == "failed"
                ),
            )
        return View(
            paragraphs(
                lines(say("report-title"), say("report-excerpt", excerpt=excerpt(broadcast))),
                figures,
            )
        )

    def missed(self, broadcast: Broadcast) -> View:
        text = self._say("broadcast-missed", excerpt=excerpt(broadcast))
        acts = _BUTTONS[BroadcastState.MISSED]
        return View(text, rows([_course(broadcast, act, self._say) for act in acts]))

    def withheld(self, broadcast: Broadcast) -> View:
        return View(self._say("broadcast-withheld", excerpt=excerpt(broadcast)))

    def held(self, broadcast: Broadcast, done: Tally) -> View:
        text = lines(
            self._say("broadcast-held", excerpt=excerpt(broadcast)), *_figures(done, self._say)
        )
        acts = _BUTTONS[BroadcastState.PAUSED]
        return View(text, rows([_course(broadcast, act, self._say) for act in acts]))


def _figures(done: Tally, say: Say) -> tuple[Markup | None, ...]:
    if told(done.total) is None:
        return (say("course-few", people=people_in_words(done.total, say)),)
    part = done.settled * 100 // done.total
    full = round(part / 100 * _CELLS)
    return (
        say("course-bar", full="▓" * full, empty="░" * (_CELLS - full), percent=part),
        say("course-sent", count=done.sent, total=done.total),
        say("course-lost", blocked=done.blocked, failed=done.failed)
        if done.blocked or done.failed
        else None,
    )


def _reason(error: str, say: Say) -> str:
    return say.label("reason", error)


def _course(broadcast: Broadcast, act: str, say: Say) -> Button:
    carries = CourseButton(broadcast=broadcast.id, act=act)
    return button(say.plain(f"course-button-{act}"), carries)

"""The entries to verify: enough of each to know whether it is right, and three buttons."""

from collections.abc import Sequence

from markupsafe import Markup

from admin.callbacks import ReviewButton, VerifyButton
from admin.views.cards import verified_line
from knowledge.directory.entries import Service
from knowledge.editing.moment import Moment
from knowledge.wording.buttons import View, button, rows
from knowledge.wording.fit import cut, fitted
from knowledge.wording.hours import schedule_in_words
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say, lines, paragraphs

A_PAGE = 5
_HOURS = 200


def review_view(
    due: Sequence[Service],
    skip: int,
    moment: Moment,
    say: Say,
    lead: Markup | None = None,
) -> View:
    """``due``: all of them, the stalest first; ``lead``: what was just done, or why this was
    sent."""
    if not due:
        return View(paragraphs(lead, say("verify-none")))
    skip = skip if skip < len(due) else 0
    shown = due[skip : skip + A_PAGE]

    def render(limit: int) -> Markup:
        return paragraphs(
            lead,
            say("verify-title", count=len(due)),
            *(_line(i, s, moment, limit, say) for i, s in enumerate(shown, 1)),
            say("review-legend"),
        )

    buttons = [
        [
            button(say.plain(f"review-button-{name}", index=i), VerifyButton(code=s.code, what=w))
            for name, w in (("right", "r"), ("changed", "c"), ("ended", "e"))
        ]
        for i, s in enumerate(shown, 1)
    ]
    more = []
    if skip + A_PAGE < len(due):
        more.append(button(say.plain("review-button-next"), ReviewButton(skip=skip + A_PAGE)))
    elif skip:
        more.append(button(say.plain("review-button-first"), ReviewButton()))
    return View(fitted(render, (_HOURS, 80)), rows(*buttons, more))


def _line(index: int, service: Service, moment: Moment, limit: int, say: Say) -> Markup:
    directory = moment.directory
    told = []
    for permanence in directory.permanences_of(service)[:3]:
        schedule = directory.timetable_of(permanence).schedule
        hours = cut(schedule_in_words(schedule, say.messages, moment.today), limit)
        where = cut(place_in_words(directory.place_of(permanence)), limit)
        if where:
            told.append(say("desk-card-place", place=where, hours=hours))
        else:
            told.append(say("desk-card-noplace", hours=hours))
    return say(
        "review-line",
        index=index,
        name=cut(service.nom, 100),
        hours=lines(*told),
        phone=directory.contact_of(service).telephone or "none",
        verified=verified_line(service, moment.today, say),
    )

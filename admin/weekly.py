"""Once a week: to each who may edit, the stalest entries; to the reception staff, what changed.

Owns what is sent and to whom. When, and at what rate, is the caller's.
"""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from markupsafe import Markup

from admin.views.journal import what_changed
from admin.views.verifying import review_view
from knowledge.conversation.world import World
from knowledge.editing.history import own_codes, service_of
from knowledge.editing.moment import Moment
from knowledge.editing.reviewing import stalest
from knowledge.store.database import Database
from knowledge.store.journal import Action, Change, journal
from knowledge.team.roles import Member, Role, Task, may
from knowledge.team.team import Team
from knowledge.wording.buttons import View
from knowledge.wording.fit import fitted
from knowledge.wording.say import Say, paragraphs

log = logging.getLogger(__name__)

A_WEEK = timedelta(days=7)
_TOLD = 15
_READ = 500

Send = Callable[[int, View], Awaitable[object]]


async def weekly_review(
    team: Team, database: Database, world: World, at: datetime, send: Send
) -> int:
    """Send each member what concerns them, if anything does; how many were sent. One that
    cannot be reached (a blocked bot) keeps nobody else waiting."""
    async with database.read() as session:
        changes = await journal(session, since=at - A_WEEK, limit=_READ)
    sent = 0
    for member in team.everybody():
        view = weekly_view(member, changes, Moment(world, member, at))
        if view is None:
            continue
        try:
            await send(member.chat, view)
            sent += 1
        except Exception:
            log.warning("the weekly review did not reach chat %s", member.chat, exc_info=True)
    return sent


def weekly_view(member: Member, changes: tuple[Change, ...], moment: Moment) -> View | None:
    """None where there is nothing to say."""
    say = Say()
    if may(member, Task.EDIT):
        due = stalest(moment.directory, member, moment.today)
        if not due:
            return None
        return review_view(due, 0, moment, say, say("review-weekly", count=len(due)))
    return digest_view(changes, moment, say) if member.role is Role.READER else None


def digest_view(changes: tuple[Change, ...], moment: Moment, say: Say) -> View | None:
    """What changed in the directory, each entry once, the latest first."""
    own = own_codes(moment.member, moment.directory)
    told: dict[str, str] = {}
    for change in changes:
        service = service_of(change, moment.directory)
        hidden = own is not None and change.entry not in own
        taken_back = change.action is Action.UNDO or change.undone_by is not None
        verified = set(change.after) == {"verified_on"}
        if service is None or hidden or taken_back or verified:
            continue
        told.setdefault(service.nom, what_changed(change, moment, say))
    if not told:
        return None
    shown = list(told.items())[:_TOLD]
    more = len(told) - len(shown)

    def render(limit: int) -> Markup:
        return paragraphs(
            say("review-digest"),
            *(say("review-digest-line", name=n, what=w[:limit]) for n, w in shown),
            say("review-digest-more", count=more) if more else None,
        )

    return View(fitted(render, (200, 80)))

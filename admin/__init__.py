"""Agents keep it true. Only members of the team get past the filters of these routers."""

from aiogram import Router

from admin.access import InTeam
from admin.broadcast import broadcast_router
from admin.broadcast_audience import audience_router
from admin.broadcast_course import course_router
from admin.cards import cards_router
from admin.desk import AtDesk
from admin.editing import editing_router
from admin.events import events_router
from admin.fields import fields_router
from admin.files import files_router
from admin.journal import journal_router
from admin.questions import questions_router
from admin.team import team_router
from admin.verifying import verifying_router
from admin.wizard import RepeatsStep, wizard_router


def team_only_router() -> Router:
    """Everything the team may do, tried before residents' handlers."""
    router = Router(name="team-only")
    router.message.filter(InTeam())
    router.message.middleware(AtDesk())
    router.callback_query.middleware(AtDesk())
    router.include_routers(
        team_router(),
        audience_router(),
        broadcast_router(),
        course_router(),
        events_router(),
        cards_router(),
        verifying_router(),
        journal_router(),
        questions_router(),
        files_router(),
        wizard_router(),
        fields_router(),
        editing_router(),
    )
    return router


__all__ = ["RepeatsStep", "team_only_router"]

"""Residents ask. Routers come from functions, so that a bot can be built as often as needed."""

from aiogram import Router

from handlers.agenda import agenda_router
from handlers.browse import browse_router
from handlers.cards import cards_router
from handlers.content import content_router, groups_router, help_router
from handlers.emergency import emergency_router
from handlers.filters import IsCommand
from handlers.follow import follow_router
from handlers.language import greeted_router, language_router
from handlers.mydata import mydata_router
from handlers.question import question_router
from handlers.start import start_router
from handlers.welcome import welcome_router


def residents_router() -> Router:
    """Everything residents may do, in the order in which it is tried."""
    router = Router(name="residents")
    router.include_routers(commands_router(), cards_router(), question_router(), content_router())
    return router


def commands_router() -> Router:
    """What begins with a slash, and the buttons that go with it. A question looks at this
    door once instead of at each command's."""
    router = Router(name="commands")
    router.message.filter(IsCommand())
    router.include_routers(
        agenda_router(),
        follow_router(),
        greeted_router(),
        start_router(),
        language_router(),
        emergency_router(),
        welcome_router(),
        browse_router(),
        mydata_router(),
        help_router(),
    )
    return router


__all__ = ["groups_router", "residents_router"]

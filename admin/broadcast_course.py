"""A broadcast that is planned or under way: see it, pause, resume, stop, send late."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from admin.access import MayDo
from admin.broadcast_callbacks import CourseButton
from admin.views.broadcast_course import course_view
from knowledge.conversation.world import World
from knowledge.delivery.composing import Broadcasting
from knowledge.delivery.states import BroadcastState
from knowledge.team.roles import Task
from knowledge.wording.buttons import Screen, View
from knowledge.wording.say import Say

_LEADS = {
    "pause": BroadcastState.PAUSED,
    # Nothing more goes out while the question stands.
    "ask-stop": BroadcastState.PAUSED,
    "resume": BroadcastState.RUNNING,
    "stop": BroadcastState.STOPPED,
}


def course_router() -> Router:
    router = Router(name="broadcast-course")
    sends = MayDo(Task.BROADCAST)
    router.callback_query.register(give_up, CourseButton.filter(F.act == "give-up"), sends)
    router.callback_query.register(lead, CourseButton.filter(), sends)
    return router


async def lead(
    query: CallbackQuery,
    callback_data: CourseButton,
    world: World,
    broadcasting: Broadcasting,
    say: Say,
    screen: Screen,
) -> None:
    """Do it, then show where the broadcast is: a second tap shows the same."""
    number = callback_data.broadcast
    if callback_data.act == "late":
        await broadcasting.send_late(number)
    elif callback_data.act in _LEADS:
        await broadcasting.lead(number, _LEADS[callback_data.act])
    found = await broadcasting.look(number)
    if found is None:
        await query.answer(say.plain("stale-button"))
        return
    broadcast, done = found
    mine = broadcast.author == query.from_user.id
    if mine and isinstance(query.message, Message) and broadcast.kind.value == "diffusion":
        await broadcasting.show_in(number, query.message.message_id)
    tz = world.directory.territory.timezone
    view = course_view(broadcast, done, say, broadcasting.clock(), tz)
    await screen.change(query, view, say)


async def give_up(query: CallbackQuery, say: Say, screen: Screen) -> None:
    """It was not sent, and stays so."""
    await screen.change(query, View(say("broadcast-dropped")), say)

"""/agenda and events: browsing, a card, its calendar file, its picture, a reminder."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import BufferedInputFile, CallbackQuery, Message

from handlers import commands
from handlers.callbacks import AgendaButton, EventButton
from handlers.views.agenda import (
    agenda,
    band_choice,
    commune_choice,
    date_of,
    event_card,
    remind_choice,
    theme_choice,
)
from knowledge.clock import Clock
from knowledge.conversation.world import World
from knowledge.events.event import Event, Occurrence
from knowledge.events.ics import calendar_file, file_name
from knowledge.following.reminders import Lead, Reminder, due_of
from knowledge.store.database import Database
from knowledge.store.reminders import remind
from knowledge.wording.buttons import Screen, View
from knowledge.wording.dates import clock_in_words, day_in_words
from knowledge.wording.say import Say

EVENT_LINK = "v-"
_LEADS = {"d": Lead.DAY, "h": Lead.HOUR}


def agenda_router() -> Router:
    router = Router(name="agenda")
    router.message.register(
        open_linked_event, CommandStart(deep_link=True, magic=F.args[:2] == EVENT_LINK)
    )
    router.message.register(show_agenda, Command(commands.AGENDA.name, *commands.AGENDA.aliases))
    router.callback_query.register(turn_agenda, AgendaButton.filter())
    router.callback_query.register(send_calendar, EventButton.filter(F.face == "i"))
    router.callback_query.register(send_picture, EventButton.filter(F.face == "p"))
    router.callback_query.register(ask_reminder, EventButton.filter(F.face == "r"))
    router.callback_query.register(set_reminder, EventButton.filter(F.face.in_(set(_LEADS))))
    router.callback_query.register(show_event, EventButton.filter())
    return router


async def show_agenda(
    message: Message, world: World, clock: Clock, say: Say, screen: Screen
) -> None:
    await screen.say(message, agenda(AgendaButton(), world, clock(), say))


async def open_linked_event(
    message: Message,
    command: CommandObject,
    world: World,
    clock: Clock,
    say: Say,
    screen: Screen,
) -> None:
    """An event's own link, from a poster or from somebody who shared it."""
    event = world.directory.events.get((command.args or "").removeprefix(EVENT_LINK))
    if event is None:
        await screen.say(message, View(say("event-gone")))
        return
    await screen.say(message, event_card(event, 0, world, clock(), say))


async def turn_agenda(
    query: CallbackQuery,
    callback_data: AgendaButton,
    world: World,
    clock: Clock,
    say: Say,
    screen: Screen,
) -> None:
    match callback_data.what:
        case "c":
            view = commune_choice(callback_data, world, say)
        case "t":
            view = theme_choice(callback_data, world, say)
        case "a":
            view = band_choice(callback_data, say)
        case _:
            view = agenda(callback_data, world, clock(), say)
    await screen.change(query, view, say)


async def show_event(
    query: CallbackQuery,
    callback_data: EventButton,
    world: World,
    clock: Clock,
    say: Say,
    screen: Screen,
) -> None:
    event = world.directory.events.get(callback_data.code)
    if event is None:
        await screen.change(query, View(say("event-gone")), say)
        return
    view = event_card(event, callback_data.key, world, clock(), say)
    await screen.change(query, view, say)


async def send_calendar(
    query: CallbackQuery, callback_data: EventButton, world: World, clock: Clock, say: Say
) -> None:
    event = world.directory.events.get(callback_data.code)
    if event is None or not isinstance(query.message, Message):
        await query.answer(say.plain("stale-button"))
        return
    await query.answer()
    data = calendar_file(event, world.directory.territory, clock())
    await query.message.answer_document(
        BufferedInputFile(data, file_name(event)), caption=say.plain("event-calendar")
    )


async def send_picture(
    query: CallbackQuery, callback_data: EventButton, world: World, say: Say
) -> None:
    event = world.directory.events.get(callback_data.code)
    if event is None or not event.picture or not isinstance(query.message, Message):
        await query.answer(say.plain("stale-button"))
        return
    await query.answer()
    await query.message.answer_photo(event.picture, caption=event.title)


async def ask_reminder(
    query: CallbackQuery,
    callback_data: EventButton,
    world: World,
    clock: Clock,
    say: Say,
    screen: Screen,
) -> None:
    event, occurrence = _meant(callback_data, world, clock)
    if event is None or occurrence is None:
        await screen.change(query, View(say("event-gone")), say)
        return
    await screen.change(query, remind_choice(event, occurrence, world, clock(), say), say)


async def set_reminder(
    query: CallbackQuery,
    callback_data: EventButton,
    world: World,
    database: Database,
    clock: Clock,
    say: Say,
    screen: Screen,
) -> None:
    """Kept before it is promised."""
    now, tz = clock(), world.directory.territory.timezone
    event, occurrence = _meant(callback_data, world, clock)
    if event is None or occurrence is None or event.cancelled:
        await screen.change(query, View(say("event-gone")), say)
        return
    lead = _LEADS[callback_data.face]
    due = due_of(occurrence, lead, tz)
    if due <= now:
        await screen.change(query, View(say("event-remind-too-late")), say)
        return
    async with database.write() as session:
        await remind(session, Reminder(query.from_user.id, event.code, occurrence.key, lead, due))
    local = due.astimezone(tz)
    day = day_in_words(local.date(), say.messages, now.astimezone(tz).date())
    at = clock_in_words(local.hour * 60 + local.minute, say.messages)
    when = say.plain("event-day-at", day=day, start=at)
    await screen.change(query, View(say("event-remind-set", when=when)), say)


def _meant(
    carried: EventButton, world: World, clock: Clock
) -> tuple[Event | None, Occurrence | None]:
    event = world.directory.events.get(carried.code)
    return event, date_of(event, carried.key, clock(), world) if event else None

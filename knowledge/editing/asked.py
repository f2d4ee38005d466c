"""A field whose new value is awaited: kept as a draft, so that a restart loses nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from knowledge.conversation.world import World
from knowledge.directory.entries import State, Status
from knowledge.directory.territory import Territory
from knowledge.editing.fields import Field, Form, field_of
from knowledge.editing.proposal import entry_of
from knowledge.editing.typed import commune_values, emptied
from knowledge.editing.values import BadValue
from knowledge.store.database import Database
from knowledge.store.drafts import Draft, begin, draft_of, end, end_all, latest, rewrite
from knowledge.store.shape import Entry, field_to_json

KIND = "field"
# The kinds of drafts that a typed message answers: the one touched last is meant.
AWAITING = (KIND, "wizard", "tie")
# A value typed later than that is not taken for this field's any more.
AWAITED = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class AskedField:
    """``chosen``: the values ticked so far, where several are chosen; ``page`` of them."""

    draft: int
    entry: Entry
    field: Field
    chosen: tuple[str, ...] = ()
    page: int = 0


async def ask(
    database: Database, chat: int, entry: Entry, field: Field, chosen: Sequence[str], at: datetime
) -> AskedField:
    """Await a field's value; whatever else was awaited in this chat is not any more."""
    data = _data(entry, field, tuple(chosen), 0)
    async with database.write() as session:
        await end_all(session, chat, KIND)
        draft = await begin(session, chat, KIND, data, at=at)
    return AskedField(draft, entry, field, tuple(chosen))


async def awaited(database: Database, chat: int, world: World, at: datetime) -> AskedField | None:
    """The field whose value this chat was asked for within the hour, unless it was asked
    something else since."""
    async with database.read() as session:
        found = await latest(session, chat, *AWAITING)
    if found is None or found.kind != KIND or at - found.updated > AWAITED:
        return None
    return _asked(found, world)


async def asked_by(database: Database, draft: int, chat: int, world: World) -> AskedField | None:
    """What a button belongs to; None where it was answered already."""
    async with database.read() as session:
        found = await draft_of(session, draft, chat)
    return _asked(found, world) if found and found.kind == KIND else None


async def tick(
    database: Database, asked: AskedField, chosen: tuple[str, ...], page: int, at: datetime
) -> AskedField:
    async with database.write() as session:
        data = _data(asked.entry, asked.field, chosen, page)
        await rewrite(session, asked.draft, data, at=at)
    return AskedField(asked.draft, asked.entry, asked.field, chosen, page)


async def answered(database: Database, asked: AskedField, chat: int) -> bool:
    """End the waiting; whether it had not ended yet."""
    async with database.write() as session:
        return await end(session, asked.draft, chat)


def exception_key(entry: Entry, index: int) -> str:
    """What a dated exception is ticked by: itself, since others may be added before it."""
    return str(field_to_json(type(entry), "exceptions", entry.exceptions)[index])  # type: ignore[union-attr]


def chosen_values(
    entry: Entry, field: Field, chosen: Sequence[str], territory: Territory
) -> Mapping[str, Any]:
    """The new values by path of what was chosen. Raises BadValue for what is no choice."""
    options = field.options
    try:
        match field.form:
            case Form.ONE if options is not None:
                return {field.path: options(chosen[0]) if chosen else None}
            case Form.SEVERAL if options is not None:
                several = tuple(option for option in options if option.value in chosen)
                return {field.path: several or emptied(field)}
            case Form.COMMUNE:
                commune = territory.commune(chosen[0])
                if commune is None:
                    raise BadValue("commune", chosen[0])
                return commune_values(commune)
            case Form.ZONE:
                return {field.path: tuple(chosen) or None}
            case Form.CTG:
                return {field.path: tuple(chosen)}
            case Form.YES_NO:
                return {field.path: chosen[0] == "yes"}
            case Form.STATUS:
                return {field.path: Status(State(chosen[0]))}
            case Form.EXCEPTIONS:
                exceptions = getattr(entry, "exceptions", ())
                kept = (i for i in range(len(exceptions)) if exception_key(entry, i) in chosen)
                return {field.path: tuple(exceptions[i] for i in kept)}
    except (ValueError, IndexError) as error:
        raise BadValue("choice", ", ".join(chosen)) from error
    raise BadValue("choice", ", ".join(chosen))


def _asked(draft: Draft, world: World) -> AskedField | None:
    entry = entry_of(draft.data["entry"], world.directory)
    field = field_of(entry, draft.data["field"]) if entry else None
    if entry is None or field is None:
        return None
    return AskedField(draft.id, entry, field, tuple(draft.data["chosen"]), draft.data["page"])


def _data(entry: Entry, field: Field, chosen: tuple[str, ...], page: int) -> dict[str, Any]:
    return {"entry": entry.code, "field": field.key, "chosen": list(chosen), "page": page}

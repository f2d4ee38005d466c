"""What agents make of the queue: words given to an entry, a need nobody meets, dropped.

Teaching is an edit of the entry's words: it works for the next asker, stands in the journal,
and is taken back word by word, so that later teachings stay.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import yaml

from knowledge.directory.entries import Service
from knowledge.directory.snapshot import Directory
from knowledge.learning.grouping import Group
from knowledge.learning.redaction import GONE
from knowledge.store.database import Database
from knowledge.store.edits import edit
from knowledge.store.entries import load
from knowledge.store.journal import Change, change_of, journal
from knowledge.store.questions import State, Unanswered, questions, reopen, settle
from knowledge.wording.fit import cut

_MOST_WORDS, _LONGEST = 5, 120
_READ = 1000


@dataclass(frozen=True, slots=True)
class Taught:
    """``change``: the journal's row; None where the entry had all the words already."""

    service: str
    words: tuple[str, ...]
    change: int | None


def words_to_teach(group: Group, known: Sequence[str] = ()) -> tuple[str, ...]:
    """A group's wordings as words of an entry, those that it lacks."""
    found = (
        cut(" ".join(t.replace(GONE, " ").split()).strip(" .,;:!?"), _LONGEST) for t in group.texts
    )
    had = {w.casefold() for w in known}
    return tuple(dict.fromkeys(w for w in found if w and w.casefold() not in had))[:_MOST_WORDS]


async def teach(database: Database, group: Group, service: str, who: int, at: datetime) -> Taught:
    """Give a group's words to a service and settle its questions, in one transaction.
    Raises NoSuchEntry."""
    async with database.write() as session:
        stored = await load(session, service)
        had = getattr(stored.entry, "words", ())
        words = words_to_teach(group, had)
        change = None
        if words:
            await edit(session, service, {"words": (*had, *words)}, who=str(who), at=at)
            change = (await journal(session, entry=service, limit=1))[0].id
        await settle(session, _ids(group), State.TAUGHT, change=change)
    return Taught(service, words, change)


async def untaught(database: Database, change: int, who: int, at: datetime) -> Taught | None:
    """Take the words of a teaching back, and put its questions in the queue again. Words that
    were taught since stay. None where the change taught nothing."""
    async with database.write() as session:
        found = await change_of(session, change)
        words = taught_words(found) if found else ()
        if found is None or not words:
            return None
        stored = await load(session, found.entry)
        left = tuple(w for w in getattr(stored.entry, "words", ()) if w not in words)
        await edit(session, found.entry, {"words": left}, who=str(who), at=at)
        await reopen(session, change)
    return Taught(found.entry, words, change)


async def say_unmet(database: Database, group: Group, need: str | None) -> int:
    """Nobody here meets it: it counts in the figures, and leaves the queue."""
    async with database.write() as session:
        return await settle(session, _ids(group), State.UNMET, need=need)


async def drop(database: Database, group: Group) -> int:
    async with database.write() as session:
        return await settle(session, _ids(group), State.DROPPED)


async def teachings(database: Database) -> tuple[tuple[Change, tuple[Unanswered, ...]], ...]:
    """What was taught and not taken back, the latest first, with the questions it answers."""
    async with database.read() as session:
        asked = await questions(session, (State.TAUGHT,), limit=_READ)
        by_change: dict[int, list[Unanswered]] = {}
        for question in asked:
            if question.change is not None:
                by_change.setdefault(question.change, []).append(question)
        found = [(await change_of(session, c), tuple(q)) for c, q in by_change.items()]
    kept = [(change, q) for change, q in found if change is not None]
    return tuple(sorted(kept, key=lambda pair: -pair[0].id))


def taught_words(change: Change) -> tuple[str, ...]:
    had = set(change.before.get("words") or ())
    return tuple(w for w in change.after.get("words") or () if w not in had)


def exported(taught: Iterable[tuple[Change, tuple[Unanswered, ...]]], directory: Directory) -> str:
    """What was taught as YAML that a social worker can read again and correct: by entry, the
    words and how many asked so. Without who, and without persons."""
    rows = []
    for change, asked in taught:
        service: Service | None = directory.services.get(change.entry)
        rows.append(
            {
                "fiche": service.nom if service else change.entry,
                "code": change.entry,
                "mots": list(taught_words(change)),
                "questions": len(asked),
                "besoin": next((q.need for q in asked if q.need), None),
                "appris_le": change.at.date().isoformat(),
            }
        )
    return yaml.safe_dump(rows, allow_unicode=True, sort_keys=False, width=100)


def _ids(group: Group) -> list[int]:
    return [q.id for q in group.questions]

"""An agent's desk for one update: what a sentence came to, shown; what a button does, done.

Made for each update by ``AtDesk``, so that handlers stay one call long.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, Message, TelegramObject
from markupsafe import Markup

from admin.views.edits import (
    heading,
    notes_in_words,
    proposal_view,
    published_view,
    which_entry,
    which_reading,
)
from knowledge.conversation.world import World
from knowledge.editing.choices import choose_entry, keep_entries, keep_readings
from knowledge.editing.intent import Intent
from knowledge.editing.moment import Moment
from knowledge.editing.proposal import Proposal, after, entry_of
from knowledge.editing.publishing import (
    Over,
    Overtaken,
    Published,
    cancel,
    last_change_of,
    propose,
    publish,
    take_back,
)
from knowledge.editing.sentence import (
    NotAnEdit,
    Proposed,
    Refused,
    Sentence,
    WhichDates,
    WhichEntry,
    WhichHours,
)
from knowledge.following.changes import reach_of_change, tell_change
from knowledge.store.database import Database, Session
from knowledge.store.entries import Stored
from knowledge.store.errors import CannotUndo
from knowledge.store.journal import change_of
from knowledge.store.shape import Entry
from knowledge.team.roles import may_change
from knowledge.team.team import Team
from knowledge.wording.buttons import Screen, View
from knowledge.wording.counts import people_in_words
from knowledge.wording.exceptions import exception_in_words
from knowledge.wording.hours import schedule_in_words
from knowledge.wording.say import Say, lines, paragraphs


@dataclass(frozen=True, slots=True)
class Desk:
    moment: Moment
    database: Database
    refresh: Callable[[], Awaitable[World]]
    team: Team
    say: Say
    screen: Screen

    async def answer(
        self, message: Message, text: str, sentence: Sentence, intent: Intent | None = None
    ) -> None:
        """Show what a sentence came to, as a new message."""
        await self.screen.say(message, await self._view(text, sentence, intent))

    async def proposed(self, proposal: Proposal) -> View:
        """A proposal kept, read back."""
        return await self._proposed(proposal)

    async def renewed(self) -> "Desk":
        """The same desk in the world that has what was just written."""
        return replace(self, moment=replace(self.moment, world=await self.refresh()))

    async def explain(self, message: Message, command: str) -> None:
        await self.screen.say(message, View(self.say(f"command-{command}-help")))

    async def publish(self, query: CallbackQuery, draft: int) -> None:
        """Publish, then show residents the new directory at once."""
        done = await publish(self.database, draft, self._chat, self.moment.local, self._tell)
        match done:
            case Published(stored, change):
                world = await self.refresh()
                view = published_view(stored.entry, change, world, self.moment.now, self.say)
            case Overtaken():
                view = await self._overtaken(done)
            case Over():
                view = View(self.say("edit-over"))
        await self.screen.change(query, view, self.say)

    async def cancel(self, query: CallbackQuery, draft: int, *, rewrite: bool) -> None:
        dropped = await cancel(self.database, draft, self._chat)
        key = "edit-over" if not dropped else "edit-rewrite" if rewrite else "edit-cancelled"
        await self.screen.change(query, View(self.say(key)), self.say)

    async def choose(self, query: CallbackQuery, draft: int, index: int) -> None:
        """An entry, or a reading, of those that a draft offers."""
        chosen = await choose_entry(self.database, draft, self._chat, index, self.moment)
        match chosen:
            case None:
                view = View(self.say("edit-over"))
            case Proposal():
                view = await self._proposed(chosen)
            case (text, sentence, intent):
                view = await self._view(text, sentence, intent)
        await self.screen.change(query, view, self.say)

    async def take_back(self, query: CallbackQuery, change: int) -> None:
        await self.screen.change(query, await self._taken_back(change), self.say)

    async def undo_last(self, message: Message) -> None:
        """The member's own last change that still stands."""
        change = await last_change_of(self.database, self._chat)
        view = View(self.say("undo-nothing"))
        if change is not None:
            view = await self._taken_back(change)
        await self.screen.say(message, view)

    @property
    def _chat(self) -> int:
        return self.moment.member.chat

    async def _view(self, text: str, sentence: Sentence, intent: Intent | None) -> View:
        at = self.moment.now
        directory = self.moment.directory
        match sentence:
            case Proposed(proposal, corrections):
                notes = notes_in_words(corrections, self.say)
                return await self._proposed(
                    Proposal(
                        proposal.entry, proposal.version, proposal.values, proposal.added, notes
                    )
                )
            case WhichEntry(()):
                return View(self.say("edit-not-found", example=self._example()))
            case WhichEntry(codes):
                draft = await keep_entries(self.database, self._chat, text, intent, codes, at)
                return which_entry(draft, codes, directory, self.say)
            case WhichHours():
                return await self._which_hours(sentence)
            case WhichDates():
                return await self._which_dates(sentence)
            case Refused(reason, piece):
                told = self.say(reason, piece=piece)
                return View(self.say("edit-refused", reason=told))
            case NotAnEdit():
                return View(self.say("edit-not-found", example=self._example()))

    async def _proposed(self, proposal: Proposal) -> View:
        draft, kept, stored = await propose(self.database, self._chat, proposal, self.moment.now)
        return proposal_view(
            draft,
            kept,
            stored.entry,
            self.moment.world,
            self.moment.now,
            self.say,
            told=await self._told(stored.entry, after(stored.entry, kept)),
        )

    async def _told(self, before: Entry, whole: Entry) -> Markup | None:
        """How many follow the sessions that change; never who."""
        moment = self.moment
        async with self.database.read() as session:
            count = await reach_of_change(session, before, whole, moment.world, moment.now)
        if not count:
            return None if count is None else self.say("follow-reach-none")
        return self.say("follow-reach", people=people_in_words(count, self.say))

    async def _tell(self, session: Session, before: Entry, stored: Stored) -> None:
        """Those who follow a permanence hear of its sessions, with the change itself."""
        await tell_change(session, before, stored, self.moment.world, self.moment.now)

    async def _which_hours(self, found: WhichHours) -> View:
        asked = self.say(found.doubt, piece=found.piece)
        proposals = [Proposal(found.entry, 0, {"schedule": s}) for s in found.readings]
        today = self.moment.today
        words = [schedule_in_words(s, self.say.messages, today) for s in found.readings]
        return await self._which(found.entry, asked, proposals, words)

    async def _which_dates(self, found: WhichDates) -> View:
        asked = self.say(found.doubt.doubt, piece=found.doubt.piece)
        readings = found.doubt.readings
        proposals = [Proposal(found.entry, 0, {}, added=r.exceptions) for r in readings]
        today = self.moment.today
        words = [
            ", ".join(exception_in_words(e, self.say.messages, today) for e in r.exceptions)
            for r in readings
        ]
        return await self._which(found.entry, asked, proposals, words)

    async def _which(
        self, code: str, asked: Any, proposals: list[Proposal], words: list[str]
    ) -> View:
        permanence = self.moment.directory.permanences[code]
        head = heading(permanence, self.moment.directory, self.say)
        if not proposals:
            return View(paragraphs(head, asked))
        draft = await keep_readings(self.database, self._chat, code, proposals, self.moment.now)
        return which_reading(draft, paragraphs(head, asked), words)

    async def _overtaken(self, done: Overtaken) -> View:
        world = await self.refresh()
        entry = done.stored.entry
        fields = ", ".join(done.fields)
        lead = self.say("edit-overtaken", who=self.team.name(done.who), fields=fields)
        return proposal_view(
            done.draft,
            done.proposal,
            entry,
            world,
            self.moment.now,
            self.say,
            lead,
            await self._told(entry, after(entry, done.proposal)),
        )

    async def _taken_back(self, change: int) -> View:
        if not await self._may_take_back(change):
            return View(self.say("edit-forbidden"))
        try:
            stored = await take_back(self.database, change, self._chat, self.moment.now, self._tell)
        except CannotUndo as cannot:
            return View(self.say("edit-cannot-undo", fields=", ".join(cannot.fields) or "-"))
        world = await self.refresh()
        return View(
            lines(self.say("edit-undone"), heading(stored.entry, world.directory, self.say))
        )

    async def _may_take_back(self, change: int) -> bool:
        """A partner takes back only what was done to its own structures' entries."""
        async with self.database.read() as session:
            found = await change_of(session, change)
        entry = entry_of(found.entry, self.moment.directory) if found else None
        return entry is None or may_change(self.moment.member, entry, self.moment.directory)

    def _example(self) -> str:
        services = self.moment.directory.services.values()
        return next((s.nom for s in services), "")


class AtDesk(BaseMiddleware):
    """Gives the handlers of the team their desk."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        if data.get("member") is not None:
            # The team works in French, whatever language one of them reads answers in.
            data["say"] = Say()
            data["desk"] = Desk(
                Moment(data["world"], data["member"], data["clock"]()),
                data["database"],
                data["refresh"],
                data["team"],
                data["say"],
                data["screen"],
            )
        return await handler(event, data)

"""`guichet ask`: the conversation for scripts and for the terminal, one line in, one line out.

Owns the JSON-lines form. The answers are those of the bot: the same conversation, worded by
the same views.
"""

import json
import logging
from dataclasses import dataclass, field
from datetime import datetime
from time import perf_counter
from typing import Any

from markupsafe import Markup

from handlers.views.agenda import with_events
from handlers.views.answers import view
from knowledge.clock import Clock
from knowledge.conversation.answers import (
    Alarm,
    Answer,
    Chat,
    NotKnown,
    Offer,
    One,
    OutOfScope,
    Planned,
    Several,
)
from knowledge.conversation.converse import Turn, converse
from knowledge.conversation.thread import Thread
from knowledge.conversation.world import World
from knowledge.directory.territory import Commune, Territory
from knowledge.question.commune import read_commune
from knowledge.wording.fit import plain
from knowledge.wording.messages import languages
from knowledge.wording.say import Say

log = logging.getLogger(__name__)

_MOST_SERVICES = 5

_KINDS: dict[type, str] = {
    One: "answer",
    Several: "choices",
    NotKnown: "unknown",
    OutOfScope: "out_of_scope",
    Chat: "smalltalk",
    Alarm: "emergency",
}


class BadLine(ValueError):
    """A line that is no question; the text says why."""


@dataclass(slots=True)
class Asking:
    """Questions asked of a world; ``threads`` are the conversations named in them."""

    world: World
    clock: Clock
    threads: dict[str, Thread] = field(default_factory=dict)

    def jsonl(self, line: str) -> str:
        """A line of JSON for a line of JSON; one that is no question gets an error, and one
        that breaks the bot too, so that the rest goes on."""
        return json.dumps(self.line(line), ensure_ascii=False)

    def line(self, line: str) -> dict[str, Any]:
        given: dict[str, Any] = {}
        try:
            given = _object(line)
            return self.answer(given)
        except BadLine as fault:
            return {"id": given.get("id"), "error": str(fault)}
        except Exception as error:
            log.exception("a question could not be answered")
            return {"id": given.get("id"), "error": type(error).__name__}

    def answer(self, given: dict[str, Any]) -> dict[str, Any]:
        """``text`` is needed; ``id``, ``commune``, ``at`` and ``conversation`` may be given."""
        text, territory = _text(given), self.world.directory.territory
        now = _moment(given.get("at"), territory, self.clock)
        commune = _commune(given.get("commune"), territory)
        name = given.get("conversation")
        begun = perf_counter()
        turn = converse(text, self.world, now, commune, self.threads.get(str(name)))
        words = worded(turn, self.world, now)
        spent = (perf_counter() - begun) * 1000
        if name is not None:
            self.threads[str(name)] = turn.thread
        return {
            "id": given.get("id"),
            "kind": _kind(turn.answer),
            "services": self.services(turn.answer),
            "events": [h.event.code for h in turn.events],
            "facet": _facet(turn.answer),
            "lang": turn.language,
            "score": round(getattr(turn.answer, "score", 1.0), 4),
            "reason": getattr(turn.answer, "reason", None),
            "ms": round(spent, 2),
            "text": words,
        }

    def services(self, answer: Answer) -> list[str]:
        """Ids as imported: what is shown, then what comes after, at most five."""
        shown = [offer.service for offer in offers_of(answer)]
        beyond = answer.beyond if isinstance(answer, One | Several) else ()
        known = self.world.directory.services
        every = (*shown, *(known[code] for code in beyond if code in known))
        return list(dict.fromkeys(service.id for service in every))[:_MOST_SERVICES]


def _kind(answer: Answer) -> str:
    """One event is an answer as one service is; several are choices."""
    if isinstance(answer, Planned):
        return ("unknown", "answer")[len(answer.events)] if len(answer.events) < 2 else "choices"
    return _KINDS[type(answer)]


def worded(turn: Turn, world: World, now: datetime) -> str:
    """What the resident would read, without markup."""
    language = turn.language if turn.language in languages() else "fr"
    say = Say(language)
    shown = view(turn.answer, world, now, say)
    if not isinstance(turn.answer, Planned):
        shown = with_events(shown, turn.events, world, now, say)
    return plain(Markup(shown.text))


def offers_of(answer: Answer) -> tuple[Offer, ...]:
    match answer:
        case One(offer):
            return (offer,)
        case Several(offers) | Alarm(_, _, offers):
            return offers
    return ()


def _facet(answer: Answer) -> str | None:
    return answer.asked.facet if isinstance(answer, One | Several | Alarm) else None


def _object(line: str) -> dict[str, Any]:
    try:
        given = json.loads(line)
    except ValueError as error:
        raise BadLine("not JSON") from error
    if not isinstance(given, dict):
        raise BadLine("not an object")
    return given


def _text(given: dict[str, Any]) -> str:
    text = given.get("text")
    if not isinstance(text, str) or not text.strip():
        raise BadLine("text: a non-empty string is needed")
    return text


def _moment(at: object, territory: Territory, clock: Clock) -> datetime:
    if at is None:
        return clock().astimezone(territory.timezone)
    try:
        moment = datetime.fromisoformat(str(at))
    except ValueError as error:
        raise BadLine(f"at: {at!r} is no ISO time") from error
    if moment.tzinfo is None:
        return moment.replace(tzinfo=territory.timezone)
    return moment.astimezone(territory.timezone)


def _commune(name: object, territory: Territory) -> Commune | None:
    """By INSEE code, else by name. One the territory does not have tells nothing."""
    if name is None:
        return None
    if not isinstance(name, str):
        raise BadLine("commune: an INSEE code or a name is needed")
    if found := territory.commune(name):
        return found
    mention = read_commune(name, territory.communes)
    return territory.commune(mention.codes[0]) if mention and mention.codes else None

"""An answer into a message: which view words which value."""

from datetime import datetime

from handlers.callbacks import ClearButton, SayButton
from handlers.views.agenda import planned
from handlers.views.cards import card
from handlers.views.lists import choices, numbers, offer_lines, which_need
from handlers.views.refusals import counters, not_known, out_of_scope
from knowledge.conversation.answers import (
    Alarm,
    Answer,
    Chat,
    NotKnown,
    One,
    OutOfScope,
    Planned,
    Several,
)
from knowledge.conversation.world import World
from knowledge.question.smalltalk import Smalltalk
from knowledge.wording.buttons import View, button, in_rows, rows
from knowledge.wording.say import Say, lines, paragraphs

# More numbers than that, and none is called.
_ALARMS = 2


def view(
    answer: Answer,
    world: World,
    now: datetime,
    say: Say,
    question_id: int = 0,
    username: str = "",
) -> View:
    """``question_id``: the message that was answered, for the button that clears both.
    ``username``: the bot's, for the links of cards."""
    match answer:
        case One(offer, asked):
            return card(offer, asked, world, now, say, username=username)
        case Several(offers, asked, needs=needs) if needs and asked.facet is None:
            return which_need(offers, needs, world, say)
        case Several(offers, asked):
            return choices(offers, world, now, say, asked)
        case NotKnown():
            return not_known(answer, world, say)
        case OutOfScope():
            return out_of_scope(answer, say)
        case Chat(kind, commune):
            key = f"smalltalk-{kind}"
            text = say(key if say.messages.has(key) else "smalltalk-other")
            if kind == Smalltalk.HUMAN:
                text = lines(text, counters(commune, world, say))
                text = paragraphs(text, say("smalltalk-human-listening"))
            return View(text, rows([button(say.plain("button-themes"), SayButton(what="t"))]))
        case Planned(events):
            return planned(events, world, now, say)
        case Alarm():
            return alarm(answer, world, now, say, question_id)


def alarm(answer: Alarm, world: World, now: datetime, say: Say, question_id: int) -> View:
    """The numbers first and short. Nothing names the danger; one button clears the exchange."""
    known = [k for d in answer.dangers if say.messages.has(k := f"alarm-{d}")]
    silent = say("alarm-silent") if answer.silent else None
    numbers_said = paragraphs(silent, *(say(key) for key in known[:_ALARMS] or ["alarm-danger"]))
    local = [say("alarm-local")] if answer.offers else []
    local += [
        offer_lines(i, o, world, now, say, asked=answer.asked)
        for i, o in enumerate(answer.offers, 1)
    ]
    codes = [o.service.code for o in answer.offers]
    clear = button(say.plain("button-clear"), ClearButton(question=question_id))
    return View(
        paragraphs(numbers_said, *local),
        rows(*in_rows(numbers(codes, back=False), 5), [clear]),
    )

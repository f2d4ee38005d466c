"""A broadcast in the making, as its author sees it. The message itself is shown apart, exactly
as it will be received."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from markupsafe import Markup

from admin.broadcast_callbacks import ComposeButton, CourseButton
from admin.views.broadcast_audience import criterion_in_words, people_in_words
from knowledge.conversation.world import World
from knowledge.delivery.audience import EVERYBODY
from knowledge.delivery.composing import Composition
from knowledge.delivery.moment import Doubt
from knowledge.store.broadcasts import Broadcast
from knowledge.wording.buttons import Button, View, button, rows
from knowledge.wording.dates import clock_in_words, day_in_words
from knowledge.wording.fit import cut, plain
from knowledge.wording.say import Say, lines, paragraphs

_EXCERPT = 80


def ask_text(
    draft: int, under_way: Sequence[Broadcast], now: datetime, tz: tzinfo, say: Say
) -> View:
    """Asks for the message; and shows what is already planned or running."""
    planned = [
        say(
            f"broadcast-line-{b.state.value}",
            excerpt=excerpt(b),
            moment=moment_in_words(b.due, now, tz, say),
        )
        for b in under_way
    ]
    listed = lines(say("broadcast-under-way"), *planned) if planned else None
    see = [
        [button(say.plain("broadcast-button-see", excerpt=excerpt(b)), _course(b, "see"))]
        for b in under_way
    ]
    return View(
        paragraphs(say("broadcast-ask-text"), listed),
        rows(*see, [_compose(draft, "drop", say)]),
    )


def ready_view(
    draft: int,
    made: Composition,
    count: int,
    world: World,
    say: Say,
    notice: str | None = None,
) -> View:
    """Under the message: whom it is for, and what may be done with it."""
    audience = criterion_in_words(made.criterion, world, say)
    return View(
        paragraphs(
            say(notice) if notice else None,
            lines(
                say("broadcast-ready"),
                say("broadcast-for", audience=audience, people=people_in_words(count, say)),
            ),
        ),
        rows(
            [_compose(draft, "audience", say)],
            [_compose(draft, "test", say)],
            [_compose(draft, "now", say), _compose(draft, "when", say)],
            [_compose(draft, "text", say), _compose(draft, "drop", say)],
        ),
    )


def ask_when(draft: int, say: Say, doubt: Doubt | None = None) -> View:
    asked = say("broadcast-ask-when")
    text = asked if doubt is None else paragraphs(say(f"when-{doubt.value}"), asked)
    return View(text, rows([_compose(draft, "back", say)]))


def confirm_view(
    draft: int,
    made: Composition,
    count: int,
    world: World,
    now: datetime,
    say: Say,
    morning: datetime | None,
) -> View:
    """The last question. ``morning``: the end of the quiet hours that it would fall into."""
    tz = world.directory.territory.timezone
    audience = criterion_in_words(made.criterion, world, say)
    values = {"audience": audience, "people": people_in_words(count, say)}
    if made.due is None:
        asked = say("broadcast-confirm-now", **values)
    else:
        asked = say(
            "broadcast-confirm-later", moment=moment_in_words(made.due, now, tz, say), **values
        )
    if morning is None:
        return View(asked, rows([_compose(draft, "sure", say)], [_compose(draft, "back", say)]))
    wait = say.plain("broadcast-button-morning", moment=moment_in_words(morning, now, tz, say))
    return View(
        paragraphs(asked, say("broadcast-at-night")),
        rows(
            [button(wait, ComposeButton(draft=draft, act="morning"))],
            [_compose(draft, "night", say)],
            [_compose(draft, "back", say)],
        ),
    )


def scheduled_view(broadcast: Broadcast, count: int, world: World, now: datetime, say: Say) -> View:
    audience = criterion_in_words(broadcast.criterion or EVERYBODY, world, say)
    moment = moment_in_words(broadcast.due, now, world.directory.territory.timezone, say)
    text = say(
        "broadcast-scheduled",
        moment=moment,
        audience=audience,
        people=people_in_words(count, say),
        excerpt=excerpt(broadcast),
    )
    cancel = button(say.plain("broadcast-button-cancel"), _course(broadcast, "stop"))
    return View(text, rows([cancel]))


def moment_in_words(moment: datetime, now: datetime, tz: tzinfo, say: Say) -> str:
    """ "demain à 9 h", "jeudi 26 novembre à 9 h 30"."""
    local = moment.astimezone(tz)
    day = day_in_words(local.date(), say.messages, now.astimezone(tz).date())
    clock = clock_in_words(local.hour * 60 + local.minute, say.messages)
    return say.plain("moment", day=day, clock=clock)


def excerpt(broadcast: Broadcast) -> str:
    """Its first words, on one line."""
    words = " ".join(plain(Markup(broadcast.payload.html)).split())
    return cut(words, _EXCERPT)


def _compose(draft: int, act: str, say: Say) -> Button:
    return button(say.plain(f"broadcast-button-{act}"), ComposeButton(draft=draft, act=act))


def _course(broadcast: Broadcast, act: str) -> CourseButton:
    return CourseButton(broadcast=broadcast.id, act=act)

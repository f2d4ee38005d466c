"""Whom a broadcast may be for, each choice with how many it reaches; fewer than five stay so."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from admin.broadcast_callbacks import ComposeButton
from knowledge.conversation.world import World
from knowledge.delivery.audience import FOLLOWERS, Criterion, told
from knowledge.directory.themes import Theme
from knowledge.events.agenda import Band, Filter
from knowledge.following.audiences import followers
from knowledge.following.topics import events_topic, pack_filter, unpack
from knowledge.wording.buttons import Button, View, button, in_rows, rows
from knowledge.wording.events import filters_in_words
from knowledge.wording.say import Say, paragraphs
from knowledge.wording.topics import topic_in_words

_CHOICES = 90
# The sides of a filter, as buttons carry them.
SIDES = ("theme", "commune", "band")


def audience_view(draft: int, counts: Mapping[Criterion, int], world: World, say: Say) -> View:
    """Everybody, the ways to those who follow something, and each commune."""
    choices = [_choice(draft, c, count, world, say) for c, count in counts.items()]
    return View(
        say("broadcast-ask-audience"),
        rows(
            choices[:1],
            [_goes(draft, "events", say)],
            [_goes(draft, "service", say)],
            *in_rows(choices[1:_CHOICES], 1),
            [_back(draft, "back", say)],
        ),
    )


def sides_view(draft: int, only: Filter, count: int | None, world: World, say: Say) -> View:
    """What is chosen of the three sides, and how many that is. ``count`` None: nothing yet."""
    packed = pack_filter(only)
    sides = [
        [button(_side_in_words(side, only, world, say), _carries(draft, "side", side, packed))]
        for side in SIDES
    ]
    back = [_back(draft, "audience", say)]
    if count is None:
        return View(say("broadcast-ask-events"), rows(*sides, back))
    criterion = followers(events_topic(only))
    chosen = say(
        "broadcast-for",
        audience=criterion_in_words(criterion, world, say),
        people=people_in_words(count, say),
    )
    take = button(
        say.plain("broadcast-button-take"),
        _carries(draft, "chosen", criterion.kind, criterion.value),
    )
    return View(paragraphs(say("broadcast-ask-events"), chosen), rows([take], *sides, back))


def options_of(side: str, only: Filter, world: World) -> tuple[Filter, ...]:
    """What a filter becomes with each choice of one side."""
    if side == "theme":
        return tuple(replace(only, theme=theme) for theme in Theme)
    if side == "band":
        return tuple(replace(only, band=band) for band in Band)
    communes = sorted(world.directory.territory.communes, key=lambda c: c.nom)
    return tuple(replace(only, commune=c.code_insee) for c in communes[:_CHOICES])


def side_view(
    draft: int,
    side: str,
    only: Filter,
    counted: Sequence[tuple[Filter, int]],
    world: World,
    say: Say,
) -> View:
    """The choices of one side, with how many each leaves beside what ``only`` has already."""
    choices = [
        button(
            say.plain(
                "broadcast-button-choice",
                audience=_side_in_words(side, option, world, say),
                people=people_in_words(count, say),
            ),
            _carries(draft, "events", "", pack_filter(option)),
        )
        for option, count in counted
    ]
    match side:
        case "theme":
            anyone = replace(only, theme=None)
        case "band":
            anyone = replace(only, band=None)
        case _:
            anyone = replace(only, commune=None)
    words = _side_in_words(side, anyone, world, say)
    every = button(words, _carries(draft, "events", "", pack_filter(anyone)))
    return View(say(f"agenda-ask-{side}"), rows(*in_rows(choices, 1), [every]))


def ask_service(draft: int, world: World, say: Say, *, unknown: bool = False) -> View:
    """``unknown``: nothing of the name that was typed can be followed."""
    example = next((s.nom for s in world.directory.services.values()), "")
    asked = say("broadcast-ask-service", example=example)
    text = paragraphs(say("broadcast-no-service"), asked) if unknown else asked
    return View(text, rows([_back(draft, "audience", say)]))


def services_view(draft: int, counts: Mapping[Criterion, int], world: World, say: Say) -> View:
    """The services of a name and their places, with how many follow each."""
    choices = [_choice(draft, c, count, world, say) for c, count in counts.items()]
    back = [_back(draft, "audience", say)]
    return View(say("broadcast-which-service"), rows(*in_rows(choices[:_CHOICES], 1), back))


def criterion_in_words(criterion: Criterion, world: World, say: Say) -> str:
    """ "tout le monde", or whom a criterion selects: "Saint-Ormoy", "ceux qui suivent …"."""
    if criterion.kind == "everybody":
        return say.plain("audience-everybody")
    if criterion.kind == "commune":
        commune = world.directory.territory.commune(criterion.value)
        return commune.nom if commune else criterion.value
    topic = unpack(criterion.value) if criterion.kind == FOLLOWERS else None
    if topic is None:
        return criterion.value
    return say.plain("audience-followers", topic=topic_in_words(topic, world, say))


def people_in_words(count: int, say: Say) -> str:
    shown = told(count)
    return say.plain("people-few") if shown is None else say.plain("people", count=shown)


def _choice(draft: int, criterion: Criterion, count: int, world: World, say: Say) -> Button:
    """A service's name alone: that its followers are meant stands above."""
    topic = unpack(criterion.value) if criterion.kind == FOLLOWERS else None
    words = say.plain(
        "broadcast-button-choice",
        audience=topic_in_words(topic, world, say)
        if topic
        else criterion_in_words(criterion, world, say),
        people=people_in_words(count, say),
    )
    return button(words, _carries(draft, "chosen", criterion.kind, criterion.value))


def _side_in_words(side: str, only: Filter, world: World, say: Say) -> str:
    """ "Tous les thèmes", or what this side was narrowed to."""
    commune = world.directory.territory.commune(only.commune or "")
    alone = {
        "theme": Filter(theme=only.theme),
        "commune": Filter(commune=only.commune),
        "band": Filter(band=only.band),
    }[side]
    words = filters_in_words(alone, commune.nom if commune else None, say)
    return words or say.plain(f"agenda-any-{side}")


def _goes(draft: int, act: str, say: Say) -> Button:
    return button(say.plain(f"broadcast-button-{act}"), ComposeButton(draft=draft, act=act))


def _back(draft: int, act: str, say: Say) -> Button:
    return button(say.plain("broadcast-button-back"), ComposeButton(draft=draft, act=act))


def _carries(draft: int, act: str, kind: str, value: str) -> ComposeButton:
    return ComposeButton(draft=draft, act=act, kind=kind, value=value)

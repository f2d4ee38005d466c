"""Not knowing, said honestly: the reason where it is known, and a human to call."""

from markupsafe import Markup

from handlers.callbacks import FollowButton, SayButton
from knowledge.conversation.answers import UNKNOWN_PLACE, NotKnown, OutOfScope
from knowledge.conversation.world import World
from knowledge.directory.territory import Commune, Counter
from knowledge.following.discretion import is_discreet_need
from knowledge.following.topics import Topic, TopicKind
from knowledge.wording.buttons import View, button, rows
from knowledge.wording.lists import list_in_words
from knowledge.wording.say import Say, lines, paragraphs

# Beyond a few counters, a list helps nobody: the commune is asked for.
_COUNTERS_SHOWN = 1
_PATIENCE = 2
_COMMUNES_SHOWN = 15


def not_known(answer: NotKnown, world: World, say: Say) -> View:
    """First the need, if it was clear; from the second miss the counter comes first."""
    if answer.reason == UNKNOWN_PLACE:
        return View(_unknown_place(world, say))
    need = world.thesaurus.needs.get(answer.need or "")
    if need:
        said = say("unknown-need", need=need.nom)
    elif answer.misses >= _PATIENCE:
        said = say("unknown-again")
    else:
        said = say("unknown")
    referral = answer.referral and say("referral", who=say.plain(f"referral-{answer.referral}"))
    call = answer.misses < _PATIENCE and not need and say("unknown-counter")
    text = paragraphs(
        said, referral or None, lines(call or None, counters(answer.commune, world, say))
    )
    follow = []
    if need and not is_discreet_need(need):
        topic = Topic(TopicKind.NEED, need.id).pack()
        follow = [button(say.plain("follow-button-need"), FollowButton(what="+", topic=topic))]
    return View(text, rows(follow, [button(say.plain("button-themes"), SayButton(what="t"))]))


def _unknown_place(world: World, say: Say) -> Markup:
    communes = [c.nom for c in world.directory.territory.communes]
    if len(communes) > _COMMUNES_SHOWN:
        return say("unknown-place")
    return say("unknown-place-communes", communes=list_in_words(communes, say.messages))


def out_of_scope(answer: OutOfScope, say: Say) -> View:
    key = f"out-of-scope-{answer.reason}"
    return View(say(key if say.messages.has(key) else "out-of-scope"))


def counters(commune: Commune | None, world: World, say: Say) -> Markup:
    """The human counter of the commune; of the first one, with a word, where it is not known."""
    if commune is not None:
        return counter(commune.counter, say)
    communes = world.directory.territory.communes
    shown = [counter(c.counter, say) for c in communes[:_COUNTERS_SHOWN]]
    if len(communes) > _COUNTERS_SHOWN:
        return lines(say("counters-several"), *shown)
    return lines(*shown)


def counter(who: Counter, say: Say) -> Markup:
    return lines(
        say("counter", name=who.nom),
        say("counter-phone", number=who.telephone),
        say("counter-hours", hours=who.horaires),
        say("counter-place", place=who.adresse) if who.adresse else None,
    )

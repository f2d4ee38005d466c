"""What an event is about: its theme, and whether it is better not named on a screen.

Owns telling both from the event's words, where the agent chose no theme.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from knowledge.conversation.world import World
from knowledge.directory.themes import theme_of
from knowledge.events.event import Event
from knowledge.following.discretion import is_discreet_need, is_discreet_text
from knowledge.needs.thesaurus import Need
from knowledge.search.query import Query

# The needs of one theme are this likely together, or the theme is asked for.
_SURE = 0.3


def completed(event: Event, world: World, now: datetime) -> Event:
    """With the theme that its words tell, where none was chosen, and whether it is discreet."""
    said = " ".join(p for p in (event.title, event.text, event.public) if p)
    discreet = is_discreet_text(said)
    theme = event.theme
    if event.title and (theme is None or not discreet):
        for need in _about(event.title, world, now):
            discreet = discreet or is_discreet_need(need)
            if theme is None and need.thematiques:
                theme = theme_of(need.thematiques[0])
    return replace(event, theme=theme, discreet=discreet)


def _about(title: str, world: World, now: datetime) -> Iterator[Need]:
    """The need that an event of this title is for: one whose services bear that name, else
    the likeliest, where its theme is clear."""
    named = title.strip().casefold()
    for need in world.thesaurus.needs.values():
        if any(name.casefold() == named for name in need.services):
            yield need
            return
    match = world.matcher.match(Query(title, now))
    likely = [(world.thesaurus.needs[n], p) for n, p in match.needs]
    themes = {n.theme for n, _ in likely[:1]}
    if sum(p for n, p in likely if n.theme in themes) >= _SURE:
        yield likely[0][0]

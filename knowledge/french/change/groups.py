"""Which hours a sentence says of which days.

Owns the groups of days and windows, and the doubts about halves and spans.
"""

from dataclasses import dataclass
from itertools import pairwise

from knowledge.french.change.outcome import ChangeDoubt, Doubtful
from knowledge.french.change.pieces import Days, Spotted, Window
from knowledge.schedule.rules import Slot


@dataclass(slots=True)
class Group:
    days: list[Days]
    windows: list[Window]


def grouped(spotted: Spotted) -> list[Group]:
    """Windows with the days they are said of: those before them, or the first that follow."""
    groups: list[Group] = []
    waiting: list[Window] = []
    events: list[Days | Window] = [*spotted.days, *spotted.windows]
    events.sort(key=lambda e: (e.begin, e.end))
    for event in events:
        if isinstance(event, Window):
            if groups:
                groups[-1].windows.append(event)
            else:
                waiting.append(event)
        elif groups and not groups[-1].windows:
            groups[-1].days.append(event)
        else:
            groups.append(Group([event], waiting))
            waiting = []
    for group in groups:
        _check(group, spotted.text)
    return groups


def check_spans(spotted: Spotted) -> None:
    """ "du 24 décembre 12h au 4 janvier" is one closure, with hours at its edges."""
    for one, two in pairwise(spotted.days):
        between = spotted.text[one.end : two.begin]
        said = spotted.text[two.begin : two.end]
        joined = between.rstrip().endswith((" au", " jusqu'au")) or said.startswith(
            ("au ", "jusqu")
        )
        if joined and any(one.end <= w.begin <= two.begin for w in spotted.windows):
            raise Doubtful(ChangeDoubt.END, spotted.text[one.begin : two.end])


def _check(group: Group, text: str) -> None:
    """ "jeudi et vendredi matin" may close all of Thursday."""
    halves = [w for w in group.windows if w.half]
    after = halves and halves[0].begin >= group.days[-1].end
    span = any(not d.days for d in group.days)
    if after and (len(group.days) > 1 or (span and not halves[0].every)):
        raise Doubtful(ChangeDoubt.HALF, text[group.days[0].begin : halves[-1].end])


def slots_of(group: Group) -> tuple[Slot, ...]:
    if any(w.minute is not None for w in group.windows):
        raise Doubtful(ChangeDoubt.END)
    hours = [w.slot for w in group.windows if w.slot and not w.half]
    halves = [w.slot for w in group.windows if w.slot and w.half]
    # "jeudi matin de 9h à 12h": the hours say more than the half they are in.
    return tuple(sorted(set(hours or halves), key=lambda s: s.start))

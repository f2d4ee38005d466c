"""Where a message wants its services: the commune, and those that it wants left out.

Owns what "près de", "dans mon village", "pas en ville" and "ailleurs" come to for this
territory and this person; reading the words is ``knowledge.question.commune``.
"""

from collections import Counter
from dataclasses import dataclass

from knowledge.conversation.world import World
from knowledge.directory.snapshot import Directory
from knowledge.directory.territory import Commune
from knowledge.question.commune import CommuneKind, CommuneMention


@dataclass(frozen=True, slots=True)
class Wanted:
    """``commune``: the one to look in first, None where nothing says; ``avoided``: INSEE
    codes of those that are not wanted."""

    commune: Commune | None = None
    avoided: frozenset[str] = frozenset()


NO_PLACE = Wanted()


def wanted_place(
    mention: CommuneMention | None,
    world: World,
    declared: Commune | None,
    shown: tuple[str, ...] = (),
) -> Wanted:
    """``declared``: the person's own commune, meant by "ici" and "près de chez moi";
    ``shown``: the services of the last answer, whose communes "ailleurs" leaves out. A name
    that several communes share, or several names, are the person's own where it is among
    them, and none else."""
    if mention is None:
        return NO_PLACE
    territory = world.directory.territory
    match mention.kind:
        case CommuneKind.NAMED | CommuneKind.NEAR if mention.codes:
            if declared is not None and declared.code_insee in mention.codes:
                return Wanted(declared)
            one = len(mention.codes) == 1
            return Wanted(territory.commune(mention.codes[0]) if one else None)
        case CommuneKind.EXCEPT:
            codes = frozenset(mention.codes) or _communes_of(shown, world.directory)
        case CommuneKind.NOT_CENTRE:
            codes = frozenset(code for code in (_centre(world.directory),) if code)
        case _:
            return Wanted(declared)
    own = declared if declared is not None and declared.code_insee not in codes else None
    return Wanted(own, codes)


def only_in(codes: frozenset[str], directory: Directory) -> frozenset[str]:
    """The codes of the services that are held in these communes and nowhere else."""
    if not codes:
        return frozenset()
    held = ((service, _held_in(service.code, directory)) for service in directory.services.values())
    return frozenset(service.code for service, communes in held if communes and communes <= codes)


def held_in(services: tuple[str, ...], commune: Commune, directory: Directory) -> tuple[str, ...]:
    """Those of the services that have a place in the commune."""
    return tuple(c for c in services if commune.code_insee in _held_in(c, directory))


def _communes_of(services: tuple[str, ...], directory: Directory) -> frozenset[str]:
    """Where the first of these services is: the place that the answer spoke of."""
    return _held_in(services[0], directory) if services else frozenset()


def _held_in(code: str, directory: Directory) -> frozenset[str]:
    service = directory.services.get(code)
    if service is None:
        return frozenset()
    places = (directory.place_of(p) for p in directory.permanences_of(service))
    return frozenset(place.code_insee for place in places if place.code_insee)


def _centre(directory: Directory) -> str | None:
    """The commune where most services are held is the one that people call the town."""
    held = Counter(code for service in directory.services for code in _held_in(service, directory))
    return held.most_common(1)[0][0] if held else None

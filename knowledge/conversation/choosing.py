"""Which of the services just shown a message means: by rank, or by words of theirs.

"Le deuxième", "celui de la rue des Pins", "le groupe de parole c'est quand".
"""

from collections.abc import Sequence
from functools import lru_cache

from knowledge.conversation.world import World
from knowledge.directory.entries import Service
from knowledge.question.words import fold, words, words_of_folded
from knowledge.search.ages import ages_served

# A word of the message and one of a service are the same from so many letters on.
_STEM = 5
# The services of a large directory whose words are kept.
_KEPT = 4096


def by_rank(rank: int, shown: Sequence[str]) -> str | None:
    """From 1; 0 is the last. None where fewer were shown."""
    if not shown or rank > len(shown):
        return None
    return shown[rank - 1]


def by_words(own: Sequence[str], candidates: Sequence[str], world: World) -> tuple[str, ...]:
    """Those of ``candidates`` that all the words tell from the others; empty where the words
    fit none, or fit all alike."""
    stems = {word[:_STEM] for word in own if len(word) > 2}
    if not stems:
        return ()
    services = ((code, world.directory.services.get(code)) for code in candidates)
    fitting = tuple(
        code for code, service in services if service and stems <= _stems_of(service, world)
    )
    return fitting if len(fitting) < len(candidates) else ()


def named(refused: Sequence[str], candidates: Sequence[str], world: World) -> tuple[str, ...]:
    """Those whose name, or that of who offers them, has one of the words."""
    stems = {word[:_STEM] for word in refused}
    found = []
    for service in (world.directory.services.get(code) for code in candidates):
        if service is not None:
            structure = world.directory.structure_of(service)
            said = words(f"{service.nom} {structure.nom if structure else ''}")
            if stems & {word[:_STEM] for word in said}:
                found.append(service.code)
    return tuple(found)


def of_age(codes: Sequence[str], age_months: tuple[int, int], world: World) -> tuple[str, ...]:
    """Those of ``codes`` that somebody of that age may come to."""
    services = ((code, world.directory.services.get(code)) for code in codes)
    low, high = age_months
    return tuple(
        code
        for code, service in services
        if service and ages_served(service)[0] <= high and low <= ages_served(service)[1]
    )


def like(code: str, world: World) -> tuple[str, ...]:
    """The other services of a service's themes, among which "pas celle-là, celle de la rue
    des Pins" looks for another."""
    services = world.directory.services
    themes = set(services[code].thematiques or ()) if code in services else set()
    return tuple(
        s.code for s in services.values() if s.code != code and themes & set(s.thematiques or ())
    )


def _stems_of(service: Service, world: World) -> frozenset[str]:
    """The words of its name, description and places, and of who offers it."""
    directory = world.directory
    structure = directory.structure_of(service)
    texts = [service.nom, service.description, structure.nom if structure else ""]
    for permanence in directory.permanences_of(service):
        place = directory.place_of(permanence)
        texts += [
            text
            for text in (permanence.nom, place.nom, place.adresse, place.complement_adresse)
            if text
        ]
    return _stems(tuple(texts))


@lru_cache(maxsize=_KEPT)
def _stems(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word[:_STEM] for text in texts for word in words_of_folded(fold(text)))

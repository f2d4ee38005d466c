"""What never can be followed: whatever a message on a telephone could give away at home.

Violence and sexual health, and all that the thesaurus calls ``discret``. Where the data does
not say, the words do: it is better to refuse too much than to tell once too often.
"""

import re
from weakref import WeakKeyDictionary

from knowledge.conversation.world import World
from knowledge.delivery.audience import FOLLOWERS, Criterion
from knowledge.directory.entries import Service, State
from knowledge.directory.vocabulary import Thematique
from knowledge.following.topics import Topic, TopicKind, unpack
from knowledge.french.text import fold
from knowledge.needs.thesaurus import Need
from knowledge.search.match import Matcher

NEVER = frozenset(
    {
        Thematique.SANTE__SANTE_SEXUELLE,
        Thematique.FAMILLE__SURMONTER_CONFLITS_SEPARATION_VIOLENCE,
    }
)
# A service is tied to many needs a little: one that is among its own is strong.
_STRONG = 0.5
_SAID = re.compile(
    r"\b(?:violen\w+|agression\w*|victimes?|sexu\w+|sexo\w*|viols?|violees?|inceste\w*|"
    r"harcel\w+|emprise|prostitu\w+|excision|mariages? forces?|ivg|avortement|contracepti\w+|"
    r"preservatifs?|vih|sida|hiv|ist|mst|depistage\w*|planning familial|intimite|"
    r"maltraitan\w+|feminicide\w*|cidff|lgbt\w*|homophob\w+|transgenre\w*)\b"
)


def is_discreet_need(need: Need) -> bool:
    return need.discret or bool(NEVER & set(need.thematiques))


def is_discreet_text(text: str) -> bool:
    """Whether words that an agent or a directory wrote are about such a thing."""
    return _SAID.search(fold(text)) is not None


def is_discreet_service(service: Service, world: World) -> bool:
    """By its thematiques, its name, and the needs that it meets."""
    if NEVER & set(service.thematiques or ()) or is_discreet_text(service.nom):
        return True
    return service.code in _meeting_discreet_needs(world)


# Asked for every card, and the same as long as the directory is.
_known: WeakKeyDictionary[Matcher, frozenset[str]] = WeakKeyDictionary()


def _meeting_discreet_needs(world: World) -> frozenset[str]:
    """The codes of the services that meet a need which is not spoken of aloud."""
    found = _known.get(world.matcher)
    if found is None:
        needs = world.thesaurus.needs
        found = _known[world.matcher] = frozenset(
            code
            for need, tied in world.matcher.ties().items()
            if need in needs and is_discreet_need(needs[need])
            for code, strength in tied
            if strength >= _STRONG
        )
    return found


def followable(topic: Topic, world: World) -> bool:
    """Whether this may be followed now: it is there, and no discretion forbids it."""
    commune = topic.only.commune
    if commune is not None and world.directory.territory.commune(commune) is None:
        return False
    service = _service_of(topic, world)
    if service is not None and service.status.state is State.ENDED:
        return False
    return tellable(topic, world)


def tellable(topic: Topic, world: World) -> bool:
    """Whether those who follow this may be written to because of it: looked at again whenever
    something is told, since a service may have become discreet after it was followed."""
    if topic.kind is TopicKind.EVENTS:
        return True
    if topic.kind is TopicKind.NEED:
        need = world.thesaurus.needs.get(topic.value)
        return need is not None and not is_discreet_need(need)
    service = _service_of(topic, world)
    return service is not None and not is_discreet_service(service, world)


def addressable(criterion: Criterion, world: World) -> bool:
    """Whether a broadcast may be sent to whom a criterion selects."""
    if criterion.kind != FOLLOWERS:
        return True
    topic = unpack(criterion.value)
    return topic is not None and tellable(topic, world)


def _service_of(topic: Topic, world: World) -> Service | None:
    directory = world.directory
    if topic.kind is TopicKind.SERVICE:
        return directory.services.get(topic.value)
    if topic.kind is TopicKind.PERMANENCE:
        permanence = directory.permanences.get(topic.value)
        return directory.services.get(permanence.service) if permanence else None
    return None

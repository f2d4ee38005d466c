"""What never can be followed: whatever a message on a telephone could give away at home.

Violence and sexual health, and all that the thesaurus calls ``discret``. Where the data does
not say, the words do: it is better to refuse too much than to tell once too often.
"""

import re
from weakref import WeakKeyDictionary

from knowledge.conversation.world import World
from knowledge.directory.entries import Service, State
from knowledge.directory.vocabulary import Thematique
from knowledge.following.topics import Topic, TopicKind
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
    directory = world.directory
    match topic.kind:
        case TopicKind.EVENTS:
            commune = topic.only.commune
            return commune is None or directory.territory.commune(commune) is not None
        case TopicKind.NEED:
            need = world.thesaurus.needs.get(topic.value)
            return need is not None and not is_discreet_need(need)
        case TopicKind.SERVICE:
            service = directory.services.get(topic.value)
        case TopicKind.PERMANENCE:
            permanence = directory.permanences.get(topic.value)
            service = directory.services.get(permanence.service) if permanence else None
    if service is None or service.status.state is State.ENDED:
        return False
    return not is_discreet_service(service, world)

"""What is followed, in words: a theme's events, a service, one of its places, a need."""

from knowledge.conversation.world import World
from knowledge.following.topics import Topic, TopicKind
from knowledge.wording.events import filters_in_words
from knowledge.wording.places import place_in_words
from knowledge.wording.say import Say


def topic_in_words(topic: Topic, world: World, say: Say) -> str:
    """What is followed, as its follower calls it; gone things say so."""
    directory = world.directory
    match topic.kind:
        case TopicKind.EVENTS:
            commune = directory.territory.commune(topic.only.commune or "")
            filters = filters_in_words(topic.only, commune.nom if commune else None, say)
            return say.plain("follow-topic-events", filters=filters)
        case TopicKind.NEED:
            need = world.thesaurus.needs.get(topic.value)
            return say.plain("follow-topic-need", need=need.nom) if need else _gone(say)
        case TopicKind.SERVICE:
            service = directory.services.get(topic.value)
            if service is None:
                return _gone(say)
            several = len(directory.permanences_of(service)) > 1
            key = "follow-topic-service" if several else "follow-topic-service-only"
            return say.plain(key, name=service.nom)
        case TopicKind.PERMANENCE:
            permanence = directory.permanences.get(topic.value)
            service = directory.services.get(permanence.service) if permanence else None
            if permanence is None or service is None:
                return _gone(say)
            place = directory.place_of(permanence)
            where = place.nom or place.commune or place_in_words(place)
            if not where:
                return say.plain("follow-topic-service-only", name=service.nom)
            return say.plain("follow-topic-permanence", name=service.nom, place=where)
    return _gone(say)


def _gone(say: Say) -> str:
    return say.plain("follow-gone")

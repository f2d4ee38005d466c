"""Followers as those whom a broadcast is for: what an agent may choose, never who they are."""

from collections.abc import Iterable

from knowledge.conversation.world import World
from knowledge.delivery.audience import FOLLOWERS, Criterion
from knowledge.directory.entries import Service
from knowledge.following.discretion import is_discreet_service
from knowledge.following.topics import Topic, TopicKind


def followers(topic: Topic) -> Criterion:
    """Whoever follows what a message about this topic concerns."""
    return Criterion(FOLLOWERS, topic.pack())


def of_services(services: Iterable[Service], world: World) -> tuple[Criterion, ...]:
    """The followers of each service, and of each of its permanences where it has several. None
    for one that is discreet: nobody can follow it."""
    found = []
    for service in services:
        if is_discreet_service(service, world):
            continue
        found.append(followers(Topic(TopicKind.SERVICE, service.code)))
        places = world.directory.permanences_of(service)
        if len(places) > 1:
            found += [followers(Topic(TopicKind.PERMANENCE, p.code)) for p in places]
    return tuple(found)

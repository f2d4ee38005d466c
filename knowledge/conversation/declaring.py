"""A message that only names a commune, by name or postcode: it declares it."""

from knowledge.conversation.thread import Thread
from knowledge.directory.territory import Commune, Territory
from knowledge.question.commune import only_commune


def declared_commune(text: str, thread: Thread | None, territory: Territory) -> Commune | None:
    """Within a thread ("à Saint-X") it is a follow-up; where there is only one, it says
    nothing."""
    if len(territory.communes) == 1 or (thread is not None and thread.text):
        return None
    return only_commune(text, territory.communes)

"""Events of Valbrune for tests, and keeping them in a running bot."""

from datetime import date

from knowledge.directory.codes import EntryKind, public_code
from knowledge.directory.entries import AgeRange, Place
from knowledge.directory.themes import Theme
from knowledge.directory.vocabulary import Frais
from knowledge.events.event import Event, Occurrence
from knowledge.store.events import create_event
from tests.chats import Chats

LIBRARY = Place(
    nom="Médiathèque",
    adresse="3 rue du Moulin",
    code_postal="98100",
    commune="Valbrune",
    code_insee="98101",
)
HALL = Place(nom="Salle des fêtes", commune="Saint-Ormoy", code_insee="98102")


def event(key: str, title: str, *dates: Occurrence, **fields: object) -> Event:
    values: dict[str, object] = {"theme": Theme.LEISURE, "place": LIBRARY} | fields
    return Event(public_code(EntryKind.EVENT, key), title, dates, **values)  # type: ignore[arg-type]


CAFE = event(
    "cafe",
    "Café des parents",
    Occurrence(date(2026, 12, 5), 600, 720),
    theme=Theme.FAMILY,
    public="les parents",
    frais=Frais.GRATUIT,
    registration="sur inscription au 01 99 00 00 10",
    text="Un moment pour souffler entre parents.",
)
CONTE = event(
    "conte",
    "L’heure du conte",
    Occurrence(date(2026, 11, 28), 630, 690),
    age=AgeRange(36, 95),
)
LOTO = event(
    "loto",
    "Loto des aînés",
    Occurrence(date(2026, 11, 28), 840),
    place=HALL,
    public="les seniors",
)


async def keep_events(chats: Chats, *events: Event) -> None:
    """Keep events and let the bot see them."""
    application = chats.application
    async with application.database.write() as session:
        for one in events:
            await create_event(session, one, who="500", at=chats.clock.now)
    await application.live.refresh(application.database)

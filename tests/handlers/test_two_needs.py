"""Two needs may be meant: one short question, a button for each."""

from datetime import UTC, datetime

from handlers.views.answers import view
from knowledge.conversation.answers import NOTHING_ASKED, Offer, Several
from knowledge.conversation.world import World
from knowledge.needs.load import load
from knowledge.schedule.calendar import Calendar
from knowledge.search.match import Matcher
from knowledge.wording.fit import plain
from knowledge.wording.say import Say
from tests.valbrune import TERRITORY, directory

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def test_the_question_names_the_needs_and_each_button_leads_to_its_services() -> None:
    services, thesaurus = directory(), load()
    offers = tuple(
        Offer(service, None, need=need)
        for service, need in zip(
            list(services.services.values())[:3],
            ("place-creche", "garde-occasionnelle", "place-creche"),
            strict=True,
        )
    )
    names = [o.service.nom for o in offers]
    calendar = Calendar(TERRITORY.school_zone, TERRITORY.holiday_region)
    world = World(services, Matcher.of(services, thesaurus), calendar, thesaurus)
    needs = ("place-creche", "garde-occasionnelle")
    shown = view(Several(offers, NOTHING_ASKED, 0.5, needs=needs), world, NOW, Say())
    assert plain(shown.text) == (
        "Pour vous répondre au plus juste : que cherchez-vous plutôt ?\n\n"
        f"• Obtenir une place en crèche\n{names[0]} · {names[2]}\n\n"
        f"• Faire garder un tout-petit quelques heures\n{names[1]}"
    )
    assert [[b.text for b in row] for row in shown.rows] == [
        ["Obtenir une place en crèche"],
        ["Faire garder un tout-petit quelques heures"],
        ["Voir toute la liste", "👎 Ce n’est pas ça"],
    ]
    carried = [b.data or "" for row in shown.rows for b in row]
    assert carried[0] == "l:" + "".join((offers[0].service.code, offers[2].service.code))
    assert carried[1].startswith(f"c:v:{offers[1].service.code}:")

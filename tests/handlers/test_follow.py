"""Following and /abonnements. It is Tuesday 24 November 2026, 10:00."""

from dataclasses import replace

from knowledge.directory.vocabulary import Thematique
from knowledge.following.topics import LONGEST
from knowledge.store.subscriptions import following_of
from tests.chats import Chats, labels, press
from tests.events import CAFE, CONTE, keep_events
from tests.valbrune import AVOCAT, BUS


async def topics(chats: Chats, chat: int = 1001) -> tuple[str, ...]:
    async with chats.application.database.read() as session:
        return (await following_of(session, chat)).topics


async def test_a_permanence_is_followed_in_two_taps_from_its_card(chats: Chats) -> None:
    person = chats.person()
    await person.send(f"/start f-{AVOCAT.code}")
    await press(person, "🔔 Suivre")
    assert person.last.text.startswith("Que voulez-vous suivre ?")
    await press(person, "Permanence d'avocat, Valbrune")
    assert person.last.text.startswith(
        "🔔 C’est noté. Vous suivez : Permanence d'avocat, Valbrune."
    )
    assert len(await topics(chats)) == 1


async def test_an_itinerant_service_is_followed_at_one_stop_or_at_all(chats: Chats) -> None:
    person = chats.person()
    await person.send(f"/start f-{BUS.code}")
    await press(person, "🔔 Suivre")
    assert labels(person.last)[:2] == [
        "Bus numérique, Saint-Ormoy",
        "Bus numérique, tous les lieux",
    ]


async def test_events_of_a_filter_are_followed_from_the_agenda(chats: Chats) -> None:
    await keep_events(chats, CONTE)
    person = chats.person()
    await person.send("/agenda")
    assert "🔔 Suivre" not in labels(person.last)
    await press(person, "🧒")
    await press(person, "6-10 ans")
    await press(person, "🔔 Suivre")
    assert "Vous suivez : Les événements : pour les 6-10 ans." in person.last.text
    assert await topics(chats) == ("e...6-10",)


async def test_more_of_an_events_kind_is_followed_from_its_card(chats: Chats) -> None:
    await keep_events(chats, CONTE)
    person = chats.person()
    await person.send(f"/start v-{CONTE.code}")
    await press(person, "🔔 Suivre")
    assert labels(person.last) == [
        "Les événements : 🎭 Loisirs, rencontres",
        "Les événements : à Valbrune",
        "Les événements : pour les 3-5 ans",
        "Les événements : pour les 6-10 ans",
        "Les événements : 🎭 Loisirs, rencontres, à Valbrune",
        "⬅️ L’événement",
    ]
    await press(person, "Les événements : à Valbrune")
    assert await topics(chats) == ("e..98101.",)


async def test_what_is_followed_is_seen_and_undone(chats: Chats) -> None:
    person = chats.person()
    await person.send(f"/start f-{AVOCAT.code}")
    await press(person, "🔔 Suivre")
    await press(person, "Permanence")
    await press(person, "⬅️ Mes abonnements")
    assert "1. Permanence d'avocat, Valbrune" in person.last.text
    assert "Quand : Dès qu’il y a du nouveau. Silence la nuit : 21 h – 8 h." in person.last.text
    await press(person, "🔕 Arrêter")
    assert person.last.text.startswith("Vous ne suivez rien pour le moment.")
    assert await topics(chats) == ()


async def test_cadence_and_quiet_hours_are_ones_own(chats: Chats) -> None:
    person = chats.person()
    await person.press_data("fl:+:e..98101.:", await shown(chats))
    await person.send("/abonnements")
    await press(person, "📨")
    await press(person, "Chaque jeudi")
    assert "✔️ Chaque jeudi, en un message" in labels(person.last)
    await press(person, "⬅️")
    await press(person, "🌙")
    await press(person, "20 h – 9 h")
    await press(person, "⬅️")
    assert "Quand : Chaque jeudi, en un message. Silence la nuit : 20 h – 9 h." in person.last.text


async def test_nothing_about_violence_or_sexual_health_can_be_followed(chats: Chats) -> None:
    person = chats.person()
    under = await shown(chats)
    for topic in ("n.violences-conjugales", "n.ivg", "n.depistage-ist", "n.mal-etre-ado"):
        await person.press_data(f"fl:+:{topic}:", under)
    assert await topics(chats) == ()
    assert chats.notices == ["Ceci ne peut pas être suivi."] * 4


async def test_a_forged_button_follows_nothing(chats: Chats) -> None:
    person = chats.person()
    under = await shown(chats)
    for forged in (
        "fl:+::",
        "fl:+:e...:",
        "fl:+:e.zzz..:",
        "fl:+:e..99999.:",
        "fl:+:s.s00000000:",
        "fl:+:p.zz:",
        "fl:+:x.y:",
        "fl:zz:zz:zz",
        "fl:q::9",
        "fl:c::never",
    ):
        await person.press_data(forged, under)
    assert await topics(chats) == ()


async def test_forgetting_erases_what_was_followed(chats: Chats) -> None:
    await keep_events(chats, CAFE)
    person = chats.person()
    await person.send(f"/start v-{CAFE.code}")
    card = person.last
    await person.press_data(f"v:d:{CAFE.code}:1", card)
    await person.press_data("fl:+:e..98101.:", await shown(chats))
    await person.press_data("fl:c::daily", person.last)
    await person.send("/mesdonnees")
    assert (
        "Je garde aussi ce que vous suivez (1 sujet) et vos rappels (1) : /abonnements"
        in person.last.text
    )
    await person.send("/oublier")
    await press(person, "Oui, tout effacer")
    async with chats.application.database.read() as session:
        following = await following_of(session, 1001)
    assert following.empty
    assert following.follower.cadence == "now"
    await person.send("/mesdonnees")
    assert person.last.text.startswith("Je ne garde rien de vous")


async def test_a_need_that_nobody_meets_is_followed_in_one_tap(chats: Chats) -> None:
    person = chats.person()
    await person.send("je cherche une ludothèque pour emprunter des jeux")
    await press(person, "🔔 Me prévenir")
    assert "dès qu’un service existe" in person.last.text
    assert len(await topics(chats)) == 1


async def test_topics_fit_in_a_button() -> None:
    from knowledge.needs.load import load

    longest = max(len(need) for need in load().needs)
    assert longest + len("n.") <= LONGEST
    assert len(f"fl:+:{'x' * LONGEST}:".encode()) <= 64


async def test_a_discreet_service_has_no_button_to_follow(chats: Chats) -> None:
    directory = chats.application.live.world.directory
    hidden = replace(AVOCAT, thematiques=(Thematique.SANTE__SANTE_SEXUELLE,))
    await chats.application.live.take(
        replace(directory, services={**directory.services, AVOCAT.code: hidden})
    )
    person = chats.person()
    await person.send(f"/start f-{AVOCAT.code}")
    assert "🔔 Suivre" not in labels(person.last)
    await person.press_data(f"fl:s:{AVOCAT.code}:", person.last)
    assert chats.notices == ["Ceci ne peut pas être suivi."]


async def shown(chats: Chats):  # type: ignore[no-untyped-def]
    """A message with buttons under which anything may be pressed."""
    person = chats.person()
    await person.send("/abonnements")
    return person.last

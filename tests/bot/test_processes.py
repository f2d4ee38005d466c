"""Two processes of one bot on one PostgreSQL, as behind a webhook: each hears of the other."""

import asyncio

from tests.chats import Chats, FixedClock, keep, press, running
from tests.valbrune import VALBRUNE, directory

CHAT = 1001


async def speaks(chats: Chats, language: str | None) -> None:
    """Return once this process knows the resident's language."""
    async with asyncio.timeout(20):
        while chats.application.people.get(CHAT).language != language:  # noqa: ASYNC110
            await asyncio.sleep(0)


async def test_what_a_resident_chose_in_one_process_holds_in_the_other(
    postgres_schema_url: str,
) -> None:
    await keep(postgres_schema_url, directory())
    clock = FixedClock()
    async with (
        running(postgres_schema_url, clock) as one,
        running(postgres_schema_url, clock) as other,
    ):
        here, there = one.person(CHAT), other.person(CHAT)
        await here.send("/langue")
        await press(here, "Türkçe")
        await speaks(other, "tr")
        await there.send("/langue")
        assert there.last.text.startswith("Cevaplarımı hangi dilde okumak istersiniz?")
        await here.send("/oublier")
        await press(here, here.last.buttons[0].text)
        await speaks(other, None)
        assert not other.application.people.kept(CHAT)


async def test_a_commune_declared_in_one_process_is_known_to_the_other(
    postgres_schema_url: str,
) -> None:
    await keep(postgres_schema_url, directory())
    clock = FixedClock()
    async with (
        running(postgres_schema_url, clock) as one,
        running(postgres_schema_url, clock) as other,
    ):
        one.application.people.declare_commune(CHAT, VALBRUNE.code_insee)
        one.application.people.choose_language(CHAT, "es")
        await one.application.people.write(CHAT)
        await speaks(other, "es")
        assert other.application.people.get(CHAT).commune == "98101"

from urllib.parse import parse_qs, urlsplit

from knowledge.wording.links import bot_link, card_link, share_link


def test_a_poster_leads_to_the_bot_and_a_card_to_its_code() -> None:
    assert bot_link("valbrune_bot") == "https://t.me/valbrune_bot?start"
    assert card_link("valbrune_bot", "s12345678") == "https://t.me/valbrune_bot?start=f-s12345678"


def test_what_is_shared_comes_back_whole_out_of_the_address() -> None:
    shared = share_link(card_link("valbrune_bot", "s12345678"), "Crèche & halte « Les Lucioles »")
    carried = parse_qs(urlsplit(shared).query)
    assert carried == {
        "url": ["https://t.me/valbrune_bot?start=f-s12345678"],
        "text": ["Crèche & halte « Les Lucioles »"],
    }


def test_a_name_of_any_length_or_direction_gives_an_address_that_telegram_takes() -> None:
    shared = share_link("https://t.me/b?start=f-s12345678", "\u202e<b>été</b> " * 900)
    assert len(shared) < 1000
    assert "%E2%80%AE" not in shared

"""The poster of a territory and of its cards: what it says, and that its code leads there."""

import asyncio
import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
import segno
from click.testing import CliRunner

from bot.cli import main
from bot.poster import COUNTERS_SHOWN, Poster, PosterTrouble, Reached, bot_name, poster_of
from bot.poster_page import page
from knowledge.directory.snapshot import Directory
from knowledge.directory.territory import Counter
from knowledge.wording.messages import messages
from tests.chats import keep
from tests.valbrune import (
    BIZARRE,
    CRECHE,
    PERMANENCES,
    SERVICES,
    STRUCTURE,
    TERRITORY,
    VALBRUNE,
    directory,
)

_WORDS = messages()


def poster(card: str | None = None, commune: str | None = None) -> Poster:
    return poster_of(directory(), "@valbrune_bot", _WORDS, card, commune)


def read(html: str) -> str:
    """What the page shows, its code left out."""
    body = html.split("<body>")[1]
    text = re.sub(r"<[^>]+>", " ", re.sub(r"<svg.*?</svg>", "", body, flags=re.S))
    return " ".join(unescape(text).split())


def test_the_bots_poster_names_the_territory_and_every_human_counter() -> None:
    made = poster()
    assert made.over == "Pays de Valbrune"
    assert made.link == "https://t.me/valbrune_bot?start"
    assert made.reached == (
        Reached("Accueil du CCAS", "01 99 00 00 01", "du lundi au vendredi, de 9 h à 12 h"),
        Reached("Mairie de Saint-Ormoy", "01 99 00 00 02", "le mardi, de 14 h à 17 h"),
    )


@pytest.mark.parametrize("commune", ["98102", "Saint-Ormoy", "saint ormoy"])
def test_a_commune_has_its_own_counter_on_it(commune: str) -> None:
    assert [r.phone for r in poster(commune=commune).reached] == ["01 99 00 00 02"]


@pytest.mark.parametrize("card", [CRECHE.code, "creche"])
def test_a_cards_poster_has_its_link_and_its_numbers(card: str) -> None:
    made = poster(card)
    assert made.title == "Crèche Les Lucioles"
    assert made.over == "Maison des familles"
    assert made.link == f"https://t.me/valbrune_bot?start=f-{CRECHE.code}"
    assert [(r.name, r.phone) for r in made.reached] == [
        ("Maison des familles", "01 99 00 00 10"),
        ("Accueil du CCAS", "01 99 00 00 01"),
    ]


def test_the_code_on_the_page_is_that_of_the_link() -> None:
    made = poster("creche")
    drawn = segno.make_qr(made.link, error="q").svg_inline(border=4, omitsize=True)
    assert drawn in page(made)


def test_the_page_asks_the_network_for_nothing() -> None:
    html = page(poster())
    assert not re.findall(r"(?:src|href)=|url\(|@import|<script", html)
    assert "size: A4" in html


def test_hostile_data_is_shown_as_text_and_cut_to_fit() -> None:
    html = page(poster(BIZARRE.code))
    assert "<script>" not in html
    assert "<b>Atelier" not in html
    assert "<b>Atelier</b>" in read(html)
    assert len(read(html)) < 1200


@pytest.mark.parametrize(
    ("given", "key"),
    [("", "poster-bot-missing"), ("été_bot", "poster-bot-wrong"), ("@ab", "poster-bot-wrong")],
)
def test_a_name_that_telegram_has_not_is_refused(given: str, key: str) -> None:
    with pytest.raises(PosterTrouble) as trouble:
        bot_name(given)
    assert trouble.value.key == key
    assert _WORDS(trouble.value.key, **trouble.value.arguments)


@pytest.mark.parametrize(
    ("card", "commune", "key"),
    [("nulle-part", None, "poster-no-card"), (None, "Paris", "poster-no-commune")],
)
def test_what_the_directory_lacks_is_said(card: str | None, commune: str | None, key: str) -> None:
    with pytest.raises(PosterTrouble) as trouble:
        poster(card, commune)
    assert trouble.value.key == key
    assert _WORDS(trouble.value.key, **trouble.value.arguments)


def test_a_territory_of_many_counters_needs_a_commune() -> None:
    communes = tuple(
        replace(
            VALBRUNE,
            code_insee=f"98{i:03}",
            nom=f"Commune {i}",
            counter=Counter(f"Mairie {i}", "01 99 00 00 03", "le lundi"),
        )
        for i in range(COUNTERS_SHOWN + 1)
    )
    many = Directory.of(replace(TERRITORY, communes=communes), (STRUCTURE,), SERVICES, PERMANENCES)
    with pytest.raises(PosterTrouble) as trouble:
        poster_of(many, "valbrune_bot", _WORDS)
    assert trouble.value.key == "poster-which-commune"
    assert poster_of(many, "valbrune_bot", _WORDS, commune="98004").reached[0].name == "Mairie 4"


async def kept(folder: Path) -> str:
    url = f"sqlite+aiosqlite:///{folder / 'guichet.sqlite3'}"
    await keep(url, directory())
    return url


async def test_the_command_writes_it_without_token_or_network(tmp_path: Path) -> None:
    url, path = await kept(tmp_path), tmp_path / "affiche.html"
    arguments = ["qr", "creche", "--db", url, "--bot", "valbrune_bot", "-o", str(path)]
    done = await asyncio.to_thread(CliRunner().invoke, main, arguments)
    assert done.exit_code == 0, done.output
    assert done.output.startswith(f"Affiche écrite : {path}.")
    assert "Crèche Les Lucioles" in read(path.read_text(encoding="utf-8"))


async def test_the_command_says_what_it_misses(tmp_path: Path) -> None:
    url = await kept(tmp_path)
    done = await asyncio.to_thread(CliRunner().invoke, main, ["qr", "--db", url])
    assert done.exit_code == 1
    assert "GUICHET_BOT_NAME" in done.output

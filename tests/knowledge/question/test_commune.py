"""Communes as residents write them, on an invented territory."""

import pytest

from knowledge.directory.territory import Commune, Counter
from knowledge.question.commune import CommuneKind, CommuneMention, read_commune

COUNTER = Counter("Mairie", "01 99 00 00 00", "le lundi")


def commune(code: str, nom: str, postal: str, *aliases: str) -> Commune:
    return Commune(code, nom, (postal,), COUNTER, aliases=aliases)


COMMUNES = (
    commune("96001", "Lorvelle", "96100", "Les Tilleuls"),
    commune("96002", "Saint-Ferlin", "96110"),
    commune("96003", "Saint-Ferlin-le-Haut", "96110"),
    commune("96004", "Vauclairet-sur-Orne", "96120"),
    commune("96005", "Sens", "96130"),
    commune("96008", "Pont-sur-Orne", "96160"),
    commune("96009", "Grand-Champ", "96170"),
    commune("96006", "L'Union", "96140"),
    commune("96007", "Sainte-Amélie", "96150", "Le Bourg-Neuf"),
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("une crèche à Lorvelle", "96001"),
        ("creche lorvelle", "96001"),
        ("une creche a lorvele", "96001"),
        ("j'habite aux Tilleuls", "96001"),
        ("st ferlin", "96002"),
        ("St-Ferlin la mairie", "96002"),
        ("saint ferlin le haut", "96003"),
        ("a st ferlin le haut", "96003"),
        ("à Vauclairet", "96004"),
        ("vauclairet sur orne", "96004"),
        ("la mairie de vauclairé sur orne", None),
        ("j'habite à Sens", "96005"),
        ("à l'Union", "96006"),
        ("ste amelie", "96007"),
        ("à sainte-amelie", "96007"),
        ("je suis au bourg neuf", "96007"),
        ("plutôt à Pont", "96008"),
        ("celui de pont, pas l'autre", "96008"),
        ("pas à Lorvelle, à Vauclairet", "96004"),
    ],
)
def test_a_commune_is_named(text: str, code: str | None) -> None:
    mention = read_commune(text, COMMUNES)
    if code is None:
        assert mention is None or mention.codes == ("96004",)
    else:
        assert mention == CommuneMention(CommuneKind.NAMED, (code,))


def test_a_postal_code_names_all_its_communes() -> None:
    expected = CommuneMention(CommuneKind.NAMED, ("96002", "96003"))
    assert read_commune("je suis du 96110", COMMUNES) == expected


@pytest.mark.parametrize(
    "text",
    [
        "dans le bon sens",
        "vers le pont",
        "il va à grand pas",
        "ça n'a pas de sens",
        "union libre",
        "une tisane de tilleul",
        "aide alimentaire",
        "je cherche un emploi",
    ],
)
def test_ordinary_words_are_no_communes(text: str) -> None:
    assert read_commune(text, COMMUNES) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("le plus près", CommuneKind.NEAR),
        ("pas loin de chez moi", CommuneKind.NEAR),
        ("near me", CommuneKind.NEAR),
        ("en yakın", CommuneKind.NEAR),
        ("dans mon village", CommuneKind.HERE),
        ("cheu nou", CommuneKind.HERE),
        ("pas en centre-ville", CommuneKind.NOT_CENTRE),
        ("et ailleurs ?", CommuneKind.EXCEPT),
    ],
)
def test_a_place_may_be_said_without_a_name(text: str, kind: CommuneKind) -> None:
    assert read_commune(text, COMMUNES) == CommuneMention(kind)


def test_words_before_a_name_change_what_is_asked() -> None:
    assert read_commune("ailleurs qu'à Lorvelle", COMMUNES) == CommuneMention(
        CommuneKind.EXCEPT, ("96001",)
    )
    assert read_commune("plutôt vers Saint-Ferlin", COMMUNES) == CommuneMention(
        CommuneKind.NEAR, ("96002",)
    )
    assert read_commune("près de Lorvelle", COMMUNES) == CommuneMention(
        CommuneKind.NEAR, ("96001",)
    )


def test_two_names_are_both_kept() -> None:
    mention = read_commune("à Lorvelle ou à Saint-Ferlin", COMMUNES)
    assert mention == CommuneMention(CommuneKind.NAMED, ("96001", "96002"))

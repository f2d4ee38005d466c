"""Events as agents type them. Seen from Tuesday 24 November 2026."""

from datetime import date

import pytest

from knowledge.directory.entries import AgeRange
from knowledge.directory.vocabulary import Frais
from knowledge.events.event import Event
from knowledge.events.sentence import Problem, ProblemKind, Step, answered, missing, read_event
from knowledge.events.sentence.steps import OF_A_SENTENCE
from tests.valbrune import directory

TODAY = date(2026, 11, 24)
DIRECTORY = directory()


def read(text: str) -> Event:
    found = read_event(text, TODAY, DIRECTORY)
    assert not isinstance(found, Problem), found
    return found.event


def dates(event: Event) -> list[str]:
    """ "2026-12-05 10:00-12:00" for each date."""

    def clock(minute: int | None) -> str:
        return "" if minute is None else f"{minute // 60:02}:{minute % 60:02}"

    return [
        f"{o.day} {clock(o.start)}-{clock(o.end)}" if o.start is not None else str(o.day)
        for o in event.occurrences
    ]


def test_the_first_sentence_of_the_guide() -> None:
    event = read(
        "café des parents samedi 5 décembre 10h-12h à la médiathèque, gratuit, "
        "sur inscription au 01 99 00 12 34"
    )
    assert event.title == "Café des parents"
    assert dates(event) == ["2026-12-05 10:00-12:00"]
    assert event.place.nom == "Médiathèque"
    assert event.frais is Frais.GRATUIT
    assert event.registration == "sur inscription au 01 99 00 12 34"
    assert event.text is None


def test_the_second_sentence_of_the_guide() -> None:
    event = read(
        "Journée des adolescents, 9 avril, 9 h – 18 h, salle des fêtes, pour les 11-17 ans"
    )
    assert event.title == "Journée des adolescents"
    assert dates(event) == ["2027-04-09 09:00-18:00"]
    assert event.place.nom == "Salle des fêtes"
    assert event.age == AgeRange(132, 215)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fête samedi 5 décembre 14h-18h", ["2026-12-05 14:00-18:00"]),
        ("Fête le 5/12 à 14h30", ["2026-12-05 14:30-"]),
        ("Fête de 14h à 18h le 5 décembre", ["2026-12-05 14:00-18:00"]),
        ("jeudi 17 décembre 14h loto des aînés", ["2026-12-17 14:00-"]),
        ("Fête demain à partir de 18h", ["2026-11-25 18:00-"]),
        ("Fête vendredi soir", ["2026-11-27"]),
        ("Après-midi jeux le 18 décembre 14h30-17h", ["2026-12-18 14:30-17:00"]),
        ("Nuit du jeu samedi 5 décembre 20h-2h", ["2026-12-05 20:00-26:00"]),
        (
            "Ateliers les 3, 10 et 17 décembre de 14h à 16h",
            ["2026-12-03 14:00-16:00", "2026-12-10 14:00-16:00", "2026-12-17 14:00-16:00"],
        ),
        (
            "Portes ouvertes samedi 5 décembre 10h-12h et mercredi 9 décembre 14h-16h",
            ["2026-12-05 10:00-12:00", "2026-12-09 14:00-16:00"],
        ),
        (
            "Marché de Noël samedi 12 et dimanche 13 décembre de 10h à 19h",
            ["2026-12-12 10:00-19:00", "2026-12-13 10:00-19:00"],
        ),
        (
            "Stage du 21 au 22 décembre 10h-12h et 14h-16h",
            [
                "2026-12-21 10:00-12:00",
                "2026-12-21 14:00-16:00",
                "2026-12-22 10:00-12:00",
                "2026-12-22 14:00-16:00",
            ],
        ),
        (
            "Éveil musical tous les mercredis du 6 au 20 janvier 10h-11h",
            ["2027-01-06 10:00-11:00", "2027-01-13 10:00-11:00", "2027-01-20 10:00-11:00"],
        ),
        ("Café du lundi, lundi 7 décembre 9h-11h", ["2026-12-07 09:00-11:00"]),
        ("réunion samdi 5 decembr 14h", ["2026-12-05 14:00-"]),
        ("Repas au 12 rue des Lilas le 9 décembre à midi", ["2026-12-09 12:00-"]),
    ],
)
def test_dates_and_hours(text: str, expected: list[str]) -> None:
    assert dates(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Bourse aux jouets dimanche 6 décembre 9h-17h", "Bourse aux jouets"),
        ("Goûter, jeux et magie, samedi 19 décembre, 14h-17h", "Goûter, jeux et magie"),
        ("Spectacle de Noël : mercredi 16 décembre 15h", "Spectacle de Noël"),
        ("les 3 et 10 décembre de 14h à 16h, ateliers numériques", "Ateliers numériques"),
        ("Les 50 ans de la médiathèque, samedi 5 décembre", "Les 50 ans de la médiathèque"),
        ("nouvel événement : chasse aux œufs dimanche 28 mars 10h", "Chasse aux œufs"),
        ("Café-poussette de Saint-Aubin mardi 1er décembre 9h30", "Café-poussette de Saint-Aubin"),
        ("Ciné-débat vendredi 4 décembre 20h30 au cinéma Le Rex", "Ciné-débat"),
        ("jeudi 17 décembre 14h loto des aînés", "Loto des aînés"),
    ],
)
def test_the_title_is_typed_as_it_was(text: str, title: str) -> None:
    assert read(text).title == title


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("pour les 11-17 ans", AgeRange(132, 215)),
        ("de 6 mois à 3 ans", AgeRange(6, 47)),
        ("dès 3 ans", AgeRange(36, None)),
        ("à partir de 6 ans", AgeRange(72, None)),
        ("12 ans et plus", AgeRange(144, None)),
        ("jusqu’à 3 ans", AgeRange(None, 47)),
        ("moins de 12 ans", AgeRange(None, 143)),
        ("enfants de 6 ans", AgeRange(72, 83)),
        ("0/3 ans", AgeRange(0, 47)),
    ],
)
def test_ages(text: str, age: AgeRange) -> None:
    assert read(f"Fête samedi 5 décembre 14h, {text}").age == age


def test_price_capacity_and_registration_are_no_dates() -> None:
    event = read(
        "Atelier cuisine mercredi 9 décembre à 14h, 12 places, 3 € par famille, "
        "inscription obligatoire avant le 5 décembre au 01 99 00 10 10"
    )
    assert dates(event) == ["2026-12-09 14:00-"]
    assert event.capacity == 12
    assert (event.frais, event.price) == (Frais.PAYANT, "3 € par famille")
    assert event.registration == "inscription obligatoire avant le 5 décembre au 01 99 00 10 10"


def test_a_price_with_its_exception_is_one_price() -> None:
    event = read("Spectacle samedi 5 décembre 15h, 4,50 €, gratuit pour les moins de 12 ans")
    assert (event.frais, event.price) == (Frais.PAYANT, "4,50 €, gratuit pour les moins de 12 ans")
    assert event.age == AgeRange()


def test_the_place_takes_what_the_directory_knows_of_it() -> None:
    event = read("Goûter samedi 5 décembre 15h à la Maison des familles")
    assert event.place.nom == "Maison des familles"
    assert event.place.adresse == "1 place de la Mairie"
    assert event.place.code_insee == "98101"


def test_the_commune_is_read_beside_the_place() -> None:
    event = read("Loto samedi 5 décembre 14h salle des fêtes de St Ormoy, pour les seniors")
    assert (event.place.nom, event.place.commune) == ("Salle des fêtes", "Saint-Ormoy")
    assert event.public == "pour les seniors"


def test_what_is_left_is_the_text_and_the_organiser() -> None:
    event = read(
        "Conférence jeudi 3 décembre à 20h, 12 rue des Lilas, animée par une psychologue, "
        "organisé par le comité des fêtes"
    )
    assert event.place.adresse == "12 rue des Lilas"
    assert event.text == "Animée par une psychologue"
    assert event.organiser == "le comité des fêtes"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Fête le 31 novembre à 10h", ProblemKind.IMPOSSIBLE),
        ("Fête le 5 octobre 2026 à 10h", ProblemKind.PAST),
        ("Fête samedi 10 décembre à 10h", ProblemKind.WEEKDAY),
        ("collecte de jouets tous les mardis", ProblemKind.RECURRING),
        ("exposition du 1er décembre 2026 au 30 juin 2027", ProblemKind.LONG),
        ("Fête samedi 5 décembre, inscription au 01 99 00 12 3", ProblemKind.TELEPHONE),
        ("Fête samedi 5 décembre 10h, de 12 à 3 ans", ProblemKind.AGE),
    ],
)
def test_what_cannot_be_is_refused(text: str, kind: ProblemKind) -> None:
    found = read_event(text, TODAY, DIRECTORY)
    assert isinstance(found, Problem)
    assert found.kind is kind


def test_what_is_missing_is_asked_in_order() -> None:
    found = read_event("fête du jeu samedi 5 décembre", TODAY, DIRECTORY)
    assert not isinstance(found, Problem)
    assert missing(found.event, found.timed, OF_A_SENTENCE) == (
        Step.HOURS,
        Step.PLACE,
        Step.COMMUNE,
    )


def test_an_event_is_made_one_answer_at_a_time() -> None:
    event = Event("", "")
    for step, text in (
        (Step.TITLE, "fête du jeu"),
        (Step.DATE, "les 5 et 12 décembre"),
        (Step.HOURS, "14h-18h"),
        (Step.PLACE, "au gymnase"),
        (Step.COMMUNE, "Saint-Ormoy"),
        (Step.AGE, "6-10"),
        (Step.PRICE, "2 € par enfant"),
        (Step.REGISTRATION, "au 01 99 00 12 34"),
        (Step.CAPACITY, "30 places"),
    ):
        answer = answered(step, text, event, TODAY, DIRECTORY)
        assert isinstance(answer, Event), (step, answer)
        event = answer
    assert event.title == "Fête du jeu"
    assert dates(event) == ["2026-12-05 14:00-18:00", "2026-12-12 14:00-18:00"]
    assert (event.place.nom, event.place.commune) == ("Gymnase", "Saint-Ormoy")
    assert event.age == AgeRange(72, 131)
    assert (event.frais, event.price) == (Frais.PAYANT, "2 € par enfant")
    assert event.capacity == 30


def test_a_new_date_keeps_the_hours_that_were_known() -> None:
    event = read("Fête samedi 5 décembre 14h-18h")
    later = answered(Step.DATE, "le 12 décembre", event, TODAY, DIRECTORY)
    assert isinstance(later, Event)
    assert dates(later) == ["2026-12-12 14:00-18:00"]

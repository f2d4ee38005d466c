"""What a message comes to after another."""

import pytest

from knowledge.conversation.answers import Alarm, Chat, One, OutOfScope, Several
from tests.knowledge.conversation.conftest import Talk, told

PASSPORT = "refaire ma carte d'identité"
LAWYER = "je voudrais voir un avocat"


@pytest.mark.parametrize(
    ("asked", "facet"),
    [
        ("c'est payant ?", "prix"),
        ("faut quoi comme photo ?", "documents"),
        ("ils ont un numéro ?", "telephone"),
        ("le samedi ?", "horaires"),
        ("je bosse le matin, ça existe l'après-midi ?", "horaires"),
        ("how much is it?", "prix"),
        ("and on Saturday?", "horaires"),
        ("¿y los sábados?", "horaires"),
        ("e ao sábado?", "horaires"),
        ("هل هو مفتوح يوم السبت؟", "horaires"),
        ("والسبت؟", "horaires"),
        ("والعنوان؟", "adresse"),
        ("peki cumartesi?", "horaires"),
        ("а в суботу?", "horaires"),
    ],
)
def test_the_same_services_are_told_from_another_side(talk: Talk, asked: str, facet: str) -> None:
    first = talk(LAWYER)
    then = talk(LAWYER, asked)
    assert told(then.answer)[0] == told(first.answer)[0] == "avocat-consultation"
    assert isinstance(then.answer, One | Several)
    assert then.answer.asked.facet == facet


def test_another_age_changes_what_is_told(talk: Talk) -> None:
    holidays = "centre de loisirs pour mon fils de 7 ans pendant les vacances"
    assert told(talk(holidays).answer)[0] == "vacances-les-hirondelles"
    older = told(talk(holidays, "et pour ma grande de 14 ans ?").answer)
    assert older
    assert older[0] != "vacances-les-hirondelles"


def test_of_several_those_that_somebody_of_another_age_may_come_to_are_told(talk: Talk) -> None:
    teenager = told(talk("mon ado de 15 ans va mal").answer)
    assert "point-ecoute-jeunes" in teenager
    younger = told(talk("mon ado de 15 ans va mal", "et pour le petit de 6 ans").answer)
    assert younger
    assert "point-ecoute-jeunes" not in younger


BABY = "une place en crèche pour mon bébé de 8 mois"


def test_what_goes_on_is_for_the_same_person(talk: Talk) -> None:
    turn = talk(BABY, "et ses vaccins ?")
    assert told(turn.answer)[0] == "pmi-consultations"
    assert turn.thread.age_months == (8, 8)


def test_who_writes_is_not_of_the_age_of_their_child(talk: Talk) -> None:
    assert talk(BABY, "et pour moi un médecin ?").thread.age_months is None


def test_what_goes_on_is_asked_of_the_same_commune(talk: Talk) -> None:
    turn = talk(PASSPORT + " à Noirmesnil", "et la piscine ?")
    assert isinstance(turn.answer, One)
    assert turn.answer.asked.commune is not None
    assert turn.answer.asked.commune.nom == "Noirmesnil-les-Eaux"


def test_where_nobody_helped_what_was_found_beside_is_told(talk: Talk) -> None:
    turn = talk(PASSPORT, "j'y suis déjà allé, ils veulent rien savoir")
    assert told(turn.answer) == ["carte-identite-passeport-noirmesnil"]


def test_another_commune_gets_the_place_that_is_there(talk: Talk) -> None:
    turn = talk(PASSPORT, "plutôt à Noirmesnil")
    assert told(turn.answer)[0] == "carte-identite-passeport-noirmesnil"


def test_a_rank_chooses_among_those_found(talk: Talk) -> None:
    turn = talk("louer une salle pour un anniversaire", "le deuxième")
    assert told(turn.answer) == ["reservation-salle-perignelles"]


def test_what_was_declined_is_not_told_again(talk: Talk) -> None:
    first = told(talk(LAWYER).answer)[0]
    assert first not in told(talk(LAWYER, "non pas celui-là").answer)


def test_what_is_refused_by_its_name_gives_way(talk: Talk) -> None:
    answer = talk(LAWYER, "non pas un avocat, un notaire").answer
    assert told(answer)[0] == "notaire-consultation"


@pytest.mark.parametrize(
    ("question", "refused", "services"),
    [
        (
            PASSPORT,
            "non pas celui-là, celui de Noirmesnil",
            ["carte-identite-passeport-noirmesnil"],
        ),
        ("emprunter des livres", "non pas à Lorvelle, à Noirmesnil", ["bibliotheque-noirmesnil"]),
        (
            "une crèche pour mon bébé",
            "non pas celle-là, celle de l'allée des Pins",
            ["creche-pomme-de-pin-regulier", "halte-garderie-pomme-de-pin"],
        ),
    ],
)
def test_the_other_one_is_told_by_its_place(
    talk: Talk, question: str, refused: str, services: list[str]
) -> None:
    assert told(talk(question, refused).answer) == services


@pytest.mark.parametrize(
    ("question", "asked", "service", "facet"),
    [
        (LAWYER, "combien la consultation d'une heure", "avocat-consultation", "prix"),
        ("l'aide au permis des jeunes", "j'ai 22 ans ça passe ?", "bourse-au-permis", "age"),
    ],
)
def test_a_part_of_a_service_or_of_oneself_is_asked_of_what_was_shown(
    talk: Talk, question: str, asked: str, service: str, facet: str
) -> None:
    answer = talk(question, asked).answer
    assert isinstance(answer, One | Several)
    assert (told(answer)[0], answer.asked.facet) == (service, facet)


@pytest.mark.parametrize(
    ("asked", "service"),
    [
        ("et mes vieux pots de peinture, ça va où", "decheterie-lorvelle"),
        ("autre chose, je veux voter", "liste-electorale"),
        ("je cherche une nounou pour mon bébé", "relais-petite-enfance"),
    ],
)
def test_another_need_opens_a_subject(talk: Talk, asked: str, service: str) -> None:
    turn = talk(LAWYER, asked)
    assert told(turn.answer)[0] == service
    assert "avocat-consultation" not in told(turn.answer)


@pytest.mark.parametrize(
    "asked",
    [
        "et sinon tu sais qui a gagné le match hier",
        "quelle est la capitale du Pérou",
        "quel temps il fera demain",
    ],
)
def test_what_is_out_of_scope_stays_so_within_a_thread(talk: Talk, asked: str) -> None:
    assert isinstance(talk(LAWYER, asked).answer, OutOfScope)


def test_a_detour_out_of_scope_does_not_lose_the_thread(talk: Talk) -> None:
    turn = talk(LAWYER, "tu sais qui a gagné le match hier", "bon et c'est payant ?")
    assert told(turn.answer)[0] == "avocat-consultation"


def test_courtesy_and_danger_are_no_follow_ups(talk: Talk) -> None:
    assert isinstance(talk(LAWYER, "merci").answer, Chat)
    assert isinstance(talk(LAWYER, "il me tape").answer, Alarm)


def test_where_there_is_a_roof_may_be_asked_after_the_numbers(talk: Talk) -> None:
    roof = "on dort dehors ce soir"
    first = talk(roof).answer
    assert isinstance(first, Alarm)
    then = told(talk(roof, "c'est où ?").answer)
    assert then
    assert set(then) <= {o.service.id for o in first.offers}


def test_violence_leaves_no_thread(talk: Talk) -> None:
    assert talk("il me tape").thread.shown == ()
    assert talk("il me tape").thread.text == ""


def test_after_a_question_that_found_nothing_no_service_is_made_up(talk: Talk) -> None:
    assert told(talk("vendre des lingots", "et le samedi ?").answer) == []


def test_after_an_agenda_another_question_is_a_new_subject(talk: Talk) -> None:
    agenda = "quoi de prévu samedi pour un enfant de 6 ans ?"
    assert told(talk(agenda, LAWYER).answer)[0] == "avocat-consultation"


def test_joined_with_its_thread_a_message_still_has_five_answers_at_most(talk: Talk) -> None:
    found = talk("un mode de garde pour mon bébé", "et plutôt une aide pour payer").answer
    assert len(told(found)) <= 5


def test_a_sentence_in_another_language_is_a_new_subject(talk: Talk) -> None:
    spanish = "mi hijo no habla en la escuela"
    assert told(talk(LAWYER, spanish).answer) == told(talk(spanish).answer)

"""What is kept of a question tells nobody who asked it."""

import pytest

from knowledge.learning.redaction import known_words, redacted
from knowledge.needs.load import load
from tests.valbrune import directory

KNOWN = known_words(load(), directory())


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("je m'appelle Sophie Durand et je cherche une crèche", ("sophie", "durand")),
        ("je m'appelle sophie durand et je cherche une crèche", ("sophie", "durand")),
        ("mon fils Kevin ne va plus au collège", ("kevin",)),
        ("mon fils kevin ne va plus au collège", ("kevin",)),
        ("ma fille thaïs a perdu son doudou", ("thais", "thaïs")),
        ("bonjour madame petit, je voudrais une aide pour mon loyer", ("petit",)),
        ("Mme BENALI voudrait un rendez-vous", ("benali",)),
        ("mme benali voudrait un rendez-vous", ("benali",)),
        ("le docteur Grosjean est parti, qui prend de nouveaux patients", ("grosjean",)),
        ("M. de la Tour cherche un logement", ("tour",)),
        ("appelez moi au 06 39 98 12 34 pour la cantine", ("06", "39", "1234", "12 34")),
        ("mon numero 0639981234 merci", ("0639981234",)),
        ("+33 6 39 98 12 34 c'est pour la garde", ("33", "98")),
        ("ecrivez a jean.dupont@example.org pour l'inscription", ("dupont", "example", "@")),
        ("j'habite 12 rue des Lilas et le voisin fait du bruit", ("12", "lilas")),
        ("j habite rue victor hugo a valbrune", ("victor", "hugo")),
        ("résidence les tilleuls appartement 4, plus de chauffage", ("tilleuls", "4")),
        ("né le 12/03/1984, je cherche un emploi", ("1984", "12/03")),
        ("mon numéro caf 1234567 A, pas de réponse", ("1234567",)),
        ("numéro de sécu 2 84 03 89 123 456 78", ("84", "456")),
        ("on est la famille OUEDRAOGO, on n'a plus rien à manger", ("ouedraogo",)),
        ("famille ouedraogo plus rien a manger", ("ouedraogo",)),
        ("mon mari ahmed est malade", ("ahmed",)),
        ("ma voisine ginette tombe souvent", ("ginette",)),
        ("je suis Przemysław, je cherche des cours de français", ("przemys",)),
        ("C'est pour Jean-Baptiste qui veut faire du judo", ("jean", "baptiste")),
        ("instagram @lola_du_89 harcèlement", ("lola", "89")),
        ("https://facebook.com/profil.kevin c'est lui qui m'embête", ("facebook", "kevin")),
        ("MON FILS MATHIS NE VEUT PLUS ALLER A L ECOLE", ("mathis",)),
        ("Я Оксана Шевченко, шукаю роботу", ("оксана", "шевченко")),
        ("my son Liam needs a doctor", ("liam",)),
        ("benım adım Emre, iş arıyorum", ("emre",)),
        ("je suis mélissandre et j'ai perdu mes papiers", ("melissandre", "mélissandre")),
        ("la mère de dugenou a un problème de logement", ("dugenou",)),
        ("Cordialement, Josiane Pichon", ("josiane", "pichon")),
        ("appelez au zéro six trente-neuf quatre-vingt-dix-huit douze", ("trente", "douze")),
        ("dupont cherche un logement", ("dupont",)),
        ("karim ben salah cherche un logement", ("karim", "salah")),
        ("jean point dupont arobase gmail point com", ("jean", "dupont", "gmail")),
        ("au 12 bis avenue du Général de Gaulle, fuite d'eau", ("gaulle", "général", "12")),
        ("mon allocataire AB12345 est bloqué", ("ab12345",)),
        ("ma patronne Mme El Amrani ne me paie plus", ("amrani",)),
        ("06.39.98.12.34 rappelez pour la cantine", ("39", "98")),
    ],
)
def test_names_numbers_and_addresses_are_gone(said: str, gone: tuple[str, ...]) -> None:
    kept = redacted(said, KNOWN).lower()
    assert [g for g in gone if g in kept] == []


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("j'ai perdu mon doudou au square", "j'ai perdu mon doudou"),
        ("où faire réparer une trottinette", "faire réparer une trottinette"),
        ("ou est ce qu'on peut louer des skis", "louer des skis"),
        ("je suis à la rue avec mes enfants", "à la rue avec mes enfants"),
        ("cours de français pour adultes", "cours de français pour adultes"),
        ("il me faut une place en crèche", "place en crèche"),
        ("un psy pour mon ado qui se scarifie", "pour mon ado"),
        ("la CAF ne répond pas", "la CAF ne répond pas"),
    ],
)
def test_what_is_needed_stays(said: str, kept: str) -> None:
    assert kept in redacted(said, KNOWN)


@pytest.mark.parametrize("said", ["06 39 98 12 34", "Kevin", "je suis Sophie", "???", "et toi"])
def test_nothing_is_kept_where_nothing_would_be_said(said: str) -> None:
    assert redacted(said, KNOWN) == ""

"""How residents say when, region by region and thumb by thumb. Now is Tuesday 24 November
2026, 10:00, zone A: term time, Christmas holidays from 19 December to 4 January.
"""

import pytest

from bot.understand.when import answer

NOW = "2026-11-24T10:00"


def period(text: str, now: str = NOW) -> tuple[object, object]:
    found = answer({"id": "q1", "text": text, "now": now, "zone": "A"})
    return found["from"], found["until"]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("mardi en huit", "2026-12-08T00:00", "2026-12-09T00:00"),
        ("d'aujourd'hui en huit", "2026-12-01T00:00", "2026-12-02T00:00"),
        ("demain en huit", "2026-12-02T00:00", "2026-12-03T00:00"),
        ("vendredi en quinze", "2026-12-11T00:00", "2026-12-12T00:00"),
        ("après le taf", "2026-11-24T18:00", "2026-11-24T22:00"),
        ("demain sur le midi", "2026-11-25T12:00", "2026-11-25T14:00"),
        ("demain sur les 14h", "2026-11-25T14:00", "2026-11-25T15:00"),
        ("samedi entre midi et deux", "2026-11-28T12:00", "2026-11-28T14:00"),
        ("mercredi à la débauche, après 17h", "2026-11-25T17:00", "2026-11-26T00:00"),
        ("lundi qui vient", "2026-11-30T00:00", "2026-12-01T00:00"),
        ("la semaine qui arrive", "2026-11-30T00:00", "2026-12-07T00:00"),
        ("dans une quinzaine de jours", "2026-12-09T00:00", "2026-12-10T00:00"),
        ("d'ici une quinzaine", "2026-11-24T10:00", "2026-12-10T00:00"),
        ("le lendemain de Noël", "2026-12-26T00:00", "2026-12-27T00:00"),
        ("la veille de Noël", "2026-12-24T00:00", "2026-12-25T00:00"),
        ("le jour de l'an", "2027-01-01T00:00", "2027-01-02T00:00"),
        ("à la rentrée de janvier", "2027-01-04T00:00", "2027-01-11T00:00"),
        ("mardi gras", "2027-02-09T00:00", "2027-02-10T00:00"),
        ("la première semaine des vacances", "2026-12-19T00:00", "2026-12-26T00:00"),
        ("vous êtes ouverts asteure ?", "2026-11-24T10:00", "2026-11-24T11:00"),
        ("demain sur le temps de midi", "2026-11-25T12:00", "2026-11-25T14:00"),
    ],
)
def test_habits_of_speech_of_every_region(text: str, start: str, end: str) -> None:
    assert period(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("le vingt-quatre décembre", "2026-12-24T00:00", "2026-12-25T00:00"),
        ("le trente et un décembre", "2026-12-31T00:00", "2027-01-01T00:00"),
        ("vendredi quinze janvier", "2027-01-15T00:00", "2027-01-16T00:00"),
        ("mardi premier décembre", "2026-12-01T00:00", "2026-12-02T00:00"),
        ("demain à quatorze heures trente", "2026-11-25T14:30", "2026-11-25T15:30"),
        ("demain à dix heures quinze", "2026-11-25T10:15", "2026-11-25T11:15"),
        ("demain à neuf heures moins le quart", "2026-11-25T08:45", "2026-11-25T09:45"),
        ("demain à dix heures moins dix", "2026-11-25T09:50", "2026-11-25T10:50"),
        ("samedi à dix-sept heures quarante-cinq", "2026-11-28T17:45", "2026-11-28T18:45"),
        ("mercredi vers une heure", "2026-11-25T13:00", "2026-11-25T14:00"),
        ("jeudi à vingt heures", "2026-11-26T20:00", "2026-11-26T21:00"),
        ("demain de neuf heures à onze heures", "2026-11-25T09:00", "2026-11-25T11:00"),
        ("dans un quart d'heure", "2026-11-24T10:15", "2026-11-24T11:15"),
        ("dans trois quarts d'heure", "2026-11-24T10:45", "2026-11-24T11:45"),
        ("en février deux mille vingt-sept", "2027-02-01T00:00", "2027-03-01T00:00"),
    ],
)
def test_dictation_writes_numbers_out(text: str, start: str, end: str) -> None:
    assert period(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("dem1 aprem c ouver ?", "2026-11-25T12:00", "2026-11-25T18:00"),
        ("dmn matin", "2026-11-25T08:00", "2026-11-25T12:00"),
        ("apres 2m1", "2026-11-26T00:00", "2026-11-27T00:00"),
        ("ajd", "2026-11-24T00:00", "2026-11-25T00:00"),
        ("auj aprem", "2026-11-24T12:00", "2026-11-24T18:00"),
        ("st'aprem", "2026-11-24T12:00", "2026-11-24T18:00"),
        ("lundi pro", "2026-11-30T00:00", "2026-12-01T00:00"),
        ("la sem pro", "2026-11-30T00:00", "2026-12-07T00:00"),
        ("mardi d la semaine pro", "2026-12-01T00:00", "2026-12-02T00:00"),
        ("ce w-e", "2026-11-28T00:00", "2026-11-30T00:00"),
        ("sam. matin", "2026-11-28T08:00", "2026-11-28T12:00"),
        ("mer. 14h", "2026-11-25T14:00", "2026-11-25T15:00"),
        ("lun. 9h-11h", "2026-11-30T09:00", "2026-11-30T11:00"),
        ("jeu. 3 déc.", "2026-12-03T00:00", "2026-12-04T00:00"),
        ("le 5 déc. au matin", "2026-12-05T08:00", "2026-12-05T12:00"),
        ("jeudi 10h/12h", "2026-11-26T10:00", "2026-11-26T12:00"),
        ("15/12 à 14h", "2026-12-15T14:00", "2026-12-15T15:00"),
        ("15.12.2026", "2026-12-15T00:00", "2026-12-16T00:00"),
        ("c bon le 31 pour la salle ?", "2026-12-31T00:00", "2027-01-01T00:00"),
        ("samdi aprem", "2026-11-28T12:00", "2026-11-28T18:00"),
    ],
)
def test_thumbs_shorten_and_stumble(text: str, start: str, end: str) -> None:
    assert period(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("du lundi 7 au vendredi 11 décembre", "2026-12-07T00:00", "2026-12-12T00:00"),
        ("du 28 décembre au 2 janvier", "2026-12-28T00:00", "2027-01-03T00:00"),
        ("du 7 au 11", "2026-12-07T00:00", "2026-12-12T00:00"),
        ("14-18 décembre", "2026-12-14T00:00", "2026-12-19T00:00"),
        ("les 4 et 5 décembre", "2026-12-04T00:00", "2026-12-06T00:00"),
        ("vendredi 4 et samedi 5", "2026-12-04T00:00", "2026-12-06T00:00"),
        ("la semaine du 7", "2026-12-07T00:00", "2026-12-14T00:00"),
        ("le week-end du 12", "2026-12-12T00:00", "2026-12-14T00:00"),
        ("à partir du 5", "2026-12-05T00:00", "2026-12-12T00:00"),
        ("jusqu'au 12", "2026-11-24T10:00", "2026-12-13T00:00"),
        ("avant la fin du mois", "2026-11-24T10:00", "2026-12-01T00:00"),
        ("avant vendredi midi", "2026-11-24T10:00", "2026-11-27T12:00"),
        ("avant ce soir", "2026-11-24T10:00", "2026-11-24T18:00"),
        ("d'ici la fin de l'année", "2026-11-24T10:00", "2027-01-01T00:00"),
        ("d'ici un mois", "2026-11-24T10:00", "2026-12-25T00:00"),
        ("après les vacances de Noël", "2027-01-04T00:00", "2027-01-11T00:00"),
        ("début de semaine prochaine", "2026-11-30T00:00", "2026-12-02T00:00"),
        ("les animations du mois de mai", "2027-05-01T00:00", "2027-06-01T00:00"),
        ("la première semaine de décembre", "2026-12-01T00:00", "2026-12-08T00:00"),
        ("le samedi 5", "2026-12-05T00:00", "2026-12-06T00:00"),
        ("samedi matin 5 décembre", "2026-12-05T08:00", "2026-12-05T12:00"),
        ("samedi 5 à 9h", "2026-12-05T09:00", "2026-12-05T10:00"),
        ("samedi 9 à 11h", "2026-11-28T09:00", "2026-11-28T11:00"),
        ("mardi 1er à 9h", "2026-12-01T09:00", "2026-12-01T10:00"),
        ("demain matin ou jeudi à 15h", "2026-11-25T08:00", "2026-11-25T12:00"),
        ("mardi ou jeudi", "2026-11-26T00:00", "2026-11-27T00:00"),
        ("demain de 14 à 16", "2026-11-25T14:00", "2026-11-25T16:00"),
        ("mercredi de 3 à 6 ans", "2026-11-25T00:00", "2026-11-26T00:00"),
    ],
)
def test_days_are_told_by_their_neighbours(text: str, start: str, end: str) -> None:
    assert period(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("December 5th", "2026-12-05T00:00", "2026-12-06T00:00"),
        ("on the 5th of December", "2026-12-05T00:00", "2026-12-06T00:00"),
        ("on Monday from 9 to 11", "2026-11-30T09:00", "2026-11-30T11:00"),
        ("tomorrow between 2 and 4 pm", "2026-11-25T14:00", "2026-11-25T16:00"),
        ("Monday week", "2026-12-07T00:00", "2026-12-08T00:00"),
        ("in a fortnight", "2026-12-08T00:00", "2026-12-09T00:00"),
        ("by Friday", "2026-11-24T10:00", "2026-11-28T00:00"),
        ("el lunes de 9 a 11", "2026-11-30T09:00", "2026-11-30T11:00"),
        ("mañana de 10 a 12", "2026-11-25T10:00", "2026-11-25T12:00"),
        ("mañana a las 5 de la tarde", "2026-11-25T17:00", "2026-11-25T18:00"),
        ("el próximo fin de semana", "2026-11-28T00:00", "2026-11-30T00:00"),
        ("antes del viernes", "2026-11-24T10:00", "2026-11-27T00:00"),
        ("amanhã entre as 10h e as 12h", "2026-11-25T10:00", "2026-11-25T12:00"),
        ("segunda-feira das 9h às 11h", "2026-11-30T09:00", "2026-11-30T11:00"),
        ("amanhã às 3 da tarde", "2026-11-25T15:00", "2026-11-25T16:00"),
        ("até sexta", "2026-11-24T10:00", "2026-11-28T00:00"),
        ("nas férias de natal", "2026-12-19T00:00", "2027-01-04T00:00"),
        ("يوم الاثنين من الساعة 9 إلى 11", "2026-11-30T09:00", "2026-11-30T11:00"),
        ("غدا الساعة 3 بعد الظهر", "2026-11-25T15:00", "2026-11-25T16:00"),
        ("بعد ثلاثة أيام", "2026-11-27T00:00", "2026-11-28T00:00"),
        ("بعد يومين", "2026-11-26T00:00", "2026-11-27T00:00"),
        ("قبل يوم الجمعة", "2026-11-24T10:00", "2026-11-27T00:00"),
        ("pazartesi 9'dan 11'e kadar", "2026-11-30T09:00", "2026-11-30T11:00"),
        ("yarın saat 10:00-12:00 arası", "2026-11-25T10:00", "2026-11-25T12:00"),
        ("cumaya kadar", "2026-11-24T10:00", "2026-11-28T00:00"),
        ("haftaya cuma", "2026-12-04T00:00", "2026-12-05T00:00"),
        ("ocakta", "2027-01-01T00:00", "2027-02-01T00:00"),
        ("у понеділок з 9 до 11", "2026-11-30T09:00", "2026-11-30T11:00"),
        ("через тиждень", "2026-12-01T00:00", "2026-12-02T00:00"),
        ("цієї суботи вранці", "2026-11-28T08:00", "2026-11-28T12:00"),
        ("у січні", "2027-01-01T00:00", "2027-02-01T00:00"),
        ("до п'ятниці", "2026-11-24T10:00", "2026-11-28T00:00"),
    ],
)
def test_six_other_languages_have_habits_too(text: str, start: str, end: str) -> None:
    assert period(text) == (start, end)


def test_on_saturday_the_next_weekend_is_not_the_one_that_runs() -> None:
    assert period("le week-end prochain", "2026-12-05T14:00") == (
        "2026-12-12T00:00",
        "2026-12-14T00:00",
    )


@pytest.mark.parametrize(
    "text",
    [
        "j'ai rdv tous les mardis",
        "tous les matins je dépose ma fille",
        "chaque lundi je vais à la piscine",
        "d'habitude vous êtes ouverts le lundi non ?",
        "une semaine sur deux",
        "every Tuesday I go there",
        "todos los lunes",
        "todas as segundas",
        "كل يوم اثنين",
        "her salı",
        "щовівторка",
    ],
)
def test_what_comes_back_each_week_is_no_moment(text: str) -> None:
    assert period(text) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Mme Janvier est là ?",
        "je voudrais parler à M. Mardi",
        "mon fils Noël cherche un stage",
        "le marché de Noël c'est où",
        "place du 11 Novembre",
        "la salle du 19 mars 1962",
        "la soirée pyjama c'est où",
        "la journée portes ouvertes",
        "la semaine bleue",
        "l'accueil du soir ça coûte combien",
        "appelez le 15",
        "joyeux Noël",
        "bonne fin de journée",
        "merci, à demain !",
        "3/4 d'heure",
        "les 3/6 ans",
        "2/3 fois par semaine",
        "combien de temps dure le cours, 1h30 ?",
        "20h de cours",
        "hier, vers 15h, personne n'a répondu",
        "l'autre samedi",
        "en mars dernier",
        "mon titre de séjour expire le 5 janvier",
        "ma fille a maintenant 3 ans",
        "le train de 18h",
    ],
)
def test_names_durations_and_courtesies_are_no_moment(text: str) -> None:
    assert period(text) == (None, None)

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from knowledge.directory.entries import Contact, Permanence, Place, Service, Structure
from knowledge.directory.territory import HolidayRegion, SchoolZone
from knowledge.directory.vocabulary import ReseauPorteur
from knowledge.exchange.territory import NoCommunes, territory_from
from knowledge.exchange.zones import departement_of, school_zone_of
from knowledge.schedule.osm import read_osm
from knowledge.store.shape import Entry
from tests.knowledge.exchange.directories import WORDS

DAY = date(2026, 1, 5)


def structure(code_insee: str, commune: str, number: int = 1, ccas: bool = False) -> Structure:
    return Structure(
        f"e{code_insee}{number}",
        f"{code_insee}-{number}",
        "val",
        f"Structure {number} de {commune}",
        DAY,
        reseaux_porteurs=(ReseauPorteur.CCAS_CIAS,) if ccas else None,
        place=Place(commune=commune, code_insee=code_insee, code_postal=code_insee),
        contact=Contact(telephone=f"01 99 00 00 0{number}"),
    )


def test_communes_are_those_that_entries_stand_in() -> None:
    stop = Permanence("p1", "s1", "1", place=Place(commune="Aux", code_insee="89002"))
    found = territory_from([structure("89001", "Bor"), structure("89001", "Bor", 2), stop], WORDS)
    assert [(c.nom, c.codes_postaux) for c in found.communes] == [("Aux", ()), ("Bor", ("89001",))]
    assert (found.departement, found.school_zone) == ("89", SchoolZone.A)
    assert found.timezone == ZoneInfo("Europe/Paris")


def test_a_communes_ccas_is_its_counter_and_else_the_national_number() -> None:
    ccas = structure("89001", "Bor", 2, ccas=True)
    service = Service("s1", "a", "val", ccas.code, ccas.id, "Accueil", "Accueil", DAY)
    hours = Permanence("p1", "s1", "1", schedule=read_osm("Mo 09:00-12:00"))
    entries: list[Entry] = [
        structure("89001", "Bor"),
        ccas,
        service,
        hours,
        structure("89002", "Ys"),
    ]
    bor, ys = territory_from(entries, WORDS).communes
    assert (bor.counter.nom, bor.counter.telephone) == ("Structure 2 de Bor", "01 99 00 00 02")
    assert "9 h à 12 h" in bor.counter.horaires
    assert (ys.counter.nom, ys.counter.telephone) == ("Allô Service Public", "39 39")


def test_overseas_and_alsace_have_their_own_calendars() -> None:
    reunion = territory_from([structure("97411", "Saint-Denis")], WORDS)
    assert reunion.timezone == ZoneInfo("Indian/Reunion")
    assert reunion.holiday_region is HolidayRegion.LA_REUNION
    assert reunion.school_zone is SchoolZone.OUTREMER
    alsace = territory_from([structure("67482", "Strasbourg")], WORDS)
    assert alsace.holiday_region is HolidayRegion.ALSACE_MOSELLE
    assert alsace.school_zone is SchoolZone.B


def test_of_several_school_zones_none_is_told() -> None:
    found = territory_from([structure("89001", "Bor"), structure("75056", "Paris")], WORDS)
    assert (found.school_zone, found.departement) == (SchoolZone.OUTREMER, None)


def test_without_a_commune_there_is_no_territory() -> None:
    with pytest.raises(NoCommunes):
        territory_from([Structure("e1", "a", "val", "CCAS", DAY)], WORDS)


def test_each_departement_of_the_mainland_has_its_zone() -> None:
    codes = [f"{n:02}" for n in range(1, 96) if n != 20]
    zones = [school_zone_of(code) for code in codes]
    assert (zones.count(SchoolZone.A), zones.count(SchoolZone.B), zones.count(SchoolZone.C)) == (
        32,
        41,
        21,
    )
    assert {school_zone_of(c) for c in ("2A", "2B")} == {SchoolZone.CORSE}
    assert [departement_of(c) for c in ("01033", "2A004", "97411", "98818")] == [
        "01",
        "2A",
        "974",
        "988",
    ]

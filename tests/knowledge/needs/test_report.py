"""What ``guichet needs`` prints."""

from collections.abc import Mapping, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from knowledge.directory.entries import Service
from knowledge.directory.snapshot import Directory
from knowledge.directory.territory import HolidayRegion, SchoolZone, Territory
from knowledge.needs.report import needs_report
from knowledge.needs.thesaurus import Need, Thesaurus


class Tied:
    def ties(self) -> Mapping[str, Sequence[tuple[str, float]]]:
        return {"met": [("s1", 0.9)]}


def test_the_report_names_ties_unmet_needs_and_services_that_nothing_leads_to() -> None:
    territory = Territory(
        "T", ZoneInfo("Europe/Paris"), SchoolZone.A, HolidayRegion.METROPOLE, communes=()
    )
    services = tuple(
        Service(c, c, "x", "e", "e", nom, "", date(2026, 1, 1))
        for c, nom in (("s1", "Halte-garderie"), ("s2", "Club de bridge"))
    )
    needs = Thesaurus.of(
        [
            Need("met", "Faire garder un petit", "enfance", (), ("halte-garderie",)),
            Need("unmet", "Patiner", "sport", (), ("patinoire",)),
        ]
    )
    said = needs_report(Directory.of(territory, (), services, ()), Tied(), needs)
    assert "1 besoins sur 2" in said or "1 besoin sur 2" in said
    assert "Faire garder un petit : Halte-garderie (90 %)" in said
    assert "Patiner (sport)" in said
    assert "Club de bridge" in said.splitlines()[-1]

from dataclasses import replace

import pytest

from knowledge.directory.codes import EntryKind, permanence_id, public_code
from knowledge.directory.entries import Permanence, Place, Service, State, Status, Structure
from knowledge.exchange.faults import Reason
from knowledge.exchange.plan import FieldChange
from knowledge.exchange.planning import plan_import
from knowledge.exchange.records import Kind
from knowledge.schedule.osm import read_osm
from knowledge.store.entries import Stored
from tests.knowledge.exchange.directories import (
    TODAY,
    again,
    applied,
    directory_of,
    edited,
    exported,
    imported,
    parsed,
)
from tests.knowledge.exchange.rows import SERVICE, STRUCTURE

E = public_code(EntryKind.STRUCTURE, "ccas")
S = public_code(EntryKind.SERVICE, "avocat")
P = public_code(EntryKind.PERMANENCE, permanence_id("avocat", "1"))


@pytest.fixture
def stored() -> dict[str, Stored]:
    return imported([STRUCTURE], [SERVICE])


def service_in(stored: dict[str, Stored]) -> Service:
    entry = stored[S].entry
    assert isinstance(entry, Service)
    return entry


def permanence_in(stored: dict[str, Stored]) -> Permanence:
    entry = stored[P].entry
    assert isinstance(entry, Permanence)
    return entry


def test_a_first_import_makes_entries_with_their_codes(stored: dict[str, Stored]) -> None:
    assert set(stored) == {E, S, P}
    service, permanence = stored[S].entry, stored[P].entry
    assert isinstance(service, Service)
    assert isinstance(permanence, Permanence)
    assert (service.structure, permanence.service, permanence.key) == (E, S, "1")


def test_a_service_without_hours_or_address_has_its_structures(stored: dict[str, Stored]) -> None:
    directory = directory_of(stored)
    (permanence,) = directory.permanences_of(directory.services[S])
    assert directory.place_of(permanence).adresse == "1 place du Puits"
    assert directory.timetable_of(permanence).schedule == read_osm("Mo-Fr 09:00-12:00")
    assert directory.contact_of(directory.services[S]).telephone == "01 99 00 00 02"


def test_a_producers_change_is_told_field_by_field(stored: dict[str, Stored]) -> None:
    row = SERVICE | {"nom": "Avocat", "adresse": "2 rue du Lavoir", "date_maj": "2026-02-01"}
    plan = again(stored, parsed([STRUCTURE], [row]))
    (changed,) = plan.changed
    assert changed.fields == (
        FieldChange("adresse", None, "2 rue du Lavoir"),
        FieldChange("date_maj", "2026-01-05", "2026-02-01"),
        FieldChange("nom", "Permanence d'un avocat", "Avocat"),
    )
    after = applied(stored, plan)
    assert permanence_in(after).place == Place(adresse="2 rue du Lavoir")
    assert set(after) == {E, S, P}
    assert [n.id for n in plan.untouched] == ["ccas"]


def test_what_the_file_does_not_speak_of_stays(stored: dict[str, Stored]) -> None:
    words = ("un avocat gratuit",)
    stored = edited(stored, S, words=words, verified_on=TODAY)
    after = applied(stored, again(stored, parsed([STRUCTURE], [SERVICE | {"nom": "Avocat"}])))
    assert (service_in(after).nom, service_in(after).words) == ("Avocat", words)
    assert after[S].entry.verified_on == TODAY


def test_an_agents_change_is_kept_and_told(stored: dict[str, Stored]) -> None:
    stored = edited(stored, S, **{"contact.telephone": "01 99 00 12 34"})
    for theirs, also in (("01 99 00 00 02", False), ("01 99 00 99 99", True)):
        plan = again(stored, parsed([STRUCTURE], [SERVICE | {"telephone": theirs}]))
        (conflict,) = plan.conflicts
        assert (conflict.field, conflict.kept, conflict.theirs, conflict.also_changed) == (
            "telephone",
            "01 99 00 12 34",
            theirs,
            also,
        )
        after = applied(stored, plan)
        assert service_in(after).contact.telephone == "01 99 00 12 34"
        # The conflict stands as long as both say something else.
        assert (
            len(again(after, parsed([STRUCTURE], [SERVICE | {"telephone": theirs}])).conflicts) == 1
        )


def test_a_producer_who_follows_an_agents_change_ends_the_conflict(
    stored: dict[str, Stored],
) -> None:
    stored = edited(stored, S, **{"contact.telephone": "01 99 00 12 34"})
    followed = SERVICE | {"telephone": "01 99 00 12 34"}
    plan = again(stored, parsed([STRUCTURE], [followed]))
    assert plan.conflicts == ()
    stored = applied(stored, plan)
    later = again(stored, parsed([STRUCTURE], [followed | {"telephone": "01 99 00 00 05"}]))
    assert (later.conflicts, len(later.changed)) == ((), 1)


def test_an_agents_hours_are_kept_and_told(stored: dict[str, Stored]) -> None:
    stored = edited(stored, P, schedule=read_osm("Th[1,3] 09:00-12:00"))
    plan = again(stored, parsed([STRUCTURE], [SERVICE | {"horaires_accueil": "Mo 09:00-10:00"}]))
    (conflict,) = plan.conflicts
    assert (conflict.kept, conflict.theirs) == ("Th[1,3] 09:00-12:00", "Mo 09:00-10:00")
    assert applied(stored, plan)[P].entry == stored[P].entry


def test_the_rest_of_an_entry_in_conflict_is_updated(stored: dict[str, Stored]) -> None:
    stored = edited(stored, S, nom="Avocate")
    plan = again(stored, parsed([STRUCTURE], [SERVICE | {"nom": "X Y Z", "frais": "gratuit"}]))
    assert [c.field for c in plan.conflicts] == ["nom"]
    assert [f.field for f in plan.changed[0].fields] == ["frais"]


def test_an_agents_entry_that_no_import_gave_is_not_overwritten() -> None:
    stored = {
        code: Stored(kept.entry, kept.version)
        for code, kept in edited(imported([STRUCTURE], [SERVICE]), S, nom="Avocate").items()
    }
    plan = again(stored, parsed([STRUCTURE], [SERVICE]))
    assert [(c.field, c.kept) for c in plan.conflicts] == [("nom", "Avocate")]


def test_what_is_gone_is_told_and_ended_only_when_asked(stored: dict[str, Stored]) -> None:
    other = STRUCTURE | {"id": "autre"}
    files = parsed([other], [])
    assert [n.id for n in again(stored, files).gone] == ["ccas"]
    assert again(stored, files).replacements == ()
    both = parsed([other], [SERVICE | {"id": "b", "structure_id": "autre"}])
    plan = again(stored, both, end_missing=True)
    assert {(n.kind, n.id) for n in plan.gone} == {
        (Kind.STRUCTURE, "ccas"),
        (Kind.SERVICE, "avocat"),
    }
    after = applied(stored, plan)
    assert after[S].entry.status.state is State.ENDED
    assert [r["id"] for r in exported(after)[1]] == ["b"]
    # Gone once, it is not told again; when it is back, it is as before.
    assert again(after, both).gone == ()
    back = applied(after, again(after, parsed([STRUCTURE, other], [SERVICE])))
    assert back[S].entry == stored[S].entry


def test_what_an_agent_ended_is_not_brought_back(stored: dict[str, Stored]) -> None:
    stored = edited(stored, S, status=Status(State.ENDED))
    plan = again(stored, parsed([STRUCTURE], [SERVICE]))
    assert [(c.field, c.kept) for c in plan.conflicts] == [("status", "ended")]
    assert applied(stored, plan)[S].entry.status.state is State.ENDED


def test_other_sources_and_kinds_are_never_gone(stored: dict[str, Stored]) -> None:
    assert again(stored, parsed([STRUCTURE | {"source": "dora"}])).gone == ()
    assert again(stored, parsed([STRUCTURE])).gone == ()


def test_a_refused_entry_is_not_gone(stored: dict[str, Stored]) -> None:
    files = parsed([STRUCTURE], [SERVICE | {"nom": "A"}])
    plan = plan_import(stored, files, keep_valid=True, end_missing=True)
    assert plan.gone == ()
    assert not plan.refused


def test_something_invalid_refuses_all_unless_the_valid_is_wanted() -> None:
    files = parsed([STRUCTURE, STRUCTURE | {"id": "b", "nom": "B"}], [])
    assert plan_import({}, files).refused
    plan = plan_import({}, files, keep_valid=True)
    assert not plan.refused
    assert [n.id for n in plan.new] == ["ccas"]
    assert plan.rejected_entries == 1


@pytest.mark.parametrize(
    ("structures", "reason"),
    [
        ([], Reason.NO_SUCH_STRUCTURE),
        ([STRUCTURE | {"nom": "A"}], Reason.REJECTED_STRUCTURE),
    ],
)
def test_a_service_without_its_structure_is_refused(
    structures: list[dict[str, object]], reason: Reason
) -> None:
    plan = plan_import({}, parsed(structures, [SERVICE]), keep_valid=True)
    assert (plan.rejected[-1].entry, plan.rejected[-1].reason) == ("avocat", reason)
    assert plan.new == ()


def test_a_services_structure_may_stand_in_the_directory(stored: dict[str, Stored]) -> None:
    plan = again(stored, parsed(None, [SERVICE | {"id": "b", "source": "dora"}]))
    assert [n.id for n in plan.new] == ["b"]
    service = next(a.entry for a in plan.additions if isinstance(a.entry, Service))
    assert service.structure == E


def test_a_service_may_move_to_another_structure(stored: dict[str, Stored]) -> None:
    other = STRUCTURE | {"id": "mairie"}
    plan = again(stored, parsed([STRUCTURE, other], [SERVICE | {"structure_id": "mairie"}]))
    after = applied(stored, plan)
    assert service_in(after).structure == public_code(EntryKind.STRUCTURE, "mairie")


def test_our_own_export_changes_nothing_even_where_words_stand_for_hours(
    stored: dict[str, Stored],
) -> None:
    stored = edited(
        stored, P, schedule=replace(read_osm("Mo 09:00-12:00"), text="le lundi, souvent")
    )
    second = Permanence("p2", S, "2", nom="Mairie annexe", schedule=read_osm("Tu 14:00-16:00"))
    stored = {**stored, "p2": Stored(second, 1)}
    structures, services = exported(stored)
    assert "le lundi, souvent" in services[0]["mobilisation_precisions"]
    plan = again(stored, parsed(structures, services))
    assert (plan.changed, plan.conflicts, plan.new, plan.gone) == ((), (), (), ())
    after = applied(stored, plan)
    assert {c: k.entry for c, k in after.items()} == {c: k.entry for c, k in stored.items()}
    assert again(after, parsed(structures, services)).conflicts == ()


def test_the_same_ids_of_two_sources_are_two_entries(stored: dict[str, Stored]) -> None:
    plan = again(stored, parsed([STRUCTURE | {"source": "dora"}]))
    (addition,) = plan.additions
    assert isinstance(addition.entry, Structure)
    assert addition.entry.code != E

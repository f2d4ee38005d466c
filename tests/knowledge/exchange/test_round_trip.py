from hypothesis import given, settings

from knowledge.exchange.standard import ServiceRecord, StructureRecord
from tests.knowledge.exchange.directories import again, applied, exported, imported, parsed
from tests.knowledge.exchange.rows import Row, services, structures


@settings(max_examples=120, deadline=None)
@given(structures, services)
def test_every_field_survives_import_and_export(structure: Row, service: Row) -> None:
    out_structures, out_services = exported(imported([structure], [service]))
    assert out_structures == [dict.fromkeys(StructureRecord.model_fields) | structure]
    assert out_services == [dict.fromkeys(ServiceRecord.model_fields) | service]


@settings(max_examples=40, deadline=None)
@given(structures, services)
def test_importing_again_changes_nothing(structure: Row, service: Row) -> None:
    stored = imported([structure], [service])
    plan = again(stored, parsed([structure], [service]))
    assert plan.empty
    assert len(plan.untouched) == 2


@settings(max_examples=40, deadline=None)
@given(structures, services, structures, services)
def test_what_a_producer_changes_is_exported_as_he_says_it(
    structure: Row, service: Row, next_structure: Row, next_service: Row
) -> None:
    stored = imported([structure], [service])
    plan = again(stored, parsed([next_structure], [next_service]))
    assert plan.conflicts == ()
    out_structures, out_services = exported(applied(stored, plan))
    assert out_structures == [dict.fromkeys(StructureRecord.model_fields) | next_structure]
    assert out_services == [dict.fromkeys(ServiceRecord.model_fields) | next_service]

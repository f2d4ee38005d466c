from knowledge.directory.codes import EntryKind, kind_of, permanence_id, public_code


def test_a_code_is_the_same_on_every_machine() -> None:
    assert public_code(EntryKind.SERVICE, "creche-les-lutins") == "s5j8crzsy"


def test_a_code_is_short_and_plain() -> None:
    codes = [public_code(kind, f"entrée n°{n}") for kind in EntryKind for n in range(500)]
    assert len(set(codes)) == len(codes)
    assert all(len(c) == 9 and c.isascii() and c.isalnum() and c == c.lower() for c in codes)


def test_a_taken_code_gives_the_next_of_its_series() -> None:
    first = public_code(EntryKind.STRUCTURE, "mairie")
    second = public_code(EntryKind.STRUCTURE, "mairie", {first})
    third = public_code(EntryKind.STRUCTURE, "mairie", {first, second})
    assert len({first, second, third}) == 3


def test_a_code_tells_its_kind() -> None:
    assert kind_of(public_code(EntryKind.PERMANENCE, permanence_id("bus", "main"))) is (
        EntryKind.PERMANENCE
    )
    assert kind_of(public_code(EntryKind.STRUCTURE, "mairie")) is EntryKind.STRUCTURE
    assert kind_of("sil0u00000") is None
    assert kind_of("silou0000") is None
    assert kind_of("x00000000") is None
    assert kind_of("") is None


def test_the_kinds_do_not_share_codes() -> None:
    assert public_code(EntryKind.STRUCTURE, "ccas") != public_code(EntryKind.SERVICE, "ccas")

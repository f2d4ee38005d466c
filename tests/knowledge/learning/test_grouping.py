from datetime import date

from knowledge.learning.figures import counted
from knowledge.learning.grouping import grouped
from knowledge.store.questions import Unanswered


def asked(number: int, text: str, **fields: object) -> Unanswered:
    return Unanswered(number, date(2026, 11, 24), text, **fields)  # type: ignore[arg-type]


def test_typos_and_empty_words_do_not_part_questions() -> None:
    (group,) = grouped(
        [
            asked(1, "où réparer une trottinette"),
            asked(2, "je cherche à réparer ma trotinette"),
            asked(3, "réparer trottinette svp"),
        ]
    )
    assert group.count == 3
    assert group.id == 1


def test_one_word_in_common_does_not_join_questions() -> None:
    groups = grouped([asked(1, "réparer un vélo"), asked(2, "réparer une dent cassée")])
    assert [g.count for g in groups] == [1, 1]


def test_words_that_only_look_alike_do_not_join_questions() -> None:
    assert len(grouped([asked(1, "soin dental"), asked(2, "soin mental")])) == 2


def test_counts_below_five_and_what_would_give_them_away_are_masked() -> None:
    rows = [asked(i, "x", need="velo", commune="98101") for i in range(8)]
    rows += [asked(i, "x", need="velo", commune="98102") for i in range(8, 14)]
    rows += [asked(20, "x", need="velo", commune="98103")]
    (figures,) = counted(rows)
    assert figures.need.count == 15
    assert [(c.name, c.count) for c in figures.communes] == [
        ("98101", 8),
        ("98102", None),
        ("98103", None),
    ]

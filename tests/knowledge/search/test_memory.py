from datetime import UTC, datetime

from knowledge.search.memory import Memory
from knowledge.search.query import Match, Outcome, Query

MORNING = datetime(2026, 11, 24, 9, tzinfo=UTC)
EVENING = datetime(2026, 11, 24, 20, tzinfo=UTC)
TOMORROW = datetime(2026, 11, 25, 9, tzinfo=UTC)


def asked(memory: Memory, *queries: Query) -> list[str]:
    """The texts that had to be searched for."""
    searched: list[str] = []

    def find(query: Query) -> Match:
        searched.append(query.text)
        return Match(Outcome.UNKNOWN)

    for query in queries:
        memory.match(query, find)
    return searched


def test_the_same_question_is_searched_once_a_day() -> None:
    queries = (Query("a", MORNING), Query("a", EVENING), Query("a", TOMORROW))
    assert asked(Memory(), *queries) == ["a", "a"]


def test_another_commune_or_age_is_another_question() -> None:
    queries = (
        Query("a", MORNING),
        Query("a", MORNING, commune="98101"),
        Query("a", MORNING, age_months=(0, 36)),
        Query("a", MORNING, without=frozenset({"s1"})),
    )
    assert asked(Memory(), *queries) == ["a"] * 4


def test_what_was_asked_least_lately_gives_way() -> None:
    queries = tuple(Query(text, MORNING) for text in ("a", "b", "a", "c", "a", "b"))
    assert asked(Memory(2), *queries) == ["a", "b", "c", "b"]

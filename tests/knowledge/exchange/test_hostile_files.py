"""Whatever a file holds, reading, comparing and telling about it ends in a report."""

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.exchange.files import read_file
from knowledge.exchange.planning import plan_import
from knowledge.wording.reports import import_report
from tests.knowledge.exchange.directories import WORDS
from tests.knowledge.exchange.rows import SERVICE, STRUCTURE
from tests.knowledge.exchange.test_france_services import ROW

_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
_field = st.sampled_from([*SERVICE, *STRUCTURE, "publics", "zone_eligibilite", "latitude", "x"])
_row = st.builds(
    lambda base, more: base | more,
    st.sampled_from([SERVICE, STRUCTURE, {}]),
    st.dictionaries(_field, _json, max_size=4),
)
_cell = st.text(max_size=12) | st.sampled_from(["09:00 - 12:00", "=1+1", '"', "\n", "France"])
_csv = st.lists(st.lists(_cell, max_size=30), max_size=4).map(
    lambda rows: "\n".join([",".join(ROW), *(",".join(row) for row in rows)])
)


def told(content: bytes) -> None:
    parsed = read_file("f", content, WORDS)
    for keep_valid in (False, True):
        plan = plan_import({}, parsed, keep_valid=keep_valid)
        assert import_report(plan, WORDS, applied=not plan.refused)


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes(content: bytes) -> None:
    told(content)


@settings(max_examples=80, deadline=None)
@given(_json | st.lists(_row | _json, max_size=4), st.sampled_from(["utf-8", "utf-16", "cp1252"]))
def test_any_json(data: Any, encoding: str) -> None:
    told(json.dumps(data, ensure_ascii=False).encode(encoding, errors="replace"))


@settings(max_examples=50, deadline=None)
@given(_csv)
def test_any_table(text: str) -> None:
    told(text.encode(errors="replace"))


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_file_cut_short_or_with_a_byte_changed(data: st.DataObject) -> None:
    content = bytearray(json.dumps([STRUCTURE, STRUCTURE | {"id": "b"}]).encode())
    place = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        del content[place:]
    else:
        content[place] = data.draw(st.integers(0, 255))
    told(bytes(content))

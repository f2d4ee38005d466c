"""Files that cannot be imported, by name: each must be reported, and change nothing."""

import io
import json
import zipfile
from typing import Any

_ROW: dict[str, Any] = {
    "source": "test",
    "id": "x",
    "structure_id": "maison",
    "nom": "Un service",
    "description": "Une description.",
    "date_maj": "2026-01-05",
}


def _rows(*rows: Any) -> bytes:
    return json.dumps(rows, ensure_ascii=False).encode()


def _zip(**members: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in members.items():
            archive.writestr(name.replace("_", "/"), content)
    return held.getvalue()


BROKEN_FILES: dict[str, bytes] = {
    "empty.json": b"",
    "spaces.json": b" \n\t ",
    "zeros.json": b"\x00" * 4096,
    "noise.json": bytes(range(256)) * 8,
    "cut.json": _rows(_ROW)[:-20],
    "half-utf8.json": _rows(_ROW)[:60] + b"\xc3",
    "bom.json": b"\xff\xfe\xff\xfe[",
    "deep.json": b"[" * 100_000,
    "deep-objects.json": b'{"a":' * 50_000,
    "number.json": b"9" * 5000,
    "string.json": b'"services"',
    "null.json": b"null",
    "strings.json": _rows("a", 1, None, []),
    "nan.json": b'[{"id": NaN, "latitude": Infinity}]',
    "nothing-in-it.json": _rows({}),
    "no-id.json": _rows({k: v for k, v in _ROW.items() if k != "id"}),
    "wrong-types.json": _rows(_ROW | {"id": 7, "nom": ["x"], "date_maj": {"a": 1}}),
    "no-structure.json": _rows(_ROW | {"structure_id": "nulle-part"}),
    "bad-date.json": _rows(_ROW | {"date_maj": "2026-02-31"}),
    "bad-place.json": _rows(_ROW | {"latitude": 1e308, "longitude": "est"}),
    "bad-words.json": _rows(_ROW | {"publics": ["<b>"], "frais": "\u202e", "thematiques": "x"}),
    "twice.json": _rows(_ROW | {"date_maj": "x"}, _ROW | {"date_maj": "y"}),
    "sql.json": _rows(_ROW | {"id": "'; DROP TABLE entries; --", "structure_id": "' OR 1=1"}),
    "control.json": _rows(_ROW | {"nom": "\x00\x1b[2J", "structure_id": "\x00"}),
    "not-a-book.xlsx": b"PK\x03\x04" + b"\x00" * 100,
    "no-sheet.xlsx": _zip(a="x"),
    "broken-sheet.xlsx": _zip(xl_workbook="<workbook", **{"[Content_Types].xml": "<Types/>"}),
    "old-book.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600,
    "quote.csv": b'"nom,adresse\n"a,b\n',
    "no-rows.csv": b"\n\n\n",
    "wide.csv": b"," * 20_000 + b"\n" + b";" * 20_000,
    "page.html": b"<html><script>alert(1)</script></html>",
    "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "..\u202excod.exe": b"MZ" + b"\x90" * 200,
}

"""What one broadcast sends to each of its recipients, kept as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from knowledge.wording.buttons import Button, Row, View


@dataclass(frozen=True, slots=True)
class Payload:
    """``html``: Telegram HTML, at most 4,096 units, 1,024 beside a picture. ``picture``: a
    Telegram ``file_id``."""

    html: str
    rows: tuple[Row, ...] = ()
    picture: str | None = None

    @classmethod
    def of(cls, view: View, picture: str | None = None) -> "Payload":
        return cls(str(view.text), view.rows, picture)

    @property
    def view(self) -> View:
        return View(Markup(self.html), self.rows)

    def to_json(self) -> dict[str, Any]:
        rows = [[{"text": b.text, "data": b.data, "url": b.url} for b in row] for row in self.rows]
        return {"html": self.html, "rows": rows, "picture": self.picture}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Payload":
        rows = tuple(
            tuple(Button(b["text"], b.get("data"), b.get("url")) for b in row)
            for row in data.get("rows", ())
        )
        return cls(data["html"], rows, data.get("picture"))

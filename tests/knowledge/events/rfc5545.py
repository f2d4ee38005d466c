"""A strict reader of iCalendar lines (RFC 5545), independent of the library that writes them.

Raises AssertionError for what a calendar could refuse: bare line ends, lines beyond 75
octets, a fold inside a character, unknown escapes, a TZID without its VTIMEZONE, dates that do
not exist, components without what the RFC requires.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

_NAME = re.compile(r"[A-Z][A-Z0-9-]*")
_REQUIRED = {
    "VCALENDAR": ("PRODID", "VERSION"),
    "VEVENT": ("UID", "DTSTAMP", "DTSTART"),
    "VTIMEZONE": ("TZID",),
    "STANDARD": ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
    "DAYLIGHT": ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
}
_ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "LOCATION")


@dataclass
class Property:
    name: str
    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value unescaped; only the four escapes of the RFC are allowed."""
        assert re.fullmatch(r"(?:[^\\;,\n]|\\[\\;,nN])*", self.value), self.value
        return re.sub(
            r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], self.value, flags=re.DOTALL
        )

    @property
    def moment(self) -> date | datetime:
        if self.parameters.get("VALUE") == "DATE":
            return datetime.strptime(self.value, "%Y%m%d").replace(tzinfo=UTC).date()
        if self.value.endswith("Z"):
            return datetime.strptime(self.value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        return datetime.strptime(self.value, "%Y%m%dT%H%M%S")  # noqa: DTZ007


@dataclass
class Component:
    name: str
    properties: list[Property] = field(default_factory=list)
    parts: list["Component"] = field(default_factory=list)

    def __getitem__(self, name: str) -> Property:
        found = [p for p in self.properties if p.name == name]
        assert len(found) == 1, f"{name}: {len(found)}"
        return found[0]

    def has(self, name: str) -> bool:
        return any(p.name == name for p in self.properties)

    def all(self, name: str) -> list["Component"]:
        return [p for p in self.parts if p.name == name]


def parse(data: bytes) -> Component:
    assert data.endswith(b"\r\n")
    raw = data[:-2].split(b"\r\n")
    for line in raw:
        assert b"\n" not in line
        assert b"\r" not in line
        assert len(line) <= 75, line
        line.decode("utf-8")
    unfolded: list[str] = []
    for line in raw:
        if line[:1] in (b" ", b"\t"):
            assert unfolded
            unfolded[-1] += line[1:].decode("utf-8")
        else:
            unfolded.append(line.decode("utf-8"))
    stack: list[Component] = []
    root: Component | None = None
    for text in unfolded:
        assert text, "an empty line"
        read = _property(text)
        if read.name == "BEGIN":
            stack.append(Component(read.value))
        elif read.name == "END":
            done = stack.pop()
            assert done.name == read.value
            _check(done)
            if stack:
                stack[-1].parts.append(done)
            else:
                assert root is None
                root = done
        else:
            stack[-1].properties.append(read)
    assert root is not None
    assert not stack
    assert root.name == "VCALENDAR"
    assert root["VERSION"].value == "2.0"
    zones = {z["TZID"].value for z in root.all("VTIMEZONE")}
    for event in root.all("VEVENT"):
        for read in event.properties:
            assert read.parameters.get("TZID", "") in {"", *zones}
    uids = [e["UID"].value for e in root.all("VEVENT")]
    assert len(uids) == len(set(uids))
    return root


def _property(text: str) -> Property:
    head, colon, value = _split(text)
    assert colon, text
    name, *parameters = head.split(";")
    assert _NAME.fullmatch(name), text
    pairs = {}
    for parameter in parameters:
        key, equals, said = parameter.partition("=")
        assert equals, text
        assert _NAME.fullmatch(key), text
        pairs[key] = said.strip('"')
    assert all(c == "\t" or ord(c) >= 0x20 for c in value), text
    return Property(name, pairs, value)


def _split(text: str) -> tuple[str, str, str]:
    quoted = False
    for i, char in enumerate(text):
        if char == '"':
            quoted = not quoted
        elif char == ":" and not quoted:
            return text[:i], ":", text[i + 1 :]
    return text, "", ""


def _check(component: Component) -> None:
    for name in _REQUIRED.get(component.name, ()):
        assert component.has(name), f"{component.name} without {name}"
    if component.name == "VEVENT":
        for name in _ONCE:
            assert sum(p.name == name for p in component.properties) <= 1, name
        begins = component["DTSTART"].moment
        if component.has("DTEND"):
            ends = component["DTEND"].moment
            assert type(begins) is type(ends)
            assert ends > begins
        assert component["DTSTAMP"].value.endswith("Z")

"""An entry as JSON and back, and its fields one by one.

What equals its default is left out: a field that a later Guichet adds is then read from
older rows as not said. ``SHAPE`` counts the changes that this does not cover.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from knowledge.directory.entries import Permanence, Service, Structure
from knowledge.directory.territory import Territory
from knowledge.store.errors import InvalidValue, UnknownField

SHAPE = 1

Entry = Structure | Service | Permanence
Json = dict[str, Any]
_E = TypeVar("_E", bound=Structure | Service | Permanence)

KINDS: dict[str, type[Structure] | type[Service] | type[Permanence]] = {
    "structure": Structure,
    "service": Service,
    "permanence": Permanence,
}
_NAMES = {kind: name for name, kind in KINDS.items()}

# What an entry is known by never changes; a structure or service moves no more than that.
_FIXED = frozenset({"code", "id", "source", "service", "key"})


_TERRITORY: TypeAdapter[Territory] = TypeAdapter(Territory)
_ADAPTERS: dict[type[Entry], TypeAdapter[Any]] = {k: TypeAdapter(k) for k in KINDS.values()}
_FIELD_TYPES: dict[type[Entry], dict[str, TypeAdapter[Any]]] = {
    kind: {f.name: TypeAdapter(f.type) for f in fields(kind)} for kind in KINDS.values()
}


def kind_of(entry: Entry) -> str:
    return _NAMES[type(entry)]


def to_json(entry: Entry) -> Json:
    found: Json = _ADAPTERS[type(entry)].dump_python(entry, mode="json", exclude_defaults=True)
    return found


def from_json(kind: str, data: Json) -> Entry:
    entry: Entry = _ADAPTERS[KINDS[kind]].validate_python(data)
    return entry


def territory_to_json(territory: Territory) -> Json:
    found: Json = _TERRITORY.dump_python(territory, mode="json", exclude_defaults=True)
    return found


def territory_from_json(data: Json) -> Territory:
    territory: Territory = _TERRITORY.validate_python(data)
    return territory


def field_to_json(kind: type[Entry], name: str, value: Any) -> Any:
    """``name`` may reach into a field's value, as in ``with_changes``."""
    return _type_of(kind, name).dump_python(value, mode="json")


def field_from_json(kind: type[Entry], name: str, value: Any) -> Any:
    return _type_of(kind, name).validate_python(value)


def _type_of(kind: type[Entry], path: str) -> TypeAdapter[Any]:
    name, _, inner = path.partition(".")
    if not inner:
        return _FIELD_TYPES[kind][name]
    outer: Any = next(f.type for f in fields(kind) if f.name == name)
    return _inner_type(outer, inner)


@cache
def _inner_type(outer: Any, name: str) -> TypeAdapter[Any]:
    return TypeAdapter(next(f.type for f in fields(outer) if f.name == name))


def changed(before: Entry, after: Entry) -> tuple[str, ...]:
    """The fields in which two versions of an entry differ."""
    names = (f.name for f in fields(before))
    return tuple(n for n in names if getattr(before, n) != getattr(after, n))


def with_changes(entry: _E, values: Mapping[str, Any]) -> _E:
    """The entry with fields replaced. ``"place.adresse"`` reaches into a field's value.

    Raises UnknownField for a field that is not there or that never changes, InvalidValue
    for a value that the field cannot hold.
    """
    replaced: dict[str, Any] = {}
    for path, value in values.items():
        name, _, inner = path.partition(".")
        if name in _FIXED or name not in {f.name for f in fields(entry)}:
            raise UnknownField(entry.code, path)
        if inner:
            whole: Any = replaced.get(name, getattr(entry, name))
            if inner not in getattr(whole, "__dataclass_fields__", ()):
                raise UnknownField(entry.code, path)
            value = replace(whole, **{inner: value})
        replaced[name] = value
    for name, value in replaced.items():
        _check(entry, name, value)
    return replace(entry, **replaced)


def _check(entry: Entry, name: str, value: Any) -> None:
    adapter = _FIELD_TYPES[type(entry)][name]
    try:
        data = adapter.dump_python(value, mode="json", warnings="error")
        kept = adapter.validate_python(data)
        # PostgreSQL keeps no null character, and no encoding half of a surrogate pair.
        keepable = "\\u0000" not in json.dumps(data, ensure_ascii=False).replace("\\\\", "")
        json.dumps(data, ensure_ascii=False).encode()
    except (ValidationError, ValueError) as error:
        raise InvalidValue(entry.code, name, value) from error
    if not keepable:
        raise InvalidValue(entry.code, name, value)
    if kept != value:
        raise InvalidValue(entry.code, name, value)

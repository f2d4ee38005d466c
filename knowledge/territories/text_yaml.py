"""YAML in which every scalar is the text that was typed.

``12:30`` stays a time, ``no`` a word and ``01000`` a postcode: nothing is guessed, the
forms say what each value is. A key written twice is refused rather than half lost.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from knowledge.territories.faults import Fault, Reason, TerritoryError

if TYPE_CHECKING:
    from yaml import SafeLoader as _Loader
else:
    from yaml import CSafeLoader as _Loader


class SameKey(yaml.YAMLError):
    def __init__(self, key: str, line: int) -> None:
        self.key, self.line = key, line
        super().__init__(key)


class TextLoader(_Loader):
    """A safe loader without implicit types."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, object]]] = {}  # noqa: RUF012

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[object, object]:
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key.value, str):
                continue
            if key.value in seen:
                raise SameKey(key.value, key.start_mark.line + 1)
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def read_text_yaml(path: Path) -> object:
    """The file as mappings, lists and texts. Raises TerritoryError where it is no YAML."""
    try:
        with path.open(encoding="utf-8") as file:
            return yaml.load(file, Loader=TextLoader)  # a subclass of the safe loader
    except SameKey as error:
        fault = Fault(path.name, "", error.key, "", Reason.SAME_KEY, str(error.line))
    except yaml.MarkedYAMLError as error:
        line = str(error.problem_mark.line + 1) if error.problem_mark else "?"
        fault = Fault(path.name, "", "", error.problem or "", Reason.SYNTAX, line)
    except (yaml.YAMLError, UnicodeDecodeError, OSError) as error:
        fault = Fault(path.name, "", "", str(error).splitlines()[0], Reason.SYNTAX, "?")
    raise TerritoryError((fault,))

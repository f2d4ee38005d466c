"""What a service says of itself, by field, as the index and the ties read it."""

import re
from dataclasses import dataclass

from knowledge.directory.entries import Service
from knowledge.directory.snapshot import Directory

# As much of a description as the encoder gets the sense of.
SAID = 300
_KEYWORDS = re.compile(r"mots[- ]cl[ée]s?\s*:\s*(.*)$", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class ServiceText:
    """``keywords`` are residents' words, and those that producers put after "Mots-clés :"."""

    name: str
    keywords: tuple[str, ...]
    description: str
    publics: str
    structure: str

    @property
    def said(self) -> str:
        return f"{self.name}. {self.description}"[:SAID]

    @property
    def whole(self) -> str:
        return " ".join((self.name, self.description, *self.keywords))


def text_of(directory: Directory, service: Service) -> ServiceText:
    description = service.description
    keywords = list(service.words)
    found = _KEYWORDS.search(description)
    if found:
        keywords += [k.strip(" .\n") for k in re.split(r"[,;]", found.group(1))]
        description = description[: found.start()]
    structure = directory.structure_of(service)
    return ServiceText(
        name=service.nom,
        keywords=tuple(dict.fromkeys(k for k in keywords if k)),
        description=description.strip(),
        publics=service.publics_precisions or "",
        structure=structure.nom if structure else "",
    )

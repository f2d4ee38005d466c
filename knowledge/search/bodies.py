"""The bodies that a need is referred to (``renvoi``) where they hold a counter here.

Where nobody meets a need, the counter of the body that could know is a fair answer: the
retirement file is not in the directory, but France services is.
"""

import re

from knowledge.directory.entries import Service, Structure
from knowledge.directory.vocabulary import ReseauPorteur
from knowledge.needs.thesaurus import Renvoi
from knowledge.search.text import words

# How a body's counters are called, in plain words; and the national networks they are of.
_NAMES: dict[Renvoi, tuple[str, ...]] = {
    Renvoi.MAIRIE: ("accueil de la mairie", "mairie annexe", "secretariat de mairie"),
    Renvoi.FRANCE_SERVICES: ("france services", "france service"),
    Renvoi.SERVICE_PUBLIC: ("france services", "france service"),
    Renvoi.CAF: ("caf", "allocations familiales"),
    Renvoi.CPAM: ("cpam", "assurance maladie"),
    Renvoi.FRANCE_TRAVAIL: ("france travail", "pole emploi"),
    Renvoi.MDPH: ("mdph", "maison departementale de l autonomie", "maison du handicap"),
    Renvoi.DEPARTEMENT: (
        "maison des solidarites",
        "maison departementale des solidarites",
        "assistante sociale de secteur",
    ),
    Renvoi.PREFECTURE: ("prefecture", "sous prefecture"),
    Renvoi.IMPOTS: ("finances publiques", "centre des impots", "tresor public"),
    Renvoi.RETRAITE: ("retraite", "carsat", "conseiller retraite"),
    Renvoi.POLICE: ("police municipale", "gendarmerie", "commissariat"),
    Renvoi.TRIBUNAL: ("tribunal", "accueil unique du justiciable"),
    Renvoi.BAILLEUR: ("bailleur social", "office public de l habitat"),
}
_NETWORKS: dict[Renvoi, ReseauPorteur] = {
    Renvoi.FRANCE_SERVICES: ReseauPorteur.FRANCE_SERVICE,
    Renvoi.SERVICE_PUBLIC: ReseauPorteur.FRANCE_SERVICE,
    Renvoi.CAF: ReseauPorteur.CAF,
    Renvoi.CPAM: ReseauPorteur.CPAM,
    Renvoi.FRANCE_TRAVAIL: ReseauPorteur.FRANCE_TRAVAIL,
    Renvoi.MDPH: ReseauPorteur.MDPH,
}
# A retirement home is no retirement counter.
_NOT = {Renvoi.RETRAITE: ("maison de retraite", "residence", "ehpad")}


_NAMED = re.compile("|".join(sorted({n for names in _NAMES.values() for n in names})))


def bodies_of(service: Service, structure: Structure | None) -> frozenset[Renvoi]:
    """The bodies whose counter a service is, by its name or its structure's network."""
    name = f" {' '.join(words(service.nom))} "
    networks = set(structure.reseaux_porteurs or ()) if structure else set()
    if not networks and not _NAMED.search(name):
        return frozenset()
    return frozenset(
        renvoi
        for renvoi in Renvoi
        if (
            any(f" {n} " in name for n in _NAMES.get(renvoi, ()))
            or _NETWORKS.get(renvoi) in networks
        )
        and not any(f" {n} " in name for n in _NOT.get(renvoi, ()))
    )

"""The territory itself, and the names that the other files call its parts by."""

from collections.abc import Iterator

from knowledge.directory.territory import Commune, Counter, CtgNode, Territory
from knowledge.territories.forms import CtgForm, TerritoireForm

INTERCOMMUNALITY = "intercommunalité"
DEPARTEMENT = "département"
EVERYWHERE = "partout"
FRANCE = "france"


def territory_of(form: TerritoireForm) -> Territory:
    communes = tuple(
        Commune(
            code_insee=c.code_insee,
            nom=c.nom,
            codes_postaux=tuple(c.codes_postaux),
            counter=Counter(
                nom=c.accueil.nom,
                telephone=c.accueil.telephone,
                horaires=c.accueil.horaires,
                adresse=c.accueil.adresse,
            ),
            latitude=c.coordonnees[0] if c.coordonnees else None,
            longitude=c.coordonnees[1] if c.coordonnees else None,
            aliases=tuple(c.autres_noms),
        )
        for c in form.communes
    )
    return Territory(
        nom=form.nom,
        timezone=form.fuseau,
        school_zone=form.zone_scolaire,
        holiday_region=form.jours_feries,
        communes=communes,
        epci=form.epci,
        departement=form.departement,
        ctg=tuple(map(_ctg_node, form.ctg)),
        welcome=tuple(form.bienvenue),
    )


def _ctg_node(form: CtgForm) -> CtgNode:
    return CtgNode(form.code, form.nom, tuple(map(_ctg_node, form.detail)))


def ctg_codes(nodes: tuple[CtgNode, ...]) -> Iterator[str]:
    """The codes of every level of a tree."""
    for node in nodes:
        yield node.code
        yield from ctg_codes(node.children)


def commune_named(territory: Territory, nom: str) -> Commune | None:
    return next((c for c in territory.communes if c.nom == nom), None)


def zone_code(territory: Territory, zone: str) -> str | None:
    """A commune's name, or one of the three wider zones, as the standard's code."""
    if commune := commune_named(territory, zone):
        return commune.code_insee
    wider = {
        INTERCOMMUNALITY: territory.epci,
        DEPARTEMENT: territory.departement,
        EVERYWHERE: FRANCE,
    }
    return wider.get(zone)

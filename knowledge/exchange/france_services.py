"""The list of France services counters (ANCT): each row is a structure and its service.

Where a weekday's hours cannot be read, or the format (a bus, several sites, itinerant) or
the comment may change them, everything that is said is kept as text and no hours are told.
"""

from collections.abc import Mapping, Sequence

from knowledge.directory.vocabulary import (
    Frais,
    ModeAccueil,
    ModeMobilisation,
    PersonneMobilisatrice,
    Public,
    ReseauPorteur,
    Thematique,
)
from knowledge.exchange.cells import date_in_name, date_of_label, emails_in, position_in
from knowledge.exchange.comments import empty, harmless, plain
from knowledge.exchange.faults import Fault, Reason, shown
from knowledge.exchange.records import HOURS_TEXT, Kind, Parsed, Record, Values
from knowledge.exchange.standard import ServiceRecord, StructureRecord, Wrong, checked
from knowledge.exchange.weekly import UnreadHours, opening_hours
from knowledge.wording.messages import Messages

SOURCE = "france-services"

DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi")
COLUMNS = (
    "id_fs",
    "lib_fs",
    "adresse",
    "complement_adresse",
    "insee_com",
    "code_postal",
    "lib_com",
    "latitude",
    "longitude",
    "mail",
    "telephone",
    *(f"h_{day}" for day in DAYS),
    "prise_rdv",
    "commentaire",
    "format_fs",
    "labellisation_fs",
)

# The formats that stand at their address at all their hours.
_FIXED = frozenset({"Fixe", "Fixe_antenne(s)", ""})
_FORMATS = {
    "Bus_équivalent": "bus",
    "Multisites": "several-sites",
    "Itinérante": "itinerant",
}

_THEMES = (
    Thematique.DIFFICULTES_ADMINISTRATIVES_OU_JURIDIQUES__ACCOMPAGNEMENT_AUX_DEMARCHES_ADMINISTRATIVES,
    Thematique.DIFFICULTES_ADMINISTRATIVES_OU_JURIDIQUES__ACCOMPAGNEMENT_POUR_LACCES_AUX_DROITS,
    Thematique.NUMERIQUE__ACCEDER_A_DES_SERVICES_EN_LIGNE,
)

# The file's own names for the standard's fields, for who reads the report.
_COLUMN_OF = {
    "id": "id_fs",
    "nom": "lib_fs",
    "code_insee": "insee_com",
    "commune": "lib_com",
    "courriel": "mail",
    "date_maj": "labellisation_fs",
}


def read_counters(
    file: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    seen: frozenset[tuple[Kind, str, str]],
    words: Messages,
) -> Parsed:
    """Two records a row. The date that entries were last true is the file's, from its name,
    else that of the counter's label.
    """
    records: list[Record] = []
    rejected: list[Fault] = []
    warnings: list[Fault] = []
    here: set[tuple[Kind, str, str]] = set()
    refused = 0
    published = date_in_name(file)
    for rank, cells in enumerate(rows, 1):
        if not any(cell.strip() for cell in cells):
            continue
        row = dict(zip(columns, (cell.strip() for cell in cells), strict=False))
        entry = row.get("id_fs") or f"n° {rank}"
        keys = {(kind, SOURCE, entry) for kind in Kind}
        found: list[Wrong] = []
        structure = service = None
        if len(cells) != len(columns):
            arguments = {"expected": len(columns), "length": len(cells)}
            found = [("", shown(",".join(cells)), Reason.ROW_LENGTH, arguments)]
        elif keys & here or keys & seen:
            found = [("id", entry, Reason.SAME_ID, {"rank": rank})]
        else:
            structure, service, found = _entries(row, published, words)
        here |= keys
        if found:
            refused += 1
            rejected += [
                Fault(file, entry, _COLUMN_OF.get(field, field), shown(value), reason, arguments)
                for field, value, reason, arguments in found
            ]
        elif structure is not None and service is not None:
            records += (
                Record(Kind.STRUCTURE, structure, file),
                Record(Kind.SERVICE, service, file),
            )
            if len(emails_in(row)) > 1:
                mail = shown(row["mail"])
                warnings.append(Fault(file, entry, "mail", mail, Reason.SEVERAL_EMAILS))
            if service[HOURS_TEXT]:
                warnings.append(
                    Fault(file, entry, "commentaire", shown(service[HOURS_TEXT]), Reason.HOURS)
                )
    kinds = frozenset(Kind)
    return Parsed(tuple(records), tuple(rejected), tuple(warnings), frozenset(here), kinds, refused)


def _entries(
    row: Mapping[str, str], published: str | None, words: Messages
) -> tuple[Values | None, Values | None, list[Wrong]]:
    position, wrong = position_in(row)
    if not row["id_fs"]:
        wrong.append(("id", "", Reason.MISSING, {}))
    day = published or date_of_label(row["labellisation_fs"])
    common: Values = {
        "id": row["id_fs"],
        "source": SOURCE,
        "nom": row["lib_fs"],
        "adresse": row["adresse"] or None,
        "complement_adresse": row["complement_adresse"] or None,
        "code_insee": row["insee_com"] or None,
        "code_postal": row["code_postal"] or None,
        "commune": row["lib_com"] or None,
        "courriel": next(iter(emails_in(row)), row["mail"] or None),
        "telephone": row["telephone"] or None,
        **position,
    }
    if day is not None:
        common["date_maj"] = day
    structure = checked(
        StructureRecord, common | {"reseaux_porteurs": [ReseauPorteur.FRANCE_SERVICE.value]}
    )
    # Where and whom to call is the structure's, which the standard makes the service's too.
    hours, text = _hours(row, words)
    service = checked(
        ServiceRecord,
        {
            **{
                name: common[name] for name in ("id", "source", "nom", "date_maj") if name in common
            },
            "structure_id": row["id_fs"],
            "description": words("exchange-fs-description"),
            "thematiques": [theme.value for theme in _THEMES],
            "publics": [Public.TOUS_PUBLICS.value],
            "frais": Frais.GRATUIT.value,
            "modes_accueil": [ModeAccueil.EN_PRESENTIEL.value],
            "modes_mobilisation": _ways(row),
            "mobilisable_par": [PersonneMobilisatrice.USAGERS.value],
            "mobilisation_precisions": _precisions(row, words),
            "horaires_accueil": hours,
        },
    )
    if isinstance(structure, list):
        return None, None, wrong + structure
    if isinstance(service, list):
        return None, None, wrong + service
    return structure, service | {HOURS_TEXT: text}, wrong


def _hours(row: Mapping[str, str], words: Messages) -> tuple[str | None, str | None]:
    """opening_hours, or else the text of all that is said of the hours."""
    typed = [row[f"h_{day}"] for day in DAYS]
    comment = row["commentaire"]
    fixed = row["format_fs"] in _FIXED
    try:
        hours = opening_hours(typed)
    except UnreadHours:
        pass
    else:
        if fixed and harmless(comment):
            return hours, None
    parts = []
    if not fixed:
        form = _FORMATS.get(row["format_fs"])
        parts.append(words(f"exchange-fs-format-{form}") if form else shown(row["format_fs"]))
    parts += [f"{day} {hours}" for day, hours in zip(DAYS, typed, strict=True) if hours]
    if not empty(comment):
        parts.append(plain(comment))
    return None, " ; ".join(plain(part) for part in parts)


def _ways(row: Mapping[str, str]) -> list[str]:
    ways = [ModeMobilisation.SE_PRESENTER]
    if row["telephone"]:
        ways.append(ModeMobilisation.TELEPHONER)
    if row["mail"]:
        ways.append(ModeMobilisation.ENVOYER_UN_COURRIEL)
    return [way.value for way in ways]


def _precisions(row: Mapping[str, str], words: Messages) -> str | None:
    """What is said beside the hours and does not change them."""
    said = []
    if row["prise_rdv"].casefold() == "oui":
        said.append(words("exchange-fs-appointments"))
    if len(emails_in(row)) > 1:
        said.append(row["mail"])
    comment = row["commentaire"]
    if not empty(comment) and comment.casefold() != "oui":
        said.append(plain(comment))
    return " ".join(said) or None

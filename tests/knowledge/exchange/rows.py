"""Rows of data·inclusion for tests: two that are right, and strategies for any that are."""

from typing import Any

from hypothesis import strategies as st

from knowledge.directory import vocabulary as v

Row = dict[str, Any]

STRUCTURE: Row = {
    "source": "val",
    "id": "ccas",
    "nom": "CCAS d'Essai",
    "date_maj": "2026-01-05",
    "adresse": "1 place du Puits",
    "code_postal": "99100",
    "code_insee": "99001",
    "commune": "Essai-le-Bourg",
    "telephone": "01 99 00 00 01",
    "horaires_accueil": "Mo-Fr 09:00-12:00",
}
SERVICE: Row = {
    "source": "val",
    "id": "avocat",
    "structure_id": "ccas",
    "nom": "Permanence d'un avocat",
    "description": "Des conseils gratuits.",
    "date_maj": "2026-01-05",
    "telephone": "01 99 00 00 02",
}

_character = st.characters(codec="utf-8", exclude_characters="\0")


def text(least: int = 0, most: int = 30) -> st.SearchStrategy[str]:
    return st.text(_character, min_size=least, max_size=most)


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


def _some(values: Any, least: int) -> st.SearchStrategy[list[str]]:
    found = st.sampled_from([item.value for item in values])
    return st.lists(found, min_size=least, max_size=4, unique=True)


_day = st.dates().map(lambda day: day.isoformat())
_email = st.sampled_from(["a@example.org", "ccas.essai+rdv@mairie.example.org"])
_link = st.sampled_from(["https://example.org", "http://example.org/été?a=1#b"])
_hours = (
    st.sampled_from(
        ["Mo-Fr 09:00-12:00", "24/7", "Tu[1,3] 09:00-12:00; PH off", "sur rendez-vous", "", "Mo 9h"]
    )
    | text()
)
_degree = st.floats(-180, 180) | st.integers(-90, 90)
_insee = st.from_regex(r"[0-9A-Z]{5}", fullmatch=True)
_zone = st.sampled_from(["99001", "2A", "974", "200093201", "99100", "france"])

_COMMON: dict[str, st.SearchStrategy[Any]] = {
    "nom": text(3),
    "date_maj": _day,
    "adresse": maybe(text()),
    "code_insee": maybe(_insee),
    "code_postal": maybe(st.from_regex(r"[0-9]{5}", fullmatch=True)),
    "commune": maybe(text()),
    "complement_adresse": maybe(text()),
    "courriel": maybe(_email),
    "horaires_accueil": maybe(_hours),
    "latitude": maybe(_degree),
    "lien_source": maybe(_link),
    "longitude": maybe(_degree),
    "telephone": maybe(text()),
}

# Every field of the standard, as a row may leave it out or hold it.
structures = st.fixed_dictionaries(
    {"source": st.just("val"), "id": st.just("ccas"), **_COMMON},
    optional={
        "accessibilite_lieu": maybe(_link),
        "description": maybe(text(5)),
        "reseaux_porteurs": maybe(_some(v.ReseauPorteur, 0)),
        "siret": maybe(st.from_regex(r"[0-9]{14}", fullmatch=True)),
        "site_web": maybe(_link),
    },
)
services = st.fixed_dictionaries(
    {
        "source": st.just("val"),
        "id": st.just("avocat"),
        "structure_id": st.just("ccas"),
        **_COMMON,
        "description": text(5),
    },
    optional={
        "conditions_acces": maybe(text()),
        "contact_nom_prenom": maybe(text()),
        "frais": maybe(st.sampled_from([f.value for f in v.Frais])),
        "frais_precisions": maybe(text()),
        "lien_mobilisation": maybe(_link),
        "mobilisable_par": maybe(_some(v.PersonneMobilisatrice, 1)),
        "mobilisation_precisions": maybe(text()),
        "modes_accueil": maybe(_some(v.ModeAccueil, 0)),
        "modes_mobilisation": maybe(_some(v.ModeMobilisation, 1)),
        "nombre_semaines": maybe(st.integers(1, 60) | st.just(4.0)),
        "publics": maybe(_some(v.Public, 1)),
        "publics_precisions": maybe(text()),
        "thematiques": maybe(_some(v.Thematique, 0)),
        "type": maybe(st.sampled_from([t.value for t in v.TypeService])),
        "volume_horaire_hebdomadaire": maybe(st.floats(0, 60) | st.integers(0, 60)),
        "zone_eligibilite": maybe(st.lists(_zone, min_size=1, max_size=3)),
    },
)

"""Facts by département: the school zone (by its academy), the public holidays, the hour."""

from zoneinfo import ZoneInfo

from knowledge.directory.territory import HolidayRegion, SchoolZone

# Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers.
_ZONE_A = (
    "25 39 70 90 24 33 40 47 64 03 15 43 63 21 58 71 89 07 26 38 73 74 19 23 87 01 42 69"
    " 16 17 79 86"
)
# Aix-Marseille, Amiens, Lille, Nancy-Metz, Nantes, Nice, Normandie, Orléans-Tours, Reims,
# Rennes, Strasbourg.
_ZONE_B = (
    "04 05 13 84 02 60 80 59 62 54 55 57 88 44 49 53 72 85 06 83 14 27 50 61 76 18 28 36"
    " 37 41 45 08 10 51 52 22 29 35 56 67 68"
)
# Créteil, Montpellier, Paris, Toulouse, Versailles.
_ZONE_C = "77 93 94 11 30 34 48 66 75 09 12 31 32 46 65 81 82 78 91 92 95"

_ZONES = {
    **dict.fromkeys(_ZONE_A.split(), SchoolZone.A),
    **dict.fromkeys(_ZONE_B.split(), SchoolZone.B),
    **dict.fromkeys(_ZONE_C.split(), SchoolZone.C),
    "2A": SchoolZone.CORSE,
    "2B": SchoolZone.CORSE,
}

_REGIONS = {
    **dict.fromkeys(("57", "67", "68"), HolidayRegion.ALSACE_MOSELLE),
    "971": HolidayRegion.GUADELOUPE,
    "972": HolidayRegion.MARTINIQUE,
    "973": HolidayRegion.GUYANE,
    "974": HolidayRegion.LA_REUNION,
    "976": HolidayRegion.MAYOTTE,
}

_TIMEZONES = {
    "971": "America/Guadeloupe",
    "972": "America/Martinique",
    "973": "America/Cayenne",
    "974": "Indian/Reunion",
    "975": "America/Miquelon",
    "976": "Indian/Mayotte",
    "977": "America/St_Barthelemy",
    "978": "America/Marigot",
    "986": "Pacific/Wallis",
    "987": "Pacific/Tahiti",
    "988": "Pacific/Noumea",
}


def departement_of(code_insee: str) -> str:
    """The first two characters, three overseas."""
    return code_insee[:3] if code_insee[:2] in ("97", "98") else code_insee[:2]


def school_zone_of(departement: str) -> SchoolZone:
    """Overseas calendars are set apart, and not known here."""
    return _ZONES.get(departement, SchoolZone.OUTREMER)


def holiday_region_of(departement: str) -> HolidayRegion:
    return _REGIONS.get(departement, HolidayRegion.METROPOLE)


def timezone_of(departement: str) -> ZoneInfo:
    return ZoneInfo(_TIMEZONES.get(departement, "Europe/Paris"))

"""Comments of opening_hours that ask for an appointment, in the words people use."""

import re

_APPOINTMENT = re.compile(
    r"\W*((uniquement|exclusivement|only) )?"
    r"(sur (rendez[- ]vous|rdv)|(by|on) appointment)( (uniquement|exclusivement|only))?\W*",
    re.IGNORECASE,
)
_ABOUT_APPOINTMENT = re.compile(r"rendez[- ]?vous|\brdv\b|appointment", re.IGNORECASE)
_WITHOUT_APPOINTMENT = re.compile(
    r"\b(sans|without|no|pas de|ou)\b[^,;.]{0,12}(rendez[- ]?vous|rdv|appointment)", re.IGNORECASE
)


def read_comment(comment: str) -> tuple[bool, str]:
    """Whether a comment asks for an appointment, and what it says besides that."""
    if _APPOINTMENT.fullmatch(comment):
        return True, ""
    return asks_for_appointment(comment), comment


def asks_for_appointment(comment: str) -> bool:
    """Not where one may also come without ("avec ou sans rendez-vous")."""
    return bool(_ABOUT_APPOINTMENT.search(comment)) and not _WITHOUT_APPOINTMENT.search(comment)

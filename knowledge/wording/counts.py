"""How many people a message is for, as agents may be told: never so few that one is known."""

from knowledge.delivery.audience import told
from knowledge.wording.say import Say


def people_in_words(count: int, say: Say) -> str:
    """ "personne", "moins de 5 personnes", "12 personnes"."""
    if count == 0:
        return say.plain("people-none")
    shown = told(count)
    return say.plain("people-few") if shown is None else say.plain("people", count=shown)

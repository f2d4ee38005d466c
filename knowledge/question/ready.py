"""Loading every word file before the first question, so that nobody waits for it."""

from datetime import datetime

from knowledge.question.age import read_age
from knowledge.question.commune import read_commune
from knowledge.question.danger import read_danger
from knowledge.question.danger_sense import read_weights
from knowledge.question.facet import read_facet
from knowledge.question.followup import read_followup
from knowledge.question.language import detect_language
from knowledge.question.public import read_publics
from knowledge.question.scope import read_scope
from knowledge.question.smalltalk import read_smalltalk
from knowledge.question.when import read_when
from knowledge.schedule.calendar import METROPOLE


def load_words(now: datetime) -> None:
    """Read one message with every reader; about three seconds, two of them py3langid's."""
    message = "zorglub demain à Sens"
    for read in (read_facet, read_publics, read_danger, read_smalltalk, read_scope, read_followup):
        read(message)
    read_weights()
    detect_language("zorglub")
    read_age(message, now)
    read_commune(message, ())
    read_when(message, now, METROPOLE)

"""How surely a message matched alone leads somewhere: what tells a new subject from a turn of
the thread."""

from knowledge.search.query import Match, Why

# A need that is this likely is meant; what a message without words of its own would need.
_MEANT, _CERTAIN = 0.6, 0.9
# From this score on, a message leads to a service whatever brought it.
_SURELY = 0.9
# And from this one on where its need is certain.
_WELL = 0.8


def sure(match: Match) -> bool:
    """Whether a message surely leads to a service, by whatever."""
    return match.best is not None and match.best.score >= _SURELY


def leads(match: Match) -> bool:
    """Whether a message leads to a service: by a need and by its words, or surely."""
    best = match.best
    return best is not None and ({Why.NEED, Why.WORDS} <= set(best.why) or sure(match))


def needs(match: Match) -> bool:
    """Whether a message leads to a service by a need that is likely meant."""
    return match.best is not None and Why.NEED in match.best.why and meant(match)


def meant(match: Match) -> bool:
    """Whether one need is likely meant."""
    return _likeliest(match) >= _MEANT


def surely(match: Match) -> bool:
    """Whether a message leads to a service by its need, and surely."""
    return needs(match) and sure(match)


def well_meant(match: Match) -> bool:
    """Whether one need is certainly meant, and there is somebody for it."""
    best = match.best
    return best is not None and best.score >= _WELL and _likeliest(match) >= _CERTAIN


def certain(match: Match) -> bool:
    """Whether even words that say nothing by themselves ("et pour mon bébé") do together."""
    best = match.best
    sure = best is not None and best.score >= _CERTAIN and Why.NEED in best.why
    return sure and _likeliest(match) >= _CERTAIN


def _likeliest(match: Match) -> float:
    return match.needs[0][1] if match.needs else 0.0

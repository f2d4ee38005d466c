"""Ages in words: in months below two years, then in whole years."""

from knowledge.directory.entries import AgeRange
from knowledge.wording.say import Say

_YEARS_FROM = 24


def age_in_words(age: AgeRange, say: Say) -> str | None:
    """ "de 3 ans à 5 ans" for 36 to 71 months; None where neither side is known."""
    lowest = age.min_months if age.min_months else None
    low = lowest and _duration(lowest, say)
    high = age.max_months and _duration(age.max_months, say)
    if low and high:
        return say.plain("age-between", min=low, max=high)
    if low:
        return say.plain("age-from", min=low)
    return say.plain("age-to", max=high) if high else None


def _duration(months: int, say: Say) -> str:
    if months < _YEARS_FROM and months % 12:
        return say.plain("age-months", count=months)
    return say.plain("age-years", count=months // 12)

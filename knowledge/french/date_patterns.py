"""The ways in which French types dates, as patterns over folded text.

Owns the patterns and their named groups; what a match means is ``dates``.
"""

import re

from knowledge.french.days import MONTH_ABBREVIATIONS, MONTHS, NUMBERS, WEEKDAYS

# What follows a number that is no day of the month: a time, a decimal, a count.
NO_DAY = r"[\d/:.]\d| ?h(?![a-z])|\d| ?(?:ans|mois|jours?)\b"
W = "(?:" + "|".join(WEEKDAYS) + ")"
M = "(?:" + "|".join((*MONTHS, *sorted(MONTH_ABBREVIATIONS, key=len, reverse=True))) + r")\b\.?"
SAID = re.compile(
    rf"(?:\b(?P<weekday>{W})s? ?,? ?)?(?:\ble )?"
    r"(?:(?P<iso>(?<!\d)\d{4}-\d\d-\d\d(?!\d))"
    r"|(?<![\d:/.,h])(?P<d>\d{1,2})(?:/|-|\.)(?P<m>\d{1,2})(?:(?:/|-|\.)(?P<y>\d{4}|\d{2}))?"
    r"(?![\d/]| ?h(?![a-z])|[.:]\d)"
    rf"|(?<![\d:/.,h])(?P<day>\d{{1,2}})(?:er)? ?(?:de )?(?P<month>{M})(?: ?(?P<year>20\d\d)\b)?)"
)
BARE_DAY = re.compile(
    rf"(?:\b(?P<weekday>{W}) (?:le )?|\b(?:le|du|au) )(?P<day>\d{{1,2}})(?:er)?"
    rf"(?!e\b| ?heures?| ?%|{NO_DAY})"
)
LIST = re.compile(
    rf"(?:\b(?:les|le|des|aux|au|du|l')? ?)(?P<days>\d{{1,2}}(?:er)?"
    r"(?:(?: ?, ?| et | & |/| ou )(?:le |les )?\d{1,2}(?:er)?)+)"
    rf"(?: (?P<month>{M})(?: (?P<year>20\d\d)\b)?)?(?!{NO_DAY})"
)
SHARED = re.compile(
    rf"\b(?:du|entre le|de) (?:(?P<w1>{W}) )?(?P<d1>\d{{1,2}})(?:er)? "
    rf"(?:au|et le|a) (?:(?P<w2>{W}) )?"
    rf"(?P<d2>\d{{1,2}})(?:er)?(?: (?P<month>{M})(?: (?P<year>20\d\d)\b)?)?(?!{NO_DAY})"
)
N = r"(?:\d{1,2}|" + "|".join(NUMBERS) + ")"
RELATIVE = re.compile(
    r"\b(?:(?P<today>aujourd'hui|ce jour|ce (?:matin|soir|midi)|cet(?:te)? (?:apres[- ]midi|aprem))"
    r"|(?P<after>apres[- ]?demain)|(?P<tomorrow>demain)"
    rf"|(?:d'ici|dans|sous) (?P<n>{N}) (?P<unit>jours?|semaines?)"
    rf"|(?P<eight>{W}) en (?P<ahead>huit|quinze|8|15)"
    rf"|(?P<coming>{W}) (?:prochain|qui vient|suivant)s?"
    rf"|(?P<ofnext>{W}) de la semaine prochaine"
    rf"|(?P<ofthis>{W}) de cette semaine|ce (?P<this>{W}))\b"
)
PERIOD = re.compile(
    r"\b(?:(?P<this_week>cette semaine)|(?P<next_week>(?:la )?semaine prochaine)"
    r"|(?:la )?semaine du (?:lundi )?(?P<monday>[\d/]+(?:er)?(?: [a-z]+)?)"
    r"|(?P<weekend>(?:ce|le) week[- ]?end(?P<later> prochain)?)"
    r"|(?P<month_end>(?:d'ici (?:la )?|jusqu'a (?:la )?)?fin du mois)"
    r"|(?P<this_month>ce mois(?:-ci)?)|(?P<next_month>(?:le )?mois prochain))\b"
)
BARE_WEEKDAY = re.compile(rf"\b(?P<weekday>{W})\b")
RANGE_LINK = re.compile(r" ?(?:inclus )?(?:au|a|jusqu'au|-|et (?:le )?(?=\d)) ?(?:le )?$")
RANGE_OPEN = re.compile(
    r"\b(?:du|entre le|entre|de|d'|depuis le|a partir du|a compter du|des le) ?$"
)
SINCE = re.compile(r"\b(?:a partir d[eu']|a compter d[eu']|depuis|des|apres)(?: le)? ?$")
UNTIL = re.compile(r"\b(?:jusqu'(?:au?|en)|avant)(?: le)? ?$")

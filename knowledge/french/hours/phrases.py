"""The phrases of sentences about hours, and what each means.

Patterns over folded text (``text.fold``), tried in order: a phrase is read before the shorter
ones that it contains. Single words are ``words``.
"""

# Patterns read better whole.
# ruff: noqa: E501

from knowledge.french.days import MONTHS
from knowledge.french.hours.kinds import Kind

_DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?"
_TWO = "(?:deux|2|trois|3|quatre|4)"
_RDV = r"(?:rendez[- ]?vous|rdvs?|r\.d\.v\.?|rv)"
_MONTH = "(?:" + "|".join(MONTHS) + ")"

PHRASES: tuple[tuple[Kind, str, str], ...] = (
    (Kind.ALL_DAY, r"24 ?h?(?:eures)? ?(?:/|sur|-) ?24 ?h?", ""),
    (Kind.DAYS, r"(?:7 ?j?(?:ours)? ?(?:/|sur) ?7 ?j?(?:ours)?|sept jours sur sept)", "all"),
    (Kind.CONTINUOUS, r"(?:(?:en )?journee continue|(?:en )?continu|sans (?:interruption|coupure|pause)|non[- ]stop|toute la journee)", ""),
    (Kind.FILLER, r"(?:avec )?(?:mme|mlle|mr|dr|docteur|maitre|madame|monsieur)\.? (?!(?:lun|mar|mer|jeu|ven|sam|dim|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|les?|la|du|des?|et|aux?|a|en)\b)[a-z]+", ""),
    # Appointments.
    (Kind.FREE, rf"(?:sans {_RDV}|(?:en )?(?:acces|accueil|entree) libre|libre acces|(?:en )?flux libre|avec ou sans {_RDV})", ""),
    (Kind.APPOINTMENT, rf"(?:(?:uniquement|seulement|exclusivement|que|obligatoirement|toujours) )?(?:sur|avec|a|par|prendre) (?:prise de )?(?:{_RDV})(?: (?:uniquement|seulement|exclusivement|exclusif|obligatoires?|prealable|conseille))*", ""),
    (Kind.APPOINTMENT, rf"(?:prise de )?{_RDV} (?:uniquement|seulement|obligatoires?|prealable|exclusivement|necessaire)", ""),
    (Kind.APPOINTMENT, r"(?:uniquement |seulement )?sur (?:inscription|reservation)", ""),
    (Kind.APPOINTMENT, _RDV, ""),
    # Rhythms.
    (Kind.WEEKS, rf"(?:une?|1) (?:semaines?) sur {_TWO}", "n"),
    (Kind.WEEKS, rf"(?:un|1) (?P<day>{_DAY})(?: matin| soir| apres[- ]midi)? sur {_TWO}", "n"),
    (Kind.WEEKS, rf"toutes les {_TWO} semaines", "n"),
    (Kind.WEEKS, r"(?:tous les|chaque) (?:15|quinze) ?(?:jours|j)", "2"),
    (Kind.WEEKS, r"par quinzaine|chaque quinzaine", "2"),
    (Kind.PARITY, r"(?:(?:les |en |des |chaque )?(?:numeros? )?sem(?:aine)?s?\.? (?:n°|numeros?)? ?paires?)", "even"),
    (Kind.PARITY, r"(?:(?:les |en |des |chaque )?(?:numeros? )?sem(?:aine)?s?\.? (?:n°|numeros?)? ?impaires?)", "odd"),
    (Kind.FILLER, r"(?:toutes les semaines|chaque semaine|par semaine|toute l'annee|tous les mois|chaque mois(?! d)|hebdomadaires?)", ""),
    (Kind.OF_MONTH, r"(?:du|de chaque|dans le|chaque|de tous les) mois", ""),
    # Days.
    (Kind.DAYS, r"(?:tous les |les )?jours de la semaine", "vague"),
    (Kind.DAYS, r"(?:tous les jours|chaque jour|quotidiennement|tlj)(?! (?:ouvr|scol|de (?:semaine|classe|marche)))", "all"),
    (Kind.DAYS, r"(?:les |tous les )?jours ouvres", "week"),
    (Kind.DAYS, r"(?:les |tous les )?jours (?:ouvrables|de classe)", "vague"),
    (Kind.DAYS, r"(?:(?:en |la |toute la |les jours de |jours de )semaine(?! (?:paire|impaire|du|prochaine|\d{1,2}(?!\d| ?h|[:.]\d| ?-|/| a ))))", "week"),
    (Kind.DAYS, r"(?:les? |en |tous les |chaque |du )?(?:week-?ends?|week ends?|we|fins? de semaine)", "weekend"),
    # Halves of days.
    (Kind.HALF, r"(?:(?:le|les|tous les|chaque|en|du|toutes les) )?(?:matins?|matinees?)", "morning"),
    (Kind.HALF, r"(?:(?:l'|les |tous les |toutes les |chaque |en |d')?(?:apres[- ]?midis?|aprems?|apm)|en debut d'apres-midi)", "afternoon"),
    (Kind.HALF, r"(?:(?:le|les|tous les|chaque|en|en debut de|en fin de) )?(?:soirs?|soirees?)", "evening"),
    # Holidays, school and public.
    (Kind.INCLUDING, r"(?:(?:les )?jours? feries?|(?:les )?vacances(?: scolaires)?) (?:inclus|compris)(?:es)?", "whole"),
    (Kind.SCHOOL, r"(?:(?:petites|grandes) vacances|vacances (?:d'|de la |de |du )(?:ete|hiver|noel|paques|fevrier|printemps|toussaint|automne)|conges? (?:annuels?|d'ete))", "vague"),
    (Kind.SCHOOL, r"(?:(?:les )?(?:periodes? (?:de |des )?)?(?:vacances|conges|vac\.?)(?: scolaires?| scol\.?)?|vs)", "any"),
    (Kind.TERM, r"(?:(?:les )?(?:periodes?|temps|semaines|jours|annee) scolaires?)", ""),
    (Kind.PUBLIC, r"ferie", "bare"),
    (Kind.PUBLIC, r"(?:(?:les |des )?(?:jours? )?feries?|(?:les )?jf)", ""),
    (Kind.SEASON, r"(?:(?:horaires? |periode )?(?:d')?(?:en |l'|d')?ete|periode estivale|saison estivale)", "summer"),
    (Kind.SEASON, r"(?:(?:horaires? |periode )?(?:d'|en |l')?hiver|periode hivernale|saison hivernale)", "winter"),
    (Kind.SEASON, r"(?:au printemps|en automne|a l'automne|(?:haute|basse|hors) saison)", "other"),
    # Exceptions.
    (Kind.OTHERWISE, r"(?:(?:tout )?le reste (?:de l'annee|du temps)|sinon|hors cette periode|les autres mois)", ""),
    (Kind.INCLUDING, r"(?:y compris|(?:et )?meme|ainsi que|inclus (?=les? (?:jours|vac|fer)))", ""),
    (Kind.EXCEPT, r"(?:sauf|hors|hormis|excepte|a l'exception (?:de |des |du |d')|en dehors (?:de |des |du |d'))", ""),
    (Kind.CLOSED, r"(?:(?:est |sera |sont |seront )?fermee?s?(?: au public)?|fermetures?(?: annuelles?| exceptionnelles?| estivales?)?|pas (?:de permanence|d'accueil|d'ouverture|ouvert)(?! (?:tous|toutes|toujours|chaque|que|avant|apres|systematiquement))|ferme)", ""),
    (Kind.ALSO, r"(?:aussi|egalement|en plus|en supplement|plus(?= (?:les? |un |une |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))", ""),
    (Kind.ONLY, r"(?:uniquement|seulement|exclusivement)", ""),
    # Bounds.
    (Kind.FILLER, r"(?:(?:a|ont|aura|auront) lieu|inclus(?:es?)?)", ""),
    (Kind.UNTIL, rf"jusqu'(?:a|en) (?:la )?fin (?:du mois de |du mois d'|de |d')?(?={_MONTH})", ""),
    (Kind.TO, rf"a (?:la )?fin (?:de |d')?(?={_MONTH})", ""),
    (Kind.FROM, rf"(?:de |du |d')debut (?:de |d')?(?={_MONTH})", ""),
    (Kind.SINCE, r"depuis(?: le)?", "begun"),
    (Kind.SINCE, rf"(?:a (?:partir|compter) (?:de |du |d'|des )|des(?= (?:le |midi|\d{{1,2}} ?h|(?:mois d|debut |fin )|{_MONTH}|{_DAY} \d))|apres(?= \d))", ""),
    (Kind.UNTIL, r"(?:jusqu'(?:au?x?|en)|jusque|avant(?= \d))", ""),
    (Kind.BETWEEN, r"entre", ""),
    (Kind.DURING, r"(?:pendant|durant|lors(?= d)|au cours(?= d))(?: (?:les|des|la|le|du))?(?: mois (?:de |d'))?", ""),
    (Kind.NEXT, r"(?:l[ae] )?(?:prochaine?|premiere|1ere)(?: (?:seance|fois|permanence|date))?(?: (?:est|sera|etant|aura lieu))?(?: ?:)?(?: le)?(?= (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d{1,2}/|\d{1,2}(?:er)? [a-z]))", ""),
    (Kind.FILLER, r"(?:(?:le|au|du|les|en) )?mois (?:de |d')(?=[a-z])", ""),
    (Kind.FIRSTS, r"(?:les )?(?P<count>2|3|deux|trois) premiers", "n"),
    (Kind.ORDINAL, r"(?:premiere?s?|1(?:er|ere?|ers|ere?s|°))", "1"),
    (Kind.ORDINAL, r"(?:second(?:e)?s?|deuxiemes?|2(?:e|eme|em|nde?|d|°|ieme)s?)", "2"),
    (Kind.ORDINAL, r"(?:troisiemes?|3(?:e|eme|em|°|ieme)s?)", "3"),
    (Kind.ORDINAL, r"(?:quatriemes?|4(?:e|eme|em|°|ieme)s?)", "4"),
    (Kind.ORDINAL, r"(?:cinquiemes?|5(?:e|eme|em|°|ieme)s?)", "5"),
    (Kind.ORDINAL, r"(?:avant[- ]derniere?s?)", "-2"),
    (Kind.ORDINAL, r"(?:derniere?s?)", "-1"),
    (Kind.THEN, r"(?:puis|et ensuite|ensuite|reprise)", ""),
    (Kind.AND, r"(?:et(?=\d)|et|\+)", ""),
    (Kind.OR, r"ou(?: bien)?", ""),
    (Kind.FILLER, r"(?:au|aux|du|de|des) publics?", ""),
    (Kind.FROM, r"(?:du|des|de|d')", ""),
    (Kind.TO, r"(?:aux?|a+)", ""),
    (Kind.INSIDE, r"(?:dans|chez|sur(?= (?:place|site))|place|situee?)", ""),
    (Kind.FILLER, r"(?:en journee|tout public|tous publics|tout le monde)", ""),
    (Kind.THE, r"(?:les?|la|l'|chaque|tous|toutes)", ""),
    (Kind.SMALL, r"(?:en|tout|toute|ces?|un|une)", ""),
    (Kind.OPEN, r"(?:(?:est |sont |sera |seront )?ouverte?s?(?: au public)?|ouvre|ouvrent|ouverture)", ""),
)  # fmt: skip

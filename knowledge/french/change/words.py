"""The words of a dated change: what closes, moves or adds, and what must not be skipped.

Patterns over folded text (``text.fold``). Names of entries stand in the same sentence, so
that unknown words are let through; those of ``MEANINGFUL`` never are.
"""

# ruff: noqa: E501, SIM905

import re

from knowledge.french.days import MONTHS, WEEKDAYS
from knowledge.french.hours.words import FILLERS, PLACE_HEADS, ROLES
from knowledge.french.hours.words import MEANINGFUL as HOURS_MEANINGFUL

_SESSION = r"(?:permanences?|perms?|accueils?|ouvertures?|consultations?|rdvs?|rendez[- ]?vous|seances?|ateliers?|sessions?|visites?)"
_BE = r"(?:est|sont|sera|seront|a ete|ont ete|etait|reste|restera|resteront)"

# What shuts, whole phrases first: their "pas" and "plus" are theirs.
CLOSE = re.compile(
    r"\b(?:"
    rf"(?:il )?n'(?:y )?(?:aura|a|auront|ont) (?:pas|plus)(?: lieu| (?:de|d')(?: ?{_SESSION}))"
    rf"|(?:il )?y (?:aura|a) pas (?:de|d') ?{_SESSION}"
    r"|(?:ne |n')(?:sera|seront|est|sont|se tiendra|se tiendront|se tient|recoit|recevra|recevront|recoivent|pourra recevoir|assurera|assure|ouvre|ouvrira|ouvrent|vient|viendra|pourra venir|peut venir|travaille|travaillera) (?:pas|plus)(?: (?:la|ouverte?s?|presente?s?|assuree?s?|disponibles?|recevoir|lieu|en mesure de recevoir))?(?! (?:annul|ferm|suppr|suspen|report|deplac|decal))"
    rf"|(?:pas|plus|aucune?) (?:de |d')?{_SESSION}"
    r"|(?:pas|non) (?:ouverte?s?|la|assuree?s?)(?= |$|[.,])"
    rf"|(?:pas|plus) (?:de |d')(?:{'|'.join(sorted(ROLES))})(?![a-z])"
    r"|annul(?:ee?s?|er|ation|ations|ons|ez|e)|ferm(?:ee?s?|er|etures?|era|erons|eront|ons|ez|ent|e)"
    r"|supprim(?:ee?s?|er|e|ons)|suppression|suspen(?:due?s?|dre|dons|sion)"
    r"|absen(?:te?s?|ces?)|en conges?|en (?:arret|formation|greve|rtt|reunion|maladie)|conges?|indisponibles?"
    r")(?![a-z])"
)
NEGATED = re.compile(
    r"\b(?:pas|plus|non|jamais) (?:etre )?(?:annul|ferm|supprim|suspen|absen|report|deplac|decal|avanc)\w*"
    r"|\bannul\w+ (?:de |d')?(?:la |le |l')?(?:ferm|report|annul|deplac|suspen|absen|conge)\w*|\brouvr\w*|\bmaintenue?s?\b|\bretabli\w*"
)
MOVE = re.compile(
    r"\b(?:report(?:ee?s?|er|e|ons)?|decal(?:ee?s?|er|age|ons|e)|deplac(?:ee?s?|er|ement|ons|e)|avanc(?:ee?s?|er|ons|e)"
    r"|remplac(?:ee?s?|er|e)(?= (?:par|au|le|la))|transfer(?:ee?s?|er|e|t)|remise?s?(?= (?:au|a|le|pour))|passe(?:nt|ra|ront)?(?= (?:au|a|le|de|du)\b)"
    r"|repouss(?:ee?s?|er|e|ons)|differ(?:ee?s?|er)"
    r"|changee?s?(?= (?:pour|de|au))|bascul(?:ee?s?|er|e))(?![a-z])"
)
# "la permanence du 10 aura lieu le 11": the day after it is the new one.
HELD = re.compile(
    r"\b(?:aura|auront) lieu\b|\bse (?:tiendra|tiendront|deroulera|dérouleront)\b|\best fixee?\b"
)
SAME_HOURS = re.compile(
    r"\b(?:aux?|avec les|a la)? ?memes? (?:horaires?|heures?|creneaux?)\b|\bhoraires? (?:inchanges?|identiques?)\b"
)
BOUND_MOVED = re.compile(
    r"\bouvertures? (?:est |sera )?(?:decalee?|reportee?|retardee?|repoussee?)\b|\bfermetures? (?:est |sera )?(?:avancee?|anticipee?)\b"
)
OPEN = re.compile(
    r"\b(?:(?:est|sera|serons|sommes|seront) )?(?:ouverte?s?|ouvertures?|ouvre|ouvrons|ouvrira|ouvrirons)\b"
)
EARLIER = re.compile(r"\bavanc\w+")
ADD = re.compile(
    rf"\b(?:supplementaires?|en plus|de plus|ajout(?:er|ee?s?|ons|e|ez)?|rajout(?:er|ee?s?|ons|e|ez)?|ouvert(?:e|es|s)? exceptionnellement"
    r"|exceptionnellement ouverte?s?|ouvertures? exceptionnelles?|(?:permanences?|seances?|accueils?|consultations?|ateliers?|sessions?) exceptionnelles?|exceptionnellement ouvert"
    rf"|nouvelles? (?:dates? )?(?:de )?{_SESSION}|on ouvre(?: aussi| en plus)|ouvre exceptionnellement|bonus)\b"
)
INSTEAD = re.compile(
    r"\b(?:au lieu (?:de |du |des |d')|plutot que (?:le |de )?|a la place (?:de |du |d'))"
)
LATE_START = re.compile(
    r"\b(?:n'ouvr\w+ qu'?|ouvr\w+|ouvertures?|ouvert\w*|commenc\w+|debut\w*|demarr\w+|arriv\w+)\b"
)
EARLY_END = re.compile(r"\b(?:ferm\w+|termin\w+|fini\w*|fin\b|s'arret\w+|cess\w+)")
FURTHER_NOTICE = re.compile(
    r"(?:jusqu'a nouvel ordre|jusqu'a nouvel avis|pour une duree indeterminee|sans date de (?:reprise|retour)|definitivement pour l'instant)"
)
# "pas d'avocat le 3, il viendra le 10": that day is not shut.
COMES = re.compile(
    r"\b(?:(?:vien\w+|recevr\w+|recoi\w+|passer\w+|assur(?:e|era|eront)|interviendr\w+|tiendr\w+)(?: (?:bien|plutot|donc|la|sa|une|permanence))*"
    r"|nouvelles? dates?(?: (?:est|sera))?(?: ?:)?"
    r"|ser(?:a|ont) (?:la|presente?s?|assuree?s?))(?: (?:le|au|des|du))?\s*$"
)
UNTIL_THERE = re.compile(r"d'ici la|jusque la|jusque-la|entre temps")
TAKES_PLACE = re.compile(r"\b(?:aura|auront|a|ont|aurait) (?:bien )?lieu\b")
NEXT_ONE = re.compile(
    r"\bprochaine?s?(?: (?:permanences?|seances?|dates?|rdv|rendez[- ]vous|consultations?))?(?: (?:est|sera|aura lieu))?(?: prevue?)?(?: ?:)?(?: le)?\s*$"
)
RESUME = re.compile(
    r"\b(?:reprises?|reprend\w*|reouvertures?|de retour|retour|rouvr\w+|revien\w+|recommenc\w+)(?: (?:le|des|prevue?))*\s*$"
)
REST_OF_MONTH = re.compile(
    r"(?:(?:tout )?le reste du mois|pour le mois|jusqu'en fin de mois|jusqu'a (?:la )?fin (?:du|de) mois)"
)
REST_OF_WEEK = re.compile(r"(?:le reste de la semaine|jusqu'a la fin de la semaine|fin de semaine)")
WHOLE_DAY = re.compile(
    r"(?:toute la journee|la journee(?: entiere)?|tout le (?:jour|mois|week[- ]?end)|toute (?=la semaine|cette)|inclus|compris|seulement ce jour|ce jour-la)"
)
SHIFT = re.compile(
    r"(?:d'|de )(?P<n>une?|\d{1,2}|deux|trois|quatre|huit|quinze) ?(?P<unit>jours?|semaines?)\b"
)
HOUR_SHIFT = re.compile(
    r"\b(?:d'|de )(?:une?|\d{1,2}|deux|trois|quelques|demi)[ -](?:demi-)?(?:heures?|h\b|minutes?|mn\b|min\b)"
)
FOLLOWING = re.compile(
    r"\b(?:au|a la|le) (?P<what>lendemain|veille|semaine (?:suivante|d'apres|prochaine)|(?:"
    + "|".join(WEEKDAYS)
    + r") (?:suivant|d'apres))\b"
)
WEEKDAYS_OF_MONTH = re.compile(
    r"\b(?:tous les|les|chaque) (?P<day>"
    + "|".join(WEEKDAYS)
    + r")s? (?:de|d'|du mois de|du mois d'|en) ?(?P<month>"
    + "|".join(MONTHS)
    + r")(?: (?P<year>20\d\d))?\b"
)
NTH_OF_MONTH = re.compile(
    r"\b(?:le |du |au )?(?P<nth>1er|premier|2e|2eme|deuxieme|second|3e|3eme|troisieme|4e|4eme|quatrieme|dernier) (?P<day>"
    + "|".join(WEEKDAYS)
    + r") (?:de |d'|du mois de |du mois d'|en )(?P<month>"
    + "|".join(MONTHS)
    + r")(?: (?P<year>20\d\d))?\b"
)
WHOLE_MONTH = re.compile(
    r"(?<![\d] )(?<!er )\b(?:en|(?:pendant |durant |pour )?(?:tout )?(?:le|au) mois (?:de|d')) ?(?P<month>"
    + "|".join(MONTHS)
    + r")(?: (?P<year>20\d\d))?\b"
)
FEASTS = re.compile(
    r"\b(?:(?:le |du )?(?P<easter>lundi de paques)|(?:le |du )?(?P<whit>lundi de pentecote)|(?:le |du )?(?:jeudi de )?l'?(?P<ascension>ascension)"
    r"|(?:a |pour |le jour de |de )?la (?P<saints>toussaint)|(?:le |a |pour )?l'(?P<assumption>assomption)|(?:le |a |pour )?l'(?P<armistice>armistice))\b(?! ?\d)"
)
SCHOOL_HOLIDAYS = re.compile(
    r"\b(?:pendant |durant |toutes )?(?:les )?(?:prochaines )?(?:vacances|conges) (?:scolaires|(?:de |d'|de la |du )?(?P<name>noel|fin d'annee|hiver|fevrier|printemps|paques|avril|ete|toussaint|automne))(?: scolaires)?\b"
)
# Which days are shut, nobody can tell: a bridge, "le week-end du 12", "plus de permanence le
# jeudi", which is no dated change.
UNTOLD = re.compile(
    rf"\bweek[- ]?ends? (?:du|des) (?=\d)|\bplus (?:de |d'){_SESSION} les? (?:{'|'.join(WEEKDAYS)})s?(?! (?:\d|prochain|en ))"
    r"|\bponts? (?:du (?=\d|lundi|jeudi|premier|1er)|de (?:mai\b|noel|paques|la toussaint|l'as|l'arm|pentecote|la pentecote))"
)
NAMED_DAYS = re.compile(
    r"\b(?:(?:a |pour )(?P<noel>noel)|(?:le )?jour de noel|(?P<newyear>(?:pour )?(?:le )?(?:jour|premier) de l'an))\b"
)
HALF = re.compile(
    r"(?:\b(?:tous les|toutes les|chaque|le|les|au|en|dans la|dans l'|l'|cet|cette|ce|du|de l')? ?)(?P<half>matin|matinee|apres[- ]?midi|aprem|soir|soiree)\b(?: (?=d[ue']))?"
)
EXCEPT = re.compile(r"\b(?:sauf|hors|excepte|a l'exception (?:de|du)|hormis)\b")
PAST_WORDS = re.compile(
    r"\b(?:avant-hier|hier|la semaine derniere|(?:"
    + "|".join(WEEKDAYS)
    + r") dernier|le mois dernier)\b"
)
QUESTION = re.compile(
    r"\?|\best-ce qu|\b(?:est|sera|a|aura|ont|sont|seront|recoit|ouvre|ferme|vient|peut)-(?:t-)?(?:elle|il|on|elles|ils|ce)\b|^(?:quand|pourquoi|comment|qui|ou|quel(?:le)?s?|a quelle heure|combien|savez-vous|sais-tu)\b"
)

# Words of hours that mean nothing in a change, and the small words of any sentence.
LET_THROUGH = frozenset(
    """
    telephonique telephoniques telephone exceptionnel exceptionnelle exceptionnelles exceptionnellement provisoirement
    temporairement provisoire temporaire annuel annuelle
    dame maire prochaine prochain prochains fermer
    premiere annule annulee annulees annules autre mercier pour
    faire parti marche ni
    mme mmes mlle mr dr m docteur maitre madame monsieur et au aux a la le les l d du des de en un une on nous ce cet cette par c n y il elle ils elles se s
    sur dans pour avec chez qui que dont sont est ete etre deja donc or car comme vu suite raison cause
    """.split()
)

MEANINGFUL = (
    (HOURS_MEANINGFUL - LET_THROUGH)
    | frozenset(
        """
    sauf hors excepte hormis ou si sinon mais chaque tous toutes certains certaines avant apres entre
    vers jour jours semaine semaines mois heure heures minute minutes demi demie pas ne plus jamais non
    peut peut-etre probablement eventuellement maintenu maintenue maintenus maintenues finalement reprise retablie retabli reporte reportee
    partir jusqu jusque lieu ouvert ouverte ouverts ouvertes ouverture ouvre deux trois quatre cinq
    uniquement seulement environ sans derniere dernier premier deuxieme troisieme moitie puis ensuite
    risque risquent devrait devraient pourrait pourraient envisage souhaite voudrais voudrait savoir attente menacee
    paques pentecote ascension toussaint noel assomption armistice rentree veille lendemain printemps ete automne hiver
    trimestre an annee ans nuit alors retard retour rouvre reouverture feries ferie vacances matin soir midi minuit apres-midi
    definitif definitive definitifs definitives definitivement
    """.split()
    )
    | frozenset(WEEKDAYS)
    | frozenset(f"{d}s" for d in WEEKDAYS)
    | frozenset(MONTHS)
)

HARMLESS = FILLERS | ROLES | PLACE_HEADS | LET_THROUGH

CORRECTABLE = frozenset(
    [
        *WEEKDAYS,
        *(m for m in MONTHS if len(m) > 4),
        *"""annulee annulees annuler annulation fermee fermees fermeture reportee reportees reporter decalee
        decalees decaler deplacee deplacees deplacer avancee avancees supprimee supprimees suspendue permanence
        permanences exceptionnelle exceptionnelles exceptionnellement supplementaire supplementaires demain
        prochain prochaine semaine semaines absente absent absence vacances ouverture aujourd conges
        decembre remplacee jusqu matin apres lendemain suivante suivant""".split(),
    ]
)

# Other forms of these words, and words near them: none is a typo of another.
FORMS = frozenset(
    """
    annuel annuelle annuels annuelles conge repousse repousser annule annulons fermer ferme ferment fermes fermons fermetures reporte reportes report reportons
    decale decales decalage deplace deplaces deplacement avance avances avancer supprime supprimes
    supprimer suspendu suspendus suspendre suspension exceptionnel exceptionnels prochains absents absentes
    absences ouvertures annules annulations reporter remplace remplacer remplaces remplacees suivant
    exceptionnelles aujourd'hui aprem ouverte remise passe passer transferee fermera fermeront
    merci samedis demande demandes demander demandez matinee presente present reunion maladie
    """.split()
)

# A word that resembles one of these without being known is a doubt, whatever it names.
NEAR = frozenset(w for w in MEANINGFUL | CORRECTABLE if len(w) >= 4) | frozenset(
    {"matin", "soir", "soiree", "apres", "midi", "aprem"}
    | {"revient", "reviendra", "viendra", "reprend", "reprendra", "recommence"}
)

"""The words of agents' hours: what each phrase means, and which words mean nothing there.

Owns the vocabulary only, over folded text (``text.fold``). Phrases are tried in order, the
longest meaning first. A word in none of these lists is never skipped: it stops the reading.
"""

# Patterns and word lists read better whole.
# ruff: noqa: E501, SIM905

from enum import StrEnum

from knowledge.french.days import MONTHS, WEEKDAYS


class Kind(StrEnum):
    """What a piece of text is in a sentence about hours."""

    DAY = "day"
    DAYS = "days"
    ORDINAL = "ordinal"
    FIRSTS = "firsts"
    NUMBER = "number"
    YEAR = "year"
    MONTH = "month"
    SEASON = "season"
    DATE = "date"
    TIME = "time"
    HALF = "half"
    ALL_DAY = "all day"
    CONTINUOUS = "continuous"
    SCHOOL = "school holidays"
    TERM = "school term"
    PUBLIC = "public holidays"
    EXCEPT = "except"
    INCLUDING = "including"
    CLOSED = "closed"
    OPEN = "open"
    APPOINTMENT = "appointment"
    FREE = "no appointment"
    PARITY = "parity"
    WEEKS = "every n weeks"
    OF_MONTH = "of the month"
    SINCE = "since"
    NEXT = "next"
    UNTIL = "until"
    BETWEEN = "between"
    DURING = "during"
    FROM = "from"
    TO = "to"
    THE = "the"
    SMALL = "small"
    AND = "and"
    OR = "or"
    ALSO = "also"
    ONLY = "only"
    OTHERWISE = "otherwise"
    THEN = "then"
    COMMA = ","
    SEMICOLON = ";"
    SLASH = "/"
    DASH = "-"
    COLON = ":"
    DOT = "."
    LINE = "line"
    LEFT = "("
    RIGHT = ")"
    PLACE = "place"
    INSIDE = "in a place"
    FILLER = "filler"
    UNKNOWN = "unknown"


_DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?"
_TWO = "(?:deux|2|trois|3|quatre|4)"
_RDV = r"(?:rendez[- ]?vous|rdvs?|r\.d\.v\.?|rv)"

_MONTH = "(?:" + "|".join(MONTHS) + ")"

# Order matters: a phrase is read before the shorter ones it contains.
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
    (Kind.SINCE, r"(?:a (?:partir|compter) (?:de |du |d'|des )|des(?= (?:le |midi|\d{1,2} ?h))|apres(?= \d))", ""),
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

ABBREVIATIONS = {
    "lun": "lundi",
    "lu": "lundi",
    "mar": "mardi",
    "ma": "mardi",
    "mer": "mercredi",
    "merc": "mercredi",
    "me": "mercredi",
    "jeu": "jeudi",
    "je": "jeudi",
    "ven": "vendredi",
    "vend": "vendredi",
    "ve": "vendredi",
    "sam": "samedi",
    "sa": "samedi",
    "dim": "dimanche",
    "di": "dimanche",
}
# Words as they are shortened in messages.
SHORTENED = {
    "ts": "tous",
    "tt": "tout",
    "tte": "toute",
    "ttes": "toutes",
    "jrs": "jours",
    "pdt": "pendant",
    "aprm": "aprem",
    "perm": "permanence",
    "perms": "permanences",
    "hor": "horaires",
}
# Two-letter ones mean days only beside a day's sign: "je", "me", "ma", "sa" are words.
SHORT_DAYS = frozenset({"lu", "ma", "me", "je", "ve", "sa", "di"})

FILLERS = frozenset(
    """
    accueil accueils accueille accueillent accueillons accueillis administratif administrative
    administratives administratifs agent agents animation annee assure assuree assurees assures
    assurer atelier ateliers avec ayant lieu avoir avons bonjour bonsoir bureaux car c'
    c'est ceci client cela chez concernant cordialement confirme conseil consultation
    consultations creneau creneaux de delivre depuis desormais dorenavant effet es est etre
    fait fonctionne guichet habituel habituels habituelle heure heures hebdo
    horaire horaires ici il info information informations infos jour jours journee
    jusque lieu maintenant merci mes mise mon nos notre note nous nouveau nouveaux nouvel nouvelle
    nouvelles on ont ouvertures par passe peut permanence permanences physique
    planning plage plages pour prevu prevue prevus presence present presente public publics publique
    que qui rappel recoit recoivent recevons recu reception rendu renseignements
    s'effectue sa se sera seront service services ses si situe soit sommes son sont
    suivant suivante suivantes suivants svp tenue tient tiennent toujours tient usager usagers va venir
    voici voila vos votre vous visite visites activite
    """.split()
)

# Who is received by whom: a name that changes no hour.
ROLES = frozenset(
    """
    avocat avocats avocate notaire notaires conciliateur conciliatrice justice huissier
    juriste juridique mediateur mediatrice mediation assistant assistante assistantes assistants
    social sociale sociaux sociales puericultrice infirmiere sage-femme medecin psychologue
    conseiller conseillere conseillers conseilleres numerique numeriques france caf cpam pmi msa
    carsat mdph adil cidff udaf ccas mairie cias epn mission locale pole emploi impots ecrivain public
    logement retraite emploi insertion jeunesse pij bij ram rpe laep ludotheque mediatheque
    bibliotheque creche halte-garderie ecole secretariat maire adjoint elu elus etat-civil
    urbanisme inscription inscriptions distribution alimentaire epicerie solidaire vestiaire
    gestionnaire defenseur droits delegue consommateurs familles famille parents parentalite
    enfants jeunes seniors aines aidants cyberbase informatique
    """.split()
)

# A place said once changes no hour; said twice, the hours may be each place's own.
PLACE_HEADS = frozenset(
    """
    bureau mairie salle maison centre espace bibliotheque mediatheque antenne ecole college lycee creche
    gymnase local locaux foyer relais place rue avenue boulevard quartier site residence tiers-lieu
    hotel annexe msap ccas mjc village commune bourg hameau parking batiment cyberbase communale etage
    """.split()
)

# Words that would change the hours: known, so that no typo of one is taken for another.
MEANINGFUL = frozenset(
    """
    annule annulee annulees annules suspendu suspendue supprime supprimee reporte reportee
    decale decalee deplace deplacee exceptionnel exceptionnelle exceptionnelles
    exceptionnellement provisoire provisoirement temporaire temporairement mensuel mensuelle mensuelles
    trimestriel trimestrielle bimensuel bimensuelle bimestriel annuel annuelle ponctuel ponctuelle
    ponctuellement occasionnel occasionnellement alternance alternativement variable variables
    variant selon suivre parfois souvent certains certaines environ approximativement possible
    possibles eventuellement sous reserve telephonique telephoniques telephone distance visio ne ni non
    pas jamais rarement plus moins presque quelques plusieurs fois prochain prochaine prochains
    fin debut milieu mi quinzaine trimestre semestre ancien anciens anciennement remplace remplacer
    forme terme fermer couvert couverts couverte couverture legalement solaire solaires vacant vacante vacantes
    honoraire honoraires routes plaque claque maire faire partie parti partis sortir publie tours fours malin satin
    confirmer definir preciser determiner convenir domicile distance venir idem pareil meme memes
    voir pour mais joie mini autre entree entrees comptes comptoir quinte premiere semailles mercier ouvrir
    alterne semaine semaines mois vers autour adapter adaptable modifier changement
    hier demain aujourd'hui duree chacun autre autres main mari marin marche dame table
    pair pairs paire paires impair impaire impaires lendi rentree
    """.split()
)

CORRECTABLE = frozenset(
    [
        *WEEKDAYS,
        *(f"{day}s" for day in WEEKDAYS),
        *(month for month in MONTHS if len(month) > 3),
        *"""ferme fermee fermes fermees fermeture fermetures ouvert ouverte ouverts ouvertes ouverture
        permanence permanences premier premiers premiere deuxieme deuxiemes troisieme troisiemes
        quatrieme quatriemes dernier derniers derniere cinquieme vacances scolaire scolaires feries ferie
        rendez vous sauf excepte hormis pendant durant partir compter jusqu entre matin matins
        matinee apres midi minuit soir soirs soiree semaine semaines paire paires impaire impaires
        uniquement seulement horaires horaire accueil tous toutes chaque mois jours jour continue
        interruption heures heure quinze desormais egalement compris public
        periode lundi""".split(),
    ]
)

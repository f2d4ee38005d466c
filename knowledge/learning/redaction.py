"""A question freed of whoever asked it, before it is kept.

Owns what is taken out: telephone and other numbers, e-mail and web addresses, streets, names.
A word that is neither known (the thesaurus, the directory, everyday French) nor shown by its
place to be a common noun is taken out too: when in doubt, dropped. What was taken out is
marked by an ellipsis.
"""

import re
from collections.abc import Container, Iterable

from knowledge.directory.snapshot import Directory
from knowledge.learning.names import FIRST_NAMES
from knowledge.needs.thesaurus import Thesaurus
from knowledge.search.text import EMPTY, plain, words

LONGEST = 200
GONE = "…"

_BLOCKS = re.compile(
    r"[^\s<>()]*@[^\s<>()]*"  # e-mail addresses, @handles
    r"|https?://\S+|\bwww\.\S+|\bt\.me/\S+"
    r"|\+?\d[\d\s./\-]*\d"  # telephone numbers, dates, any run of digits
    r"|\S*\d\S*"
)
_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*|[.,;:!?\n…]|\S", re.UNICODE)
_PIECE = re.compile(r"[^'’ʼ-]+")

# A name follows, of up to so many words.
_NAMED = 3
_TITLES = frozenset(
    """
    m mr mrs ms mme mlle monsieur madame mademoiselle dr docteur maitre me pr professeur appelle
    appeler appelee appelees nomme nommee prenomme surnomme nom prenom prenoms noms signe
    signature senhor senhora señor senor senora mister miss bay bayan pan pani
    """.split()  # noqa: SIM905
)
_KIN = frozenset(
    """
    fils fille filles garcon enfant bebe mari femme epoux epouse conjoint conjointe compagnon
    compagne copain copine ami amie frere soeur pere mere papa maman oncle tante cousin cousine
    neveu niece voisin voisine beau belle grand petit grands-parents papi mamie papy mamy
    famille ex ado jumeaux collegue patron bebe son daughter husband wife brother sister mother
    father hijo hija marido esposa filho filha irmao irma oglum kizim esim
    """.split()  # noqa: SIM905
)
_STREETS = frozenset(
    """
    rue avenue boulevard bd impasse allee allees chemin residence lotissement hameau quai
    sentier ruelle faubourg esplanade batiment bat appartement appt escalier lieu-dit street
    sokak
    """.split()  # noqa: SIM905
)
_PARTICLES = frozenset(
    """
    de du des d la le les l au aux a en sur sous saint sainte st ste
    """.split()  # noqa: SIM905
)
_DETERMINERS = frozenset(
    """
    un une des du le la les l mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce
    cet cette ces aucun aucune plusieurs quel quelle quels quelles chaque d
    """.split()  # noqa: SIM905
)
_TAKES_VERB = frozenset(
    """
    pour de d a faire veux veut dois doit peux peut pouvoir vouloir voudrais aimerais souhaite
    fais faut va vais comment ou me se te nous vous aller
    """.split()  # noqa: SIM905
)
_VERB = re.compile(r"(?:er|ir|oir|re)$")
_ENDING = re.compile(
    r"(?:ments?|tions?|sions?|iques?|ables?|ibles?|euses?|ettes?|ites?|ismes?|istes?|ences?|"
    r"ages?|oirs?|oires?|erie|eries)$"
)
_EVERYDAY = frozenset(
    """
    accepte acheter acte actuellement age agee aide aider ailleurs aime air ancien ancienne annee
    annees an ans appel appeler apprendre argent arrive arriver attend attendre attente avance
    avocat bas besoin besoins blesse boulot bout bruit bus cabinet cadeau carte casse cause
    changer chaud chaude cher chere chez chien chat classe coin colere combien commence compte
    conseil conseils contact content continuer contre cote coup courrier cours cuisine danse
    date debut dedans dehors demain demande demander demenage dernier derniere desole dimanche
    dire doit donne dossier doucement droit droits eau ecole ecrire ecris encore endroit enfants
    ensuite entendre envie envoyer epuise essaie essaye etage etat facile faim fatigue femmes
    fermer fievre fin finir fini forme fort frais froid gagne garde garder gens grave gros grosse
    guerir gratuit groupe habite habiter haut heure heures hier homme hommes hopital idee
    impossible information informations inscrire inscription interesse jardin jeudi jeune jeunes
    joindre jour jours jouer laver lettre libre lieu ligne lire lit livre logement loin long
    longtemps loyer lundi lunettes machine maison mal malade manger manque marche mardi matin
    mauvais medicament meilleur mercredi mettre midi mieux moins mois moment monde monter
    montrer mot moyen musique naissance nettoyer noir nombreux nouveau nouvelle nuit numero
    obtenir occupe oui papier papiers pareil parents parle parler partir passe passer payer pendant
    perdre perdu perdue permis personne personnes peur piscine place plein pleure porte pose
    poser premier premiere prendre pres prix probleme problemes prochain prochaine propose
    quartier quitter quoi range rapide recherche recois recu refuse refuser regarder remplir
    rencontrer rendez rendre rentree repondre repas rester retard retour retraite reussi
    samedi sante scolaire seul seule seuls simple soir soucis sortir soutien souvent sport
    stage stress suite temps tomber tombe toit tot travail travaille travailler trouve trouver
    urgence urgent utilise vacances vendre vendredi venir vente viande vie vieux ville vite vivre
    voiture voisins vole voler voyage week-end yeux
    """.split()  # noqa: SIM905
)


_COUNTED = frozenset(
    """
    zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
    vingt trente quarante cinquante soixante septante quatre-vingt quatre-vingts nonante cent et
    """.split()  # noqa: SIM905
)
# Half of an address, by which its other half is found.
_PROVIDERS = frozenset("gmail hotmail yahoo outlook laposte orange wanadoo sfr icloud".split())  # noqa: SIM905
# So many number words in a row are a number that was dictated.
_DICTATED = 4


def known_words(thesaurus: Thesaurus, directory: Directory) -> frozenset[str]:
    """The words of needs, of services and of the territory's places, plain. What phrases
    write with a capital may be somebody's name, and what is out of scope names the famous."""
    texts: list[str] = []
    for need in thesaurus.needs.values():
        phrases = (" ".join(_uncapitalised(phrase)) for _, phrase in need.phrases)
        texts += [need.nom, *need.services, *phrases]
    for service in directory.services.values():
        texts += [service.nom, service.description, *service.words]
    for commune in directory.territory.communes:
        texts += [commune.nom, *commune.aliases]
    return (frozenset(w for text in texts for w in words(text)) | _EVERYDAY | EMPTY) - _PROVIDERS


def _uncapitalised(phrase: str) -> Iterable[str]:
    return (t for t in phrase.split() if t.isupper() or not t[:1].isupper())


def redacted(text: str, known: Container[str]) -> str:
    """The text without what could tell who wrote it; empty where nothing would be left of it
    that says anything."""
    blocked = _BLOCKS.sub(f" {GONE} ", text)
    tokens = _undictated(_TOKEN.findall(blocked))
    shouting = sum(t.isupper() for t in tokens if len(t) > 1) * 2 > sum(len(t) > 1 for t in tokens)
    kept: list[str] = []
    dropping = 0
    before, first = "", True
    for token in tokens:
        if not token[0].isalpha():
            kept.append(token)
            if token == "." and before in _TITLES:
                continue
            dropping, before, first = 0, "", token in ".!?\n…" or first
            continue
        word = plain(token)
        if dropping:
            if word in _PARTICLES:
                continue
            if word not in EMPTY:
                dropping -= 1
                kept.append(GONE)
                continue
            dropping = 0
        cue = word.rpartition("'")[2]
        proper = token[:1].isupper() and not first and not shouting
        if cue in _TITLES or cue in _STREETS:
            dropping = _NAMED
            kept.append(token)
        else:
            kept.append(token if _may_stay(word, proper, before, known) else GONE)
        before, first = cue, False
    return _joined(kept)


def _undictated(tokens: list[str]) -> list[str]:
    """Without the numbers that were spelled out word by word."""
    found: list[str] = []
    run: list[str] = []
    for token in [*tokens, ""]:
        if all(p in _COUNTED for p in plain(token).split("-")) and token:
            run.append(token)
            continue
        found += [GONE] if len(run) >= _DICTATED else run
        run = []
        found += [token] if token else []
    return found


def _may_stay(word: str, proper: bool, before: str, known: Container[str]) -> bool:
    """``before``: the word before it; ``proper``: written with a capital it need not have."""
    pieces = _PIECE.findall(word)
    if any(p in FIRST_NAMES for p in pieces):
        return False
    if before in _KIN and proper:
        return False
    if all(p in known for p in pieces):
        return True
    if proper or not word.isascii():
        return False
    *elided, last = pieces
    before = elided[-1] if elided else before
    if len(last) < 3:
        return False
    if before in _DETERMINERS:
        return True
    if before in _TAKES_VERB and _VERB.search(last):
        return True
    return before not in _KIN and len(last) > 5 and _ENDING.search(last) is not None


def _joined(kept: Iterable[str]) -> str:
    parts: list[str] = []
    for token in kept:
        if token == GONE and parts and parts[-1] == GONE:
            continue
        if parts and token in ".,;:!?" and token != GONE:
            parts[-1] += token
        elif token != "\n":
            parts.append(token)
    text = " ".join(parts)
    said = [w for w in words(text.replace(GONE, " ")) if w not in EMPTY and len(w) > 2]
    if not said:
        return ""
    if len(text) <= LONGEST:
        return text
    return text[:LONGEST].rpartition(" ")[0] + GONE

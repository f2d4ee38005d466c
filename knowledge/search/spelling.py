"""How French is really typed: the habits of SMS and of the ear, and how a word sounds.

Owns whole-word habits and the sound of a word. Correcting a word against a vocabulary is
``vocabulary``.
"""

import re
from functools import lru_cache

# Written habit -> what is meant. Whole words, without accents; several words are allowed.
# Only what cannot be another word of a question: "car", "sur" or "pris" stay themselves.
HABITS: dict[str, str] = {
    "g": "j ai", "jai": "j ai", "ge": "j ai", "jms": "jamais", "jam": "jamais",
    "c": "c est", "cest": "c est", "c koi": "c est quoi", "cé": "c est", "sé": "c est",
    "jss": "je suis", "jsui": "je suis", "jsuis": "je suis", "chui": "je suis",
    "chuis": "je suis", "j suis": "je suis", "ché": "je sais", "chai": "je sais",
    "jsai": "je sais", "jsais": "je sais", "jsp": "je sais pas", "jpe": "je peux",
    "jpeu": "je peux", "jpeux": "je peux", "jdois": "je dois", "jdoi": "je dois",
    "jveu": "je veux", "jveux": "je veux", "jvoudrai": "je voudrais", "jcherche": "je cherche",
    "jcherch": "je cherche", "jarrive": "j arrive", "jariv": "j arrive", "jme": "je me",
    "jte": "je te", "jpp": "je n en peux plus", "jen": "j en", "tjrs": "toujours",
    "tjr": "toujours", "tjs": "toujours", "tj": "toujours", "ojd": "aujourd hui",
    "auj": "aujourd hui", "ajd": "aujourd hui", "2main": "demain", "dem1": "demain",
    "2m1": "demain", "k": "que", "ke": "que", "q": "que", "ki": "qui", "koi": "quoi",
    "kwa": "quoi", "kel": "quel", "kelle": "quelle", "kels": "quels", "kelkun": "quelqu un",
    "kelk1": "quelqu un", "qqn": "quelqu un", "qq1": "quelqu un", "kk1": "quelqu un",
    "kelke": "quelque", "qq": "quelque", "qqch": "quelque chose", "qqc": "quelque chose",
    "kan": "quand", "kand": "quand", "qd": "quand", "qand": "quand", "qnd": "quand",
    "komen": "comment", "koman": "comment", "coman": "comment", "commen": "comment",
    "cmt": "comment", "cmnt": "comment", "pk": "pourquoi", "pq": "pourquoi",
    "pkoi": "pourquoi", "pcq": "parce que", "pck": "parce que", "pske": "parce que",
    "psk": "parce que", "parske": "parce que", "pr": "pour", "pour": "pour", "ds": "dans",
    "dan": "dans", "av": "avec", "avc": "avec", "avek": "avec", "aveck": "avec",
    "ac": "avec", "ss": "sans", "bcp": "beaucoup", "bcoup": "beaucoup", "boku": "beaucoup",
    "pb": "probleme", "pbs": "problemes", "pblm": "probleme", "rdv": "rendez vous",
    "rv": "rendez vous", "rdvs": "rendez vous", "bb": "bebe", "bbs": "bebes",
    "enf": "enfant", "enfs": "enfants", "gosse": "enfant", "gosses": "enfants",
    "gamin": "enfant", "gamine": "enfant", "gamins": "enfants", "gamines": "enfants",
    "mome": "enfant", "momes": "enfants", "minot": "enfant", "minots": "enfants",
    "loulou": "enfant", "marmot": "enfant", "marmots": "enfants", "drole": "drole",
    "ptit": "petit", "ptite": "petite", "pti": "petit", "ptits": "petits", "tite": "petite",
    "tt": "tout", "ts": "tous", "tte": "toute", "ttes": "toutes", "tou": "tout",
    "tlm": "tout le monde", "lgt": "logement", "lgmt": "logement", "appart": "appartement",
    "apart": "appartement", "apt": "appartement", "appt": "appartement", "tel": "telephone",
    "num": "numero", "numo": "numero", "adr": "adresse", "dos": "dos", "doss": "dossier",
    "info": "information", "infos": "informations", "asso": "association",
    "assos": "associations", "assoc": "association", "asst": "assistante",
    "ordi": "ordinateur", "ordis": "ordinateurs", "permi": "permis", "bagnole": "voiture",
    "bagnol": "voiture", "caisse": "caisse", "thune": "argent", "thunes": "argent",
    "tune": "argent", "tunes": "argent", "fric": "argent", "pognon": "argent",
    "ronds": "argent", "rond": "argent", "sous": "sous", "boulot": "travail",
    "taf": "travail", "taff": "travail", "taffe": "travaille", "job": "travail",
    "bosse": "travaille", "bosser": "travailler", "toubib": "medecin", "doc": "docteur",
    "psy": "psychologue", "kine": "kinesitherapeute", "mater": "maternelle",
    "nounou": "nounou", "nounous": "nounou", "bahut": "lycee", "peri": "periscolaire",
    "proprio": "proprietaire", "proprios": "proprietaire", "frigo": "refrigerateur",
    "bouffe": "nourriture", "bouffer": "manger", "becqueter": "manger", "piaule": "chambre",
    "flic": "police", "flics": "police", "keuf": "police", "keufs": "police",
    "kaf": "caf", "kaff": "caf", "kpam": "cpam", "caff": "caf", "secu": "securite sociale",
    "assedic": "chomage", "anpe": "emploi", "mm": "meme", "meuf": "femme", "mec": "homme",
    "gars": "garcon", "daron": "pere", "daronne": "mere", "darons": "parents",
    "reum": "mere", "reup": "pere", "vieux": "vieux", "mamie": "grand mere",
    "papi": "grand pere", "papy": "grand pere", "meme": "meme", "feuj": "feuj",
    "nrv": "enerve", "stp": "s il te plait", "svp": "s il vous plait", "slt": "salut",
    "bjr": "bonjour", "bsr": "bonsoir", "mrc": "merci", "dsl": "desole", "cb": "combien",
    "cbn": "combien", "cmb": "combien", "konbien": "combien", "kombien": "combien",
    "fo": "faut", "fau": "faut", "fodrai": "faudrait", "vx": "vieux", "ya": "y a",
    "yaura": "y aura", "yavait": "y avait", "pa": "pas", "plu": "plus", "ni1": "ni un",
    "jamai": "jamais", "o": "au", "oci": "aussi", "ossi": "aussi", "osi": "aussi",
    "mnt": "maintenant", "mtn": "maintenant", "mntn": "maintenant", "hier": "hier",
    "a2": "a deux", "p e": "peut etre", "ptet": "peut etre", "jattend": "j attends",
    "jatten": "j attends", "jabite": "j habite", "jabit": "j habite", "jhabite": "j habite",
    "chez": "chez", "ché toi": "chez toi", "cheu": "chez", "che": "chez", "nvo": "nouveau",
    "nvelle": "nouvelle", "nv": "nouveau", "admin": "administratif", "msg": "message",
    "gratos": "gratuit", "gratis": "gratuit", "restau": "restaurant", "resto": "resto",
    "restos": "restos", "kdo": "cadeau", "1er": "premier", "1ere": "premiere", "é": "et",
    "ou": "ou", "ms": "mais", "mé": "mais", "ossitot": "aussitot", "vou": "vous",
    "vs": "vous", "ns": "nous", "nou": "nous", "mwa": "moi", "moa": "moi", "toa": "toi",
    "lè": "les", "lé": "les", "dè": "des", "dé": "des", "sa": "ca", "ca": "ca",
    "doi": "dois", "peu": "peut", "peux": "peux", "veu": "veux", "ve": "veux",
    "fé": "fait", "fais": "fais", "fai": "fait", "etr": "etre", "ht": "haut",
    "lotr": "l autre", "notr": "notre", "votr": "votre", "fam": "famille",
    "fill": "fille", "fis": "fils", "vac": "vacances", "vacs": "vacances", "an": "an",
    "we": "week end", "mat": "matin", "aprem": "apres midi", "am": "apres midi",
}  # fmt: skip

_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[^a-z0-9]", ""),
        (r"^h", ""),
        (r"(?<=[^scp])h", ""),
        (r"(.)\1+", r"\1"),
        (r"eaux?|aux?|ots?$|op$", "o"),
        (r"(?:ph)", "f"),
        (r"sch|sh|ch", "S"),
        (r"gn", "N"),
        (r"sc(?=[eiy])|ss|c(?=[eiy])|t(?=ion)", "s"),
        (r"qu|q|ck|cq|c|k", "k"),
        (r"gu(?=[eiy])", "g"),
        (r"g(?=[eiy])|j", "j"),
        (r"(?<=[aeiouy])ill?e?s?|y|ll(?=e)", "i"),
        (r"oeu|eu", "e"),
        (r"oin", "W"),
        (r"oi", "wa"),
        (r"ou", "u"),
        (r"(?:ain|ein|aim|in|im|yn|ym|un|um)(?![aeiou])", "I"),
        (r"(?:an|am|en|em)(?![aeioun])", "A"),
        (r"(?:on|om)(?![aeiou])", "O"),
        (r"ai|ei|er$|ez$|et$|es?$|e", "e"),
        (r"(?<=[aeiou])s(?=[aeiou])|z", "z"),
        (r"(?<=[a-zSNWIAO])e(?=[bcdfgjklmnprstvzS])", ""),
        (r"e?[stdxpz]*$", ""),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    """A coarse French phonetic key of a word without accents: kreche and creche share it."""
    for pattern, replacement in _SOUNDS:
        word = pattern.sub(replacement, word)
    return word

"""The words of sentences about hours: shortened, meaning nothing, or never to be skipped.

Owns the vocabulary of single words, over folded text (``text.fold``). A word in none of
these lists is never skipped: it stops the reading.
"""

# Word lists read better whole.
# ruff: noqa: E501, SIM905

from knowledge.french.days import MONTHS, WEEKDAYS

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

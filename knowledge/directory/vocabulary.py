"""The closed value lists of data·inclusion v1, as published with its JSON schemas.

Owns the codes only: their French labels are messages (``knowledge/locale``).
"""

from enum import StrEnum


class Thematique(StrEnum):
    """What a service is about, as ``theme--sub-theme``."""

    CHOISIR_UN_METIER__CONFIRMER_SON_CHOIX_DE_METIER = (
        "choisir-un-metier--confirmer-son-choix-de-metier"
    )
    CHOISIR_UN_METIER__CONNAITRE_LES_OPPORTUNITES_DEMPLOI = (
        "choisir-un-metier--connaitre-les-opportunites-demploi"
    )
    CHOISIR_UN_METIER__DECOUVRIR_UN_METIER_OU_UN_SECTEUR_DACTIVITE = (
        "choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite"
    )
    CHOISIR_UN_METIER__IDENTIFIER_SES_POINTS_FORTS_ET_SES_COMPETENCES = (
        "choisir-un-metier--identifier-ses-points-forts-et-ses-competences"
    )
    CREER_UNE_ENTREPRISE__DEFINIR_SON_PROJET_DE_CREATION_DENTREPRISE = (
        "creer-une-entreprise--definir-son-projet-de-creation-dentreprise"
    )
    CREER_UNE_ENTREPRISE__DEVELOPPER_SON_ENTREPRISE = (
        "creer-une-entreprise--developper-son-entreprise"
    )
    CREER_UNE_ENTREPRISE__STRUCTURER_SON_PROJET_DE_CREATION_DENTREPRISE = (
        "creer-une-entreprise--structurer-son-projet-de-creation-dentreprise"
    )
    DIFFICULTES_ADMINISTRATIVES_OU_JURIDIQUES__ACCOMPAGNEMENT_AUX_DEMARCHES_ADMINISTRATIVES = (
        "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives"
    )
    DIFFICULTES_ADMINISTRATIVES_OU_JURIDIQUES__ACCOMPAGNEMENT_POUR_LACCES_A_LA_CITOYENNETE = (
        "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete"
    )
    DIFFICULTES_ADMINISTRATIVES_OU_JURIDIQUES__ACCOMPAGNEMENT_POUR_LACCES_AUX_DROITS = (
        "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits"
    )
    DIFFICULTES_ADMINISTRATIVES_OU_JURIDIQUES__BENEFICIER_DUNE_MESURE_DACCOMPAGNEMENT_ADAPTE = (
        "difficultes-administratives-ou-juridiques--beneficier-dune-mesure-daccompagnement-adapte"
    )
    DIFFICULTES_ADMINISTRATIVES_OU_JURIDIQUES__CONNAITRE_SES_DROITS_FACE_A_UNE_DISCRIMINATION = (
        "difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination"
    )
    DIFFICULTES_ADMINISTRATIVES_OU_JURIDIQUES__PRENDRE_EN_COMPTE_UNE_PROBLEMATIQUE_JUDICIAIRE = (
        "difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire"
    )
    DIFFICULTES_FINANCIERES__ACQUERIR_UNE_AUTONOMIE_BUDGETAIRE = (
        "difficultes-financieres--acquerir-une-autonomie-budgetaire"
    )
    DIFFICULTES_FINANCIERES__AMELIORER_SA_GESTION_BUDGETAIRE = (
        "difficultes-financieres--ameliorer-sa-gestion-budgetaire"
    )
    DIFFICULTES_FINANCIERES__METTRE_EN_PLACE_UNE_MESURE_DE_PROTECTION_FINANCIERE = (
        "difficultes-financieres--mettre-en-place-une-mesure-de-protection-financiere"
    )
    DIFFICULTES_FINANCIERES__PREVENIR_UNE_DEGRADATION_DE_LA_SITUATION_FINANCIERE = (
        "difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere"
    )
    DIFFICULTES_FINANCIERES__SITUATION_DENDETTEMENT_SURENDETTEMENT = (
        "difficultes-financieres--situation-dendettement-surendettement"
    )
    EQUIPEMENT_ET_ALIMENTATION__AIDE_MENAGERE = "equipement-et-alimentation--aide-menagere"
    EQUIPEMENT_ET_ALIMENTATION__ALIMENTATION = "equipement-et-alimentation--alimentation"
    EQUIPEMENT_ET_ALIMENTATION__ELECTROMENAGER = "equipement-et-alimentation--electromenager"
    EQUIPEMENT_ET_ALIMENTATION__HABILLEMENT = "equipement-et-alimentation--habillement"
    FAMILLE__GARDE_DENFANTS = "famille--garde-denfants"
    FAMILLE__PRISE_EN_CHARGE_PERSONNE_DEPENDANTE = "famille--prise-en-charge-personne-dependante"
    FAMILLE__SOUTIEN_A_LA_PARENTALITE_ET_A_LEDUCATION = (
        "famille--soutien-a-la-parentalite-et-a-leducation"
    )
    FAMILLE__SOUTIEN_AIDANTS = "famille--soutien-aidants"
    FAMILLE__SURMONTER_CONFLITS_SEPARATION_VIOLENCE = (
        "famille--surmonter-conflits-separation-violence"
    )
    LECTURE_ECRITURE_CALCUL__MAITRISER_LE_CALCUL = "lecture-ecriture-calcul--maitriser-le-calcul"
    LECTURE_ECRITURE_CALCUL__MAITRISER_LE_FRANCAIS = (
        "lecture-ecriture-calcul--maitriser-le-francais"
    )
    LOGEMENT_HEBERGEMENT__ACHETER_UN_LOGEMENT = "logement-hebergement--acheter-un-logement"
    LOGEMENT_HEBERGEMENT__CHANGER_DE_LOGEMENT = "logement-hebergement--changer-de-logement"
    LOGEMENT_HEBERGEMENT__LOUER_UN_LOGEMENT = "logement-hebergement--louer-un-logement"
    LOGEMENT_HEBERGEMENT__RECHERCHER_UNE_SOLUTION_DHEBERGEMENT_TEMPORAIRE = (
        "logement-hebergement--rechercher-une-solution-dhebergement-temporaire"
    )
    LOGEMENT_HEBERGEMENT__REDUIRE_LES_IMPAYES_DE_LOYER = (
        "logement-hebergement--reduire-les-impayes-de-loyer"
    )
    LOGEMENT_HEBERGEMENT__SE_MAINTENIR_DANS_LE_LOGEMENT = (
        "logement-hebergement--se-maintenir-dans-le-logement"
    )
    LOGEMENT_HEBERGEMENT__SINFORMER_SUR_LES_DEMARCHES_LIEES_A_LACCES_AU_LOGEMENT = (
        "logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement"
    )
    MOBILITE__ACCEDER_A_UN_VEHICULE = "mobilite--acceder-a-un-vehicule"
    MOBILITE__ENTRETENIR_REPARER_SON_VEHICULE = "mobilite--entretenir-reparer-son-vehicule"
    MOBILITE__ETRE_ACCOMPAGNE_DANS_SON_PARCOURS_MOBILITE = (
        "mobilite--etre-accompagne-dans-son-parcours-mobilite"
    )
    MOBILITE__FINANCER_MA_MOBILITE = "mobilite--financer-ma-mobilite"
    MOBILITE__PREPARER_UN_PERMIS = "mobilite--preparer-un-permis"
    MOBILITE__MOBILITE_DOUCE_PARTAGEE_COLLECTIVE = "mobilite--mobilite-douce-partagee-collective"
    NUMERIQUE__ACCEDER_A_DES_SERVICES_EN_LIGNE = "numerique--acceder-a-des-services-en-ligne"
    NUMERIQUE__ACCEDER_A_UNE_CONNEXION_INTERNET = "numerique--acceder-a-une-connexion-internet"
    NUMERIQUE__ACQUERIR_UN_EQUIPEMENT = "numerique--acquerir-un-equipement"
    NUMERIQUE__MAITRISER_LES_FONDAMENTAUX_DU_NUMERIQUE = (
        "numerique--maitriser-les-fondamentaux-du-numerique"
    )
    PREPARER_SA_CANDIDATURE__DEVELOPPER_SON_RESEAU = (
        "preparer-sa-candidature--developper-son-reseau"
    )
    PREPARER_SA_CANDIDATURE__ORGANISER_SES_DEMARCHES_DE_RECHERCHE_DEMPLOI = (
        "preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi"
    )
    PREPARER_SA_CANDIDATURE__REALISER_UN_CV_ET_OU_UNE_LETTRE_DE_MOTIVATION = (
        "preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation"
    )
    PREPARER_SA_CANDIDATURE__VALORISER_SES_COMPETENCES = (
        "preparer-sa-candidature--valoriser-ses-competences"
    )
    REMOBILISATION__ACTIVITES_SPORTIVES_ET_CULTURELLES = (
        "remobilisation--activites-sportives-et-culturelles"
    )
    REMOBILISATION__BENEVOLAT_ACTION_CITOYENNE = "remobilisation--benevolat-action-citoyenne"
    REMOBILISATION__BIEN_ETRE_CONFIANCE_EN_SOI = "remobilisation--bien-etre-confiance-en-soi"
    REMOBILISATION__LIEN_SOCIAL = "remobilisation--lien-social"
    SANTE__ACCES_AUX_SOINS = "sante--acces-aux-soins"
    SANTE__ADDICTIONS = "sante--addictions"
    SANTE__CONSTITUER_UN_DOSSIER_MDPH_INVALIDITE = "sante--constituer-un-dossier-mdph-invalidite"
    SANTE__SANTE_MENTALE = "sante--sante-mentale"
    SANTE__SANTE_SEXUELLE = "sante--sante-sexuelle"
    SE_FORMER__MONTER_SON_DOSSIER_DE_FORMATION = "se-former--monter-son-dossier-de-formation"
    SE_FORMER__TROUVER_SA_FORMATION = "se-former--trouver-sa-formation"
    SOUVRIR_A_LINTERNATIONAL__CONNAITRE_LES_OPPORTUNITES_DEMPLOI_A_LETRANGER = (
        "souvrir-a-linternational--connaitre-les-opportunites-demploi-a-letranger"
    )
    SOUVRIR_A_LINTERNATIONAL__SINFORMER_SUR_LES_AIDES_POUR_TRAVAILLER_A_LETRANGER = (
        "souvrir-a-linternational--sinformer-sur-les-aides-pour-travailler-a-letranger"
    )
    SOUVRIR_A_LINTERNATIONAL__SORGANISER_SUITE_A_SON_RETOUR_EN_FRANCE = (
        "souvrir-a-linternational--sorganiser-suite-a-son-retour-en-france"
    )
    TROUVER_UN_EMPLOI__CONVAINCRE_UN_RECRUTEUR_EN_ENTRETIEN = (
        "trouver-un-emploi--convaincre-un-recruteur-en-entretien"
    )
    TROUVER_UN_EMPLOI__FAIRE_DES_CANDIDATURES_SPONTANEES = (
        "trouver-un-emploi--faire-des-candidatures-spontanees"
    )
    TROUVER_UN_EMPLOI__MAINTIEN_DANS_LEMPLOI = "trouver-un-emploi--maintien-dans-lemploi"
    TROUVER_UN_EMPLOI__REPONDRE_A_DES_OFFRES_DEMPLOI = (
        "trouver-un-emploi--repondre-a-des-offres-demploi"
    )
    TROUVER_UN_EMPLOI__SUIVRE_SES_CANDIDATURES_ET_RELANCER_LES_EMPLOYEURS = (
        "trouver-un-emploi--suivre-ses-candidatures-et-relancer-les-employeurs"
    )


class Public(StrEnum):
    """Whom a service is for."""

    TOUS_PUBLICS = "tous-publics"
    ACTIFS = "actifs"
    BENEFICIAIRES_DES_MINIMAS_SOCIAUX = "beneficiaires-des-minimas-sociaux"
    DEMANDEURS_EMPLOI = "demandeurs-emploi"
    ETUDIANTS = "etudiants"
    FAMILLES = "familles"
    FEMMES = "femmes"
    JEUNES = "jeunes"
    PERSONNES_EN_SITUATION_DE_HANDICAP = "personnes-en-situation-de-handicap"
    PERSONNES_EN_SITUATION_DURGENCE = "personnes-en-situation-durgence"
    PERSONNES_EN_SITUATION_JURIDIQUE_SPECIFIQUE = "personnes-en-situation-juridique-specifique"
    PERSONNES_EXILEES = "personnes-exilees"
    RESIDENTS_QPV_FRR = "residents-qpv-frr"
    SENIORS = "seniors"


class Frais(StrEnum):
    """Whether a service costs something."""

    GRATUIT = "gratuit"
    PAYANT = "payant"


class ModeAccueil(StrEnum):
    """On site, or at a distance."""

    A_DISTANCE = "a-distance"
    EN_PRESENTIEL = "en-presentiel"


class ModeMobilisation(StrEnum):
    """How one asks for the service."""

    ENVOYER_UN_COURRIEL = "envoyer-un-courriel"
    SE_PRESENTER = "se-presenter"
    TELEPHONER = "telephoner"
    UTILISER_LIEN_MOBILISATION = "utiliser-lien-mobilisation"


class PersonneMobilisatrice(StrEnum):
    """Who may ask for the service: the resident, or a professional for them."""

    USAGERS = "usagers"
    PROFESSIONNELS = "professionnels"


class TypeService(StrEnum):
    """What kind of help is given."""

    ACCOMPAGNEMENT = "accompagnement"
    AIDE_FINANCIERE = "aide-financiere"
    AIDE_MATERIELLE = "aide-materielle"
    ATELIER = "atelier"
    FORMATION = "formation"
    INFORMATION = "information"


class ReseauPorteur(StrEnum):
    """The national networks that a structure may belong to."""

    N60000_REBONDS = "60000-rebonds"
    ACTION_LOGEMENT = "action-logement"
    ADIE = "adie"
    AFPA = "afpa"
    AGEFIPH = "agefiph"
    AI = "ai"
    AIDANTS_CONNECT = "aidants-connect"
    ALLIANCE_VILLES_EMPLOI = "alliance-villes-emploi"
    ANLCI = "anlci"
    APPRENTIS_DAUTEUIL = "apprentis-dauteuil"
    ASE = "ase"
    BANQUES_ALIMENTAIRES = "banques-alimentaires"
    CAARUD = "caarud"
    CADA = "cada"
    CAF = "caf"
    CAMPUS_CONNECTE = "campus-connecte"
    CAP_EMPLOI_RESEAU_CHEOPS = "cap-emploi-reseau-cheops"
    CAVA = "cava"
    CCAS_CIAS = "ccas-cias"
    CHAMBRES_CONSULAIRES = "chambres-consulaires"
    CHANTIER_ECOLE = "chantier-ecole"
    CHRS = "chrs"
    CHU = "chu"
    CIDFF = "cidff"
    CMP = "cmp"
    CMS = "cms"
    CNAM = "cnam"
    COLLECTIF_EMPLOI = "collectif-emploi"
    COMMUNES = "communes"
    COORACE = "coorace"
    CONSEILLERS_NUMERIQUES = "conseillers-numeriques"
    CPAM = "cpam"
    CPH = "cph"
    CRECHES_AVIP = "creches-avip"
    CREPI = "crepi"
    CRESUS = "cresus"
    CROIX_ROUGE = "croix-rouge"
    CSAPA = "csapa"
    DELEGATAIRE_CONSEIL_DEPARTEMENTAL = "delegataire-conseil-departemental"
    DEPARTEMENTS = "departements"
    DUO_FOR_A_JOB = "duo-for-a-job"
    ECOLES_DE_LA_DEUXIEME_CHANCE = "ecoles-de-la-deuxieme-chance"
    EA = "ea"
    EATT = "eatt"
    EGEE = "egee"
    EMMAUS = "emmaus"
    EPIDE = "epide"
    ESAT = "esat"
    ESPACES_PUBLICS_NUMERIQUES = "espaces-publics-numeriques"
    ETCLD = "etcld"
    FABRIQUE_DE_TERRITOIRE = "fabrique-de-territoire"
    FACE = "face"
    FCSF = "fcsf"
    FEDERATION_PROFESSIONNELLE_FEMMES = "federation-professionnelle-femmes"
    FEDERATION_DES_ACTEURS_DE_LA_SOLIDARITE = "federation-des-acteurs-de-la-solidarite"
    FRANCE_ACTIVE = "france-active"
    FRANCE_SERVICE = "france-service"
    FRANCE_TRAVAIL = "france-travail"
    FRENCH_TECH = "french-tech"
    GEIQ = "geiq"
    GRANDES_ECOLES_DU_NUMERIQUE = "grandes-ecoles-du-numerique"
    HUDA = "huda"
    HUP = "hup"
    INAE = "inae"
    INITIATIVE_FRANCE = "initiative-france"
    KONEXIO = "konexio"
    LA_CRAVATE_SOLIDAIRE = "la-cravate-solidaire"
    LA_POSTE = "la-poste"
    LES_PREMIERES = "les-premieres"
    MAISONS_DE_L_EMPLOI = "maisons-de-l-emploi"
    MAISON_DEPARTEMENTALE_DE_LAUTONOMIE = "maison-departementale-de-lautonomie"
    MAISONS_DES_SOLIDARITES = "maisons-des-solidarites"
    MDPH = "mdph"
    MISSION_LOCALE = "mission-locale"
    MJC = "mjc"
    MOBIN = "mobin"
    MSAP = "msap"
    MUTUALITE_SOCIALE_AGRICOLE = "mutualite-sociale-agricole"
    NQT = "nqt"
    PIMMS_MEDIATION = "pimms-mediation"
    PJJ = "pjj"
    PLIE = "plie"
    POINTS_CONSEIL_BUDGET = "points-conseil-budget"
    POINTS_JUSTICE = "points-justice"
    POSITIVE_PLANET = "positive-planet"
    REGIONS = "regions"
    RESEAU_APP = "reseau-app"
    RESEAU_BGE = "reseau-bge"
    RESEAU_ENTREPRENDRE = "reseau-entreprendre"
    RESEAU_INFORMATION_JEUNESSE = "reseau-information-jeunesse"
    RESIDENCES_FJT = "residences-fjt"
    RESSOURCERIES = "ressourceries"
    RESTOS_DU_COEUR = "restos-du-coeur"
    SECOURS_POPULAIRE = "secours-populaire"
    EI = "ei"
    ACI = "aci"
    ETTI = "etti"
    EITI = "eiti"
    SIAO = "siao"
    SIMPLON = "simplon"
    SINGA = "singa"
    SNC = "snc"
    SPIP = "spip"
    TOUS_TES_POSSIBLES = "tous-tes-possibles"
    UNAF = "unaf"
    UNEA = "unea"
    UNIS_CITE = "unis-cite"
    WIMOOV = "wimoov"

### Import et export : rapports, et textes mis là où le standard n'a pas de champ.

## Textes des données exportées
exchange-hours-in-words = Horaires : { $hours }
exchange-other-place = Autre lieu : { $place } ({ $hours })
exchange-suspended = Suspendu jusqu'à nouvel ordre.
exchange-suspended-until = Suspendu jusqu'au { $until } inclus.
exchange-closed = { $timed ->
    [no] Fermé du { $start } au { $end } inclus.
   *[yes] Fermé du { $start } au { $end } inclus, de { $hours }.
}
exchange-closed-until-further-notice = { $timed ->
    [no] Fermé à partir du { $start }, jusqu'à nouvel ordre.
   *[yes] Fermé à partir du { $start }, de { $hours }, jusqu'à nouvel ordre.
}
exchange-moved = { $timed ->
    [no] La séance du { $start } est reportée au { $moved }.
   *[yes] La séance du { $start } est reportée au { $moved }, { $hours }.
}
exchange-extra = Ouvert en plus du { $start } au { $end } : { $hours }.

## Textes des compteurs France services
exchange-fs-description = Un agent vous aide gratuitement dans vos démarches du quotidien : allocations, retraite, santé, emploi, impôts, carte grise, papiers d'identité, énergie, et dans leurs versions en ligne.
exchange-fs-appointments = Accueil possible aussi sur rendez-vous.
exchange-fs-format-bus = Bus ou accueil équivalent : le lieu change selon les jours
exchange-fs-format-several-sites = Plusieurs sites : le lieu change selon les jours
exchange-fs-format-itinerant = Accueil itinérant : le lieu change selon les jours

## Territoire tiré d'un import
exchange-territory-name = Territoire importé
exchange-national-counter = Allô Service Public
exchange-national-counter-telephone = 39 39
exchange-national-counter-hours = en semaine, aux heures de bureau

## Rapport d'import
exchange-report-refused = Import refusé : rien n'a été modifié.
exchange-report-refused-advice = Corrigez les valeurs signalées, ou relancez avec --keep-valid pour importer seulement les fiches valides.
exchange-report-done = Import terminé.
exchange-report-preview = Voici ce que cet import changerait.
exchange-report-nothing = Rien à modifier : l'annuaire dit déjà la même chose.
exchange-report-kind-structure = structure
exchange-report-kind-service = service
exchange-report-new = { $count ->
    [0] Aucune nouvelle fiche
    [one] 1 nouvelle fiche
   *[other] { $count } nouvelles fiches
} ({ $structures } { $structures ->
    [0] structure
    [one] structure
   *[other] structures
}, { $services } { $services ->
    [0] service
    [one] service
   *[other] services
})
exchange-report-changed = { $count ->
    [0] Aucune fiche modifiée
    [one] 1 fiche modifiée :
   *[other] { $count } fiches modifiées :
}
exchange-report-untouched = { $count ->
    [0] Aucune fiche inchangée
    [one] 1 fiche inchangée
   *[other] { $count } fiches inchangées
}
exchange-report-entry = { $kind } { $id }, « { $nom } »
exchange-report-field = { $field } : { $before } → { $after }
exchange-report-nothing-there = (vide)
exchange-report-conflicts = { $count ->
    [one] 1 conflit : un agent a changé ce champ depuis le dernier import, sa valeur est gardée.
   *[other] { $count } conflits : un agent a changé ces champs depuis le dernier import, ses valeurs sont gardées.
}
exchange-report-conflict = { $field } : gardé { $kept }, le fichier dit { $theirs }
exchange-report-conflict-also = { $field } : gardé { $kept }, le fichier dit maintenant { $theirs }
exchange-report-gone = { $count ->
    [one] 1 fiche n'est plus dans le fichier. Elle est gardée ; relancez avec --end-missing pour la clore.
   *[other] { $count } fiches ne sont plus dans le fichier. Elles sont gardées ; relancez avec --end-missing pour les clore.
}
exchange-report-ended = { $count ->
    [one] 1 fiche n'est plus dans le fichier : elle est close.
   *[other] { $count } fiches ne sont plus dans le fichier : elles sont closes.
}
exchange-report-rejected = { $entries ->
    [0] Fichier refusé :
    [one] 1 fiche refusée :
   *[other] { $entries } fiches refusées :
}
exchange-report-warnings = { $count ->
    [one] 1 point à relire :
   *[other] { $count } points à relire :
}
exchange-report-more = … et { $count } de plus

exchange-fault = { $file }, { $entry }, { $field } : { $value } — { $reason }
exchange-fault-entry = { $file }, { $entry } : { $reason }
exchange-fault-file = { $file } : { $reason }
exchange-fault-value = « { $value } »
exchange-fault-no-value = (vide)

exchange-reason-not-found = ce fichier n'existe pas.
exchange-reason-unreadable = ce fichier ne peut pas être ouvert.
exchange-reason-encoding = ce fichier n'est pas du texte lisible : enregistrez-le en UTF-8.
exchange-reason-other-encoding = ce fichier est en Windows-1252 et non en UTF-8 : vérifiez les accents.
exchange-reason-broken-json = ce fichier n'est pas du JSON valide { $line ->
    [0] (une valeur est hors des limites du format).
   *[other] (ligne { $line }, caractère { $column }, près de « { $value } »).
}
exchange-reason-not-a-list-of-entries = ce fichier n'est ni une liste de fiches, ni un objet qui en contient une (« structures », « services » ou « data »).
exchange-reason-unknown-file = ce fichier n'est ni un fichier data·inclusion (structures ou services), ni la liste France services.
exchange-reason-empty-file = ce fichier est vide.
exchange-reason-missing-columns = il manque des colonnes : { $value }.
exchange-reason-not-an-entry = ceci n'est pas une fiche : { $value }.
exchange-reason-same-id = cet identifiant est déjà celui d'une autre fiche des fichiers.
exchange-reason-no-such-structure = cette structure n'existe ni dans les fichiers ni dans l'annuaire.
exchange-reason-rejected-structure = la structure de ce service est elle-même refusée.
exchange-reason-row-length = cette ligne a { $length } colonnes au lieu de { $expected }.
exchange-reason-missing = ce champ est obligatoire et manque.
exchange-reason-not-a-text = un texte est attendu.
exchange-reason-unkeepable = ce texte contient un caractère qui ne peut pas être enregistré.
exchange-reason-too-short = ce texte est trop court : { $length } caractères, { $limit } au moins.
exchange-reason-too-long = ce texte est trop long : { $length } caractères, { $limit } au plus.
exchange-reason-shape = { $length } caractères sont attendus, ni plus ni moins (chiffres ; lettres permises dans un code INSEE).
exchange-reason-not-in-list = cette valeur n'est pas dans la liste du standard{ $known ->
    [no] .
   *[yes] {" "}; vouliez-vous dire « { $nearest } » ?
}
exchange-reason-not-a-list = une liste est attendue.
exchange-reason-empty-list = cette liste est vide : donnez au moins une valeur, ou retirez le champ.
exchange-reason-repeated = cette valeur figure deux fois dans la liste.
exchange-reason-not-a-number = un nombre est attendu.
exchange-reason-not-an-integer = un nombre entier est attendu.
exchange-reason-too-small = ce nombre est trop petit : { $limit } au moins.
exchange-reason-date = une date existante est attendue, sous la forme 2026-12-31.
exchange-reason-email = ceci n'est pas une adresse électronique.
exchange-reason-link = ceci n'est pas une adresse web complète, comme https://exemple.example.org/page.
exchange-reason-zone = un code de commune, de département, d'EPCI ou de pays est attendu, ou « france ».
exchange-reason-unknown-field = ce champ n'existe pas dans le standard : il est ignoré.
exchange-reason-hours = ces horaires ne peuvent pas être lus avec certitude : ils sont gardés en texte et montrés « à confirmer ».
exchange-reason-several-emails = plusieurs adresses électroniques : la première devient celle de la fiche, toutes sont gardées dans les précisions.
exchange-reason-coordinates = cette coordonnée n'existe pas sur Terre (de -{ $limit } à { $limit }).
exchange-reason-link-scheme = ce lien n'est pas une adresse web : il ne sera pas proposé en bouton.

## Commandes
exchange-no-communes = Aucune fiche ne dit dans quelle commune elle se trouve (code_insee) : sans territoire, rien ne peut être importé.
exchange-written = { $structures } { $structures ->
    [one] structure écrite
   *[other] structures écrites
} et { $services } { $services ->
    [one] service écrit
   *[other] services écrits
} dans { $folder }
exchange-nothing-to-export = La base { $url } ne contient pas encore d'annuaire.
exchange-folder-refused = Impossible d'écrire dans { $folder } : { $reason }
exchange-changed-meanwhile = L'annuaire a été modifié pendant l'import : rien n'a été écrit. Relancez la commande.
exchange-store-unavailable = La base de données { $url } ne peut pas être ouverte : { $reason }
exchange-store-full = Plus de place sur le disque de la base de données : rien n'a été modifié.
exchange-store-busy = La base de données est occupée par un autre programme : rien n'a été modifié. Réessayez.
exchange-store-too-new = La base de données a été créée par une version plus récente de Guichet ({ $found }) : mettez Guichet à jour.
exchange-store-other = La base de données a refusé l'opération : rien n'a été modifié ({ $reason }).

# « guichet needs » : à quels besoins répond l'annuaire, et lesquels restent sans réponse.
needs-summary = { $met } besoins sur { $needs } trouvent une réponse parmi { $services } services.
needs-theme = — { $theme } —
needs-met = { $name } : { $services }
needs-service = { $name } ({ $strength } %)
needs-more = et { $count } { $count ->
    [one] autre
   *[other] autres
}
needs-unmet = { $count ->
    [one] Un besoin auquel personne ne répond ici :
   *[other] { $count } besoins auxquels personne ne répond ici :
}
needs-unmet-one = { $name } ({ $theme })
needs-untied = { $count ->
    [one] Un service qu'aucun besoin n'atteint : ses mots d'habitants sont à compléter.
   *[other] { $count } services qu'aucun besoin n'atteint : leurs mots d'habitants sont à compléter.
}
needs-untied-one = { $name }

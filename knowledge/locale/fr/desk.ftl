### The team's cards, the fields of an entry, verifying, the journal.

## Cards

desk-card-structure = { $structure }
desk-card-state = État : { $state }
desk-card-verified = ✅ Vérifiée le { $date }
desk-card-unverified = ⚠️ Jamais vérifiée, mise à jour le { $date }
desk-card-stale = ⚠️ Vérifiée pour la dernière fois le { $date }
desk-card-line = <b>{ $field }</b> : { $value }
desk-card-place = 📍 { $place } : { $hours }
desk-card-noplace = 📍 Lieu non précisé : { $hours }
desk-card-professionals = <b>Pour les professionnels</b>
desk-card-link = Lien à donner à un habitant : { $link }
desk-card-own = Cette fiche n’est pas à votre structure : vous pouvez la lire, pas la changer.
desk-card-gone = Cette fiche n’est plus dans l’annuaire.
desk-card-which = Plusieurs fiches portent ce nom. Laquelle voulez-vous ouvrir ?
desk-card-none = Je n’ai pas trouvé de fiche pour « { $said } ». Écrivez un mot de son nom, par exemple : /fiche { $example }
desk-button-right = ✅ Toujours exact
desk-button-fields = ✏️ Modifier
desk-button-send = 📤 Envoyer à un habitant
desk-button-history = 📜 Historique
desk-button-card = ⬅️ La fiche
desk-share-text = { $name } : horaires, adresse, papiers à apporter

## Fields

field-which = <b>Que voulez-vous changer ?</b>
field-which-place = Changer cette permanence : que voulez-vous modifier ?
field-which-structure = Changer cette structure : que voulez-vous modifier ?
field-now = Aujourd’hui : { $value }
field-button-place = 📍 { $place }
field-button-structure = 🏛 { $name }
field-button-empty = Vider
field-button-save = ✅ C’est tout
field-button-cancel = Annuler
field-over = Cette question est déjà répondue. Rouvrez la fiche pour recommencer.
field-ticked = ☑️ { $label }
field-unticked = ⬜ { $label }

field-hint-text = Écrivez le nouveau texte.
field-hint-texts = Écrivez toute la liste, un élément par ligne ou séparés par des virgules.
field-hint-telephone = Écrivez le nouveau numéro, par exemple 01 99 00 12 34.
field-hint-email = Écrivez la nouvelle adresse électronique, par exemple accueil@example.org.
field-hint-link = Écrivez l’adresse du site, par exemple www.example.org.
field-hint-postcode = Écrivez le code postal : cinq chiffres.
field-hint-siret = Écrivez le numéro SIRET : quatorze chiffres.
field-hint-ages = Écrivez les âges, par exemple « de 3 à 11 ans », « dès 6 mois » ou « moins de 3 ans ».
field-hint-day = Écrivez la date, par exemple « 12 janvier » ou « 12/01/2027 ».
field-hint-number = Écrivez un nombre.
field-hint-one = Touchez la bonne réponse.
field-hint-several = Touchez pour cocher ou décocher, puis « C’est tout ».
field-hint-commune = Touchez la commune, ou écrivez son nom.
field-hint-zone = Touchez les communes dont les habitants sont accueillis. Aucune cochée : tout le monde.
field-hint-ctg = Touchez les actions de la CTG, puis « C’est tout ».
field-hint-hours = Écrivez les horaires en français, par exemple « mardi et jeudi 9h-12h, sauf vacances scolaires ».
field-hint-status = Touchez le nouvel état. Pour une suspension jusqu’à une date, écrivez la date.
field-hint-yes-no = Touchez la bonne réponse.
field-hint-exceptions = Décochez ce qui n’a plus lieu d’être. Pour ajouter une date, écrivez par exemple « fermé le 24 décembre ».

field-refused = { $reason } Écrivez-le autrement, ou touchez « Annuler ».
field-bad-required = Ce champ ne peut pas rester vide.
field-bad-short = « { $piece } » est trop court.
field-bad-long = Ce texte est trop long (« { $piece } »…). Raccourcissez-le.
field-bad-texts = Je n’ai vu aucun élément dans cette liste.
field-bad-telephone = « { $piece } » n’est pas un numéro de téléphone : il faut dix chiffres, par exemple 01 99 00 12 34, ou un numéro court comme 3919.
field-bad-courriel = « { $piece } » n’est pas une adresse électronique : il faut une adresse comme accueil@example.org.
field-bad-site_web = « { $piece } » n’est pas une adresse de site : il faut une adresse comme www.example.org.
field-bad-postcode = « { $piece } » n’est pas un code postal : il faut cinq chiffres, par exemple 89100.
field-bad-siret = « { $piece } » n’est pas un numéro SIRET : il faut quatorze chiffres.
field-bad-number = « { $piece } » n’est pas un nombre.
field-bad-ages = Je n’ai pas compris les âges dans « { $piece } ». Écrivez par exemple « de 3 à 11 ans », « dès 6 mois » ou « moins de 3 ans ».
field-bad-day = Je n’ai pas trouvé une date dans « { $piece } ». Écrivez par exemple « 12 janvier » ou « 12/01/2027 ».
field-bad-window = La fin des inscriptions viendrait avant leur début.
field-bad-hours = Je ne suis pas sûr de comprendre ces horaires : « { $piece } ».
field-bad-past = Cette date est passée ({ $piece }).
field-bad-commune = « { $piece } » n’est pas une commune du territoire.
field-bad-choice = « { $piece } » n’est pas dans la liste : touchez un bouton.

field-place-nom = Nom du lieu
field-place-adresse = Adresse
field-place-complement_adresse = Complément d’adresse
field-place-code_postal = Code postal
field-place-commune = Commune
field-place-code_insee = Code INSEE
field-place-accessibilite = Accessibilité
field-registration-how = Comment s’inscrire
field-registration-link = Lien d’inscription
field-registration-opens = Début des inscriptions
field-registration-closes = Fin des inscriptions
field-childcare-rhythms = Rythmes de garde
field-childcare-forms = Formes de garde
field-type = Type de service
field-modes_accueil = Modes d’accueil
field-modes_mobilisation = Comment demander ce service
field-mobilisable_par = Qui peut le demander
field-mobilisation_precisions = Précisions pour le demander
field-lien_mobilisation = Lien pour le demander
field-volume_horaire_hebdomadaire = Heures par semaine
field-nombre_semaines = Nombre de semaines
field-itinerant = Itinérant
field-siret = SIRET
field-reseaux_porteurs = Réseaux
field-horaires_accueil = Horaires importés
field-structure = Structure
field-date_maj = Mise à jour du fichier

value-yes = oui
value-no = non
care-regulier = régulier
care-occasionnel = occasionnel
care-urgence = urgence
care-individuel = individuel
care-collectif = collectif
personne-professionnels = Professionnels
personne-usagers = Usagers

## Verifying

review-line =
    { $index }. <b>{ $name }</b>
    { $hours }
    { $phone ->
        [none] ☎️ pas de numéro
       *[other] ☎️ { $phone }
    }
    { $verified }
review-legend = ✅ toujours exact · ✏️ a changé · ⏹ n’existe plus
review-button-right = ✅ { $index }
review-button-changed = ✏️ { $index }
review-button-ended = ⏹ { $index }
review-button-next = Les suivantes ▶️
review-button-first = ⏮ Revenir au début
review-weekly = <b>Vos fiches de la semaine</b> : les plus anciennes à relire ({ $count }). Un doigt suffit.
review-digest = <b>Ce qui a changé cette semaine</b>
review-digest-line = • <b>{ $name }</b> : { $what }
review-digest-more = … et { $count } autres.
review-digest-none = Rien n’a changé dans l’annuaire cette semaine.

## Journal

journal-of = <b>Les changements de { $name }</b>
journal-entry = { $index }. { $when } · { $who }
    <b>{ $name }</b> : { $what }
journal-taken-back = (remis comme avant depuis)
journal-older = Plus anciens ▶️
journal-back = ⬅️ Le journal
journal-detail = { $when } · { $who }
journal-gone = Ce changement n’est plus dans le journal.
journal-when = { $day } à { $time }

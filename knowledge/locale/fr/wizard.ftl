### Creating an entry step by step.

wizard-title = <b>Nouvelle fiche</b> · { $done } sur { $count }
wizard-so-far = { $name }
wizard-hint-note = Vous pouvez vous arrêter : /nouveau reprend où vous en étiez.
wizard-button-back = ⬅️ Étape d’avant
wizard-button-skip = Passer ⏭
wizard-button-stop = ✖️ Abandonner
wizard-button-new-structure = ➕ Une autre structure
wizard-button-more = D’autres structures ▶️
wizard-button-here = À la même adresse que la structure
wizard-button-elsewhere = Ailleurs
wizard-button-done = ✅ C’est tout
wizard-button-create = ✅ Créer la fiche
wizard-button-resume = ▶️ Reprendre
wizard-button-restart = 🗑 Recommencer
wizard-button-undo = ↩️ Annuler la création

wizard-ask-s = Quelle structure propose ce service ? Touchez-la, ou écrivez son nom.
wizard-ask-sn = Comment s’appelle cette structure ?
wizard-ask-n = Comment s’appelle le service ? Écrivez le nom que les habitants connaissent.
wizard-ask-d = Que fait-on là ? Une ou deux phrases simples.
wizard-ask-w = Où cela se passe-t-il ? { $place }
wizard-ask-a = Quelle est l’adresse ? Le numéro et la rue, par exemple « 3 rue du Pont ».
wizard-ask-c = Dans quelle commune ?
wizard-ask-h = Quels sont les horaires ? Écrivez-les en français, par exemple « mardi et jeudi 9h-12h, sauf vacances scolaires ».
wizard-ask-t = Quel numéro de téléphone ? S’il est le même que celui de la structure, passez.
wizard-ask-f = Est-ce gratuit ?
wizard-ask-p = Pour qui ? Touchez pour cocher, puis « C’est tout ».
wizard-ask-g = Pour quels âges ? Par exemple « de 3 à 11 ans » ou « dès 6 mois ».
wizard-ask-o = Quels papiers faut-il apporter ? Séparez-les par des virgules.
wizard-ask-r = <b>Tout est là.</b> Créer cette fiche ?
wizard-recap-structure = Structure : { $name }
wizard-recap-new-structure = Structure (nouvelle) : { $name }
wizard-namesake = ⚠️ Cette structure a déjà une fiche « { $name } ». Vous en créeriez une seconde.
wizard-no-such-structure = Je ne connais pas de structure « { $piece } ». Touchez « ➕ Une autre structure » pour la créer.
wizard-resume = Vous aviez commencé une fiche{ $name ->
    [none] {""}
   *[other] {" "}: <b>{ $name }</b>
}. Reprendre ?
wizard-stopped = D’accord, rien n’est créé.
wizard-over = Cette fiche est déjà créée ou abandonnée. Pour une autre : /nouveau
wizard-created = ✅ La fiche est créée. Les habitants la voient.

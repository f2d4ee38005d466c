### The queue of questions without an answer, teaching, the coordinator's figures.

queue-title = <b>Questions sans réponse</b> ({ $count })
queue-empty = Aucune question sans réponse. Tout ce qui a été demandé a trouvé sa fiche.
queue-line = { $index }. « { $text } » · { $count ->
    [one] une fois
   *[other] { $count } fois
}
queue-where = { $line }
    { $where }
queue-pick = Touchez un numéro pour s’en occuper.
queue-button-next = Les suivantes ▶️
queue-button-back = ⬅️ Les questions
queue-button-taught = 📚 Ce qui a été appris
queue-button-figures = 📊 Les chiffres
queue-button-export = 📄 Le fichier

group-title = <b>{ $count ->
    [one] Une question
   *[other] { $count } questions semblables
}</b>
group-line = « { $text } »
group-need = Besoin compris : { $need }
group-communes = Communes : { $communes }
group-ask = Qu’en faire ?
group-button-tie = 🔗 Relier à une fiche
group-button-unmet = 🕳 Personne n’y répond ici
group-button-drop = 🗑 Écarter
group-gone = Cette question a déjà été traitée.
group-tie = À quelle fiche ? Touchez-la, ou écrivez son nom.
group-unmet = Quel besoin est-ce ?
group-other-need = Un autre besoin

taught-done = ✅ Appris. La fiche <b>{ $name }</b> répond maintenant à :
taught-nothing = La fiche <b>{ $name }</b> avait déjà ces mots : les questions sont classées.
taught-word = « { $word } »
taught-button-undo = ↩️ Oublier ces mots
taught-undone = ↩️ Oublié : ces questions reviennent dans la file.
taught-cannot = Il n’y a plus rien à oublier ici.
taught-title = <b>Ce qui a été appris</b>
taught-line = { $index }. <b>{ $name }</b> : { $words } ({ $day })
taught-empty = Rien n’a encore été appris.
taught-button = ↩️ { $index }
unmet-done = Noté : personne n’y répond ici. Cela compte dans les chiffres.
dropped = Écarté.

figures-title = <b>Ce que les habitants demandent sans trouver</b>, depuis un an
figures-empty = Aucune question sans réponse depuis un an.
figures-need = <b>{ $need }</b> : { $count }
figures-communes = { $cells }
figures-cell = { $name } { $count }
figures-few = moins de 5
figures-other = Besoin non compris
figures-nowhere = commune non dite
figures-note = Aucun nom n’est gardé, et les petits nombres ne sont pas donnés.
figures-more = … et { $count } autres besoins.

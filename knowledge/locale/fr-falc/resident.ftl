### What residents read, in easy French (FALC): short sentences, one idea each, everyday
### words, no abbreviation without what it means, numbers in digits.

## Start and help

start =
    Bonjour ! Je vous aide à trouver un service. Voici mon territoire : <b>{ $territory }</b>.

    Écrivez ce que vous cherchez. Utilisez vos mots. Par exemple :
    « je cherche quelqu’un pour garder mon enfant »
    « je ne peux pas payer une facture »
    « où refaire ma carte d’identité »

    Je vous dis où aller.
    Je vous dis quand c’est ouvert.
    Je vous dis quels papiers prendre.

    Je suis un programme d’ordinateur. Je n’invente rien. Vos services publics écrivent les informations.
start-commune = <b>Dans quelle ville ou quel village habitez-vous ?</b> Touchez un bouton. Ou écrivez le nom. Vous pouvez aussi poser votre question.
start-known = Vous habitez à : <b>{ $commune }</b>.
start-languages = 🌐 English · Español · Português · العربية · Türkçe · Українська · Français facile : /langue
commune-set = C’est noté : <b>{ $commune }</b>. Quelle est votre question ?
commune-forgotten = D’accord. J’oublie votre ville. Je cherche partout.
commune-ask = Quelle est votre ville ou votre village ?
commune-none = Toutes les villes
commune-more = D’autres villes
commune-unknown = Je ne connais pas cette ville ici. Touchez un bouton. Ou posez votre question.
help =
    <b>Posez votre question avec vos mots.</b>
    Vous pouvez faire des fautes.

    Vous pouvez dire votre ville. Vous pouvez dire l’âge d’un enfant. Vous pouvez dire un jour. Par exemple :
    « centre de loisirs à { $commune } mercredi pour 6 ans »

    { $commands }

    Je ne sais pas répondre ? Je vous donne un numéro de téléphone. Une personne vous aidera.
help-command = { $command } : { $what }
help-counter = <b>Parler à une personne</b>

command-start = Recommencer
command-themes = Chercher dans une liste
command-bienvenue = Vous venez d’arriver ici ?
command-urgence = Les numéros en cas de danger
command-commune = Choisir ma ville
command-aide = Comment poser ma question
command-langue = Choisir ma langue
command-mesdonnees = Ce que je sais de vous
command-oublier = Tout effacer

## Cards

card-title = <b>{ $name }</b>
card-structure = { $structure }
card-said = <i>J’ai écrit cela { $day } à { $time }</i>
card-open-now = 🟢 { $state }
card-closed-now = 🔴 { $state }
card-hours-other = 🕐 { $state }
card-place = 📍 Adresse : { $place }
card-distance = à { $distance } de vous
card-phone = ☎️ Téléphone : { $number }
card-mail = ✉️ E-mail : { $address }
card-site = 🔗 Site Internet : { $link }
card-price = 💶 Prix : { $price }
card-price-free = c’est gratuit
card-price-paying = il faut payer
card-price-detail = { $kind }. { $detail }
card-documents = 📄 Prenez ces papiers : { $documents }
card-registration = 📝 { $how }
card-registration-link = 📝 Pour s’inscrire : { $link }
card-registration-window = Vous pouvez vous inscrire du { $opens } au { $closes }
card-registration-opens = Vous pouvez vous inscrire à partir du { $opens }
card-registration-closes = Vous pouvez vous inscrire jusqu’au { $closes }
card-contact = 📝 { $how }
card-access = ♿ { $access }
card-public = 👥 Pour qui : { $public }
card-age = âge : { $age }
card-conditions = ℹ️ { $conditions }
card-zone = C’est seulement pour les habitants de : { $communes }
card-itinerant = 🚌 Ce service change de lieu : { $count ->
    [one] 1 lieu
   *[other] { $count } lieux
}
card-session = Au moment demandé : { $session }
card-suspended = ⚠️ Ce service est arrêté jusqu’au { $until }
card-suspended-open = ⚠️ Ce service est arrêté. Je ne sais pas jusqu’à quand
card-why = { $what } ({ $reason })
card-ended = Ce service n’existe plus. Posez votre question. Je cherche un autre service.
card-gone = Ce service n’est plus dans ma liste. Posez votre question. Je cherche un autre service.
card-verified = ✅ Ces informations sont vraies le { $date }
card-unverified = Ces informations datent du { $date }. Personne ne les a encore relues
card-stale = ⚠️ Ces informations datent du { $date }. Appelez avant d’y aller

age-between = de { $min } à { $max }
age-from = à partir de { $min }
age-to = jusqu’à { $max }
age-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
age-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}

lead-horaires-none = Je ne connais pas les horaires. Appelez ce service.
lead-telephone-none = Je n’ai pas de numéro de téléphone.
lead-adresse-none = Je n’ai pas d’adresse.
lead-prix-none = Je ne connais pas le prix. Demandez-le au téléphone.
lead-documents-none = Je ne sais pas quels papiers prendre. Demandez-le au téléphone.
lead-inscription-none = Je ne sais pas comment s’inscrire. Appelez ce service.
lead-age-none = Je ne connais pas l’âge.
lead-rendez-vous-yes = Oui, il faut un rendez-vous.
lead-rendez-vous-no = Vous pouvez venir sans rendez-vous. Venez quand c’est ouvert.
lead-rendez-vous-none = Je ne sais pas s’il faut un rendez-vous. Appelez ce service.
lead-accessibilite-none = Je ne sais pas si une personne handicapée peut entrer facilement. Demandez-le au téléphone.

hours-title = <b>Tous les horaires</b>
hours-next = <b>Les prochaines dates</b>
hours-exceptions = <b>Attention</b>
hours-exception-closed = fermé du { $first } au { $last }
hours-exception-closed-day = fermé { $first }
hours-exception-closed-on = fermé à partir de { $first }. Je ne sais pas jusqu’à quand
hours-exception-moved = ce n’est pas { $first }, c’est { $last }
hours-exception-extra = aussi ouvert du { $first } au { $last }
hours-exception-extra-day = aussi ouvert { $first }
hours-exception = • { $what }
hours-exception-slot = de { $start } à { $end }
hours-exception-slots = { $what }, { $slots }
hours-reason = { $what } ({ $reason })
hours-unknown = Je ne connais pas les horaires. Appelez ce service.
places-title = <b>Les lieux</b>
places-line = { $index }. { $place }

caveat-other-commune = C’est à { $commune }.
caveat-not-eligible = ⚠️ Ce service est pour d’autres villes. Appelez avant d’y aller.
caveat-other-age = ⚠️ Ce n’est pas tout à fait l’âge que vous dites. L’âge demandé : { $age }.
caveat-suspended = ⚠️ Ce service est arrêté en ce moment.
caveat-not-then = ⚠️ C’est fermé au moment que vous demandez.
caveat-not-then-day = ⚠️ C’est fermé { $day }.
caveat-not-then-slot = ⚠️ C’est fermé { $day } { $slot }.

button-hours = 🕐 Tous les horaires
button-map = 🗺 Voir sur la carte
button-places = 📍 Autres lieux ({ $count })
button-refresh = 🔄 Mettre à jour
button-card = ⬅️ Revenir au service
button-back = ⬅️ Revenir à la liste
button-wrong = 👎 Ce n’est pas ça
button-share = 📤 Partager
button-themes = Chercher dans une liste
button-clear = 🧹 Effacer ces messages
button-cancel = Non, garder
button-forget = Oui, tout effacer
button-previous = ◀️
button-next = ▶️

## Choices

choices = Ces services peuvent vous aider :
choices-line = { $index }. <b>{ $name }</b>
choices-open = ouvert, { $state }
choices-pick = Touchez un numéro. Vous verrez le service.
which-title = Je veux bien vous comprendre. Que cherchez-vous ?
which-need =
    • <b>{ $need }</b>
    { $services }
button-which-all = Voir toute la liste

## Not knowing

unknown = Je n’ai pas bien compris. Écrivez-le avec d’autres mots.
unknown-need = Vous cherchez : <b>{ $need }</b>. Il n’y a pas ce service ici.
unknown-again = Je n’ai pas trouvé. Une personne peut vous aider :
unknown-place = Je ne connais pas cette ville. Dites-moi une ville d’ici.
unknown-place-communes = Je ne connais pas cette ville. Les villes d’ici sont : { $communes }.
unknown-counter = Une personne peut aussi vous répondre :
counter = <b>{ $name }</b>
counter-phone = ☎️ Téléphone : { $number }
counter-hours = 🕐 Horaires : { $hours }
counter-place = 📍 Adresse : { $place }
counters-several = Dites-moi votre ville. Je vous donne le bon numéro. Vous pouvez déjà appeler :
referral = Pour cela, demandez ici : { $who }

referral-mairie = votre mairie
referral-france-services = un lieu France services. On vous aide pour vos papiers. Cherchez sur france-services.gouv.fr
referral-service-public = service-public.gouv.fr, ou appelez le 39 39
referral-caf = la caisse d’allocations familiales (CAF) : 32 30, ou caf.fr
referral-cpam = l’Assurance maladie : 36 46, ou ameli.fr
referral-france-travail = France Travail, pour l’emploi : 39 49, ou francetravail.fr
referral-mdph = la maison du handicap (MDPH) de votre département
referral-departement = la maison des solidarités de votre département
referral-prefecture = la préfecture. Pour la carte d’identité : ants.gouv.fr
referral-impots = les impôts : 0 809 401 401, ou impots.gouv.fr
referral-retraite = l’Assurance retraite : 39 60, ou lassuranceretraite.fr
referral-police = la police ou la gendarmerie
referral-tribunal = le tribunal. Ou un point-justice, pour connaître vos droits : 30 39
referral-medecin = votre médecin. Si personne ne répond : le 15 ou le 116 117
referral-pharmacie = votre pharmacie. La nuit et le dimanche, appelez le 32 37 (appel payant) : on vous dit quelle pharmacie est ouverte
referral-dentiste = votre dentiste. S’il est fermé, appelez le 15
referral-region = la Région
referral-education-nationale = l’école
referral-bailleur = le propriétaire de votre logement. Ou l’ADIL, qui donne des conseils sur le logement
referral-fournisseur = l’entreprise que vous payez pour cela

out-of-scope = Je connais seulement les services d’ici. Par exemple : les enfants, les papiers, les aides, la santé, le logement. Quelle est votre question ?
out-of-scope-insult = Je vois que ça ne va pas. Je peux vous aider à trouver un service. Dites-moi ce que vous cherchez.
out-of-scope-nonsense = Je n’ai pas compris. Écrivez ce que vous cherchez.
out-of-scope-reprogramming = Je vous aide seulement à trouver un service. Dites-moi ce que vous cherchez.
out-of-scope-general-knowledge = Je connais seulement les services d’ici. Cherchez-vous un service ?

## Small talk

smalltalk-greeting = Bonjour ! Que cherchez-vous ?
smalltalk-thanks = Avec plaisir. Prenez soin de vous.
smalltalk-goodbye = Au revoir, à bientôt.
smalltalk-who = Je suis un programme d’ordinateur. Je connais les services d’ici. Que cherchez-vous ?
smalltalk-human = Oui. Une personne vous répond ici :
smalltalk-human-listening = Vous avez besoin de parler ? SOS Amitié vous écoute jour et nuit : 09 72 39 40 50.
smalltalk-how = Je vais bien, merci. Que cherchez-vous ?
smalltalk-ok = Très bien. Avez-vous une autre question ?
smalltalk-no = D’accord. Vous pouvez me poser une autre question.
smalltalk-laugh = 🙂 Que cherchez-vous ?
smalltalk-sorry = Ce n’est pas grave. Que cherchez-vous ?
smalltalk-other = Je suis là. Que cherchez-vous ?

## Emergency

urgence =
    <b>Vous êtes en danger ? Appelez tout de suite. C’est gratuit, jour et nuit.</b>

    <b>15</b> Le SAMU : les médecins pour les urgences
    <b>17</b> La police, les gendarmes
    <b>18</b> Les pompiers
    <b>112</b> Tous les dangers, partout en Europe
    <b>114</b> Par message (SMS), sans parler

    <b>115</b> Vous n’avez pas de toit ce soir
    <b>119</b> Un enfant est en danger
    <b>3919</b> Une femme est frappée ou menacée
    <b>3114</b> Vous pensez à mourir
    <b>3977</b> Une personne âgée ou handicapée est maltraitée
    <b>3018</b> Un jeune est harcelé, à l’école ou sur Internet
    <b>116 000</b> Un enfant a disparu
    <b>116 006</b> Aide aux victimes
urgence-local = <b>Près de chez vous</b>
alarm-violence =
    <b>17</b> : la police, si c’est maintenant
    <b>114</b> : par message (SMS), sans parler
    <b>3919</b> : une personne vous écoute, jour et nuit
alarm-sexual-violence =
    <b>17</b> : la police, si c’est maintenant
    <b>114</b> : par message (SMS), sans parler
    <b>3919</b> : une personne vous écoute, jour et nuit
    <b>15</b> : pour être soigné
alarm-child =
    <b>119</b> : un enfant est en danger, jour et nuit
    <b>17</b> : si c’est maintenant
    <b>114</b> : par message (SMS), sans parler
alarm-suicide =
    Vous n’êtes pas seul. Appelez maintenant :
    <b>3114</b> : une personne vous écoute et vous aide, jour et nuit. C’est gratuit
    <b>15</b> : si la vie est en danger maintenant
alarm-homeless =
    <b>115</b> : un toit ce soir. C’est gratuit, jour et nuit
    Personne ne répond ? Appelez encore. En danger : <b>112</b>
alarm-medical =
    <b>15</b> : le SAMU, les médecins pour les urgences
    <b>112</b> : avec tous les téléphones
    <b>114</b> : par message (SMS), si vous ne pouvez pas parler
alarm-fire =
    <b>18</b> ou <b>112</b> : les pompiers
alarm-assault =
    <b>17</b> ou <b>112</b> : appelez tout de suite
    <b>114</b> : par message (SMS), sans parler
alarm-danger =
    <b>17</b> ou <b>112</b> : appelez tout de suite
    <b>114</b> : par message (SMS), sans parler
alarm-silent = <b>114</b> par message (SMS) : la police ou les secours, sans parler.
alarm-local = Ensuite, près d’ici :
cleared = .

## Browsing

themes = <b>Que cherchez-vous ?</b> Touchez un bouton. Ou écrivez votre question.
themes-in = <b>Que cherchez-vous à { $commune } ?</b> Touchez un bouton. Ou écrivez votre question.
theme-title = <b>{ $theme }</b>
theme-empty = Il n’y a pas de service dans cette liste.
theme-page = Page { $page } sur { $pages }
theme-fam = 👶 Enfants, famille
theme-dro = 📄 Papiers, droits
theme-arg = 💶 Argent, aides
theme-log = 🏠 Logement
theme-san = 🩺 Santé
theme-emp = 💼 Travail
theme-mob = 🚌 Se déplacer
theme-num = 💻 Internet, ordinateur
theme-ali = 🍲 Manger, s’habiller
theme-loi = 🎭 Loisirs, rencontres
theme-lan = 📚 Lire, écrire, le français
theme-aut = ➕ Autres services

## Welcome

welcome = <b>Bienvenue à { $commune } !</b> Voici ce qu’il faut savoir :
welcome-line = • <b>{ $name }</b>
welcome-end = Touchez un numéro. Vous verrez le service. Vous pouvez aussi poser une question.
welcome-ask = Bienvenue ! Dans quelle ville arrivez-vous ?

## My data

mydata =
    <b>Ce que je sais de vous</b>
    • le numéro de cette conversation. Il sert à vous répondre ;
    { $commune ->
        [none] • je ne sais pas où vous habitez ;
       *[other] • vous habitez à : { $commune } ;
    }
    • votre langue : { $language }.

    Je ne garde pas votre nom. Je ne garde pas vos questions. Après { $minutes } minutes, j’oublie notre conversation.
    Pour tout effacer : /oublier
mydata-none =
    Je ne garde rien sur vous. Je ne garde pas votre nom. Je ne garde pas vos questions.
    Après { $minutes } minutes, j’oublie notre conversation.
forget-ask = Voulez-vous effacer tout ce que je sais de vous ? Vous pourrez encore poser des questions.
forgotten = C’est fait. Tout est effacé.
forget-kept = D’accord. Je n’efface rien.

## Language

language-ask =
    <b>Quelle langue voulez-vous lire ?</b>
    Touchez un bouton. Sans choix, je réponds dans la langue de votre question.
language-chosen = D’accord. Je réponds toujours dans cette langue : { $language }. Pour arrêter, touchez encore ce bouton.
language-free = D’accord. Je réponds dans la langue de votre question.
language-ticked = ✅ { $language }
language-continue = 🌐 Continuer en français facile

language-fr = Français
language-fr-falc = Français facile
language-en = English
language-es = Español
language-pt = Português
language-ar = العربية
language-tr = Türkçe
language-uk = Українська

## What is not a question

content-voice = Je ne peux pas écouter votre voix. Écrivez ce que vous cherchez.
content-photo = Je ne peux pas lire une image. Écrivez ce que vous cherchez.
content-sticker = 🙂 Que cherchez-vous ?
content-other = Je lis seulement les mots. Écrivez ce que vous cherchez.
content-contact = Je ne garde pas les contacts. Écrivez ce que vous cherchez.
content-group = Je réponds quand nous sommes seuls. Vos questions restent entre nous. Touchez ce lien : { $link }
edited = J’ai relu votre message :
too-long = Votre message est trop long. Écrivez 1 ou 2 phrases.
flood = Attendez un peu. Je réponds à un message à la fois. Essayez encore dans quelques secondes.
stale-button = Ce bouton ne marche plus. Posez votre question.
trouble = Pardon, j’ai un problème. Essayez encore. Ou appelez une personne : /aide
opinion-thanks = Merci. Écrivez-le avec d’autres mots. Je cherche encore.
near-ask = Touchez le trombone. Puis touchez « Position ». Je saurai où vous êtes.
near-title = Les services près de vous :
near-none = Je ne connais pas de service près de vous.
distance-m = { $metres } mètres
distance-km = { $km } kilomètres

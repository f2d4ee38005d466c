### What residents read. Vouvoiement, short sentences, no jargon.

## Start and help

start =
    Bonjour ! Je suis le guichet de <b>{ $territory }</b>.

    Écrivez-moi ce dont vous avez besoin, avec vos mots. Par exemple :
    « la nounou nous lâche »
    « j’ai une facture que je ne peux pas payer »
    « où refaire ma carte d’identité »

    Je vous dis où aller, quand c’est ouvert et avec quels papiers.
    Je suis un programme : je n’invente rien, tout vient de l’annuaire tenu par vos services publics.
start-commune = <b>Dans quelle commune habitez-vous ?</b> Touchez un bouton, ou écrivez son nom ou son code postal. Vous pouvez aussi poser votre question tout de suite.
start-known = Votre commune : <b>{ $commune }</b>.
start-languages = 🌐 English · Español · Português · العربية · Türkçe · Українська · Français facile : /langue
commune-set = C’est noté : <b>{ $commune }</b>. Quelle est votre question ?
commune-forgotten = D’accord, je ne retiens aucune commune. Je chercherai sur tout le territoire.
commune-ask = De quelle commune voulez-vous que je tienne compte ?
commune-none = Toutes les communes
commune-more = D’autres communes
commune-unknown = Je ne connais pas cette commune dans le territoire. Touchez un bouton, ou posez directement votre question.
help =
    <b>Posez votre question avec vos mots.</b> Pas besoin de connaître le nom du service. Les fautes ne gênent pas.

    Vous pouvez préciser votre commune, l’âge d’un enfant, un jour :
    « centre de loisirs à { $commune } mercredi pour 6 ans »

    { $commands }

    Si je ne sais pas, je vous donne le numéro d’une personne qui pourra vous aider.
help-command = { $command } : { $what }
help-counter = <b>Parler à quelqu’un</b>

command-start = Recommencer
command-themes = Chercher par thème
command-bienvenue = Vous venez d’arriver ? L’essentiel
command-urgence = Les numéros d’urgence
command-commune = Choisir ma commune
command-aide = Comment poser ma question
command-langue = Choisir ma langue
command-mesdonnees = Ce que je garde de vous
command-oublier = Tout effacer

## Cards

card-title = <b>{ $name }</b>
card-structure = { $structure }
card-said = <i>Dit { $day } à { $time }</i>
card-open-now = 🟢 { $state }
card-closed-now = 🔴 { $state }
card-hours-other = 🕐 { $state }
card-place = 📍 { $place }
card-distance = à { $distance } de vous
card-phone = ☎️ { $number }
card-mail = ✉️ { $address }
card-site = 🔗 { $link }
card-price = 💶 { $price }
card-price-free = Gratuit
card-price-paying = Payant
card-price-detail = { $kind } : { $detail }
card-documents = 📄 À apporter : { $documents }
card-registration = 📝 { $how }
card-registration-link = 📝 Inscription : { $link }
card-registration-window = Inscriptions du { $opens } au { $closes }
card-registration-opens = Inscriptions à partir du { $opens }
card-registration-closes = Inscriptions jusqu’au { $closes }
card-contact = 📝 { $how }
card-access = ♿ { $access }
card-public = 👥 { $public }
card-age = Âge : { $age }
card-conditions = ℹ️ { $conditions }
card-zone = Réservé aux habitants de : { $communes }
card-itinerant = 🚌 Service itinérant : { $count ->
    [one] un arrêt
   *[other] { $count } arrêts
}
card-session = Au moment demandé : { $session }
card-suspended = ⚠️ Service suspendu jusqu’au { $until }
card-suspended-open = ⚠️ Service suspendu jusqu’à nouvel ordre
card-why = { $what } ({ $reason })
card-ended = Ce service n’existe plus. Posez-moi votre question : je chercherai ce qui le remplace.
card-gone = Cette fiche n’est plus dans l’annuaire. Posez-moi votre question : je chercherai ce qui la remplace.
card-verified = ✅ Vérifié le { $date }
card-unverified = Fiche mise à jour le { $date }, pas encore vérifiée
card-stale = ⚠️ Vérifié pour la dernière fois le { $date } : appelez avant de vous déplacer

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

lead-horaires-none = Je n’ai pas d’horaires pour ce service : le mieux est d’appeler.
lead-telephone-none = Je n’ai pas de numéro pour ce service.
lead-adresse-none = Je n’ai pas d’adresse pour ce service.
lead-prix-none = Le prix n’est pas indiqué : demandez-le en appelant.
lead-documents-none = Les papiers à apporter ne sont pas indiqués : demandez-les en appelant.
lead-inscription-none = Je ne sais pas comment on s’inscrit : le mieux est d’appeler.
lead-age-none = Aucun âge n’est indiqué.
lead-rendez-vous-yes = Oui, sur rendez-vous.
lead-rendez-vous-no = Sans rendez-vous, aux heures d’ouverture.
lead-rendez-vous-none = Je ne sais pas s’il faut un rendez-vous : le mieux est d’appeler.
lead-accessibilite-none = L’accessibilité du lieu n’est pas indiquée.

hours-title = <b>Tous les horaires</b>
hours-next = <b>Les prochaines dates</b>
hours-exceptions = <b>À noter</b>
hours-exception-closed = fermé du { $first } au { $last }
hours-exception-closed-day = fermé { $first }
hours-exception-closed-on = fermé à partir de { $first }, jusqu’à nouvel ordre
hours-exception-moved = la séance prévue { $first } a lieu { $last }
hours-exception-extra = séances en plus du { $first } au { $last }
hours-exception-extra-day = séance en plus { $first }
hours-exception = • { $what }
hours-exception-slot = de { $start } à { $end }
hours-exception-slots = { $what }, { $slots }
hours-reason = { $what } ({ $reason })
hours-unknown = Les horaires ne sont pas connus. Le mieux est d’appeler.
places-title = <b>Les lieux</b>
places-line = { $index }. { $place }

caveat-other-commune = Il se trouve à { $commune }.
caveat-not-eligible = ⚠️ Ce service est en principe réservé à d’autres communes : appelez avant d’y aller.
caveat-other-age = ⚠️ L’âge prévu n’est pas tout à fait celui que vous dites : { $age }.
caveat-suspended = ⚠️ Suspendu en ce moment.
caveat-not-then = ⚠️ Pas ouvert au moment que vous demandez.
caveat-not-then-day = ⚠️ Pas ouvert { $day }.
caveat-not-then-slot = ⚠️ Pas ouvert { $day } { $slot }.

button-hours = 🕐 Tous les horaires
button-map = 🗺 Voir sur la carte
button-places = 📍 Autres lieux ({ $count })
button-refresh = 🔄 Actualiser
button-card = ⬅️ La fiche
button-back = ⬅️ La liste
button-wrong = 👎 Ce n’est pas ça
button-share = 📤 Partager
button-themes = Chercher par thème
button-clear = 🧹 Effacer cet échange
button-cancel = Non, garder
button-forget = Oui, tout effacer
button-previous = ◀️
button-next = ▶️

## Choices

choices = Plusieurs services peuvent vous aider :
choices-line = { $index }. <b>{ $name }</b>
choices-open = ouvert, { $state }
choices-pick = Touchez un numéro pour voir la fiche.
which-title = Pour vous répondre au plus juste : que cherchez-vous plutôt ?
which-need =
    • <b>{ $need }</b>
    { $services }
button-which-all = Voir toute la liste

## Not knowing

unknown = Je ne suis pas sûr de comprendre. Pouvez-vous le dire autrement, en quelques mots ?
unknown-need = Vous cherchez : <b>{ $need }</b>. Je ne connais aucun service de ce genre sur le territoire.
unknown-again = Je n’ai pas trouvé. Une personne pourra mieux vous aider :
unknown-place = Je ne connais pas ce lieu. Dites-moi une commune du territoire.
unknown-place-communes = Je ne connais pas ce lieu. Je réponds pour { $communes }.
unknown-counter = Une personne peut aussi vous répondre :
counter = <b>{ $name }</b>
counter-phone = ☎️ { $number }
counter-hours = 🕐 { $hours }
counter-place = 📍 { $place }
counters-several = Dites-moi votre commune et je vous donne le bon guichet. En attendant :
referral = Pour cela, adressez-vous à : { $who }

referral-mairie = votre mairie
referral-france-services = l’espace France services le plus proche (france-services.gouv.fr)
referral-service-public = service-public.gouv.fr, ou 39 39 (Allô Service Public)
referral-caf = la CAF : 32 30, ou caf.fr
referral-cpam = l’Assurance maladie : 36 46, ou ameli.fr
referral-france-travail = France Travail : 39 49, ou francetravail.fr
referral-mdph = la MDPH de votre département
referral-departement = la maison des solidarités de votre département
referral-prefecture = la préfecture, ou ants.gouv.fr pour les titres
referral-impots = les impôts : 0 809 401 401, ou impots.gouv.fr
referral-retraite = l’Assurance retraite : 39 60, ou lassuranceretraite.fr
referral-police = la police ou la gendarmerie
referral-tribunal = le tribunal judiciaire, ou un point-justice : 30 39
referral-medecin = votre médecin ; si personne ne répond, le 15 ou le 116 117
referral-pharmacie = votre pharmacie ; la nuit et le dimanche, le 32 37 (appel payant) donne celle qui est de garde
referral-dentiste = votre dentiste ; s’il est fermé, le 15 donne celui qui est de garde
referral-region = la Région
referral-education-nationale = l’établissement scolaire, ou l’Éducation nationale
referral-bailleur = votre bailleur, ou l’ADIL de votre département
referral-fournisseur = votre fournisseur

out-of-scope = Je ne réponds qu’aux questions sur les services d’ici : garde d’enfants, démarches, aides, santé, logement, loisirs… Quelle est votre question ?
out-of-scope-insult = Je vois que ça ne va pas. Si je peux vous aider à trouver un service, dites-moi ce que vous cherchez.
out-of-scope-nonsense = Je n’ai pas compris ce message. Écrivez-moi ce que vous cherchez, en quelques mots.
out-of-scope-reprogramming = Je suis le guichet du territoire et je le reste. Dites-moi quel service vous cherchez.
out-of-scope-general-knowledge = Je ne connais que les services du territoire, pas la culture générale. Cherchez-vous un service ?

## Small talk

smalltalk-greeting = Bonjour ! Que cherchez-vous ?
smalltalk-thanks = Avec plaisir. Prenez soin de vous.
smalltalk-goodbye = Au revoir, et à bientôt.
smalltalk-who = Je suis le guichet du territoire : un programme qui connaît les services d’ici, leurs horaires et les papiers à apporter. Que cherchez-vous ?
smalltalk-human = Bien sûr. Une personne vous répond ici :
smalltalk-human-listening = Besoin d’être écouté, jour et nuit : SOS Amitié, 09 72 39 40 50.
smalltalk-how = Je vais bien, merci. Et vous, que cherchez-vous ?
smalltalk-ok = Très bien. Avez-vous une autre question ?
smalltalk-no = D’accord. Dites-moi si vous cherchez autre chose.
smalltalk-laugh = 🙂 Que cherchez-vous ?
smalltalk-sorry = Ce n’est rien. Que cherchez-vous ?
smalltalk-other = Je suis là. Que cherchez-vous ?

## Emergency

urgence =
    <b>En danger, appelez tout de suite. C’est gratuit, jour et nuit.</b>

    <b>15</b> SAMU : urgence médicale
    <b>17</b> Police, gendarmerie
    <b>18</b> Pompiers
    <b>112</b> Toute urgence, partout en Europe
    <b>114</b> Par SMS, si vous ne pouvez pas parler ou entendre

    <b>115</b> Sans abri ce soir
    <b>119</b> Un enfant en danger
    <b>3919</b> Violences faites aux femmes
    <b>3114</b> Idées de suicide, souffrance
    <b>3977</b> Personne âgée ou handicapée maltraitée
    <b>3018</b> Harcèlement, harcèlement en ligne d’un jeune
    <b>116 000</b> Un enfant a disparu
    <b>116 006</b> Aide aux victimes
urgence-local = <b>Près de chez vous</b>
alarm-violence =
    <b>17</b> : police, en danger immédiat
    <b>114</b> : par SMS, sans parler
    <b>3919</b> : écoute, jour et nuit
alarm-sexual-violence =
    <b>17</b> : police, en danger immédiat
    <b>114</b> : par SMS, sans parler
    <b>3919</b> : écoute, jour et nuit
    <b>15</b> : soins
alarm-child =
    <b>119</b> : enfance en danger, jour et nuit
    <b>17</b> : danger immédiat
    <b>114</b> : par SMS, sans parler
alarm-suicide =
    Vous n’êtes pas seul. Appelez maintenant :
    <b>3114</b> : écoute et aide, jour et nuit, gratuit
    <b>15</b> : si un geste est en cours
alarm-homeless =
    <b>115</b> : un toit ce soir, gratuit, jour et nuit
    Rappelez si la ligne est occupée. En danger : <b>112</b>
alarm-medical =
    <b>15</b> : SAMU
    <b>112</b> : depuis n’importe quel téléphone
    <b>114</b> : par SMS, si vous ne pouvez pas parler
alarm-fire =
    <b>18</b> ou <b>112</b> : pompiers
alarm-assault =
    <b>17</b> ou <b>112</b> : en danger, appelez tout de suite
    <b>114</b> : par SMS, sans parler
alarm-danger =
    <b>17</b> ou <b>112</b> : en danger, appelez tout de suite
    <b>114</b> : par SMS, sans parler
alarm-silent = <b>114</b> par SMS : la police ou les secours, sans parler.
alarm-local = Ensuite, près d’ici :
cleared = .

## Browsing

themes = <b>Que cherchez-vous ?</b> Choisissez un thème, ou écrivez votre question.
themes-in = <b>Que cherchez-vous à { $commune } ?</b> Choisissez un thème, ou écrivez votre question.
theme-title = <b>{ $theme }</b>
theme-empty = Aucun service sous ce thème ici.
theme-page = Page { $page } sur { $pages }
theme-fam = 👶 Enfants, famille
theme-dro = 📄 Démarches, droits
theme-arg = 💶 Argent, aides
theme-log = 🏠 Logement
theme-san = 🩺 Santé
theme-emp = 💼 Emploi, formation
theme-mob = 🚌 Se déplacer
theme-num = 💻 Internet, ordinateur
theme-ali = 🍲 Se nourrir, s’équiper
theme-loi = 🎭 Loisirs, rencontres
theme-lan = 📚 Lire, écrire, le français
theme-aut = ➕ Autres services

## Welcome

welcome = <b>Bienvenue à { $commune } !</b> L’essentiel pour bien démarrer :
welcome-line = • <b>{ $name }</b>
welcome-end = Touchez un numéro pour voir la fiche. Pour le reste, posez-moi votre question.
welcome-ask = Bienvenue ! Dans quelle commune venez-vous d’arriver ?

## My data

mydata =
    <b>Ce que je garde de vous</b>
    • le numéro de cette conversation, pour vous répondre ;
    { $commune ->
        [none] • aucune commune ;
       *[other] • votre commune : { $commune } ;
    }
    • votre langue : { $language }.

    Je ne garde ni votre nom, ni vos questions. Une question restée sans réponse est gardée sans rien qui dise de qui elle vient, pour que vos services y répondent. Le fil de la conversation reste { $minutes } minutes en mémoire, puis il disparaît.
    Pour tout effacer : /oublier
mydata-none =
    Je ne garde rien de vous : ni nom, ni commune, ni question. Une question restée sans réponse est gardée sans rien qui dise de qui elle vient, pour que vos services y répondent.
    Le fil de la conversation reste { $minutes } minutes en mémoire, puis il disparaît.
forget-ask = Effacer tout ce que je garde de vous ? Vous pourrez toujours me poser des questions.
forgotten = C’est fait : tout est effacé.
forget-kept = D’accord, rien n’est effacé.

## Language

language-ask =
    <b>En quelle langue voulez-vous lire mes réponses ?</b>
    Sans choix, je réponds dans la langue de votre question.
language-chosen = D’accord : je vous réponds toujours dans cette langue : { $language }. Touchez encore ce bouton pour revenir à la langue de vos questions.
language-free = D’accord : je réponds dans la langue de votre question.
language-ticked = ✅ { $language }
language-continue = 🌐 Continuer en français

# Each language under its own name, the same everywhere.
language-fr = Français
language-fr-falc = Français facile
language-en = English
language-es = Español
language-pt = Português
language-ar = العربية
language-tr = Türkçe
language-uk = Українська

## What is not a question

content-voice = Je ne sais pas encore écouter les messages vocaux. Écrivez-moi en quelques mots ce que vous cherchez.
content-photo = Je ne sais pas lire les images. Écrivez-moi en quelques mots ce que vous cherchez.
content-sticker = 🙂 Que cherchez-vous ?
content-other = Je ne lis que le texte. Écrivez-moi en quelques mots ce que vous cherchez.
content-contact = Je ne garde pas les contacts. Écrivez-moi en quelques mots ce que vous cherchez.
content-group = Je réponds en conversation privée, pour que vos questions restent entre nous : { $link }
edited = J’ai relu votre message corrigé :
too-long = Votre message est très long. Écrivez-moi l’essentiel en une ou deux phrases.
flood = Un instant : je réponds à vos messages un par un. Réessayez dans quelques secondes.
stale-button = Ce bouton n’est plus valable. Posez-moi votre question.
trouble = Pardon, quelque chose n’a pas marché de mon côté. Réessayez, ou appelez votre guichet : /aide
opinion-thanks = Merci. Dites-le autrement, et je cherche encore.
near-ask = Touchez le trombone puis « Position » pour m’envoyer où vous êtes.
near-title = Les services les plus proches de vous :
near-none = Je ne connais aucun service dont je sache où il se trouve.
distance-m = { $metres } m
distance-km = { $km } km

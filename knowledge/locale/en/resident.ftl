### What residents read, in English. French names stay where a counter will use them.

## Start and help

start =
    Hello! I am the help desk of <b>{ $territory }</b>.

    Write what you need, in your own words. For example:
    “our childminder has let us down”
    “I have a bill I can’t pay”
    “where can I renew my identity card”

    I tell you where to go, when it is open and which papers to bring.
    I am a program: I make nothing up, everything comes from the directory kept by your public services.
start-commune = <b>Which commune (town or village) do you live in?</b> Tap a button, or write its name or postcode. You can also ask your question right away.
start-known = Your commune: <b>{ $commune }</b>.
start-languages = 🌐 English · Español · Português · العربية · Türkçe · Українська · Français facile : /langue
commune-set = Noted: <b>{ $commune }</b>. What is your question?
commune-forgotten = All right, I keep no commune. I will search the whole area.
commune-ask = Which commune (town or village) should I keep in mind?
commune-none = All communes
commune-more = More communes
commune-unknown = I don’t know this commune in the area. Tap a button, or just ask your question.
help =
    <b>Ask your question in your own words.</b> You don’t need to know the name of the service. Spelling mistakes don’t matter.

    You can name your commune, a child’s age, a day:
    “holiday club in { $commune } on Wednesday for a 6-year-old”

    { $commands }

    If I don’t know, I give you the number of a person who can help you.
help-command = { $command }: { $what }
help-counter = <b>Talk to someone</b>

command-start = Start again
command-themes = Search by topic
command-bienvenue = Just arrived? The essentials
command-urgence = Emergency numbers
command-commune = Choose my commune
command-aide = How to ask my question
command-langue = Choose my language
command-mesdonnees = What I keep about you
command-oublier = Erase everything

## Cards

card-title = <b>{ $name }</b>
card-structure = { $structure }
card-said = <i>As of { $day } at { $time }</i>
card-open-now = 🟢 { $state }
card-closed-now = 🔴 { $state }
card-hours-other = 🕐 { $state }
card-place = 📍 { $place }
card-distance = { $distance } from you
card-phone = ☎️ { $number }
card-mail = ✉️ { $address }
card-site = 🔗 { $link }
card-price = 💶 { $price }
card-price-free = Free
card-price-paying = To be paid for
card-price-detail = { $kind }: { $detail }
card-documents = 📄 To bring: { $documents }
card-registration = 📝 { $how }
card-registration-link = 📝 Registration: { $link }
card-registration-window = Registration from { $opens } to { $closes }
card-registration-opens = Registration from { $opens }
card-registration-closes = Registration until { $closes }
card-contact = 📝 { $how }
card-access = ♿ { $access }
card-public = 👥 { $public }
card-age = Age: { $age }
card-conditions = ℹ️ { $conditions }
card-zone = For people who live in: { $communes }
card-itinerant = 🚌 Travelling service: { $count ->
    [one] one stop
   *[other] { $count } stops
}
card-session = At the time you asked for: { $session }
card-suspended = ⚠️ Service suspended until { $until }
card-suspended-open = ⚠️ Service suspended until further notice
card-why = { $what } ({ $reason })
card-ended = This service no longer exists. Ask me your question: I will look for what replaces it.
card-gone = This card is no longer in the directory. Ask me your question: I will look for what replaces it.
card-verified = ✅ Checked on { $date }
card-unverified = Card updated on { $date }, not checked yet
card-stale = ⚠️ Last checked on { $date }: please call before you go

age-between = from { $min } to { $max }
age-from = from { $min }
age-to = up to { $max }
age-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
age-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}

lead-horaires-none = I have no opening hours for this service: it is best to call.
lead-telephone-none = I have no telephone number for this service.
lead-adresse-none = I have no address for this service.
lead-prix-none = The price is not given: please ask when you call.
lead-documents-none = The papers to bring are not given: please ask when you call.
lead-inscription-none = I don’t know how to register: it is best to call.
lead-age-none = No age is given.
lead-rendez-vous-yes = Yes, by appointment.
lead-rendez-vous-no = No appointment needed, during opening hours.
lead-rendez-vous-none = I don’t know whether you need an appointment: it is best to call.
lead-accessibilite-none = It is not said whether the place is accessible.

hours-title = <b>All opening hours</b>
hours-next = <b>Next dates</b>
hours-exceptions = <b>Please note</b>
hours-exception-closed = closed from { $first } to { $last }
hours-exception-closed-day = closed { $first }
hours-exception-closed-on = closed from { $first }, until further notice
hours-exception-moved = the session planned { $first } takes place { $last }
hours-exception-extra = extra sessions from { $first } to { $last }
hours-exception-extra-day = extra session { $first }
hours-exception = • { $what }
hours-exception-slot = from { $start } to { $end }
hours-exception-slots = { $what }, { $slots }
hours-reason = { $what } ({ $reason })
hours-unknown = The opening hours are not known. It is best to call.
places-title = <b>Places</b>
places-line = { $index }. { $place }

caveat-other-commune = It is in { $commune }.
caveat-not-eligible = ⚠️ This service is normally kept for other communes: please call before you go.
caveat-other-age = ⚠️ The age it is meant for is not quite the one you give: { $age }.
caveat-suspended = ⚠️ Suspended at the moment.
caveat-not-then = ⚠️ Not open at the time you ask for.
caveat-not-then-day = ⚠️ Not open { $day }.
caveat-not-then-slot = ⚠️ Not open { $day } { $slot }.

button-hours = 🕐 All opening hours
button-map = 🗺 See on the map
button-places = 📍 Other places ({ $count })
button-refresh = 🔄 Refresh
button-card = ⬅️ The card
button-back = ⬅️ The list
button-wrong = 👎 That’s not it
button-share = 📤 Share
button-themes = Search by topic
button-clear = 🧹 Erase this exchange
button-cancel = No, keep it
button-forget = Yes, erase everything
button-previous = ◀️
button-next = ▶️

## Choices

choices = Several services may help you:
choices-line = { $index }. <b>{ $name }</b>
choices-open = open, { $state }
choices-pick = Tap a number to see the card.
which-title = To give you the right answer: which are you looking for?
which-need =
    • <b>{ $need }</b>
    { $services }
button-which-all = See the whole list

## Not knowing

unknown = I am not sure I understand. Could you say it another way, in a few words?
unknown-need = You are looking for (in French): <b>{ $need }</b>. I know of no service of this kind in the area.
unknown-again = I have not found it. A person can help you better:
unknown-place = I do not know that place. Tell me a town or village of this area.
unknown-place-communes = I do not know that place. I answer for { $communes }.
unknown-counter = A person can also answer you:
counter = <b>{ $name }</b>
counter-phone = ☎️ { $number }
counter-hours = 🕐 { $hours }
counter-place = 📍 { $place }
counters-several = Tell me your commune and I will give you the right desk. Meanwhile:
referral = For this, please ask: { $who }

referral-mairie = your mairie (town hall)
referral-france-services = the nearest France services (public services desk): france-services.gouv.fr
referral-service-public = service-public.gouv.fr, or 39 39 (Allô Service Public)
referral-caf = the CAF (family benefits): 32 30, or caf.fr
referral-cpam = the Assurance maladie (health insurance): 36 46, or ameli.fr
referral-france-travail = France Travail (job centre): 39 49, or francetravail.fr
referral-mdph = the MDPH (disability centre) of your département
referral-departement = the maison des solidarités (social centre) of your département
referral-prefecture = the préfecture, or ants.gouv.fr for identity documents
referral-impots = the tax office (impôts): 0 809 401 401, or impots.gouv.fr
referral-retraite = the Assurance retraite (pensions): 39 60, or lassuranceretraite.fr
referral-police = the police or the gendarmerie
referral-tribunal = the court (tribunal judiciaire), or a point-justice (legal advice): 30 39
referral-medecin = your doctor; if nobody answers, 15 or 116 117
referral-pharmacie = your pharmacy; at night and on Sundays, 32 37 (paid call) tells which one is on duty
referral-dentiste = your dentist; if closed, 15 tells which one is on duty
referral-region = the Région
referral-education-nationale = the school, or the Éducation nationale (school authority)
referral-bailleur = your landlord, or the ADIL (housing advice) of your département
referral-fournisseur = your supplier

out-of-scope = I only answer questions about local services: childcare, paperwork, benefits, health, housing, leisure… What is your question?
out-of-scope-insult = I see that things are not going well. If I can help you find a service, tell me what you are looking for.
out-of-scope-nonsense = I did not understand this message. Write what you are looking for, in a few words.
out-of-scope-reprogramming = I am the area’s help desk and I stay that way. Tell me which service you are looking for.
out-of-scope-general-knowledge = I only know the services of the area, not general knowledge. Are you looking for a service?

## Small talk

smalltalk-greeting = Hello! What are you looking for?
smalltalk-thanks = You’re welcome. Take care.
smalltalk-goodbye = Goodbye, see you soon.
smalltalk-who = I am the area’s help desk: a program that knows the services here, their hours and the papers to bring. What are you looking for?
smalltalk-human = Of course. A person will answer you here:
smalltalk-human-listening = To be listened to, day and night (in French): SOS Amitié, 09 72 39 40 50.
smalltalk-how = I’m fine, thank you. And you, what are you looking for?
smalltalk-ok = Very good. Do you have another question?
smalltalk-no = All right. Tell me if you need anything else.
smalltalk-laugh = 🙂 What are you looking for?
smalltalk-sorry = No problem. What are you looking for?
smalltalk-other = I am here. What are you looking for?

## Emergency

urgence =
    <b>In danger, call right away. It is free, day and night.</b>

    <b>15</b> SAMU: medical emergency
    <b>17</b> Police, gendarmerie
    <b>18</b> Fire brigade
    <b>112</b> Any emergency, anywhere in Europe
    <b>114</b> By text message, if you cannot speak or hear

    <b>115</b> No shelter tonight
    <b>119</b> A child in danger
    <b>3919</b> Violence against women
    <b>3114</b> Suicidal thoughts, distress
    <b>3977</b> An older or disabled person is mistreated
    <b>3018</b> A young person is bullied, also online
    <b>116 000</b> A child is missing
    <b>116 006</b> Help for victims
urgence-local = <b>Near you</b>
alarm-violence =
    <b>17</b>: police, in immediate danger
    <b>114</b>: by text message, without speaking
    <b>3919</b>: someone to listen, day and night
alarm-sexual-violence =
    <b>17</b>: police, in immediate danger
    <b>114</b>: by text message, without speaking
    <b>3919</b>: someone to listen, day and night
    <b>15</b>: medical care
alarm-child =
    <b>119</b>: child in danger, day and night
    <b>17</b>: immediate danger
    <b>114</b>: by text message, without speaking
alarm-suicide =
    You are not alone. Call now:
    <b>3114</b>: someone to listen and help, day and night, free
    <b>15</b>: if someone is hurting themselves now
alarm-homeless =
    <b>115</b>: shelter tonight, free, day and night
    Call again if the line is busy. In danger: <b>112</b>
alarm-medical =
    <b>15</b>: SAMU (ambulance)
    <b>112</b>: from any telephone
    <b>114</b>: by text message, if you cannot speak
alarm-fire =
    <b>18</b> or <b>112</b>: fire brigade
alarm-assault =
    <b>17</b> or <b>112</b>: in danger, call right away
    <b>114</b>: by text message, without speaking
alarm-danger =
    <b>17</b> or <b>112</b>: in danger, call right away
    <b>114</b>: by text message, without speaking
alarm-silent = <b>114</b> by text message: police or rescue, without speaking.
alarm-local = Then, near here:
cleared = .

## Browsing

themes = <b>What are you looking for?</b> Choose a topic, or write your question.
themes-in = <b>What are you looking for in { $commune }?</b> Choose a topic, or write your question.
theme-title = <b>{ $theme }</b>
theme-empty = No service under this topic here.
theme-page = Page { $page } of { $pages }
theme-fam = 👶 Children, family
theme-dro = 📄 Paperwork, rights
theme-arg = 💶 Money, benefits
theme-log = 🏠 Housing
theme-san = 🩺 Health
theme-emp = 💼 Work, training
theme-mob = 🚌 Getting around
theme-num = 💻 Internet, computers
theme-ali = 🍲 Food, clothing, equipment
theme-loi = 🎭 Leisure, meeting people
theme-lan = 📚 Reading, writing, French
theme-aut = ➕ Other services

## Welcome

welcome = <b>Welcome to { $commune }!</b> The essentials to get started:
welcome-line = • <b>{ $name }</b>
welcome-end = Tap a number to see the card. For anything else, ask me your question.
welcome-ask = Welcome! Which commune (town or village) have you just moved to?

## My data

mydata =
    <b>What I keep about you</b>
    • the number of this conversation, to answer you;
    { $commune ->
        [none] • no commune;
       *[other] • your commune: { $commune };
    }
    • your language: { $language }.

    I keep neither your name nor your questions. The thread of our conversation stays in memory for { $minutes } minutes, then it disappears.
    To erase everything: /oublier
mydata-none =
    I keep nothing about you: no name, no commune, no question.
    The thread of our conversation stays in memory for { $minutes } minutes, then it disappears.
forget-ask = Erase everything I keep about you? You can still ask me questions afterwards.
forgotten = Done: everything is erased.
forget-kept = All right, nothing is erased.

## Language

language-ask =
    <b>In which language would you like to read my answers?</b>
    If you don’t choose, I answer in the language of your question.
language-chosen = All right: I will always answer in this language: { $language }. Tap this button again to go back to the language of your questions.
language-free = All right: I answer in the language of your question.
language-ticked = ✅ { $language }
language-continue = 🌐 Continue in English

language-fr = Français
language-fr-falc = Français facile
language-en = English
language-es = Español
language-pt = Português
language-ar = العربية
language-tr = Türkçe
language-uk = Українська

## What is not a question

content-voice = I cannot listen to voice messages yet. Write in a few words what you are looking for.
content-photo = I cannot read pictures. Write in a few words what you are looking for.
content-sticker = 🙂 What are you looking for?
content-other = I only read text. Write in a few words what you are looking for.
content-contact = I do not keep contacts. Write in a few words what you are looking for.
content-group = I answer in a private chat, so that your questions stay between us: { $link }
edited = I have read your corrected message:
too-long = Your message is very long. Write the main point in one or two sentences.
flood = One moment: I answer your messages one by one. Try again in a few seconds.
stale-button = This button is no longer valid. Ask me your question.
trouble = Sorry, something went wrong on my side. Try again, or call your help desk: /aide
opinion-thanks = Thank you. Say it another way, and I will look again.
near-ask = Tap the paper clip, then “Location”, to send me where you are.
near-title = The services nearest to you:
near-none = I know of no service whose place I know.
distance-m = { $metres } m
distance-km = { $km } km

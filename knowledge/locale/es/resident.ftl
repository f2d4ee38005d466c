### What residents read, in Spanish. French names stay where a counter will use them.

## Start and help

start =
    ¡Hola! Soy la ventanilla de información de <b>{ $territory }</b>.

    Escríbame lo que necesita, con sus palabras. Por ejemplo:
    «nos hemos quedado sin niñera»
    «tengo una factura que no puedo pagar»
    «dónde renovar mi documento de identidad»

    Le digo adónde ir, cuándo está abierto y con qué papeles.
    Soy un programa: no invento nada, todo viene del directorio que mantienen sus servicios públicos.
start-commune = <b>¿En qué commune (municipio) vive?</b> Toque un botón, o escriba su nombre o su código postal. También puede hacer su pregunta ahora mismo.
start-known = Su municipio: <b>{ $commune }</b>.
start-languages = 🌐 English · Español · Português · العربية · Türkçe · Українська · Français facile : /langue
commune-set = Anotado: <b>{ $commune }</b>. ¿Cuál es su pregunta?
commune-forgotten = De acuerdo, no guardo ningún municipio. Buscaré en todo el territorio.
commune-ask = ¿Qué municipio quiere que tenga en cuenta?
commune-none = Todos los municipios
commune-more = Otros municipios
commune-unknown = No conozco ese municipio en el territorio. Toque un botón, o haga directamente su pregunta.
help =
    <b>Haga su pregunta con sus palabras.</b> No hace falta saber el nombre del servicio. Las faltas no importan.

    Puede indicar su municipio, la edad de un niño, un día:
    «centro de ocio en { $commune } el miércoles para 6 años»

    { $commands }

    Si no lo sé, le doy el número de una persona que podrá ayudarle.
help-command = { $command }: { $what }
help-counter = <b>Hablar con alguien</b>

command-start = Volver a empezar
command-themes = Buscar por tema
command-bienvenue = ¿Acaba de llegar? Lo esencial
command-urgence = Los números de emergencia
command-commune = Elegir mi municipio
command-aide = Cómo hacer mi pregunta
command-langue = Elegir mi idioma
command-mesdonnees = Lo que guardo sobre usted
command-oublier = Borrarlo todo

## Cards

card-title = <b>{ $name }</b>
card-structure = { $structure }
card-said = <i>Dicho el { $day } a las { $time }</i>
card-open-now = 🟢 { $state }
card-closed-now = 🔴 { $state }
card-hours-other = 🕐 { $state }
card-place = 📍 { $place }
card-distance = a { $distance } de usted
card-phone = ☎️ { $number }
card-mail = ✉️ { $address }
card-site = 🔗 { $link }
card-price = 💶 { $price }
card-price-free = Gratuito
card-price-paying = De pago
card-price-detail = { $kind }: { $detail }
card-documents = 📄 Hay que llevar: { $documents }
card-registration = 📝 { $how }
card-registration-link = 📝 Inscripción: { $link }
card-registration-window = Inscripciones del { $opens } al { $closes }
card-registration-opens = Inscripciones a partir del { $opens }
card-registration-closes = Inscripciones hasta el { $closes }
card-contact = 📝 { $how }
card-access = ♿ { $access }
card-public = 👥 { $public }
card-age = Edad: { $age }
card-conditions = ℹ️ { $conditions }
card-zone = Reservado a los habitantes de: { $communes }
card-itinerant = 🚌 Servicio itinerante: { $count ->
    [one] una parada
   *[other] { $count } paradas
}
card-session = En el momento pedido: { $session }
card-suspended = ⚠️ Servicio suspendido hasta el { $until }
card-suspended-open = ⚠️ Servicio suspendido hasta nuevo aviso
card-why = { $what } ({ $reason })
card-ended = Este servicio ya no existe. Hágame su pregunta: buscaré el que lo sustituye.
card-gone = Esta ficha ya no está en el directorio. Hágame su pregunta: buscaré lo que la sustituye.
card-verified = ✅ Comprobado el { $date }
card-unverified = Ficha actualizada el { $date }, aún sin comprobar
card-stale = ⚠️ Comprobado por última vez el { $date }: llame antes de ir

age-between = de { $min } a { $max }
age-from = a partir de { $min }
age-to = hasta { $max }
age-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
age-years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}

lead-horaires-none = No tengo el horario de este servicio: lo mejor es llamar.
lead-telephone-none = No tengo ningún número de este servicio.
lead-adresse-none = No tengo la dirección de este servicio.
lead-prix-none = El precio no está indicado: pregúntelo al llamar.
lead-documents-none = Los papeles que hay que llevar no están indicados: pregúntelos al llamar.
lead-inscription-none = No sé cómo hay que inscribirse: lo mejor es llamar.
lead-age-none = No se indica ninguna edad.
lead-rendez-vous-yes = Sí, con cita previa.
lead-rendez-vous-no = Sin cita previa, en las horas de apertura.
lead-rendez-vous-none = No sé si hace falta cita previa: lo mejor es llamar.
lead-accessibilite-none = No se indica si el lugar es accesible.

hours-title = <b>Todos los horarios</b>
hours-next = <b>Las próximas fechas</b>
hours-exceptions = <b>Importante</b>
hours-exception-closed = cerrado del { $first } al { $last }
hours-exception-closed-day = cerrado { $first }
hours-exception-closed-on = cerrado a partir de { $first }, hasta nuevo aviso
hours-exception-moved = la sesión prevista { $first } tiene lugar { $last }
hours-exception-extra = más sesiones del { $first } al { $last }
hours-exception-extra-day = una sesión más { $first }
hours-exception = • { $what }
hours-exception-slot = de { $start } a { $end }
hours-exception-slots = { $what }, { $slots }
hours-reason = { $what } ({ $reason })
hours-unknown = No se conoce el horario. Lo mejor es llamar.
places-title = <b>Los lugares</b>
places-line = { $index }. { $place }

caveat-other-commune = Está en { $commune }.
caveat-not-eligible = ⚠️ Este servicio está reservado en principio a otros municipios: llame antes de ir.
caveat-other-age = ⚠️ La edad prevista no es exactamente la que usted dice: { $age }.
caveat-suspended = ⚠️ Suspendido en este momento.
caveat-not-then = ⚠️ No está abierto en el momento que usted pide.
caveat-not-then-day = ⚠️ No está abierto { $day }.
caveat-not-then-slot = ⚠️ No está abierto { $day } { $slot }.

button-hours = 🕐 Todos los horarios
button-map = 🗺 Ver en el mapa
button-places = 📍 Otros lugares ({ $count })
button-refresh = 🔄 Actualizar
button-card = ⬅️ La ficha
button-back = ⬅️ La lista
button-wrong = 👎 No es eso
button-share = 📤 Compartir
button-themes = Buscar por tema
button-clear = 🧹 Borrar esta conversación
button-cancel = No, guardar
button-forget = Sí, borrarlo todo
button-previous = ◀️
button-next = ▶️

## Choices

choices = Varios servicios pueden ayudarle:
choices-line = { $index }. <b>{ $name }</b>
choices-open = abierto, { $state }
choices-pick = Toque un número para ver la ficha.
which-title = Para responderle mejor: ¿qué busca usted?
which-need =
    • <b>{ $need }</b>
    { $services }
button-which-all = Ver toda la lista

## Not knowing

unknown = No estoy seguro de entender. ¿Puede decirlo de otra manera, en pocas palabras?
unknown-need = Usted busca (en francés): <b>{ $need }</b>. No conozco ningún servicio de ese tipo en el territorio.
unknown-again = No lo he encontrado. Una persona podrá ayudarle mejor:
unknown-place = No conozco ese lugar. Dígame un municipio de esta zona.
unknown-place-communes = No conozco ese lugar. Respondo por { $communes }.
unknown-counter = También puede responderle una persona:
counter = <b>{ $name }</b>
counter-phone = ☎️ { $number }
counter-hours = 🕐 { $hours }
counter-place = 📍 { $place }
counters-several = Dígame su municipio y le daré la ventanilla adecuada. Mientras tanto:
referral = Para eso, diríjase a: { $who }

referral-mairie = su mairie (ayuntamiento)
referral-france-services = el espacio France services (servicios públicos) más cercano: france-services.gouv.fr
referral-service-public = service-public.gouv.fr, o 39 39 (Allô Service Public)
referral-caf = la CAF (ayudas familiares): 32 30, o caf.fr
referral-cpam = la Assurance maladie (seguro de salud): 36 46, o ameli.fr
referral-france-travail = France Travail (empleo): 39 49, o francetravail.fr
referral-mdph = la MDPH (discapacidad) de su departamento
referral-departement = la maison des solidarités (servicios sociales) de su departamento
referral-prefecture = la préfecture, o ants.gouv.fr para los documentos de identidad
referral-impots = Hacienda (impôts): 0 809 401 401, o impots.gouv.fr
referral-retraite = la Assurance retraite (pensiones): 39 60, o lassuranceretraite.fr
referral-police = la policía o la gendarmería
referral-tribunal = el tribunal judiciaire (juzgado), o un point-justice (consejo jurídico): 30 39
referral-medecin = su médico; si nadie responde, el 15 o el 116 117
referral-pharmacie = su farmacia; de noche y los domingos, el 32 37 (llamada de pago) dice cuál está de guardia
referral-dentiste = su dentista; si está cerrado, el 15 dice cuál está de guardia
referral-region = la Región
referral-education-nationale = el centro escolar, o la Éducation nationale (educación pública)
referral-bailleur = su casero, o la ADIL (consejo sobre vivienda) de su departamento
referral-fournisseur = su proveedor

out-of-scope = Solo respondo a preguntas sobre los servicios de aquí: cuidado de niños, trámites, ayudas, salud, vivienda, ocio… ¿Cuál es su pregunta?
out-of-scope-insult = Veo que las cosas no van bien. Si puedo ayudarle a encontrar un servicio, dígame qué busca.
out-of-scope-nonsense = No he entendido este mensaje. Escríbame lo que busca, en pocas palabras.
out-of-scope-reprogramming = Soy la ventanilla del territorio y lo sigo siendo. Dígame qué servicio busca.
out-of-scope-general-knowledge = Solo conozco los servicios del territorio, no la cultura general. ¿Busca un servicio?

## Small talk

smalltalk-greeting = ¡Hola! ¿Qué busca?
smalltalk-thanks = Con mucho gusto. Cuídese.
smalltalk-goodbye = Adiós, hasta pronto.
smalltalk-who = Soy la ventanilla del territorio: un programa que conoce los servicios de aquí, sus horarios y los papeles que hay que llevar. ¿Qué busca?
smalltalk-human = Por supuesto. Aquí le atenderá una persona:
smalltalk-human-listening = Para ser escuchado, día y noche (en francés): SOS Amitié, 09 72 39 40 50.
smalltalk-how = Estoy bien, gracias. ¿Y usted, qué busca?
smalltalk-ok = Muy bien. ¿Tiene otra pregunta?
smalltalk-no = De acuerdo. Dígame si busca otra cosa.
smalltalk-laugh = 🙂 ¿Qué busca?
smalltalk-sorry = No pasa nada. ¿Qué busca?
smalltalk-other = Aquí estoy. ¿Qué busca?

## Emergency

urgence =
    <b>Si hay peligro, llame enseguida. Es gratis, día y noche.</b>

    <b>15</b> SAMU: urgencia médica
    <b>17</b> Policía, gendarmería
    <b>18</b> Bomberos
    <b>112</b> Cualquier urgencia, en toda Europa
    <b>114</b> Por SMS, si no puede hablar u oír

    <b>115</b> Sin techo esta noche
    <b>119</b> Un niño en peligro
    <b>3919</b> Violencia contra las mujeres
    <b>3114</b> Ideas de suicidio, sufrimiento
    <b>3977</b> Maltrato a personas mayores o con discapacidad
    <b>3018</b> Acoso a jóvenes, también en internet
    <b>116 000</b> Un niño ha desaparecido
    <b>116 006</b> Ayuda a las víctimas
urgence-local = <b>Cerca de usted</b>
alarm-violence =
    <b>17</b>: policía, si el peligro es inmediato
    <b>114</b>: por SMS, sin hablar
    <b>3919</b>: le escuchan, día y noche
alarm-sexual-violence =
    <b>17</b>: policía, si el peligro es inmediato
    <b>114</b>: por SMS, sin hablar
    <b>3919</b>: le escuchan, día y noche
    <b>15</b>: atención médica
alarm-child =
    <b>119</b>: niños en peligro, día y noche
    <b>17</b>: peligro inmediato
    <b>114</b>: por SMS, sin hablar
alarm-suicide =
    No está usted solo. Llame ahora:
    <b>3114</b>: escucha y ayuda, día y noche, gratis
    <b>15</b>: si la vida corre peligro ahora
alarm-homeless =
    <b>115</b>: un techo esta noche, gratis, día y noche
    Vuelva a llamar si comunica. En peligro: <b>112</b>
alarm-medical =
    <b>15</b>: SAMU (ambulancia)
    <b>112</b>: desde cualquier teléfono
    <b>114</b>: por SMS, si no puede hablar
alarm-fire =
    <b>18</b> o <b>112</b>: bomberos
alarm-assault =
    <b>17</b> o <b>112</b>: en peligro, llame enseguida
    <b>114</b>: por SMS, sin hablar
alarm-danger =
    <b>17</b> o <b>112</b>: en peligro, llame enseguida
    <b>114</b>: por SMS, sin hablar
alarm-silent = <b>114</b> por SMS: la policía o el socorro, sin hablar.
alarm-local = Después, cerca de aquí:
cleared = .

## Browsing

themes = <b>¿Qué busca?</b> Elija un tema, o escriba su pregunta.
themes-in = <b>¿Qué busca en { $commune }?</b> Elija un tema, o escriba su pregunta.
theme-title = <b>{ $theme }</b>
theme-empty = Ningún servicio sobre este tema aquí.
theme-page = Página { $page } de { $pages }
theme-fam = 👶 Niños, familia
theme-dro = 📄 Trámites, derechos
theme-arg = 💶 Dinero, ayudas
theme-log = 🏠 Vivienda
theme-san = 🩺 Salud
theme-emp = 💼 Empleo, formación
theme-mob = 🚌 Desplazarse
theme-num = 💻 Internet, ordenador
theme-ali = 🍲 Comida, ropa, equipo
theme-loi = 🎭 Ocio, encuentros
theme-lan = 📚 Leer, escribir, el francés
theme-aut = ➕ Otros servicios

## Welcome

welcome = <b>¡Bienvenida, bienvenido a { $commune }!</b> Lo esencial para empezar bien:
welcome-line = • <b>{ $name }</b>
welcome-end = Toque un número para ver la ficha. Para lo demás, hágame su pregunta.
welcome-ask = ¡Bienvenida, bienvenido! ¿A qué commune (municipio) acaba de llegar?

## My data

mydata =
    <b>Lo que guardo sobre usted</b>
    • el número de esta conversación, para responderle;
    { $commune ->
        [none] • ningún municipio;
       *[other] • su municipio: { $commune };
    }
    • su idioma: { $language }.

    No guardo ni su nombre ni sus preguntas. El hilo de la conversación permanece { $minutes } minutos en memoria y después desaparece.
    Para borrarlo todo: /oublier
mydata-none =
    No guardo nada sobre usted: ni nombre, ni municipio, ni pregunta.
    El hilo de la conversación permanece { $minutes } minutos en memoria y después desaparece.
forget-ask = ¿Borrar todo lo que guardo sobre usted? Podrá seguir haciéndome preguntas.
forgotten = Hecho: todo está borrado.
forget-kept = De acuerdo, no se borra nada.

## Language

language-ask =
    <b>¿En qué idioma quiere leer mis respuestas?</b>
    Si no elige, respondo en el idioma de su pregunta.
language-chosen = De acuerdo: le respondo siempre en este idioma: { $language }. Toque otra vez este botón para volver al idioma de sus preguntas.
language-free = De acuerdo: respondo en el idioma de su pregunta.
language-ticked = ✅ { $language }
language-continue = 🌐 Continuar en español

language-fr = Français
language-fr-falc = Français facile
language-en = English
language-es = Español
language-pt = Português
language-ar = العربية
language-tr = Türkçe
language-uk = Українська

## What is not a question

content-voice = Todavía no sé escuchar los mensajes de voz. Escríbame en pocas palabras lo que busca.
content-photo = No sé leer las imágenes. Escríbame en pocas palabras lo que busca.
content-sticker = 🙂 ¿Qué busca?
content-other = Solo leo texto. Escríbame en pocas palabras lo que busca.
content-contact = No guardo contactos. Escríbame en pocas palabras lo que busca.
content-group = Respondo en conversación privada, para que sus preguntas queden entre nosotros: { $link }
edited = He leído su mensaje corregido:
too-long = Su mensaje es muy largo. Escríbame lo esencial en una o dos frases.
flood = Un momento: respondo a sus mensajes uno por uno. Vuelva a intentarlo en unos segundos.
stale-button = Este botón ya no es válido. Hágame su pregunta.
trouble = Perdón, algo ha fallado por mi parte. Vuelva a intentarlo, o llame a su ventanilla: /aide
opinion-thanks = Gracias. Dígalo de otra manera y sigo buscando.
near-ask = Toque el clip y luego «Ubicación» para enviarme dónde está.
near-title = Los servicios más cercanos a usted:
near-none = No conozco ningún servicio del que sepa dónde está.
distance-m = { $metres } m
distance-km = { $km } km

### What residents read, in the Portuguese of Portugal. French names stay where a counter will use them.

## Start and help

start =
    Bom dia! Sou o balcão de informação de <b>{ $territory }</b>.

    Escreva-me aquilo de que precisa, com as suas palavras. Por exemplo:
    «ficámos sem ama para o menino»
    «tenho uma fatura que não consigo pagar»
    «onde renovar o meu cartão de identidade»

    Digo-lhe aonde ir, quando está aberto e com que papéis.
    Sou um programa: não invento nada, tudo vem do guia mantido pelos seus serviços públicos.
start-commune = <b>Em que commune (município) mora?</b> Toque num botão, ou escreva o nome ou o código postal. Também pode fazer já a sua pergunta.
start-known = O seu município: <b>{ $commune }</b>.
start-languages = 🌐 English · Español · Português · العربية · Türkçe · Українська · Français facile : /langue
commune-set = Anotado: <b>{ $commune }</b>. Qual é a sua pergunta?
commune-forgotten = Está bem, não guardo nenhum município. Vou procurar em todo o território.
commune-ask = Que município quer que eu tenha em conta?
commune-none = Todos os municípios
commune-more = Outros municípios
commune-unknown = Não conheço esse município no território. Toque num botão, ou faça logo a sua pergunta.
help =
    <b>Faça a sua pergunta com as suas palavras.</b> Não precisa de saber o nome do serviço. Os erros não incomodam.

    Pode indicar o seu município, a idade de uma criança, um dia:
    «centro de tempos livres em { $commune } quarta-feira para 6 anos»

    { $commands }

    Se eu não souber, dou-lhe o número de uma pessoa que poderá ajudar.
help-command = { $command }: { $what }
help-counter = <b>Falar com alguém</b>

command-start = Recomeçar
command-themes = Procurar por tema
command-bienvenue = Acabou de chegar? O essencial
command-urgence = Os números de emergência
command-commune = Escolher o meu município
command-aide = Como fazer a minha pergunta
command-langue = Escolher a minha língua
command-mesdonnees = O que guardo sobre si
command-oublier = Apagar tudo

## Cards

card-title = <b>{ $name }</b>
card-structure = { $structure }
card-said = <i>Informação de { $day }, às { $time }</i>
card-open-now = 🟢 { $state }
card-closed-now = 🔴 { $state }
card-hours-other = 🕐 { $state }
card-place = 📍 { $place }
card-distance = a { $distance } de si
card-phone = ☎️ { $number }
card-mail = ✉️ { $address }
card-site = 🔗 { $link }
card-price = 💶 { $price }
card-price-free = Gratuito
card-price-paying = Pago
card-price-detail = { $kind }: { $detail }
card-documents = 📄 Documentos a levar: { $documents }
card-registration = 📝 { $how }
card-registration-link = 📝 Inscrição: { $link }
card-registration-window = Inscrições de { $opens } a { $closes }
card-registration-opens = Inscrições a partir de { $opens }
card-registration-closes = Inscrições até { $closes }
card-contact = 📝 { $how }
card-access = ♿ { $access }
card-public = 👥 { $public }
card-age = Idade: { $age }
card-conditions = ℹ️ { $conditions }
card-zone = Reservado a quem mora em: { $communes }
card-itinerant = 🚌 Serviço itinerante: { $count ->
    [one] uma paragem
   *[other] { $count } paragens
}
card-session = No momento pedido: { $session }
card-suspended = ⚠️ Serviço suspenso até { $until }
card-suspended-open = ⚠️ Serviço suspenso até novo aviso
card-why = { $what } ({ $reason })
card-ended = Este serviço já não existe. Faça-me a sua pergunta: vou procurar o que o substitui.
card-gone = Esta ficha já não está no guia. Faça-me a sua pergunta: vou procurar o que a substitui.
card-verified = ✅ Verificado: { $date }
card-unverified = Ficha atualizada: { $date }, ainda não verificada
card-stale = ⚠️ Última verificação: { $date }. Telefone antes de ir

age-between = de { $min } a { $max }
age-from = a partir de { $min }
age-to = até { $max }
age-months = { $count ->
    [one] { $count } mês
   *[other] { $count } meses
}
age-years = { $count ->
    [one] { $count } ano
   *[other] { $count } anos
}

lead-horaires-none = Não tenho o horário deste serviço: o melhor é telefonar.
lead-telephone-none = Não tenho nenhum número deste serviço.
lead-adresse-none = Não tenho a morada deste serviço.
lead-prix-none = O preço não está indicado: pergunte ao telefonar.
lead-documents-none = Os documentos a levar não estão indicados: pergunte ao telefonar.
lead-inscription-none = Não sei como é a inscrição: o melhor é telefonar.
lead-age-none = Nenhuma idade está indicada.
lead-rendez-vous-yes = Sim, com marcação.
lead-rendez-vous-no = Sem marcação, nas horas de abertura.
lead-rendez-vous-none = Não sei se é preciso marcação: o melhor é telefonar.
lead-accessibilite-none = Não está indicado se o local é acessível.

hours-title = <b>Todos os horários</b>
hours-next = <b>As próximas datas</b>
hours-exceptions = <b>Atenção</b>
hours-exception-closed = fechado: { $first } – { $last }
hours-exception-closed-day = fechado { $first }
hours-exception-closed-on = fechado a partir de { $first }, até novo aviso
hours-exception-moved = a sessão prevista { $first } realiza-se { $last }
hours-exception-extra = mais sessões: { $first } – { $last }
hours-exception-extra-day = mais uma sessão { $first }
hours-exception = • { $what }
hours-exception-slot = das { $start } às { $end }
hours-exception-slots = { $what }, { $slots }
hours-reason = { $what } ({ $reason })
hours-unknown = O horário não é conhecido. O melhor é telefonar.
places-title = <b>Os locais</b>
places-line = { $index }. { $place }

caveat-other-commune = Fica em { $commune }.
caveat-not-eligible = ⚠️ Este serviço é, em princípio, reservado a outros municípios: telefone antes de ir.
caveat-other-age = ⚠️ A idade prevista não é bem aquela que diz: { $age }.
caveat-suspended = ⚠️ Suspenso neste momento.
caveat-not-then = ⚠️ Não está aberto no momento que pede.
caveat-not-then-day = ⚠️ Não está aberto { $day }.
caveat-not-then-slot = ⚠️ Não está aberto { $day } { $slot }.

button-hours = 🕐 Todos os horários
button-map = 🗺 Ver no mapa
button-places = 📍 Outros locais ({ $count })
button-refresh = 🔄 Atualizar
button-card = ⬅️ A ficha
button-back = ⬅️ A lista
button-wrong = 👎 Não é isso
button-share = 📤 Partilhar
button-themes = Procurar por tema
button-clear = 🧹 Apagar esta conversa
button-cancel = Não, guardar
button-forget = Sim, apagar tudo
button-previous = ◀️
button-next = ▶️

## Choices

choices = Vários serviços podem ajudar:
choices-line = { $index }. <b>{ $name }</b>
choices-open = aberto, { $state }
choices-pick = Toque num número para ver a ficha.
which-title = Para lhe responder melhor: o que procura?
which-need =
    • <b>{ $need }</b>
    { $services }
button-which-all = Ver a lista toda

## Not knowing

unknown = Não tenho a certeza de ter percebido. Pode dizer de outra maneira, em poucas palavras?
unknown-need = Procura (em francês): <b>{ $need }</b>. Não conheço nenhum serviço desse género no território.
unknown-again = Não encontrei. Uma pessoa poderá ajudar melhor:
unknown-place = Não conheço esse lugar. Diga-me um município desta zona.
unknown-place-communes = Não conheço esse lugar. Respondo por { $communes }.
unknown-counter = Uma pessoa também pode responder:
counter = <b>{ $name }</b>
counter-phone = ☎️ { $number }
counter-hours = 🕐 { $hours }
counter-place = 📍 { $place }
counters-several = Diga-me o seu município e dou-lhe o balcão certo. Entretanto:
referral = Para isso, dirija-se a: { $who }

referral-mairie = a sua mairie (câmara municipal)
referral-france-services = o espaço France services (serviços públicos) mais próximo: france-services.gouv.fr
referral-service-public = service-public.gouv.fr, ou 39 39 (Allô Service Public)
referral-caf = a CAF (abonos de família): 32 30, ou caf.fr
referral-cpam = a Assurance maladie (seguro de saúde): 36 46, ou ameli.fr
referral-france-travail = a France Travail (emprego): 39 49, ou francetravail.fr
referral-mdph = a MDPH (deficiência) do seu departamento
referral-departement = a maison des solidarités (ação social) do seu departamento
referral-prefecture = a préfecture, ou ants.gouv.fr para os documentos de identidade
referral-impots = as finanças (impôts): 0 809 401 401, ou impots.gouv.fr
referral-retraite = a Assurance retraite (reformas): 39 60, ou lassuranceretraite.fr
referral-police = a polícia ou a gendarmerie
referral-tribunal = o tribunal judiciaire (tribunal), ou um point-justice (apoio jurídico): 30 39
referral-medecin = o seu médico; se ninguém atender, o 15 ou o 116 117
referral-pharmacie = a sua farmácia; à noite e ao domingo, o 32 37 (chamada paga) diz qual está de serviço
referral-dentiste = o seu dentista; se estiver fechado, o 15 diz qual está de serviço
referral-region = a Região
referral-education-nationale = a escola, ou a Éducation nationale (ensino público)
referral-bailleur = o seu senhorio, ou a ADIL (apoio à habitação) do seu departamento
referral-fournisseur = o seu fornecedor

out-of-scope = Só respondo a perguntas sobre os serviços daqui: crianças, papéis, ajudas, saúde, habitação, tempos livres… Qual é a sua pergunta?
out-of-scope-insult = Vejo que as coisas não estão bem. Se eu puder ajudar a encontrar um serviço, diga-me o que procura.
out-of-scope-nonsense = Não percebi esta mensagem. Escreva-me o que procura, em poucas palavras.
out-of-scope-reprogramming = Sou o balcão do território e continuo a sê-lo. Diga-me que serviço procura.
out-of-scope-general-knowledge = Só conheço os serviços do território, não a cultura geral. Procura um serviço?

## Small talk

smalltalk-greeting = Bom dia! O que procura?
smalltalk-thanks = De nada. Cuide-se bem.
smalltalk-goodbye = Adeus e até breve.
smalltalk-who = Sou o balcão do território: um programa que conhece os serviços daqui, os seus horários e os documentos a levar. O que procura?
smalltalk-human = Claro. Aqui atende-o uma pessoa:
smalltalk-human-listening = Para ser ouvido, dia e noite (em francês): SOS Amitié, 09 72 39 40 50.
smalltalk-how = Estou bem, obrigado. E o que procura?
smalltalk-ok = Muito bem. Tem outra pergunta?
smalltalk-no = Está bem. Diga-me se procurar outra coisa.
smalltalk-laugh = 🙂 O que procura?
smalltalk-sorry = Não faz mal. O que procura?
smalltalk-other = Estou aqui. O que procura?

## Emergency

urgence =
    <b>Em perigo, telefone já. É gratuito, dia e noite.</b>

    <b>15</b> SAMU: emergência médica
    <b>17</b> Polícia, gendarmerie
    <b>18</b> Bombeiros
    <b>112</b> Qualquer emergência, em toda a Europa
    <b>114</b> Por SMS, se não puder falar ou ouvir

    <b>115</b> Sem abrigo esta noite
    <b>119</b> Uma criança em perigo
    <b>3919</b> Violência contra as mulheres
    <b>3114</b> Ideias de suicídio, sofrimento
    <b>3977</b> Maus-tratos a pessoas idosas ou com deficiência
    <b>3018</b> Assédio a jovens, também na internet
    <b>116 000</b> Uma criança desapareceu
    <b>116 006</b> Apoio às vítimas
urgence-local = <b>Perto de si</b>
alarm-violence =
    <b>17</b>: polícia, em perigo imediato
    <b>114</b>: por SMS, sem falar
    <b>3919</b>: alguém que ouve, dia e noite
alarm-sexual-violence =
    <b>17</b>: polícia, em perigo imediato
    <b>114</b>: por SMS, sem falar
    <b>3919</b>: alguém que ouve, dia e noite
    <b>15</b>: cuidados médicos
alarm-child =
    <b>119</b>: criança em perigo, dia e noite
    <b>17</b>: perigo imediato
    <b>114</b>: por SMS, sem falar
alarm-suicide =
    Não está só. Telefone agora:
    <b>3114</b>: alguém que ouve e ajuda, dia e noite, gratuito
    <b>15</b>: se a vida corre perigo agora
alarm-homeless =
    <b>115</b>: um teto esta noite, gratuito, dia e noite
    Volte a ligar se estiver ocupado. Em perigo: <b>112</b>
alarm-medical =
    <b>15</b>: SAMU (ambulância)
    <b>112</b>: de qualquer telefone
    <b>114</b>: por SMS, se não puder falar
alarm-fire =
    <b>18</b> ou <b>112</b>: bombeiros
alarm-assault =
    <b>17</b> ou <b>112</b>: em perigo, telefone já
    <b>114</b>: por SMS, sem falar
alarm-danger =
    <b>17</b> ou <b>112</b>: em perigo, telefone já
    <b>114</b>: por SMS, sem falar
alarm-silent = <b>114</b> por SMS: a polícia ou o socorro, sem falar.
alarm-local = Depois, perto daqui:
cleared = .

## Browsing

themes = <b>O que procura?</b> Escolha um tema, ou escreva a sua pergunta.
themes-in = <b>O que procura em { $commune }?</b> Escolha um tema, ou escreva a sua pergunta.
theme-title = <b>{ $theme }</b>
theme-empty = Nenhum serviço sobre este tema aqui.
theme-page = Página { $page } de { $pages }
theme-fam = 👶 Crianças, família
theme-dro = 📄 Papéis, direitos
theme-arg = 💶 Dinheiro, ajudas
theme-log = 🏠 Habitação
theme-san = 🩺 Saúde
theme-emp = 💼 Emprego, formação
theme-mob = 🚌 Deslocações
theme-num = 💻 Internet, computador
theme-ali = 🍲 Comida, roupa, equipamento
theme-loi = 🎭 Tempos livres, convívio
theme-lan = 📚 Ler, escrever, o francês
theme-aut = ➕ Outros serviços

## Welcome

welcome = <b>Boas-vindas a { $commune }!</b> O essencial para começar bem:
welcome-line = • <b>{ $name }</b>
welcome-end = Toque num número para ver a ficha. Para o resto, faça-me a sua pergunta.
welcome-ask = Boas-vindas! A que commune (município) acabou de chegar?

## My data

mydata =
    <b>O que guardo sobre si</b>
    • o número desta conversa, para lhe responder;
    { $commune ->
        [none] • nenhum município;
       *[other] • o seu município: { $commune };
    }
    • a sua língua: { $language }.

    Não guardo nem o seu nome, nem as suas perguntas. O fio da conversa fica { $minutes } minutos em memória e depois desaparece.
    Para apagar tudo: /oublier
mydata-none =
    Não guardo nada sobre si: nem nome, nem município, nem pergunta.
    O fio da conversa fica { $minutes } minutos em memória e depois desaparece.
forget-ask = Apagar tudo o que guardo sobre si? Poderá continuar a fazer-me perguntas.
forgotten = Feito: está tudo apagado.
forget-kept = Está bem, nada foi apagado.

## Language

language-ask =
    <b>Em que língua quer ler as minhas respostas?</b>
    Se não escolher, respondo na língua da sua pergunta.
language-chosen = Está bem: respondo sempre nesta língua: { $language }. Toque outra vez neste botão para voltar à língua das suas perguntas.
language-free = Está bem: respondo na língua da sua pergunta.
language-ticked = ✅ { $language }
language-continue = 🌐 Continuar em português

language-fr = Français
language-fr-falc = Français facile
language-en = English
language-es = Español
language-pt = Português
language-ar = العربية
language-tr = Türkçe
language-uk = Українська

## What is not a question

content-voice = Ainda não sei ouvir mensagens de voz. Escreva-me em poucas palavras o que procura.
content-photo = Não sei ler imagens. Escreva-me em poucas palavras o que procura.
content-sticker = 🙂 O que procura?
content-other = Só leio texto. Escreva-me em poucas palavras o que procura.
content-contact = Não guardo contactos. Escreva-me em poucas palavras o que procura.
content-group = Respondo em conversa privada, para que as suas perguntas fiquem entre nós: { $link }
edited = Li de novo a sua mensagem corrigida:
too-long = A sua mensagem é muito longa. Escreva-me o essencial numa ou duas frases.
flood = Um momento: respondo às suas mensagens uma a uma. Tente de novo daqui a alguns segundos.
stale-button = Este botão já não é válido. Faça-me a sua pergunta.
trouble = Desculpe, algo correu mal do meu lado. Tente de novo, ou telefone ao seu balcão: /aide
opinion-thanks = Obrigado. Diga de outra maneira e eu procuro outra vez.
near-ask = Toque no clipe e depois em «Localização» para me enviar onde está.
near-title = Os serviços mais próximos de si:
near-none = Não conheço nenhum serviço que eu saiba onde fica.
distance-m = { $metres } m
distance-km = { $km } km

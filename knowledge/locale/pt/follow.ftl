### Following: subscriptions, notices, digests, reminders.

command-abonnements = O que segue

follow-ask = O que quer seguir? Só lhe escrevo por isso.
follow-button = 🔔 Seguir
follow-button-need = 🔔 Avisar-me se for criado
follow-topic-service = { $name }, todos os locais
follow-topic-permanence = { $name }, { $place }
follow-topic-service-only = { $name }
follow-topic-need = { $need }: assim que existir um serviço
follow-topic-events = Os eventos: { $filters }
follow-filter-theme = { $theme }
follow-filter-commune = em { $commune }
follow-filter-band = para { $band }
follow-filter-two = { $first }, { $second }
follow-filter-three = { $first }, { $second }, { $third }
follow-done = 🔔 Anotado. Segue agora: <b>{ $topic }</b>.
follow-done-how = { $cadence ->
    [daily] Recebe uma mensagem à noite, se houver novidades.
    [weekly] Recebe uma mensagem à quinta-feira, se houver novidades.
   *[now] Escrevo-lhe assim que houver novidades, nunca de noite.
} Para mudar ou parar: /abonnements
follow-too-many = Já segue muitas coisas. Deixe primeiro algumas: /abonnements
follow-not = Isto não pode ser seguido.
follow-gone = (já não existe)

follow-title = <b>O que segue</b>
follow-none =
    Por agora não segue nada.
    Toque em 🔔 por baixo de uma ficha ou na agenda, e aviso quando houver novidades: uma sessão cancelada, um evento perto de si.
follow-line = { $index }. { $topic }
follow-reminders = <b>Os seus lembretes</b>
follow-reminder = ⏰ { $title }: { $when }
follow-button-stop = 🔕 Parar: { $topic }
follow-button-stop-reminder = 🔕 Lembrete: { $title }
follow-cadence-now = Assim que houver novidades
follow-cadence-daily = Todas as noites, numa mensagem
follow-cadence-weekly = Todas as quintas-feiras, numa mensagem
follow-quiet = { $begin } – { $end }
follow-quiet-none = A qualquer hora
follow-settings = Quando: <b>{ $cadence }</b>. Silêncio à noite: <b>{ $quiet }</b>.
follow-button-cadence = 📨 Quando me escrever
follow-button-quiet = 🌙 Horas de silêncio
follow-button-agenda = 📅 A agenda
follow-button-back = ⬅️ O que sigo
follow-ask-cadence = Quando quer que lhe escreva?
follow-ask-quiet = A que horas quer silêncio?
follow-chosen = ✔️ { $choice }
follow-mydata =
    Guardo também o que segue ({ $topics ->
        [one] { $topics } assunto
       *[other] { $topics } assuntos
    }) e os seus lembretes ({ $reminders ->
        [0] nenhum
       *[other] { $reminders }
    }): /abonnements

## Notices

notice-event = 📅 <b>Novo na agenda</b>
notice-event-cancelled = ❌ <b>Cancelado</b>
notice-event-changed = 📆 <b>Mudança</b>
notice-event-was = Estava previsto: { $when }
notice-session-title = 🔔 <b>{ $name }</b>
notice-session-place = 📍 { $place }
notice-session-cancelled = ❌ Não há sessão: { $session }
notice-session-added = ➕ Mais uma sessão: { $session }
notice-session-restored = ✅ A sessão realiza-se: { $session }
notice-session-moved = 📆 Sessão prevista: { $from }. Nova data: { $to }
notice-session-more = … e { $count ->
    [one] mais uma sessão
   *[other] mais { $count } sessões
}
notice-session-next = Próxima sessão: { $session }
notice-session-none = Nenhuma outra sessão está prevista por agora.
notice-need = 🔔 <b>Boa notícia</b>: procurava «{ $need }». Agora existe: <b>{ $name }</b>
notice-reminder-day = ⏰ <b>É amanhã</b>
notice-reminder-hour = ⏰ <b>É daqui a uma hora</b>
notice-reminder-soon = ⏰ <b>É em breve</b>
notice-why = Recebe esta mensagem porque segue este assunto. Para parar: /abonnements
notice-digest-daily = <b>As suas novidades do dia</b>
notice-digest-weekly = <b>As suas novidades da semana</b>
notice-digest-more = … e { $count ->
    [one] mais uma novidade
   *[other] mais { $count } novidades
}: /agenda
notice-button-event = 📅 Saber mais
notice-button-card = Ver a ficha
notice-button-follows = 🔕 O que sigo

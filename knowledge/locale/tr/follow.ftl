### Following: subscriptions, notices, digests, reminders.

command-abonnements = Takip ettikleriniz

follow-ask = Neyi takip etmek istersiniz? Size yalnızca bunun için yazarım.
follow-button = 🔔 Takip et
follow-button-need = 🔔 Açılırsa haber ver
follow-topic-service = { $name }, bütün yerler
follow-topic-permanence = { $name }, { $place }
follow-topic-service-only = { $name }
follow-topic-need = { $need }: bir hizmet açılır açılmaz
follow-topic-events = Etkinlikler: { $filters }
follow-filter-theme = { $theme }
follow-filter-commune = { $commune }
follow-filter-band = { $band }
follow-filter-two = { $first }, { $second }
follow-filter-three = { $first }, { $second }, { $third }
follow-done = 🔔 Not aldım. Takip ettiğiniz: <b>{ $topic }</b>.
follow-done-how = { $cadence ->
    [daily] Yenilik varsa, akşamları bir mesaj alırsınız.
    [weekly] Yenilik varsa, perşembe günleri bir mesaj alırsınız.
   *[now] Yenilik olur olmaz yazarım, geceleri asla.
} Değiştirmek veya durdurmak için: /abonnements
follow-too-many = Zaten çok şey takip ediyorsunuz. Önce birkaçını bırakın: /abonnements
follow-not = Bu takip edilemez.
follow-gone = (artık yok)

follow-title = <b>Takip ettikleriniz</b>
follow-none =
    Şimdilik hiçbir şey takip etmiyorsunuz.
    Bir kartın altında veya etkinliklerde 🔔 işaretine dokunun, yenilik olunca haber veririm: iptal edilen bir oturum, yakınınızda bir etkinlik.
follow-line = { $index }. { $topic }
follow-reminders = <b>Hatırlatmalarınız</b>
follow-reminder = ⏰ { $title }: { $when }
follow-button-stop = 🔕 Bırak: { $topic }
follow-button-stop-reminder = 🔕 Hatırlatma: { $title }
follow-cadence-now = Yenilik olur olmaz
follow-cadence-daily = Her akşam, tek mesajda
follow-cadence-weekly = Her perşembe, tek mesajda
follow-quiet = { $begin } – { $end }
follow-quiet-none = Her saatte
follow-settings = Ne zaman: <b>{ $cadence }</b>. Gece sessizliği: <b>{ $quiet }</b>.
follow-button-cadence = 📨 Ne zaman yazılsın
follow-button-quiet = 🌙 Sessiz saatler
follow-button-agenda = 📅 Etkinlikler
follow-button-back = ⬅️ Takip ettiklerim
follow-ask-cadence = Size ne zaman yazayım?
follow-ask-quiet = Hangi saatlerde sessizlik istersiniz?
follow-chosen = ✔️ { $choice }
follow-mydata =
    Takip ettiklerinizi ({ $topics ->
        [one] { $topics } konu
       *[other] { $topics } konu
    }) ve hatırlatmalarınızı ({ $reminders ->
        [0] hiç
       *[other] { $reminders }
    }) da saklıyorum: /abonnements

## Notices

notice-event = 📅 <b>Yeni etkinlik</b>
notice-event-cancelled = ❌ <b>İptal edildi</b>
notice-event-changed = 📆 <b>Değişiklik</b>
notice-event-was = Eski zamanı: { $when }
notice-session-title = 🔔 <b>{ $name }</b>
notice-session-place = 📍 { $place }
notice-session-cancelled = ❌ Oturum yok: { $session }
notice-session-added = ➕ Ek oturum: { $session }
notice-session-restored = ✅ Oturum yapılacak: { $session }
notice-session-moved = 📆 Oturumun eski zamanı: { $from }. Yeni zamanı: { $to }
notice-session-more = … ve { $count ->
    [one] bir oturum daha
   *[other] { $count } oturum daha
}
notice-session-next = Bir sonraki oturum: { $session }
notice-session-none = Şimdilik başka oturum planlanmadı.
notice-need = 🔔 <b>Güzel haber</b>: “{ $need }” arıyordunuz. Artık var: <b>{ $name }</b>
notice-reminder-day = ⏰ <b>Yarın</b>
notice-reminder-hour = ⏰ <b>Bir saat sonra</b>
notice-reminder-soon = ⏰ <b>Çok yakında</b>
notice-why = Bu konuyu takip ettiğiniz için bu mesajı alıyorsunuz. Durdurmak için: /abonnements
notice-digest-daily = <b>Günün haberleri</b>
notice-digest-weekly = <b>Haftanın haberleri</b>
notice-digest-more = … ve { $count ->
    [one] bir haber daha
   *[other] { $count } haber daha
}: /agenda
notice-button-event = 📅 Daha fazlası
notice-button-card = Kartı gör
notice-button-follows = 🔕 Takip ettiklerim

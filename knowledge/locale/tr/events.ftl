### Events: what residents read of them.

## When

event-day-at = { $day }, saat { $start }
event-day-between = { $day }, { $start }–{ $end }
event-days = { $first } – { $last }
event-days-at = { $first } – { $last }, saat { $start }
event-days-between = { $first } – { $last }, { $start }–{ $end }
event-dates-more = ve { $count ->
    [one] bir tarih daha
   *[other] { $count } tarih daha
}

## A card

event-title = 📅 <b>{ $title }</b>
event-cancelled = ❌ <b>İptal edildi</b>
event-over = Bu etkinlik sona erdi.
event-gone = Bu etkinlik artık takvimde yok: /agenda
event-when = 🕐 { $when }
event-when-line = • { $when }
event-place = 📍 { $place }
event-for = 👥 { $public }
event-age = { $age }
event-price = 💶 { $price }
event-free = Ücretsiz
event-paying = Ücretli
event-registration = 📝 { $how }
event-capacity = 🎟 { $count ->
    [one] { $count } kişilik yer
   *[other] { $count } kişilik yer
}
event-organiser = Düzenleyen: { $who }
event-text = { $text }
event-theme = 🏷 { $theme }

event-button-calendar = 📅 Takvimime ekle
event-button-remind = ⏰ Bana hatırlat
event-button-picture = 🖼 Afişi gör
event-button-follow = 🔔 Takip et
event-button-card = ⬅️ Etkinlik
event-button-agenda = ⬅️ Etkinlikler

event-remind-ask = Ne zaman hatırlatayım?
event-remind-day = Bir gün önce saat 18.00
event-remind-hour = Bir saat önce
event-remind-too-late = Çok yakında: hatırlatmak için artık geç.
event-remind-set = ⏰ Not aldım, hatırlatma zamanı: { $when }. İptal etmek için: /abonnements
event-calendar = Bu dosyayı açın: telefonunuz onu takviminize ekler.

## The agenda

command-agenda = Yakınınızdaki etkinlikler
agenda-title = <b>Etkinlikler</b> · { $week }
agenda-week = { $first } – { $last } haftası
agenda-this-week = bu hafta
agenda-filters = { $filters }
agenda-empty = Planlanan bir şey yok.
agenda-next-week = Sonraki etkinlikler daha ileride:
agenda-none = Şimdilik planlanan bir şey yok.
agenda-page = Sayfa { $page } / { $pages }
agenda-line = { $index }. <b>{ $title }</b>
agenda-pick = Daha fazlası için bir numaraya dokunun.
agenda-button-previous = ◀️ Önceki hafta
agenda-button-next = Sonraki hafta ▶️
agenda-button-then = ▶️ { $week }
agenda-button-more = Devamı ▶️
agenda-button-commune = 🏘 { $commune }
agenda-button-theme = 🏷 { $theme }
agenda-button-band = 🧒 { $band }
agenda-any-commune = Bütün belediyeler
agenda-any-theme = Bütün konular
agenda-any-band = Bütün yaşlar
agenda-ask-commune = Hangi belediyede?
agenda-ask-theme = Hangi konuda?
agenda-ask-band = Hangi yaş için?
band-0-2 = 0-2 yaş
band-3-5 = 3-5 yaş
band-6-10 = 6-10 yaş
band-11-14 = 11-14 yaş
band-15-17 = 15-17 yaş

answer-events = <b>Etkinlikler</b>
answer-events-line = { $index }. { $title }
answer-events-plain = • <b>{ $title }</b>
answer-no-events = O zaman için bir etkinlik görmüyorum. Sonrakiler için: /agenda
answer-button-event = 📅 { $title }
answer-button-agenda = 📅 Bütün etkinlikler

### What residents read, in Turkish. French names stay where a counter will use them.

## Start and help

start =
    Merhaba! Ben <b>{ $territory }</b> danışma hizmetiyim.

    Neye ihtiyacınız olduğunu kendi sözlerinizle yazın. Örneğin:
    “çocuğuma bakacak kimse yok”
    “ödeyemediğim bir fatura var”
    “kimlik kartımı nerede yenilerim”

    Size nereye gideceğinizi, ne zaman açık olduğunu ve hangi belgelerin gerektiğini söylerim.
    Ben bir programım: hiçbir şey uydurmam, her şey kamu hizmetlerinizin tuttuğu rehberden gelir.
start-commune = <b>Hangi commune’de (belediye) oturuyorsunuz?</b> Bir düğmeye dokunun ya da adını veya posta kodunu yazın. Sorunuzu hemen de sorabilirsiniz.
start-known = Belediyeniz: <b>{ $commune }</b>.
start-languages = 🌐 English · Español · Português · العربية · Türkçe · Українська · Français facile : /langue
commune-set = Not aldım: <b>{ $commune }</b>. Sorunuz nedir?
commune-forgotten = Peki, hiçbir belediyeyi aklımda tutmuyorum. Bütün bölgede arayacağım.
commune-ask = Hangi belediyeyi dikkate almamı istersiniz?
commune-none = Bütün belediyeler
commune-more = Diğer belediyeler
commune-unknown = Bu bölgede böyle bir belediye bilmiyorum. Bir düğmeye dokunun ya da doğrudan sorunuzu sorun.
help =
    <b>Sorunuzu kendi sözlerinizle sorun.</b> Hizmetin adını bilmenize gerek yok. Yazım hataları sorun değil.

    Belediyenizi, bir çocuğun yaşını, bir günü belirtebilirsiniz:
    “{ $commune }, çarşamba günü 6 yaş için çocuk merkezi”

    { $commands }

    Bilmiyorsam, size yardım edebilecek birinin numarasını veririm.
help-command = { $command }: { $what }
help-counter = <b>Biriyle konuşmak</b>

command-start = Yeniden başla
command-themes = Konuya göre ara
command-bienvenue = Yeni mi geldiniz? En gerekli bilgiler
command-urgence = Acil numaralar
command-commune = Belediyemi seç
command-aide = Nasıl soru sorarım
command-langue = Dilimi seç
command-mesdonnees = Hakkınızda sakladıklarım
command-oublier = Her şeyi sil

## Cards

card-title = <b>{ $name }</b>
card-structure = { $structure }
card-said = <i>Bilgi zamanı: { $day }, saat { $time }</i>
card-open-now = 🟢 { $state }
card-closed-now = 🔴 { $state }
card-hours-other = 🕐 { $state }
card-place = 📍 { $place }
card-distance = size { $distance } uzaklıkta
card-phone = ☎️ { $number }
card-mail = ✉️ { $address }
card-site = 🔗 { $link }
card-price = 💶 { $price }
card-price-free = Ücretsiz
card-price-paying = Ücretli
card-price-detail = { $kind }: { $detail }
card-documents = 📄 Getirilecek belgeler: { $documents }
card-registration = 📝 { $how }
card-registration-link = 📝 Kayıt: { $link }
card-registration-window = Kayıtlar: { $opens } – { $closes }
card-registration-opens = Kayıtlar { $opens } tarihinde başlar
card-registration-closes = Son kayıt tarihi: { $closes }
card-contact = 📝 { $how }
card-access = ♿ { $access }
card-public = 👥 { $public }
card-age = Yaş: { $age }
card-conditions = ℹ️ { $conditions }
card-zone = Yalnızca şu yerlerde oturanlar için: { $communes }
card-itinerant = 🚌 Gezici hizmet: { $count ->
    [one] bir durak
   *[other] { $count } durak
}
card-session = İstediğiniz zamanda: { $session }
card-suspended = ⚠️ Hizmete { $until } tarihine kadar ara verildi
card-suspended-open = ⚠️ Hizmete yeni bir duyuruya kadar ara verildi
card-why = { $what } ({ $reason })
card-ended = Bu hizmet artık yok. Sorunuzu yazın: yerine geçeni ararım.
card-gone = Bu kart artık rehberde yok. Sorunuzu yazın: yerine geçeni ararım.
card-verified = ✅ Doğrulama tarihi: { $date }
card-unverified = Güncelleme tarihi: { $date }, henüz doğrulanmadı
card-stale = ⚠️ Son doğrulama tarihi: { $date }. Gitmeden önce arayın

age-between = { $min } – { $max }
age-from = en az { $min }
age-to = en çok { $max }
age-months = { $count ->
    [one] { $count } ay
   *[other] { $count } ay
}
age-years = { $count ->
    [one] { $count } yaş
   *[other] { $count } yaş
}

lead-horaires-none = Bu hizmetin saatlerini bilmiyorum: en iyisi telefon etmek.
lead-telephone-none = Bu hizmetin telefon numarası bende yok.
lead-adresse-none = Bu hizmetin adresi bende yok.
lead-prix-none = Ücreti belirtilmemiş: ararken sorun.
lead-documents-none = Getirilecek belgeler belirtilmemiş: ararken sorun.
lead-inscription-none = Nasıl kayıt olunduğunu bilmiyorum: en iyisi telefon etmek.
lead-age-none = Yaş belirtilmemiş.
lead-rendez-vous-yes = Evet, randevuyla.
lead-rendez-vous-no = Randevusuz, açık olduğu saatlerde.
lead-rendez-vous-none = Randevu gerekip gerekmediğini bilmiyorum: en iyisi telefon etmek.
lead-accessibilite-none = Yerin engelliler için uygun olup olmadığı belirtilmemiş.

hours-title = <b>Bütün saatler</b>
hours-next = <b>Sonraki tarihler</b>
hours-exceptions = <b>Dikkat</b>
hours-exception-closed = { $first } – { $last } kapalı
hours-exception-closed-day = { $first } kapalı
hours-exception-closed-on = { $first } itibarıyla, yeni bir duyuruya kadar kapalı
hours-exception-moved = oturumun eski günü: { $first }; yeni günü: { $last }
hours-exception-extra = ek oturumlar: { $first } – { $last }
hours-exception-extra-day = ek oturum: { $first }
hours-exception = • { $what }
hours-exception-slot = { $start }–{ $end }
hours-exception-slots = { $what }, { $slots }
hours-reason = { $what } ({ $reason })
hours-unknown = Saatler bilinmiyor. En iyisi telefon etmek.
places-title = <b>Yerler</b>
places-line = { $index }. { $place }

caveat-other-commune = Bulunduğu yer: { $commune }.
caveat-not-eligible = ⚠️ Bu hizmet normalde başka belediyelerde oturanlar içindir: gitmeden önce arayın.
caveat-other-age = ⚠️ Öngörülen yaş, söylediğiniz yaşla tam aynı değil: { $age }.
caveat-suspended = ⚠️ Şu anda ara verildi.
caveat-not-then = ⚠️ İstediğiniz zamanda açık değil.
caveat-not-then-day = ⚠️ { $day } açık değil.
caveat-not-then-slot = ⚠️ { $day } { $slot } açık değil.

button-hours = 🕐 Bütün saatler
button-map = 🗺 Haritada gör
button-places = 📍 Diğer yerler ({ $count })
button-refresh = 🔄 Yenile
button-card = ⬅️ Kart
button-back = ⬅️ Liste
button-wrong = 👎 Bu değil
button-share = 📤 Paylaş
button-themes = Konuya göre ara
button-clear = 🧹 Bu yazışmayı sil
button-cancel = Hayır, kalsın
button-forget = Evet, her şeyi sil
button-previous = ◀️
button-next = ▶️

## Choices

choices = Size birkaç hizmet yardımcı olabilir:
choices-line = { $index }. <b>{ $name }</b>
choices-open = açık, { $state }
choices-pick = Kartı görmek için bir numaraya dokunun.
which-title = Size doğru cevap verebilmem için: hangisini arıyorsunuz?
which-need =
    • <b>{ $need }</b>
    { $services }
button-which-all = Tüm listeyi gör

## Not knowing

unknown = Anladığımdan emin değilim. Birkaç kelimeyle, başka türlü söyleyebilir misiniz?
unknown-need = Aradığınız (Fransızca adıyla): <b>{ $need }</b>. Bu bölgede böyle bir hizmet bilmiyorum.
unknown-again = Bulamadım. Bir görevli size daha iyi yardım edebilir:
unknown-place = Burayı bilmiyorum. Bana bu bölgeden bir belediye söyleyin.
unknown-place-communes = Burayı bilmiyorum. Yanıt verdiğim yerler: { $communes }.
unknown-counter = Bir görevli de size cevap verebilir:
counter = <b>{ $name }</b>
counter-phone = ☎️ { $number }
counter-hours = 🕐 { $hours }
counter-place = 📍 { $place }
counters-several = Belediyenizi söyleyin, size doğru yeri göstereyim. Bu arada:
referral = Bunun için başvurulacak yer: { $who }

referral-mairie = mairie (belediye)
referral-france-services = en yakın France services (kamu hizmetleri noktası): france-services.gouv.fr
referral-service-public = service-public.gouv.fr ya da 39 39 (Allô Service Public)
referral-caf = CAF (aile yardımları): 32 30 ya da caf.fr
referral-cpam = Assurance maladie (sağlık sigortası): 36 46 ya da ameli.fr
referral-france-travail = France Travail (iş bulma kurumu): 39 49 ya da francetravail.fr
referral-mdph = bulunduğunuz ilin MDPH’si (engelliler merkezi)
referral-departement = bulunduğunuz ilin maison des solidarités’si (sosyal hizmet merkezi)
referral-prefecture = préfecture (valilik), kimlik belgeleri için ants.gouv.fr
referral-impots = vergi dairesi (impôts): 0 809 401 401 ya da impots.gouv.fr
referral-retraite = Assurance retraite (emeklilik): 39 60 ya da lassuranceretraite.fr
referral-police = polis ya da jandarma (gendarmerie)
referral-tribunal = tribunal judiciaire (mahkeme) ya da bir point-justice (hukuki danışma): 30 39
referral-medecin = doktorunuz; kimse cevap vermezse 15 ya da 116 117
referral-pharmacie = eczaneniz; gece ve pazar günü nöbetçi eczaneyi 32 37 (ücretli arama) söyler
referral-dentiste = diş hekiminiz; kapalıysa nöbetçiyi 15 söyler
referral-region = Région (bölge yönetimi)
referral-education-nationale = okul ya da Éducation nationale (millî eğitim)
referral-bailleur = ev sahibiniz ya da bulunduğunuz ilin ADIL’i (konut danışma)
referral-fournisseur = hizmet aldığınız şirket

out-of-scope = Yalnızca buradaki hizmetlerle ilgili soruları cevaplıyorum: çocuk bakımı, resmî işlemler, yardımlar, sağlık, konut, boş zaman… Sorunuz nedir?
out-of-scope-insult = Zor bir an yaşadığınızı görüyorum. Bir hizmet bulmanıza yardım edebilirsem, ne aradığınızı söyleyin.
out-of-scope-nonsense = Bu mesajı anlamadım. Ne aradığınızı birkaç kelimeyle yazın.
out-of-scope-reprogramming = Ben bölgenin danışma hizmetiyim ve öyle kalıyorum. Hangi hizmeti aradığınızı söyleyin.
out-of-scope-general-knowledge = Yalnızca bölgenin hizmetlerini biliyorum, genel kültürü değil. Bir hizmet mi arıyorsunuz?

## Small talk

smalltalk-greeting = Merhaba! Ne arıyorsunuz?
smalltalk-thanks = Rica ederim. Kendinize iyi bakın.
smalltalk-goodbye = Hoşça kalın, görüşmek üzere.
smalltalk-who = Ben bölgenin danışma hizmetiyim: buradaki hizmetleri, saatlerini ve getirilecek belgeleri bilen bir programım. Ne arıyorsunuz?
smalltalk-human = Elbette. Burada bir görevli size yanıt verir:
smalltalk-human-listening = Gece gündüz dinlenmek için (Fransızca): SOS Amitié, 09 72 39 40 50.
smalltalk-how = İyiyim, teşekkür ederim. Siz ne arıyorsunuz?
smalltalk-ok = Çok iyi. Başka bir sorunuz var mı?
smalltalk-no = Peki. Başka bir şey ararsanız söyleyin.
smalltalk-laugh = 🙂 Ne arıyorsunuz?
smalltalk-sorry = Önemli değil. Ne arıyorsunuz?
smalltalk-other = Buradayım. Ne arıyorsunuz?

## Emergency

urgence =
    <b>Tehlikedeyseniz hemen arayın. Gece gündüz ücretsizdir.</b>

    <b>15</b> SAMU: acil sağlık
    <b>17</b> Polis, jandarma
    <b>18</b> İtfaiye
    <b>112</b> Her türlü acil durum, bütün Avrupa’da
    <b>114</b> Konuşamıyor veya duymuyorsanız, SMS ile

    <b>115</b> Bu gece kalacak yeri olmayanlar
    <b>119</b> Tehlikedeki çocuklar
    <b>3919</b> Kadına yönelik şiddet
    <b>3114</b> İntihar düşüncesi, büyük sıkıntı
    <b>3977</b> Yaşlı veya engelli birine kötü muamele
    <b>3018</b> Gençlere zorbalık, internette de
    <b>116 000</b> Kayıp çocuk
    <b>116 006</b> Mağdurlara yardım
urgence-local = <b>Size yakın</b>
alarm-violence =
    <b>17</b>: polis, tehlike hemen şimdi ise
    <b>114</b>: SMS ile, konuşmadan
    <b>3919</b>: sizi dinleyen biri, gece gündüz
alarm-sexual-violence =
    <b>17</b>: polis, tehlike hemen şimdi ise
    <b>114</b>: SMS ile, konuşmadan
    <b>3919</b>: sizi dinleyen biri, gece gündüz
    <b>15</b>: sağlık yardımı
alarm-child =
    <b>119</b>: tehlikedeki çocuklar, gece gündüz
    <b>17</b>: tehlike hemen şimdi ise
    <b>114</b>: SMS ile, konuşmadan
alarm-suicide =
    Yalnız değilsiniz. Şimdi arayın:
    <b>3114</b>: dinleme ve yardım, gece gündüz, ücretsiz
    <b>15</b>: hayat şu anda tehlikedeyse
alarm-homeless =
    <b>115</b>: bu gece için kalacak yer, ücretsiz, gece gündüz
    Hat meşgulse yeniden arayın. Tehlikede: <b>112</b>
alarm-medical =
    <b>15</b>: SAMU (ambulans)
    <b>112</b>: her telefondan
    <b>114</b>: konuşamıyorsanız, SMS ile
alarm-fire =
    <b>18</b> ya da <b>112</b>: itfaiye
alarm-assault =
    <b>17</b> ya da <b>112</b>: tehlikede, hemen arayın
    <b>114</b>: SMS ile, konuşmadan
alarm-danger =
    <b>17</b> ya da <b>112</b>: tehlikede, hemen arayın
    <b>114</b>: SMS ile, konuşmadan
alarm-silent = SMS ile <b>114</b>: polis veya yardım, konuşmadan.
alarm-local = Sonra, buraya yakın:
cleared = .

## Browsing

themes = <b>Ne arıyorsunuz?</b> Bir konu seçin ya da sorunuzu yazın.
themes-in = <b>{ $commune } için ne arıyorsunuz?</b> Bir konu seçin ya da sorunuzu yazın.
theme-title = <b>{ $theme }</b>
theme-empty = Burada bu konuda bir hizmet yok.
theme-page = Sayfa { $page } / { $pages }
theme-fam = 👶 Çocuk, aile
theme-dro = 📄 İşlemler, haklar
theme-arg = 💶 Para, yardımlar
theme-log = 🏠 Konut
theme-san = 🩺 Sağlık
theme-emp = 💼 İş, meslek eğitimi
theme-mob = 🚌 Ulaşım
theme-num = 💻 İnternet, bilgisayar
theme-ali = 🍲 Gıda, giyim, eşya
theme-loi = 🎭 Boş zaman, tanışma
theme-lan = 📚 Okuma, yazma, Fransızca
theme-aut = ➕ Diğer hizmetler

## Welcome

welcome = <b>{ $commune } size hoş geldiniz diyor!</b> İyi bir başlangıç için en gerekli bilgiler:
welcome-line = • <b>{ $name }</b>
welcome-end = Kartı görmek için bir numaraya dokunun. Başka her şey için sorunuzu yazın.
welcome-ask = Hoş geldiniz! Hangi commune’e (belediye) yeni geldiniz?

## My data

mydata =
    <b>Hakkınızda sakladıklarım</b>
    • size cevap vermek için bu yazışmanın numarası;
    { $commune ->
        [none] • hiçbir belediye;
       *[other] • belediyeniz: { $commune };
    }
    • diliniz: { $language }.

    Adınızı da sorularınızı da saklamam. Yazışmanın akışı { $minutes } dakika bellekte kalır, sonra silinir.
    Her şeyi silmek için: /oublier
mydata-none =
    Hakkınızda hiçbir şey saklamıyorum: ne ad, ne belediye, ne soru.
    Yazışmanın akışı { $minutes } dakika bellekte kalır, sonra silinir.
forget-ask = Hakkınızda sakladığım her şey silinsin mi? Bana yine soru sorabilirsiniz.
forgotten = Tamam: her şey silindi.
forget-kept = Peki, hiçbir şey silinmedi.

## Language

language-ask =
    <b>Cevaplarımı hangi dilde okumak istersiniz?</b>
    Seçmezseniz, sorunuzun dilinde cevap veririm.
language-chosen = Peki: size hep bu dilde cevap vereceğim: { $language }. Sorularınızın diline dönmek için bu düğmeye yeniden dokunun.
language-free = Peki: sorunuzun dilinde cevap vereceğim.
language-ticked = ✅ { $language }
language-continue = 🌐 Türkçe devam et

language-fr = Français
language-fr-falc = Français facile
language-en = English
language-es = Español
language-pt = Português
language-ar = العربية
language-tr = Türkçe
language-uk = Українська

## What is not a question

content-voice = Sesli mesajları henüz dinleyemiyorum. Ne aradığınızı birkaç kelimeyle yazın.
content-photo = Resimleri okuyamıyorum. Ne aradığınızı birkaç kelimeyle yazın.
content-sticker = 🙂 Ne arıyorsunuz?
content-other = Yalnızca yazı okuyorum. Ne aradığınızı birkaç kelimeyle yazın.
content-contact = Kişi bilgilerini saklamıyorum. Ne aradığınızı birkaç kelimeyle yazın.
content-group = Sorularınız aramızda kalsın diye özel sohbette cevap veriyorum: { $link }
edited = Düzelttiğiniz mesajı yeniden okudum:
too-long = Mesajınız çok uzun. En önemli kısmını bir iki cümleyle yazın.
flood = Bir dakika: mesajlarınızı tek tek cevaplıyorum. Birkaç saniye sonra yeniden deneyin.
stale-button = Bu düğme artık geçerli değil. Sorunuzu yazın.
trouble = Özür dilerim, benim tarafımda bir sorun oldu. Yeniden deneyin ya da danışmayı arayın: /aide
opinion-thanks = Teşekkürler. Başka türlü söyleyin, yeniden arayayım.
near-ask = Nerede olduğunuzu göndermek için ataşa, sonra “Konum”a dokunun.
near-title = Size en yakın hizmetler:
near-none = Yerini bildiğim bir hizmet yok.
distance-m = { $metres } m
distance-km = { $km } km

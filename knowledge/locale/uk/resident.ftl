### What residents read, in Ukrainian. French names stay where a counter will use them.

## Start and help

start =
    Вітаю! Я довідкова служба: <b>{ $territory }</b>.

    Напишіть своїми словами, що вам потрібно. Наприклад:
    «нам нема з ким залишити дитину»
    «маю рахунок, який не можу оплатити»
    «де поновити посвідчення особи»

    Я скажу, куди йти, коли відчинено і які документи взяти.
    Я програма: нічого не вигадую, усе взято з довідника, який ведуть ваші державні служби.
start-commune = <b>У якій commune (громаді) ви живете?</b> Натисніть кнопку або напишіть її назву чи поштовий індекс. Можете й одразу поставити запитання.
start-known = Ваша громада: <b>{ $commune }</b>.
start-languages = 🌐 English · Español · Português · العربية · Türkçe · Українська · Français facile : /langue
commune-set = Записано: <b>{ $commune }</b>. Яке у вас запитання?
commune-forgotten = Гаразд, не запам’ятовую жодної громади. Шукатиму по всій території.
commune-ask = Яку громаду мені враховувати?
commune-none = Усі громади
commune-more = Інші громади
commune-unknown = Не знаю такої громади на цій території. Натисніть кнопку або просто поставте запитання.
help =
    <b>Запитуйте своїми словами.</b> Не обов’язково знати назву служби. Помилки не заважають.

    Можете вказати громаду, вік дитини, день:
    «дитячий гурток, { $commune }, у середу, для 6 років»

    { $commands }

    Якщо я не знаю, дам номер людини, яка зможе вам допомогти.
help-command = { $command }: { $what }
help-counter = <b>Поговорити з людиною</b>

command-start = Почати спочатку
command-themes = Шукати за темою
command-bienvenue = Щойно приїхали? Найголовніше
command-urgence = Номери екстреної допомоги
command-commune = Вибрати мою громаду
command-aide = Як поставити запитання
command-langue = Вибрати мову
command-mesdonnees = Що я зберігаю про вас
command-oublier = Стерти все

## Cards

card-title = <b>{ $name }</b>
card-structure = { $structure }
card-said = <i>Станом на { $time }, { $day }</i>
card-open-now = 🟢 { $state }
card-closed-now = 🔴 { $state }
card-hours-other = 🕐 { $state }
card-place = 📍 { $place }
card-distance = { $distance } від вас
card-phone = ☎️ { $number }
card-mail = ✉️ { $address }
card-site = 🔗 { $link }
card-price = 💶 { $price }
card-price-free = Безкоштовно
card-price-paying = Платно
card-price-detail = { $kind }: { $detail }
card-documents = 📄 Візьміть із собою: { $documents }
card-registration = 📝 { $how }
card-registration-link = 📝 Запис: { $link }
card-registration-window = Запис з { $opens } до { $closes }
card-registration-opens = Запис починаючи з { $opens }
card-registration-closes = Запис до { $closes }
card-contact = 📝 { $how }
card-access = ♿ { $access }
card-public = 👥 { $public }
card-age = Вік: { $age }
card-conditions = ℹ️ { $conditions }
card-zone = Лише для мешканців: { $communes }
card-itinerant = 🚌 Виїзна служба: { $count ->
    [one] { $count } зупинка
    [few] { $count } зупинки
    [many] { $count } зупинок
   *[other] { $count } зупинки
}
card-session = У потрібний вам час: { $session }
card-suspended = ⚠️ Роботу призупинено до { $until }
card-suspended-open = ⚠️ Роботу призупинено до нового повідомлення
card-why = { $what } ({ $reason })
card-ended = Цієї служби більше немає. Поставте запитання: я пошукаю, що її замінює.
card-gone = Цієї картки більше немає в довіднику. Поставте запитання: я пошукаю, що її замінює.
card-verified = ✅ Перевірено: { $date }
card-unverified = Картку оновлено: { $date }, ще не перевірено
card-stale = ⚠️ Востаннє перевірено: { $date }. Зателефонуйте, перш ніж іти

age-between = від { $min } до { $max }
age-from = від { $min }
age-to = до { $max }
# After "від" and "до": the genitive.
age-months = { $count ->
    [one] { $count } місяця
    [few] { $count } місяців
    [many] { $count } місяців
   *[other] { $count } місяця
}
age-years = { $count ->
    [one] { $count } року
    [few] { $count } років
    [many] { $count } років
   *[other] { $count } року
}

lead-horaires-none = Я не знаю годин роботи цієї служби: краще зателефонувати.
lead-telephone-none = Я не маю номера цієї служби.
lead-adresse-none = Я не маю адреси цієї служби.
lead-prix-none = Ціну не вказано: запитайте по телефону.
lead-documents-none = Потрібні документи не вказано: запитайте по телефону.
lead-inscription-none = Я не знаю, як записатися: краще зателефонувати.
lead-age-none = Вік не вказано.
lead-rendez-vous-yes = Так, за попереднім записом.
lead-rendez-vous-no = Без запису, у години роботи.
lead-rendez-vous-none = Я не знаю, чи потрібен запис: краще зателефонувати.
lead-accessibilite-none = Не вказано, чи є доступ для людей з інвалідністю.

hours-title = <b>Усі години роботи</b>
hours-next = <b>Найближчі дати</b>
hours-exceptions = <b>Зверніть увагу</b>
hours-exception-closed = зачинено: { $first } – { $last }
hours-exception-closed-day = зачинено { $first }
hours-exception-closed-on = зачинено до нового повідомлення, початок: { $first }
hours-exception-moved = прийом, запланований { $first }, відбудеться { $last }
hours-exception-extra = додаткові прийоми: { $first } – { $last }
hours-exception-extra-day = додатковий прийом { $first }
hours-exception = • { $what }
hours-exception-slot = з { $start } до { $end }
hours-exception-slots = { $what }, { $slots }
hours-reason = { $what } ({ $reason })
hours-unknown = Години роботи невідомі. Краще зателефонувати.
places-title = <b>Місця</b>
places-line = { $index }. { $place }

caveat-other-commune = Це в іншій громаді: { $commune }.
caveat-not-eligible = ⚠️ Ця служба зазвичай лише для інших громад: зателефонуйте, перш ніж іти.
caveat-other-age = ⚠️ Передбачений вік не зовсім той, що ви назвали: { $age }.
caveat-suspended = ⚠️ Зараз призупинено.
caveat-not-then = ⚠️ Не працює в той час, про який ви питаєте.
caveat-not-then-day = ⚠️ Не працює { $day }.
caveat-not-then-slot = ⚠️ Не працює { $day } { $slot }.

button-hours = 🕐 Усі години роботи
button-map = 🗺 Показати на карті
button-places = 📍 Інші місця ({ $count })
button-refresh = 🔄 Оновити
button-card = ⬅️ Картка
button-back = ⬅️ Список
button-wrong = 👎 Це не те
button-share = 📤 Поділитися
button-themes = Шукати за темою
button-clear = 🧹 Стерти цю розмову
button-cancel = Ні, залишити
button-forget = Так, стерти все
button-previous = ◀️
button-next = ▶️

## Choices

choices = Вам можуть допомогти кілька служб:
choices-line = { $index }. <b>{ $name }</b>
choices-open = відчинено, { $state }
choices-pick = Натисніть номер, щоб побачити картку.
which-title = Щоб відповісти точно: що саме ви шукаєте?
which-need =
    • <b>{ $need }</b>
    { $services }
button-which-all = Показати весь список

## Not knowing

unknown = Я не впевнений, що зрозумів. Можете сказати інакше, кількома словами?
unknown-need = Ви шукаєте (французькою): <b>{ $need }</b>. Я не знаю такої служби на цій території.
unknown-again = Мені не вдалося знайти. Людина допоможе вам краще:
unknown-place = Я не знаю цього місця. Назвіть громаду цієї території.
unknown-place-communes = Я не знаю цього місця. Я відповідаю за: { $communes }.
unknown-counter = Вам може відповісти й людина:
counter = <b>{ $name }</b>
counter-phone = ☎️ { $number }
counter-hours = 🕐 { $hours }
counter-place = 📍 { $place }
counters-several = Назвіть свою громаду, і я дам потрібну адресу. А поки що:
referral = З цим зверніться сюди: { $who }

referral-mairie = ваша mairie (мерія)
referral-france-services = найближчий France services (центр державних послуг): france-services.gouv.fr
referral-service-public = service-public.gouv.fr або 39 39 (Allô Service Public)
referral-caf = CAF (допомога сім’ям): 32 30 або caf.fr
referral-cpam = Assurance maladie (медичне страхування): 36 46 або ameli.fr
referral-france-travail = France Travail (служба зайнятості): 39 49 або francetravail.fr
referral-mdph = MDPH (справи людей з інвалідністю) вашого департаменту
referral-departement = maison des solidarités (соціальний центр) вашого департаменту
referral-prefecture = préfecture (префектура) або ants.gouv.fr щодо посвідчень
referral-impots = податкова служба (impôts): 0 809 401 401 або impots.gouv.fr
referral-retraite = Assurance retraite (пенсії): 39 60 або lassuranceretraite.fr
referral-police = поліція або жандармерія (gendarmerie)
referral-tribunal = tribunal judiciaire (суд) або point-justice (юридична порада): 30 39
referral-medecin = ваш лікар; якщо ніхто не відповідає, 15 або 116 117
referral-pharmacie = ваша аптека; вночі й у неділю чергову підкаже 32 37 (платний дзвінок)
referral-dentiste = ваш стоматолог; якщо зачинено, чергового підкаже 15
referral-region = Région (регіон)
referral-education-nationale = школа або Éducation nationale (управління освіти)
referral-bailleur = власник вашого житла або ADIL (поради щодо житла) вашого департаменту
referral-fournisseur = ваш постачальник

out-of-scope = Я відповідаю лише на запитання про місцеві служби: догляд за дітьми, документи, допомога, здоров’я, житло, дозвілля… Яке у вас запитання?
out-of-scope-insult = Бачу, що вам нелегко. Якщо я можу допомогти знайти службу, скажіть, що ви шукаєте.
out-of-scope-nonsense = Це повідомлення незрозуміле. Напишіть кількома словами, що ви шукаєте.
out-of-scope-reprogramming = Я довідкова служба цієї території і нею залишаюся. Скажіть, яку службу ви шукаєте.
out-of-scope-general-knowledge = Я знаю лише служби цієї території, а не все на світі. Ви шукаєте службу?

## Small talk

smalltalk-greeting = Вітаю! Що ви шукаєте?
smalltalk-thanks = Будь ласка. Бережіть себе.
smalltalk-goodbye = До побачення, до зустрічі.
smalltalk-who = Я довідкова служба цієї території: програма, яка знає місцеві служби, їхні години й потрібні документи. Що ви шукаєте?
smalltalk-human = Звичайно. Тут вам відповість людина:
smalltalk-human-listening = Щоб вас вислухали, вдень і вночі (французькою): SOS Amitié, 09 72 39 40 50.
smalltalk-how = Дякую, усе добре. А ви що шукаєте?
smalltalk-ok = Дуже добре. Маєте інше запитання?
smalltalk-no = Гаразд. Скажіть, якщо шукатимете щось інше.
smalltalk-laugh = 🙂 Що ви шукаєте?
smalltalk-sorry = Нічого страшного. Що ви шукаєте?
smalltalk-other = Я тут. Що ви шукаєте?

## Emergency

urgence =
    <b>У небезпеці телефонуйте негайно. Це безкоштовно, цілодобово.</b>

    <b>15</b> SAMU: швидка медична допомога
    <b>17</b> Поліція, жандармерія
    <b>18</b> Пожежники
    <b>112</b> Будь-яка небезпека, по всій Європі
    <b>114</b> SMS, якщо ви не можете говорити або чути

    <b>115</b> Ніде ночувати сьогодні
    <b>119</b> Дитина в небезпеці
    <b>3919</b> Насильство щодо жінок
    <b>3114</b> Думки про самогубство, відчай
    <b>3977</b> Погане поводження з літньою людиною чи людиною з інвалідністю
    <b>3018</b> Цькування дітей і підлітків, також в інтернеті
    <b>116 000</b> Зникла дитина
    <b>116 006</b> Допомога потерпілим
urgence-local = <b>Поруч із вами</b>
alarm-violence =
    <b>17</b>: поліція, якщо небезпека зараз
    <b>114</b>: SMS, без слів
    <b>3919</b>: вас вислухають, цілодобово
alarm-sexual-violence =
    <b>17</b>: поліція, якщо небезпека зараз
    <b>114</b>: SMS, без слів
    <b>3919</b>: вас вислухають, цілодобово
    <b>15</b>: медична допомога
alarm-child =
    <b>119</b>: дитина в небезпеці, цілодобово
    <b>17</b>: небезпека зараз
    <b>114</b>: SMS, без слів
alarm-suicide =
    Ви не самі. Зателефонуйте зараз:
    <b>3114</b>: вислухають і допоможуть, цілодобово, безкоштовно
    <b>15</b>: якщо життя в небезпеці зараз
alarm-homeless =
    <b>115</b>: дах на цю ніч, безкоштовно, цілодобово
    Якщо зайнято, телефонуйте ще. У небезпеці: <b>112</b>
alarm-medical =
    <b>15</b>: SAMU (швидка допомога)
    <b>112</b>: з будь-якого телефону
    <b>114</b>: SMS, якщо ви не можете говорити
alarm-fire =
    <b>18</b> або <b>112</b>: пожежники
alarm-assault =
    <b>17</b> або <b>112</b>: у небезпеці телефонуйте негайно
    <b>114</b>: SMS, без слів
alarm-danger =
    <b>17</b> або <b>112</b>: у небезпеці телефонуйте негайно
    <b>114</b>: SMS, без слів
alarm-silent = <b>114</b> через SMS: поліція або рятувальники, без слів.
alarm-local = Потім, поруч:
cleared = .

## Browsing

themes = <b>Що ви шукаєте?</b> Виберіть тему або напишіть запитання.
themes-in = <b>Що ви шукаєте ({ $commune })?</b> Виберіть тему або напишіть запитання.
theme-title = <b>{ $theme }</b>
theme-empty = Тут немає служб на цю тему.
theme-page = Сторінка { $page } з { $pages }
theme-fam = 👶 Діти, сім’я
theme-dro = 📄 Документи, права
theme-arg = 💶 Гроші, допомога
theme-log = 🏠 Житло
theme-san = 🩺 Здоров’я
theme-emp = 💼 Робота, навчання
theme-mob = 🚌 Транспорт
theme-num = 💻 Інтернет, комп’ютер
theme-ali = 🍲 Їжа, одяг, речі
theme-loi = 🎭 Дозвілля, зустрічі
theme-lan = 📚 Читати, писати, французька
theme-aut = ➕ Інші служби

## Welcome

welcome = <b>Ласкаво просимо! { $commune }.</b> Найголовніше для початку:
welcome-line = • <b>{ $name }</b>
welcome-end = Натисніть номер, щоб побачити картку. З усім іншим ставте мені запитання.
welcome-ask = Ласкаво просимо! До якої commune (громади) ви щойно приїхали?

## My data

mydata =
    <b>Що я зберігаю про вас</b>
    • номер цієї розмови, щоб вам відповідати;
    { $commune ->
        [none] • жодної громади;
       *[other] • вашу громаду: { $commune };
    }
    • вашу мову: { $language }.

    Я не зберігаю ні вашого імені, ні ваших запитань. Хід розмови лишається в пам’яті { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }, потім зникає.
    Стерти все: /oublier
mydata-none =
    Я нічого про вас не зберігаю: ні імені, ні громади, ні запитань.
    Хід розмови лишається в пам’яті { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }, потім зникає.
forget-ask = Стерти все, що я зберігаю про вас? Ви й далі зможете ставити запитання.
forgotten = Готово: усе стерто.
forget-kept = Гаразд, нічого не стерто.

## Language

language-ask =
    <b>Якою мовою ви хочете читати мої відповіді?</b>
    Якщо не виберете, я відповідаю мовою вашого запитання.
language-chosen = Гаразд: завжди відповідатиму цією мовою: { $language }. Натисніть цю кнопку ще раз, щоб повернутися до мови ваших запитань.
language-free = Гаразд: відповідаю мовою вашого запитання.
language-ticked = ✅ { $language }
language-continue = 🌐 Продовжити українською

language-fr = Français
language-fr-falc = Français facile
language-en = English
language-es = Español
language-pt = Português
language-ar = العربية
language-tr = Türkçe
language-uk = Українська

## What is not a question

content-voice = Я ще не вмію слухати голосові повідомлення. Напишіть кількома словами, що ви шукаєте.
content-photo = Я не вмію читати зображення. Напишіть кількома словами, що ви шукаєте.
content-sticker = 🙂 Що ви шукаєте?
content-other = Я читаю лише текст. Напишіть кількома словами, що ви шукаєте.
content-contact = Я не зберігаю контактів. Напишіть кількома словами, що ви шукаєте.
content-group = Я відповідаю в приватній розмові, щоб ваші запитання лишалися між нами: { $link }
edited = Ваше виправлене повідомлення прочитано:
too-long = Ваше повідомлення дуже довге. Напишіть головне одним або двома реченнями.
flood = Хвилинку: я відповідаю на ваші повідомлення по одному. Спробуйте ще раз за кілька секунд.
stale-button = Ця кнопка більше не діє. Поставте мені запитання.
trouble = Вибачте, у мене щось не спрацювало. Спробуйте ще раз або зателефонуйте до довідкової служби: /aide
opinion-thanks = Дякую. Скажіть інакше, і я пошукаю ще.
near-ask = Натисніть скріпку, потім «Геопозиція», щоб надіслати, де ви є.
near-title = Найближчі до вас служби:
near-none = Я не знаю служби, про яку відомо, де вона.
distance-m = { $metres } м
distance-km = { $km } км

### What residents read, in Arabic. French names stay where a counter will use them.
### Numbers of several groups stand in { "…" } so that they are isolated and keep their order.

## Start and help

start =
    مرحبًا! أنا شبّاك الاستقبال في <b>{ $territory }</b>.

    اكتبوا لي ما تحتاجون إليه بكلماتكم. مثلًا:
    «لم نعد نجد من يعتني بطفلنا»
    «عندي فاتورة لا أستطيع دفعها»
    «أين أجدّد بطاقة هويتي»

    أقول لكم إلى أين تذهبون، ومتى يكون المكان مفتوحًا، وأي أوراق تحضرون.
    أنا برنامج: لا أختلق شيئًا، كل ما أقوله من الدليل الذي تحدّثه مصالحكم العمومية.
start-commune = <b>في أي بلدية تسكنون؟</b> المسوا زرًّا، أو اكتبوا اسمها أو رمزها البريدي. يمكنكم أيضًا طرح سؤالكم الآن.
start-known = بلديتكم: <b>{ $commune }</b>.
start-languages = 🌐 English · Español · Português · العربية · Türkçe · Українська · Français facile : { "/langue" }
commune-set = سجّلت ذلك: <b>{ $commune }</b>. ما سؤالكم؟
commune-forgotten = حسنًا، لن أحتفظ بأي بلدية. سأبحث في كل المنطقة.
commune-ask = أي بلدية تريدون أن آخذها في الحسبان؟
commune-none = كل البلديات
commune-more = بلديات أخرى
commune-unknown = لا أعرف هذه البلدية في المنطقة. المسوا زرًّا، أو اطرحوا سؤالكم مباشرة.
help =
    <b>اطرحوا سؤالكم بكلماتكم.</b> لا حاجة إلى معرفة اسم المصلحة، والأخطاء لا تزعج.

    يمكنكم ذكر بلديتكم، أو عمر طفل، أو يوم:
    «مركز ترفيه في { $commune } يوم الأربعاء لطفل عمره 6 سنوات»

    { $commands }

    إذا لم أعرف الجواب، أعطيكم رقم شخص يستطيع مساعدتكم.
help-command = { "\u200F" }{ $command }: { $what }
help-counter = <b>التحدث مع شخص</b>

command-start = البدء من جديد
command-themes = البحث حسب الموضوع
command-bienvenue = وصلتم حديثًا؟ أهم المعلومات
command-urgence = أرقام الطوارئ
command-commune = اختيار بلديتي
command-aide = كيف أطرح سؤالي
command-langue = اختيار لغتي
command-mesdonnees = ما أحتفظ به عنكم
command-oublier = مسح كل شيء

## Cards

card-title = { "\u200F" }<b>{ $name }</b>
card-structure = { "\u200F" }{ $structure }
card-said = <i>هذه المعلومة بتاريخ { $day } على الساعة { $time }</i>
card-open-now = 🟢 { $state }
card-closed-now = 🔴 { $state }
card-hours-other = 🕐 { $state }
card-place = 📍 العنوان: { $place }
card-distance = على بعد { $distance } منكم
card-phone = ☎️ الهاتف: { $number }
card-mail = ✉️ البريد الإلكتروني: { $address }
card-site = 🔗 الموقع: { $link }
card-price = 💶 { $price }
card-price-free = مجاني
card-price-paying = بمقابل مالي
card-price-detail = { $kind }: { $detail }
card-documents = 📄 الأوراق المطلوبة: { $documents }
card-registration = 📝 { $how }
card-registration-link = 📝 التسجيل: { $link }
card-registration-window = التسجيل من { $opens } إلى { $closes }
card-registration-opens = التسجيل ابتداءً من { $opens }
card-registration-closes = التسجيل حتى { $closes }
card-contact = 📝 { $how }
card-access = ♿ { $access }
card-public = 👥 { $public }
card-age = العمر: { $age }
card-conditions = ℹ️ { $conditions }
card-zone = خاص بسكان: { $communes }
card-itinerant = 🚌 خدمة متنقلة: { $count ->
    [zero] بلا محطات
    [one] محطة واحدة
    [two] محطتان
    [few] { $count } محطات
    [many] { $count } محطة
   *[other] { $count } محطة
}
card-session = في الوقت المطلوب: { $session }
card-suspended = ⚠️ الخدمة متوقفة حتى { $until }
card-suspended-open = ⚠️ الخدمة متوقفة حتى إشعار آخر
card-why = { $what } ({ $reason })
card-ended = لم تعد هذه الخدمة موجودة. اطرحوا سؤالكم: سأبحث عمّا حلّ محلها.
card-gone = لم تعد هذه البطاقة في الدليل. اطرحوا سؤالكم: سأبحث عمّا حلّ محلها.
card-verified = ✅ تم التحقق بتاريخ { $date }
card-unverified = بطاقة محدّثة بتاريخ { $date }، لم يتم التحقق منها بعد
card-stale = ⚠️ آخر تحقق كان بتاريخ { $date }: اتصلوا قبل أن تذهبوا

age-between = من { $min } إلى { $max }
age-from = ابتداءً من { $min }
age-to = حتى { $max }
age-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
age-years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}

lead-horaires-none = لا أعرف أوقات هذه الخدمة: الأفضل الاتصال بالهاتف.
lead-telephone-none = ليس عندي رقم هاتف لهذه الخدمة.
lead-adresse-none = ليس عندي عنوان لهذه الخدمة.
lead-prix-none = السعر غير مذكور: اسألوا عنه عند الاتصال.
lead-documents-none = الأوراق المطلوبة غير مذكورة: اسألوا عنها عند الاتصال.
lead-inscription-none = لا أعرف كيف يتم التسجيل: الأفضل الاتصال بالهاتف.
lead-age-none = لم يُذكر أي عمر.
lead-rendez-vous-yes = نعم، بموعد مسبق.
lead-rendez-vous-no = بدون موعد، في أوقات الفتح.
lead-rendez-vous-none = لا أعرف هل يلزم موعد: الأفضل الاتصال بالهاتف.
lead-accessibilite-none = لم يُذكر هل المكان مهيّأ لذوي الإعاقة.

hours-title = <b>كل الأوقات</b>
hours-next = <b>المواعيد القادمة</b>
hours-exceptions = <b>للانتباه</b>
hours-exception-closed = مغلق من { $first } إلى { $last }
hours-exception-closed-day = مغلق { $first }
hours-exception-closed-on = مغلق ابتداءً من { $first }، حتى إشعار آخر
hours-exception-moved = الموعد المقرر { $first } سيكون { $last }
hours-exception-extra = مواعيد إضافية من { $first } إلى { $last }
hours-exception-extra-day = موعد إضافي { $first }
hours-exception = • { $what }
hours-exception-slot = من { $start } إلى { $end }
hours-exception-slots = { $what }، { $slots }
hours-reason = { $what } ({ $reason })
hours-unknown = الأوقات غير معروفة. الأفضل الاتصال بالهاتف.
places-title = <b>الأماكن</b>
places-line = { "\u200F" }{ $index }. { $place }

caveat-other-commune = يوجد في { $commune }.
caveat-not-eligible = ⚠️ هذه الخدمة مخصصة عادةً لبلديات أخرى: اتصلوا قبل أن تذهبوا.
caveat-other-age = ⚠️ العمر المحدد ليس تمامًا العمر الذي ذكرتم: { $age }.
caveat-suspended = ⚠️ متوقفة حاليًا.
caveat-not-then = ⚠️ غير مفتوح في الوقت الذي تطلبون.
caveat-not-then-day = ⚠️ غير مفتوح { $day }.
caveat-not-then-slot = ⚠️ غير مفتوح { $day } { $slot }.

button-hours = 🕐 كل الأوقات
button-map = 🗺 على الخريطة
button-places = 📍 أماكن أخرى ({ $count })
button-refresh = 🔄 تحديث
button-card = ⬅️ البطاقة
button-back = ⬅️ القائمة
button-wrong = 👎 ليس هذا
button-share = 📤 مشاركة
button-themes = البحث حسب الموضوع
button-clear = 🧹 مسح هذه المحادثة
button-cancel = لا، أبقوها
button-forget = نعم، امسحوا كل شيء
button-previous = ◀️
button-next = ▶️

## Choices

choices = هناك عدة خدمات قد تساعدكم:
choices-line = { "\u200F" }{ $index }. <b>{ $name }</b>
choices-open = مفتوح، { $state }
choices-pick = المسوا رقمًا لرؤية البطاقة.
which-title = لأجيبك بدقة: عمّ تبحث تحديدًا؟
which-need =
    • <b>{ $need }</b>
    { $services }
button-which-all = عرض القائمة كاملة

## Not knowing

unknown = لست متأكدًا من أنني فهمت. هل يمكنكم قولها بطريقة أخرى، في بضع كلمات؟
unknown-need = أنتم تبحثون عن (بالفرنسية): <b>{ $need }</b>. لا أعرف أي خدمة من هذا النوع في المنطقة.
unknown-again = لم أجد. شخص يستطيع مساعدتكم أفضل مني:
unknown-place = لا أعرف هذا المكان. اذكروا لي بلدية من هذه المنطقة.
unknown-place-communes = لا أعرف هذا المكان. أجيب عن { $communes }.
unknown-counter = يمكن لشخص أن يجيبكم أيضًا:
counter = { "\u200F" }<b>{ $name }</b>
counter-phone = ☎️ الهاتف: { $number }
counter-hours = 🕐 الأوقات: { $hours }
counter-place = 📍 العنوان: { $place }
counters-several = اذكروا لي بلديتكم لأعطيكم الشبّاك المناسب. في انتظار ذلك:
referral = من أجل هذا، توجهوا إلى: { $who }

referral-mairie = البلدية (mairie)
referral-france-services = أقرب فضاء France services (شبّاك المصالح العمومية): france-services.gouv.fr
referral-service-public = service-public.gouv.fr أو { "39 39" } (Allô Service Public)
referral-caf = صندوق المساعدات العائلية (CAF): { "32 30" } أو caf.fr
referral-cpam = التأمين الصحي (Assurance maladie): { "36 46" } أو ameli.fr
referral-france-travail = مكتب التشغيل (France Travail): { "39 49" } أو francetravail.fr
referral-mdph = مركز ذوي الإعاقة (MDPH) في محافظتكم
referral-departement = دار التضامن (maison des solidarités) في محافظتكم
referral-prefecture = المحافظة (préfecture) أو ants.gouv.fr لوثائق الهوية
referral-impots = مصلحة الضرائب (impôts): { "0 809 401 401" } أو impots.gouv.fr
referral-retraite = صندوق التقاعد (Assurance retraite): { "39 60" } أو lassuranceretraite.fr
referral-police = الشرطة أو الدرك (gendarmerie)
referral-tribunal = المحكمة (tribunal judiciaire) أو مركز الاستشارة القانونية (point-justice): { "30 39" }
referral-medecin = طبيبكم؛ وإذا لم يجب أحد، 15 أو { "116 117" }
referral-pharmacie = صيدليتكم؛ ليلا ويوم الأحد، الرقم 32 37 (مكالمة مدفوعة) يدلكم على الصيدلية المناوبة
referral-dentiste = طبيب أسنانكم؛ وإن كان مغلقا فالرقم 15 يدلكم على المناوب
referral-region = الجهة (Région)
referral-education-nationale = المدرسة أو مصالح التعليم (Éducation nationale)
referral-bailleur = صاحب المسكن أو مركز الاستشارة السكنية (ADIL) في محافظتكم
referral-fournisseur = الشركة التي تزوّدكم بالخدمة

out-of-scope = أجيب فقط عن الأسئلة المتعلقة بخدمات المنطقة: رعاية الأطفال، المعاملات الإدارية، المساعدات، الصحة، السكن، الترفيه… ما سؤالكم؟
out-of-scope-insult = أرى أن الأمور ليست على ما يرام. إن كان بإمكاني مساعدتكم في إيجاد خدمة، فقولوا لي عمّ تبحثون.
out-of-scope-nonsense = لم أفهم هذه الرسالة. اكتبوا لي عمّ تبحثون، في بضع كلمات.
out-of-scope-reprogramming = أنا شبّاك المنطقة وسأبقى كذلك. قولوا لي أي خدمة تبحثون عنها.
out-of-scope-general-knowledge = أعرف خدمات المنطقة فقط، لا المعلومات العامة. هل تبحثون عن خدمة؟

## Small talk

smalltalk-greeting = مرحبًا! عمّ تبحثون؟
smalltalk-thanks = على الرحب والسعة. اعتنوا بأنفسكم.
smalltalk-goodbye = مع السلامة، وإلى اللقاء.
smalltalk-who = أنا شبّاك المنطقة: برنامج يعرف الخدمات هنا وأوقاتها والأوراق المطلوبة. عمّ تبحثون؟
smalltalk-human = بالطبع. يجيبكم شخص هنا:
smalltalk-human-listening = لمن يحتاج إلى من يستمع إليه، ليلا ونهارا (بالفرنسية): ‎SOS Amitié، ‎09 72 39 40 50.
smalltalk-how = أنا بخير، شكرًا. وأنتم، عمّ تبحثون؟
smalltalk-ok = حسنًا. هل لديكم سؤال آخر؟
smalltalk-no = حسنًا. أخبروني إذا كنتم تبحثون عن شيء آخر.
smalltalk-laugh = 🙂 عمّ تبحثون؟
smalltalk-sorry = لا بأس. عمّ تبحثون؟
smalltalk-other = أنا هنا. عمّ تبحثون؟

## Emergency

urgence =
    <b>في حالة الخطر، اتصلوا فورًا. الاتصال مجاني، ليلًا ونهارًا.</b>

    <b>15</b> الإسعاف (SAMU): حالة طبية طارئة
    <b>17</b> الشرطة والدرك
    <b>18</b> رجال الإطفاء
    <b>112</b> كل الحالات الطارئة، في كل أوروبا
    <b>114</b> برسالة SMS، إذا كنتم لا تستطيعون الكلام أو السمع

    <b>115</b> بلا مأوى هذه الليلة
    <b>119</b> طفل في خطر
    <b>3919</b> العنف ضد النساء
    <b>3114</b> أفكار انتحارية، معاناة
    <b>3977</b> إساءة معاملة مسن أو شخص معاق
    <b>3018</b> تنمر على الشباب، وعبر الإنترنت أيضًا
    <b>{ "116 000" }</b> طفل مفقود
    <b>{ "116 006" }</b> مساعدة الضحايا
urgence-local = <b>بالقرب منكم</b>
alarm-violence =
    <b>17</b>: الشرطة، عند خطر مباشر
    <b>114</b>: برسالة SMS، بدون كلام
    <b>3919</b>: من يستمع إليكم، ليلًا ونهارًا
alarm-sexual-violence =
    <b>17</b>: الشرطة، عند خطر مباشر
    <b>114</b>: برسالة SMS، بدون كلام
    <b>3919</b>: من يستمع إليكم، ليلًا ونهارًا
    <b>15</b>: العلاج
alarm-child =
    <b>119</b>: طفل في خطر، ليلًا ونهارًا
    <b>17</b>: خطر مباشر
    <b>114</b>: برسالة SMS، بدون كلام
alarm-suicide =
    لستم وحدكم. اتصلوا الآن:
    <b>3114</b>: استماع ومساعدة، ليلًا ونهارًا، مجانًا
    <b>15</b>: إذا كانت الحياة في خطر الآن
alarm-homeless =
    <b>115</b>: مأوى هذه الليلة، مجانًا، ليلًا ونهارًا
    أعيدوا الاتصال إذا كان الخط مشغولًا. في حالة الخطر: <b>112</b>
alarm-medical =
    <b>15</b>: الإسعاف (SAMU)
    <b>112</b>: من أي هاتف
    <b>114</b>: برسالة SMS، إذا كنتم لا تستطيعون الكلام
alarm-fire =
    <b>18</b> أو <b>112</b>: رجال الإطفاء
alarm-assault =
    <b>17</b> أو <b>112</b>: في حالة الخطر، اتصلوا فورًا
    <b>114</b>: برسالة SMS، بدون كلام
alarm-danger =
    <b>17</b> أو <b>112</b>: في حالة الخطر، اتصلوا فورًا
    <b>114</b>: برسالة SMS، بدون كلام
alarm-silent = <b>114</b> برسالة SMS: الشرطة أو النجدة، بدون كلام.
alarm-local = ثم، بالقرب من هنا:
cleared = .

## Browsing

themes = <b>عمّ تبحثون؟</b> اختاروا موضوعًا، أو اكتبوا سؤالكم.
themes-in = <b>عمّ تبحثون في { $commune }؟</b> اختاروا موضوعًا، أو اكتبوا سؤالكم.
theme-title = <b>{ $theme }</b>
theme-empty = لا توجد هنا خدمة في هذا الموضوع.
theme-page = صفحة { $page } من { $pages }
theme-fam = 👶 الأطفال والأسرة
theme-dro = 📄 المعاملات والحقوق
theme-arg = 💶 المال والمساعدات
theme-log = 🏠 السكن
theme-san = 🩺 الصحة
theme-emp = 💼 العمل والتكوين
theme-mob = 🚌 التنقل
theme-num = 💻 الإنترنت والحاسوب
theme-ali = 🍲 الطعام واللباس والتجهيز
theme-loi = 🎭 الترفيه واللقاءات
theme-lan = 📚 القراءة والكتابة والفرنسية
theme-aut = ➕ خدمات أخرى

## Welcome

welcome = <b>أهلًا بكم في { $commune }!</b> أهم المعلومات لبداية جيدة:
welcome-line = • <b>{ $name }</b>
welcome-end = المسوا رقمًا لرؤية البطاقة. ولأي شيء آخر، اطرحوا سؤالكم.
welcome-ask = أهلًا بكم! إلى أي بلدية وصلتم حديثًا؟

## My data

mydata =
    <b>ما أحتفظ به عنكم</b>
    • رقم هذه المحادثة، لأجيبكم؛
    { $commune ->
        [none] • لا توجد أي بلدية؛
       *[other] • بلديتكم: { $commune }؛
    }
    • لغتكم: { $language }.

    لا أحتفظ باسمكم ولا بأسئلتكم. يبقى سياق المحادثة في الذاكرة مدة { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } ثم يختفي.
    لمسح كل شيء: { "/oublier" }
mydata-none =
    لا أحتفظ بأي شيء عنكم: لا اسم ولا بلدية ولا سؤال.
    يبقى سياق المحادثة في الذاكرة مدة { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } ثم يختفي.
forget-ask = هل أمسح كل ما أحتفظ به عنكم؟ يمكنكم دائمًا طرح الأسئلة بعد ذلك.
forgotten = تم: مُسح كل شيء.
forget-kept = حسنًا، لم يُمسح شيء.

## Language

language-ask =
    <b>بأي لغة تريدون قراءة أجوبتي؟</b>
    إذا لم تختاروا، أجيب بلغة سؤالكم.
language-chosen = حسنًا: سأجيبكم دائمًا بهذه اللغة: { $language }. المسوا هذا الزر مرة أخرى للعودة إلى لغة أسئلتكم.
language-free = حسنًا: سأجيب بلغة سؤالكم.
language-ticked = ✅ { $language }
language-continue = 🌐 المتابعة بالعربية

language-fr = Français
language-fr-falc = Français facile
language-en = English
language-es = Español
language-pt = Português
language-ar = العربية
language-tr = Türkçe
language-uk = Українська

## What is not a question

content-voice = لا أستطيع بعد الاستماع إلى الرسائل الصوتية. اكتبوا لي في بضع كلمات عمّ تبحثون.
content-photo = لا أستطيع قراءة الصور. اكتبوا لي في بضع كلمات عمّ تبحثون.
content-sticker = 🙂 عمّ تبحثون؟
content-other = أقرأ النصوص فقط. اكتبوا لي في بضع كلمات عمّ تبحثون.
content-contact = لا أحتفظ بجهات الاتصال. اكتبوا لي في بضع كلمات عمّ تبحثون.
content-group = أجيب في محادثة خاصة، لتبقى أسئلتكم بيننا: { $link }
edited = أعدت قراءة رسالتكم بعد تصحيحها:
too-long = رسالتكم طويلة جدًا. اكتبوا لي الأهم في جملة أو جملتين.
flood = لحظة من فضلكم: أجيب عن رسائلكم واحدة واحدة. حاولوا من جديد بعد بضع ثوانٍ.
stale-button = لم يعد هذا الزر صالحًا. اطرحوا سؤالكم.
trouble = عذرًا، حدث خلل من جهتي. حاولوا من جديد، أو اتصلوا بالشبّاك: { "/aide" }
opinion-thanks = شكرًا. قولوها بطريقة أخرى وسأبحث من جديد.
near-ask = المسوا مشبك الورق ثم «الموقع» لترسلوا لي مكانكم.
near-title = أقرب الخدمات إليكم:
near-none = لا أعرف أي خدمة أعرف مكانها.
distance-m = { $metres } م
distance-km = { $km } كم

"""A resident is answered in the language of the question, and so are the buttons under it."""

from aiogram.types import User

from tests.chats import Chats, labels, press
from tests.valbrune import CRECHE

TURKISH = "kreş için nereye başvurabilirim"
ARABIC = "أين أجد حضانة لطفلي"


async def test_a_turkish_question_gets_turkish_words_around_french_names(chats: Chats) -> None:
    person = chats.person()
    await person.send(TURKISH)
    assert person.last.text == (
        "Crèche Les Lucioles\n"
        "Maison des familles\n"
        "\n"
        "🟢 şu anda açık, kapanış: 18.30\n"
        "📍 1 place de la Mairie, 98100 Valbrune\n"
        "☎️ 01 99 00 00 10\n"
        "💶 Ücretli: selon le quotient familial\n"
        "📄 Getirilecek belgeler: livret de famille, justificatif de domicile\n"
        "👥 Aileler · Yaş: 2 ay – 3 yaş\n"
        "\n"
        "ℹ️ Accueil régulier des enfants de moins de trois ans, du lundi au vendredi.\n"
        "\n"
        "✅ Doğrulama tarihi: 2 Kasım 2026 Pazartesi\n"
        "Bilgi zamanı: 24 Kasım Salı, saat 10.00"
    )


async def test_its_buttons_answer_in_turkish(chats: Chats) -> None:
    person = chats.person()
    await person.send(TURKISH)
    await press(person, "🕐 Bütün saatler")
    assert "pazartesiden cumaya 07.30–18.30 (resmî tatiller hariç)" in person.last.text
    assert "• bugün, 07.30–18.30" in person.last.text
    await press(person, "⬅️ Kart")
    chats.clock.pass_time(hours=10)
    await press(person, "🔄 Yenile")
    assert "🔴 kapalı, yarın saat 07.30 itibarıyla açık" in person.last.text


async def test_a_turkish_card_stays_turkish_after_a_french_question(chats: Chats) -> None:
    person = chats.person()
    await person.send(TURKISH)
    card = person.last
    await person.send("où refaire ma carte d’identité")
    chats.clock.pass_time(hours=10)
    await press(person, "🔄 Yenile", card)
    (shown,) = (m for m in person.messages if m.id == card.id)
    assert "🔴 kapalı, yarın saat 07.30 itibarıyla açık" in shown.text


async def test_a_follow_up_and_what_is_not_text_keep_the_language(chats: Chats) -> None:
    person = chats.person()
    await person.send(TURKISH)
    voice = {"file_id": "v", "file_unique_id": "v", "duration": 3}
    await person.send(voice=voice)
    assert person.last.text.startswith("Sesli mesajları henüz dinleyemiyorum.")
    await person.send("/aide")
    assert "/langue: Dilimi seç" in person.last.text


async def test_an_arabic_card_sets_apart_what_reads_left_to_right(chats: Chats) -> None:
    person = chats.person()
    await person.send(ARABIC)
    assert "🟢 مفتوح الآن، حتى الساعة 18:30\n" in person.last.text
    assert "📍 العنوان: \u20681 place de la Mairie, 98100 Valbrune\u2069\n" in person.last.text
    assert "☎️ الهاتف: \u206801 99 00 00 10\u2069\n" in person.last.text
    assert "العمر: من شهرين إلى 3 سنوات" in person.last.text
    await press(person, "🔄 تحديث")
    assert "هذه المعلومة بتاريخ الثلاثاء 24 نوفمبر على الساعة 10:00" in person.last.text


async def test_danger_in_arabic_gets_the_numbers_in_arabic(chats: Chats) -> None:
    person = chats.person()
    await person.send("زوجي يضربني")
    assert person.last.text.startswith("17: الشرطة، عند خطر مباشر\n")
    assert "3919" in person.last.text
    assert labels(person.last)[-1] == "🧹 مسح هذه المحادثة"


async def test_a_language_is_chosen_among_eight_and_kept(chats: Chats) -> None:
    person = chats.person()
    await person.send("/langue")
    assert labels(person.last) == [
        "Français", "Français facile", "English", "العربية",
        "Português", "Español", "Türkçe", "Українська",
    ]  # fmt: skip
    await press(person, "Français facile")
    assert person.last.text.startswith("D’accord. Je réponds toujours dans cette langue")
    assert "✅ Français facile" in labels(person.last)
    await person.send("où trouver une place en crèche")
    assert "🟢 ouvert maintenant, jusqu’à 18 heures 30" in person.last.text
    chats.clock.pass_time(minutes=45)
    await person.send("/mesdonnees")
    assert "votre langue : Français facile" in person.last.text


async def test_the_language_chosen_by_hand_goes_before_the_questions(chats: Chats) -> None:
    person = chats.person()
    await person.send("/langue")
    await press(person, "English")
    await person.send(TURKISH)
    assert "🟢 open now, until 18:30" in person.last.text


async def test_a_choice_can_be_given_up(chats: Chats) -> None:
    person = chats.person()
    await person.send("/langue")
    await press(person, "English")
    await press(person, "✅ English")
    assert person.last.text == "All right: I answer in the language of your question."
    await person.send("/mesdonnees")
    assert person.last.text.startswith("Je ne garde rien de vous")


async def test_a_phone_in_another_language_is_greeted_in_both(chats: Chats) -> None:
    person = chats.person()
    person.user = User(id=person.id, is_bot=False, first_name="Ayşe", language_code="tr")
    await person.send("/start")
    assert person.last.text.startswith("Bonjour ! Je suis le guichet de Pays de Valbrune.")
    assert "Merhaba! Ben Pays de Valbrune danışma hizmetiyim." in person.last.text
    assert labels(person.last) == ["Saint-Ormoy", "Valbrune", "🌐 Türkçe devam et"]
    await press(person, "🌐 Türkçe devam et")
    assert person.last.text.startswith("Peki: size hep bu dilde cevap vereceğim: Türkçe.")
    await person.send("/start")
    assert person.last.text.startswith("Merhaba! Ben Pays de Valbrune danışma hizmetiyim.")


async def test_a_phone_in_another_language_says_nothing_of_a_french_question(chats: Chats) -> None:
    person = chats.person()
    person.user = User(id=person.id, is_bot=False, first_name="Ayşe", language_code="tr")
    await person.send("où trouver une place en crèche")
    assert "🟢 ouvert maintenant, jusqu’à 18 h 30" in person.last.text
    await person.send(f"/start f-{CRECHE.code}")
    assert "🟢 ouvert maintenant" in person.last.text


async def test_a_forged_language_changes_nothing(chats: Chats) -> None:
    person = chats.person()
    await person.send("/langue")
    for forged in ("i:xx", "i:", "i:../fr"):
        await person.press_data(forged, person.last)
    await person.send("bonjour")
    assert person.last.text == "Bonjour ! Que cherchez-vous ?"

"""Every language says all that French says to a resident, with the same arguments."""

import re
from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import parse
from fluent.syntax.ast import Junk, Message, Resource, VariableReference
from fluent.syntax.visitor import Visitor

from knowledge.directory.territory import HolidayRegion, SchoolZone
from knowledge.question.language import Language
from knowledge.schedule.calendar import Calendar
from knowledge.schedule.osm import read_osm
from knowledge.schedule.rules import DatedException, ExceptionKind, Fortnight, Timetable
from knowledge.schedule.sessions import sessions, state_at
from knowledge.wording.dates import clock_in_words
from knowledge.wording.directions import FIRST_STRONG, POP
from knowledge.wording.exceptions import exception_in_words
from knowledge.wording.hours import schedule_in_words, session_in_words, state_in_words
from knowledge.wording.messages import (
    EASY_FRENCH,
    FRENCH,
    LOCALES,
    RESIDENTS_FILES,
    languages,
    messages,
)
from knowledge.wording.say import Say
from knowledge.wording.spoken import language_of_buttons

OTHERS = tuple(code for code in languages() if code != FRENCH)
FOREIGN = tuple(code for code in OTHERS if code != EASY_FRENCH)
PARIS = ZoneInfo("Europe/Paris")
ZONE_B = Calendar(SchoolZone.B, HolidayRegion.METROPOLE)

# What grammar may need besides, or instead: keys of days and months, and their forms.
AGREEMENT = {
    "date-clock": {"hour", "minute", "padded"},
    "date-on": {"date", "rest", "day"},
    "day-nth": {"nth", "day"},
    "days-one": {"name", "day"},
    "days-range": {"first", "last", "start", "end"},
    "days-one-nth": {"nth", "name", "day"},
    "days-many-nths": {"nths", "names", "day"},
    "days-one-in-weeks": {"name", "weeks", "day"},
    "season-month": {"month", "number"},
}


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


@cache
def entries(language: str, file: str) -> dict[str, frozenset[str]]:
    """The keys of a file and the variables of each."""
    resource: Resource = parse((LOCALES / language / f"{file}.ftl").read_text(encoding="utf-8"))
    assert not [e for e in resource.body if isinstance(e, Junk)]
    found: dict[str, frozenset[str]] = {}
    for entry in resource.body:
        if isinstance(entry, Message):
            assert entry.id.name not in found, f"{entry.id.name} is said twice"
            seen = _Variables()
            seen.visit(entry)
            found[entry.id.name] = frozenset(seen.found)
    return found


def everything(language: str) -> dict[str, frozenset[str]]:
    return {k: v for file in RESIDENTS_FILES for k, v in entries(language, file).items()}


def test_there_are_words_for_each_language_that_is_detected() -> None:
    assert {*Language} | {EASY_FRENCH} == {*languages()}


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_the_residents_files_and_no_other(language: str) -> None:
    assert {p.stem for p in (LOCALES / language).glob("*.ftl")} == {*RESIDENTS_FILES}


@pytest.mark.parametrize("file", RESIDENTS_FILES)
@pytest.mark.parametrize("language", OTHERS)
def test_keys_are_those_of_french(language: str, file: str) -> None:
    assert entries(language, file).keys() == entries(FRENCH, file).keys()


@pytest.mark.parametrize("language", OTHERS)
def test_arguments_are_those_of_french(language: str) -> None:
    theirs, ours = everything(language), everything(FRENCH)
    differing = {
        key: sorted(theirs[key] ^ ours[key])
        for key in ours
        if theirs.get(key) != ours[key] and not theirs[key] <= AGREEMENT.get(key, set())
    }
    assert differing == {}


# Numbers, so that plurals are chosen; keys, so that agreements are.
_NUMBERS = {"count", "minutes", "weeks", "nth", "page", "pages", "index", "hour", "minute"}
_KEYS = {"day": "wed", "start": "mon", "end": "fri", "doubt": "public-holiday", "parity": "odd"}


def sample(names: frozenset[str], number: int) -> dict[str, str | int]:
    return {
        name: number
        if name in _NUMBERS or name in {"number", "topics", "reminders", "metres"}
        else _KEYS.get(name, "Mairie d’Alba")
        for name in names
    }


@pytest.mark.parametrize("number", [0, 1, 2, 3, 5, 11, 21, 100])
@pytest.mark.parametrize("language", languages())
def test_every_message_can_be_said(language: str, number: int) -> None:
    words = messages(language)
    for key, names in everything(language).items():
        said = words(key, **sample(names, number))
        assert said.strip()
        assert said.count(FIRST_STRONG) == said.count(POP)


@pytest.mark.parametrize("language", languages())
def test_every_message_keeps_its_markup(language: str) -> None:
    for key, names in everything(FRENCH).items():
        french = messages(FRENCH)(key, **sample(names, 2))
        said = messages(language)(key, **sample(everything(language)[key], 2))
        assert sorted(re.findall(r"</?\w+>", said)) == sorted(re.findall(r"</?\w+>", french)), key


@pytest.mark.parametrize("language", OTHERS)
def test_numbers_to_call_are_those_of_french(language: str) -> None:
    def called(tongue: str, key: str) -> list[str]:
        bare = re.sub(f"[{FIRST_STRONG}{POP}]", "", messages(tongue)(key))
        return sorted(re.findall(r"\d[\d ]*\d|\d+", bare))

    for key in everything(FRENCH):
        if key.startswith(("alarm-", "urgence", "referral-")) and key != "alarm-local":
            assert called(language, key) == called(FRENCH, key), key


# Words that only French has and that no other language's sentence needs.
_FRENCH_WORDS = re.compile(
    r"\b(?:le|les|des|du|une|est|dans|pour|avec|votre|vous|sur|jusqu|à partir|horaires|fermé|"
    r"ouvert|rendez|appelez|aujourd|chercher|service|je|ne|pas|aucun|lieux|touchez)\b",
    re.IGNORECASE,
)
# Proper names that people must recognise at a counter, and other languages' own words.
_ALLOWED = re.compile(
    r"service-public\.gouv\.fr|Allô Service Public|France services?|Français facile|maison des "
    r"solidarités|/\w+|\S+\.(?:gouv\.)?fr\b",
    re.IGNORECASE,
)
_HOMOGRAPHS = {
    "en": {"service"},
    "es": {"horaires", "le", "sur"},
    "pt": {"sur", "pas"},
    "tr": {"ne"},
    "ar": set(),
    "uk": set(),
}


@pytest.mark.parametrize("language", FOREIGN)
def test_no_french_is_left(language: str) -> None:
    words = messages(language)
    left = {}
    for key, names in everything(language).items():
        said = _ALLOWED.sub("", words(key, **dict.fromkeys(sample(names, 2), "0")))
        found = {w.lower() for w in _FRENCH_WORDS.findall(said)} - _HOMOGRAPHS[language]
        if found:
            left[key] = found
    assert left == {}


@pytest.mark.parametrize("language", ["ar", "uk"])
def test_another_script_is_written_in_it(language: str) -> None:
    """Latin letters are those of names, and fewer than the language's own."""
    letters = {"ar": "\u0600-\u06ff", "uk": "\u0400-\u04ff"}[language]
    names = {"language-", "start-languages", "distance-", "referral-service-public"}
    for key, variables in everything(language).items():
        said = messages(language)(key, **dict.fromkeys(sample(variables, 2), "0"))
        own = len(re.findall(f"[{letters}]", said))
        latin = len(re.findall("[A-Za-z]", re.sub(r"<[^>]*>|\S+\.fr\b", "", said)))
        if latin and not key.startswith(tuple(names)):
            assert own > latin / 2, key


def test_easy_french_has_short_sentences() -> None:
    """FALC: one idea a sentence. Hours and lists of places are data, not sentences."""
    for key in entries(EASY_FRENCH, "resident").keys() - {"start-languages"}:
        names = everything(EASY_FRENCH)[key]
        said = messages(EASY_FRENCH)(key, **dict.fromkeys(sample(names, 2), "0"))
        for sentence in re.split(r"[.?!:;\n]", said):
            assert len(sentence.split()) <= 13, f"{key}: {sentence}"


def test_a_key_that_a_language_lacks_is_said_in_french() -> None:
    assert messages("tr")("command-fiche-help") == messages(FRENCH)("command-fiche-help")
    assert messages("tr").has("command-fiche-help")


def test_plurals_are_the_languages_own() -> None:
    arabic, ukrainian = Say("ar"), Say("uk")
    assert arabic.plain("age-years", count=1) == "سنة واحدة"
    assert arabic.plain("age-years", count=2) == "سنتين"
    assert arabic.plain("age-years", count=3) == "3 سنوات"
    assert arabic.plain("age-years", count=11) == "11 سنة"
    assert ukrainian.plain("card-itinerant", count=1) == "🚌 Виїзна служба: 1 зупинка"
    assert ukrainian.plain("card-itinerant", count=3) == "🚌 Виїзна служба: 3 зупинки"
    assert ukrainian.plain("card-itinerant", count=5) == "🚌 Виїзна служба: 5 зупинок"
    assert ukrainian.plain("card-itinerant", count=21) == "🚌 Виїзна служба: 21 зупинка"


def test_what_reads_left_to_right_stands_apart_in_arabic_and_only_that() -> None:
    arabic = Say("ar")
    assert arabic("card-phone", number="01 99 00 00 10") == "☎️ الهاتف: \u206801 99 00 00 10\u2069"
    assert arabic("card-place", place="2 rue du Pont") == "📍 العنوان: \u20682 rue du Pont\u2069"
    assert arabic("card-open-now", state="مفتوح الآن، حتى الساعة 18:30") == (
        "🟢 مفتوح الآن، حتى الساعة 18:30"
    )
    reason = arabic.plain("state-reason", closed="مغلق", reason="travaux")
    assert reason == "مغلق (\u2068travaux\u2069)"
    assert arabic("card-closed-now", state=reason) == "🔴 مغلق (\u2068travaux\u2069)"


def test_isolates_in_data_cannot_leave_a_message_open() -> None:
    assert FIRST_STRONG not in Say("ar")("card-open-now", state=f"مفتوح {FIRST_STRONG}")
    assert POP not in Say("fr")("card-place", place=f"1 rue{POP}")
    assert "\u202e" not in Say("ar")("card-place", place="1 rue \u202e du Pont")


def test_other_directions_need_no_isolates() -> None:
    for language in languages():
        if language != "ar":
            said = Say(language)("card-place", place="2 rue du Pont")
            assert FIRST_STRONG not in said


def test_buttons_tell_their_language() -> None:
    assert language_of_buttons(["🕐 Bütün saatler", "🔄 Yenile"]) == "tr"
    assert language_of_buttons(["👎 Ce n’est pas ça"]) == "fr"
    assert language_of_buttons(["🔄 Mettre à jour", "👎 Ce n’est pas ça"]) == "fr-falc"
    assert language_of_buttons(["1", "2"]) is None


WEEK = "Mo-Fr 08:30-12:00,14:00-17:00; Sa 09:00-12:00"
NTHS = "Tu[1,3] 09:00-12:00; PH off"
FIRST_WEDNESDAY = "We[1] 14:00-16:30"
NO_HOLIDAYS = "Mo 09:00-12:00; PH,SH off"
ON_REQUEST = 'Mo 09:00-12:00 "sur rdv"'


@pytest.mark.parametrize(
    ("language", "value", "sentence"),
    [
        ("en", WEEK, "Monday to Friday from 8:30 to 12:00 and from 14:00 to 17:00, "
                     "Saturdays from 9:00 to 12:00"),
        ("en", NTHS, "the 1st and 3rd Tuesdays of the month, from 9:00 to 12:00, "
                     "except on public holidays"),
        ("en", FIRST_WEDNESDAY, "the 1st Wednesday of the month, from 14:00 to 16:30"),
        ("en", NO_HOLIDAYS, "Mondays from 9:00 to 12:00, except on public holidays and in the "
                            "school holidays"),
        ("en", ON_REQUEST, "Mondays from 9:00 to 12:00, by appointment"),
        ("en", "Mo-Fr 09:00-12:00; Aug off", "Monday to Friday from 9:00 to 12:00; "
                                             "closed in August"),
        ("es", WEEK, "de lunes a viernes de 8:30 a 12:00 y de 14:00 a 17:00, "
                     "los sábados de 9:00 a 12:00"),
        ("es", NTHS, "el primer y tercer martes del mes, de 9:00 a 12:00, salvo días festivos"),
        ("es", ON_REQUEST, "los lunes de 9:00 a 12:00, con cita previa"),
        ("pt", WEEK, "de segunda-feira a sexta-feira das 8h30 às 12h e das 14h às 17h, "
                     "ao sábado das 9h às 12h"),
        ("pt", NTHS, "nas 1.ª e 3.ª terças-feiras do mês, das 9h às 12h, exceto nos feriados"),
        ("pt", "Sa[-1] 09:00-12:00", "no último sábado do mês, das 9h às 12h"),
        ("tr", WEEK, "pazartesiden cumaya 08.30–12.00 ve 14.00–17.00, cumartesi 09.00–12.00"),
        ("tr", NTHS, "ayın ilk ve üçüncü salı günleri, 09.00–12.00 (resmî tatiller hariç)"),
        ("tr", ON_REQUEST, "pazartesi 09.00–12.00, randevuyla"),
        ("uk", WEEK, "з понеділка до п’ятниці з 8:30 до 12:00 і з 14:00 до 17:00, "
                     "у суботу з 9:00 до 12:00"),
        ("uk", NTHS, "у перший і третій вівторок місяця, з 9:00 до 12:00, крім святкових днів"),
        ("uk", FIRST_WEDNESDAY, "у першу середу місяця, з 14:00 до 16:30"),
        ("uk", "Mo-Fr 09:00-12:00; Aug off",
         "з понеділка до п’ятниці з 9:00 до 12:00; зачинено у серпні"),
        ("ar", WEEK, "من الاثنين إلى الجمعة من 8:30 إلى 12:00 ومن 14:00 إلى 17:00، "
                     "يوم السبت من 9:00 إلى 12:00"),
        ("ar", NTHS, "أيام الثلاثاء الأول والثالث من الشهر، من 9:00 إلى 12:00، "
                     "ما عدا العطل الرسمية"),
        ("ar", ON_REQUEST, "يوم الاثنين من 9:00 إلى 12:00، بموعد مسبق"),
        ("fr-falc", FIRST_WEDNESDAY,
         "le premier mercredi du mois, de 14 heures à 16 heures 30"),
    ],
)  # fmt: skip
def test_schedules_are_said_in_each_language(language: str, value: str, sentence: str) -> None:
    assert schedule_in_words(read_osm(value), messages(language)) == sentence


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "every other Thursday, from 14:00 to 16:00 (next: Thursday 3 December)"),
        ("es", "un jueves de cada dos, de 14:00 a 16:00 (próximo: jueves 3 de diciembre)"),
        ("pt", "uma quinta-feira de duas em duas semanas, das 14h às 16h "
               "(próximo dia: quinta-feira, 3 de dezembro)"),
        ("tr", "iki haftada bir perşembe günü, 14.00–16.00 (bir sonraki: 3 Aralık Perşembe)"),
        ("uk", "у четвер раз на два тижні, з 14:00 до 16:00 "
               "(наступний раз: четвер, 3 грудня)"),
        ("ar", "يوم الخميس مرة كل أسبوعين، من 14:00 إلى 16:00 "
               "(الموعد القادم: الخميس 3 ديسمبر)"),
    ],
)  # fmt: skip
def test_a_fortnight_is_told_by_its_next_day(language: str, sentence: str) -> None:
    schedule = read_osm("week 1-53/2 Th 14:00-16:00", Fortnight(date(2026, 12, 3)))
    assert schedule_in_words(schedule, messages(language), date(2026, 11, 20)) == sentence


@pytest.mark.parametrize(
    ("language", "value", "now", "sentence"),
    [
        ("en", "Th 09:00-12:00", "2026-11-19T10:00", "open now, until 12:00"),
        ("en", "Th 09:00-12:00", "2026-11-19T13:00",
         "closed, opens again on Thursday 26 November at 9:00"),
        ("es", "Th 09:00-12:00", "2026-11-18T13:00", "cerrado, vuelve a abrir mañana a las 9:00"),
        ("es", "Th 09:00-12:00", "2026-11-19T13:00",
         "cerrado, vuelve a abrir el jueves 26 de noviembre a las 9:00"),
        ("pt", "Th 09:00-12:00", "2026-11-19T13:00",
         "fechado, reabre na quinta-feira, 26 de novembro às 9h"),
        ("pt", "Sa 09:30-12:00", "2026-11-19T13:00",
         "fechado, reabre no sábado, 21 de novembro às 9h30"),
        ("tr", "Th 09:00-12:00", "2026-11-19T10:00", "şu anda açık, kapanış: 12.00"),
        ("tr", "Th 09:00-12:00", "2026-11-19T13:00",
         "kapalı, 26 Kasım Perşembe günü saat 09.00 itibarıyla açık"),
        ("uk", "Th 09:00-12:00", "2026-11-19T10:00", "зараз відчинено, до 12:00"),
        ("uk", "We 09:00-12:00", "2026-11-19T13:00",
         "зачинено, відчиниться у середу, 25 листопада о 9:00"),
        ("ar", "Th 09:00-12:00", "2026-11-19T10:00", "مفتوح الآن، حتى الساعة 12:00"),
        ("ar", "Th 09:00-12:00", "2026-11-18T13:00",
         "مغلق، يفتح من جديد غدًا على الساعة 9:00"),
        ("fr-falc", "Th 09:00-12:00", "2026-11-18T13:00", "fermé, ouvre demain à 9 heures"),
        ("en", "We 09:00-12:00", "2026-11-11T10:00",
         "may be open until 12:00, to be confirmed (public holiday)"),
        ("tr", "We 09:00-12:00", "2026-11-11T10:00",
         "açık olabilir (kapanış: 12.00), kesin değil (resmî tatil)"),
    ],
)  # fmt: skip
def test_open_or_closed_is_said_in_each_language(
    language: str, value: str, now: str, sentence: str
) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=PARIS)
    state = state_at(Timetable(read_osm(value)), ZONE_B, PARIS, moment)
    assert state_in_words(state, moment, messages(language), PARIS) == sentence


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Thursday 3 December from 9:00 to 12:00"),
        ("es", "jueves 3 de diciembre de 9:00 a 12:00"),
        ("pt", "quinta-feira, 3 de dezembro, das 9h às 12h"),
        ("tr", "3 Aralık Perşembe, 09.00–12.00"),
        ("uk", "четвер, 3 грудня з 9:00 до 12:00"),
        ("ar", "الخميس 3 ديسمبر من 9:00 إلى 12:00"),
        ("fr-falc", "jeudi 3 décembre de 9 heures à 12 heures"),
    ],
)
def test_sessions_are_said_in_each_language(language: str, sentence: str) -> None:
    start = datetime(2026, 12, 3, tzinfo=PARIS)
    (session,) = sessions(
        Timetable(read_osm("Th 09:00-12:00")), ZONE_B, PARIS, start, start + timedelta(hours=20)
    )
    now = datetime(2026, 11, 19, 8, tzinfo=PARIS)
    assert session_in_words(session, now, messages(language), PARIS) == sentence


VALUES = (
    WEEK, NTHS, FIRST_WEDNESDAY, NO_HOLIDAYS, ON_REQUEST, "24/7", "off", 'off "travaux"',
    "Fr 22:00-02:00", "Fr 20:00-24:00", "Mo-Su 00:00-08:00", "SH Mo-Fr 09:00-17:00", "SH off",
    "Mo,Tu 16:30-18:30; SH off; SH Mo-Fr 08:00-18:00; PH off", "Mo,PH 10:00-11:00",
    "Apr-Sep Mo 10:00-12:00", "Nov-Feb Mo 10:00-12:00", "Mo-Fr 09:00-12:00; Mo[1] off",
    "2026 Dec 20-2027 Jan 03 off", "2026 Dec 03 14:00-16:00", "week 1-53/2 Th 14:00-16:00",
    '"sur rendez-vous"', 'Mo 09:00-12:00 || "sur rdv"', 'Mo 09:00-12:00 "salle 2"',
    "sunrise-sunset", "Tu[1,3],Th[1,3] 09:00-12:00", "Su[-2] 10:00-12:00",
)  # fmt: skip


@pytest.mark.parametrize("language", languages())
def test_any_schedule_can_be_said_in_any_language(language: str) -> None:
    words = messages(language)
    for value in VALUES:
        for anchor in (None, Fortnight(date(2026, 12, 3), 3)):
            schedule = read_osm(value, anchor)
            for today in (None, date(2026, 11, 20)):
                assert schedule_in_words(schedule, words, today)
        for day in range(14):
            now = datetime(2026, 12, 18, 9 + day % 12, 30, tzinfo=PARIS) + timedelta(days=day)
            state = state_at(Timetable(read_osm(value)), ZONE_B, PARIS, now)
            assert state_in_words(state, now, words, PARIS)


@pytest.mark.parametrize("language", languages())
def test_any_exception_can_be_said_in_any_language(language: str) -> None:
    first, last = date(2026, 12, 24), date(2027, 1, 2)
    for exception in (
        DatedException(ExceptionKind.CLOSED, first),
        DatedException(ExceptionKind.CLOSED, first, first),
        DatedException(ExceptionKind.CLOSED, first, last, reason="congés"),
        DatedException(ExceptionKind.MOVED, first, first, moved_to=last),
    ):
        for today in (date(2026, 12, 23), date(2026, 11, 1)):
            assert exception_in_words(exception, messages(language), today)


def test_digits_are_those_used_in_france() -> None:
    assert clock_in_words(570, messages("ar")) == "9:30"
    assert clock_in_words(570, messages("tr")) == "09.30"
    assert clock_in_words(570, messages("pt")) == "9h30"
    assert clock_in_words(570, messages("fr-falc")) == "9 heures 30"
    assert clock_in_words(1440, messages("en")) == "midnight"

"""Choosing the language of the answers, and greeting in two where a phone speaks another."""

from handlers.callbacks import LanguageButton
from handlers.views.communes import greeting
from knowledge.directory.territory import Territory
from knowledge.question.language import Language
from knowledge.wording.buttons import Button, View, button, in_rows, rows
from knowledge.wording.messages import EASY_FRENCH
from knowledge.wording.say import Say, paragraphs

# French and what reads like it first, then as they are most often asked for in France.
OFFERED = (
    Language.FR.value,
    EASY_FRENCH,
    Language.EN.value,
    Language.AR.value,
    Language.PT.value,
    Language.ES.value,
    Language.TR.value,
    Language.UK.value,
)
_WIDTH = 2


def asked_language(chosen: str | None, say: Say) -> View:
    """The languages under their own names; the one chosen by hand is ticked."""
    return View(say("language-ask"), rows(*in_rows(_buttons(chosen, say), _WIDTH)))


def language_chosen(chosen: str | None, say: Say) -> View:
    """In the language that was chosen; the choice can be given up under it."""
    if chosen is None:
        text = say("language-free")
    else:
        text = say("language-chosen", language=say.plain(f"language-{chosen}"))
    return View(text, rows(*in_rows(_buttons(chosen, say), _WIDTH)))


def greeting_in_two(territory: Territory, declared: str | None, say: Say, other: Say) -> View:
    """The greeting, then the same in another language, and a button to go on in that one."""
    first = greeting(territory, declared, say, languages=False)
    second = greeting(territory, declared, other)
    go_on = button(other.plain("language-continue"), LanguageButton(code=other.language))
    return View(paragraphs(first.text, second.text), rows(*first.rows, [go_on]))


def _buttons(chosen: str | None, say: Say) -> list[Button]:
    names = {code: say.plain(f"language-{code}") for code in OFFERED}
    return [
        button(
            say.plain("language-ticked", language=name) if code == chosen else name,
            LanguageButton(code=code),
        )
        for code, name in names.items()
    ]

"""Dangers in residents' words: alarms raised, and ordinary questions that raise one.

``python -m bench.dangers``. First the set of alarms and look-alikes
(``questions/dangers/dangers.jsonl``): by kind and language, how many alarms are raised; how
many of those raised are right (``right``), and of these how many show first a number that is
good to call (``first number``). Then all other
sets: their emergencies, and their ordinary questions that raise an alarm (``near``: those
whose right service is itself for violence or for people without shelter). Three readers:
Guichet, Guichet without encoder (patterns of words alone), and a list of key words, as most
bots have. Lines of odd ids may be read to mend the readers; those of even ids are only
counted, and tell whether the mending is of any use elsewhere.

A line is read alone: what a thread adds is left out.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from bench.sets import OWN, Asked, QuestionSet, present
from knowledge.directory.snapshot import Directory
from knowledge.needs.load import load as load_thesaurus
from knowledge.question.danger import DangerKind
from knowledge.question.danger_sense import sensed_danger, told_danger
from knowledge.question.language import detect_language
from knowledge.question.sense import Meaning
from knowledge.question.smalltalk import read_smalltalk
from knowledge.question.words import fold
from knowledge.search.encoder import find_encoder
from knowledge.search.match import Matcher
from knowledge.territories.load import DEMO, load_territory
from knowledge.wording.messages import messages

DANGERS = OWN / "dangers" / "dangers.jsonl"
LANGUAGES = ("fr", "en", "es", "pt", "ar", "tr", "uk")
KINDS = ("violence", "child", "suicide", "roof", "medical", "other")
HALVES = ("odd", "even")
NEAR = ("conflits-separation-violence", "hebergement-temporaire", "mettre-a-labri")

# What is usually looked for in a message, and the kind whose numbers are then shown.
KEY_WORDS = {
    DangerKind.SUICIDE: "suicid, me tuer, mourir, en finir, kill myself, morir, matarme,"
    " suicíd, morrer, matar-me, انتحار, أموت, intihar, ölmek, самогуб, померти",
    DangerKind.VIOLENCE: "violence, frappe, battue, viol, me bat, menace, couteau, abuse,"
    " hits me, knife, violencia, me pega, cuchillo, violência, bate-me, faca, يضرب, عنف,"
    " şiddet, dövüyor, насильств, б'є",
    DangerKind.CHILD: "enfant en danger, maltraitance, child abuse, maltrato, maus tratos",
    DangerKind.HOMELESS: "à la rue, sdf, sans abri, dormir dehors, homeless, en la calle,"
    " na rua, في الشارع, sokakta, на вулиці",
    DangerKind.MEDICAL: "urgence, samu, ambulance, respire plus, inconscient, emergency,"
    " heart attack, emergencia, emergência, إسعاف, acil, швидка",
    DangerKind.FIRE: "incendie, au feu, on fire, incendio, incêndio, حريق, yangın, пожежа",
}
_NUMBER = re.compile(r"<b>(\d[\d \u00a0\u202f]*)</b>")

Reader = Callable[[str], tuple[DangerKind, ...]]


@dataclass(frozen=True, slots=True)
class Line:
    """``numbers``: those that are right to call; empty where an alarm would be wrong."""

    id: str
    text: str
    lang: str
    kind: str
    numbers: frozenset[str]

    @property
    def half(self) -> str:
        return half(self.id)


def half(identifier: str) -> str:
    digits = re.findall(r"\d+", identifier)
    return "odd" if digits and int(digits[-1]) % 2 else "even"


def main() -> None:
    matcher = Matcher.of(load_territory(DEMO).directory(), load_thesaurus(), find_encoder())
    readers: dict[str, Reader] = {
        "guichet": lambda text: guichet(text, matcher),
        "patterns": lambda text: guichet(text, None),
        "key words": key_words,
    }
    print_alarms(read_lines(DANGERS), readers)
    print_questions(present(), readers)


def read_lines(path: Path) -> list[Line]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [
        Line(r["id"], r["text"], r["lang"], r.get("kind") or "", frozenset(r.get("numbers") or ()))
        for r in rows
    ]


def guichet(text: str, matcher: Matcher | None) -> tuple[DangerKind, ...]:
    """As a conversation reads a message that opens it; ``matcher`` None: without encoder."""

    def meaning() -> Meaning | None:
        return matcher.meaning(text, detect_language(text).value) if matcher else None

    danger = told_danger(text, meaning)
    if danger is None and not read_smalltalk(text):
        danger = sensed_danger(text, meaning)
    return danger.kinds if danger else ()


def key_words(text: str) -> tuple[DangerKind, ...]:
    said = fold(text)
    for kind, listed in KEY_WORDS.items():
        if any(fold(key.strip()) in said for key in listed.split(",")):
            return (kind,)
    return ()


def first_number(kind: DangerKind) -> str:
    """The number that people read first, of the alarm's own message."""
    found = _NUMBER.search(messages("fr")(f"alarm-{kind.value}"))
    return re.sub(r"\D", "", found[1]) if found else ""


def print_alarms(lines: list[Line], readers: dict[str, Reader]) -> None:
    print("alarms raised, of those that should be; odd and even ids")
    print(f"{'':12}{'lines':>12}" + "".join(f"{name:>16}" for name in readers))
    found = {name: {line.id: read(line.text) for line in lines} for name, read in readers.items()}
    calm = [line for line in lines if not line.numbers]
    for row in ("all", *KINDS, *LANGUAGES, "look-alikes"):
        asked = [ln for ln in lines if ln.numbers and row in ("all", ln.kind, ln.lang)]
        asked = asked or calm
        shares = [shown([(ln, bool(kinds[ln.id])) for ln in asked]) for kinds in found.values()]
        print(f"{row:12}{counted(asked)}" + "".join(f"{share:>16}" for share in shares))
    raised = [[(ln, kinds[ln.id]) for ln in lines if kinds[ln.id]] for kinds in found.values()]
    right = [shown([(ln, bool(ln.numbers)) for ln, _ in one]) for one in raised]
    number = [
        shown([(ln, first_number(kinds[0]) in ln.numbers) for ln, kinds in one if ln.numbers])
        for one in raised
    ]
    print(f"{'right':24}" + "".join(f"{share:>16}" for share in right))
    print(f"{'first number':24}" + "".join(f"{share:>16}" for share in number))


def print_questions(sets: list[QuestionSet], readers: dict[str, Reader]) -> None:
    print("\nother sets: emergencies raised; ordinary questions that raise one")
    asked = [(q, s.directory) for s in sets for q in s.questions]
    for name, read in readers.items():
        counts: Counter[tuple[str, str]] = Counter()
        for question, directory in asked:
            emergency = question.expect == "emergency"
            raised = bool(read(question.text))
            which = "emergency" if emergency else "ordinary"
            counts[which, half(question.id)] += 1
            counts[which + " raised", half(question.id)] += raised
            if raised and not emergency and is_near(question, directory):
                counts["near", half(question.id)] += 1
        said = "; ".join(
            f"{h}: {counts['emergency raised', h]} of {counts['emergency', h]}, false"
            f" {counts['ordinary raised', h]} of {counts['ordinary', h]}"
            f" (near: {counts['near', h]})"
            for h in HALVES
        )
        print(f"{name:14}{said}")


def is_near(question: Asked, directory: Directory) -> bool:
    """Whether the right service is itself for violence or shelter: an alarm is then no
    fright, as the service stands under the numbers."""
    themes: Iterable[str] = (
        theme.value
        for service in directory.services.values()
        if {service.id, service.code} & set(question.gold)
        for theme in service.thematiques or ()
    )
    return any(near in theme for theme in themes for near in NEAR)


def counted(lines: list[Line]) -> str:
    return "".join(f"{sum(line.half == wanted for line in lines):>6}" for wanted in HALVES)


def shown(held: list[tuple[Line, bool]]) -> str:
    """The share for which it holds, of the odd ids and of the even ones."""
    shares = []
    for wanted in HALVES:
        asked = [holds for line, holds in held if line.half == wanted]
        shares.append(f"{sum(asked) / len(asked):5.0%}" if asked else "    –")
    return "".join(shares)


if __name__ == "__main__":
    main()

"""Languages of short questions, by language_sentences.yaml.

The first words of language.yaml knew 118 of its 121 sentences.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

from knowledge.question.language import Language, detect_language


def sentences() -> Iterator[tuple[Language, str]]:
    path = Path(__file__).parent / "language_sentences.yaml"
    for name, block in yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader).items():
        for sentence in block.strip().split("\n"):
            yield Language(name), sentence


def test_short_questions_are_known_by_their_language() -> None:
    wrong = [(s, detect_language(s)) for tongue, s in sentences() if detect_language(s) != tongue]
    assert len(wrong) <= len(list(sentences())) * 0.03, wrong


def test_sms_is_french() -> None:
    for text in "slt g besoin", "kel heure", "g plu 1 rond", "c koi", "jveu 1 rdv", "ya koi":
        assert detect_language(text) is Language.FR


def test_nothing_that_tells_is_french() -> None:
    for text in "", "12345", "?!", "😀", "Verneuil", "06 39 98 00 00":
        assert detect_language(text) is Language.FR


def test_a_french_name_within_arabic_changes_nothing() -> None:
    assert detect_language("أين يقع CCAS في المدينة") is Language.AR


def test_importing_it_loads_no_model() -> None:
    code = "import sys, knowledge.question.language; sys.exit('py3langid' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

"""Courtesies, and questions that begin with one."""

import pytest

from knowledge.question.smalltalk import read_smalltalk


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("bonjour", "greeting"),
        ("Bonjour !", "greeting"),
        ("slt", "greeting"),
        ("cc", "greeting"),
        ("wesh", "greeting"),
        ("salam aleykoum", "greeting"),
        ("merhaba", "greeting"),
        ("merci", "thanks"),
        ("merci beaucoup madame", "thanks"),
        ("merci bonne journée", "goodbye"),
        ("ok", "ok"),
        ("oui", "ok"),
        ("non merci", "no"),
        ("mdr", "laugh"),
        ("t'es qui ?", "who"),
        ("tu es un robot ?", "who"),
        ("bonjour, je cherche une crèche", None),
        ("bonjour la crèche", None),
        ("merci pour votre aide", "thanks"),
        ("ok merci", "thanks"),
        ("thank you so much", "thanks"),
        ("gracias", "thanks"),
        ("شكرا", "thanks"),
        ("مرحبا", "greeting"),
        ("дякую", "thanks"),
        ("привіт", "greeting"),
        ("teşekkürler", "thanks"),
        ("obrigada", "thanks"),
        ("au revoir", "goodbye"),
        ("comment ça va ?", "how"),
        ("crèche", None),
        ("aide", "who"),
        ("bonsoir a tous", "greeting"),
        ("super merci", "thanks"),
        ("d'accord", "ok"),
        ("je veux mourir", None),
        ("qui peut m'aider", None),
        ("😂", None),
        ("hola buenas tardes", "greeting"),
        ("c'est gentil", "thanks"),
        ("ça marche merci", "thanks"),
        ("what can you do", "who"),
        ("bonjour ça va ?", "how"),
    ],
)
def test_a_courtesy_is_one_only_when_nothing_is_asked(text: str, kind: str | None) -> None:
    found = read_smalltalk(text)
    assert (found.value if found else None) == kind

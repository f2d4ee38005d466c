"""`guichet ask` says in which language it answers, and answers in it."""

import pytest

from bot.ask import worded
from bot.live import world_of
from knowledge.conversation.converse import converse
from tests.chats import words_alone
from tests.valbrune import TUESDAY_10, directory


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("où trouver une place en crèche", "fr", "🟢 ouvert maintenant, jusqu’à 18 h 30"),
        ("kreş için nereye başvurabilirim", "tr", "🟢 şu anda açık, kapanış: 18.30"),
        ("أين أجد حضانة لطفلي", "ar", "🟢 مفتوح الآن، حتى الساعة 18:30"),
        ("де записати дитину в ясла", "uk", "🟢 зараз відчинено, до 18:30"),
        ("onde posso inscrever o meu filho na creche", "pt", "🟢 aberto agora, até às 18h30"),
    ],
)
def test_an_answer_is_worded_in_the_language_of_its_question(
    text: str, language: str, words: str
) -> None:
    world = world_of(directory(), words_alone())
    turn = converse(text, world, TUESDAY_10)
    assert turn.language == language
    assert words in worded(turn, world, TUESDAY_10)

from datetime import datetime
from zoneinfo import ZoneInfo

from knowledge.question import danger, language
from knowledge.question.ready import load_words


def test_every_word_file_is_read_ahead() -> None:
    load_words(datetime(2026, 11, 26, 10, tzinfo=ZoneInfo("Europe/Paris")))
    assert danger._patterns.cache_info().currsize == 1
    assert language._identifier.cache_info().currsize == 1

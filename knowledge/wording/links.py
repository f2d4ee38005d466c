"""Links that lead to the bot from outside: from a poster, a website, somebody who shares a card.

``username``: the bot's @name, without the @.
"""

from urllib.parse import quote

from knowledge.wording.fit import cut, plain
from knowledge.wording.say import data

# What /start carries when it is to open a service's card: the prefix, then its public code.
CARD_LINK = "f-"
# Telegram refuses a button whose address is very long, and percent-encoding triples it.
_SHARED_UNITS = 120


def bot_link(username: str) -> str:
    """The link of a bot's poster: one tap on "start" and it says what it can do."""
    return f"https://t.me/{username}?start"


def card_link(username: str, code: str) -> str:
    """The card's own link: whoever opens it is shown the residents' card."""
    return f"https://t.me/{username}?start={CARD_LINK}{code}"


def share_link(address: str, text: str) -> str:
    """Opens Telegram's choice of a chat, to send an address with a word about it."""
    said = cut(plain(data(text)), _SHARED_UNITS)
    return f"https://t.me/share/url?url={quote(address, safe='')}&text={quote(said, safe='')}"

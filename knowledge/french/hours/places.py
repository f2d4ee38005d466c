"""Places in a sentence about hours: "à la mairie", "5 rue de la Paix".

Owns where a place and its name begin and end. A place changes no hour.
"""

from knowledge.french.hours.cursor import Cursor
from knowledge.french.hours.items import Place
from knowledge.french.hours.kinds import Kind
from knowledge.french.hours.tokens import Token
from knowledge.french.hours.words import CORRECTABLE, MEANINGFUL
from knowledge.french.text import resembles

# What may follow a number that is an hour, not a room's.
_AFTER_HOURS = frozenset(
    {Kind.DASH, Kind.TO, Kind.SLASH, Kind.TIME, Kind.NUMBER, Kind.AND, Kind.MONTH}
)


class PlaceReader:
    def __init__(self, cursor: Cursor, text: str) -> None:
        self.cursor, self.text = cursor, text

    def read_from(self, token: Token) -> Place:
        """A place and its name: words that mean nothing else, up to the next part.

        ``token``, just passed, is its first word.
        """
        while (step := self._name_goes_on()) > 0:
            self.cursor.index += step
        numbered = self.cursor.peek().kind is Kind.NUMBER
        if numbered and self.cursor.peek(1).kind not in _AFTER_HOURS:
            self.cursor.index += 1
        end = self.cursor.last_end
        return Place(token.begin, end, self.text[token.begin : end])

    def leads_on(self, token: Token) -> bool:
        """ "à la mairie", "5 rue de la Paix": small words and numbers before a place."""
        if token.kind is Kind.NUMBER:
            return self.cursor.peek().kind is Kind.PLACE
        return token.kind in (Kind.TO, Kind.INSIDE, Kind.FROM, Kind.SMALL) and self._at_place()

    def _at_place(self) -> bool:
        """Whether a place follows ("à la mairie", "dans les locaux du CCAS")."""
        ahead = 0
        while self.cursor.peek(ahead).kind in (Kind.THE, Kind.FROM):
            ahead += 1
        return self.cursor.peek(ahead).kind is Kind.PLACE

    def _name_goes_on(self) -> int:
        """How many tokens lead to the next word of a name ("Saint-Clair-sur-Vigne"), or 0."""
        ahead = 0
        while self.cursor.peek(ahead).kind in (Kind.FROM, Kind.THE, Kind.DASH, Kind.INSIDE):
            ahead += 1
        word = self.cursor.peek(ahead)
        known = word.kind is Kind.UNKNOWN and (
            word.word in MEANINGFUL or resembles(word.word, CORRECTABLE)
        )
        named = word.kind is Kind.PLACE or (word.kind is Kind.UNKNOWN and word.word.isalpha())
        return ahead + 1 if named and not known else 0

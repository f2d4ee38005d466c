"""A place in the tokens of a sentence.

Owns moving and looking ahead; what the tokens mean is the readers' own.
"""

from collections.abc import Container
from dataclasses import dataclass

from knowledge.french.hours.kinds import Kind
from knowledge.french.hours.tokens import Token

NOTHING = Token(Kind.FILLER, -1, -1)


@dataclass(slots=True)
class Cursor:
    tokens: tuple[Token, ...]
    index: int = 0

    def peek(self, ahead: int = 0) -> Token:
        """The token that far ahead, NOTHING beyond the end."""
        at = self.index + ahead
        return self.tokens[at] if 0 <= at < len(self.tokens) else NOTHING

    def take(self, *kinds: Kind) -> Token | None:
        """The next token, passed, if it is of one of these kinds."""
        token = self.peek()
        if token is NOTHING or token.kind not in kinds:
            return None
        self.index += 1
        return token

    def skip(self, kinds: Container[Kind]) -> list[Token]:
        """Passes all next tokens of these kinds."""
        passed = []
        while (token := self.peek()) is not NOTHING and token.kind in kinds:
            passed.append(token)
            self.index += 1
        return passed

    @property
    def done(self) -> bool:
        return self.index >= len(self.tokens)

    @property
    def last_end(self) -> int:
        return self.tokens[self.index - 1].end if self.index else 0

"""What a directory's services are tied to, and which needs nobody meets: ``guichet needs``."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from knowledge.directory.snapshot import Directory
from knowledge.needs.thesaurus import Need, Thesaurus
from knowledge.wording.messages import Messages, messages

# More services than this are counted, not named.
NAMED = 6


class Tied(Protocol):
    """What knows the ties: a matcher."""

    def ties(self) -> Mapping[str, Sequence[tuple[str, float]]]:
        """By need id, the codes of the services tied to it and how much, strongest first."""
        ...


def needs_report(
    directory: Directory, matcher: Tied, thesaurus: Thesaurus, words: Messages | None = None
) -> str:
    """By theme, each need with its services; then needs that nobody meets; then services
    that no need leads to."""
    say = words or messages("fr")
    ties = matcher.ties()
    lines: list[str] = [
        say(
            "needs-summary",
            needs=len(thesaurus),
            met=sum(1 for n in thesaurus.needs if ties.get(n)),
            services=len(directory.services),
        )
    ]
    for theme in thesaurus.themes():
        met = [n for n in thesaurus.needs.values() if n.theme == theme and ties.get(n.id)]
        if met:
            lines += ["", say("needs-theme", theme=theme)]
            lines += [_met(need, ties[need.id], directory, say) for need in met]
    unmet = [n for n in thesaurus.needs.values() if not ties.get(n.id)]
    if unmet:
        lines += ["", say("needs-unmet", count=len(unmet))]
        lines += [say("needs-unmet-one", name=n.nom, theme=n.theme) for n in unmet]
    reached = {code for found in ties.values() for code, _ in found}
    alone = [s for s in directory.services.values() if s.code not in reached]
    if alone:
        lines += ["", say("needs-untied", count=len(alone))]
        lines += [say("needs-untied-one", name=s.nom) for s in alone]
    return "\n".join(lines)


def _met(need: Need, tied: Sequence[tuple[str, float]], directory: Directory, say: Messages) -> str:
    named = [
        say("needs-service", name=directory.services[code].nom, strength=round(strength * 100))
        for code, strength in tied[:NAMED]
    ]
    more = len(tied) - len(named)
    if more:
        named.append(say("needs-more", count=more))
    return say("needs-met", name=need.nom, services=" ; ".join(named))

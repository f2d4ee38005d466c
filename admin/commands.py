"""The team's commands, declared once: read by the menus, by the help and by the tests."""

from dataclasses import dataclass

from aiogram.types import BotCommand

from knowledge.team.roles import Member, Task, may
from knowledge.wording.messages import messages


@dataclass(frozen=True, slots=True)
class TeamCommand:
    """``task``: what one must be allowed to do to see it. Its words are the messages
    ``command-<name>`` and ``command-<name>-help``, the latter with examples."""

    name: str
    task: Task


CARD = TeamCommand("fiche", Task.READ)
NEW = TeamCommand("nouveau", Task.CREATE)
HOURS = TeamCommand("horaires", Task.EDIT)
CLOSE = TeamCommand("fermer", Task.EDIT)
MOVE = TeamCommand("reporter", Task.EDIT)
OPEN = TeamCommand("ouvrir", Task.EDIT)
SUSPEND = TeamCommand("suspendre", Task.EDIT)
VERIFY = TeamCommand("verifier", Task.EDIT)
QUESTIONS = TeamCommand("questions", Task.TEACH)
JOURNAL = TeamCommand("journal", Task.JOURNAL)
UNDO = TeamCommand("annuler", Task.EDIT)
EVENT = TeamCommand("evenement", Task.BROADCAST)
BROADCAST = TeamCommand("diffuser", Task.BROADCAST)
TEAM = TeamCommand("equipe", Task.MANAGE_TEAM)
IMPORT = TeamCommand("importer", Task.IMPORT)
EXPORT = TeamCommand("exporter", Task.EXPORT)

TEAM_COMMANDS = (
    CARD,
    NEW,
    HOURS,
    CLOSE,
    MOVE,
    OPEN,
    SUSPEND,
    VERIFY,
    QUESTIONS,
    JOURNAL,
    UNDO,
    EVENT,
    BROADCAST,
    TEAM,
    IMPORT,
    EXPORT,
)


def commands_of(member: Member) -> tuple[TeamCommand, ...]:
    """What this member may use."""
    return tuple(c for c in TEAM_COMMANDS if may(member, c.task))


def menu_of(member: Member) -> list[BotCommand]:
    """The menu shown in this member's chat, before residents' own commands."""
    say = messages()
    return [
        BotCommand(command=c.name, description=say(f"command-{c.name}"))
        for c in commands_of(member)
    ]

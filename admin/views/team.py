"""The team's list, its invitations, and the welcome of a new member."""

from collections.abc import Sequence

from markupsafe import Markup

from admin.callbacks import InviteButton, RevokeButton
from admin.commands import commands_of
from knowledge.directory.entries import Structure
from knowledge.directory.snapshot import Directory
from knowledge.team.roles import Member, Role
from knowledge.team.team import Team
from knowledge.wording.buttons import View, button, in_rows, rows
from knowledge.wording.say import Say, lines, paragraphs

_SHOWN = 20


def team_list(team: Team, directory: Directory, say: Say) -> View:
    """Everybody in service, with a button to invite for each role and one to take out each."""
    everybody = team.everybody()
    listed = lines(say("team-title"), *(_line(m, directory, say) for m in everybody))
    invitations = [
        button(
            say.plain("team-button-invite", role=say.plain(f"role-{role.value}")),
            InviteButton(role=role),
        )
        for role in Role
    ]
    removals = [
        [button(say.plain("team-button-revoke", name=m.name), RevokeButton(chat=m.chat))]
        for m in everybody[:_SHOWN]
        if not m.from_settings
    ]
    text = paragraphs(listed, say("team-invite-hint"))
    return View(text, rows(*in_rows(invitations, 2), *removals))


def which_structure(found: Sequence[Structure], say: Say) -> View:
    """The structures of a name, each a button that invites its partner."""
    buttons = [
        [button(s.nom, InviteButton(role=Role.PARTNER, structure=s.code))] for s in found[:_SHOWN]
    ]
    return View(say("team-invite-partner") if not buttons else say("team-title"), rows(*buttons))


def revoking(chat: int, name: str, say: Say) -> View:
    yes = button(say.plain("team-button-revoke-yes"), RevokeButton(chat=chat, sure="y"))
    no = button(say.plain("team-button-keep"), RevokeButton(chat=chat, sure="n"))
    return View(say("team-revoke-ask", name=name), rows([yes], [no]))


def joined(member: Member, say: Say) -> View:
    role = say.plain(f"role-{member.role.value}")
    hint = "team-joined-reader-hint" if member.role is Role.READER else "team-joined-hint"
    return View(paragraphs(say("team-joined", name=member.name, role=role), say(hint)))


def team_help(member: Member, say: Say) -> Markup:
    """The commands of this member, each with its example."""
    return lines(
        say("team-help"),
        *(say(f"command-{c.name}-help") for c in commands_of(member)),
    )


def _line(member: Member, directory: Directory, say: Say) -> Markup:
    role = say.plain(f"role-{member.role.value}")
    names = [directory.structures[c].nom for c in member.structures if c in directory.structures]
    if names:
        return say("team-line-structures", name=member.name, role=role, structures=", ".join(names))
    return say("team-line", name=member.name, role=role)

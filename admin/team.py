"""/equipe: who is in the team, invitations by one-time link, revocation at once."""

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import BotCommandScopeChat, CallbackQuery, Message

from admin import commands
from admin.access import INVITATION_LINK, MayDo
from admin.callbacks import InviteButton, RevokeButton
from admin.views.team import joined, revoking, team_help, team_list, which_structure
from knowledge.conversation.world import World
from knowledge.directory.finding import structures_named
from knowledge.store.team import InvitationSpent
from knowledge.team.roles import Member, Role, Task
from knowledge.team.team import Team
from knowledge.wording.buttons import Screen, View
from knowledge.wording.say import Say


def team_router() -> Router:
    router = Router(name="team")
    manages = MayDo(Task.MANAGE_TEAM)
    router.message.register(join, CommandStart(deep_link=True, magic=F.args[:2] == INVITATION_LINK))
    router.message.register(show_team, Command(commands.TEAM.name), manages)
    router.message.register(show_commands, Command("aide", "help"), MayDo(Task.READ))
    router.callback_query.register(invite, InviteButton.filter(), manages)
    router.callback_query.register(revoke, RevokeButton.filter(), manages)
    return router


async def show_team(
    message: Message, command: CommandObject, world: World, team: Team, say: Say, screen: Screen
) -> None:
    """The team; with a structure's name, an invitation for its partner."""
    if command.args:
        found = structures_named(command.args, world.directory)
        await screen.say(message, which_structure(found, say))
        return
    await screen.say(message, team_list(team, world.directory, say))


async def show_commands(message: Message, member: Member, say: Say, screen: Screen) -> None:
    """The team's help: each command of this member with its example."""
    await screen.say(message, View(team_help(member, say)))


async def invite(
    query: CallbackQuery,
    callback_data: InviteButton,
    member: Member,
    team: Team,
    username: str,
    say: Say,
    screen: Screen,
) -> None:
    role = callback_data.role
    if role is Role.PARTNER and not callback_data.structure:
        await screen.change(query, View(say("team-invite-partner")), say)
        return
    structures = (callback_data.structure,) if callback_data.structure else ()
    secret = await team.invite(member, role, structures)
    link = f"https://t.me/{username}?start={INVITATION_LINK}{secret}"
    text = say("team-invited", role=say.plain(f"role-{role.value}"), link=link)
    await screen.change(query, View(text), say)


async def join(
    message: Message, command: CommandObject, bot: Bot, team: Team, say: Say, screen: Screen
) -> None:
    """The link's first user joins; the menu of their commands follows."""
    user = message.from_user
    if user is None or command.args is None:
        return
    secret = command.args.removeprefix(INVITATION_LINK)
    try:
        member = await team.join(secret, message.chat.id, user.full_name)
    except InvitationSpent:
        await screen.say(message, View(say("team-link-spent")))
        return
    await screen.say(message, joined(member, say))
    await bot.set_my_commands(
        commands.menu_of(member), scope=BotCommandScopeChat(chat_id=message.chat.id)
    )


async def revoke(
    query: CallbackQuery,
    callback_data: RevokeButton,
    bot: Bot,
    world: World,
    team: Team,
    say: Say,
    screen: Screen,
) -> None:
    name = team.name(str(callback_data.chat))
    if callback_data.sure == "n":
        await screen.change(query, team_list(team, world.directory, say), say)
        return
    if not callback_data.sure:
        await screen.change(query, revoking(callback_data.chat, name, say), say)
        return
    done = await team.revoke(callback_data.chat)
    text = say("team-revoked", name=name) if done else say("team-cannot-revoke")
    await screen.change(query, View(text), say)
    if done:
        await bot.delete_my_commands(scope=BotCommandScopeChat(chat_id=callback_data.chat))

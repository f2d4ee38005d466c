"""The queue of questions without an answer, one group of them, what was taught, the figures."""

from collections.abc import Sequence

from markupsafe import Markup

from admin.callbacks import (
    EntryButton,
    GroupButton,
    QuestionsButton,
    TieButton,
    UnmetButton,
    UntaughtButton,
)
from knowledge.conversation.world import World
from knowledge.directory.entries import Service
from knowledge.editing.moment import Moment
from knowledge.learning.figures import Cell, NeedFigures
from knowledge.learning.grouping import Group
from knowledge.learning.teaching import Taught, taught_words
from knowledge.store.journal import Change
from knowledge.wording.buttons import Row, View, button, in_rows, rows
from knowledge.wording.dates import month_name, short_date
from knowledge.wording.fit import cut, fitted
from knowledge.wording.say import Say, lines, paragraphs

A_PAGE = 6
_TEXTS = 8
_LONGEST = 160
_FIGURES = 15


def queue_view(
    groups: Sequence[Group], page: int, world: World, say: Say, lead: Markup | None = None
) -> View:
    tools = [
        button(say.plain(f"queue-button-{name}"), QuestionsButton(what=what))
        for name, what in (("taught", "t"), ("figures", "f"), ("export", "e"))
    ]
    if not groups:
        return View(paragraphs(lead, say("queue-empty")), rows(*in_rows(tools, 2)))
    page = page if page * A_PAGE < len(groups) else 0
    shown = groups[page * A_PAGE : (page + 1) * A_PAGE]
    told = [_group_line(i, g, world, say) for i, g in enumerate(shown, 1)]
    numbers = [button(str(i), GroupButton(question=g.id)) for i, g in enumerate(shown, 1)]
    more = []
    if (page + 1) * A_PAGE < len(groups):
        more = [button(say.plain("queue-button-next"), QuestionsButton(page=page + 1))]
    title = say("queue-title", count=sum(g.count for g in groups))
    text = paragraphs(lead, title, *told, say("queue-pick"))
    return View(text, rows(*in_rows(numbers, A_PAGE), more, *in_rows(tools, 2)))


def group_view(group: Group, world: World, say: Say) -> View:
    need = world.thesaurus.needs.get(group.need or "")
    communes = _communes(group, world)
    text = paragraphs(
        say("group-title", count=group.count),
        lines(*(say("group-line", text=cut(t, _LONGEST)) for t in group.texts[:_TEXTS])),
        lines(
            say("group-need", need=need.nom) if need else None,
            say("group-communes", communes=communes) if communes else None,
        ),
        say("group-ask"),
    )
    buttons = [
        [button(say.plain(f"group-button-{name}"), GroupButton(question=group.id, what=what))]
        for name, what in (("tie", "t"), ("unmet", "n"), ("drop", "d"))
    ]
    return View(text, rows(*buttons, _back(say)))


def which_service(group: Group, services: Sequence[Service], say: Say) -> View:
    buttons = [[button(s.nom, TieButton(question=group.id, code=s.code))] for s in services]
    back = button(say.plain("queue-button-back"), GroupButton(question=group.id))
    text = paragraphs(say("group-line", text=cut(group.texts[0], _LONGEST)), say("group-tie"))
    return View(text, rows(*buttons, [back]))


def which_need(group: Group, needs: Sequence[str], world: World, say: Say) -> View:
    named = [world.thesaurus.needs[n].nom for n in needs]
    buttons = [
        [button(name, UnmetButton(question=group.id, rank=i))] for i, name in enumerate(named)
    ]
    other = button(say.plain("group-other-need"), UnmetButton(question=group.id, rank=-1))
    text = paragraphs(say("group-line", text=cut(group.texts[0], _LONGEST)), say("group-unmet"))
    return View(text, rows(*buttons, [other], _back(say)))


def taught_view(taught: Taught, service: Service, say: Say) -> View:
    see = button(say.plain("edit-button-see"), EntryButton(code=service.code))
    if taught.change is None:
        return View(say("taught-nothing", name=service.nom), rows([see], _back(say)))
    words = lines(*(say("taught-word", word=w) for w in taught.words))
    undo = button(say.plain("taught-button-undo"), UntaughtButton(change=taught.change))
    text = paragraphs(say("taught-done", name=service.nom), words)
    return View(text, rows([undo], [see], _back(say)))


def teachings_view(changes: Sequence[Change], moment: Moment, say: Say) -> View:
    if not changes:
        return View(say("taught-empty"), rows(_back(say)))
    shown = changes[:10]

    def render(limit: int) -> Markup:
        told = []
        for index, change in enumerate(shown, 1):
            service = moment.directory.services.get(change.entry)
            local = moment.directory.territory.today(change.at)
            line = say(
                "taught-line",
                index=index,
                name=service.nom if service else change.entry,
                words=cut(", ".join(taught_words(change)), limit),
                day=short_date(local, say.messages, moment.today),
            )
            told.append(line)
        return paragraphs(say("taught-title"), lines(*told))

    buttons = [
        button(say.plain("taught-button", index=i), UntaughtButton(change=c.id))
        for i, c in enumerate(shown, 1)
    ]
    return View(fitted(render, (200, 80)), rows(*in_rows(buttons, 5), _back(say)))


def figures_view(found: Sequence[NeedFigures], world: World, say: Say) -> View:
    """Needs by commune and by month; small counts are not told."""
    if not found:
        return View(say("figures-empty"), rows(_back(say)))

    def render(limit: int) -> Markup:
        shown = found[: min(_FIGURES, limit)]
        more = len(found) - len(shown)
        return paragraphs(
            say("figures-title"),
            *(_figures_of(f, world, say) for f in shown),
            say("figures-more", count=more) if more else None,
            say("figures-note"),
        )

    return View(fitted(render, (15, 8, 4)), rows(_back(say)))


def _figures_of(figures: NeedFigures, world: World, say: Say) -> Markup:
    need = world.thesaurus.needs.get(figures.need.name)
    name = need.nom if need else say.plain("figures-other")
    communes = (_cell(_commune(c.name, world, say), c, say) for c in figures.communes)
    months = (_cell(_month(c.name, say), c, say) for c in figures.months)
    return lines(
        say("figures-need", need=name, count=_count(figures.need, say)),
        say("figures-communes", cells=" · ".join(communes)),
        say("figures-communes", cells=" · ".join(months)),
    )


def _cell(name: str, cell: Cell, say: Say) -> str:
    return say.plain("figures-cell", name=name, count=_count(cell, say))


def _count(cell: Cell, say: Say) -> str:
    return say.plain("figures-few") if cell.count is None else str(cell.count)


def _commune(code: str, world: World, say: Say) -> str:
    commune = world.directory.territory.commune(code)
    return commune.nom if commune else say.plain("figures-nowhere")


def _month(name: str, say: Say) -> str:
    year, _, month = name.partition("-")
    return f"{month_name(int(month), say.messages, alone=True)} {year}"


def _group_line(index: int, group: Group, world: World, say: Say) -> Markup:
    line = say("queue-line", index=index, text=cut(group.texts[0], _LONGEST), count=group.count)
    need = world.thesaurus.needs.get(group.need or "")
    where = " · ".join(p for p in (need.nom if need else "", _communes(group, world)) if p)
    return say("queue-where", line=line, where=where) if where else line


def _communes(group: Group, world: World) -> str:
    found = (world.directory.territory.commune(code) for code in group.communes)
    return ", ".join(c.nom for c in found if c)


def _back(say: Say) -> Row:
    return [button(say.plain("queue-button-back"), QuestionsButton())]

"""Writing a plan: all of it in the caller's transaction, or nothing."""

from datetime import datetime
from uuid import uuid4

from knowledge.directory.entries import State
from knowledge.exchange.plan import ImportPlan
from knowledge.store.database import Session
from knowledge.store.edits import replace_all
from knowledge.store.entries import add
from knowledge.store.holding import hold
from knowledge.store.journal import Action, Authorship, note_all, note_row


class RefusedPlan(Exception):
    """The files hold something invalid that was not asked to be left out."""


async def apply_plan(session: Session, plan: ImportPlan, *, who: str, at: datetime) -> str:
    """Write the plan; the batch that its changes have in the journal.

    Raises RefusedPlan, and StaleEntry where an entry changed since the plan was made: the
    transaction then keeps nothing, and the plan is to be made again.
    """
    if plan.refused:
        raise RefusedPlan
    batch = uuid4().hex
    if plan.empty:
        return batch
    by = Authorship(who, at, batch)
    await hold(session)
    baselines = {a.entry.code: a.baseline for a in plan.additions if a.baseline is not None}
    entries = [addition.entry for addition in plan.additions]
    await add(session, entries, baselines)
    await note_all(session, [note_row(Action.IMPORT, None, e, 1, by) for e in entries])
    await replace_all(
        session,
        [
            (
                r.before,
                r.after,
                r.version,
                r.baseline,
                _action(r.before.status.state, r.after.status.state),
            )
            for r in plan.replacements
        ],
        by,
    )
    return batch


def _action(before: State, after: State) -> Action:
    return Action.END if after is State.ENDED and before is not State.ENDED else Action.IMPORT

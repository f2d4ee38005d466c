"""The lives of a broadcast and of each of its deliveries."""

from enum import StrEnum


class BroadcastState(StrEnum):
    """DRAFT belongs to the agent's drafts and is never in the queue. MISSED: its time passed
    while nobody could send it, and its author was told."""

    SCHEDULED = "scheduled"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    DONE = "done"
    MISSED = "missed"


# Where each may be led to from which; a second tap finds nothing to change.
LEADS: dict[BroadcastState, frozenset[BroadcastState]] = {
    BroadcastState.PAUSED: frozenset({BroadcastState.RUNNING}),
    BroadcastState.RUNNING: frozenset({BroadcastState.PAUSED}),
    BroadcastState.STOPPED: frozenset(
        {BroadcastState.SCHEDULED, BroadcastState.RUNNING, BroadcastState.PAUSED}
    ),
    BroadcastState.MISSED: frozenset({BroadcastState.SCHEDULED}),
}

OVER = frozenset({BroadcastState.STOPPED, BroadcastState.DONE, BroadcastState.MISSED})


class DeliveryState(StrEnum):
    """CLAIMED: a process has it in hand until its lease ends. BLOCKED: the person blocked the
    bot or is gone; FAILED: Telegram refused the message, or it came too late."""

    PENDING = "pending"
    CLAIMED = "claimed"
    SENT = "sent"
    BLOCKED = "blocked"
    FAILED = "failed"


WAITING = (DeliveryState.PENDING, DeliveryState.CLAIMED)


class Kind(StrEnum):
    """What a broadcast is, from the most pressing. Only DIFFUSION has an author who follows it;
    what is more pressing is sent before the rest of a long one. REPORT: what became of a
    DIFFUSION, to its author."""

    REPORT = "report"
    ALERT = "alert"
    REMINDER = "reminder"
    TEST = "test"
    DIGEST = "digest"
    DIFFUSION = "diffusion"


PRIORITY: dict[Kind, int] = {kind: rank for rank, kind in enumerate(Kind)}

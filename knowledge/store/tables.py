"""The tables, and the two column types that SQLite and PostgreSQL do not share."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.dialects.postgresql import JSONB

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMES)

Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
# SQLite numbers rows by itself only in an INTEGER key.
RowId = BigInteger().with_variant(Integer, "sqlite")


class Instant(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a datetime without time zone: {value}")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: Any, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        found: datetime = value
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


# ``identity`` is a digest of (kind, source, id), which have no limit of length of their
# own; ``baseline`` is what the last import said, field by field, to know what agents
# changed since; ``version`` counts the entry's changes.
entries = Table(
    "entries",
    metadata,
    Column("code", String(16), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("identity", String(64), nullable=False, unique=True),
    Column("parent", String(16), ForeignKey("entries.code"), index=True),
    Column("state", String(16), nullable=False),
    Column("version", Integer, nullable=False),
    Column("shape", Integer, nullable=False),
    Column("data", Json, nullable=False),
    Column("baseline", Json),
)

# One row a change: the fields that changed, before and after. ``batch`` is shared by
# the changes of one import.
changes = Table(
    "changes",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("at", Instant, nullable=False),
    Column("who", String(200), nullable=False),
    Column("entry", String(16), ForeignKey("entries.code"), nullable=False),
    Column("action", String(16), nullable=False),
    Column("version", Integer, nullable=False),
    Column("before", Json),
    Column("after", Json),
    Column("batch", String(32)),
    Column("undone_by", RowId, ForeignKey("changes.id")),
    Index("ix_changes_entry_version", "entry", "version"),
    Index("ix_changes_batch", "batch"),
)

# ``derived``: made of what was imported, so that the next import makes it again.
territory = Table(
    "territory",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("data", Json, nullable=False),
    Column("derived", Boolean, nullable=False),
)

revision = Table(
    "revision",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", BigInteger, nullable=False),
)

# All that is kept about a resident.
people = Table(
    "people",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("commune", String(5)),
    Column("language", String(8)),
    Column("created", Instant, nullable=False),
)

# Agents, partners and readers. Revoked ones stay, so that the journal can name them.
members = Table(
    "members",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("name", String(100), nullable=False),
    Column("role", String(16), nullable=False),
    Column("structures", Json, nullable=False),
    Column("since", Instant, nullable=False),
    Column("invited_by", BigInteger),
    Column("revoked_at", Instant),
)

# ``digest``: of the link's secret, which itself is never kept.
invitations = Table(
    "invitations",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("structures", Json, nullable=False),
    Column("invited_by", BigInteger, nullable=False),
    Column("expires", Instant, nullable=False),
    Column("used_by", BigInteger),
)

# What an agent is in the middle of: a proposal that waits for its tap, or a wizard's steps.
drafts = Table(
    "drafts",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("chat", BigInteger, nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("data", Json, nullable=False),
    Column("updated", Instant, nullable=False),
    Column("done", Boolean, nullable=False),
)

# What is sent to many, or to one. ``key``: what it is about, so that it is made only once;
# ``due``: when its sending begins; ``late``: how many seconds
# later it may still; ``beat``: when a process last had it in hand, to know how long all slept;
# ``counts``: what became of deliveries that are erased; ``progress``: the message in the
# author's chat that shows how far it is.
broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("key", String(100), unique=True),
    Column("kind", String(16), nullable=False),
    Column("priority", Integer, nullable=False),
    Column("payload", Json, nullable=False),
    Column("author", BigInteger),
    Column("criterion", Json),
    Column("state", String(16), nullable=False),
    Column("due", Instant, nullable=False),
    Column("late", Integer),
    Column("at_night", Boolean, nullable=False),
    Column("beat", Instant),
    Column("finished", Instant),
    Column("counts", Json, nullable=False),
    Column("progress", BigInteger),
    Index("ix_broadcasts_state_priority", "state", "priority"),
)

# One row a recipient. ``not_before``: when it may be taken, which for a claimed one is the
# end of its lease; ``due``: when it was meant to arrive. ``error``: why not.
deliveries = Table(
    "deliveries",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("broadcast", RowId, ForeignKey("broadcasts.id"), nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("state", String(8), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("due", Instant, nullable=False),
    Column("not_before", Instant, nullable=False),
    Column("claimed_by", String(100)),
    Column("message", BigInteger),
    Column("error", String(200)),
    UniqueConstraint("broadcast", "chat", name="uq_deliveries_broadcast"),
    Index("ix_deliveries_broadcast_state", "broadcast", "state", "not_before"),
    Index("ix_deliveries_chat", "chat"),
)

# One row a bot: the next moment at which something may be sent, and the pause that Telegram
# asked for. ``closed_at``: when it was asked, to notice a clock that was set back since.
paces = Table(
    "paces",
    metadata,
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("next_at", Instant, nullable=False),
    Column("closed_at", Instant),
    Column("closed_until", Instant),
)

# Events stand apart from the entries: nothing is imported over them, and they are over one day.
events = Table(
    "events",
    metadata,
    Column("code", String(16), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("data", Json, nullable=False),
)

# The events' own journal: the whole event before and after each change.
event_changes = Table(
    "event_changes",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("at", Instant, nullable=False),
    Column("who", String(200), nullable=False),
    Column("event", String(16), ForeignKey("events.code"), nullable=False, index=True),
    Column("action", String(16), nullable=False),
    Column("version", Integer, nullable=False),
    Column("before", Json),
    Column("after", Json),
)

# How somebody who follows something wants to hear of it. ``quiet_begin``, ``quiet_end``: in
# minutes from midnight.
followers = Table(
    "followers",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("cadence", String(8), nullable=False),
    Column("quiet_begin", Integer, nullable=False),
    Column("quiet_end", Integer, nullable=False),
)

# What is followed: a topic as ``knowledge.following.topics`` packs it.
subscriptions = Table(
    "subscriptions",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("topic", String(100), primary_key=True),
    Column("since", Instant, nullable=False),
    Index("ix_subscriptions_topic", "topic", "chat"),
)

# News that waits for somebody's digest.
news = Table(
    "news",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("chat", BigInteger, nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("subject", String(100), nullable=False),
    Column("data", Json, nullable=False),
    Column("due", Instant, nullable=False, index=True),
    UniqueConstraint("chat", "kind", "subject", name="uq_news_chat"),
)

# Who was told of an event that is still to come, so that they are told when it is cancelled.
told = Table(
    "told",
    metadata,
    Column("event", String(16), ForeignKey("events.code"), primary_key=True),
    Column("chat", BigInteger, primary_key=True, autoincrement=False, index=True),
)

reminders = Table(
    "reminders",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("event", String(16), ForeignKey("events.code"), primary_key=True),
    Column("occurrence", Integer, primary_key=True),
    Column("lead", String(8), primary_key=True),
    Column("due", Instant, nullable=False, index=True),
)

# What nobody could answer, freed of whoever asked before it is kept: no chat, no hour.
questions = Table(
    "questions",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("day", Date, nullable=False, index=True),
    Column("text", String(300), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("commune", String(5)),
    Column("need", String(100)),
    Column("state", String(16), nullable=False, index=True),
    Column("change", RowId, ForeignKey("changes.id")),
)

# Which column of a sheet is what, by the digest of its headings, as somebody confirmed it.
mappings = Table(
    "mappings",
    metadata,
    Column("signature", String(64), primary_key=True),
    Column("data", Json, nullable=False),
    Column("confirmed_by", String(200), nullable=False),
    Column("at", Instant, nullable=False),
)

# When something that comes back (the weekly review) was last done, by any process.
marks = Table(
    "marks",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("at", Instant, nullable=False),
)

"""What waits to be sent, as tests look at it."""

from datetime import datetime

from markupsafe import Markup
from sqlalchemy import select

from knowledge.store.database import Database
from knowledge.store.tables import broadcasts, deliveries
from knowledge.wording.fit import plain


async def queued(database: Database) -> list[tuple[int, str, datetime]]:
    """Chat, text and earliest moment of each delivery, in order."""
    columns = (deliveries.c.chat, broadcasts.c.payload, deliveries.c.not_before)
    async with database.read() as session:
        rows = await session.execute(
            select(*columns).join_from(deliveries, broadcasts).order_by(deliveries.c.id)
        )
        return [(r.chat, plain(Markup(r.payload["html"])), r.not_before) for r in rows]

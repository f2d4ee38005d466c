"""What a draft offers to choose from: the entries a sentence may mean, or its readings."""

from collections.abc import Sequence
from datetime import datetime

from knowledge.editing.intent import Intent
from knowledge.editing.moment import Moment
from knowledge.editing.proposal import Proposal, entry_of, from_json
from knowledge.editing.sentence import Sentence, read_sentence
from knowledge.store.database import Database
from knowledge.store.drafts import begin, draft_of, end
from knowledge.store.entries import load

ENTRIES, READINGS = "entries", "readings"

Reread = tuple[str, Sentence, Intent | None]


async def keep_entries(
    database: Database,
    chat: int,
    text: str,
    intent: Intent | None,
    codes: Sequence[str],
    at: datetime,
) -> int:
    """A draft of the sentence and of the entries that it may mean."""
    data = {"text": text, "intent": intent, "codes": list(codes)}
    async with database.write() as session:
        return await begin(session, chat, ENTRIES, data, at=at)


async def keep_readings(
    database: Database, chat: int, code: str, proposals: Sequence[Proposal], at: datetime
) -> int:
    """A draft of one entry and of the changes that may be meant."""
    async with database.write() as session:
        entry = (await load(session, code)).entry
        data = {"entry": code, "proposals": [p.to_json(entry) for p in proposals]}
        return await begin(session, chat, READINGS, data, at=at)


async def choose_entry(
    database: Database, draft: int, chat: int, index: int, moment: Moment
) -> Proposal | Reread | None:
    """What was chosen: a proposal, or the sentence read again about one entry; None where
    the draft is over. The draft ends: its choice is carried on by the next one."""
    async with database.write() as session:
        found = await draft_of(session, draft, chat)
        if found is None:
            return None
        await end(session, draft, chat)
    data = found.data
    if found.kind == READINGS and index < len(data["proposals"]):
        entry = entry_of(data["entry"], moment.directory)
        return from_json(data["proposals"][index], entry) if entry else None
    if found.kind == ENTRIES and index < len(data["codes"]):
        intent = Intent(data["intent"]) if data["intent"] else None
        code = data["codes"][index]
        return data["text"], read_sentence(data["text"], moment, entry=code, intent=intent), intent
    return None

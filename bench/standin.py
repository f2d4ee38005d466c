"""A small Bot API on loopback for the delivery bench: counts, limits, faults, questions.

Run in a process of its own (``spawned``), so that its work is not the bot's. It takes
sendMessage, edits and getUpdates; what it is asked under /_ctl belongs to the bench.
"""

import asyncio
import json
import multiprocessing
import random
import socket
import time
import urllib.request
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

TOKEN = "123456:BENCH"
_PENALTY = 3
# Calls already on their way when a 429 went out are forgiven.
_GRACE = 0.3
FAULTS = ("500", "502", "timeout", "reset", "429", "lost")
_HELD_SECONDS = 2.0


@dataclass(slots=True)
class Standin:
    """``per_second``: messages that it takes in any second; 0: as many as come. ``faults``:
    the share of calls that fail, of each kind as often. ``latency``: the seconds that a call
    takes, half of them after it was carried out."""

    per_second: int = 0
    faults: float = 0.0
    latency: float = 0.0
    sent: Counter[int] = field(default_factory=Counter)
    lost: Counter[int] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    times: deque[float] = field(default_factory=deque)
    moments: list[float] = field(default_factory=list)
    closed_until: float = 0.0
    closed_at: float = 0.0
    updates: asyncio.Queue[dict[str, Any]] = field(default_factory=asyncio.Queue)
    answered: dict[int, asyncio.Future[float]] = field(default_factory=dict)
    arrived: dict[int, float] = field(default_factory=dict)
    polled: asyncio.Event = field(default_factory=asyncio.Event)
    polls: int = 0
    numbers: int = 0

    async def call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"].lower()
        data = dict(await request.post())
        if method == "getme":
            me = {"id": 123456, "is_bot": True, "first_name": "B", "username": "bench_bot"}
            return _ok(me)
        if method == "getupdates":
            return _ok(await self._updates(float(str(data.get("timeout", 0)))))
        if method != "sendmessage":
            return _ok(True)
        chat = int(str(data["chat_id"]))
        if self.latency:
            await asyncio.sleep(self.latency / 2)
        fault = self._fault()
        if fault == "timeout":
            await asyncio.sleep(_HELD_SECONDS)
        if fault in ("timeout", "reset"):
            return _cut(request)
        if fault == "502":
            return web.Response(status=502, text="<html>502</html>", content_type="text/html")
        if fault == "500":
            return _error(500, "Internal Server Error")
        if fault == "429":
            return _error(429, "Too Many Requests: retry after 1", retry_after=1)
        limited = self._limited()
        if limited is not None:
            return limited
        self._take(chat)
        if fault == "lost":
            self.lost[chat] += 1
            return _cut(request)
        if self.latency:
            await asyncio.sleep(self.latency / 2)
        room = {"id": chat, "type": "private"}
        self.numbers += 1
        return _ok({"message_id": self.numbers, "date": int(time.time()), "chat": room})

    def _fault(self) -> str | None:
        if not self.faults or random.random() >= self.faults:
            return None
        kind = random.choice(FAULTS)
        self.failed[kind] += 1
        return kind

    def _limited(self) -> web.Response | None:
        now = time.monotonic()
        if not self.per_second:
            return None
        while self.times and self.times[0] <= now - 1:
            self.times.popleft()
        if now < self.closed_until:
            if now - self.closed_at > _GRACE:
                self.failed["ignored"] += 1
        elif len(self.times) >= self.per_second:
            self.closed_at, self.closed_until = now, now + _PENALTY
        else:
            return None
        self.failed["limit"] += 1
        wait = max(1, round(self.closed_until - now + 0.5))
        return _error(429, f"Too Many Requests: retry after {wait}", retry_after=wait)

    def _take(self, chat: int) -> None:
        now = time.monotonic()
        self.sent[chat] += 1
        self.arrived.setdefault(chat, time.time())
        self.moments.append(now)
        self.times.append(now)
        waiting = self.answered.pop(chat, None)
        if waiting is not None and not waiting.done():
            waiting.set_result(now)

    async def _updates(self, seconds: float) -> list[dict[str, Any]]:
        self.polls += 1
        self.polled.set()
        try:
            found = [await asyncio.wait_for(self.updates.get(), max(0.01, seconds))]
        except TimeoutError:
            return []
        while not self.updates.empty():
            found.append(self.updates.get_nowait())
        return found

    async def stats(self, _: web.Request) -> web.Response:
        """``busiest``: the most messages that any second saw."""
        busiest, window = 0, deque[float]()
        for moment in self.moments:
            window.append(moment)
            while window[0] <= moment - 1:
                window.popleft()
            busiest = max(busiest, len(window))
        lasted = self.moments[-1] - self.moments[0] if self.moments else 0.0
        return web.json_response(
            {
                "sent": self.sent.total(),
                "chats": len(self.sent),
                "doubles": self.sent.total() - len(self.sent),
                "lost": self.lost.total(),
                "beyond_lost": sum(max(0, n - 1 - self.lost[c]) for c, n in self.sent.items()),
                "failed": self.failed,
                "busiest": busiest,
                "lasted": lasted,
                "polls": self.polls,
            }
        )

    async def arrivals(self, _: web.Request) -> web.Response:
        """When the first message of each chat came, by the clock on the wall."""
        return web.json_response(self.arrived)

    async def ask(self, request: web.Request) -> web.Response:
        """Ask questions, each from a chat of its own; the seconds until each answer."""
        asked = await request.json()
        # A bot that does not read yet keeps nobody waiting.
        await self.polled.wait()
        found = await asyncio.gather(
            *(
                self._ask(i, asked["texts"][i % len(asked["texts"])], i * asked["every"])
                for i in range(asked["count"])
            )
        )
        return web.json_response(found)

    async def _ask(self, number: int, text: str, after: float) -> float | None:
        await asyncio.sleep(after)
        chat, began = 9_000_000 + number, time.monotonic()
        self.answered[chat] = asyncio.get_running_loop().create_future()
        user = {"id": chat, "is_bot": False, "first_name": "R"}
        message = {
            "message_id": 1,
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private", "first_name": "R"},
            "from": user,
            "text": text,
        }
        self.updates.put_nowait({"update_id": number + 1, "message": message})
        try:
            return await asyncio.wait_for(self.answered[chat], 30) - began
        except TimeoutError:
            return None


def _ok(result: object) -> web.Response:
    return web.json_response({"ok": True, "result": result})


def _error(code: int, text: str, **parameters: int) -> web.Response:
    body = {"ok": False, "error_code": code, "description": text, "parameters": parameters}
    return web.json_response(body, status=code)


def _cut(request: web.Request) -> web.Response:
    """The answer never arrives."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=502)


def _serve(port: int, per_second: int, faults: float, latency: float) -> None:
    async def main() -> None:
        standin = Standin(per_second, faults, latency)
        site = web.Application()
        site.router.add_post(f"/bot{TOKEN}/{{method}}", standin.call)
        site.router.add_get("/_ctl/stats", standin.stats)
        site.router.add_get("/_ctl/arrivals", standin.arrivals)
        site.router.add_post("/_ctl/ask", standin.ask)
        runner = web.AppRunner(site, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port, backlog=1024).start()
        await asyncio.Event().wait()

    asyncio.run(main())


@contextmanager
def spawned(per_second: int = 0, faults: float = 0.0, latency: float = 0.0) -> Iterator[str]:
    """The URL of a stand-in in a process of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    context = multiprocessing.get_context("fork")
    settings = (port, per_second, faults, latency)
    process = context.Process(target=_serve, args=settings, daemon=True)
    process.start()
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(100):
            try:
                stats_of(url)
                break
            except OSError:
                time.sleep(0.05)
        yield url
    finally:
        process.kill()
        process.join()


def stats_of(url: str) -> dict[str, Any]:
    return _read(url, "stats")


def arrivals_of(url: str) -> dict[int, float]:
    return {int(chat): at for chat, at in _read(url, "arrivals").items()}


def _read(url: str, name: str) -> dict[str, Any]:
    with urllib.request.urlopen(f"{url}/_ctl/{name}", timeout=20) as answer:
        found: dict[str, Any] = json.load(answer)
    return found


def ask(url: str, texts: list[str], count: int, every: float) -> list[float | None]:
    """Questions, one each ``every`` seconds; see ``Standin.ask``."""
    body = json.dumps({"texts": texts, "count": count, "every": every}).encode()
    call = urllib.request.Request(f"{url}/_ctl/ask", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(call, timeout=count * every + 60) as answer:
        found: list[float | None] = json.load(answer)
    return found

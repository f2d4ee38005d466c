"""The same at the strict referee: another stand-in, which is not ours, where there is one.

It is looked for in the folder that GUICHET_REFEREE names, else in shared/referee beside the
project.
"""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.delivery.beside import fill
from bench.delivery.posts import RATE, Post, enqueue, guichet, sender_process, until_sent
from bench.standin import TOKEN

_BESIDE = Path(__file__).parents[3] / "shared" / "referee"
_QUESTION = "où inscrire mon enfant à la crèche ?"
_COUNTED = ("sendMessage", "editMessageText")
_FAULTS = ("rejected", "soft", "retry_after_ignored", "callback_unanswered")


def referee_part(folder: Path, count: int = 750) -> Iterator[str]:
    """The sender alone at the default pace; then a whole bot that is asked meanwhile."""
    script = Path(os.environ.get("GUICHET_REFEREE", _BESIDE)) / "fakegram.py"
    if not script.is_file():
        yield "at the referee: none here (GUICHET_REFEREE names its folder)"
        return
    with _refereed(script) as api:
        _control(api, "chats", first=1, last=count)
        url = f"sqlite:///{folder / 'referee.db'}"
        enqueue(url, count)
        process = sender_process(Post(url, api, RATE))
        finished = until_sent(url, 90)
        process.kill()
        end = "" if finished else "; not finished"
        yield f"at the referee, the sender: {_told(api, count)}{end}"
    with _refereed(script) as api:
        _control(api, "chats", first=1, last=count)
        url = f"sqlite+aiosqlite:///{folder / 'referee-bot.db'}"
        fill(url, count)
        with guichet(url, api, ready=False):
            asked, before, until = 0, 0, time.monotonic() + 120
            while (sent := _sent(api)) < count + asked and time.monotonic() < until:
                # From its first message to its last, somebody asks once a second.
                if before and sent < count:
                    asked += 1
                    _control(api, "message", chat_id=5000 + asked, text=_QUESTION)
                before = sent
                time.sleep(1)
            # The report to its author, and the last state of the progress.
            time.sleep(6)
        yield f"  a whole bot, {asked} questions beside: {_told(api, count)}"


def _told(api: str, count: int) -> str:
    """The pace of all that Telegram counts while the broadcast goes to chats 2 to ``count`` (the
    first is its author's, who is told how it goes); what was refused, and what the real one
    would have refused."""
    calls = [c for c in _control(api, "calls", limit=20_000) if c["ok"] and c["method"] in _COUNTED]
    to_residents = [c["ts"] for c in calls if 2 <= int(c["params"]["chat_id"]) <= count]
    first, last = min(to_residents), max(to_residents)
    moments = sorted(c["ts"] for c in calls if first <= c["ts"] <= last)
    rate = (len(moments) - 1) / (last - first)
    busiest = max(bisect_left(moments, m + 1) - i for i, m in enumerate(moments))
    counts = _control(api, "stats")["counts"]
    limited = sum(n for name, n in counts.items() if name.endswith(":429"))
    found = Counter(v["kind"] for v in _control(api, "violations") if v["kind"] in _FAULTS)
    faults = ", ".join(f"{n} {kind}" for kind, n in found.items()) or "no violation"
    return (
        f"{len(moments)} messages, {rate:.2f}/s of {RATE:.0f} set ({rate / RATE:.1%}), "
        f"{limited} × 429, {faults}, busiest second {busiest}"
    )


def _sent(api: str) -> int:
    return int(_control(api, "stats")["counts"].get("sendMessage", 0))


def _control(api: str, action: str, **data: Any) -> Any:
    body = json.dumps(data).encode()
    call = urllib.request.Request(
        f"{api}/_ctl/{action}", body, {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(call, timeout=20) as answer:
        return json.load(answer)


@contextmanager
def _refereed(script: Path) -> Iterator[str]:
    """The URL of the referee in a process of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = [sys.executable, script.name, str(port), TOKEN]
    process = subprocess.Popen(command, cwd=script.parent, stdout=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(100):
            try:
                _control(url, "stats")
                break
            except OSError:
                time.sleep(0.1)
        yield url
    finally:
        process.kill()
        process.wait()

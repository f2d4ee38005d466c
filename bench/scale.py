"""What size costs: building the index, cold and warm, and asking, at 100 to 10,000 services.

Each size runs in a process of its own with a cache folder of its own, so that nothing is
remembered that a machine would not have. Asking is a whole turn on one core, each question
once: reading, matching, offers and words for the resident. ``python -m bench scale 1000``
measures one size.
"""

import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bench.sets import TERRITORIES, present
from bot.ask import worded
from bot.live import Means, read_words, world_of
from knowledge.conversation.converse import converse
from knowledge.directory.entries import Permanence, Service
from knowledge.directory.snapshot import Directory
from knowledge.directory.territory import Commune, Counter
from knowledge.territories.load import load_territory

# A hundred thousand takes most of an hour: ``python -m bench scale 100000``.
SIZES = (100, 1_000, 10_000)
SEED = 20_261_122
# One commune for so many services, about what a CCAS and its partners offer.
A_COMMUNE = 40
_SYLLABLES = "mar vel lou ber san cour bel mont fon tra rou ville noy ger ac ois ey lac".split()  # noqa: SIM905
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def grown(size: int) -> Directory:
    """The demo territory's services, dealt again and again to invented communes; no two are
    told in the same words."""
    loaded = load_territory(TERRITORIES / "demo")
    deal = random.Random(SEED)
    communes = tuple(_communes(deal, max(2, size // A_COMMUNE)))
    by_theme: dict[str, list[str]] = {}
    for service in loaded.services:
        by_theme.setdefault(_theme(service), []).extend(_SENTENCE.split(service.description))
    services, permanences = [], []
    for number in range(size):
        base, commune = deal.choice(loaded.services), deal.choice(communes)
        code = f"n{number:06}"
        sentences = [*_SENTENCE.split(base.description), deal.choice(by_theme[_theme(base)])]
        deal.shuffle(sentences)
        services.append(
            replace(
                base,
                code=code,
                id=code,
                nom=f"{base.nom} {_name(deal)}",
                description=" ".join((*sentences, f"Ouvert à {commune.nom}.")),
                zone_eligibilite=(commune.code_insee,) if deal.random() < 0.5 else (),
            )
        )
        permanences.append(_permanence(deal, loaded.permanences, code, commune))
    territory = replace(loaded.territory, communes=communes)
    return Directory.of(territory, loaded.structures, tuple(services), tuple(permanences))


def _permanence(
    deal: random.Random, known: tuple[Permanence, ...], service: str, commune: Commune
) -> Permanence:
    base = deal.choice(known)
    place = replace(
        base.place,
        commune=commune.nom,
        code_insee=commune.code_insee,
        latitude=commune.latitude,
        longitude=commune.longitude,
    )
    return replace(base, code=f"p{service[1:]}", service=service, place=place)


def _communes(deal: random.Random, count: int) -> Iterator[Commune]:
    for number in range(count):
        yield Commune(
            code_insee=f"{number:05}",
            nom=f"{_name(deal)}-{_name(deal)}",
            codes_postaux=(),
            counter=Counter("Mairie", "", ""),
            latitude=45 + deal.random() * 3,
            longitude=deal.random() * 3,
        )


def _name(deal: random.Random) -> str:
    return "".join(deal.choices(_SYLLABLES, k=3)).capitalize()


def _theme(service: Service) -> str:
    return service.thematiques[0].partition("--")[0] if service.thematiques else ""


def measure(size: int) -> dict[str, float]:
    """Seconds, milliseconds and MB of one size, the caches as they are found."""
    directory, means = grown(size), Means.found()
    if means.encoder is not None:
        means.encoder.encode(["prêt"])
    world_of(replace(directory, services={}, permanences={}), means)
    begun = time.perf_counter()
    world = world_of(directory, means)
    built = time.perf_counter() - begun
    now = datetime(2026, 11, 24, 10, tzinfo=directory.territory.timezone)
    texts = list(dict.fromkeys(q.text for s in present() for q in s.questions))
    deal = random.Random(SEED)
    spent = []
    # As the bot does before it answers anybody.
    read_words()
    for rank, text in enumerate(texts):
        commune = deal.choice(directory.territory.communes)
        begun = time.perf_counter()
        worded(converse(text, world, now, commune), world, now)
        if rank >= 20:  # The first ones warm the machine's own caches.
            spent.append((time.perf_counter() - begun) * 1000)
    spent.sort()
    return {
        "built": built,
        "p50": spent[len(spent) // 2],
        "p99": spent[int(len(spent) * 0.99)],
        "asked": len(spent),
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def rows(size: int) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        cold, warm = (_apart(size, folder) for _ in range(2))
    yield (
        f"{size:>8} {cold['built']:9.1f} {warm['built']:9.1f} {warm['p50']:8.1f} "
        f"{warm['p99']:8.1f} {warm['memory']:8.0f}"
    )


def _apart(size: int, cache: str) -> dict[str, float]:
    run = subprocess.run(
        [sys.executable, "-m", "bench.scale", "--here", str(size)],
        env={**os.environ, "GUICHET_CACHE": cache},
        stdout=subprocess.PIPE,
        check=True,
    )
    found: dict[str, float] = json.loads(run.stdout)
    return found


def main() -> None:
    sizes = [int(a) for a in sys.argv[1:]] or SIZES
    print(f"{'services':>8} {'cold s':>9} {'warm s':>9} {'p50 ms':>8} {'p99 ms':>8} {'MB':>8}")
    for size in sizes:
        for row in rows(size):
            print(row, flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--here"]:
        print(json.dumps(measure(int(sys.argv[2]))))
    else:
        main()

"""What the index of needs is made of, as one file: built once for a thesaurus, then read.

Reading 19,000 phrases takes seconds to index and encode, and a tenth of one to read back.
The file ships with the package; a thesaurus that was changed is compiled at the first
start and kept in the user's cache.
"""

import hashlib
import json
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from knowledge.needs.thesaurus import Need, Thesaurus
from knowledge.search.encoder import UNREADABLE, VectorStore, cache_folder, pack, unpack
from knowledge.search.kept import forget_others
from knowledge.search.postings import Postings
from knowledge.search.reading import for_encoder
from knowledge.search.space import Space
from knowledge.search.text import EMPTY, accented, sentence, stem, words

SHIPPED = Path(__file__).parent.parent / "needs" / "compiled.npz"
# Part of every key: raise it when the processing of texts changes.
VERSION = "1"
# A need's own names count as much as this many phrases.
NAMES = 2.0


@dataclass(frozen=True, slots=True)
class Compiled:
    """``languages``: the words of each language's phrases; ``spelling``: accents by plain
    word; ``names``: unit vectors of the needs' names (services, then nom), need by need.
    ``space`` and ``names`` are None without encoder."""

    key: str
    languages: dict[str, frozenset[str]]
    spelling: dict[str, str]
    postings: Postings
    space: Space | None
    names: NDArray[np.float32] | None


def compiled(thesaurus: Thesaurus, store: VectorStore | None) -> Compiled:
    """The shipped file where it is of this thesaurus, else the cache's, else a new one."""
    key = key_of(thesaurus, store)
    kept = cache_folder() / f"needs-{key}.npz"
    for path in (SHIPPED, kept):
        found = read(path, key, with_space=store is not None)
        if found is not None:
            return found
    built = build(thesaurus, store)
    if store is not None and built.space is not None:
        store.save()
        write(kept, built)
        forget_others(kept)
    return built


def key_of(thesaurus: Thesaurus, store: VectorStore | None) -> str:
    """By content: what was compiled of the same needs with the same encoder is the same.
    The words alone are those of any encoder's file."""
    digest = hashlib.blake2b(VERSION.encode(), digest_size=12)
    for need in (*thesaurus.needs.values(), *thesaurus.outside.values()):
        digest.update(repr((need.id, need.nom, need.phrases, need.services)).encode())
    return digest.hexdigest() + (f"-{store.encoder.name}" if store is not None else "")


def names_of(needs: Iterable[Need]) -> list[tuple[int, str]]:
    """The names of the needs, in order: (number of the need, name)."""
    return [(i, name) for i, n in enumerate(needs) for name in (*n.services, n.nom)]


def build(thesaurus: Thesaurus, store: VectorStore | None) -> Compiled:
    needs = tuple(thesaurus.needs.values())
    every = needs + tuple(thesaurus.outside.values())
    names = names_of(needs)
    spoken = [(i, language, p, 1.0) for i, n in enumerate(every) for language, p in n.phrases]
    spoken += [(i, "fr", name, NAMES) for i, name in names]
    spoken.sort(key=lambda s: s[0])
    split = [words(p) for _, _, p, _ in spoken]
    languages: dict[str, set[str]] = {}
    bags: list[dict[str, float]] = [{} for _ in every]
    for (i, language, _, weight), found in zip(spoken, split, strict=True):
        if language != "sms":
            languages.setdefault(language, set()).update(found)
        for term in {stem(w) for w in found if w not in EMPTY}:
            bags[i][term] = bags[i].get(term, 0.0) + weight
    spelling = accented(p for _, language, p, _ in spoken if language == "fr")
    space = vectors = None
    if store is not None and spoken:
        texts = [
            sentence(found, spelling) if language in ("fr", "sms") else for_encoder(p, language)
            for (_, language, p, _), found in zip(spoken, split, strict=True)
        ]
        owner = np.array([s[0] for s in spoken], np.int32)
        space = Space.of(store.vectors(texts), owner, len(every))
        vectors = store.vectors([sentence(words(name), spelling) for _, name in names])
    return Compiled(
        key=key_of(thesaurus, store),
        languages={language: frozenset(ws) for language, ws in languages.items()},
        spelling=spelling,
        postings=Postings.of(bags),
        space=space,
        names=vectors,
    )


def write(path: Path, made: Compiled) -> None:
    """Write the file whole or not at all; a cache that cannot be written is as good as none."""
    if made.space is None or made.names is None:
        return
    terms, starts, numbers, weights = made.postings.arrays()
    text = {
        "key": made.key,
        "size": made.postings.size,
        "languages": {name: " ".join(sorted(ws)) for name, ws in sorted(made.languages.items())},
        "plain": " ".join(made.spelling),
        "written": " ".join(made.spelling.values()),
        "terms": " ".join(terms),
    }
    arrays: dict[str, NDArray[Any]] = {
        "text": np.frombuffer(json.dumps(text, ensure_ascii=False).encode(), np.uint8),
        "term_starts": starts,
        "term_numbers": numbers.astype(np.int16),
        "term_weights": weights.astype(np.float16),
        "names": pack(made.names),
        **{f"space_{name}": values for name, values in made.space.arrays().items()},
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".npz", delete=False) as file:
            np.savez_compressed(file, **arrays)  # type: ignore[arg-type]
        Path(file.name).chmod(0o644)
        Path(file.name).replace(path)
    except OSError:
        return


def read(path: Path, key: str, with_space: bool) -> Compiled | None:
    """What a file holds, None where it is of something else or cannot be read."""
    try:
        with np.load(path, allow_pickle=False) as data:
            text = json.loads(data["text"].tobytes())
            if text["key"] != key and (with_space or text["key"].partition("-")[0] != key):
                return None
            postings = Postings(
                text["size"],
                text["terms"].split(),
                data["term_starts"],
                data["term_numbers"].astype(np.int32),
                data["term_weights"].astype(np.float32),
            )
            space = names = None
            if with_space:
                stored = {n.removeprefix("space_"): n for n in data.files}
                space = Space.from_arrays(
                    {short: data[n] for short, n in stored.items() if n.startswith("space_")}
                )
                names = unpack(data["names"])
    except UNREADABLE:
        return None
    return Compiled(
        key=key,
        languages={name: frozenset(ws.split()) for name, ws in text["languages"].items()},
        spelling=dict(zip(text["plain"].split(), text["written"].split(), strict=True)),
        postings=postings,
        space=space,
        names=names,
    )

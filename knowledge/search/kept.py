"""Rows of numbers by content, kept in the user's cache between runs.

A cache that cannot be read or written is as good as none.
"""

import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.search.encoder import UNREADABLE, cache_folder

Row = tuple[NDArray[np.int32], NDArray[np.float32]]


class KeptRows:
    """Pairs of rows of one width: whole numbers, and strengths from 0 to 1.

    ``name`` says all that the rows depend on besides their keys; those of other names that
    share its first word are out of date and deleted on the next save.
    """

    def __init__(self, name: str, width: int) -> None:
        self._name = name
        self._width = width
        self._rows: dict[int, Row] = {}
        self._fresh = False
        try:
            with np.load(self._path, allow_pickle=False) as data:
                if data["numbers"].shape[1:] == (width,):
                    numbers = data["numbers"].astype(np.int32)
                    strengths = data["strengths"].astype(np.float32)
                    self._rows = {
                        k: (numbers[i], strengths[i]) for i, k in enumerate(data["keys"].tolist())
                    }
        except UNREADABLE:
            return

    @property
    def _path(self) -> Path:
        return cache_folder() / f"{self._name}.npz"

    def __contains__(self, key: int) -> bool:
        return key in self._rows

    def __getitem__(self, key: int) -> Row:
        return self._rows[key]

    def put(self, key: int, numbers: NDArray[np.int32], strengths: NDArray[np.float32]) -> None:
        """What is kept is what the next run reads: strengths are half floats."""
        self._rows[key] = numbers, strengths.astype(np.float16).astype(np.float32)
        self._fresh = True

    def save(self) -> None:
        if not self._fresh:
            return
        self._fresh = False
        path = self._path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".tmp", delete=False) as file:
                np.savez(
                    file,
                    keys=np.array(list(self._rows), np.uint64),
                    numbers=np.stack([n for n, _ in self._rows.values()]).astype(np.int16),
                    strengths=np.stack([s for _, s in self._rows.values()]).astype(np.float16),
                )
            Path(file.name).replace(path)
            forget_others(path)
        except OSError:
            return


def forget_others(path: Path) -> None:
    """Delete the files of its folder that it takes the place of."""
    first = path.name.partition("-")[0]
    for other in path.parent.glob(f"{first}-*.npz"):
        if other != path:
            other.unlink(missing_ok=True)

# Copied from runtime/python/tripo_runtime/nearest.py by the generator: edit it there.

"""The known name that a misspelt one probably means."""

from __future__ import annotations

from collections.abc import Sequence

_FURTHEST = 2


def nearest(word: object, names: Sequence[object]) -> str | None:
    """The closest of `names` within two edits, and within a third of its length; None when none is that close."""
    if not isinstance(word, str) or len(word) > 100:
        return None
    near = [(_distance(word, name), name) for name in names if isinstance(name, str)]
    close = [pair for pair in near if pair[0] <= min(_FURTHEST, len(pair[1]) / 3)]
    return min(close, key=lambda pair: pair[0])[1] if close else None


def _distance(left: str, right: str) -> int:
    """Edits between two words, upper and lower case being the same letter: Levenshtein's, row by row."""
    target = right.lower()
    row = list(range(len(target) + 1))
    for index, letter in enumerate(left.lower()):
        following = [index + 1]
        for column, other in enumerate(target):
            replaced = row[column] + (letter != other)
            following.append(min(row[column + 1] + 1, following[column] + 1, replaced))
        row = following
    return row[-1]

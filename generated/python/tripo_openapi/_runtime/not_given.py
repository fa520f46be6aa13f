# Copied from runtime/python/tripo_runtime/not_given.py by the generator: edit it there.

"""Absent is not null: a field that was not given is not sent, one that is None is."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class NotGiven(Enum):
    """The type of `NOT_GIVEN`; an enum, so that type checkers narrow by `is`."""

    NOT_GIVEN = "NOT_GIVEN"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven.NOT_GIVEN
"""Stands where nothing stands: the default of every optional argument of an input."""

"""Reads JSON by place."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from .not_given import NOT_GIVEN

_LARGEST = sys.float_info.max


def is_object(value: object) -> bool:
    """Whether JSON would call it an object."""
    return isinstance(value, Mapping)


def at(value: Any, pointer: str | None) -> Any:
    """The value at a JSON pointer; `NOT_GIVEN` when there is none, or no pointer."""
    if not pointer:
        return NOT_GIVEN
    for key in pointer.split("/")[1:]:
        if not isinstance(value, Mapping) or key not in value:
            return NOT_GIVEN
        value = value[key]
    return value


def text_at(value: Any, pointer: str | None) -> str | None:
    """The text at a JSON pointer; None when there is none."""
    found = at(value, pointer)
    return found if isinstance(found, str) else None


def number_at(value: Any, pointer: str | None) -> float | int | None:
    """The number at a JSON pointer; None when there is none. A boolean is none."""
    found = at(value, pointer)
    return found if is_number(found) else None


def is_number(value: object) -> bool:
    """One that is finite: `1e999` is JSON, and stands for nothing that could be counted."""
    is_any = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_any and -_LARGEST <= value <= _LARGEST  # type: ignore[operator]

# Copied from runtime/python/tripo_runtime/places.py by the generator: edit it there.

"""Finding and filling the places of a body that a path with `*` names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .not_given import NOT_GIVEN


@dataclass(frozen=True)
class Place:
    path: str
    """`files/2`"""
    value: Any


def places_of(body: Any, path: str) -> list[Place]:
    """Every place that is there: a missing field and an empty list have none."""
    return _find(body, path.split("/"), ())


def _find(value: Any, keys: Sequence[str], done: tuple[str, ...]) -> list[Place]:
    if not keys:
        return [] if value is NOT_GIVEN else [Place("/".join(done), value)]
    key, rest = keys[0], keys[1:]
    if key == "*":
        items = enumerate(value) if isinstance(value, list) else ()
        return [place for index, item in items for place in _find(item, rest, (*done, str(index)))]
    return _find(value.get(key, NOT_GIVEN), rest, (*done, key)) if isinstance(value, Mapping) else []


def with_values(body: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """A copy with other values at some places; what is not on the way to them is shared."""
    copy = dict(body)
    for path, value in values.items():
        key, *rest = path.split("/")
        copy[key] = _fill(copy.get(key, NOT_GIVEN), rest, value)
    return copy


def _fill(holder: Any, keys: Sequence[str], value: Any) -> Any:
    if not keys:
        return value
    key, rest = keys[0], keys[1:]
    if isinstance(holder, list):
        return [_fill(item, rest, value) if str(index) == key else item for index, item in enumerate(holder)]
    if isinstance(holder, Mapping):
        return {**holder, key: _fill(holder.get(key, NOT_GIVEN), rest, value)}
    return holder

# Copied from runtime/python/tripo_runtime/price.py by the generator: edit it there.

"""What a task will cost, from the published prices, before it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .api import CheckTables
from .defaults import Resolve, with_defaults
from .evaluate import is_valid, resolver
from .pointer import at


@dataclass(frozen=True)
class PriceLine:
    credits: float | None
    """None: unknown."""
    says: str | None = None
    """What it is for."""


@dataclass(frozen=True)
class Price:
    credits: float | None
    """Sum of the lines; None when one of them is unknown."""
    lines: Sequence[PriceLine] = ()


def price(checks: CheckTables, prices: Mapping[str, Mapping[str, Any]], task_type: str, body: Any) -> Price:
    """The price of creating a task of that type with that body; nothing is sent.

    The first base row whose condition holds counts, and every surcharge whose condition holds. Absent fields count as
    the documented defaults of `checks`. A type that the tables do not know has an unknown price.
    """
    rows = prices.get(task_type)
    if rows is None:
        return Price(None)
    resolve = resolver(checks["shared"])
    filled = with_defaults(checks["tasks"].get(task_type, {}).get("schema", True), body, resolve)
    base = _applying(rows["base"], filled, resolve)[:1]
    lines = [_line_of(row, filled) for row in [*base, *_applying(rows.get("add", ()), filled, resolve)]]
    return Price(_total(lines) if base else None, lines)


def _applying(rows: Sequence[Mapping[str, Any]], filled: Any, resolve: Resolve) -> list[Mapping[str, Any]]:
    return [row for row in rows if is_valid(row.get("when", True), filled, resolve)]


def _line_of(row: Mapping[str, Any], body: Any) -> PriceLine:
    credits = row["credits"]
    count = _entries_at(body, row["per"]) if "per" in row else 1
    return PriceLine(None if credits is None else credits * count, row.get("says"))


def _entries_at(body: Any, pointer: str) -> int:
    value = at(body, pointer)
    return len(value) if isinstance(value, list) else 0


def _total(lines: Sequence[PriceLine]) -> float | None:
    known = [line.credits for line in lines if line.credits is not None]
    return sum(known) if len(known) == len(lines) else None

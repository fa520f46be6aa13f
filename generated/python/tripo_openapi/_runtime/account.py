# Copied from runtime/python/tripo_runtime/account.py by the generator: edit it there.

"""What is left of an account, and what its tasks have cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .core import Core
from .errors import ConfigError, InvalidResponse
from .json_text import shown_json
from .pointer import at, number_at, text_at
from .transport import ApiRequest


@dataclass(frozen=True)
class Balance:
    balance: float
    frozen: float | None
    """Held by tasks under way; None when the service does not tell."""


@dataclass(frozen=True)
class UsageRow:
    task_id: str
    type: str | None
    status: str | None
    created_at: str | None
    """As the service writes it: ISO 8601."""
    credits: float | None


async def read_balance(core: Core) -> Balance:
    told = core.api["account"].get("balance")
    if told is None:
        raise ConfigError(f"{core.api['name']} does not tell balances.")
    root = await core.call(told["operation"], ApiRequest())
    balance = number_at(root, told["pointers"]["balance"])
    if balance is None:
        raise InvalidResponse("The answer holds no balance.")
    return Balance(balance, number_at(root, told["pointers"].get("frozen")))


async def read_usage(core: Core, limit: int | None, offset: int | None) -> list[UsageRow]:
    told = core.api["account"].get("usage")
    if told is None:
        raise ConfigError(f"{core.api['name']} does not tell usage.")
    given = {name: value for name, value in (("limit", limit), ("offset", offset)) if value is not None}
    for name, value in given.items():
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise ConfigError(f"`{name}` must be a whole number from 0, got {shown_json(value)}.")
    query = "&".join(f"{name}={value}" for name, value in given.items())
    root = await core.call(told["operation"], ApiRequest(query=query))
    pointers = told["pointers"]
    places = (at(root, pointers["rows"]), at(root, pointers.get("rowsElsewhere")))
    rows = next((place for place in places if isinstance(place, list)), None)
    if rows is None:
        raise InvalidResponse("The answer holds no rows of usage.")
    return [_usage_row(row, pointers) for row in rows]


def _usage_row(row: Any, pointers: Mapping[str, str]) -> UsageRow:
    return UsageRow(
        task_id=text_at(row, pointers["rowId"]) or "",
        type=text_at(row, pointers.get("rowType")),
        status=text_at(row, pointers.get("rowStatus")),
        created_at=text_at(row, pointers.get("rowCreatedAt")),
        credits=number_at(row, pointers.get("rowCredits")),
    )

# Copied from runtime/python/tripo_runtime/preflight.py by the generator: edit it there.

"""Looks at a request before it can cost anything."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .api import ApiTables
from .body import WireBody, wire_body
from .checks import check
from .errors import BudgetExceeded, CheckFailed
from .findings import Finding, tell
from .json_text import shown_json
from .options import ChecksMode, TripoWarning
from .places import with_values
from .price import Price, price

_STAND_IN = "https://example.com/file"


@dataclass(frozen=True)
class Limits:
    checks: ChecksMode
    max_credits: float | None
    warn: Callable[[TripoWarning], Awaitable[None]]


async def preflight(api: ApiTables, task_type: str, wire: WireBody, limits: Limits) -> None:
    """Raises `CheckFailed` or `BudgetExceeded`; tells warnings."""
    findings = [] if limits.checks == "off" else _findings_of(api, task_type, wire)
    errors = [each for each in findings if limits.checks == "error" and each.severity == "error"]
    if errors:
        raise CheckFailed(f"{task_type}: {' '.join(each.message for each in errors)}", findings=findings)
    for finding in findings:
        await limits.warn(TripoWarning(finding.id, finding.message, finding))
    _require_budget(api, task_type, wire, limits.max_credits)


def check_input(api: ApiTables, task_type: str, given: Mapping[str, Any]) -> list[Finding]:
    return _findings_of(api, task_type, wire_body(api, task_type, given))


def price_of(api: ApiTables, task_type: str, given: Mapping[str, Any]) -> Price:
    return price(api["checks"], api["prices"], task_type, wire_body(api, task_type, given).body)


def _require_budget(api: ApiTables, task_type: str, wire: WireBody, max_credits: float | None) -> None:
    if max_credits is None:
        return
    credits = price(api["checks"], api["prices"], task_type, wire.body).credits
    if credits is not None and credits <= max_credits:
        return
    cost = "an unknown number of" if credits is None else shown_json(credits)
    message = f"{task_type} costs {cost} credits; `max_credits` is {shown_json(max_credits)}."
    raise BudgetExceeded(message, credits=credits, max_credits=max_credits)


def _findings_of(api: ApiTables, task_type: str, wire: WireBody) -> list[Finding]:
    """A file that is still here is looked at when it is read: a public URL stands for it, and nothing is said of that."""
    body = wire.body
    if wire.files:
        reference = api["files"]["reference"]
        stand_in = _STAND_IN if reference.get("isInline") else {reference["url"]: _STAND_IN}
        body = with_values(body, {path: stand_in for path in wire.files})
    failures = check(api["checks"], task_type, body, wire.sources)
    told = [failure for failure in failures if not _is_here("/".join(map(str, failure.path)), wire.files)]
    return tell(api["findings"], task_type, told)


def _is_here(place: str, files: Any) -> bool:
    return any(f"{place}/".startswith(f"{file}/") for file in files)

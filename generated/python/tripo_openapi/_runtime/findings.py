# Copied from runtime/python/tripo_runtime/findings.py by the generator: edit it there.

"""Findings: what is wrong with a request, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from .api import FindingTables
from .evaluate import Failure
from .message import Facts, message_of
from .nearest import nearest


@dataclass(frozen=True)
class Finding:
    """What is wrong with a request, or doubtful."""

    id: str
    """`<type>.<rule>`, or `<type>.<field>.<keyword>`; stable, the same in every language."""
    code: int | None
    """Code that the service would answer; None where it would answer none."""
    reason: str | None
    """Name of that error."""
    path: str
    """The field at fault: `prompt`, `files/0/url`; empty for the whole body."""
    value: Any = field(repr=False)
    """What stands there; `NOT_GIVEN` when nothing does."""
    message: str
    severity: Literal["error", "warning"]
    """`warning`: may well be right, since the service knows more values than this description or merely corrects them."""


def tell(tables: FindingTables, task_type: str, failures: Sequence[Failure]) -> list[Finding]:
    """One finding per failure that `check` gave for that task type, in its order."""
    return [_finding_of(failure, task_type, tables) for failure in failures]


def _finding_of(failure: Failure, task_type: str, tables: FindingTables) -> Finding:
    keyword, messages = failure.keyword, tables["messages"]
    rule = tables["rules"][failure.rule] if isinstance(failure.rule, int) else failure.rule
    reason = _reason_of(failure, rule, tables)
    place = "/".join(map(str, failure.path))
    meant = None if rule is not None or not isinstance(failure.limit, list) else _meant(failure)
    template = rule["says"] if rule else messages.get("open-enum" if failure.is_open else keyword, "{field}")
    hint = "" if meant is None else f" {messages.get('nearest', '')}"
    name = [rule["id"]] if rule else [_place_of(failure), keyword]
    return Finding(
        id=".".join(filter(None, [task_type, *name])),
        code=None if reason is None else tables["codes"].get(reason),
        reason=reason,
        path=place,
        value=failure.value,
        message=message_of(template + hint, Facts(place or "body", failure.value, failure.limit, meant or "")),
        severity="warning" if failure.is_open or keyword in ("retired", "advice") else "error",
    )


def _meant(failure: Failure) -> str | None:
    word = failure.path[-1] if failure.keyword == "additionalProperties" else failure.value
    return nearest(word, failure.limit)


def _place_of(failure: Failure) -> str:
    """List indices do not belong to an id, nor do names that the user made up."""
    known = failure.path[:-1] if failure.keyword == "additionalProperties" else failure.path
    return "/".join("*" if isinstance(key, int) else key for key in known)


def _reason_of(failure: Failure, rule: Mapping[str, Any] | None, tables: FindingTables) -> str | None:
    """None for advice, and for a retired value unless the field has an error for just that: not every service refuses one."""
    keyword, code, fallback = failure.keyword, failure.code, tables["fallback"]
    if keyword == "advice":
        return None
    if rule is not None:
        return str(rule.get("code", fallback["parameter"]))
    special: str | None = code.get(keyword) if isinstance(code, Mapping) else None
    if keyword == "retired":
        return special
    if keyword == "sources":
        return special or fallback["source"]
    return special or (code if isinstance(code, str) else fallback["parameter"])

# Copied from runtime/python/tripo_runtime/webhook_event.py by the generator: edit it there.

"""What a delivery tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .api import WebhookTable
from .errors import InvalidResponse, WebhookError
from .json_text import parse_json
from .not_given import NOT_GIVEN
from .pointer import at, text_at
from .state import TaskState
from .told_task import ReadState, told_task


@dataclass(frozen=True)
class _Delivery:
    id: str
    """The event; the same when it is sent again."""
    type: str
    delivery: str
    """This delivery of it, for logs: a header that nobody has signed. Empty when the service does not tell."""
    created_at: Any
    """As the service writes it."""
    raw: Mapping[str, Any] = field(repr=False)
    """The whole body."""
    is_repeated: bool
    """The event came before; it is sent again until it is answered with a 2xx. By its id, which is signed, as the delivery's is not."""


@dataclass(frozen=True)
class TaskEvent(_Delivery):
    """An event about a task that has ended."""

    task: TaskState
    is_known: Literal[True] = True


@dataclass(frozen=True)
class BalanceEvent(_Delivery):
    """An event about credits."""

    data: Mapping[str, Any]
    is_known: Literal[True] = True


@dataclass(frozen=True)
class OtherEvent(_Delivery):
    """An event that is newer than this client."""

    data: Any
    is_known: Literal[False] = False


WebhookEvent = TaskEvent | BalanceEvent | OtherEvent
"""Narrow it by `isinstance`."""


def event_of(body: bytes, delivery: str, *, table: WebhookTable, task_id: str, read_state: ReadState) -> WebhookEvent:
    """`task_id`: where an answer has the id of a task. Raises `WebhookError` when the body is no event."""
    raw, pointers = _parsed(body), table["pointers"]
    event_id, event_type = text_at(raw, pointers["id"]), text_at(raw, pointers["type"])
    if not isinstance(raw, Mapping) or event_id is None or event_type is None:
        raise _malformed("it holds no id and type of an event")
    created_at, data = (
        None if (value := at(raw, pointers[name])) is NOT_GIVEN else value for name in ("createdAt", "data")
    )
    told = (event_id, event_type, delivery, created_at, raw, False)
    kind = table["events"].get(event_type)
    if kind is None:
        return OtherEvent(*told, data)
    if not isinstance(data, Mapping):
        raise _malformed(f"the data of {event_type} is no object")
    return TaskEvent(*told, _task_of(data, task_id, read_state)) if kind == "task" else BalanceEvent(*told, data)


def _task_of(data: Any, task_id: str, read_state: ReadState) -> TaskState:
    try:
        task = told_task(data, task_id, read_state)
    except InvalidResponse as cause:
        raise _malformed("its task has no status") from cause
    if not task.id:
        raise _malformed("its task has no id")
    return task


def _parsed(body: bytes) -> Any:
    """The parser's own words quote the body."""
    try:
        parsed = parse_json(body.decode("utf-8-sig"))
    except UnicodeDecodeError:
        parsed = NOT_GIVEN
    if parsed is NOT_GIVEN:
        raise _malformed("it is no JSON") from None
    return parsed


def _malformed(what: str) -> WebhookError:
    message = f"The signature is right, but the body is none of an event: {what}."
    return WebhookError(message, reason="body-malformed")

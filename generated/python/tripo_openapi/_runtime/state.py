# Copied from runtime/python/tripo_runtime/state.py by the generator: edit it there.

"""A task, read out of an answer by the pointers of its API version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .api import ApiTables, Lifecycle
from .errors import InvalidResponse
from .not_given import NOT_GIVEN
from .pointer import at, number_at, text_at


@dataclass(frozen=True)
class TaskState:
    """A task as the service told it. What may hold signed URLs is not printed."""

    id: str
    type: str
    """The task type as the wire names it; empty when the service does not tell."""
    status: str
    """The raw status: also one that nobody has heard of."""
    lifecycle: Lifecycle
    """How that status counts; an unknown one is `ongoing`."""
    progress: float | None
    """Percent, 0 to 100; None when the service does not tell."""
    credits: float | None
    """What it cost."""
    seconds_left: float | None
    queue_position: float | None
    error_code: int | None
    """Why it failed: a code of the error catalogue."""
    error_message: str | None = field(repr=False)
    output: Any = field(repr=False)
    input: Any = field(repr=False)
    raw: Mapping[str, Any] = field(repr=False)
    """The whole task, as it came."""


@dataclass(frozen=True)
class UploadProgress:
    """How far a file of an input has come."""

    path: str
    """The field: `file`, `files/2`."""
    loaded_bytes: int
    total_bytes: int


@dataclass(frozen=True)
class Downloaded:
    """A file that has arrived."""

    field: str
    """Place of its URL in the output: `model`, `views/front_url`."""
    path: Path
    """Where it lies, absolute."""
    bytes: int
    verified: bool
    """Whether its length was told beforehand, or its format has an end that was seen; else nobody can know that it is whole."""


def task_state(api: ApiTables, task_id: str, root: Any) -> TaskState:
    """Raises `InvalidResponse` when the answer holds no task."""
    pointers = api["read"]["pointers"]
    raw = at(root, pointers["id"].rpartition("/")[0]) if pointers["id"].count("/") > 1 else root
    status = text_at(root, pointers.get("status"))
    if not isinstance(raw, Mapping) or status is None:
        raise InvalidResponse(f"The answer holds no task {task_id}.", task_id=task_id, retry="read-only")
    progress = number_at(root, pointers.get("progress"))
    code = number_at(root, pointers.get("errorCode"))
    return TaskState(
        id=task_id,
        type=text_at(root, pointers.get("type")) or "",
        status=status,
        lifecycle=api["lifecycle"].get(status, "ongoing"),
        progress=progress and min(100, max(0, progress)),
        credits=number_at(root, pointers.get("credits")),
        seconds_left=number_at(root, pointers.get("secondsLeft")),
        queue_position=number_at(root, pointers.get("queuePosition")),
        error_code=None if code is None else int(code),
        error_message=text_at(root, pointers.get("errorMessage")),
        output=_given(at(root, pointers.get("output"))),
        input=_given(at(root, pointers.get("input"))),
        raw=raw,
    )


def _given(value: Any) -> Any:
    return None if value is NOT_GIVEN else value

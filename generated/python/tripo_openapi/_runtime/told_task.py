# Copied from runtime/python/tripo_runtime/told_task.py by the generator: edit it there.

"""A task that came without the answer around it: in a list of many, or in an event."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .errors import InvalidResponse
from .state import TaskState

ReadState = Callable[[str, Any], TaskState]
"""Reads a task out of an answer, as `state.py` does."""


def told_task(task: Any, pointer: str, read: ReadState) -> TaskState:
    """`pointer`: where an answer has the id of a task. Raises `InvalidResponse` when this is none."""
    holder, _, name = pointer.rpartition("/")
    task_id = task.get(name) if isinstance(task, Mapping) else None
    return read(task_id if isinstance(task_id, str) else "", _wrapped(holder, task))


def told_tasks(tasks: Any, pointer: str, read: ReadState) -> Mapping[str, TaskState]:
    """Tasks of an answer, whether it has them by id or in a list. What is none is left out: it says nothing of the others."""
    found: Iterable[Any] = tasks.values() if isinstance(tasks, Mapping) else tasks if isinstance(tasks, list) else ()
    states = [state for task in found if (state := _readable(task, pointer, read)) is not None]
    return {state.id: state for state in states}


def _readable(task: Any, pointer: str, read: ReadState) -> TaskState | None:
    try:
        return told_task(task, pointer, read)
    except InvalidResponse:
        return None


def _wrapped(holder: str, task: Any) -> Any:
    for key in reversed(holder.split("/")[1:]):
        task = {key: task}
    return task

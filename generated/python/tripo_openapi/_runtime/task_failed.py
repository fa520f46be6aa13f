# Copied from runtime/python/tripo_runtime/task_failed.py by the generator: edit it there.

"""Why a task that has ended cannot be used."""

from __future__ import annotations

from .answer import code_in_words, spoken
from .api import ApiTables
from .errors import ConfigError, InvalidResponse, TaskFailed
from .state import TaskState


def task_failed(api: ApiTables, task: TaskState) -> TaskFailed | InvalidResponse:
    """`TaskFailed`, or for a success without output `InvalidResponse`."""
    if task.lifecycle == "success":
        return InvalidResponse(f"Task {task.id} succeeded without output.", task_id=task.id, task=task)
    known = code_in_words(api, task.error_code)
    code = "" if known.code is None else f"{known.reason} ({known.code})."
    why = " ".join(filter(None, [code, spoken(task.error_message) or known.meaning, known.remedy]))
    return TaskFailed(
        f"Task {task.id} ended as {task.status}. {why}".strip(),
        reason=known.reason,
        code=known.code,
        meaning=known.meaning,
        remedy=known.remedy,
        task=task,
        task_id=task.id,
    )


def verify_type(api: ApiTables, wanted: str, state: TaskState) -> None:
    """Raises `ConfigError` when the answer is about a task of another type that is known; what is new is not judged."""
    tables = api["tasks"]
    # A raw create may leave its type unsaid.
    if not wanted or state.type == tables.get(wanted, {}).get("answers", wanted):
        return
    for name, table in tables.items():
        if table.get("answers", name) == state.type:
            raise ConfigError(f"Task {state.id} is a {name}, not a {wanted}.", task_id=state.id)

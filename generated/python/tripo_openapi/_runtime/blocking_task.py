# Copied from runtime/python/tripo_runtime/blocking_task.py by the generator: edit it there.

"""Handles of tasks for programs that block: the same as `task.py`, word for word, without `await`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Generic

from .call_back import require_plain
from .disk_target import Existing
from .options import Arrivals
from .portal import iterate, run
from .source_task import TaskOf, TypeT_co
from .state import Downloaded, TaskState
from .task import AsyncFinishedTask, AsyncTask, OutputT_co


class FinishedTask(TaskOf[TypeT_co], Generic[TypeT_co, OutputT_co]):
    """A task that is a success."""

    __slots__ = ("_task",)

    def __init__(self, task: AsyncFinishedTask[TypeT_co, OutputT_co]) -> None:
        super().__init__(task.id, task.type)
        self._task = task

    @property
    def status(self) -> str:
        return self._task.status

    @property
    def output(self) -> OutputT_co:
        """URLs in it go stale within minutes; `read` and `download` get fresh ones."""
        return self._task.output

    @property
    def input(self) -> Any:
        """The request, as the service echoes it, or as it was sent."""
        return self._task.input

    @property
    def credits(self) -> float | None:
        """What it cost; None when the service does not tell."""
        return self._task.credits

    @property
    def raw(self) -> Mapping[str, Any]:
        """The whole task, as it came."""
        return self._task.raw

    def read(self) -> TaskState:
        """The task as it stands now, with fresh URLs."""
        return run(self._task.read())

    def download(
        self,
        folder: str | os.PathLike[str],
        *,
        fields: Sequence[str] | None = None,
        existing: Existing = "fail",
    ) -> list[Downloaded]:
        """Saves the files of the output into a folder, which is created when it is not there.

        `fields` are outputs as they are called there (`model`, `views/front_url`), default all. A name is `<type>-<first 8
        of the id>-<field>.<extension>`; when it is taken `existing` decides: `fail`, `overwrite`, or `unique`, which adds
        a number. A file appears whole or not at all, the key is not sent along, stale URLs are asked for anew once.
        Raises `DownloadError` when a file does not come whole, with `downloaded` telling what did. Costs no credits.
        """
        return run(self._task.download(folder, fields=fields, existing=existing))

    def download_bytes(self, field: str) -> bytes:
        """One file of the output, as it is called there, in memory. Raises as `download`."""
        return run(self._task.download_bytes(field))


class Task(TaskOf[TypeT_co], Generic[TypeT_co, OutputT_co]):
    """A task that exists."""

    __slots__ = ("_task",)

    def __init__(self, task: AsyncTask[TypeT_co, OutputT_co]) -> None:
        super().__init__(task.id, task.type)
        self._task = task

    @property
    def input(self) -> Any:
        return self._task.input

    def wait(
        self,
        timeout: float | None = 600,
        *,
        on_progress: Callable[[TaskState], Any] | None = None,
        webhooks: Arrivals | None = None,
    ) -> FinishedTask[TypeT_co, OutputT_co]:
        """Waits until it is final; `timeout` in seconds, None for ever. The task goes on when the waiting is over.

        `on_progress` is called, on this thread, when status or progress changed; what it raises ends the wait. With
        `webhooks` the wait ends by an event or a poll, whichever is first. Raises `TaskFailed`, `WaitTimeout`, or why the
        task cannot be read; each carries `task_id`. Costs no credits.
        """
        require_plain(on_progress=on_progress)
        return FinishedTask(run(self._task.wait(timeout, on_progress=on_progress, webhooks=webhooks)))

    def updates(self, timeout: float | None = 600) -> Iterator[TaskState]:
        """`for state in task.updates():` each change of status or progress, the success last. Raises as `wait`."""
        return iterate(self._task.updates(timeout))

    def read(self) -> TaskState:
        """The task as it stands now."""
        return run(self._task.read())

    def to_json(self) -> dict[str, str]:
        """What another process needs to resume it; no key."""
        return self._task.to_json()

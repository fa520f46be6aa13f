"""Handles of tasks in asyncio: what a create, a resume and a wait give."""

from __future__ import annotations

import asyncio
import os
import warnings
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Mapping, Sequence
from contextlib import aclosing
from typing import Any, Generic, TypeVar

from .core import Core
from .disk_target import Existing
from .download import DownloadSource, download, download_bytes
from .options import Arrivals, WaitOptions
from .output import Output
from .source_task import TaskOf, TypeT_co
from .state import Downloaded, TaskState
from .task_failed import verify_type
from .verify_options import verify_options
from .wait import Awaited, states, usable, wait_for

OutputT_co = TypeVar("OutputT_co", bound=Output, covariant=True)


class AsyncFinishedTask(TaskOf[TypeT_co], Generic[TypeT_co, OutputT_co]):
    """A task that is a success."""

    __slots__ = ("_core", "_input", "_output", "_state")

    def __init__(self, core: Core, task: AsyncTask[TypeT_co, OutputT_co], state: TaskState) -> None:
        super().__init__(state.id, task.type)
        self._core = core
        self._state = state
        self._output = task.shaped(state.output)
        self._input = task.input if state.input is None else state.input

    @property
    def status(self) -> str:
        return self._state.status

    @property
    def output(self) -> OutputT_co:
        """URLs in it go stale within minutes; `read` and `download` get fresh ones."""
        return self._output

    @property
    def input(self) -> Any:
        """The request, as the service echoes it, or as it was sent."""
        return self._input

    @property
    def credits(self) -> float | None:
        """What it cost; None when the service does not tell."""
        return self._state.credits

    @property
    def raw(self) -> Mapping[str, Any]:
        """The whole task, as it came."""
        return self._state.raw

    async def read(self) -> TaskState:
        """The task as it stands now, with fresh URLs."""
        return await self._core.read(self.id)

    async def download(
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
        return await download(self._core, self._source(), folder, fields=fields, existing=existing)

    async def download_bytes(self, field: str) -> bytes:
        """One file of the output, as it is called there, in memory. Raises as `download`."""
        return await download_bytes(self._core, self._source(), field)

    def _source(self) -> DownloadSource:
        return DownloadSource(self.id, self.type, self._state.output)


class AsyncTask(TaskOf[TypeT_co], Generic[TypeT_co, OutputT_co]):
    """A task that exists."""

    __slots__ = ("_core", "_created_at", "_input", "_shape")

    def __init__(
        self,
        core: Core,
        task_type: TypeT_co,
        task_id: str,
        shape: Callable[[Mapping[str, Any]], OutputT_co],
        *,
        body: Any = None,
        created_at: float | None = None,
    ) -> None:
        super().__init__(task_id, task_type)
        self._core = core
        self._input = body
        self._created_at = created_at
        self._shape = shape

    @property
    def input(self) -> Any:
        return self._input

    def shaped(self, output: Mapping[str, Any]) -> OutputT_co:
        """An output of this task type, as the object that it is."""
        return self._shape(output)

    async def wait(
        self,
        timeout: float | None = 600,
        *,
        on_progress: Callable[[TaskState], Any] | None = None,
        webhooks: Arrivals | None = None,
    ) -> AsyncFinishedTask[TypeT_co, OutputT_co]:
        """Waits until it is final; `timeout` in seconds, None for ever. The task goes on when the waiting is over.

        `on_progress` is called (and awaited) when status or progress changed; what it raises ends the wait. With `webhooks`
        the wait ends by an event or a poll, whichever is first. Raises `TaskFailed`, `WaitTimeout`, or why the task cannot
        be read; each carries `task_id`. Costs no credits.
        """
        options = WaitOptions(timeout, on_progress, webhooks)
        state = await wait_for(self._core, Awaited(self.id, self._created_at), options)
        verify_type(self._core.api, self.type, state)
        return AsyncFinishedTask(self._core, self, state)

    async def updates(self, timeout: float | None = 600) -> AsyncGenerator[TaskState, None]:
        """`async for state in task.updates():` each change of status or progress, the success last. Raises as `wait`."""
        verify_options({"timeout": timeout})
        self._core.waits += 1
        try:
            async with aclosing(states(self._core, Awaited(self.id, self._created_at), timeout)) as seen:
                async for state in seen:
                    yield state if state.lifecycle == "ongoing" else usable(self._core, state)
        finally:
            self._core.waits -= 1

    async def read(self) -> TaskState:
        """The task as it stands now."""
        return await self._core.read(self.id)

    def to_json(self) -> dict[str, str]:
        """What another process needs to resume it; no key."""
        return {"version": self._core.api["name"], "type": self.type, "id": self.id}


class PendingTask(Coroutine[Any, Any, AsyncTask[TypeT_co, OutputT_co]], Generic[TypeT_co, OutputT_co]):
    """A create that begins when it is awaited: `await pending` gives the task, `await pending.wait()` the finished one.

    A coroutine to asyncio: `create_task(pending)` of a loop or of a group begins it as well.
    """

    def __init__(self, begin: Callable[[], Coroutine[Any, Any, AsyncTask[TypeT_co, OutputT_co]]], name: str) -> None:
        self._begin = begin
        self._name = name
        self._running: asyncio.Future[AsyncTask[TypeT_co, OutputT_co]] | None = None
        self._steps: Generator[Any, Any, AsyncTask[TypeT_co, OutputT_co]] | None = None
        self._is_known = False

    def __await__(self) -> Generator[Any, Any, AsyncTask[TypeT_co, OutputT_co]]:
        return self._created().__await__()

    async def wait(
        self,
        timeout: float | None = 600,
        *,
        on_progress: Callable[[TaskState], Any] | None = None,
        webhooks: Arrivals | None = None,
    ) -> AsyncFinishedTask[TypeT_co, OutputT_co]:
        """Creates, then waits as `AsyncTask.wait` does; time counts from the creation. A wrong option sends nothing."""
        self._is_known = True
        verify_options({"timeout": timeout})
        task = await self._created()
        return await task.wait(timeout, on_progress=on_progress, webhooks=webhooks)

    def _created(self) -> asyncio.Future[AsyncTask[TypeT_co, OutputT_co]]:
        """Created once, however often it is awaited."""
        self._is_known = True
        if self._running is None:
            self._running = asyncio.ensure_future(self._begin())
        return self._running

    def send(self, value: Any, /) -> Any:
        return self._driven().send(value)

    def throw(self, *error: Any) -> Any:
        return self._driven().throw(*error)

    def close(self) -> None:
        self._is_known = True
        if self._steps is not None:
            self._steps.close()

    def _driven(self) -> Generator[Any, Any, AsyncTask[TypeT_co, OutputT_co]]:
        if self._steps is None:
            self._steps = self._created().__await__()
        return self._steps

    def __del__(self) -> None:
        if not getattr(self, "_is_known", True):
            warnings.warn(f"{self._name} was never awaited: nothing was sent.", RuntimeWarning, stacklevel=2)

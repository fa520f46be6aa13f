# Copied from runtime/python/tripo_runtime/together.py by the generator: edit it there.

"""Many waits, few requests: who is due first takes along all who would be due soon. There from the second wait at a time."""

from __future__ import annotations

import asyncio
import copy
import math
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from .api import ReadManyTable
from .call_back import relay
from .core import Core
from .errors import ApiError
from .pointer import at
from .state import TaskState
from .told_task import told_tasks
from .transport import ApiRequest

# Less than the longest step of a wait alone: a look for many is cheap, and a thousand still cost a fiftieth.
_LONGEST_DELAY_MS = 18_000.0
# Waits that began one after the other ride together; a full request does not stay for it.
_SPACING_MS = 1_000.0
_NOT_IMPLEMENTED = 501


@dataclass(eq=False)
class _Entry:
    id: str
    due_at: float
    told: asyncio.Future[TaskState]


class Together:
    def __init__(self, core: Core, table: ReadManyTable) -> None:
        self._core = core
        self._table = table
        self._most: float = table["most"]
        self._entries: list[_Entry] = []
        self._runner: asyncio.Task[None] | None = None
        self._pause: asyncio.Future[None] | None = None
        self._wakes_at = -math.inf
        self._departed_at = -math.inf
        self._quiet_until = -math.inf
        """The service asked to stay away until then; it may have asked one wait only."""
        self._requests: set[asyncio.Task[Any]] = set()

    async def look(self, task_id: str, due_ms: float) -> TaskState:
        """The task, when another wait asks, or about `due_ms` later at the latest. Raises what a read raises."""
        now = self._core.pace.now()
        due_at = now + min(due_ms, max(_LONGEST_DELAY_MS, self._quiet_until - now))
        entry = _Entry(task_id, due_at, asyncio.get_running_loop().create_future())
        self._entries.append(entry)
        if self._runner is None or self._runner.done():
            self._runner = asyncio.ensure_future(self._run())
        elif self._spaced(due_at) < self._wakes_at:
            self._wake()
        try:
            return await entry.told
        finally:
            if entry in self._entries:
                self._entries.remove(entry)
                # Nothing sleeps on when everybody has left.
                if not self._entries:
                    self._wake()

    def _wake(self) -> None:
        if self._pause is not None:
            self._pause.cancel()

    def _soonest(self) -> list[_Entry]:
        return sorted(self._entries, key=lambda entry: entry.due_at)

    def _spaced(self, due_at: float) -> float:
        return max(due_at, self._departed_at + _SPACING_MS)

    async def _run(self) -> None:
        relay.set(None)
        while entries := self._soonest():
            full_at = entries[int(self._most) - 1].due_at if len(entries) >= self._most else math.inf
            self._wakes_at = min(self._spaced(entries[0].due_at), full_at)
            left = self._wakes_at - self._core.pace.now()
            if left > 0:
                await self._paused(partial(self._core.pace.sleep, left))
            elif await self._paused(self._core.limiter.turn):
                self._depart()
        self._wakes_at = -math.inf

    async def _paused(self, work: Callable[[], Awaitable[None]]) -> bool:
        """Whether it was done; False when woken."""
        pause = self._pause = asyncio.ensure_future(_awaited(work))
        try:
            await asyncio.wait({pause})
        finally:
            pause.cancel()
        return not pause.cancelled() and pause.exception() is None

    def _depart(self) -> None:
        self._departed_at = self._core.pace.now()
        going = self._soonest()[: int(self._most)]
        self._entries = [entry for entry in self._entries if entry not in going]
        if len(going) == 1:
            self._deliver(going[0], self._core.look)
        elif going:
            self._keep(asyncio.ensure_future(self._ask_all(going)))

    def _keep(self, request: asyncio.Task[Any]) -> None:
        self._requests.add(request)
        request.add_done_callback(self._requests.discard)

    def _deliver(self, entry: _Entry, look: Callable[[str], Awaitable[TaskState]]) -> None:
        """What comes of a look goes to who waits for it, and ends with them."""
        request = asyncio.ensure_future(self._heard(look, entry.id))
        self._keep(request)
        entry.told.add_done_callback(lambda _: request.cancel())
        request.add_done_callback(lambda done: _settle(entry, done))

    async def _heard(self, look: Callable[[str], Awaitable[TaskState]], task_id: str) -> TaskState:
        try:
            return await look(task_id)
        except ApiError as error:
            self._note(error)
            raise

    def _note(self, error: Exception) -> None:
        if isinstance(error, ApiError):
            self._quiet_until = max(self._quiet_until, self._core.pace.now() + (error.retry_after_ms or 0))

    async def _ask_all(self, going: Sequence[_Entry]) -> None:
        request = asyncio.ensure_future(self._ask(going))
        for entry in going:
            # It ends when the last has left.
            entry.told.add_done_callback(lambda _: all(each.told.done() for each in going) and request.cancel())
        await asyncio.wait({request})
        error = None if request.cancelled() else request.exception()
        if request.cancelled():
            return
        if isinstance(error, Exception) and not _refuses_many(error):
            self._note(error)
            for entry in going:
                if not entry.told.done():
                    entry.told.set_exception(_copy_of(error))
            return
        if error is not None:
            # Every wait is a request of its own from here on.
            self._most = 1
        tasks = {} if error is not None else request.result()
        for entry in going:
            if entry.told.done():
                continue
            if entry.id in tasks:
                entry.told.set_result(tasks[entry.id])
            else:
                self._deliver(entry, self._look_alone)

    async def _ask(self, going: Sequence[_Entry]) -> Mapping[str, TaskState]:
        """One request for all of them."""
        ids = list(dict.fromkeys(entry.id for entry in going))
        request = ApiRequest(body={self._table["field"]: ids}, is_look=True)
        answer = await self._core.send(self._table["operation"], request)
        return told_tasks(at(answer, self._table["tasks"]), self._core.api["read"]["pointers"]["id"], self._core.state)

    async def _look_alone(self, task_id: str) -> TaskState:
        """What the answer left out, in its turn: a hundred of them are no burst."""
        await self._core.limiter.turn()
        return await self._core.look(task_id)


def _copy_of(error: Exception) -> Exception:
    """One of its own for each wait, which writes the name of its task into it."""
    copied = copy.copy(error)
    copied.__cause__ = error.__cause__
    return copied


def _settle(entry: _Entry, done: asyncio.Task[TaskState]) -> None:
    error = None if done.cancelled() else done.exception()
    if entry.told.done() or done.cancelled():
        return
    if error is not None:
        entry.told.set_exception(error)
    else:
        entry.told.set_result(done.result())


async def _awaited(work: Callable[[], Awaitable[None]]) -> None:
    """Begun within the task: one that is cancelled before leaves nothing that was begun."""
    await work()


def _refuses_many(error: Exception) -> bool:
    """A gateway may not have the operation, or not for so many. A wrong key is wrong for each of them."""
    if not isinstance(error, ApiError) or error.kind == "auth":
        return False
    return not error.retryable or error.http_status == _NOT_IMPLEMENTED

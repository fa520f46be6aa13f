# Copied from runtime/python/tripo_runtime/portal.py by the generator: edit it there.

"""Blocking calls: the work runs on one event loop, on a thread of its own, for all blocking clients of the process.

So a timeout ends a call wherever it stands, waits of several threads share their requests, and `KeyboardInterrupt` ends
the work before it goes on. Callbacks run on the thread that called.
"""

from __future__ import annotations

import asyncio
import os
import queue
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterator
from contextvars import copy_context
from typing import Any, TypeVar

from .call_back import relay
from .errors import CreateOutcomeUnknown
from .settle import fail, give
from .unclear import attach

ResultT = TypeVar("ResultT")

# Now and then the interpreter has to look whether the user has interrupted: not every system wakes a thread for that.
_LOOK_SECONDS = 0.2

_Call = tuple[Callable[[], Any], "asyncio.Future[Any]"]


class _Portal:
    """A process that was forked has no threads but the one that forked it: it gets another one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def loop(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=self._loop.run_forever, name="tripo-openapi", daemon=True)
                self._thread.start()
            if threading.current_thread() is self._thread:
                raise RuntimeError("A blocking client cannot be called from its own event loop.")
            return self._loop


_portal = _Portal()


def _renew() -> None:
    """A lock that another thread held when the process was forked stays locked in the child."""
    global _portal
    _portal = _Portal()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)


def run(work: Coroutine[Any, Any, ResultT]) -> ResultT:
    """The result, once it is there. An interrupt is raised when the work has ended."""
    try:
        loop = _portal.loop()
    except BaseException:
        work.close()
        raise
    result: ResultT = _Running(loop, work).result()
    return result


def iterate(items: AsyncGenerator[ResultT, None]) -> Iterator[ResultT]:
    """One by one; the generator is closed when nobody wants any more."""
    try:
        while True:
            try:
                item = run(items.__anext__())
            except StopAsyncIteration:
                return
            yield item
    finally:
        run(items.aclose())


class _Running:
    def __init__(self, loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, Any]) -> None:
        self._loop = loop
        self._work = work
        self._calls: queue.SimpleQueue[_Call | None] = queue.SimpleQueue()
        self._task: asyncio.Task[Any] | None = None
        context = copy_context()
        context.run(relay.set, self._relay)
        loop.call_soon_threadsafe(self._start, context=context)

    def _start(self) -> None:
        self._task = self._loop.create_task(_awaited(self._work))
        # Work that was cancelled before it began has to be told.
        self._task.add_done_callback(lambda _: self._work.close())
        self._task.add_done_callback(lambda _: self._calls.put(None))

    async def _relay(self, function: Callable[[], Any]) -> Any:
        answer: asyncio.Future[Any] = self._loop.create_future()
        self._calls.put((function, answer))
        return await answer

    def result(self) -> Any:
        try:
            self._serve()
        except BaseException as interrupt:
            self._stop()
            cancelled = self._ended()
            unknown = CreateOutcomeUnknown.behind(cancelled)
            if unknown is not None:
                attach(unknown, interrupt)
            raise
        assert self._task is not None  # it has ended
        return self._task.result()

    def _serve(self) -> None:
        """Makes the calls of the work on this thread, until the work has ended."""
        while True:
            try:
                call = self._calls.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                continue
            if call is None:
                return
            function, answer = call
            try:
                given = function()
            except Exception as error:
                self._loop.call_soon_threadsafe(fail, answer, error)
            else:
                self._loop.call_soon_threadsafe(give, answer, given)

    def _stop(self) -> None:
        self._loop.call_soon_threadsafe(lambda: self._task.cancel() if self._task else None)
        while True:
            call = self._calls.get()
            if call is None:
                return
            self._loop.call_soon_threadsafe(call[1].cancel)

    def _ended(self) -> BaseException | None:
        try:
            if self._task is not None:
                self._task.result()
        except BaseException as error:
            return error
        return None


async def _awaited(work: Coroutine[Any, Any, Any]) -> Any:
    return await work

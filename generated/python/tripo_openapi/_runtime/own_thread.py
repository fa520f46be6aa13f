# Copied from runtime/python/tripo_runtime/own_thread.py by the generator: edit it there.

"""What may block for ever, on a thread of its own: nobody who has left it, no other work and no end of the process waits for it."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from typing import TypeVar

from .settle import fail, give

ResultT = TypeVar("ResultT")
_Step = Callable[[], None]


class OwnThread:
    """Does one step after the other until its end is asked for."""

    def __init__(self) -> None:
        self._steps: queue.SimpleQueue[_Step | None] = queue.SimpleQueue()
        threading.Thread(target=self._run, name="tripo-openapi-step", daemon=True).start()

    async def do(self, work: Callable[[], ResultT]) -> ResultT:
        """The result. After a cancellation the step goes on, and nobody hears of it."""
        loop = asyncio.get_running_loop()
        told: asyncio.Future[ResultT] = loop.create_future()
        context = copy_context()

        def step() -> None:
            try:
                result = context.run(work)
            except BaseException as error:
                _tell(loop, fail, told, error)
            else:
                _tell(loop, give, told, result)

        self._steps.put(step)
        return await told

    def end(self, last: Callable[[], object] | None = None) -> None:
        """When the step that runs is done, and after `last`. Does not wait for it."""
        if last is not None:
            self._steps.put(lambda: _quietly(last))
        self._steps.put(None)

    def _run(self) -> None:
        while (step := self._steps.get()) is not None:
            step()


def _tell(loop: asyncio.AbstractEventLoop, settle: Callable[..., None], *arguments: object) -> None:
    # A loop that was closed has nobody who waits.
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(settle, *arguments)


def _quietly(last: Callable[[], object]) -> None:
    with suppress(Exception):
        last()

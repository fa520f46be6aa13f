# Copied from runtime/python/tripo_runtime/timer.py by the generator: edit it there.

"""A piece of work that ends when it is done, or when its time is up."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from types import TracebackType


class Timer:
    """`async with Timer() as timer:` the block ends with the error that was armed, wherever it stands.

    Works on real time. A cancellation from outside stays one, also when both come at the same moment.
    """

    def __init__(self, ms: float = math.inf, error: Callable[[], Exception] | None = None) -> None:
        self._ms = ms
        self._make = error
        self._task: asyncio.Task[object] | None = None
        self._handle: asyncio.TimerHandle | None = None
        self._fired = False
        self._requests = 0

    def arm(self, ms: float, error: Callable[[], Exception] | None = None) -> None:
        """Replaces what was armed before; `math.inf` disarms."""
        self._make = error or self._make
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if ms < math.inf and not self._fired:
            self._handle = asyncio.get_running_loop().call_later(max(0.0, ms) / 1_000, self._fire)

    def _fire(self) -> None:
        self._fired = True
        if self._task is not None:
            self._task.cancel()

    async def __aenter__(self) -> Timer:
        self._task = asyncio.current_task()
        self._requests = _requests(self._task)
        if self._make is not None:
            self.arm(self._ms)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.arm(math.inf)
        if not self._fired or self._task is None:
            return
        # Since Python 3.11 a task counts who wanted it cancelled: ours is taken back, the others' stand.
        uncancel = getattr(self._task, "uncancel", None)
        others = (uncancel() if uncancel else 0) > self._requests
        if kind is asyncio.CancelledError and not others and self._make is not None:
            made = self._make()
            raise made from made.__cause__


def _requests(task: asyncio.Task[object] | None) -> int:
    cancelling = getattr(task, "cancelling", None)
    return int(cancelling()) if cancelling else 0

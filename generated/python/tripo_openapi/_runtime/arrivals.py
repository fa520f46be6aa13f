# Copied from runtime/python/tripo_runtime/arrivals.py by the generator: edit it there.

"""Tasks whose end was told: remembered for a while, and handed to who waits for them, on whatever thread and loop."""

from __future__ import annotations

import asyncio
import threading
from collections import OrderedDict
from typing import TypeVar

from .state import TaskState

# Of the newest; the oldest are forgotten first.
_MOST_REMEMBERED = 10_000

ValueT = TypeVar("ValueT")
_Waiter = tuple[asyncio.AbstractEventLoop, "asyncio.Future[TaskState]"]


class ArrivalBook:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ended: OrderedDict[str, TaskState] = OrderedDict()
        self._waiting: dict[str, list[_Waiter]] = {}

    def add(self, state: TaskState) -> None:
        with self._lock:
            remember(self._ended, state.id, state)
            waiting = self._waiting.pop(state.id, [])
        for loop, told in waiting:
            loop.call_soon_threadsafe(_tell, told, state)

    async def arrival(self, task_id: str) -> TaskState:
        loop = asyncio.get_running_loop()
        told: asyncio.Future[TaskState] = loop.create_future()
        waiter = (loop, told)
        with self._lock:
            known = self._ended.get(task_id)
            if known is not None:
                return known
            self._waiting.setdefault(task_id, []).append(waiter)
        try:
            return await told
        finally:
            self._leave(task_id, waiter)

    def _leave(self, task_id: str, waiter: _Waiter) -> None:
        with self._lock:
            waiting = self._waiting.get(task_id, [])
            if waiter in waiting:
                waiting.remove(waiter)
            if not waiting:
                self._waiting.pop(task_id, None)


def remember(memory: OrderedDict[str, ValueT], key: str, value: ValueT) -> None:
    """Puts an entry at the end, and forgets the first beyond the most."""
    memory[key] = value
    memory.move_to_end(key)
    if len(memory) > _MOST_REMEMBERED:
        memory.popitem(last=False)


def _tell(told: asyncio.Future[TaskState], state: TaskState) -> None:
    if not told.done():
        told.set_result(state)

"""The clock of a scenario: it jumps over every sleep, or runs so many times faster than the real one."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from tripo_openapi.v3 import Deps


class Clock:
    def __init__(self, clock: Any, random: float) -> None:
        self._speed: float | None = None if clock == "jump" else float(clock)
        self._ms = 0.0
        self._acts: dict[int, Callable[[], object]] = {}
        self.slept: list[float] = []
        """Milliseconds of every sleep that was one."""
        self.deps = Deps(now=self._now, random=lambda: random, sleep=self._sleep)

    def in_sleep(self, count: int, act: Callable[[], object]) -> None:
        """Calls back in the n-th sleep, counted from 1, before it begins."""
        self._acts[count] = act

    def _now(self) -> float:
        return self._ms / 1000 if self._speed is None else time.monotonic() * self._speed

    async def _sleep(self, seconds: float) -> None:
        ms = seconds * 1000
        if ms > 0:
            self.slept.append(ms)
            act = self._acts.get(len(self.slept))
            if act is not None:
                act()
        await asyncio.sleep(0 if self._speed is None else seconds / self._speed)
        if self._speed is None:
            self._ms += ms


class BlockingClock(Clock):
    """The same for a program that blocks."""

    def __init__(self, clock: Any, random: float) -> None:
        super().__init__(clock, random)
        self.deps = Deps(now=self._now, random=lambda: random, sleep=self._pause)

    def _pause(self, seconds: float) -> None:
        ms = seconds * 1000
        if ms > 0:
            self.slept.append(ms)
        if self._speed is None:
            self._ms += ms
        else:
            time.sleep(seconds / self._speed)

"""Waits for a free slot, first come, first served. There once the service has said that all are taken."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from .errors import ApiError
from .limiter import Pace

_FIRST_DELAY_MS = 5_000.0
_LONGEST_DELAY_MS = 30_000.0
_GROWTH = 1.5


@dataclass(frozen=True)
class Created:
    id: str


@dataclass(frozen=True)
class Refused:
    refusal: ApiError
    """For want of a slot."""


Outcome = Created | Refused
"""A create that was heard."""


@dataclass(frozen=True)
class SlotRequest:
    name: str
    """Creates of one name compete for the same slots."""
    attempt: Callable[[], Awaitable[Outcome]]
    refusal: ApiError | None
    """The refusal that led here, if the service was asked already."""
    deadline: float
    """By the clock of the client."""


def _nothing() -> None:
    pass


@dataclass(eq=False)
class _Turn:
    wake: Callable[[], object] = _nothing


@dataclass
class _Queue:
    turns: list[_Turn] = field(default_factory=list)
    chances: float = 0
    """Attempts that are likely to succeed: one per task of ours that ended, any number when time has passed."""
    refusals: int = 0
    """In a row, whoever was refused: the more wait, the less time alone will help the next."""

    def wake_first(self) -> None:
        if self.turns:
            self.turns[0].wake()


class Slots:
    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._queues: dict[str, _Queue] = {}

    def is_busy(self, name: str) -> bool:
        """Whether others wait already: asking the service first would only be refused."""
        return name in self._queues

    def freed(self) -> None:
        """One of our own tasks has ended."""
        for queue in self._queues.values():
            queue.chances += 1
            queue.wake_first()

    async def enter(self, request: SlotRequest) -> str:
        """Gives the id. Raises the last refusal when the deadline has passed, and what an attempt raises."""
        queue = self._queues.setdefault(request.name, _Queue())
        turn = _Turn()
        queue.turns.append(turn)
        if request.refusal is not None:
            queue.refusals += 1
        try:
            return await self._attempt_in_turn(request, queue, turn)
        finally:
            queue.turns.remove(turn)
            queue.wake_first()
            if not queue.turns and self._queues.get(request.name) is queue:
                del self._queues[request.name]

    async def _attempt_in_turn(self, request: SlotRequest, queue: _Queue, turn: _Turn) -> str:
        refusal = request.refusal
        while True:
            await self._chance(request, queue, turn, refusal.retry_after_ms if refusal else None)
            if refusal is not None and self._pace.now() >= request.deadline:
                raise refusal
            queue.chances -= 1
            outcome = await request.attempt()
            if isinstance(outcome, Created):
                if queue.chances == math.inf:
                    queue.refusals = 0
                return outcome.id
            refusal = outcome.refusal
            queue.chances = 0
            queue.refusals += 1

    async def _chance(self, request: SlotRequest, queue: _Queue, turn: _Turn, asked: float | None) -> None:
        """Until this turn is the first and may hope, or the deadline has passed."""
        while True:
            left = request.deadline - self._pace.now()
            if left <= 0 or (queue.turns[0] is turn and queue.chances > 0):
                return
            was_first = queue.turns[0] is turn
            delay = self._delay_ms(queue.refusals, asked) if was_first else left
            has_slept = await self._nap(turn, min(delay, left))
            if was_first and has_slept:
                queue.chances = math.inf

    def _delay_ms(self, refusals: int, asked: float | None) -> float:
        """With the service's own hint it is kept to; else growing steps, jittered."""
        if asked is not None:
            return asked
        grown = _FIRST_DELAY_MS * _GROWTH ** max(0, refusals - 1)
        return min(_LONGEST_DELAY_MS, grown) * (0.75 + self._pace.random() / 2)

    async def _nap(self, turn: _Turn, ms: float) -> bool:
        """Whether the time has passed; False when woken."""
        sleeping = asyncio.ensure_future(self._forever() if ms == math.inf else self._slept(ms))
        turn.wake = sleeping.cancel
        try:
            await asyncio.wait({sleeping})
        finally:
            turn.wake = _nothing
            sleeping.cancel()
        return not sleeping.cancelled()

    async def _slept(self, ms: float) -> None:
        await self._pace.sleep(ms)

    async def _forever(self) -> None:
        await asyncio.Event().wait()

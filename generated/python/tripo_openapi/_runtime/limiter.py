# Copied from runtime/python/tripo_runtime/limiter.py by the generator: edit it there.

"""One stream of requests per key: every wait takes its turn, and one refusal slows them all.

Additive increase, multiplicative decrease: the service does not tell its limit, and other processes share it.
"""

from __future__ import annotations

import asyncio
import hashlib
import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from weakref import WeakKeyDictionary, WeakValueDictionary

from .errors import ApiError, RateLimitError

_FIRST_RATE = 20.0
_LOWEST_RATE = 1.0
_DECREASE = 0.7
_CUT_INTERVAL_MS = 1_000.0
# Repeats are paid from a purse that successes fill, so that an outage is not answered with four times the load.
_PURSE = 500
_REPEAT_COST = 5
LONGEST_PAUSE_MS = 60_000.0
"""Asked to stay away for longer, a call outside of a wait fails at once."""


@dataclass(frozen=True)
class Pace:
    """Clock, chance and sleep, in milliseconds."""

    now: Callable[[], float]
    """Monotonic."""
    random: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]


class Limiter:
    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        # One queue per event loop; what was learnt of the service is common to all.
        self._queues: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()
        self._rate = _FIRST_RATE
        self._next_at = 0.0
        self._paused_until = 0.0
        self._refusal: ApiError | None = None
        self._cut_at = -math.inf
        self._purse = _PURSE

    def pause_ms(self) -> float:
        """How long the service still asks to stay away."""
        return max(0.0, self._paused_until - self._pace.now())

    async def ready(self) -> None:
        """Until the service no longer asks to stay away; raises the refusal anew when that is longer than a call accepts."""
        while (ms := self.pause_ms()) > 0:
            if self._refusal is not None and ms > LONGEST_PAUSE_MS:
                raise _still_away(self._refusal, ms)
            await self._pace.sleep(ms)

    async def turn(self) -> None:
        """Until it is this caller's turn to poll; first come, first served."""
        queue = self._queues.setdefault(asyncio.get_running_loop(), asyncio.Lock())
        async with queue:
            while (left := max(self._paused_until, self._next_at) - self._pace.now()) > 0:
                await self._pace.sleep(left)
            self._next_at = self._pace.now() + 1_000 / self._rate
            self._rate += 1 / self._rate

    def slow(self, refusal: ApiError) -> None:
        """The service said: too many requests."""
        now = self._pace.now()
        asked = refusal.retry_after_ms
        end = now + (_CUT_INTERVAL_MS * (1 + self._pace.random()) if asked is None else asked)
        if end > self._paused_until:
            self._paused_until, self._refusal = end, refusal
        if now - self._cut_at >= _CUT_INTERVAL_MS:
            self._cut_at = now
            self._rate = max(_LOWEST_RATE, self._rate * _DECREASE)

    def spend(self) -> bool:
        """Whether one more repeat can be paid."""
        can_pay = self._purse >= _REPEAT_COST
        if can_pay:
            self._purse -= _REPEAT_COST
        return can_pay

    def earn(self, failed: int) -> None:
        """A call went well, after so many failures."""
        self._purse = min(_PURSE, self._purse + (_REPEAT_COST if failed else 1))


def _still_away(cause: ApiError, ms: float) -> RateLimitError:
    """A refusal that still holds."""
    message = f"Not sent: the service asked to stay away for another {math.ceil(ms / 1_000)} s. {cause.message}"
    error = RateLimitError(message, **{**vars(cause), "retry_after_ms": ms})
    error.__cause__ = cause
    return error


_shared: WeakValueDictionary[str, Limiter] = WeakValueDictionary()


def shared_limiter(origin: str, api_key: str, pace: Pace) -> Limiter:
    """Two clients with one key at one origin are one caller to the service. Only a digest of the key is kept."""
    name = hashlib.sha256(f"{origin} {api_key}".encode()).hexdigest()
    limiter = _shared.get(name)
    if limiter is None:
        limiter = _shared[name] = Limiter(pace)
    return limiter

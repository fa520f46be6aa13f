# Copied from runtime/python/tripo_runtime/retry.py by the generator: edit it there.

"""When to send again: figures, and the one loop that follows them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from .errors import ApiError, TripoError
from .limiter import LONGEST_PAUSE_MS, Limiter, Pace

_ATTEMPTS = 4
_FIRST_BACKOFF_MS = 500.0
_LONGEST_BACKOFF_MS = 8_000.0

ResultT = TypeVar("ResultT")


def asked_ms(error: object) -> float:
    """Milliseconds that an answer asked for; 0 when it did not."""
    return error.retry_after_ms or 0.0 if isinstance(error, ApiError) else 0.0


async def repeat(
    attempt: Callable[[], Awaitable[ResultT]], *, pace: Pace, limiter: Limiter, again: Callable[[TripoError], bool]
) -> ResultT:
    """Up to four attempts; `again` says which failures may be followed by another."""
    failed = 0
    while True:
        await limiter.ready()
        try:
            result = await attempt()
        except TripoError as error:
            asked = asked_ms(error)
            may_repeat = again(error) and failed + 1 < _ATTEMPTS and asked <= LONGEST_PAUSE_MS
            if not may_repeat or not limiter.spend():
                raise
        else:
            limiter.earn(failed)
            return result
        await pace.sleep(max(asked, _backoff_ms(failed, pace.random)))
        failed += 1


def _backoff_ms(failed: int, random: Callable[[], float]) -> float:
    """Full jitter: many clients that failed together do not come back together."""
    return random() * min(_LONGEST_BACKOFF_MS, _FIRST_BACKOFF_MS * float(2**failed))

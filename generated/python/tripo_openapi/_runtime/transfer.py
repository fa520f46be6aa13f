# Copied from runtime/python/tripo_runtime/transfer.py by the generator: edit it there.

"""One file from a URL, whole: goes on where a connection broke, starts over when it cannot, never joins what may not belong together."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

from .arrival import Arrival, Arrived, Sink, SinkFailure
from .decoding import decoded_chunks
from .errors import DownloadError, TripoError
from .http import Http, HttpAnswer
from .limiter import Pace
from .timer import Timer
from .web import extent_of, open_url

_RESUMES = 5
_FIRST_BACKOFF_MS = 500.0
_LONGEST_BACKOFF_MS = 8_000.0
_IDLE_MS = 30_000.0


@dataclass(frozen=True)
class Transfer:
    url: str
    field: str
    sink: Sink
    refresh: Callable[[], Awaitable[str | None]]
    """A new URL of the same file; asked once per expiry."""
    http: Http
    pace: Pace
    is_local: bool


@dataclass(frozen=True)
class _Outcome:
    of: Literal["ended", "broken", "expired", "refused"]
    status: int = 0
    cause: Exception | None = None


async def transfer(work: Transfer) -> Arrived:
    """Raises `DownloadError` when the file does not come whole, and what `refresh` and the sink raise."""
    arrival = Arrival(work.sink)
    url, is_fresh, resumes = work.url, False, 0
    while True:
        before = arrival.received
        outcome = await _attempt(work, url, arrival)
        if outcome.of == "ended" and arrival.is_whole():
            return arrival.finish(work.field)
        if outcome.of == "refused":
            raise _refusal(work.field, outcome.status)
        if outcome.of == "expired":
            fresh = None if is_fresh else await work.refresh()
            if fresh is None:
                raise _refusal(work.field, outcome.status)
            url, is_fresh = fresh, True
            continue
        is_fresh = is_fresh and arrival.received == before
        if resumes == _RESUMES:
            raise _broken_off(work.field, arrival) from outcome.cause
        await work.pace.sleep(work.pace.random() * min(_LONGEST_BACKOFF_MS, _FIRST_BACKOFF_MS * 2**resumes))
        resumes += 1


async def _attempt(work: Transfer, url: str, arrival: Arrival) -> _Outcome:
    try:
        async with Timer(_IDLE_MS, lambda: TimeoutError(f"nothing came for {_IDLE_MS / 1_000:g} s")) as timer:
            return await _request(work, url, arrival, timer)
    except SinkFailure as failure:
        raise failure.cause from None
    except TripoError:
        raise
    except Exception as cause:
        return _Outcome("broken", cause=cause)
    raise AssertionError("The timer lets nothing pass.")


async def _request(work: Transfer, url: str, arrival: Arrival, timer: Timer) -> _Outcome:
    answer = await open_url(work.http, url, arrival.range_headers(), is_local=work.is_local)
    try:
        status = answer.status
        if status in (401, 403, 404, 410):
            return _Outcome("expired", status)
        if status == 416:
            await arrival.start_over()
        if status in (408, 416, 429) or status >= 500:
            return _Outcome("broken", cause=OSError(f"HTTP {status}"))
        if status not in (200, 206):
            return _Outcome("refused", status)
        if not await arrival.accept(extent_of(answer)):
            return _Outcome("broken", cause=OSError("another part of the file came than was asked for"))
        await _drain(answer, arrival, timer)
        return _Outcome("ended")
    finally:
        await answer.close()


async def _drain(answer: HttpAnswer, arrival: Arrival, timer: Timer) -> None:
    timer.arm(_IDLE_MS)
    async for piece in decoded_chunks(answer):
        timer.arm(float("inf"))
        await arrival.write(piece)
        timer.arm(_IDLE_MS)


def _refusal(field: str, http_status: int) -> DownloadError:
    message = f"{field}: the file is not given any more (HTTP {http_status})."
    return DownloadError(message, path=field, http_status=http_status)


def _broken_off(field: str, arrival: Arrival) -> DownloadError:
    whole = "an unknown number of" if arrival.total is None else arrival.total
    message = (
        f"{field}: the connection broke {_RESUMES + 1} times, after {arrival.received} of {whole} bytes. Try again."
    )
    return DownloadError(message, path=field, retry="read-only")

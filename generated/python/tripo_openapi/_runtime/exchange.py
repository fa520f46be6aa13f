# Copied from runtime/python/tripo_runtime/exchange.py by the generator: edit it there.

"""One exchange over HTTP: bounded in time and size, read to the end, judged."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from .answer import Answer, refusal
from .api import ApiTables
from .decoding import TooLarge, bounded_body, decoded_text
from .errors import ConnectionFailed, InvalidResponse, TripoError
from .failure import failed_request
from .http import Http, HttpAnswer, HttpRequest, never_left
from .json_text import parse_json
from .not_given import NOT_GIVEN
from .options import Settings, Timeouts
from .pointer import at
from .timer import Timer
from .web_address import host_of

_IDLE_MS = 30_000.0
_TOTAL_MS = 120_000.0
_LARGEST_ANSWER_BYTES = 8 * 2**20


@dataclass(frozen=True)
class Exchange:
    api: ApiTables
    settings: Settings
    http: Http
    request: HttpRequest
    headers_ms: float
    extra_ms: float
    """On top of the limits of the answer, for a body that takes long to send."""
    may_be_gone: bool
    """Nothing good was ever heard from the host: without an address it may be gone for good."""


async def exchange(work: Exchange) -> Any:
    """Gives the parsed answer when it is a good one. The timers stay armed until its body has ended."""
    host = host_of(work.request.url)
    timeouts = work.settings.options.timeouts or Timeouts()
    end = _now_ms() + _ms(timeouts.total, _TOTAL_MS) + work.extra_ms

    unsent: dict[str, Any] = {}

    async with Timer() as timer:

        def arm(ms: float) -> None:
            timer.arm(min(ms, end - _now_ms()), lambda: _lost(f"{host} kept silent for too long.", **unsent))

        headers_ms, idle_ms = _ms(timeouts.headers, work.headers_ms) + work.extra_ms, _ms(timeouts.idle, _IDLE_MS)
        arm(headers_ms)
        try:
            answer = await _opened(work, host, max(headers_ms, idle_ms))
        except asyncio.CancelledError as cancelled:
            unsent = {"sent": False, "retry": "refused"} if never_left(cancelled) else {}
            raise
        trace_id = answer.headers.get(work.api["envelope"]["traceId"])
        try:
            body = await bounded_body(answer, _LARGEST_ANSWER_BYTES, lambda: arm(idle_ms))
            return _judged(work, answer, decoded_text(body), host)
        except TripoError:
            raise
        except TooLarge:
            message = f"The answer is larger than {_LARGEST_ANSWER_BYTES} bytes."
            raise InvalidResponse(message, http_status=answer.status) from None
        except Exception as cause:
            raise _lost(f"{host} gave no clear answer.", trace_id=trace_id) from cause
        finally:
            await answer.close()


async def _opened(work: Exchange, host: str, silence_ms: float) -> HttpAnswer:
    try:
        return await work.http.open(replace(work.request, silence_ms=silence_ms))
    except Exception as cause:
        may_be_gone = work.may_be_gone and work.settings.is_documented_host
        error = failed_request(cause, api=work.api, host=host, may_be_gone=may_be_gone)
        raise error from cause


def _judged(work: Exchange, answer: HttpAnswer, text: str, host: str) -> Any:
    api, settings = work.api, work.settings
    root = parse_json(text)
    if 200 <= answer.status <= 299 and _is_good(api, root):
        return root
    # A service may quote what it was sent.
    quotable = parse_json(text.replace(settings.api_key, "[key]"))
    raise refusal(api, Answer(answer.status, answer.headers, text, host, settings.is_documented_host), quotable)


def _is_good(api: ApiTables, root: Any) -> bool:
    """Gateways leave the code out of good answers; the pointers of the caller decide what is missing."""
    code = at(root, api["envelope"]["code"])
    if not isinstance(root, Mapping):
        return False
    return code is NOT_GIVEN or (not isinstance(code, bool) and code == api["envelope"].get("success", NOT_GIVEN))


def _lost(message: str, **facts: Any) -> ConnectionFailed:
    return ConnectionFailed(message, **{"sent": True, "retry": "read-only", **facts})


def _ms(seconds: float | None, usual_ms: float) -> float:
    return usual_ms if seconds is None else seconds * 1_000


def _now_ms() -> float:
    return time.monotonic() * 1_000

# Copied from runtime/python/tripo_runtime/s3_answer.py by the generator: edit it there.

"""What S3 answers: errors are XML, and may come inside a 200."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, replace
from typing import Literal

import httpx

from .http import Http, HttpAnswer, HttpRequest
from .retry_after import date_ms
from .timer import Timer

Cure = Literal["repeat", "slow-down", "renew", "set-clock", "none"]
"""What helps: the same again, the same more slowly, new credentials, another clock, or nothing."""

_LARGEST_TEXT = 65_536
_FARTHEST_CLOCK_MS = 100 * 365 * 86_400_000.0
# Codes whose cure does not follow from the status. https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
_CURES: dict[str, Cure] = {
    "ExpiredToken": "renew",
    "RequestTimeTooSkewed": "set-clock",
    "SlowDown": "slow-down",
    "RequestTimeout": "repeat",
    "InternalError": "repeat",
    "ServiceUnavailable": "slow-down",
    # The bytes were damaged on their way.
    "BadDigest": "repeat",
    "IncompleteBody": "repeat",
    "XAmzContentSHA256Mismatch": "repeat",
    "OperationAborted": "repeat",
}
_CODE = re.compile(r"<Error>.*?<Code>\s*([A-Za-z0-9.]{1,64})\s*</Code>", re.DOTALL)
_MESSAGE = re.compile(r"<Message>([^<]{1,200})")
_UNPRINTABLE = re.compile(r"[^\x20-\x7e]")


@dataclass(frozen=True)
class S3Answer:
    headers: httpx.Headers
    text: str


class S3Failure(Exception):
    def __init__(
        self,
        cure: Cure,
        says: str,
        *,
        code: str = "",
        http_status: int | None = None,
        clock_offset_ms: float = 0.0,
    ) -> None:
        super().__init__(says)
        self.cure = cure
        self.says = says
        self.code = code
        self.http_status = http_status
        self.clock_offset_ms = clock_offset_ms
        self.attempt = 1
        """Which attempt this was."""


async def answer_within(http: Http, request: HttpRequest, limit_ms: float) -> S3Answer:
    """One request and its answer. Raises `S3Failure` unless that means success."""
    async with Timer(limit_ms, lambda: S3Failure("repeat", "the storage did not answer in time")):
        try:
            answer = await http.open(replace(request, silence_ms=limit_ms))
        except Exception as cause:
            raise S3Failure("repeat", "the connection to the storage broke") from cause
        try:
            return _judged(answer, await _read_text(answer))
        finally:
            await answer.close()
    raise AssertionError("The timer lets nothing pass.")


def _judged(answer: HttpAnswer, text: str) -> S3Answer:
    status = answer.status
    is_ok = 200 <= status <= 299
    # Completing takes long: S3 may start with 200 and find the error later.
    found = _CODE.search(text)
    code = found[1] if found else None
    if is_ok and code is None:
        return S3Answer(answer.headers, text)
    told = " ".join(filter(None, [str(status), code, _message_of(text)]))
    raise S3Failure(
        _cure_of(code, 500 if is_ok else status),
        f"the storage answered {told}",
        code=code or "",
        http_status=status,
        clock_offset_ms=_clock_offset(answer.headers),
    )


def _cure_of(code: str | None, status: int) -> Cure:
    if code is not None and code in _CURES:
        return _CURES[code]
    if status in (503, 429):
        return "slow-down"
    return "repeat" if status >= 500 or status == 408 else "none"


def _message_of(text: str) -> str:
    """Printable, short, and of the message alone: other elements of an error repeat keys and the text that was signed."""
    found = _MESSAGE.search(text)
    return f"({_UNPRINTABLE.sub(' ', found[1]).strip()})" if found else ""


def _clock_offset(headers: httpx.Headers) -> float:
    """Zero when a cache answered: its date is old; and for a date that no clock shows, with which nobody can reckon."""
    theirs = date_ms(headers.get("date"))
    offset = 0.0 if theirs is None or "age" in headers else theirs - time.time() * 1_000
    return offset if abs(offset) < _FARTHEST_CLOCK_MS else 0.0


async def _read_text(answer: HttpAnswer) -> str:
    body = b""
    try:
        async for piece in answer.chunks():
            body += piece
            if len(body) > _LARGEST_TEXT:
                break
    except Exception as cause:
        raise S3Failure("repeat", "the answer of the storage broke off", http_status=answer.status) from cause
    return body.decode(errors="replace")

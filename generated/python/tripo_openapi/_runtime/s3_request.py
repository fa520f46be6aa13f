# Copied from runtime/python/tripo_runtime/s3_request.py by the generator: edit it there.

"""Requests to S3 and its kin: signed with temporary credentials, over the hash of their bytes, repeated while that can help."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Literal

from .core import Core
from .http import HttpRequest
from .on_disk import on_disk
from .s3_answer import S3Answer, S3Failure, answer_within
from .sigv4 import Signer
from .storage import Credentials, Grant
from .upload import sending_ms
from .web_address import host_of

_ATTEMPTS = 5
_FIRST_BACKOFF_MS = 200.0
_LONGEST_BACKOFF_MS = 20_000.0
_BASE_LIMIT_MS = 30_000.0
_RENEWALS = 3


@dataclass(frozen=True)
class S3Call:
    method: Literal["PUT", "POST", "DELETE", "HEAD"]
    query: str | None = None
    body: bytes | None = field(default=None, repr=False)
    content_type: str | None = None


@dataclass
class S3Session:
    """What one upload has learnt, shared by its parts."""

    url: str
    region: str
    credentials: Credentials = field(repr=False)
    renew: Callable[[Credentials], Awaitable[None]] = field(repr=False)
    """New credentials for the same object; raises `KeyChanged` when the service names another."""
    clock_offset_ms: float = 0.0
    """Their clock minus ours."""
    quiet_until_ms: float = 0.0
    """Monotonic time until which the storage asked for quiet."""


class KeyChanged(Exception):
    """The service answered with leave to write another object: what was sent so far is lost."""

    def __init__(self, grant: Grant) -> None:
        super().__init__("The service named another object.")
        self.grant = grant


async def call_s3(session: S3Session, call: S3Call, core: Core) -> S3Answer:
    """The answer, once it is one. Raises `S3Failure`, `KeyChanged`, or what `renew` raises."""
    payload_hash = await on_disk(lambda: hashlib.sha256(call.body or b"").hexdigest())
    skewed = renewed = 0
    attempt = 1
    while True:
        quiet_ms = session.quiet_until_ms - core.pace.now()
        if quiet_ms > 0:
            await core.pace.sleep(quiet_ms)
        credentials = session.credentials
        try:
            limit_ms = _BASE_LIMIT_MS + sending_ms(len(call.body or b""))
            return await answer_within(core.http, _signed(session, call, payload_hash), limit_ms)
        except S3Failure as error:
            failure = error
        failure.attempt = attempt
        if failure.cure == "renew" and renewed < _RENEWALS:
            renewed += 1
            await session.renew(credentials)
        elif failure.cure == "set-clock" and skewed < 1:
            skewed += 1
            session.clock_offset_ms = failure.clock_offset_ms
        elif failure.cure in ("repeat", "slow-down") and attempt < _ATTEMPTS:
            await _pause(session, failure, attempt, core)
            attempt += 1
        else:
            raise failure


async def _pause(session: S3Session, failure: S3Failure, attempt: int, core: Core) -> None:
    """Full jitter; all parts of the upload keep quiet when the storage asks for it."""
    delay_ms = core.pace.random() * min(_LONGEST_BACKOFF_MS, _FIRST_BACKOFF_MS * 2**attempt)
    if failure.cure == "slow-down":
        session.quiet_until_ms = max(session.quiet_until_ms, core.pace.now() + delay_ms)
    await core.pace.sleep(delay_ms)


def _signed(session: S3Session, call: S3Call, payload_hash: str) -> HttpRequest:
    url = session.url if call.query is None else f"{session.url}?{call.query}"
    date = datetime.now(timezone.utc) + timedelta(milliseconds=session.clock_offset_ms)
    credentials = session.credentials
    headers = {
        "Host": host_of(url),
        "X-Amz-Content-Sha256": payload_hash,
        "X-Amz-Date": date.strftime("%Y%m%dT%H%M%SZ"),
        "X-Amz-Security-Token": credentials.session_token,
    }
    signer = Signer(credentials.access_key_id, credentials.secret_access_key, session.region, "s3")
    headers["Authorization"] = signer.authorization(call.method, url, headers, payload_hash)
    if call.content_type is not None:
        headers["Content-Type"] = call.content_type
    return HttpRequest(call.method, url, headers, call.body)

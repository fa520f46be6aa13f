# Copied from runtime/python/tripo_runtime/http.py by the generator: edit it there.

"""The one seam to httpx: what a request and an answer are to everybody else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

import httpx


@dataclass(frozen=True)
class HttpRequest:
    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    content: bytes | None = field(default=None, repr=False)
    silence_ms: float = 30_000.0
    """Longest that whoever asks waits for a sign of life."""


class HttpAnswer(Protocol):
    """The headers are there; the body comes as it came over the wire, still compressed."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> httpx.Headers: ...
    def chunks(self) -> AsyncIterator[bytes]: ...
    async def close(self) -> None: ...


class Http(Protocol):
    async def open(self, request: HttpRequest) -> HttpAnswer:
        """Follows no redirect, keeps no cookie. Raises what httpx raises, without the request; a cancellation may be `never_left`."""
        ...

    async def close(self) -> None: ...


def mark_unsent(cancelled: asyncio.CancelledError) -> None:
    """Nothing of the request has left, and nothing will."""
    cancelled.sent = False  # type: ignore[attr-defined]


def never_left(error: BaseException) -> bool:
    return getattr(error, "sent", None) is False

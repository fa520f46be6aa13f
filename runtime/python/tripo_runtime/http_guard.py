"""What is common to requests through any client of httpx: no secret goes where it is not for, or stays in an error."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from .http import HttpRequest

Trace = Callable[[str, Any], None]


def built(
    client: httpx.AsyncClient | httpx.Client, request: HttpRequest, timeout: httpx.Timeout, **extensions: Any
) -> httpx.Request:
    """Whatever else the client sends by itself, no key and no cookie goes to a host that it is not for."""
    made = client.build_request(
        request.method,
        request.url,
        headers=dict(request.headers),
        content=request.content,
        timeout=timeout,
        extensions=extensions,
    )
    made.headers.pop("cookie", None)
    if not any(name.lower() == "authorization" for name in request.headers):
        made.headers.pop("authorization", None)
    return made


@contextmanager
def without_request() -> Iterator[None]:
    """Errors leave without the request: its headers hold the key, its URL may be signed."""
    try:
        yield
    except httpx.RequestError as error:
        error.request = httpx.Request("GET", "https://redacted.invalid")
        raise


class AnswerOfHook:
    """An answer that a hook of the user has made an error, which closes it: of its body there is what the hook has read."""

    def __init__(self, error: httpx.HTTPStatusError) -> None:
        response = error.response
        self.status = response.status_code
        self.headers = httpx.Headers(response.headers)
        # What a hook reads, httpx unpacks.
        self.headers.pop("content-encoding", None)
        self._content = getattr(response, "_content", b"")

    async def chunks(self) -> AsyncIterator[bytes]:
        yield self._content

    async def close(self) -> None:
        pass

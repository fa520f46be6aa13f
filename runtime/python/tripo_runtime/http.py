"""The one seam to httpx: opens a request, and gives its answer piece by piece."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Protocol, TypeVar

import httpx

_CONNECT_SECONDS = 10.0
# What lasts too long is ended by our own timers, which know the whole attempt.
_TIMEOUT = httpx.Timeout(None, connect=_CONNECT_SECONDS)

ResultT = TypeVar("ResultT")


@dataclass(frozen=True)
class HttpRequest:
    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    content: bytes | None = field(default=None, repr=False)


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
        """Follows no redirect, keeps no cookie. Raises what httpx raises."""
        ...

    async def close(self) -> None: ...


def http_of(client: httpx.AsyncClient | httpx.Client | None) -> Http:
    """For a client that somebody else made and closes, or for none."""
    return _ThreadHttp(client) if isinstance(client, httpx.Client) else _LoopHttp(client)


class _LoopHttp:
    def __init__(self, given: httpx.AsyncClient | None) -> None:
        self._given = given
        # Made here and not with the first request, whose time it would take: reading certificates is slow.
        self._own = None if given is not None else _own_client()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def open(self, request: HttpRequest) -> HttpAnswer:
        client = self._client()
        response = await client.send(_built(client, request), stream=True, auth=None, follow_redirects=False)
        return _LoopAnswer(response)

    async def close(self) -> None:
        own, self._own = self._own, None
        if own is not None and self._loop in (None, asyncio.get_running_loop()):
            await own.aclose()

    def _client(self) -> httpx.AsyncClient:
        """Connections belong to an event loop: another loop gets others."""
        if self._given is not None:
            return self._given
        loop = asyncio.get_running_loop()
        if self._own is None or self._loop not in (None, loop):
            self._own = _own_client()
        self._loop = loop
        return self._own


def _own_client() -> httpx.AsyncClient:
    jar = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=20)
    return httpx.AsyncClient(cookies=jar, limits=limits)


class _LoopAnswer:
    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self.status = response.status_code
        self.headers = response.headers

    def chunks(self) -> AsyncIterator[bytes]:
        return self._response.aiter_raw()

    async def close(self) -> None:
        await self._response.aclose()


class _ThreadHttp:
    """A blocking client of the user: each of its steps runs on a thread, and what nobody waits for any more is closed there."""

    def __init__(self, client: httpx.Client) -> None:
        self._given = client

    async def open(self, request: HttpRequest) -> HttpAnswer:
        client = self._given

        def send() -> httpx.Response:
            return client.send(_built(client, request), stream=True, auth=None, follow_redirects=False)

        return _ThreadAnswer(await _on_thread(send, lambda response: response.close()))

    async def close(self) -> None:
        pass


class _ThreadAnswer:
    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self.status = response.status_code
        self.headers = response.headers

    async def chunks(self) -> AsyncIterator[bytes]:
        pieces: Iterator[bytes] = self._response.iter_raw()
        while piece := await _on_thread(lambda: next(pieces, b""), lambda _: self._response.close()):
            yield piece

    async def close(self) -> None:
        # While a thread still reads, the response is closed by that thread.
        await _on_thread(self._response.close, lambda _: None)


async def _on_thread(work: Callable[[], ResultT], dispose: Callable[[ResultT], None]) -> ResultT:
    """The result; `dispose` gets it when the waiting was cancelled."""
    future = asyncio.get_running_loop().run_in_executor(None, work)
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        future.add_done_callback(lambda done: None if done.cancelled() or done.exception() else dispose(done.result()))
        raise


def _built(client: httpx.AsyncClient | httpx.Client, request: HttpRequest) -> httpx.Request:
    """Whatever else the client sends by itself, no key and no cookie goes to a host that it is not for."""
    built = client.build_request(
        request.method, request.url, headers=dict(request.headers), content=request.content, timeout=_TIMEOUT
    )
    built.headers.pop("cookie", None)
    if not any(name.lower() == "authorization" for name in request.headers):
        built.headers.pop("authorization", None)
    return built

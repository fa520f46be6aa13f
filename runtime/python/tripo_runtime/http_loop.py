"""Requests through a client of httpx for asyncio: our own, or the user's."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from .http import HttpAnswer, HttpRequest
from .http_guard import AnswerOfHook, built, without_request
from .quiet_log import quiet_log

CONNECT_SECONDS = 10.0
# What lasts too long is ended by our own timers, which know the whole attempt.
_TIMEOUT = httpx.Timeout(None, connect=CONNECT_SECONDS)
# A proxy is for other machines: on the way to it a key would go in clear.
_LOOPBACK = ("localhost", "127.0.0.1", "[::1]")


class LoopHttp:
    def __init__(self, given: httpx.AsyncClient | None) -> None:
        self._given = given
        # Made here and not with the first request, whose time it would take: reading certificates is slow.
        self._own = None if given is not None else _own_client()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def open(self, request: HttpRequest) -> HttpAnswer:
        client = self._client()
        with quiet_log(), without_request():
            try:
                made = built(client, request, _TIMEOUT)
                response = await client.send(made, stream=True, auth=None, follow_redirects=False)
            except httpx.HTTPStatusError as error:
                return AnswerOfHook(error)
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
    direct = {f"all://{host}": None for host in _LOOPBACK}
    return httpx.AsyncClient(cookies=jar, limits=limits, mounts=direct)


class _LoopAnswer:
    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self.status = response.status_code
        self.headers = response.headers

    async def chunks(self) -> AsyncIterator[bytes]:
        with without_request():
            async for chunk in self._response.aiter_raw():
                yield chunk

    async def close(self) -> None:
        await self._response.aclose()

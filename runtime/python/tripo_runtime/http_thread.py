"""Requests through a blocking client of the user: each on a thread of its own, which whoever waits for it can leave at once."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any
from weakref import WeakKeyDictionary

import httpx

from .http import HttpAnswer, HttpRequest, mark_unsent
from .http_guard import AnswerOfHook, built, without_request
from .http_loop import CONNECT_SECONDS
from .own_thread import OwnThread
from .quiet_log import quiet_log

_AT_ONCE = 64
# A thread ends by itself some time after our own timers, so that it is them who tell.
_MARGIN_SECONDS = 2.0


class ThreadHttp:
    def __init__(self, client: httpx.Client) -> None:
        self._given = client
        # Whoever waits for a turn here has sent nothing; in the queue of a pool of threads nobody could tell.
        self._turns: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()

    async def open(self, request: HttpRequest) -> HttpAnswer:
        turns = self._turns.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(_AT_ONCE))
        try:
            await turns.acquire()
        except asyncio.CancelledError as cancelled:
            mark_unsent(cancelled)
            raise
        try:
            return await self._opened(request, turns)
        except BaseException:
            turns.release()
            raise

    async def close(self) -> None:
        pass

    async def _opened(self, request: HttpRequest, turns: asyncio.Semaphore) -> HttpAnswer:
        client, departure, thread = self._given, _Departure(), OwnThread()
        made = built(client, request, _timeout_of(request), trace=departure.trace)
        got: list[httpx.Response] = []

        def send() -> httpx.Response:
            with quiet_log(), without_request():
                got.append(client.send(made, stream=True, auth=None, follow_redirects=False))
            return got[0]

        try:
            return _ThreadAnswer(await thread.do(send), thread, turns)
        except httpx.HTTPStatusError as error:
            thread.end()
            turns.release()
            return AnswerOfHook(error)
        except BaseException as error:
            if departure.give_up() and isinstance(error, asyncio.CancelledError):
                mark_unsent(error)
            thread.end(lambda: got[0].close() if got else None)
            raise


class _Departure:
    """Whether a request has begun to leave: who sends it and who gives it up agree on that.

    Transports of httpx tell what they do; of any other nobody knows, so that without a word from it nothing is proven.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_told = self._has_left = self._is_given_up = False

    def trace(self, event: str, _: Any) -> None:
        with self._lock:
            self._is_told = True
            if event.endswith(".send_request_headers.started"):
                if self._is_given_up and not self._has_left:
                    raise httpx.RequestError("Nobody waits for this request any more.")
                self._has_left = True

    def give_up(self) -> bool:
        """Whether it has not left for certain, and never will."""
        with self._lock:
            self._is_given_up = True
            return self._is_told and not self._has_left


class _ThreadAnswer:
    def __init__(self, response: httpx.Response, thread: OwnThread, turns: asyncio.Semaphore) -> None:
        self._response = response
        self._thread = thread
        self._turns = turns
        self._is_open = True
        self.status = response.status_code
        self.headers = response.headers

    async def chunks(self) -> AsyncIterator[bytes]:
        pieces: Iterator[bytes] = self._response.iter_raw()

        def piece() -> bytes:
            with without_request():
                return next(pieces, b"")

        while chunk := await self._thread.do(piece):
            yield chunk

    async def close(self) -> None:
        """By the thread, after what it may still read: a reader cannot be pulled away, and need not be waited for."""
        if self._is_open:
            self._is_open = False
            self._turns.release()
            self._thread.end(self._response.close)


def _timeout_of(request: HttpRequest) -> httpx.Timeout:
    seconds = request.silence_ms / 1_000 + _MARGIN_SECONDS
    return httpx.Timeout(seconds, connect=CONNECT_SECONDS)

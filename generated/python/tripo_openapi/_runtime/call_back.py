# Copied from runtime/python/tripo_runtime/call_back.py by the generator: edit it there.

"""Calls what a user has handed over: on the thread that waits for it, and awaited when it is asynchronous."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Any

from .errors import ConfigError

Relay = Callable[[Callable[[], Any]], Awaitable[Any]]

relay: ContextVar[Relay | None] = ContextVar("tripo_relay", default=None)
"""Set where a blocking client works for a thread of the user; callbacks go there."""

_logger = logging.getLogger("tripo_openapi")
_going: set[asyncio.Future[Any]] = set()


async def call_back(function: Callable[..., Any], *arguments: Any) -> None:
    """What it raises ends the work that called back."""
    back = relay.get()
    if back is not None:
        await back(lambda: function(*arguments))
        return
    given = function(*arguments)
    if inspect.isawaitable(given):
        await given


def call_now(function: Callable[..., Any], *arguments: Any) -> None:
    """For who cannot wait: what is asynchronous goes on by itself, and what it raises is logged."""
    try:
        given = function(*arguments)
    except Exception:
        _logger.exception("A callback has failed.")
        return
    if inspect.isawaitable(given):
        going = asyncio.ensure_future(given)
        _going.add(going)
        going.add_done_callback(_going.discard)


def is_asynchronous(function: object) -> bool:
    """Whether a call of it gives a coroutine, as far as that can be seen beforehand."""
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004


def require_plain(**callbacks: object) -> None:
    """A blocking client has nobody who would await what it calls. Raises `ConfigError`."""
    for name, function in callbacks.items():
        if is_asynchronous(function):
            raise ConfigError(f"`{name}` is asynchronous: the blocking client calls plain functions only.")

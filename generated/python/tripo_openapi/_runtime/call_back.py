# Copied from runtime/python/tripo_runtime/call_back.py by the generator: edit it there.

"""Calls what a user has handed over: on the thread that waits for it, and awaited when it is asynchronous."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Any

Relay = Callable[[Callable[[], Any]], Awaitable[Any]]

relay: ContextVar[Relay | None] = ContextVar("tripo_relay", default=None)
"""Set where a blocking client works for a thread of the user; callbacks go there."""


async def call_back(function: Callable[..., Any], *arguments: Any) -> None:
    """What it raises ends the work that called back."""
    back = relay.get()
    if back is not None:
        await back(lambda: function(*arguments))
        return
    given = function(*arguments)
    if inspect.isawaitable(given):
        await given

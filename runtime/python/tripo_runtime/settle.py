"""Ends of futures that somebody may have left."""

from __future__ import annotations

import asyncio
from typing import Any


def give(answer: asyncio.Future[Any], given: Any) -> None:
    if not answer.done():
        answer.set_result(given)


def fail(answer: asyncio.Future[Any], error: BaseException) -> None:
    if not answer.done():
        answer.set_exception(_raisable(error))


def _raisable(error: BaseException) -> BaseException:
    """A generator that is told to stop by one would take it for its own end: no future takes it, and its waiter would hang."""
    if not isinstance(error, StopIteration):
        return error
    raised = RuntimeError("StopIteration was raised where nothing iterates.")
    raised.__cause__ = error
    return raised

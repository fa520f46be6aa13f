"""Waits for a task: figures and one loop. No outage ends it, only a final status, a refusal, the deadline or a cancellation."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass

from .call_back import call_back
from .core import Core
from .errors import ApiError, TripoError, WaitTimeout
from .json_text import shown_json
from .options import Arrivals, TripoWarning, WaitOptions
from .pointer import is_object
from .retry import asked_ms
from .state import TaskState
from .task_failed import task_failed
from .timer import Timer
from .together import Together
from .verify_options import verify_options

_FIRST_DELAY_MS = 2_000.0
_LONGEST_DELAY_MS = 30_000.0
_GROWTH = 1.5
# Half of it up, half down, at every step, so that many waits never fall into step.
_JITTER = 0.5
# The last look is taken this long before the deadline.
_LAST_LOOK_MS = 500.0
# A task that was just created may not be found yet.
_NOT_FOUND_GRACE_MS = 30_000.0


@dataclass(frozen=True)
class Awaited:
    id: str
    created_at: float | None = None
    """By the clock of the core; None for a task that another process created."""


def poll_delay_ms(step: int, *, seconds_left: float | None, random: Callable[[], float]) -> float:
    """Half of what the service says is left, within bounds; else what the steps have grown to."""
    delay = min(_LONGEST_DELAY_MS, _FIRST_DELAY_MS * _GROWTH**step)
    if seconds_left is not None and seconds_left > 0:
        delay = min(_LONGEST_DELAY_MS, max(_FIRST_DELAY_MS, seconds_left * 500))
    return delay * (1 - _JITTER / 2 + _JITTER * random())


async def wait_for(core: Core, task: Awaited, options: WaitOptions) -> TaskState:
    """Gives the task when it is a success. Raises `TaskFailed`, `WaitTimeout`, or why it cannot be read; each names the task, a cancellation too."""
    verify_options({"timeout": options.timeout})
    core.waits += 1
    try:
        if options.webhooks is None:
            state = await _until_final(core, task, options)
        else:
            state = await _told_or_polled(core, task, options, options.webhooks)
    except (TripoError, asyncio.CancelledError) as error:
        error.task_id = task.id  # type: ignore[union-attr]
        raise
    finally:
        core.waits -= 1
    return usable(core, state)


def usable(core: Core, state: TaskState) -> TaskState:
    """The task has ended, and its slot is free. Raises what it ended with unless that can be used."""
    if core.slots is not None:
        core.slots.freed()
    if state.lifecycle == "success" and is_object(state.output) and len(state.output) > 0:
        return state
    raise task_failed(core.api, state)


async def _until_final(core: Core, task: Awaited, options: WaitOptions) -> TaskState:
    last: TaskState | None = None
    async with aclosing(states(core, task, options.timeout)) as seen:
        async for last in seen:
            if options.on_progress is not None:
                await call_back(options.on_progress, last)
    assert last is not None  # the iteration ends with a final state, or with an error
    return last


async def states(core: Core, task: Awaited, timeout: float | None) -> AsyncGenerator[TaskState, None]:
    """Each state that is new in status or progress; the last one is final."""
    waiting = _Waiting(core, task, timeout)
    last: TaskState | None = None
    while True:
        looked = await waiting.next_look(last)
        if isinstance(looked, TaskState):
            if _status(last) != looked.status and looked.status not in core.api["lifecycle"]:
                await core.warn(_unknown_status(looked))
            has_moved = last is None or last.status != looked.status or last.progress != looked.progress
            last = looked
            if has_moved:
                yield looked
            if looked.lifecycle != "ongoing":
                return
        waiting.plan(looked, last)


class _Waiting:
    """Where one wait stands: its deadline, its step, and when it looks next."""

    def __init__(self, core: Core, task: Awaited, timeout: float | None) -> None:
        self._core, self._task = core, task
        pace = core.pace
        self._start = pace.now()
        self._timeout_ms = None if timeout is None else timeout * 1_000
        self._deadline = self._start + (math.inf if self._timeout_ms is None else self._timeout_ms)
        self._step = 0
        self._delay = 0.0
        if task.created_at is not None:
            self._delay = task.created_at - pace.now() + poll_delay_ms(0, seconds_left=None, random=pace.random)
        self._begin = self._due = 0.0
        self._cause: TripoError | None = None

    async def next_look(self, last: TaskState | None) -> TaskState | TripoError:
        """A state, or an error that may pass."""
        self._begin = self._core.pace.now()
        self._due = max(0.0, min(self._delay, self._deadline - self._begin - _LAST_LOOK_MS))
        try:
            return await self._look(last)
        except TripoError as error:
            if error.retryable:
                return error
            if isinstance(error, ApiError) and error.http_status == 404 and self._is_new():
                return error
            raise

    def plan(self, looked: TaskState | TripoError, last: TaskState | None) -> None:
        """Raises `WaitTimeout` when no further look is possible."""
        asked = asked_ms(looked)
        self._cause = looked if isinstance(looked, TripoError) else None
        now, random = self._core.pace.now(), self._core.pace.random
        if self._deadline - now <= max(_LAST_LOOK_MS, asked):
            raise self._timeout(last, asked)
        # A look that another wait brought along does not stretch the steps.
        if now - self._begin >= self._due / 2:
            self._step += 1
        seconds_left = looked.seconds_left if isinstance(looked, TaskState) else None
        self._delay = max(asked, poll_delay_ms(self._step, seconds_left=seconds_left, random=random))

    async def _look(self, last: TaskState | None) -> TaskState:
        """One poll when it is due and in its turn, or one for all waits; the deadline ends it wherever it stands."""
        core = self._core
        together = _together_of(core)
        if together is None:
            await core.pace.sleep(self._due)
        left, pause = self._deadline - core.pace.now(), core.limiter.pause_ms()
        if pause > left:
            raise self._timeout(last, pause)
        async with Timer(left, lambda: self._timeout(last)):
            if together is not None:
                return await together.look(self._task.id, self._due)
            await core.limiter.turn()
            return await core.look(self._task.id)

    def _is_new(self) -> bool:
        created_at = self._task.created_at
        return created_at is not None and self._core.pace.now() - created_at < _NOT_FOUND_GRACE_MS

    def _timeout(self, last: TaskState | None, pause_ms: float = 0.0) -> WaitTimeout:
        away = f"; the service asked to stay away for {math.ceil(pause_ms / 1_000)} s" if pause_ms else ""
        waited = math.floor(self._core.pace.now() - self._start + 0.5)
        message = (
            f"Task {self._task.id} is still {_status(last) or 'unread'} after {waited} of "
            f"{shown_json(self._timeout_ms)} ms{away}. Wait for it again by its id."
        )
        return WaitTimeout(message, task_id=self._task.id, last_task=last, __cause__=self._cause)


def _together_of(core: Core) -> Together | None:
    table = core.api.get("readMany")
    if core.waits <= 1 or table is None:
        return None
    if core.together is None:
        core.together = Together(core, table)
    return core.together


async def _told_or_polled(core: Core, task: Awaited, options: WaitOptions, webhooks: Arrivals) -> TaskState:
    """Whichever is first; the other ends with it."""
    polling = asyncio.ensure_future(_until_final(core, task, options))
    arriving = asyncio.ensure_future(webhooks.arrival(task.id))
    try:
        await asyncio.wait({polling, arriving}, return_when=asyncio.FIRST_COMPLETED)
        # A receiver may be anybody's: that it fails says nothing of the task.
        if polling.done() or arriving.cancelled() or arriving.exception() is not None:
            return await polling
        if options.on_progress is not None:
            await call_back(options.on_progress, arriving.result())
        return arriving.result()
    finally:
        for work in (polling, arriving):
            work.cancel()
        await asyncio.gather(polling, arriving, return_exceptions=True)


def _status(state: TaskState | None) -> str | None:
    return None if state is None else state.status


def _unknown_status(state: TaskState) -> TripoWarning:
    """A status that nobody has heard of is told, once each, and waited over."""
    message = f"Task {state.id} has the unknown status {shown_json(state.status)}; waiting on."
    return TripoWarning(id="unknown_status", message=message)

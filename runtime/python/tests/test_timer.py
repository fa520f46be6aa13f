"""Blocks that end when their time is up, and only then."""

from __future__ import annotations

import asyncio
import time

import pytest

from tripo_runtime.timer import Timer


def late() -> TimeoutError:
    return TimeoutError("late")


async def test_time_that_is_up_ends_the_block_wherever_it_stands() -> None:
    start = time.monotonic()
    with pytest.raises(TimeoutError, match="late"):
        async with Timer(20, late):
            await asyncio.sleep(10)
    assert time.monotonic() - start < 1


async def test_a_block_that_is_done_leaves_no_timer() -> None:
    async with Timer(20, late):
        pass
    await asyncio.sleep(0.05)


async def test_arming_again_replaces_what_was_armed() -> None:
    async with Timer(20, late) as timer:
        timer.arm(10_000)
        await asyncio.sleep(0.05)


async def test_a_cancellation_from_outside_stays_one() -> None:
    async def work() -> None:
        async with Timer(10_000, late):
            await asyncio.sleep(10)

    task = asyncio.ensure_future(work())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_cancellation_that_came_first_wins() -> None:
    async def work() -> None:
        async with Timer(0, late):
            time.sleep(0.01)  # noqa: ASYNC251  # both are due when the block goes on
            task.cancel()
            await asyncio.sleep(10)

    task = asyncio.ensure_future(work())
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_timers_stand_inside_each_other() -> None:
    with pytest.raises(TimeoutError, match="late"):
        async with Timer(10_000, lambda: TimeoutError("outer")), Timer(10, late):
            await asyncio.sleep(10)
    with pytest.raises(TimeoutError, match="outer"):
        async with Timer(10, lambda: TimeoutError("outer")), Timer(10_000, late):
            await asyncio.sleep(10)

# Copied from runtime/python/tripo_runtime/pool.py by the generator: edit it there.

"""Several pieces of work at once, but not all."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

ItemT = TypeVar("ItemT")
ResultT = TypeVar("ResultT")


async def in_parallel(
    items: Sequence[ItemT], work: Callable[[ItemT], Awaitable[ResultT]], *, limit: int
) -> list[ResultT]:
    """The results of `work` on each item, in their order.

    The first failure cancels the others, and is raised once all of them have ended: nothing goes on behind the caller's back.
    """
    results: dict[int, ResultT] = {}
    queue = iter(enumerate(items))

    async def worker() -> None:
        for index, item in queue:
            results[index] = await work(item)

    workers = [asyncio.ensure_future(worker()) for _ in range(min(limit, len(items)))]
    try:
        if workers:
            await asyncio.wait(workers, return_when=asyncio.FIRST_EXCEPTION)
    finally:
        failed = [each for each in workers if each.done() and not each.cancelled() and each.exception() is not None]
        for each in workers:
            each.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
    for each in failed:
        each.result()
    return [results[index] for index in range(len(items))]

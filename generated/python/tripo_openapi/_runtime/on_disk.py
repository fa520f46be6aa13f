# Copied from runtime/python/tripo_runtime/on_disk.py by the generator: edit it there.

"""What blocks, on a thread: the event loop goes on, and nothing is left running behind it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

ResultT = TypeVar("ResultT")


async def on_disk(work: Callable[[], ResultT]) -> ResultT:
    """A cancellation waits for the work to end: whoever closes the file next must not pull it away."""
    future = asyncio.get_running_loop().run_in_executor(None, work)
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        await asyncio.wait({future})
        raise

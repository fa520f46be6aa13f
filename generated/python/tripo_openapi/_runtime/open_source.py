# Copied from runtime/python/tripo_runtime/open_source.py by the generator: edit it there.

"""Opens whatever a user has given as a file."""

from __future__ import annotations

import inspect
import os
from collections.abc import Awaitable, Callable
from typing import Any

from .disk_source import open_file
from .file_problem import FileProblem
from .own_thread import OwnThread
from .source import LocalFile, Source, is_buffer

_PIECE_BYTES = 2**20


async def open_source(file: LocalFile, max_bytes: int) -> Source:
    """Opens without reading more than it must: only a file object is read, whole. Raises `FileProblem`."""
    if isinstance(file, os.PathLike):
        return await open_file(os.fspath(file))
    if is_buffer(file):
        # A copy: the caller may go on using the buffer.
        return _Bytes("The given buffer", bytes(file))  # type: ignore[arg-type]
    return _Bytes("The given stream", await _collect(getattr(file, "read"), max_bytes))  # noqa: B009


async def _collect(read: Callable[[int], Any], max_bytes: int) -> bytes:
    """A pipe may keep silent for ever: whoever leaves is not held up by it."""
    thread = OwnThread()
    try:
        return await _read_whole(lambda: thread.do(lambda: read(_PIECE_BYTES)), max_bytes)
    finally:
        thread.end()


async def _read_whole(read: Callable[[], Awaitable[Any]], max_bytes: int) -> bytes:
    collected = bytearray()
    while True:
        piece = await read()
        if inspect.isawaitable(piece):
            piece = await piece
        if not is_buffer(piece):
            raise FileProblem("type", "A stream of a file must give bytes.")
        if not piece:
            return bytes(collected)
        collected += piece
        if len(collected) > max_bytes:
            message = f"The given stream holds more than {max_bytes} bytes, the most that fit here."
            raise FileProblem("maxBytes", message)


class _Bytes:
    def __init__(self, name: str, content: bytes) -> None:
        self.name = name
        self.size = len(content)
        self._content = content

    async def read(self, start: int, end: int) -> bytes:
        return self._content[start:end]

    async def verify(self) -> None:
        pass

    async def close(self) -> None:
        pass

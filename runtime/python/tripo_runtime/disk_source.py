"""A file on disk as a source: opened once, judged by its handle, and watched until it is sent."""

from __future__ import annotations

import asyncio
import errno
import os
import stat
import time
from threading import Lock

from .file_problem import FileProblem
from .json_text import shown_json
from .on_disk import on_disk
from .source import Source

# Coarser than the clock of any common file system: a change within one tick of the last one would not be seen.
_CLOCK_TICK_MS = 50.0
_LOOKS = 5


async def open_file(path: str) -> Source:
    """Opens a regular file, through links; anything else is a `FileProblem`. A FIFO does not block: it is opened non-blocking."""
    name = shown_json(path)
    handle = await on_disk(lambda: _opened(path, name))
    try:
        _refuse_special(os.fstat(handle), name)
        return _Watched(handle, name, await _settled_stats(handle, name))
    except BaseException:
        os.close(handle)
        raise


def _opened(path: str, name: str) -> int:
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        return os.open(path, flags)
    except (OSError, ValueError) as error:
        raise _refusal_of(error, name) from error


def _refusal_of(error: Exception, name: str) -> FileProblem:
    number = getattr(error, "errno", None)
    if number in (errno.ENOENT, errno.ENOTDIR):
        return FileProblem("missing", f"There is no file {name}.")
    if number in (errno.EACCES, errno.EPERM):
        return FileProblem("permission", f"{name} may not be read by this process.")
    if number == errno.EISDIR:
        return FileProblem("directory", f"{name} is a directory; give one file.")
    if number == errno.ENXIO:
        return FileProblem("special", f"{name} is no regular file but a socket or a device.")
    return FileProblem("unreadable", f"{name} cannot be opened ({errno.errorcode.get(number or 0, 'bad path')}).")


def _refuse_special(stats: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(stats.st_mode):
        raise FileProblem("directory", f"{name} is a directory; give one file.")
    if not stat.S_ISREG(stats.st_mode):
        raise FileProblem("special", f"{name} is no regular file but a pipe, a socket or a device.")


async def _settled_stats(handle: int, name: str) -> os.stat_result:
    """Waits until the last change lies one tick back, so that the next one gets another time."""
    for _ in range(_LOOKS):
        stats = os.fstat(handle)
        age_ms = time.time() * 1_000 - stats.st_ctime * 1_000
        # Below zero the clock was put back: waiting would not help.
        if age_ms < 0 or age_ms >= _CLOCK_TICK_MS:
            return stats
        await asyncio.sleep((_CLOCK_TICK_MS - age_ms) / 1_000)
    raise FileProblem("changed", f"{name} is being written right now. Send it when it is finished.")


class _Watched:
    def __init__(self, handle: int, name: str, first: os.stat_result) -> None:
        self.name = name
        self.size = first.st_size
        self._handle = handle
        self._identity = _identity_of(first)
        self._lock = Lock()

    async def read(self, start: int, end: int) -> bytes:
        wanted = max(0, min(end, self.size) - start)
        content = await on_disk(lambda: self._read(start, wanted))
        await self.verify()
        return content

    async def verify(self) -> None:
        if _identity_of(os.fstat(self._handle)) != self._identity:
            message = f"{self.name} changed while it was being sent. Send it again when it is finished."
            raise FileProblem("changed", message)

    async def close(self) -> None:
        os.close(self._handle)

    def _read(self, start: int, wanted: int) -> bytes:
        content = bytearray()
        # Parts are read by several threads, and not every system can read at an offset.
        with self._lock:
            os.lseek(self._handle, start, os.SEEK_SET)
            while len(content) < wanted:
                piece = os.read(self._handle, wanted - len(content))
                if not piece:
                    raise FileProblem("changed", f"{self.name} became shorter while it was being sent.")
                content += piece
        return bytes(content)


def _identity_of(stats: os.stat_result) -> tuple[int, ...]:
    """The time of the last change of the node shows writes whose modification time was put back."""
    return (stats.st_dev, stats.st_ino, stats.st_size, stats.st_mtime_ns, stats.st_ctime_ns)

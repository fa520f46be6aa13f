# Copied from runtime/python/tripo_runtime/disk_target.py by the generator: edit it there.

"""A file that appears under its name complete or not at all."""

from __future__ import annotations

import errno
import os
import re
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Literal, TypeVar

from .errors import DownloadError
from .json_text import shown_json
from .on_disk import on_disk

Existing = Literal["fail", "overwrite", "unique"]
"""What to do when the name is taken: fail, replace the file, or add a number to the name."""

ResultT = TypeVar("ResultT")

_NAMES = 1_000


class Folder:
    """Where downloads go. Links on the way to it are followed, those inside it are not."""

    def __init__(self, root: Path, existing: Existing) -> None:
        self.root = root
        """Absolute, without links."""
        self._existing = existing

    @classmethod
    async def opened(cls, folder: str | os.PathLike[str], existing: Existing) -> Folder:
        """Creates the folder when it is not there."""

        def made() -> Path:
            os.makedirs(folder, exist_ok=True)
            return Path(os.path.realpath(folder))

        return cls(await _to_disk(folder, made), existing)

    def require_free(self, name: str) -> None:
        """Raises `DownloadError` when the name is taken and that is not allowed: before anything is fetched."""
        if self._existing == "fail" and os.path.lexists(self.inside(name)):
            raise _taken(self.inside(name))

    async def open(self, name: str) -> Target:
        partial = self.inside(f".{name}.{os.getpid()}-{secrets.token_hex(4)}.partial")
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)

        def opened() -> int:
            self._remove_stale(name)
            return os.open(partial, flags | getattr(os, "O_CLOEXEC", 0), 0o666)

        return Target(self, partial, await _to_disk(self.root, opened))

    def inside(self, name: str) -> Path:
        """Names are ours and have no separators; this is the last look."""
        final = self.root / name
        if final.parent != self.root or os.path.basename(name) != name or name in (".", ".."):
            raise DownloadError(f"{shown_json(name)} would leave the folder.")
        return final

    def name_file(self, partial: Path, name: str) -> Path:
        if self._existing == "overwrite":
            os.replace(partial, self.inside(name))
            return self.inside(name)
        stem, extension = os.path.splitext(name)
        for number in range(1, (_NAMES if self._existing == "unique" else 1) + 1):
            final = self.inside(name if number == 1 else f"{stem}-{number}{extension}")
            if _named_if_free(partial, final):
                return final
        raise _taken(self.inside(name))

    def _remove_stale(self, name: str) -> None:
        """What a process that was killed has left behind."""
        for entry in os.listdir(self.root):
            found = re.search(r"\.(\d+)-[0-9a-f]{8}\.partial\Z", entry) if entry.startswith(f".{name}.") else None
            if found and not _is_running(int(found[1])):
                with suppress(OSError):
                    os.unlink(self.root / entry)


class Target:
    def __init__(self, folder: Folder, partial: Path, handle: int) -> None:
        self._folder = folder
        self._partial = partial
        self._handle = handle
        self._is_open = True

    async def write(self, piece: bytes) -> None:
        def written() -> None:
            rest = memoryview(piece)
            while rest:
                rest = rest[os.write(self._handle, rest) :]

        await _to_disk(self._partial, written)

    async def restart(self) -> None:
        def emptied() -> None:
            os.ftruncate(self._handle, 0)
            os.lseek(self._handle, 0, os.SEEK_SET)

        await _to_disk(self._partial, emptied)

    async def commit(self, name: str) -> Path:
        """Gives the file its name, and the path of it."""

        def named() -> Path:
            os.fsync(self._handle)
            self._close()
            return self._folder.name_file(self._partial, name)

        return await _to_disk(self._folder.inside(name), named)

    def discard(self) -> None:
        with suppress(OSError):
            self._close()
        with suppress(OSError):
            os.unlink(self._partial)

    def _close(self) -> None:
        if self._is_open:
            self._is_open = False
            os.close(self._handle)


def _named_if_free(partial: Path, final: Path) -> bool:
    """A link is made or refused in one step, whoever else wants the name; file systems without links leave a small gap."""
    try:
        os.link(partial, final)
    except OSError as error:
        if error.errno == errno.EEXIST or os.path.lexists(final):
            return False
        os.rename(partial, final)
        return True
    os.unlink(partial)
    return True


def _is_running(process: int) -> bool:
    if os.name == "nt":
        return True  # there a signal of zero ends the process
    try:
        os.kill(process, 0)
    except OSError as error:
        return error.errno == errno.EPERM
    except OverflowError:
        return False
    return True


def _taken(path: Path) -> DownloadError:
    message = f'{path} exists. Remove it, or set `existing` to "overwrite" or "unique".'
    return DownloadError(message, path=str(path))


async def _to_disk(path: str | os.PathLike[str], work: Callable[[], ResultT]) -> ResultT:
    try:
        return await on_disk(work)
    except (OSError, ValueError) as cause:
        if isinstance(cause, DownloadError):
            raise
        code = errno.errorcode.get(getattr(cause, "errno", None) or 0, str(cause))
        raise DownloadError(f"{os.fspath(path)} cannot be written ({code}).", path=os.fspath(path)) from cause

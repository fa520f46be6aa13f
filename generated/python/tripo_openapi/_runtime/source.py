# Copied from runtime/python/tripo_runtime/source.py by the generator: edit it there.

"""Whatever a user may give as a file, as one thing: bytes of a known number that can be read again and are proven unchanged."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Protocol, TypedDict, runtime_checkable

from .source_task import TaskOf


@runtime_checkable
class BinaryFile(Protocol):
    """A file object, opened for bytes. It is read whole, up to the limit of its field, before anything is sent."""

    def read(self, size: int = ..., /) -> bytes: ...


LocalFile = os.PathLike[str] | bytes | bytearray | memoryview | BinaryFile
"""A file on disk (`pathlib.Path`), bytes, or a file object."""

FileSource = str | LocalFile
"""What a file field takes beside a reference in its wire form: a public http(s) URL, or a file from here."""


class EmptySlot(TypedDict):
    """`{}` skips a view, as None does."""


class Source(Protocol):
    """An opened file."""

    @property
    def name(self) -> str:
        """How messages call it."""
        ...

    @property
    def size(self) -> int: ...

    async def read(self, start: int, end: int) -> bytes:
        """The bytes between two offsets. Raises `FileProblem` when the file is no longer the one that was opened."""
        ...

    async def verify(self) -> None:
        """Raises `FileProblem` when anything may have changed since opening."""
        ...

    async def close(self) -> None: ...


def is_buffer(value: object) -> bool:
    return isinstance(value, (bytes, bytearray, memoryview))


def is_local_file(value: object) -> bool:
    """Whether a value holds bytes, or names a file that does."""
    return isinstance(value, os.PathLike) or is_buffer(value) or callable(getattr(value, "read", None))


def is_reference(value: Any) -> bool:
    """In wire form already, or an empty slot."""
    if value is None:
        return True
    if not isinstance(value, Mapping) or isinstance(value, TaskOf) or "path" in value:
        return False
    return all(isinstance(member, (str, Mapping)) for member in value.values())
